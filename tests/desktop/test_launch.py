import importlib
from types import SimpleNamespace

import pytest

from hostapp.desktop import launch


def fail(name: str, text: str) -> None:
    raise ImportError(text, name=name)


def test_the_window_is_opened_on_the_store(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str | None] = []

    def main(store: str | None) -> int:
        opened.append(store)
        return 7

    monkeypatch.setattr(importlib, "import_module", lambda name: SimpleNamespace(main=main))
    assert launch.launch("/a/store") == 7
    assert opened == ["/a/store"]


def test_a_missing_library_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "libEGL.so.1: cannot open shared object file: No such file or directory"
    monkeypatch.setattr(importlib, "import_module", lambda name: fail(name, text))
    assert launch.launch() == 1
    assert capsys.readouterr().err == f"{launch.missing('libEGL.so.1')}\n"


def test_a_bug_is_no_missing_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib, "import_module", lambda name: fail(name, "cannot import name"))
    with pytest.raises(ImportError, match="cannot import name"):
        launch.launch()


def test_a_proof_is_opened_the_same_way(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "libGL.so.1: cannot open shared object file: No such file or directory"
    monkeypatch.setattr(importlib, "import_module", lambda name: fail(name, text))
    assert launch.launch_proof("/a/proof") == 1
    assert "libGL.so.1" in capsys.readouterr().err
