"""What people said, and who and what is out of a grant, in words."""

import json
from collections.abc import Iterable, Mapping
from functools import reduce

from hostapp.desktop import formats
from hostapp.desktop.direction import filled, in_a_row, isolated_path
from hostapp.desktop.pills import ToneName
from hostapp.desktop.text import apart, listed
from hostapp.desktop.translation import translate
from hostapp.domain.events import Answer, Answered
from hostapp.domain.identifiers import PersonId
from hostapp.domain.outcomes import Out, OutReason

Said = tuple[str, ToneName | None]
REPLY_FILE = "reply.txt"


def said_words(answer: Answered | None, *, asked: bool = False) -> Said:
    """Return «said yes · 18 Nov, in chat» with its tone."""
    if answer is None:
        if asked:
            return translate("People", "asked, no answer yet"), ToneName.AMBER
        return translate("People", "no answer recorded"), None
    word, tone = {
        Answer.YES: (translate("People", "said yes"), ToneName.GREEN),
        Answer.NO: (translate("People", "said no"), ToneName.RED),
        Answer.WITHDRAW: (translate("People", "withdrew"), ToneName.RED),
    }[answer.answer]
    where = said_where(answer)
    when = in_a_row([formats.short_day(answer.at), where], apart())
    return in_a_row([word, when]), tone


def said_where(answer: Answered) -> str:
    """Return where the answer was given, as far as its evidence tells; empty if it does not."""
    facts = facts_of(answer.evidence)
    file, start = str(facts.get("file", "")), facts.get("start")
    if answer.channel == "code":
        return translate("People", "by reply")
    if answer.channel == "csv":
        return translate("People", "from a list")
    if "chat" in file.lower():
        return translate("People", "in chat")
    if isinstance(start, int | float):
        return filled(translate("People", "{0} in transcript"), formats.clock(start))
    if file == REPLY_FILE or file.lower().endswith((".eml", ".msg")):
        return translate("People", "by mail")
    return translate("People", "with a file") if file else ""


def partly_sentence(out: Iterable[Out], names: Mapping[PersonId, str]) -> str:
    """Return exactly who and what is out; empty if nobody and nothing is."""
    people: dict[str, list[str]] = {}
    files: dict[str, int] = {}
    for each in out:
        if each.path is None and each.people:
            who = [names.get(person, translate("People", "somebody")) for person in each.people]
            people.setdefault(out_reason(each.why), []).extend(who)
        elif each.path is not None and each.why not in {OutReason.OWN_TRACK, OutReason.FACES}:
            files[out_reason(each.why)] = files.get(out_reason(each.why), 0) + 1
    parts = [
        filled(translate("People", "{0} {1}"), listed(who), why) for why, who in people.items()
    ]
    parts += [
        filled(translate("People", "%Ln file(s) {0}", None, count), why)
        for why, count in files.items()
    ]
    if people:
        parts.append(translate("People", "their part is cut from any export"))
    return reduce(_and_then, parts) if parts else ""


def _and_then(first: str, second: str) -> str:
    return filled(translate("People", "{0}; {1}"), first, second)


def out_line(out: Out, names: Mapping[PersonId, str]) -> tuple[str, str]:
    """Return one thing that is out, and why, for a list."""
    if out.path is not None:
        name = out.path.replace(b"\\", b"/").rpartition(b"/")[2].decode("utf-8", "replace")
        return isolated_path(name), out_reason(out.why)
    return listed([names.get(person, person) for person in out.people]), out_reason(out.why)


def out_reason(why: OutReason) -> str:
    """Return why somebody or something is out of a grant, to follow its name."""
    return {
        OutReason.PERSON_REFUSED: translate("People", "said no"),
        OutReason.PERSON_WITHDREW: translate("People", "withdrew"),
        OutReason.NO_RECORDED_YES: translate("People", "has no recorded yes"),
        OutReason.OWN_TRACK: translate("People", "is a track of somebody left out"),
        OutReason.FACES: translate("People", "may show somebody left out"),
        OutReason.FILE_CHANGED: translate("People", "changed since the decision"),
        OutReason.FILE_NEW: translate("People", "came after the decision"),
        OutReason.FILE_UNREAD: translate("People", "not read since it changed"),
        OutReason.VIDEO_LEFT_OUT: translate("People", "may be a video, which the grant leaves out"),
        OutReason.REFUSED: translate("People", "not allowed in another meeting"),
        OutReason.PEOPLE_UNKNOWN: translate("People", "rests on a list that was erased"),
        OutReason.NOBODY_KNOWN: translate("People", "names nobody whose yes could be recorded"),
        OutReason.NOT_ALONE: translate("People", "shows that the host was not alone"),
        OutReason.HOST_UNKNOWN: translate("People", "does not say who the host is"),
    }[why]


def facts_of(evidence: str | None) -> dict[str, object]:
    """Return what an answer's event says of its evidence."""
    try:
        facts = json.loads(evidence or "{}")
    except ValueError:
        return {}
    return facts if isinstance(facts, dict) else {}
