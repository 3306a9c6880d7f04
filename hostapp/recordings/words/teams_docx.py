"""Microsoft Teams' transcripts as Word documents, in today's form and that of before 2022."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from hostapp.domain.meetings import FoundPerson, NameOrigin
from hostapp.recordings.words.clock_text import length, seconds
from hostapp.recordings.words.cue import Cue, Style, Words
from hostapp.recordings.words.dates import utc_header
from hostapp.recordings.words.repair import in_time_order
from hostapp.recordings.words.speakers import people_named, tidy
from hostapp.recordings.words.turns import named_head

_OLD_TIME: Final = r"\d{1,3}:\d{1,2}:\d{1,2}(?:\.\d{1,7})?"
_OLD: Final = re.compile(rf"({_OLD_TIME})\s{{0,20}}-->\s{{0,20}}({_OLD_TIME})\s{{0,20}}\Z")
_HEADER_PARAGRAPHS: Final = 6
_NOTE_CAP: Final = 300
_ENDED: Final = re.compile(
    r"(?:stopped|beendet|detuvo|arrêté|interrott|parou|остановил)", re.IGNORECASE
)


def is_old_teams(paragraphs: Sequence[str]) -> bool:
    """Tell the old form: a line with both times, a name, a text."""
    return any(_OLD.match(line) for text in paragraphs[:20] for line in text.split("\n"))


def is_teams(paragraphs: Sequence[str]) -> bool:
    """Tell today's form: paragraphs that begin with a name and a time and go on with text."""
    return any(named_head(text.partition("\n")[0]) for text in paragraphs[:40])


def read_old_teams(paragraphs: Sequence[str]) -> Words:
    """Read the old form, whether the three lines are paragraphs or one."""
    cues = in_time_order(_old_cues(paragraphs))
    return Words(Style.TEAMS_DOCX_OLD, cues, _people(cues))


def _old_cues(paragraphs: Sequence[str]) -> Iterator[Cue]:
    current: Cue | None = None
    texts: list[str] = []
    for number, line in _numbered_lines(paragraphs):
        match = _OLD.match(line)
        if match:
            yield from _old_cue(current, texts)
            current = Cue(seconds(match[1]), seconds(match[2]), None, "", number)
            texts = []
        elif current is not None:
            texts.append(line)
    yield from _old_cue(current, texts)


def _old_cue(cue: Cue | None, texts: list[str]) -> Iterator[Cue]:
    """Take the first line for the name, unless it is the only one."""
    if cue is None or not texts:
        return
    name, said = (texts[0], texts[1:]) if len(texts) > 1 else ("", texts)
    yield cue._replace(speaker=tidy(name) or None, text="\n".join(said).strip())


def _numbered_lines(paragraphs: Sequence[str]) -> Iterator[tuple[int, str]]:
    for number, text in enumerate(paragraphs, 1):
        for line in text.split("\n"):
            if line.strip():
                yield number, line


def read_teams(paragraphs: Sequence[str]) -> Words:
    """Read today's form; the header gives the title and, in UTC, the start."""
    turns = _turns(paragraphs)
    complete = _ends_with_note(paragraphs, turns)
    turns = _turns(paragraphs[:-1]) if complete else turns
    cues = in_time_order(turn for turn in turns if turn.text)
    first = turns[0].line if turns else len(paragraphs) + 1
    header = _header_lines(paragraphs[: first - 1])
    dated = next(((utc_header(line), line) for line in header[1:] if utc_header(line)), None)
    return Words(
        Style.TEAMS_DOCX,
        cues,
        _people(cues),
        complete,
        title=header[0] if header else None,
        started_at=dated[0] if dated else None,
        started_text=dated[1] if dated else "",
        duration=next((found for line in header[1:] if (found := length(line))), None),
    )


def _header_lines(paragraphs: Sequence[str]) -> list[str]:
    return [line.strip() for text in paragraphs[:_HEADER_PARAGRAPHS] for line in text.split("\n")]


def _turns(paragraphs: Sequence[str]) -> list[Cue]:
    """Begin a turn only at the head of a paragraph: speech may end in a time of day."""
    turns: list[tuple[Cue, list[str]]] = []
    latest = 0.0
    for number, text in enumerate(paragraphs, 1):
        first, _, rest = text.partition("\n")
        head = named_head(first)
        after_head = bool(turns) and not any(turns[-1][1])
        if head and head.start >= latest and not after_head:
            latest = head.start
            turns.append((Cue(head.start, None, head.name, "", number), [rest.strip()]))
        elif turns:
            turns[-1][1].append(text)
    return [turn._replace(text="\n".join(filter(None, texts))) for turn, texts in turns]


def _ends_with_note(paragraphs: Sequence[str], turns: Sequence[Cue]) -> bool:
    """Tell whether the last paragraph is «… stopped transcription», in any language.

    Where the word is not known here, the note still begins with the name of somebody who spoke.
    """
    note, before = paragraphs[-1], paragraphs[-2] if len(paragraphs) > 1 else ""
    if not turns or "\n" in note or len(note) > _NOTE_CAP or named_head(note) or named_head(before):
        return False
    named = any(turn.speaker and note.startswith(f"{turn.speaker} ") for turn in turns)
    return named or _ENDED.search(note) is not None


def _people(cues: Sequence[Cue]) -> tuple[FoundPerson, ...]:
    return people_named((cue.speaker for cue in cues), NameOrigin.TRANSCRIPT)
