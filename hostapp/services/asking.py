"""Ask participants: a text for a mail or chat, with a code that brings the answer back."""

import hashlib
import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypedDict

from hostapp.domain.answer_codes import RANDOM_BYTES, code_of, codes_in
from hostapp.domain.errors import UsageError
from hostapp.domain.events import Answer, Notice
from hostapp.domain.identifiers import MeetingId, PersonId, PurposeId
from hostapp.domain.meetings import FileKind, Meeting, Participant
from hostapp.domain.sentences import last_day
from hostapp.domain.terms import DEFAULT_TERMS, OWN_TEAM, Terms
from hostapp.resources import resource
from hostapp.services.answers import Answers, Progress, Shown
from hostapp.services.local_zone import zone_at_end
from hostapp.services.notices import FALLBACK, PARTICIPANT, Notices, ShownNotice
from hostapp.services.outcome import Outcome
from hostapp.services.terms import Vocabulary
from hostapp.store.library import Library
from hostapp.store.participation import Participation, StoredRequest

REQUEST_FILE: Final = "request-1.json"


@dataclass(frozen=True, slots=True)
class Request:
    """What is sent to one person."""

    person: PersonId
    name: str
    email: str | None
    code: str
    """Known to the person who gets it; Hostapp keeps only a hash of it."""
    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked of one person under one code."""

    meeting: MeetingId
    person: PersonId
    purposes: frozenset[PurposeId]
    notice: Notice


class Asking:
    """Make requests to participants, and match their replies."""

    def __init__(
        self,
        *,
        library: Library,
        store: Participation,
        notices: Notices,
        vocabulary: Vocabulary,
        answers: Answers,
    ) -> None:
        self._library = library
        self._store = store
        self._notices = notices
        self._vocabulary = vocabulary
        self._answers = answers

    def ask(
        self,
        meeting: MeetingId,
        people: Sequence[PersonId] = (),
        terms: Terms = DEFAULT_TERMS,
        *,
        language: str = FALLBACK,
    ) -> tuple[Request, ...]:
        """Write a request to each of `people`, or to everybody in the meeting but the host.

        Raises UsageError if there is nobody to ask.
        """
        found = self._library.meeting(meeting)
        chosen = self._chosen(found, people)
        if not chosen:
            raise UsageError("Nobody but you is known to be in «{0}».", found.title)
        notice = self._notices.current(PARTICIPANT, language)
        emails = {each.id: each.email for each in self._library.people()}
        requests = [
            self._request(each, emails.get(each.person), found, terms, notice) for each in chosen
        ]
        document = {"purposes": sorted(terms.purposes), "notice": _notice_document(notice.notice)}
        self._store.add_requests(
            (code_hash(each.code), StoredRequest(each.person, meeting, document))
            for each in requests
        )
        return tuple(requests)

    def matched(self, text: str) -> Asked:
        """Return what was asked under the code in a reply.

        Raises UsageError if there is none that was given out here, or more than one.
        """
        codes = codes_in(text)
        if not codes:
            raise UsageError("There is no answer code in it: it is twelve letters and digits.")
        found = [each for each in (self._store.request(code_hash(one)) for one in codes) if each]
        if not found:
            raise UsageError("The code {0} was not given out by this store.", codes[0])
        if len(found) > 1:
            raise UsageError("There is more than one answer code in it: record them one by one.")
        return _asked(found[0])

    def record(
        self,
        reply: str,
        answer: Answer,
        *,
        evidence: Shown | None = None,
        progress: Progress | None = None,
    ) -> Outcome:
        """Record the answer in a reply by its code.

        Without other `evidence`, a reply that is more than the code is kept as it.
        """
        asked = self.matched(reply)
        alone = "".join(codes_in(reply)).replace("-", "").casefold()
        if evidence is None and len("".join(filter(str.isalnum, reply))) > len(alone):
            evidence = reply
        return self._answers.record_reply(
            asked.meeting,
            asked.person,
            answer,
            purposes=asked.purposes,
            notice=asked.notice,
            evidence=evidence,
            progress=progress,
        )

    def waiting(self, meeting: MeetingId) -> frozenset[PersonId]:
        """Return who was asked about a meeting, whether they answered or not."""
        return frozenset(each.person for each in self._store.asked(meeting))

    def _chosen(self, meeting: Meeting, people: Sequence[PersonId]) -> list[Participant]:
        if not people:
            return [each for each in meeting.participants if not each.is_host]
        wanted = set(people)
        return [each for each in meeting.participants if each.person in wanted]

    def _request(
        self,
        to: Participant,
        email: str | None,
        meeting: Meeting,
        terms: Terms,
        notice: ShownNotice,
    ) -> Request:
        words = _phrases(notice.notice.language)
        code = code_of(secrets.token_bytes(RANDOM_BYTES))
        title = self._title(meeting)
        recipients = sorted(terms.recipients, key=lambda each: (each != OWN_TEAM, each))
        paragraphs = notice.filled(
            meeting=title,
            purposes=words["between"].join(self._labels(terms, words["purposes"])),
            data=words["between"].join(
                words["data"][kind] for kind in FileKind if kind in terms.data
            ),
            recipients=words["between"].join(
                words["own_team"] if r == OWN_TEAM else r for r in recipients
            ),
            until=_day(terms.until) or words["no_end"],
        )
        parts = [
            words["greeting"].format(name=to.name),
            notice.title,
            *paragraphs,
            f"{words['reply']}\n\n    {code}",
            words["later"],
        ]
        subject = words["subject"].format(meeting=meeting.title)
        return Request(to.person, to.name, email, code, subject, "\n\n".join(parts) + "\n")

    def _title(self, meeting: Meeting) -> str:
        day = meeting.started_at and meeting.started_at.astimezone().date().isoformat()
        when = day or meeting.started_text
        return f"{meeting.title} ({when})" if when else meeting.title

    def _labels(self, terms: Terms, shipped: Mapping[str, str]) -> list[str]:
        """Return the purposes' names; own ones are in the host's words alone."""
        own = {each.id: each.label for each in self._vocabulary.purposes()}
        return [shipped.get(each) or own.get(each, each) for each in sorted(terms.purposes)]


def _day(until: datetime | None) -> str | None:
    """Return the last local day on which something holds."""
    return None if until is None else last_day(until, zone_at_end(until)).isoformat()


def code_hash(code: str) -> str:
    """Return what is kept of a code."""
    return hashlib.sha256(f"hostapp answer code {code}".encode()).hexdigest()


def _asked(stored: StoredRequest) -> Asked:
    return Asked(
        meeting=stored.meeting,
        person=stored.person,
        purposes=frozenset(map(PurposeId, stored.document["purposes"])),
        notice=Notice(**stored.document["notice"]),
    )


def _notice_document(notice: Notice) -> dict[str, str | int]:
    return {
        "id": notice.id,
        "version": notice.version,
        "language": notice.language,
        "sha256": notice.sha256,
    }


class _Phrases(TypedDict):
    """What a request says around the notice, in its language."""

    subject: str
    between: str
    """Stands between the parts of a list."""
    greeting: str
    reply: str
    later: str
    everything: str
    no_end: str
    own_team: str
    data: dict[str, str]
    purposes: dict[str, str]


def _phrases(language: str) -> _Phrases:
    text = resource("notices", language, REQUEST_FILE).read_text(encoding="utf-8")
    phrases: _Phrases = json.loads(text)
    return phrases
