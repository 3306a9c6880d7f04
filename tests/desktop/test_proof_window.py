from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from hostapp.desktop.proof_window import ProofWindow
from hostapp.ledger.diagnosis import Problem
from hostapp.services.report import Report, Verdict


def window_on(qtbot: QtBot) -> ProofWindow:
    """A window that waits for its report."""
    window = ProofWindow("receipt")
    qtbot.addWidget(window)
    return window


def test_it_waits_in_words(qtbot: QtBot) -> None:
    window = window_on(qtbot)
    assert window.words()[0] == "Checking…"
    assert not window.told()


def test_a_report_is_told_and_copied_whole(qtbot: QtBot) -> None:
    window = window_on(qtbot)
    window.show_report(
        Report("receipt", Verdict.TAMPERED, 6, key="k", problems=(Problem("No.", 3),))
    )
    assert window.told()
    copy = next(b for b in window.findChildren(QPushButton) if b.text() == "Copy details")
    copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("✗ The receipt was changed.\n")
    assert copied.endswith("Key: k\nEntries in the host's log: 6\nEntry 3: No.")


def test_its_button_is_where_the_keyboard_is(qtbot: QtBot) -> None:
    window = window_on(qtbot)
    assert window.focusWidget() is window.close_button


def test_what_cannot_be_checked_is_said_once(qtbot: QtBot) -> None:
    window = window_on(qtbot)
    window.show_problem("/lost is nothing that Hostapp can verify.")
    assert window.words() == [
        "This cannot be checked.",
        "/lost is nothing that Hostapp can verify.",
        "",
    ]
    assert all(each.isHidden() for each in window.findChildren(QPlainTextEdit))


def test_from_right_to_left_its_lines_run_so_and_are_copied_plain(
    qtbot: QtBot, right_to_left: QApplication
) -> None:
    window = window_on(qtbot)
    window.show_report(Report("receipt", Verdict.INTACT, 6, key="hostapp/k"))
    (details,) = window.findChildren(QPlainTextEdit)
    lines = details.document().defaultTextOption()
    assert lines.textDirection() == Qt.LayoutDirection.RightToLeft
    assert lines.alignment() & Qt.AlignmentFlag.AlignRight
    copy = next(b for b in window.findChildren(QPushButton) if b.text() == "Copy details")
    copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.endswith("Key: hostapp/k\nEntries in the host's log: 6")
