"""Pictures of windows, kept by CI to be looked at."""

import os
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tests.contracts.source_tree import ROOT


def keep_screenshot(widget: QWidget, name: str) -> Path:
    """Save a picture of `widget` where CI keeps it; HOSTAPP_SCREENSHOTS names another folder."""
    folder = Path(os.environ.get("HOSTAPP_SCREENSHOTS") or ROOT / ".ci-output" / "screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.png"
    assert widget.grab().save(str(path))
    return path
