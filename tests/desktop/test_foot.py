from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hostapp.desktop.foot import BESIDE, Foot


def test_the_dot_is_seen_and_not_spoken(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    foot = Foot(holder)
    foot.resize(300, 30)
    assert foot.isHidden()
    foot.say("Ledger verified", "green", "None is missing.")
    assert foot.text() == "● Ledger verified"
    assert foot.accessibleName() == "Ledger verified"
    assert foot.accessibleDescription() == foot.toolTip() == "None is missing."
    assert foot.property("tone") == "green"


def test_words_that_are_too_long_take_two_lines(qtbot: QtBot) -> None:
    foot = Foot()
    qtbot.addWidget(foot)
    foot.say("Protokoll geprüft · 10 Entscheidungen", "green", "None is missing.")
    foot.resize(foot.fontMetrics().horizontalAdvance(foot.words) + 60, 40)
    assert "\n" not in foot.text()
    foot.resize(foot.fontMetrics().horizontalAdvance(foot.words) - 10, 40)
    first, second = foot.text().split("\n")
    assert second.startswith(BESIDE)
    assert f"{first} {second.removeprefix(BESIDE)}".endswith(foot.words)
    assert foot.accessibleName() == foot.words
