"""Rows and details for views that are tested without any service behind them."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from hostapp.desktop.detail import Detail
from hostapp.domain.events import Answer, Answered
from hostapp.domain.identifiers import Digest, MeetingId, PersonId, PurposeId
from hostapp.domain.meetings import (
    Confidence,
    FileKind,
    Meeting,
    Participant,
    RecordingFile,
    Source,
    Stat,
)
from hostapp.domain.status import MeetingStatus, Status
from hostapp.domain.terms import DEFAULT_TERMS
from hostapp.services.history import HistoryRow
from hostapp.services.rows import MeetingRow

NOON = datetime(2026, 11, 18, 12, tzinfo=UTC)
SPEECH = PurposeId("speech-recognition")


def row(number: int = 0, **changes: Any) -> MeetingRow:
    """Return the row of an undecided meeting, changed as asked."""
    plain = MeetingRow(
        id=MeetingId(f"{number:016x}"),
        title=f"Weekly sync {number}",
        started_at=NOON,
        started_text="2026-11-18 12.00.00",
        duration_seconds=64 * 60.0,
        source=Source.ZOOM,
        people_count=3,
        status=Status.UNDECIDED,
        status_purposes=(),
        status_until=None,
        decided_at=None,
        out_count=0,
        size=612_000_000,
        file_count=4,
        states=frozenset(),
        confidence=Confidence.CERTAIN,
        path=f"/recordings/{number}",
    )
    return replace(plain, **changes)


def rows(count: int, first: int = 0) -> tuple[MeetingRow, ...]:
    """Return `count` rows numbered from `first`."""
    return tuple(row(number) for number in range(first, first + count))


def granted(number: int = 0, **changes: Any) -> MeetingRow:
    """Return the row of a meeting that may train speech recognition."""
    allowed = {"status": Status.GRANTED, "status_purposes": (SPEECH,), "decided_at": NOON}
    return row(number, **{**allowed, **changes})


def status(word: Status = Status.GRANTED) -> MeetingStatus:
    """Return a status on the default terms."""
    return MeetingStatus(
        word=word,
        purposes=DEFAULT_TERMS.purposes,
        data=DEFAULT_TERMS.data,
        recipients=DEFAULT_TERMS.recipients,
    )


def meeting() -> Meeting:
    """Return a meeting of three people with a video and a transcript."""
    stat = Stat(1, 1, 300_000_000, 1, 1)
    return Meeting(
        id=row().id,
        source=Source.ZOOM,
        title="Weekly sync 0",
        folder=b"/recordings/0",
        files=(
            RecordingFile(b"/recordings/0/video.mp4", FileKind.VIDEO, stat, Digest("a" * 64)),
            RecordingFile(b"/recordings/0/words.vtt", FileKind.TRANSCRIPT, stat),
            RecordingFile(b"/recordings/0/broken.m4a", FileKind.AUDIO, stat, problem="It ends."),
        ),
        participants=(
            Participant(PersonId("a"), "Maria Lopes", is_host=True),
            Participant(PersonId("b"), "Devon Clarke"),
            Participant(PersonId("c"), "Yuki Tanaka", guess=True),
        ),
    )


def answered(person: str, answer: Answer) -> Answered:
    """Return what a person said at noon."""
    return Answered(at=NOON, person=PersonId(person), answer=answer, meeting=None)


def event(**changes: Any) -> HistoryRow:
    """Return the grant of the default terms as the history shows it."""
    plain = HistoryRow(
        index=7,
        event="grant",
        at=NOON,
        actor="host",
        actor_name="host",
        terms=DEFAULT_TERMS,
        purposes=DEFAULT_TERMS.purposes,
        answer=None,
        note=None,
        files=2,
        verified=False,
    )
    return replace(plain, **changes)


def detail(shown: MeetingRow | None = None) -> Detail:
    """Return a meeting on which one person said yes and one no."""
    return Detail(
        row=shown or granted(),
        meeting=meeting(),
        status=status(),
        answers={
            PersonId("a"): answered("a", Answer.YES),
            PersonId("b"): answered("b", Answer.NO),
        },
        history=(event(),),
    )
