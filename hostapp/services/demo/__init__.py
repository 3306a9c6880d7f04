"""A small library of invented meetings, to try everything on."""

from hostapp.services.demo.library import DemoSummary, make_demo

__all__ = ["DemoSummary", "make_demo"]
