"""Standing rules for what comes in: never, ask, or grant these terms.

Matching is pure; a rule decides nothing by itself. A decision by rule is an event that names it.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from hostapp.domain.errors import UsageError
from hostapp.domain.events import RuleUse
from hostapp.domain.meetings import Meeting, Source
from hostapp.domain.terms import Terms


class Verdict(IntEnum):
    """What a rule wants; of several that match, the lowest wins."""

    NEVER = 0
    ASK = 1
    GRANT = 2


@dataclass(frozen=True, slots=True)
class Conditions:
    """Which meetings a rule speaks of; all that are given must hold."""

    title: str | None = None
    """Words that occur in the title, whatever their case."""
    series: str | None = None
    """A meeting number, or the whole title, which recurring meetings share."""
    folder: bytes | None = None
    """The meeting lies in it, at any depth."""
    source: Source | None = None
    domain: str | None = None
    """An e-mail domain of participants, with its subdomains."""

    def narrow(self) -> bool:
        """Say whether at least one is given, and none is blank."""
        texts = (self.title, self.series, self.folder, self.domain)
        blank = any(text is not None and not text.strip() for text in texts)
        return not blank and self != Conditions()


@dataclass(frozen=True, slots=True)
class Arrival:
    """A meeting as rules see it."""

    meeting: Meeting
    domains: tuple[str | None, ...] = ()
    """The e-mail domain of each participant; None for one whose address is not known."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A standing rule of the host; changing it makes a new version."""

    id: str
    version: int
    verdict: Verdict
    conditions: Conditions
    terms: Terms | None = None
    """What `grant` grants."""
    decides_new: bool = False
    """Whether new recordings are decided by it; otherwise they wait for the host."""

    def __post_init__(self) -> None:
        """Refuse a rule that speaks of everything, or that grants nothing: UsageError."""
        if not self.conditions.narrow():
            raise UsageError("A rule needs a title, a series, a folder, a tool or a domain.")
        if (self.verdict is Verdict.GRANT) != (self.terms is not None):
            raise UsageError("A rule that grants needs terms, and only such a rule.")

    @property
    def use(self) -> RuleUse:
        """How an event names it."""
        return RuleUse(self.id, self.version)

    def matches(self, arrival: Arrival) -> bool:
        """Say whether it speaks of `arrival`.

        To grant by domain, everybody's address must be known and of that domain; to ask or
        refuse, one is enough.
        """
        wanted, meeting = self.conditions, arrival.meeting
        return (
            (wanted.title is None or _plain(wanted.title) in _plain(meeting.title))
            and (wanted.series is None or _in_series(wanted.series, meeting))
            and (wanted.folder is None or _lies_in(meeting.folder, wanted.folder))
            and (wanted.source is None or wanted.source is meeting.source)
            and (wanted.domain is None or self._concerns_domain(wanted.domain, arrival.domains))
        )

    def _concerns_domain(self, wanted: str, domains: Iterable[str | None]) -> bool:
        of_it = [domain is not None and _within(domain, wanted) for domain in domains]
        if self.verdict is Verdict.GRANT:
            return bool(of_it) and all(of_it)
        return any(of_it)


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the rules say about one meeting."""

    verdict: Verdict
    rules: tuple[Rule, ...]
    """Those that say so, in the order given."""
    overruled: tuple[Rule, ...] = ()
    """Those that match too, and lost."""


def ruling(rules: Iterable[Rule], arrival: Arrival) -> Ruling | None:
    """Return what `rules` say: never wins, then ask; None if no rule matches."""
    matching = [rule for rule in rules if rule.matches(arrival)]
    if not matching:
        return None
    verdict = min(rule.verdict for rule in matching)
    return Ruling(
        verdict,
        tuple(rule for rule in matching if rule.verdict is verdict),
        tuple(rule for rule in matching if rule.verdict is not verdict),
    )


def _in_series(series: str, meeting: Meeting) -> bool:
    number = (meeting.meeting_number or "").replace(" ", "")
    return series.replace(" ", "") == number or _plain(series) == _plain(meeting.title)


def _lies_in(folder: bytes, wanted: bytes) -> bool:
    separator = b"/" if b"/" in wanted else b"\\"
    root = wanted.rstrip(separator) + separator
    return folder == wanted or folder.startswith(root)


def _within(domain: str, wanted: str) -> bool:
    given, parent = domain.casefold(), wanted.casefold().lstrip("@.")
    return given == parent or given.endswith(f".{parent}")


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())
