from collections.abc import Iterator
from pathlib import Path

import pytest

from hostapp.desktop import settings_changes as changes
from hostapp.desktop.jobs import Job
from hostapp.desktop.settings_facts import read_facts
from hostapp.desktop.settings_notices import NoticeEdit
from hostapp.desktop.settings_rule_sheet import RuleForm
from hostapp.domain.events import Granted, Reopened
from hostapp.domain.rules import Conditions, Verdict
from hostapp.domain.status_word import Status
from hostapp.domain.terms import DEFAULT_TERMS
from hostapp.services.backups import RollbackError
from hostapp.services.host_person import HOST_SETTING
from hostapp.services.rows import Query
from tests.support.hosts import Host, opened_host

JOB = Job(print)


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    with opened_host(tmp_path) as host:
        host.zoom("Weekly sync", ("Ana Ortiz", "Bo Li"))
        host.scan()
        yield host


def test_people_of_recordings_can_be_the_host(host: Host) -> None:
    chosen = read_facts(host.hostapp).people[0][0]
    changes.choose_host(chosen, host.hostapp, JOB)
    assert read_facts(host.hostapp).host == chosen
    assert host.hostapp.keepsakes.setting(HOST_SETTING) == chosen
    changes.choose_host(None, host.hostapp, JOB)
    assert read_facts(host.hostapp).host is None


def test_a_folder_is_scanned_no_more(host: Host) -> None:
    changes.remove_folder(str(host.recordings), host.hostapp, JOB)
    assert read_facts(host.hostapp).folders == ()


def test_presets_are_chosen_renamed_and_removed(host: Host) -> None:
    host.hostapp.presets.save("Captions", DEFAULT_TERMS)
    changes.choose_preset("Captions", host.hostapp, JOB)
    changes.rename_preset("Captions", "Team", host.hostapp, JOB)
    (preset,) = read_facts(host.hostapp).presets
    assert (preset.name, preset.default) == ("Team", True)
    changes.choose_preset("", host.hostapp, JOB)
    assert host.hostapp.presets.default() is None
    changes.remove_preset("Team", host.hostapp, JOB)
    assert read_facts(host.hostapp).presets == ()


def test_a_notice_gets_a_new_version(host: Host) -> None:
    edit = NoticeEdit("host", "en", "Before you allow", ("Ask everybody first.",))
    changes.edit_notice(edit, host.hostapp, JOB)
    notice = host.hostapp.notices.current("host", "en")
    assert (notice.title, notice.notice.version) == ("Before you allow", 2)


def test_a_rule_is_tried_kept_applied_and_removed(host: Host) -> None:
    form = RuleForm(Verdict.NEVER, Conditions(title="weekly"))
    (found,) = changes.try_rule(form, host.hostapp, JOB)
    assert found.decides
    assert read_facts(host.hostapp).rules == ()
    changes.keep_rule(form, host.hostapp, JOB)
    (rule,) = read_facts(host.hostapp).rules
    changes.keep_rule(RuleForm(Verdict.ASK, rule.conditions, instead_of=rule.id), host.hostapp, JOB)
    (asks,) = read_facts(host.hostapp).rules
    assert (asks.verdict, asks.version) == (Verdict.ASK, 2)
    assert not changes.apply_rules(host.hostapp, JOB).decided
    changes.keep_rule(form, host.hostapp, JOB)
    assert len(changes.apply_rules(host.hostapp, JOB).decided) == 1
    changes.remove_rule(rule.id, host.hostapp, JOB)
    assert len(read_facts(host.hostapp).rules) == 1


def test_a_key_is_rotated_and_brought_back(host: Host) -> None:
    host.hostapp.decide.refuse(host.hostapp.listing.ids(Query()))
    before = read_facts(host.hostapp).key
    changes.rotate_key(host.hostapp, JOB)
    assert read_facts(host.hostapp).key not in {"", before}
    recovery = changes.read_recovery(host.hostapp, JOB)
    assert len(recovery.words.split()) == 24
    assert len(recovery.dots) == len(recovery.dots[0])
    changes.bring_key_back(recovery.words, host.hostapp, JOB)


def test_an_older_backup_is_put_back_only_when_accepted(host: Host, tmp_path: Path) -> None:
    (meeting,) = host.hostapp.listing.ids(Query())
    host.hostapp.decide.refuse([meeting])
    copy = changes.back_up(tmp_path / "copy.db", host.hostapp, JOB)
    host.hostapp.decide.reopen([meeting])
    host.hostapp.decide.grant([meeting])
    with pytest.raises(RollbackError) as lost:
        changes.restore(copy, False, host.hostapp, JOB)
    assert [type(each.event) for each in lost.value.later.decisions] == [Reopened, Granted]
    changes.restore(copy, True, host.hostapp, JOB)
    host.hostapp.refresh()
    assert host.hostapp.look.one(meeting).status.word is Status.REFUSED
