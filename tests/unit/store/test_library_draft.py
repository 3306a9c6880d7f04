import os
from pathlib import Path

import pytest

from hostapp.domain.meetings import Confidence, FileKind, MeetingState, Source, TimeBase
from hostapp.store.library_draft import PlainDrafts, draft_of
from tests.support.libraries import START, file, found, people

VIDEO = (FileKind.VIDEO, 1, None)
TRACK = (FileKind.PARTICIPANT_AUDIO, 2, 'Ana "A" Ortiz')


@pytest.mark.parametrize("names", [["v.mp4", "chat.txt"], ["v.mp4"], ["\udcff\u0301.mp4", "é.m4a"]])
def test_a_plain_meeting_is_drafted_like_one_told_in_full(tmp_path: Path, names: list[str]) -> None:
    disk = tmp_path.stat()
    stat = (disk.st_dev, disk.st_ino, disk.st_size, disk.st_mtime_ns, disk.st_ctime_ns)
    folder = b"/recordings/Weekly"
    files = tuple(
        file(folder + b"/" + os.fsencode(name), TRACK[0] if number else VIDEO[0])._replace(
            stat=type(file(b"").stat)(*stat),
            part=2 if number else 1,
            speaker=TRACK[2] if number else None,
        )
        for number, name in enumerate(names)
    )
    states = frozenset({MeetingState.PARTIAL, MeetingState.AMBIGUOUS_DATE})
    told = found(
        "Weekly",
        title="Wéekly \ud800",
        files=files,
        people=people("Ana Ortiz", "Bo Li"),
        host="Bo Li",
        meeting_number="81234567890",
        states=states,
        time_base=TimeBase.LOCAL,
        confidence=Confidence.CERTAIN,
    )
    sorts = [TRACK if number else VIDEO for number in range(len(names))]
    plain = PlainDrafts(Source.ZOOM, sorts, people("Ana Ortiz", "Bo Li")).draft(
        "Wéekly \ud800",
        (START, "2026-03-04 10.00.00", TimeBase.LOCAL),
        [(name, disk) for name in names],
        host="Bo Li",
        meeting_number="81234567890",
        states=states,
    )
    assert plain == draft_of(told, alone=True)


def test_a_draft_is_of_the_simplest_kinds() -> None:
    draft = draft_of(found(people=people("Ana Ortiz"), problems=("Odd.",)), alone=False)

    def kinds(value: object) -> set[type]:
        if isinstance(value, tuple):
            return set().union(*map(kinds, value))
        return {type(value)}

    assert kinds(draft) <= {str, int, bytes, bool, type(None)}
    assert draft.totals[3:] == (b"video.mp4", "Odd.")
