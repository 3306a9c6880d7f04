"""Recordings that appear while the window is open come by themselves."""

import shutil
from pathlib import Path

from tests.support.window_host import WindowHost


def test_a_new_recording_appears_by_itself(host: WindowHost, recordings: Path) -> None:
    before = host.window.model.rowCount()
    shutil.copytree(recordings, recordings / "2026-03-05 10.00.00 Budget talk")
    host.wait(lambda: host.window.model.rowCount() > before)
    host.settle()
