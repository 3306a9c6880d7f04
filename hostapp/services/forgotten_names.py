"""Names that were erased and stay so: recognised without being kept.

Of a name only keyed hashes are kept. The key lies beside the settings, outside of the store, so
the store's bytes alone tell nobody whose name it was. A scan that meets the name again gives it
the same person and a placeholder, and never writes the name anywhere.
"""

import hashlib
import os
import re
import secrets
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Final

from hostapp.domain.errors import UnavailableError
from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import FoundFile, FoundMeeting
from hostapp.recordings.words.speakers import normal_name
from hostapp.store.participation import Participation

MASK: Final = "…"
KEY_FILE: Final = "forgotten.key"
KEY_SIZE: Final = 32
MARK_SIZE: Final = 16
SHORTEST: Final = 5
"""Letters of a name of one word from which on it is looked for in running text."""

MOST_WORDS: Final = 5
"""Words of a name that are looked for in running text."""

_WORD: Final = re.compile(r"[^\W_]+")
_TRACK: Final = re.compile(r"(?:audio|video)?(.+?)\d*\Z")
"""How tools write a name into the name of a file."""
_WIDE_GAP: Final = 3
_UNSPACED: Final = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_LONGEST_UNSPACED: Final = 8
_NAME: Final = b"name"
_BEGINNING: Final = b"beginning"


class ForgottenNames:
    """Recognise erased names; cheap while nobody was forgotten. To be refreshed before use."""

    def __init__(self, store: Participation, config: Path) -> None:
        self._store = store
        self._path = config / KEY_FILE
        self._key = b""
        self._marks: dict[bytes, PersonId] = {}
        self._beginnings: dict[str, bool] = {}
        self._suspect: dict[str, bool] = {}

    def refresh(self) -> None:
        """Read again whose names are erased. Raises UnavailableError."""
        self._marks = self._store.forgotten()
        self._beginnings.clear()
        self._suspect.clear()
        if self._marks:
            self._key = self._read_key()

    def person(self, name: str) -> PersonId | None:
        """Return who this is, if it is somebody whose name was erased."""
        if not self._marks:
            return None
        for form in _forms(name):
            found = self._marks.get(self._mark(_NAME, form))
            if found is not None:
                return found
        return None

    def add(self, person: PersonId, names: Iterable[str]) -> None:
        """Keep these names of a person out from now on. Raises UnavailableError."""
        self._key = self._key or self._read_key() or self._make_key()
        marks: dict[bytes, PersonId] = {}
        for name in names:
            for form in _forms(name):
                marks[self._mark(_NAME, form)] = person
                if _is_telling(name):
                    marks[self._mark(_BEGINNING, form.split(" ", 1)[0])] = person
        self._store.add_forgotten(marks)
        self.refresh()

    def people(self) -> frozenset[PersonId]:
        """Return everybody whose name was erased."""
        return frozenset(self._marks.values())

    def holds(self, text: str) -> bool:
        """Say whether an erased name stands in a text; short single words are not looked for."""
        return self._may_hold(text) and next(self._places(text), None) is not None

    def masked(self, text: str) -> str:
        """Return a text with those erased names blotted out that `holds` finds."""
        if not self._may_hold(text):
            return text
        parts, at = [], 0
        for start, end in self._places(text):
            parts += [text[at:start], MASK]
            at = end
        return "".join([*parts, text[at:]])

    def cleaned(self, meeting: FoundMeeting) -> FoundMeeting:
        """Return a found meeting without erased names, and without files that are named so."""
        if not self._marks:
            return meeting
        below = len(meeting.folder)
        return replace(
            meeting,
            title=(self.person(meeting.title) and MASK) or self.masked(meeting.title),
            problems=tuple(map(self.masked, meeting.problems)),
            files=tuple(each for each in meeting.files if not self._names(each, below)),
        )

    def _names(self, file: FoundFile, below: int) -> bool:
        own = file.speaker is not None and self.person(file.speaker) is not None
        return own or self.holds(os.fsdecode(file.path[below:]))

    def _may_hold(self, text: str) -> bool:
        """Say quickly whether any word of a text could belong to an erased name."""
        if not self._marks:
            return False
        plain = text if text.isascii() else unicodedata.normalize("NFC", text)
        suspect = self._suspect
        for word in _WORD.findall(plain.casefold()):
            known = suspect.get(word)
            if known is None:
                known = self._begins(word) or next(self._inside(word), None) is not None
                suspect[word] = known
            if known:
                return True
        return False

    def _places(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where erased names stand, from left to right."""
        words = list(_WORD.finditer(unicodedata.normalize("NFC", text)))
        plain = [word[0].casefold() for word in words]
        if unicodedata.normalize("NFC", text) != text:
            yield from self._places_of_decomposed(text)
            return
        at = 0
        while at < len(words):
            count = self._words_of_name(plain[at : at + MOST_WORDS])
            if count and _close(words[at : at + count]):
                yield words[at].start(), words[at + count - 1].end()
                at += count
                continue
            for start, end in self._inside(words[at][0]):
                yield words[at].start() + start, words[at].start() + end
            at += 1

    def _places_of_decomposed(self, text: str) -> Iterator[tuple[int, int]]:
        """Take the whole text where letters and their marks stand apart, as on some disks."""
        if self.holds(unicodedata.normalize("NFC", text)):
            yield 0, len(text)

    def _words_of_name(self, words: list[str]) -> int:
        if not words or not self._begins(words[0]):
            return 0
        for count in range(len(words), 1, -1):
            if self._mark(_NAME, " ".join(words[:count])) in self._marks:
                return count
        return 0

    def _inside(self, word: str) -> Iterator[tuple[int, int]]:
        """Find a name written without spaces inside one word."""
        track = _TRACK.match(word)
        if track is not None and self._is_whole(track[1]):
            yield track.span(1)
            return
        if not _UNSPACED.search(word):
            return
        at = 0
        while at < len(word):
            most = min(_LONGEST_UNSPACED, len(word) - at)
            length = next((n for n in range(most, 1, -1) if self._is_whole(word[at : at + n])), 0)
            if length:
                yield at, at + length
            at += length or 1

    def _is_whole(self, word: str) -> bool:
        plain = word.casefold()
        return self._begins(plain) and self._mark(_NAME, plain) in self._marks

    def _begins(self, word: str) -> bool:
        known = self._beginnings.get(word)
        if known is None:
            known = self._mark(_BEGINNING, word) in self._marks
            self._beginnings[word] = known
        return known

    def _mark(self, kind: bytes, text: str) -> bytes:
        return hashlib.blake2b(
            text.encode("utf-8", "surrogatepass"), digest_size=MARK_SIZE, key=self._key, person=kind
        ).digest()

    def _read_key(self) -> bytes:
        try:
            return self._path.read_bytes()
        except FileNotFoundError:
            return b""
        except OSError as error:
            raise UnavailableError(
                "{0} cannot be read: {1}.", self._path, error.strerror
            ) from error

    def _make_key(self) -> bytes:
        key = secrets.token_bytes(KEY_SIZE)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            opened = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with open(opened, "wb") as file:
                file.write(key)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise UnavailableError(
                "{0} cannot be written: {1}.", self._path, error.strerror
            ) from error
        return key


def placeholder(person: PersonId) -> str:
    """Return what is shown in the place of an erased name."""
    return f"Forgotten person {person[:6]}"


def _is_telling(name: str) -> bool:
    """Say whether a name is no everyday word, so that it can be taken out of running text."""
    words = _words(name)
    return len(words) > 1 or any(len(w) >= SHORTEST or _UNSPACED.search(w) for w in words)


def _forms(name: str) -> tuple[str, ...]:
    """Return how a name is compared: its words, and the same without spaces."""
    words = _words(name)
    return tuple(dict.fromkeys((" ".join(words), "".join(words)))) if words else ()


def _words(name: str) -> list[str]:
    return _WORD.findall(normal_name(name).casefold())


def _close(words: list[re.Match[str]]) -> bool:
    gaps = (later.start() - word.end() for word, later in pairwise(words))
    return all(gap <= _WIDE_GAP for gap in gaps)
