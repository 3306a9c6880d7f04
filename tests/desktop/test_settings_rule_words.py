import os

from hostapp.desktop.settings_rule_words import rule_more, rule_words
from hostapp.domain.meetings import Source
from hostapp.domain.rules import Conditions, Rule, Verdict
from hostapp.domain.terms import DEFAULT_TERMS


def test_a_rule_reads_as_a_sentence() -> None:
    wanted = Conditions(
        title="standup",
        folder=os.fsencode("/recordings/Zoom"),
        source=Source.ZOOM,
        domain="example.org",
    )
    assert rule_words(Rule("1", 1, Verdict.ASK, wanted)) == (
        "Ask me: the title has «standup», it lies in «/recordings/Zoom», it was recorded by Zoom"
        " and people of «example.org» are in it"
    )


def test_its_terms_and_what_is_new_are_told() -> None:
    series = Conditions(series="Weekly sync")
    grant = rule_more(Rule("1", 1, Verdict.GRANT, series, DEFAULT_TERMS, decides_new=True))
    assert grant.startswith("Speech recognition:")
    assert grant.endswith("New recordings are decided at once.")
    assert rule_more(Rule("1", 1, Verdict.NEVER, series)) == "New recordings wait for you."
    assert rule_more(Rule("1", 1, Verdict.ASK, series)) == ""
