"""Notices: the exact words shown to a host who decides, and to a participant who is asked.

Those that ship can be reworded by the host; every wording is a version that is kept for ever, so
that an event's notice can always be read again.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from hostapp.domain.errors import UsageError
from hostapp.domain.events import Answer, Answered, Bound, ConsentEvent, Granted, Notice, Recorded
from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.resources import resource

if TYPE_CHECKING:
    from hostapp.store.participation import Participation

FALLBACK: Final = "en"
HOST_NOTICE: Final = "host-1.json"
HOST: Final = "host"
PARTICIPANT: Final = "participant"

_FILES: Final = {HOST: HOST_NOTICE, PARTICIPANT: "participant-1.json"}
_BLANK: Final = re.compile(r"\{([^{}]*)\}")
_BLANKS: Final = {
    HOST: frozenset[str](),
    PARTICIPANT: frozenset({"meeting", "purposes", "data", "recipients", "until"}),
}
_LONGEST: Final = 20_000
"""Characters of a notice; nobody reads more."""


@dataclass(frozen=True, slots=True)
class ShownNotice:
    """A notice with its words."""

    notice: Notice
    """What a ledger entry says of it; `sha256` is of its document's bytes."""
    title: str
    paragraphs: tuple[str, ...]

    def filled(self, **blanks: str) -> tuple[str, ...]:
        """Return the paragraphs with their blanks filled in."""
        return tuple(
            _BLANK.sub(lambda found: blanks.get(found[1], found[0]), paragraph)
            for paragraph in self.paragraphs
        )


@dataclass(frozen=True, slots=True)
class AskAgain:
    """A meeting that was decided on under words that have changed since."""

    meeting: MeetingId
    notice: Notice
    """The words of then."""
    now: Notice
    people: tuple[PersonId, ...] = ()
    """Participants who said yes under the words of then; nobody if the host decided by them."""


def host_notice(language: str = FALLBACK) -> ShownNotice:
    """Return what ships for a host to read before granting, in `language` or else in English."""
    return _shipped(HOST, language)


def languages() -> tuple[str, ...]:
    """Return the languages in which notices ship."""
    return tuple(sorted(path.name for path in resource("notices").iterdir() if path.is_dir()))


class Notices:
    """The notices of one host: what ships, or the host's newest wording of it."""

    def __init__(self, store: "Participation") -> None:
        self._store = store

    def current(self, notice: str, language: str = FALLBACK) -> ShownNotice:
        """Return the wording in force, in `language` or else in English.

        Raises UsageError if there is no such notice.
        """
        _insist_on_known(notice)
        shipped = _shipped(notice, language)
        own = [
            each
            for each in self._own()
            if (each.notice.id, each.notice.language) == (notice, shipped.notice.language)
        ]
        return own[-1] if own else shipped

    def all(self) -> tuple[ShownNotice, ...]:
        """Return every version in every language, the shipped ones first."""
        shipped = [_shipped(notice, language) for notice in _FILES for language in languages()]
        return (*shipped, *self._own())

    def words_of(self, notice: Notice) -> ShownNotice | None:
        """Return the words that an event was decided under; None if they are not kept here."""
        return next((each for each in self.all() if each.notice == notice), None)

    def edit(
        self, notice: str, language: str, title: str, paragraphs: Sequence[str]
    ) -> ShownNotice:
        """Keep a new wording, in force from now on; UsageError if it cannot be one."""
        _insist_on_known(notice)
        if language not in languages():
            raise UsageError(
                "There is no notice in «{0}»; there is one in {1}.",
                language,
                ", ".join(languages()),
            )
        words = tuple(text for each in paragraphs if (text := " ".join(each.split())))
        _insist_on_words(notice, title, words)
        before = self.current(notice, language)
        if (before.title, before.paragraphs) == (title.strip(), words):
            raise UsageError("These are the words in force already.")
        document = {
            "id": notice,
            "version": before.notice.version + 1,
            "language": language,
            "title": title.strip(),
            "paragraphs": words,
        }
        text = json.dumps(document, ensure_ascii=False, sort_keys=True)
        self._store.add_notice(notice, before.notice.version + 1, language, text)
        return _shown(text.encode())

    def ask_again(self, events: Iterable[Recorded]) -> tuple[AskAgain, ...]:
        """Return the meetings that stand by a yes under words that changed since, as recorded."""
        newest: dict[tuple[MeetingId, str], Notice] = {}
        for recorded in events:
            event = recorded.event
            if isinstance(event, Bound) or event.meeting is None:
                continue
            by = event.person if isinstance(event, Answered) else HOST
            notice = _notice_of_yes(event)
            if notice is None:
                newest.pop((event.meeting, by), None)
            else:
                newest[event.meeting, by] = notice
        return self._outdated(newest.items())

    def _outdated(
        self, decided: Iterable[tuple[tuple[MeetingId, str], Notice]]
    ) -> tuple[AskAgain, ...]:
        in_force = {(each.notice.id, each.notice.language): each.notice for each in self.all()}
        found: dict[tuple[MeetingId, str], AskAgain] = {}
        for (meeting, by), notice in decided:
            now = in_force.get((notice.id, notice.language))
            if now is None or now.version <= notice.version:
                continue
            people = () if by == HOST else (PersonId(by),)
            known = found.get((meeting, notice.id))
            if known is None:
                found[meeting, notice.id] = AskAgain(meeting, notice, now, people)
            else:
                found[meeting, notice.id] = replace(known, people=(*known.people, *people))
        return tuple(found.values())

    def _own(self) -> list[ShownNotice]:
        return [_shown(document.encode()) for document in self._store.notices()]


def _notice_of_yes(event: ConsentEvent) -> Notice | None:
    if isinstance(event, Granted):
        return event.notice
    return event.notice if isinstance(event, Answered) and event.answer is Answer.YES else None


def _shipped(notice: str, language: str) -> ShownNotice:
    path = resource("notices", language, _FILES[notice])
    if not path.is_file():
        path = resource("notices", FALLBACK, _FILES[notice])
    return _shown(path.read_bytes())


def _shown(content: bytes) -> ShownNotice:
    fields: dict[str, Any] = json.loads(content)
    return ShownNotice(
        notice=Notice(
            id=fields["id"],
            version=fields["version"],
            language=fields["language"],
            sha256=hashlib.sha256(content).hexdigest(),
        ),
        title=fields["title"],
        paragraphs=tuple(fields["paragraphs"]),
    )


def _insist_on_known(notice: str) -> None:
    if notice not in _FILES:
        raise UsageError(
            "There is no notice «{0}»; the notices are {1}.", notice, ", ".join(_FILES)
        )


def _insist_on_words(notice: str, title: str, paragraphs: Sequence[str]) -> None:
    if not title.strip() or not paragraphs:
        raise UsageError("A notice needs a title and at least one paragraph.")
    if sum(map(len, paragraphs)) > _LONGEST:
        raise UsageError("Nobody reads a notice of more than {0:,} characters.", _LONGEST)
    blanks = {blank for each in paragraphs for blank in _BLANK.findall(each)}
    unknown = sorted(blanks - _BLANKS[notice])
    if unknown:
        allowed = ", ".join(f"{{{each}}}" for each in sorted(_BLANKS[notice])) or "none"
        raise UsageError("{{{0}}} is no blank of this notice; it has {1}.", unknown[0], allowed)
