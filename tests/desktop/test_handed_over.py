"""A proof that macOS hands over while the window is open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hostapp.desktop.handed_over import HandedOver


@pytest.fixture
def handed(qapp: QApplication) -> Iterator[HandedOver]:
    made = HandedOver(qapp)
    yield made
    qapp.removeEventFilter(made)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_each_proof_gets_a_window(
    handed: HandedOver, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    proof = tmp_path / "lone.tlog-proof"
    proof.write_text("c2sp.org/tlog-proof@v1\n", encoding="utf-8")
    assert QApplication.sendEvent(qapp, QFileOpenEvent(str(proof)))
    (window,) = handed.windows
    qtbot.addWidget(window)
    qtbot.waitUntil(window.told)
    assert window.words()[0] == "This cannot be checked."
    window.close()
    QApplication.sendEvent(qapp, QFileOpenEvent(str(proof)))
    qtbot.addWidget(handed.windows[0])
    assert handed.windows != [window]
    assert len(handed.windows) == 1
    qtbot.waitUntil(handed.windows[0].told)


def test_other_events_are_left_alone(handed: HandedOver, qapp: QApplication) -> None:
    assert not handed.eventFilter(qapp, QEvent(QEvent.Type.User))
    assert handed.windows == []
