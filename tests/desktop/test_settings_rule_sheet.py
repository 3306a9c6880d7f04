import os

import pytest
from pytestqt.qtbot import QtBot

from hostapp.desktop.settings_rule_sheet import RuleForm, RuleSheet
from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import Source
from hostapp.domain.rules import Conditions, Rule, Ruling, Verdict
from hostapp.domain.status_word import Status
from hostapp.domain.terms import DEFAULT_TERMS
from hostapp.services.presets import Preset
from hostapp.services.rules import Matched

RULE = Rule("3", 1, Verdict.GRANT, Conditions(title="standup"), DEFAULT_TERMS, decides_new=True)
PRESETS = (Preset("Captions", DEFAULT_TERMS),)


def sheet_of(qtbot: QtBot, rule: Rule | None = None) -> RuleSheet:
    sheet = RuleSheet(PRESETS, rule)
    qtbot.addWidget(sheet)
    return sheet


def test_a_rule_that_speaks_of_everything_is_not_kept(qtbot: QtBot) -> None:
    sheet = sheet_of(qtbot)
    assert not sheet.confirm.isEnabled()
    sheet.domain.setText("example.org")
    assert sheet.confirm.isEnabled()
    assert sheet.form() == RuleForm(Verdict.NEVER, Conditions(domain="example.org"))


def test_a_rule_comes_back_as_it_is_changed(qtbot: QtBot) -> None:
    sheet = sheet_of(qtbot, RULE)
    assert sheet.form() == RuleForm(
        Verdict.GRANT, RULE.conditions, DEFAULT_TERMS, decides_new=True, instead_of="3"
    )
    sheet.verdicts[Verdict.ASK].setChecked(True)
    assert not sheet.form().decides_new
    assert sheet.form().terms is None


def test_every_condition_counts(qtbot: QtBot) -> None:
    sheet = sheet_of(qtbot)
    sheet.folder.setText("/recordings")
    sheet.series.setText("Weekly sync")
    sheet.source.setCurrentIndex(sheet.source.findData(Source.ZOOM))
    assert sheet.form().conditions == Conditions(
        series="Weekly sync", folder=os.fsencode("/recordings"), source=Source.ZOOM
    )


def test_it_is_tried_once_the_hands_rest(qtbot: QtBot) -> None:
    sheet = sheet_of(qtbot)
    with qtbot.waitSignal(sheet.tried) as tried:
        sheet.title.setText("stand")
        sheet.title.setText("standup")
    assert tried.args is not None
    form = tried.args[0]
    assert form.conditions.title == "standup"


def test_what_it_touches_is_listed(qtbot: QtBot) -> None:
    sheet = sheet_of(qtbot, RULE)
    ruling = Ruling(Verdict.GRANT, (RULE,))
    sheet.show_touched(
        (
            Matched(MeetingId("a"), "Daily standup", Status.UNDECIDED, ruling),
            Matched(MeetingId("b"), "Old standup", Status.REFUSED, ruling),
        )
    )
    assert sheet.count() == "It speaks of 2 meetings now. 1 of them would be decided."
    model = sheet.touched.model()
    assert [model.index(line, 0).data() for line in range(2)] == [
        "Daily standup, would be allowed",
        "Old standup, stays: Not allowed",
    ]
    sheet.show_touched(())
    assert sheet.count() == "It speaks of no meeting that is here now."


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_it_is_as_high_as_what_it_says(qtbot: QtBot) -> None:
    sheet = sheet_of(qtbot)
    sheet.show()
    qtbot.waitExposed(sheet)
    short = sheet.height()
    sheet.title.setText("standup")
    ruling = Ruling(Verdict.NEVER, (RULE,))
    one = Matched(MeetingId("a"), "Daily standup", Status.UNDECIDED, ruling)
    sheet.show_touched((one,))
    first = sheet.height()
    sheet.show_touched((one,) * 4)
    assert short < first < sheet.height()
    sheet.title.clear()
    assert sheet.height() == short
