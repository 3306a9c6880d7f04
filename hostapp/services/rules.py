"""The host's standing rules: keep them, try them dry, and decide by them.

A rule decides only what is undecided. What comes in is decided by rule only if the rule says so;
everything else waits for the host.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from hostapp.domain.errors import UsageError
from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import Meeting
from hostapp.domain.rules import Arrival, Conditions, Rule, Ruling, Verdict, ruling
from hostapp.domain.saying import say
from hostapp.domain.status_word import Status
from hostapp.domain.terms import Terms
from hostapp.services.binding import Cancelled, Progress
from hostapp.services.decide import Decide
from hostapp.services.outcome import NotDecided, Outcome
from hostapp.services.rule_document import rule_document, rule_of
from hostapp.services.statuses import Statuses
from hostapp.store.library import Library
from hostapp.store.library_arrivals import arrived_after
from hostapp.store.participation import Participation

SEEN: Final = "arrivals-ruled"
"""Name of the library's stamp that says up to which arrival rules were asked."""


@dataclass(frozen=True, slots=True)
class Matched:
    """A meeting that rules speak of."""

    meeting: MeetingId
    title: str
    status: Status
    ruling: Ruling

    @property
    def decides(self) -> bool:
        """Say whether the rules would decide it now: only what is undecided, and not by `ask`."""
        return self.status is Status.UNDECIDED and self.ruling.verdict is not Verdict.ASK


class Rules:
    """Standing rules of one host."""

    def __init__(
        self,
        *,
        store: Participation,
        library: Library,
        statuses: Statuses,
        decide: Decide,
        clock: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._library = library
        self._statuses = statuses
        self._decide = decide
        self._clock = clock

    def all(self) -> tuple[Rule, ...]:
        """Return the rules in the order in which they were made."""
        return tuple(map(rule_of, self._store.rules()))

    def rule(self, rule: str) -> Rule:
        """Return a rule; UsageError if there is none with this id."""
        found = next((each for each in self.all() if each.id == rule), None)
        if found is None:
            raise UsageError("There is no rule «{0}»: see «hostapp rules list».", rule)
        return found

    def add(
        self,
        verdict: Verdict,
        conditions: Conditions,
        terms: Terms | None = None,
        *,
        decides_new: bool = False,
        instead_of: str | None = None,
    ) -> Rule:
        """Keep a rule, or a new version of one; UsageError if it speaks of everything."""
        made = self.draft(
            verdict, conditions, terms, decides_new=decides_new, instead_of=instead_of
        )
        self._store.set_rule(made.id, made.version, rule_document(made))
        return made

    def draft(
        self,
        verdict: Verdict,
        conditions: Conditions,
        terms: Terms | None = None,
        *,
        decides_new: bool = False,
        instead_of: str | None = None,
    ) -> Rule:
        """Return the rule that `add` would keep, to try it dry; raises like `add`."""
        if instead_of is not None:
            self.rule(instead_of)
        name = instead_of or str(1 + max(map(int, self._store.rule_ids()), default=0))
        version = self._store.newest_version(name) + 1
        return Rule(name, version, verdict, conditions, terms, decides_new)

    def remove(self, rule: str) -> None:
        """Remove a rule; what it decided stays decided."""
        self.rule(rule)
        self._store.set_rule(rule, self._store.newest_version(rule) + 1, None)

    def dry_run(self, only: str | None = None, *, draft: Rule | None = None) -> Iterator[Matched]:
        """Yield the meetings that all rules, or `only` one, speak of; nothing is decided.

        With `draft`, a rule that is not kept yet: the meetings that it speaks of, and what all
        rules would say of them if it were kept.
        """
        rules = self.all() if only is None else (self.rule(only),)
        if draft is None:
            yield from self._matched(self._library.all_meetings(), rules)
            return
        rules = (*(each for each in rules if each.id != draft.id), draft)
        for found in self._matched(self._library.all_meetings(), rules):
            if draft in (*found.ruling.rules, *found.ruling.overruled):
                yield found

    def apply(
        self, *, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> Outcome:
        """Decide every undecided meeting that the rules speak of, because the host asks for it."""
        found = [each for each in self.dry_run() if each.decides]
        return self._decided(found, progress, cancelled)

    def apply_to_new(
        self, *, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> Outcome:
        """Decide what came since the last time, by rules that may; to be called after a scan.

        Where several rules agree, one of them that may is enough. What is not ready is tried
        again next time. After a library was lost, nothing counts as new.
        """
        number, waiting = self._seen()
        rebuilt = number is None and self._statuses.decisions().newest_at is not None
        arrived, newest = arrived_after(self._library, number or 0)
        rules = self.all()
        found: list[Matched] = []
        if rules and not rebuilt:
            meetings = self._library.meetings([*waiting, *arrived])
            for each in self._matched(meetings, rules):
                may = tuple(rule for rule in each.ruling.rules if rule.decides_new)
                if each.decides and may:
                    found.append(replace(each, ruling=replace(each.ruling, rules=may)))
        outcome = self._decided(found, progress, cancelled)
        left = [each.id for each in outcome.not_decided]
        if (newest, left) != (number, waiting):
            self._library.set_stamp(SEEN, " ".join((str(newest), *left)))
        return outcome

    def _seen(self) -> tuple[int | None, list[MeetingId]]:
        """Return the newest arrival that was ruled on, and those that were not ready then."""
        number, *waiting = (self._library.stamp(SEEN) or "").split() or [""]
        return int(number) if number else None, list(map(MeetingId, waiting))

    def _matched(self, meetings: Iterable[Meeting], rules: tuple[Rule, ...]) -> Iterator[Matched]:
        emails = {each.id: each.email for each in self._library.people()} if rules else {}
        decisions = self._statuses.decisions()
        for meeting in meetings:
            domains = tuple(_domain(emails.get(each.person)) for each in meeting.participants)
            found = ruling(rules, Arrival(meeting, domains))
            if found is not None:
                status = self._statuses.of(meeting, decisions).word
                yield Matched(meeting.id, meeting.title, status, found)

    def _decided(
        self, found: list[Matched], progress: Progress | None, cancelled: Cancelled | None
    ) -> Outcome:
        by_rule: dict[Rule, list[MeetingId]] = {}
        for each in found:
            by_rule.setdefault(each.ruling.rules[0], []).append(each.meeting)
        outcome = Outcome()
        for rule, meetings in by_rule.items():
            done = self._by(rule, meetings, progress, cancelled)
            outcome = replace(
                outcome.and_later(done).and_not_decided(done.not_decided),
                decided=(*outcome.decided, *done.decided),
            )
        return outcome

    def _by(
        self,
        rule: Rule,
        meetings: list[MeetingId],
        progress: Progress | None,
        cancelled: Cancelled | None,
    ) -> Outcome:
        if rule.terms is None:
            return self._decide.refuse(
                meetings, rule=rule.use, progress=progress, cancelled=cancelled
            )
        if rule.terms.until is not None and rule.terms.until <= self._clock():
            reason = say("The terms of rule {0} have ended: give it a later end.", rule.id)
            return Outcome(not_decided=tuple(NotDecided(each, reason) for each in meetings))
        return self._decide.grant(
            meetings, rule.terms, rule=rule.use, progress=progress, cancelled=cancelled
        )


def _domain(email: str | None) -> str | None:
    return email.rpartition("@")[2].casefold() if email and "@" in email else None
