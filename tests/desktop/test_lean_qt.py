import subprocess
import sys

import pytest

from hostapp.desktop import lean_qt

IMPORTED_LATER = """
import hostapp.desktop
import linecache, wave
import PySide6.QtCore
import xml.dom.minidom
print([name for name in linecache.cache if "xml" in name or "wave" in name])
"""


def test_no_source_is_read_for_an_import() -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPORTED_LATER], check=True, capture_output=True, text=True
    )
    assert done.stdout == "[]\n"


def test_another_pyside_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lean_qt, "_READER", "nothing.of.this.name")
    lean_qt.install()
    monkeypatch.setattr(lean_qt, "_READER", "json")
    lean_qt.install()
    assert not hasattr(__import__("json"), lean_qt._READS)
