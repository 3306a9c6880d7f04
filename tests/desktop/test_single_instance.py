from pathlib import Path

from pytestqt.qtbot import QtBot

from hostapp.desktop.single_instance import SingleInstance


def test_the_second_calls_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(str(tmp_path)), SingleInstance(str(tmp_path))
    assert not first.call_first()
    assert first.become_first()
    with qtbot.waitSignal(first.called):
        assert second.call_first()
    first.close()
    assert not second.call_first()


def test_another_store_is_another_window(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(str(tmp_path / "a"))
    first.become_first()
    assert not SingleInstance(str(tmp_path / "b")).call_first()
    first.close()
