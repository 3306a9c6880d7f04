from dataclasses import replace
from pathlib import Path

from hostapp.desktop.decision_grounds import keep_read_notice, read_grounds, touched_by
from hostapp.desktop.jobs import Job
from hostapp.desktop.selection import Selection
from hostapp.domain.meetings import FileKind
from hostapp.domain.status_word import Status
from hostapp.services.notices import HOST
from hostapp.services.rows import Query
from hostapp.wiring import open_hostapp


def test_the_hosts_own_wording_is_shown(store: Path) -> None:
    hostapp = open_hostapp(store)
    hostapp.notices.edit(HOST, "en", "Before you allow", ["Ask everybody first."])
    everything = Query()
    rows = hostapp.listing.page(everything, 0, 3)
    selection = Selection(everything, 3, ((0, 2),), rows)
    same, grounds = read_grounds(selection, "en", hostapp, Job(print))
    assert same is selection
    assert grounds.notice.title == "Before you allow"
    assert grounds.counted
    assert not grounds.said_no
    assert grounds.statuses == {Status.UNDECIDED: 3}
    assert grounds.held == {FileKind.AUDIO}
    assert grounds.beside(frozenset({FileKind.VIDEO})) == {FileKind.AUDIO}
    assert not grounds.beside(frozenset({FileKind.VIDEO, FileKind.AUDIO}))
    assert not replace(grounds, counted=False).beside(frozenset({FileKind.VIDEO}))
    assert touched_by(hostapp, [row.id for row in rows]) == ()
    hostapp.close()


def test_lines_that_were_never_looked_at_are_counted(store: Path) -> None:
    hostapp = open_hostapp(store)
    keep_read_notice(hostapp, "ab12")
    _, grounds = read_grounds(Selection(Query(), 3, ((0, 1),), ()), "en", hostapp, Job(print))
    assert grounds.statuses == {Status.UNDECIDED: 2}
    assert grounds.read_before == "ab12"
    hostapp.close()
