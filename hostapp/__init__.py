"""Hostapp: meeting hosts decide which of their recordings may train AI."""

from typing import Final

__version__: Final = "0.1.0"
