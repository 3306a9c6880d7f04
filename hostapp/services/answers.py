"""What participants say: yes, no or withdrawn, recorded with its evidence."""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from hostapp.domain.errors import UsageError
from hostapp.domain.events import Answer, Answered, Notice
from hostapp.domain.identifiers import MeetingId, PersonId, PurposeId
from hostapp.domain.meetings import Meeting, Participant
from hostapp.services.answer_list import Line, read_answers
from hostapp.services.binding import Binding
from hostapp.services.covering import bound_files
from hostapp.services.evidence import Evidence
from hostapp.services.outcome import NotDecided, Outcome
from hostapp.services.records import Records

HOST_SAYS: Final = "host"
"""The channel of an answer that the host wrote down."""

BY_CODE: Final = "code"
"""The channel of an answer that came back with the code of a request."""

FROM_LIST: Final = "csv"
"""The channel of an answer from a list."""

_NOBODY: Final = "nobody with this name or address is in a meeting."
_UNCLEAR: Final = "this name or address stands for more than one person."
_ELSEWHERE: Final = "this person is in no meeting «{meeting}»."
_SEVERAL: Final = "this person is in more than one meeting whose id begins with «{meeting}»."

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Said:
    """One answer to be recorded."""

    person: PersonId
    answer: Answer
    meetings: tuple[Meeting, ...]
    """Where the person appears."""
    everywhere: bool = False
    """Whether it holds for every meeting with that person, later ones too."""
    purposes: frozenset[PurposeId] | None = None
    evidence: str | None = None
    channel: str = HOST_SAYS
    notice: Notice | None = None
    """The words under which the person was asked."""


@dataclass(frozen=True, slots=True)
class ReadList:
    """A list of answers, laid beside the library; nothing is written yet."""

    file: str
    said: tuple[tuple[Line, Said], ...]
    left: tuple[NotDecided, ...]
    """Lines that name nobody known, and why."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A chat line or a passage of a transcript that shows an answer."""

    text: str
    file: str
    """Name of the file that it stands in."""
    line: int
    start: float | None = None
    """Seconds from the recording's start."""


Shown = Path | Quote | str
"""What shows an answer: a file, a passage, or a pasted text."""


class Answers:
    """Record what participants say; a no or a withdrawal counts from the next question on."""

    def __init__(self, records: Records, binding: Binding, evidence: Evidence) -> None:
        self._records = records
        self._library = records.library
        self._binding = binding
        self._evidence = evidence

    def record(
        self,
        meeting: MeetingId,
        person: PersonId,
        answer: Answer,
        *,
        purposes: frozenset[PurposeId] | None = None,
        evidence: Shown | None = None,
        all_meetings: bool = False,
        progress: Progress | None = None,
    ) -> Outcome:
        """Write down one person's answer at once, then bind the digests not known yet.

        `purposes` None means every purpose. Raises `UsageError` if the person is not in the
        meeting.
        """
        found = self._library.meeting(meeting)
        names = {each.person: each.name for each in found.participants}
        if person not in names:
            raise UsageError("Nobody with the id {0} is in the meeting «{1}».", person, found.title)
        ids = self._library.meetings_with(person=person) if all_meetings else (meeting,)
        said = Said(
            person=person,
            answer=answer,
            meetings=tuple(self._library.meetings(ids)),
            everywhere=all_meetings,
            purposes=purposes,
            evidence=self._kept(evidence, names[person]),
        )
        return self.write([said], progress=progress)

    def write(self, answers: Sequence[Said], *, progress: Progress | None = None) -> Outcome:
        """Write answers in one transaction, then bind the digests not known yet."""
        meetings = {each.id: each for said in answers for each in said.meetings}
        events = [event for said in answers for event in self._events(said)]
        if not events:
            return Outcome()
        written = self._records.write(events, list(meetings.values()))
        later = self._binding.bind(tuple(meetings), progress=progress)
        now = Outcome(tuple(meetings), (), written.entries, written.remarks)
        return now.and_later(later)

    def record_reply(
        self,
        meeting: MeetingId,
        person: PersonId,
        answer: Answer,
        *,
        purposes: frozenset[PurposeId] | None,
        notice: Notice,
        evidence: Shown | None = None,
        progress: Progress | None = None,
    ) -> Outcome:
        """Write down the answer to a request, matched by its code.

        It counts also if the library does not know the meeting any more.
        """
        meetings = self._library.meetings([meeting])
        names = {each.person: each.name for found in meetings for each in found.participants}
        said = Said(
            person=person,
            answer=answer,
            meetings=meetings,
            purposes=purposes,
            evidence=self._kept(evidence, names.get(person, "")),
            channel=BY_CODE,
            notice=notice,
        )
        if meetings:
            return self.write([said], progress=progress)
        written = self._records.write([self._event(said, meeting, ())], ())
        return Outcome((meeting,), (), written.entries, written.remarks)

    def read_list(self, path: Path) -> ReadList:
        """Read the answers of a CSV file, to look at before they are recorded.

        Raises `UsageError` if a line cannot be understood.
        """
        lines = read_answers(path)
        people = self._people()
        said: list[tuple[Line, Said]] = []
        left: list[NotDecided] = []
        for line in lines:
            found = people.get(folded(line.who), [])
            reason = _UNCLEAR if found else _NOBODY
            if len(found) == 1:
                answer = self._said(line, found[0])
                if answer.meetings and (answer.everywhere or len(answer.meetings) == 1):
                    said.append((line, answer))
                    continue
                unclear = _SEVERAL if answer.meetings else _ELSEWHERE
                reason = unclear.format(meeting=line.meeting)
            left.append(NotDecided(MeetingId(line.who), f"Line {line.number}: {reason}"))
        return ReadList(path.name, tuple(said), tuple(left))

    def record_list(self, read: ReadList, *, progress: Progress | None = None) -> Outcome:
        """Write down the answers of a list, each with its line as evidence."""
        said = [
            replace(answer, evidence=self._evidence_of(line, read.file))
            for line, answer in read.said
        ]
        return self.write(said, progress=progress).and_not_decided(read.left)

    def person_in(self, meeting: MeetingId, text: str) -> PersonId:
        """Return who is meant in a meeting, by id or by the name as shown, where unique."""
        found = self._library.meeting(meeting)
        people = named(found.participants, text)
        if len(people) == 1:
            return people[0].person
        if not people:
            shown = ", ".join(each.name for each in found.participants) or "nobody known"
            raise UsageError(
                "«{0}» is not in the meeting «{1}»; in it: {2}.", text, found.title, shown
            )
        ids = ", ".join(each.person for each in people)
        raise UsageError("«{0}» is more than one person: say which by id ({1}).", text, ids)

    def _people(self) -> dict[str, list[PersonId]]:
        """Return whom each name and each e-mail address in the library stands for."""
        people: dict[str, list[PersonId]] = {}
        for each in self._library.people():
            for word in {folded(each.name), folded(each.email or "")} - {""}:
                people.setdefault(word, []).append(each.id)
        return people

    def _kept(self, evidence: Shown | None, name: str) -> str | None:
        if evidence is None:
            return None
        if isinstance(evidence, Quote):
            return self._evidence.keep_text(
                evidence.text, evidence.file, line=evidence.line, start=evidence.start
            )
        if isinstance(evidence, str):
            return self._evidence.keep_text(evidence, "reply.txt")
        return self._evidence.keep_of(evidence, name)

    def _evidence_of(self, line: Line, file: str) -> str:
        return self._evidence.keep_text(line.text, file, line=line.number, date=line.said_on)

    def _said(self, line: Line, person: PersonId) -> Said:
        ids = self._library.meetings_with(person=person)
        if line.meeting is not None:
            ids = tuple(each for each in ids if each.startswith(line.meeting))
        return Said(
            person=person,
            answer=line.answer,
            meetings=self._library.meetings(ids),
            everywhere=line.meeting is None,
            channel=FROM_LIST,
        )

    def _events(self, said: Said) -> list[Answered]:
        if said.everywhere:
            return [self._event(said, None, said.meetings)]
        return [self._event(said, each.id, [each]) for each in said.meetings]

    def _event(
        self, said: Said, meeting: MeetingId | None, meetings: Iterable[Meeting]
    ) -> Answered:
        return Answered(
            at=self._records.now(),
            person=said.person,
            answer=said.answer,
            meeting=meeting,
            files=bound_files(file for each in meetings for file in each.files),
            purposes=said.purposes,
            evidence=said.evidence,
            channel=said.channel,
            notice=said.notice,
        )


def named(participants: Iterable[Participant], text: str) -> list[Participant]:
    """Return the participants with this id or, if none has it, with this name."""
    people = list(participants)
    by_id = [each for each in people if each.person == text]
    return by_id or [each for each in people if folded(each.name) == folded(text)]


def folded(name: str) -> str:
    """Return a name as it is compared: NFC, case and spaces aside."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())
