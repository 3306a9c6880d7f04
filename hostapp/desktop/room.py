"""The room that a screen leaves for a window."""

from PySide6.QtWidgets import QWidget

ABOVE = 60
"""Pixels that a window's frame and a bar of the desktop take from a screen's height."""


def resize_within(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, or as much of it as its screen has."""
    room = window.screen().availableSize()
    window.resize(min(width, room.width()), min(height, room.height() - ABOVE))
