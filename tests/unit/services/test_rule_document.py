import json
from datetime import UTC, datetime

import pytest

from hostapp.domain.meetings import Source
from hostapp.domain.rules import Conditions, Rule, Verdict
from hostapp.domain.terms import DEFAULT_TERMS, Basis, Terms
from hostapp.services.rule_document import rule_document, rule_of
from hostapp.store.participation import StoredRule

UNTIL = datetime(2027, 12, 31, 23, tzinfo=UTC)
FULL = Terms(
    DEFAULT_TERMS.purposes, DEFAULT_TERMS.data, frozenset({"Lab", "own-team"}), UNTIL, Basis.NAMED
)


@pytest.mark.parametrize(
    "rule",
    [
        Rule("1", 2, Verdict.NEVER, Conditions(title="x")),
        Rule("2", 1, Verdict.ASK, Conditions(folder=b"/a\xff", domain="d", series="s")),
        Rule("3", 1, Verdict.GRANT, Conditions(source=Source.TEAMS), FULL, decides_new=True),
        Rule("4", 1, Verdict.GRANT, Conditions(title="x"), DEFAULT_TERMS),
    ],
)
def test_a_rule_is_read_as_it_was_kept(rule: Rule) -> None:
    text = json.dumps(rule_document(rule))
    assert rule_of(StoredRule(rule.id, rule.version, json.loads(text))) == rule
