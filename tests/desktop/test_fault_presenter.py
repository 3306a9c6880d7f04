import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from hostapp.desktop.fault_presenter import FaultPresenter
from hostapp.desktop.faults import LOG, Faults
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.remembered import Remembered


@pytest.fixture
def remembered() -> Remembered:
    return Remembered("a store")


def copied(window: MainWindow) -> str:
    button = window.library.bar.copy
    assert button.isVisibleTo(window)
    button.click()
    return QGuiApplication.clipboard().text()


def test_a_fault_is_told_with_details_to_copy(
    window: MainWindow, remembered: Remembered, qapp: QObject
) -> None:
    faults = Faults(remembered.folder, qapp)
    presenter = FaultPresenter(window, remembered)
    faults.told.emit("IndexError: a bug")
    assert "made a mistake" in window.library.bar.text()
    assert copied(window).startswith("IndexError: a bug\nHostapp ")
    presenter.deleteLater()
    faults.setParent(None)


def test_a_crash_last_time_is_told_once(window: MainWindow, remembered: Remembered) -> None:
    presenter = FaultPresenter(window, remembered)
    presenter.begin()
    assert window.library.bar.text() == ""
    remembered.folder.mkdir(parents=True, exist_ok=True)
    (remembered.folder / LOG).write_text("what happened", "utf-8")
    presenter.begin()
    assert window.library.bar.text().startswith("Hostapp ended unexpectedly last time.")
    assert copied(window).startswith("what happened\nHostapp ")
    presenter.end()
    assert not remembered.begin_running()


def test_a_crash_that_left_no_log_has_details_too(
    window: MainWindow, remembered: Remembered
) -> None:
    presenter = FaultPresenter(window, remembered)
    remembered.begin_running()
    presenter.begin()
    assert copied(window).startswith("Hostapp ")
    presenter.end()
