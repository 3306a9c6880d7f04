from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from hostapp.desktop.icons import application_icon
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.message_bar import News
from hostapp.desktop.remembered import Remembered
from hostapp.desktop.tray_presenter import TrayPresenter
from hostapp.services.rows import Counts

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", "This plugin does not support")


@pytest.fixture
def remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Remembered:
    monkeypatch.setenv("HOSTAPP_CONFIG", str(tmp_path))
    return Remembered("store")


@pytest.fixture
def presenter(
    window: MainWindow, remembered: Remembered, monkeypatch: pytest.MonkeyPatch
) -> TrayPresenter:
    available(monkeypatch, there=True)
    window.setWindowIcon(application_icon())
    return TrayPresenter(window, remembered)


@pytest.fixture
def told(presenter: TrayPresenter, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    texts: list[str] = []
    monkeypatch.setattr(presenter.notifications, "tell", texts.append)
    return texts


def available(monkeypatch: pytest.MonkeyPatch, *, there: bool) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: there)


def test_where_there_is_no_tray_there_is_no_icon(
    presenter: TrayPresenter, remembered: Remembered, monkeypatch: pytest.MonkeyPatch
) -> None:
    available(monkeypatch, there=False)
    presenter.start()
    presenter.show_tray(shown=True)
    assert presenter.tray is None
    assert not remembered.tray()


def test_where_there_is_one_the_icon_is_shown_until_the_host_says_no(
    presenter: TrayPresenter, remembered: Remembered
) -> None:
    presenter.start()
    assert is_shown(presenter)
    remembered.keep_tray(shown=False)
    presenter.show_tray(shown=False)
    assert not is_shown(presenter)
    presenter.start()
    assert not is_shown(presenter)


def is_shown(presenter: TrayPresenter) -> bool:
    assert presenter.notifications.tray is presenter.tray
    return presenter.tray is not None


def test_what_came_while_nobody_looked_is_new(presenter: TrayPresenter, told: list[str]) -> None:
    presenter.show_tray(shown=True)
    assert presenter.tray is not None
    presenter.count(Counts(all=9, undecided=5))
    presenter.count(Counts(all=12, undecided=8))
    assert told == ["3 new recordings wait for a decision"]
    assert presenter.tray.words().endswith("3 new recordings wait for a decision")
    presenter.count(Counts(all=12, undecided=8))
    presenter.count(Counts(all=12, undecided=6))
    assert len(told) == 1
    presenter.close()


def test_what_the_host_has_seen_is_not_new(
    presenter: TrayPresenter, window: MainWindow, told: list[str]
) -> None:
    presenter.show_tray(shown=True)
    assert presenter.tray is not None
    presenter.count(Counts(all=9, undecided=5))
    presenter.count(Counts(all=12, undecided=8))
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    assert presenter.tray.words().endswith("8 recordings wait for a decision")
    presenter.count(Counts(all=13, undecided=9))
    assert told[-1] == "One new recording waits for a decision"
    presenter.close()


def test_the_icons_menu_leads_back_and_closes(
    qtbot: QtBot, presenter: TrayPresenter, window: MainWindow
) -> None:
    presenter.show_tray(shown=True)
    assert presenter.tray is not None
    presenter.tray.opened.emit()
    assert window.isVisible()
    with qtbot.waitSignal(window.closing):
        presenter.tray.quit_wanted.emit()
    presenter.close()


def test_what_the_bar_says_is_told_by_the_system_too(
    window: MainWindow, remembered: Remembered, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)
    presenter = TrayPresenter(window, remembered)
    monkeypatch.setattr("hostapp.desktop.notifications.send_to_portal", shown.append)
    monkeypatch.setattr("sys.platform", "linux")
    window.library.bar.show_news(News.DONE, "The dataset is written.")
    assert shown == ["The dataset is written."]
    presenter.close()
