from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hostapp.desktop.foot import Foot


def test_the_dot_is_seen_and_not_spoken(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    foot = Foot(holder)
    assert foot.isHidden()
    foot.say("Ledger verified", "green", "None is missing.")
    assert foot.text() == "● Ledger verified"
    assert foot.accessibleName() == "Ledger verified"
    assert foot.accessibleDescription() == foot.toolTip() == "None is missing."
    assert foot.property("tone") == "green"
