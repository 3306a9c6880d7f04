import os
import subprocess
import sys
from pathlib import Path

import pytest

from hostapp.desktop import start
from hostapp.desktop.main_window import SIZE

HEAVY = (
    "sqlite_utils",
    "keyring",
    "av",
    "cryptography",
    "nacl",
    "numpy",
    "hostapp.wiring",
    "click",
)


def test_without_a_screen_it_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert start.main(None) == 1
    assert capsys.readouterr().err == f"{start.NO_DISPLAY}\n"


def test_nothing_heavy_is_loaded_before_the_first_paint() -> None:
    code = (
        "import sys; from hostapp.desktop import start; start.make_application();"
        " from hostapp.desktop.main_window import MainWindow; window = MainWindow(); window.show();"
        " print(*sys.modules);"
        " print(*(name for name, each in sys.modules.items()"
        " if name.startswith('hostapp.desktop') and hasattr(each, 'Qt')))"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, check=True, capture_output=True, text=True
    )
    modules, with_enums = done.stdout.split("\n")[:2]
    assert with_enums == ""  # making the enums of `Qt` takes a seventh of a bare window's start
    loaded = set(modules.split())
    assert "PySide6.QtWidgets" in loaded
    assert not loaded.intersection(HEAVY)


def test_the_first_window_is_no_larger_than_the_screen() -> None:
    code = (
        "import sys; from pathlib import Path; from hostapp.desktop import start;"
        " from hostapp.desktop.remembered import Remembered;"
        " app = start.make_application(); store = Path(sys.argv[1]);"
        " window = start.open_window(store, Remembered(str(store)));"
        " print(window.height(), window.screen().availableSize().height())"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code, os.devnull],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    height, room = map(int, done.stdout.split())
    assert height < room < SIZE[1]


def test_the_usual_store_has_one_name_wherever_the_program_is_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HOSTAPP_STORE", raising=False)
    usual = start.store_name(None)
    monkeypatch.chdir(tmp_path)
    assert start.store_name(None) == usual
    assert start.store_name("here") == str(tmp_path / "here")
    monkeypatch.setenv("HOSTAPP_STORE", "there")
    assert start.store_name(None) == str(tmp_path / "there")
