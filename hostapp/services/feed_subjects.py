"""What a feed speaks of: digests of originals and of released items, each for a purpose."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from hostapp.domain.events import Granted
from hostapp.domain.identifiers import Digest, PersonId, PurposeId
from hostapp.domain.questions import Question
from hostapp.domain.release_events import (
    Recalled,
    RecordedRelease,
    ReleaseAbandoned,
    Released,
    ReleaseId,
)
from hostapp.domain.terms import covers_recipient, normal_recipient
from hostapp.domain.verified_ledger import VerifiedLedger
from hostapp.release.items import ReleasedItem, read_items
from hostapp.services.released import Speakers, questions_of

Key = tuple[Digest, PurposeId]


@dataclass(frozen=True, slots=True)
class Part:
    """One reason for a digest to be in a feed."""

    questions: tuple[Question, ...]
    """What must all be permitted."""
    since: int
    """Entry from which on it counts."""


@dataclass(slots=True)
class Subject:
    """One digest for one purpose."""

    kind: str
    nodes: set[str] = field(default_factory=set)
    """Digests and meetings whose decisions concern it."""
    parts: list[Part] = field(default_factory=list)
    called_back: list[int] = field(default_factory=list)
    """Entries that call it back: what counted before them counts as ended, until it is
    released anew."""

    def people(self) -> frozenset[PersonId]:
        """Return whose stretches are asked for."""
        asked = (question.person for part in self.parts for question in part.questions)
        return frozenset(person for person in asked if person is not None)

    def parts_at(self, entry: int) -> list[Part] | None:
        """Return what counts right after an entry; None if it was called back."""
        ended = max((each for each in self.called_back if each <= entry), default=-1)
        counting = [each for each in self.parts if ended < each.since <= entry]
        return None if ended >= 0 and not counting else counting


class Subjects:
    """Everything that one recipient's feed speaks of."""

    def __init__(
        self, recipient: str, ledger: VerifiedLedger, releases: Iterable[RecordedRelease]
    ) -> None:
        """Find the subjects in a ledger."""
        self._recipient = normal_recipient(recipient)
        self._ledger = ledger
        self.all: dict[Key, Subject] = {}
        for recorded in ledger.events:
            if isinstance(recorded.event, Granted):
                self._add_originals(recorded.index, recorded.event)
        self._add_releases(releases)

    def _add_originals(self, entry: int, event: Granted) -> None:
        terms = event.terms
        if not covers_recipient(terms.recipients, self._recipient):
            return
        for file in event.files:
            for purpose in terms.purposes:
                key = file.digest, purpose
                if key in self.all:
                    continue
                question = Question(file.digest, purpose, self._recipient)
                self.all[key] = Subject(
                    file.kind.value, {file.digest, event.meeting}, [Part((question,), entry)]
                )

    def _add_releases(self, releases: Iterable[RecordedRelease]) -> None:
        keys_of: dict[ReleaseId, list[Key]] = defaultdict(list)
        for recorded in releases:
            event = recorded.event
            if isinstance(event, Released) and self._is_for_us(event):
                speakers = Speakers(self._ledger, event.recipient)
                for item in read_items(event.items or ""):
                    key = item.digest, event.purpose
                    keys_of[event.release].append(key)
                    asked = questions_of(item, event.purpose, event.recipient, speakers)
                    self._add_item(key, item, Part(asked, recorded.index))
            elif isinstance(event, Recalled | ReleaseAbandoned):
                for key in _called_back(event, keys_of):
                    self.all[key].called_back.append(recorded.index)

    def _is_for_us(self, event: Released) -> bool:
        return normal_recipient(event.recipient) == self._recipient

    def _add_item(self, key: Key, item: ReleasedItem, part: Part) -> None:
        subject = self.all.setdefault(key, Subject(item.kind.value))
        subject.nodes |= {item.meeting, *(source.digest for source in item.sources)}
        subject.parts.append(part)


def _called_back(
    event: Recalled | ReleaseAbandoned, keys_of: Mapping[ReleaseId, list[Key]]
) -> list[Key]:
    keys = keys_of.get(event.release, [])
    if isinstance(event, ReleaseAbandoned):
        return keys
    if event.items is None:
        return keys
    named = set(event.items.split())
    return [key for key in keys if key[0] in named]
