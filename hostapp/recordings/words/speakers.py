"""When two spellings are one person, and what is no person at all."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import islice
from typing import Final

from hostapp.domain.meetings import FoundPerson, NameOrigin
from hostapp.recordings.words.cue import Cue

MOST_PEOPLE: Final = 10_000
"""No meeting has more; a file that names more was made to be slow."""
NAME_CAP: Final = 200
"""Characters kept of a name."""
NAME_CAP_OF_PREFIX: Final = 80
"""Characters of a name before a colon, at most."""
_TRUSTED_SHARE: Final = 0.6
_REPEATED: Final = 2
_REMEMBERED: Final = 4_096
"""Names that come again and again, in meeting after meeting."""
_MARKER: Final = (
    r"\s*[(\[（](?:guest|gast|invité|invitée|invitado|invitada|convidado|ospite|гость|ゲスト|来宾|"
    r"host|co-host|organizer|organiser|external|extern|unverified|me|you)[)\]）]\Z"
)
"""Takes a while to compile, and few names end like that."""
_MARKER_ENDS: Final = (")", "]", "）")
_SHARED_SCREEN: Final = re.compile(
    r"(?:['’]s presentation|\s*\(presentation\)|\s*\(presenting\))\Z"
)
_LABEL: Final = re.compile(
    r"(?:unknown(?: speaker)?|unidentified speaker|speaker[ _-]?(?:\d{1,3}|[a-z])|\d{1,2}|\?|"
    r"sprecher \d{1,3}|locuteur \d{1,3}|hablante \d{1,3})\Z"
)
_UNKNOWN: Final = frozenset({"unknown", "unknown speaker", "unidentified speaker", "?"})
_TRACK_NAME_CUT: Final = 12
_SPACES: Final = re.compile(r"\s+")


def tidy(name: str) -> str:
    """Return a name as it is shown: NFC, single spaces, at most `NAME_CAP` characters."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", name[:NAME_CAP])).strip()


def normal_name(name: str) -> str:
    """Return a name as it is compared: also without case and marks such as « (Guest)»."""
    return _normal_name(name[:NAME_CAP])


@lru_cache(_REMEMBERED)
def _normal_name(name: str) -> str:
    folded = unicodedata.normalize("NFC", tidy(name).casefold())
    while (at := _marker_begins(folded)) is not None and at > 0:
        folded = folded[:at]
    return folded


def _marker_begins(folded: str) -> int | None:
    """Return where a mark such as « (guest)» begins that ends a name."""
    if not folded.endswith(_MARKER_ENDS):
        return None
    match = re.search(_MARKER, folded)
    return None if match is None else match.start()


def is_unknown(name: str) -> bool:
    """Tell that a tool says here that it does not know who speaks."""
    return normal_name(name) in _UNKNOWN


def is_person(name: str) -> bool:
    """Tell a person's name from a label, a shared screen or nothing."""
    return _is_persons(normal_name(name))


@lru_cache(_REMEMBERED)
def _is_persons(normal: str) -> bool:
    return bool(normal) and not _LABEL.match(normal) and not _SHARED_SCREEN.search(normal)


def merge_people(people: Iterable[FoundPerson]) -> tuple[FoundPerson, ...]:
    """Join spellings of one person; the first spelling stays, unless it was a guess."""
    merged: dict[str, FoundPerson] = {}
    for person in people:
        if is_person(person.name):
            key = normal_name(person.name)
            known = merged.get(key)
            merged[key] = person if known is None else _joined(known, person)
    return tuple(merged.values())


def _joined(known: FoundPerson, other: FoundPerson) -> FoundPerson:
    surer = other if known.guess and not other.guess else known
    return FoundPerson(
        name=surer.name,
        origins=known.origins | other.origins,
        guess=known.guess and other.guess,
        email=known.email or other.email,
    )


def people_named(names: Iterable[str | None], origin: NameOrigin) -> tuple[FoundPerson, ...]:
    """Return the first `MOST_PEOPLE` distinct people, without marks such as « (Guest)»."""
    distinct = dict.fromkeys(names)
    distinct.pop(None, None)
    distinct.pop("", None)
    origins = frozenset({origin})
    return merge_people(
        FoundPerson(shown_name(name), origins) for name in islice(distinct, MOST_PEOPLE) if name
    )


def shown_name(name: str) -> str:
    """Return a name tidied and without marks such as « (Guest)»."""
    return _shown_name(name[:NAME_CAP])


@lru_cache(_REMEMBERED)
def _shown_name(name: str) -> str:
    shown = tidy(name)
    while (shorter := _without_marker(shown)) != shown:
        shown = shorter
    return shown


def _without_marker(name: str) -> str:
    begins = _marker_begins(name.casefold())
    same_length = len(name.casefold()) == len(name)
    return name[:begins] if begins and same_length else name


def in_one_spelling(cues: Iterable[Cue]) -> tuple[Cue, ...]:
    """Give each speaker the spelling in which the file first writes that person.

    A speaker that the tool calls unknown is nobody.
    """
    listed = tuple(cues)
    distinct = dict.fromkeys(cue.speaker for cue in listed)
    if len(distinct) > MOST_PEOPLE:
        return listed
    chosen = spellings_of(distinct)
    if all(name == spelling for name, spelling in chosen.items()):
        return listed
    return tuple(
        cue._replace(speaker=chosen[cue.speaker]) if cue.speaker else cue for cue in listed
    )


def spellings_of(names: Iterable[str | None]) -> dict[str, str | None]:
    """Return for each name the spelling that comes first; None for one that is unknown."""
    spellings: dict[str, str] = {}
    chosen: dict[str, str | None] = {}
    for name in filter(None, names):
        spelling = spellings.setdefault(normal_name(name), shown_name(name))
        chosen[name] = None if is_unknown(name) else spelling
    return chosen


def trusted_names(counts: Mapping[str, int], named: int, blocks: int) -> frozenset[str]:
    """Trust all names if most blocks begin with one, otherwise those that come back.

    A word that comes back but is written small, as in «note: …», is no name.
    """
    if named >= _TRUSTED_SHARE * blocks:
        return frozenset(counts)
    return frozenset(
        name for name, times in counts.items() if times >= _REPEATED and not name[0].islower()
    )


def match_track(track: str, names: Iterable[str]) -> str | None:
    """Return the one name that a track's name without spaces, such as `AnaOrtiz`, stands for.

    Tracks cut long names, so the beginning is enough from twelve characters on.
    """
    wanted = _squeezed(track)
    squeezed = {name: _squeezed(name) for name in names}
    whole = [name for name, form in squeezed.items() if form == wanted and form]
    if whole:
        return whole[0] if len({normal_name(name) for name in whole}) == 1 else None
    if len(wanted) < _TRACK_NAME_CUT:
        return None
    cut = [name for name, form in squeezed.items() if form.startswith(wanted)]
    return cut[0] if len({normal_name(name) for name in cut}) == 1 else None


def _squeezed(name: str) -> str:
    return "".join(normal_name(name).split())
