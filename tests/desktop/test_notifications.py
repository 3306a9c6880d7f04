import sys

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hostapp.desktop import notifications
from hostapp.desktop.notifications import Notifications


class OneTray:
    """Keeps what it was asked to show."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def notify(self, text: str) -> None:
        self.texts.append(text)


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    texts: list[str] = []
    monkeypatch.setattr(notifications, "send_to_portal", texts.append)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)
    return texts


def test_the_tray_tells_where_it_is_shown(qtbot: QtBot, sent: list[str]) -> None:
    told = Notifications()
    tray = OneTray()
    told.tray = tray  # type: ignore[assignment]
    told.tell("One")
    assert (tray.texts, sent) == (["One"], [])


def test_the_desktop_tells_where_there_is_no_tray(
    qtbot: QtBot, sent: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    told = Notifications()
    for text in ("One", "One", "Two"):
        told.tell(text)
    assert sent == ["One", "Two"]
    monkeypatch.setattr(sys, "platform", "win32")
    told.tell("Three")
    assert sent == ["One", "Two"]


def test_nothing_is_told_while_a_window_is_in_front(
    qtbot: QtBot, sent: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    front = QWidget()
    qtbot.addWidget(front)
    monkeypatch.setattr(QApplication, "activeWindow", lambda: front)
    Notifications().tell("One")
    assert sent == []


def test_without_a_session_bus_nothing_happens(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtDBus import QDBusConnection

    nowhere = QDBusConnection("hostapp-no-such-bus")
    monkeypatch.setattr(QDBusConnection, "sessionBus", lambda: nowhere)
    assert notifications.send_to_portal("One") is False
