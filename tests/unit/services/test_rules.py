import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from hostapp.domain.errors import UsageError
from hostapp.domain.events import Granted, Refused, RuleUse
from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import MeetingState, Source
from hostapp.domain.rules import Conditions, Verdict
from hostapp.domain.terms import DEFAULT_TERMS
from hostapp.services.rules import Rules
from tests.support.hosts import Host, opened_host

WEEKLY = Conditions(title="weekly")


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    with opened_host(tmp_path) as opened:
        opened.zoom("Monthly", ("Ana Ortiz",))
        opened.zoom("Weekly", ("Ana Ortiz",))
        yield opened


@pytest.fixture
def rules(host: Host) -> Rules:
    return host.hostapp.rules


def rule_uses(host: Host) -> list[tuple[type, RuleUse | None]]:
    return [
        (type(each.event), each.event.rule)
        for each in host.hostapp.book.events()
        if isinstance(each.event, Granted | Refused)
    ]


def test_rules_are_kept_with_all_that_they_say(host: Host, rules: Rules) -> None:
    terms = replace(DEFAULT_TERMS, until=host.clock() + timedelta(days=9))
    conditions = Conditions("a", "b", b"/c\xff", Source.ZOOM, "example.org")
    first = rules.add(Verdict.GRANT, conditions, terms, decides_new=True)
    second = rules.add(Verdict.NEVER, WEEKLY)
    assert (first.id, first.version, second.id) == ("1", 1, "2")
    assert rules.all() == (first, second)
    changed = rules.add(Verdict.ASK, WEEKLY, instead_of="1")
    assert (changed.id, changed.version) == ("1", 2)
    assert rules.all() == (changed, second)
    rules.remove("2")
    assert rules.all() == (changed,)
    assert rules.add(Verdict.ASK, WEEKLY).id == "3"


def test_what_is_no_rule_is_said(rules: Rules) -> None:
    for wrong in ("9", ""):
        with pytest.raises(UsageError, match="There is no rule"):
            rules.remove(wrong)
    with pytest.raises(UsageError, match="There is no rule"):
        rules.add(Verdict.ASK, WEEKLY, instead_of="9")
    with pytest.raises(UsageError, match="needs a title"):
        rules.add(Verdict.NEVER, Conditions())
    assert rules.all() == ()


def test_a_dry_run_decides_nothing(host: Host, rules: Rules) -> None:
    monthly, weekly = host.scan()
    rules.add(Verdict.GRANT, WEEKLY, DEFAULT_TERMS)
    rules.add(Verdict.NEVER, Conditions(source=Source.ZOOM))
    found = {each.meeting: each for each in rules.dry_run()}
    assert set(found) == {monthly, weekly}
    assert found[weekly].ruling.verdict is Verdict.NEVER
    assert [each.id for each in found[weekly].ruling.overruled] == ["1"]
    assert [each.meeting for each in rules.dry_run("1")] == [weekly]
    assert host.hostapp.book.events() == ()


def test_applying_names_the_rule_and_leaves_what_is_decided(host: Host, rules: Rules) -> None:
    monthly, weekly = host.scan()
    host.hostapp.decide.refuse([monthly])
    rules.add(Verdict.ASK, WEEKLY)
    rules.add(Verdict.GRANT, WEEKLY, DEFAULT_TERMS, instead_of="1")
    rules.add(Verdict.GRANT, Conditions(source=Source.ZOOM), DEFAULT_TERMS)
    outcome = rules.apply()
    assert outcome.decided == (weekly,)
    assert rule_uses(host) == [(Refused, None), (Granted, RuleUse("1", 2))]
    assert (host.status(monthly), host.status(weekly)) == ("refused", "granted")
    assert rules.apply().decided == ()


def test_ask_wins_over_grant_and_leaves_it_to_the_host(host: Host, rules: Rules) -> None:
    host.scan()
    rules.add(Verdict.GRANT, Conditions(source=Source.ZOOM), DEFAULT_TERMS, decides_new=True)
    rules.add(Verdict.ASK, WEEKLY)
    (monthly,) = rules.apply().decided
    assert host.hostapp.library.meeting(monthly).title == "Monthly"


def test_a_new_one_that_is_to_be_asked_about_waits(host: Host, rules: Rules) -> None:
    rules.add(Verdict.ASK, WEEKLY, decides_new=True)
    host.scan()
    assert rules.apply_to_new().decided == ()
    assert host.hostapp.book.events() == ()


def test_new_ones_are_decided_only_where_the_rule_says_so(host: Host, rules: Rules) -> None:
    host.scan()
    rules.apply_to_new()
    rules.add(Verdict.NEVER, WEEKLY, decides_new=True)
    rules.add(Verdict.GRANT, Conditions(title="month"), DEFAULT_TERMS)
    assert rules.apply_to_new().decided == ()
    host.zoom("Weekly again", ("Ana Ortiz",))
    host.zoom("Monthly again", ("Ana Ortiz",))
    host.scan()
    (weekly,) = rules.apply_to_new().decided
    assert host.status(weekly) == "refused"
    assert [host.status(each) for each in host.meetings()].count("undecided") == 3
    assert rules.apply_to_new().decided == ()


def test_the_first_scan_is_all_new_but_a_rebuilt_library_is_not(
    host: Host, rules: Rules, tmp_path: Path
) -> None:
    rules.add(Verdict.NEVER, WEEKLY, decides_new=True)
    host.scan()
    assert len(rules.apply_to_new().decided) == 1
    rules.add(Verdict.NEVER, Conditions(title="monthly"), decides_new=True)
    host.hostapp.close()
    for file in (tmp_path / "store").glob("library.db*"):
        file.unlink()
    with opened_host(tmp_path, keychain=host.keychain, clock=host.clock) as again:
        again.scan()
        assert again.hostapp.rules.apply_to_new().decided == ()
        again.zoom("Monthly again")
        again.scan()
        assert len(again.hostapp.rules.apply_to_new().decided) == 1


def test_what_is_not_ready_is_tried_again(host: Host, rules: Rules) -> None:
    rules.add(Verdict.GRANT, Conditions(title="late"), DEFAULT_TERMS, decides_new=True)
    folder = host.zoom("Late")
    hidden = folder.with_name("hidden")
    (folder / "audio1123456789.m4a").rename(hidden)
    os.utime(folder)
    host.scan()
    first = rules.apply_to_new()
    assert first.decided == ()
    assert len(first.not_decided) == 1
    hidden.rename(folder / "audio1123456789.m4a")
    host.scan()
    states = host.hostapp.library.meeting(first.not_decided[0].id).states
    assert not states & {MeetingState.NO_MEDIA}
    assert rules.apply_to_new().decided == (first.not_decided[0].id,)
    assert rules.apply_to_new().not_decided == ()


def test_terms_that_have_ended_grant_nothing(host: Host, rules: Rules) -> None:
    host.scan()
    terms = replace(DEFAULT_TERMS, until=host.clock() + timedelta(days=1))
    rules.add(Verdict.GRANT, WEEKLY, terms)
    host.clock.forward(days=2)
    (left,) = rules.apply().not_decided
    assert left.reason == "The terms of rule 1 have ended: give it a later end."


def test_domains_come_from_addresses(host: Host, rules: Rules) -> None:
    (_, weekly) = host.scan()
    with host.hostapp.library.writing():
        host.hostapp.library.db.conn.execute("UPDATE person SET email = 'ana@eu.Example.org'")
    rules.add(Verdict.GRANT, Conditions(domain="example.org", title="weekly"), DEFAULT_TERMS)
    assert [each.meeting for each in rules.dry_run()] == [MeetingId(weekly)]


def test_a_rule_is_tried_before_it_is_kept(host: Host, rules: Rules) -> None:
    _, weekly = host.scan()
    kept = rules.add(Verdict.ASK, Conditions(title="monthly"))
    draft = rules.draft(Verdict.NEVER, WEEKLY)
    assert [(each.meeting, each.decides) for each in rules.dry_run(draft=draft)] == [(weekly, True)]
    lost = rules.draft(Verdict.GRANT, Conditions(source=Source.ZOOM), DEFAULT_TERMS)
    assert {each.ruling.verdict for each in rules.dry_run(draft=lost)} == {
        Verdict.ASK,
        Verdict.GRANT,
    }
    instead = rules.draft(Verdict.NEVER, Conditions(title="monthly"), instead_of=kept.id)
    (found,) = rules.dry_run(draft=instead)
    assert (found.ruling.rules, found.ruling.overruled) == ((instead,), ())
    assert rules.all() == (kept,)
    with pytest.raises(UsageError, match="There is no rule"):
        rules.draft(Verdict.ASK, WEEKLY, instead_of="9")
