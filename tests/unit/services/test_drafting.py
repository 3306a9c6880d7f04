from pathlib import Path

import pytest

from hostapp.domain.meetings import FileKind, Source, TimeBase
from hostapp.recordings.found import Listed
from hostapp.recordings.plain import Cast, PlainMeeting, Sort
from hostapp.recordings.times import Start
from hostapp.services import drafting
from hostapp.services.drafting import Drafting
from hostapp.store.library_draft import draft_of
from tests.support.libraries import START, people

BEGAN = Start(START, "2026-03-04 10.00.00", TimeBase.LOCAL)
SORTS = (Sort(FileKind.VIDEO), Sort(FileKind.PARTICIPANT_AUDIO, 2, "Ana Ortiz"))


def test_a_plain_meeting_is_drafted_as_it_would_be_told_in_full(tmp_path: Path) -> None:
    files = [("video.mp4", tmp_path.stat()), ("ana.m4a", tmp_path.stat())]
    cast = Cast(Source.ZOOM, SORTS, people("Ana Ortiz", "Bo Li"))
    ours = Drafting()
    for title, host in (("Weekly", "Bo Li"), ("Monthly", "Bo Li"), ("Weekly", None), ("", "Yuki")):
        plain = PlainMeeting(title, BEGAN, files, cast, host, "81234567890")
        (told,) = Listed(b"/calls/Weekly", b"signature", plain=plain).meetings
        assert ours.draft(plain) == draft_of(told, alone=True)


def test_many_casts_do_not_fill_the_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drafting, "_MOST", 3)
    ours = Drafting()
    for number in range(10):
        cast = Cast(Source.ZOOM, SORTS[:1], people(f"Guest {number}"))
        draft = ours.draft(PlainMeeting("Weekly", BEGAN, [("v.mp4", tmp_path.stat())], cast))
        assert draft.people == ((f"Guest {number}", None, False),)
        assert len(ours._known) <= 3
