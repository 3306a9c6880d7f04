"""The rows of a feed, made of the ledger: one for each change, in the ledger's order."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import accumulate
from typing import Final, NamedTuple

from hostapp.domain.cases import Grant
from hostapp.domain.decisions import Decisions
from hostapp.domain.events import Recorded
from hostapp.domain.gate import Gate, Permit
from hostapp.domain.judgement import judge
from hostapp.domain.questions import Question
from hostapp.domain.refusals import Reason, Refusal
from hostapp.domain.release_events import RecordedRelease
from hostapp.domain.verified_ledger import VerifiedLedger
from hostapp.ledger.times import written
from hostapp.release.feed import FeedRow, FeedState
from hostapp.services.feed_subjects import Key, Subject, Subjects
from hostapp.services.kindred import Kindred, Link


class Standing(NamedTuple):
    """What the newest row says."""

    state: FeedState
    until: str | None = None


class _Change(NamedTuple):
    entry: int
    key: Key
    standing: Standing


_ENDED: Final = Standing(FeedState.ENDED)


def further_rows(
    ledger: VerifiedLedger,
    releases: Sequence[RecordedRelease],
    recipient: str,
    *,
    before: Sequence[FeedRow],
    since: int,
    now: datetime,
) -> list[FeedRow]:
    """Return the rows to add to a feed that has the rows `before`.

    Those were made when the ledger had `since` entries. What the gate does not permit now is
    never left standing as granted, whatever led to it.
    """
    course = _Course(ledger, releases, recipient)
    standing = {(row.digest, row.purpose): Standing(row.state, row.until) for row in before}
    kinds = {(row.digest, row.purpose): row.kind for row in before}
    kinds |= {key: subject.kind for key, subject in course.subjects.items()}
    changes = sorted(course.changes(standing, since))
    for change in changes:
        standing[change.key] = change.standing
    newest = max(ledger.size - 1, 0)
    touched = {change.key for change in changes}
    changes += sorted(course.corrections(standing, touched, newest, now))
    return [
        FeedRow(seq, key[0], kinds[key], key[1], told.state, told.until, entry)
        for seq, (entry, key, told) in enumerate(changes, len(before) + 1)
    ]


class _Course:
    """The course of a ledger, as one recipient sees it."""

    def __init__(
        self, ledger: VerifiedLedger, releases: Sequence[RecordedRelease], recipient: str
    ) -> None:
        self._gate = Gate(ledger)
        self.subjects = Subjects(recipient, ledger, releases).all
        links = (Link(subject.nodes, subject.people()) for subject in self.subjects.values())
        self._kindred = Kindred(ledger.events, links)
        self._times = _Times(ledger.events, releases)

    def changes(self, standing: Mapping[Key, Standing], since: int) -> Iterator[_Change]:
        """Yield what changed in the ledger from entry `since` on."""
        groups: dict[str, list[tuple[Key, Subject]]] = defaultdict(list)
        for key, subject in self.subjects.items():
            groups[self._kindred.group(min(subject.nodes))].append((key, subject))
        for group, subjects in groups.items():
            events = self._kindred.events(group)
            steps = sorted(_steps(events, subjects, since))
            yield from self._walk(events, subjects, steps, standing)

    def corrections(
        self,
        standing: Mapping[Key, Standing],
        touched: set[Key],
        newest: int,
        now: datetime,
    ) -> Iterator[_Change]:
        """Yield the end of everything that stands as granted and is not, or cannot be asked."""
        for key, told in standing.items():
            if told.state is FeedState.ENDED:
                continue
            subject = self.subjects.get(key)
            if subject is None or (key in touched and not self._permitted(subject, newest, now)):
                yield _Change(newest, key, _ENDED)

    def _permitted(self, subject: Subject, entry: int, now: datetime) -> bool:
        """Ask the gate itself; a grant that merely ran out says so by its row's `until`."""
        return all(
            isinstance(answer := self._gate.ask(question, now), Permit)
            or answer.reason is Reason.EXPIRED
            for part in subject.parts_at(entry) or ()
            for question in part.questions
        )

    def _walk(
        self,
        events: Sequence[Recorded],
        subjects: Sequence[tuple[Key, Subject]],
        steps: Iterable[int],
        standing: Mapping[Key, Standing],
    ) -> Iterator[_Change]:
        indexes = [recorded.index for recorded in events]
        told = {key: standing.get(key) for key, _ in subjects}
        for entry in steps:
            decisions = Decisions.of(events[: bisect_right(indexes, entry)])
            at = self._times.at(entry)
            for key, subject in subjects:
                found = _standing(subject, entry, decisions, at)
                before = told[key]
                if found == before or (found is _ENDED and before is None):
                    continue
                told[key] = found
                yield _Change(entry, key, found)


class _Times:
    """The latest time that any entry names, up to each entry."""

    def __init__(self, events: Sequence[Recorded], releases: Sequence[RecordedRelease]) -> None:
        named = [(each.index, each.event.at) for each in events]
        named += [(each.index, each.event.at) for each in releases]
        named.sort()
        self._indexes = [index for index, _ in named]
        self._times = list(accumulate((at for _, at in named), max))

    def at(self, entry: int) -> datetime:
        return self._times[bisect_right(self._indexes, entry) - 1]


def _steps(
    events: Sequence[Recorded], subjects: Sequence[tuple[Key, Subject]], since: int
) -> set[int]:
    found = {recorded.index for recorded in events}
    for _, subject in subjects:
        found.update(part.since for part in subject.parts)
        found.update(subject.called_back)
    return {each for each in found if each >= since}


def _standing(subject: Subject, entry: int, decisions: Decisions, at: datetime) -> Standing:
    parts = subject.parts_at(entry)
    if not parts:
        return _ENDED
    ends: list[datetime] = []
    for part in parts:
        if not part.questions:
            return _ENDED
        for question in part.questions:
            verdict = judge(question, at, decisions)
            if isinstance(verdict, Refusal):
                return _ENDED
            until = _end(question, verdict, decisions)
            if until is not None:
                ends.append(until)
    return Standing(FeedState.GRANTED, written(min(ends)) if ends else None)


def _end(question: Question, grant: Grant, decisions: Decisions) -> datetime | None:
    """Return when the last of the grants that allow it one after the other runs out."""
    until = grant.event.terms.until
    while until is not None:
        verdict = judge(question, until, decisions)
        if isinstance(verdict, Refusal):
            break
        until = verdict.event.terms.until
    return until
