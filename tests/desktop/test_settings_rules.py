from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hostapp.desktop.settings_facts import SettingsFacts
from hostapp.desktop.settings_rules import RulesSection
from hostapp.domain.rules import Conditions, Rule, Verdict


def test_without_rules_there_is_nothing_to_decide_by(qtbot: QtBot) -> None:
    section = RulesSection()
    qtbot.addWidget(section)
    section.show_facts(SettingsFacts())
    shown = [each.text() for each in section.findChildren(QPushButton) if not each.isHidden()]
    assert shown == ["Add a rule…"]
    rule = Rule("7", 2, Verdict.NEVER, Conditions(title="standup"))
    section.show_facts(SettingsFacts(rules=(rule,)))
    with qtbot.waitSignal(section.edit_wanted) as wanted:
        next(each for each in section.findChildren(QPushButton) if each.text() == "Edit…").click()
    assert wanted.args == ["7"]
