import pytest

from tests.support.command_line import CommandLine
from tests.support.hosts import Host


def test_rules_are_added_listed_tried_and_applied(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly", ("Ana Ortiz",))
    (meeting,) = host.scan()
    assert "There is no rule" in hostapp("rules").out
    words = "--purpose analytics --until 2199-12-31 --basis named --apply-to-new"
    ran = hostapp("rules", "add", "grant", "--title", "week", *words.split(), "--json")
    (rule,) = ran.document
    assert (rule["id"], rule["version"], rule["verdict"]) == ("1", 1, "grant")
    assert rule["terms"]["basis"] == "named"
    assert rule["apply_to_new"] is True
    hostapp("rules", "add", "never", "--tool", "teams", "--folder", host.recordings)
    assert "tool «teams»" in hostapp("rules", "list").out
    assert "1 meeting matched, 1 would be decided" in hostapp("rules", "dry-run").out
    (tried,) = hostapp("rules", "dry-run", "1", "--json").document
    assert (tried["meeting"], tried["decides"]) == (meeting, True)
    assert host.status(meeting) == "undecided"
    assert hostapp("rules", "apply").out == "Decided: 1 meeting.\n"
    assert len(hostapp("rules", "remove", "2", "--json").document) == 1
    ran = hostapp("rules", "add", "ask", "--title", "x", "--instead-of", "1", "--json")
    assert ran.document[0]["version"] == 2


def test_conflicting_rules(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly")
    host.scan()
    hostapp("rules", "add", "grant", "--title", "week")
    hostapp("rules", "add", "ask", "--tool", "zoom")
    hostapp("rules", "add", "never", "--folder", host.recordings)
    (tried,) = hostapp("rules", "dry-run", "--json").document
    assert (tried["verdict"], tried["rules"], tried["overruled"]) == ("never", ["3"], ["1", "2"])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["add", "never"], "A rule needs a title"),
        (["add", "never", "--title", "x", "--purpose", "analytics"], "Only a rule that grants"),
        (["add", "grant", "--title", "x", "--until", "1999-01-01"], "in the past"),
        (["add", "perhaps", "--title", "x"], "perhaps"),
        (["remove", "7"], "There is no rule «7»"),
        (["dry-run", "7"], "There is no rule «7»"),
    ],
)
def test_what_is_no_rule_is_said(hostapp: CommandLine, words: list[str], said: str) -> None:
    ran = hostapp("rules", *words)
    assert (ran.code, said in ran.err) == (2, True)


def test_a_scan_decides_new_ones_by_rule(host: Host, hostapp: CommandLine) -> None:
    hostapp("rules", "add", "never", "--title", "board", "--apply-to-new")
    host.zoom("Board")
    host.zoom("Weekly")
    ran = hostapp("scan", host.recordings)
    assert "Decided by rule: 1 meeting." in ran.out
    assert sorted(host.status(each) for each in host.meetings()) == ["refused", "undecided"]
    assert hostapp("scan", "--json").document["decided_by_rule"] == []
