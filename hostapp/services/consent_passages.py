"""Passages that sound like a yes or a no: pointed at, never decided by."""

from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.domain.meetings import Meeting
from hostapp.recordings.words.consent_hints import HintKind, consent_hints
from hostapp.recordings.words.cue import WordsError
from hostapp.recordings.words.speakers import normal_name
from hostapp.services.answers import Quote
from hostapp.services.forgotten_names import ForgottenNames, placeholder
from hostapp.services.rereading import read_again
from hostapp.services.word_sources import holds_words
from hostapp.store.library import Library


@dataclass(frozen=True, slots=True)
class ConsentPassage:
    """A chat line or a stretch of a transcript to look at."""

    kind: HintKind
    rule: str
    speaker: str | None
    person: PersonId | None
    """The participant who said it, where the name tells."""
    quote: Quote
    """What would be kept as evidence."""


class ConsentPassages:
    """Find in a meeting's words what sounds like consent or objection."""

    def __init__(self, library: Library, names: ForgottenNames, zone: ZoneInfo) -> None:
        """`zone` is where the recordings were made, for files that tell the time of day."""
        self._library = library
        self._names = names
        self._zone = zone

    def of(self, meeting: MeetingId) -> tuple[ConsentPassage, ...]:
        """Return the passages of a meeting, file by file; a file that cannot be read has none.

        Raises UsageError if there is no such meeting.
        """
        self._names.refresh()
        return tuple(self._found(self._library.meeting(meeting)))

    def _found(self, meeting: Meeting) -> Iterator[ConsentPassage]:
        people = {normal_name(each.name): each.person for each in meeting.participants}
        started = meeting.started_at and meeting.started_at.astimezone(self._zone)
        for file in meeting.files:
            if not holds_words(file):
                continue
            try:
                words = read_again(file, source=meeting.source, started_local=started)
            except WordsError:
                continue
            name = file.path.removeprefix(meeting.folder).lstrip(b"/\\").decode("utf-8", "replace")
            for hint in consent_hints(words.cues):
                cue = words.cues[hint.cue]
                erased = self._names.person(cue.speaker or "")
                speaker = placeholder(erased) if erased else cue.speaker
                yield ConsentPassage(
                    kind=hint.kind,
                    rule=hint.rule,
                    speaker=speaker,
                    person=people.get(normal_name(speaker or "")),
                    quote=Quote(self._names.masked(cue.text), name, cue.line, cue.start),
                )
