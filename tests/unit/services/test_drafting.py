from pathlib import Path

from hostapp.domain.meetings import FileKind, Source, TimeBase
from hostapp.recordings.found import Listed
from hostapp.recordings.plain import PlainMeeting, Sort
from hostapp.recordings.times import Start
from hostapp.services.drafting import prepared
from hostapp.store.library_draft import draft_of
from tests.support.libraries import START, people


def test_a_plain_meeting_is_prepared_as_it_would_be_told_in_full(tmp_path: Path) -> None:
    sort = Sort(FileKind.PARTICIPANT_AUDIO, 2, "Ana Ortiz")
    files = [
        ("video.mp4", tmp_path.stat(), Sort(FileKind.VIDEO)),
        ("ana.m4a", tmp_path.stat(), sort),
    ]
    plain = PlainMeeting(
        Source.ZOOM,
        "Weekly",
        Start(START, "2026-03-04 10.00.00", TimeBase.LOCAL),
        files,
        "Bo Li",
        "81234567890",
        people("Ana Ortiz", "Bo Li"),
    )
    listed = Listed(b"/calls/Weekly", b"signature", plain=plain)

    ready = prepared(listed, plain)

    assert (ready.folder, ready.signature) == (b"/calls/Weekly", b"signature")
    assert ready.content == draft_of(listed.meetings[0], alone=True)
