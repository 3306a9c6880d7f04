"""Refusals and terms in plain English.

The command line prints these; the window says the same from the same parts, in its language.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Final

from hostapp.domain.identifiers import PersonId, PurposeId
from hostapp.domain.meetings import FileKind
from hostapp.domain.refusals import Extent, Reason, Refusal
from hostapp.domain.saying import Sentence, say
from hostapp.domain.terms import OWN_TEAM, Basis, Terms

_MOMENT: Final = timedelta(microseconds=1)
_NUMBERS: Final = (
    *(say("no"), say("one"), say("two"), say("three"), say("four"), say("five")),
    *(say("six"), say("seven"), say("eight"), say("nine"), say("ten")),
)
_MONTHS: Final = (
    *(say("January"), say("February"), say("March"), say("April"), say("May"), say("June")),
    *(say("July"), say("August"), say("September"), say("October"), say("November")),
    say("December"),
)
_KINDS: Final = {
    FileKind.AUDIO: "audio",
    FileKind.PARTICIPANT_AUDIO: "participant audio",
    FileKind.VIDEO: "video",
    FileKind.TRANSCRIPT: "transcript",
    FileKind.CAPTIONS: "captions",
    FileKind.CHAT: "chat",
    FileKind.DOCUMENT: "documents",
}
_TRAINING: Final = frozenset(
    {"speech-recognition", "speech-synthesis", "speaker-recognition", "language-models"}
)
_PLAIN: Final = {
    Reason.UNKNOWN_FILE: say(
        "Nobody has decided about exactly these bytes:"
        " a new, changed or replaced file needs a decision of its own."
    ),
    Reason.UNDECIDED: say("The host has not decided on it, and undecided means no."),
    Reason.REFUSED: say("The host refused it."),
    Reason.REVOKED: say("The host revoked the grant."),
    Reason.FILE: say(
        "The meeting is granted, but this file is not: it was added or changed since."
    ),
    Reason.NEVER: say("Files of this kind are never used for training."),
    Reason.KIND: say("The grant does not cover this kind of data."),
    Reason.PEOPLE_UNKNOWN: say(
        "The list of people that the grant rests on cannot be read any more:"
        " grant the meeting again, or restore a backup that holds the list."
    ),
    Reason.NOBODY_KNOWN: say(
        "The grant needs a recorded yes of everyone who speaks, and nobody is known to speak here."
    ),
    Reason.HOST_UNKNOWN: say(
        "The grant holds for the host alone, and does not say who the host is."
    ),
}


def _of_people(reason: Reason, extent: Extent, who: str) -> Sentence | None:
    they = _capitalised(who)
    match reason, extent:
        case Reason.PERSON_REFUSED, Extent.OWN:
            return say("{0} said no, and this is their voice or words alone.", they)
        case Reason.PERSON_REFUSED, Extent.MIXED:
            return say(
                "{0} said no, and their voice or words are in it: an export can cut them out.", they
            )
        case Reason.PERSON_REFUSED, Extent.FACES:
            return say("{0} said no, and nobody can be cut out of a video.", they)
        case Reason.PERSON_WITHDREW, Extent.OWN:
            return say("{0} withdrew, and this is their voice or words alone.", they)
        case Reason.PERSON_WITHDREW, Extent.MIXED:
            return say(
                "{0} withdrew, and their voice or words are in it: an export can cut them out.",
                they,
            )
        case Reason.PERSON_WITHDREW, Extent.FACES:
            return say("{0} withdrew, and nobody can be cut out of a video.", they)
        case Reason.NO_RECORDED_YES, Extent.OWN:
            return say("No yes of {0} is recorded, and this is their voice or words alone.", who)
        case Reason.NO_RECORDED_YES, Extent.MIXED:
            return say(
                "No yes of {0} is recorded, and their voice or words are in it:"
                " an export can cut them out.",
                who,
            )
        case Reason.NO_RECORDED_YES, Extent.FACES:
            return say("No yes of {0} is recorded, and nobody can be cut out of a video.", who)
    return None


def sentence(
    refusal: Refusal, names: Mapping[PersonId, str] | None = None, zone: tzinfo = UTC
) -> str:
    """Say why not; `names` are those that are still known, `zone` is the host's."""
    reason, question = refusal.reason, refusal.question
    who = people_in_words(refusal.people, names or {})
    if reason in _PLAIN:
        return _PLAIN[reason]
    if refusal.extent and (said := _of_people(reason, refusal.extent, who)):
        return said
    if reason is Reason.PURPOSE:
        return say("The grant does not name the purpose {0}.", question.purpose)
    if reason is Reason.RECIPIENT:
        return say("The grant does not name the recipient {0}.", question.recipient)
    if reason is Reason.EXPIRED and refusal.until:
        return say("The grant ended on {0}.", day_in_words(last_day(refusal.until, zone)))
    if len(refusal.people) > 1:
        return say("The grant holds for the host alone, and {0} are in the recording too.", who)
    return say("The grant holds for the host alone, and {0} is in the recording too.", who)


def effect(
    terms: Terms, labels: Mapping[PurposeId, str], *, people_out: int = 0, zone: tzinfo = UTC
) -> str:
    """Say what a grant on these terms does; `labels` are the purposes' own."""
    data = _joined(name for kind, name in _KINDS.items() if kind in terms.data)
    parts = [
        f"{_capitalised(data)} may {_uses(terms.purposes, labels)} {_places(terms.recipients)}",
        _for_whom(terms.basis, people_out),
    ]
    if terms.until:
        parts.append(f"until {day_in_words(last_day(terms.until, zone))}")
    return ", ".join(parts)


def last_day(until: datetime, zone: tzinfo = UTC) -> date:
    """Return the last local day on which something holds that ends at `until`."""
    return (until - _MOMENT).astimezone(zone).date()


def day_in_words(day: date) -> str:
    """Return a date as in «31 December 2027»."""
    return say("{0} {1} {2}", day.day, _MONTHS[day.month - 1], day.year)


def people_in_words(people: Iterable[PersonId], names: Mapping[PersonId, str]) -> str:
    """Return their names, and a number for those whose names are gone."""
    ids = tuple(people)
    known = sorted(names[each] for each in ids if each in names)
    unnamed = len(ids) - len(known)
    return _joined([*known, _unnamed(unnamed, others=bool(known))] if unnamed else known)


def _unnamed(count: int, *, others: bool) -> str:
    if count == 1:
        return say("one other person") if others else say("one person")
    number = _number(count)
    return say("{0} other people", number) if others else say("{0} people", number)


def _uses(purposes: frozenset[PurposeId], labels: Mapping[PurposeId, str]) -> str:
    trained = sorted(labels.get(each, each).lower() for each in purposes if each in _TRAINING)
    others = sorted(labels.get(each, each).lower() for each in purposes if each not in _TRAINING)
    verbs = [f"train {_joined(trained)}"] if trained else []
    verbs += [f"be used for {_joined(others)}"] if others else []
    return _joined(verbs)


def _places(recipients: frozenset[str]) -> str:
    named = [f"at {each}" for each in sorted(recipients) if each != OWN_TEAM]
    return _joined((["in our own team"] if OWN_TEAM in recipients else []) + named)


def _for_whom(basis: Basis, people_out: int) -> str:
    but = "" if not people_out else f" but {_number(people_out)} "
    but += "" if not people_out else "person" if people_out == 1 else "people"
    if basis is Basis.SOLO:
        return "for the host alone"
    return f"for everyone{' whose yes is recorded' if basis is Basis.NAMED else ''}{but}"


def _number(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def _joined(words: Iterable[str]) -> str:
    *first, last = list(words) or [""]
    return say("{0} and {1}", _listed(first), last) if first else last


def _listed(words: list[str]) -> str:
    *first, last = words
    return say("{0}, {1}", _listed(first), last) if first else last


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
