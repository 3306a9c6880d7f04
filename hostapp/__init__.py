"""Hostapp: meeting hosts decide which of their recordings may train AI."""

__version__ = "0.1.0"
