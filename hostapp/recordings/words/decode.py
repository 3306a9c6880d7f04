"""From a path to lines of text: bounded in size, whatever the encoding and the line ends."""

import codecs
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from hostapp.recordings.words.cue import NoWordsError, WordsError

SIZE_CAP: Final = 64 * 1024 * 1024
"""Bytes; a meeting of eight hours needs less than a tenth of it."""
LINE_CAP: Final = 100_000
"""Characters of one line."""
SAMPLE_LINES: Final = 2_000
_BLOCK: Final = 1024 * 1024
_WHOLE: Final = 4 * _BLOCK
"""Bytes of a text that is kept decoded: sixty hours of talk."""
_HOLES: Final = "The file has empty places; it was not wholly written or copied."
_FLAGS: Final = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
)
_MARK: Final = "\ufeff"
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class Contents:
    """What was read of a file, and what is wrong with it."""

    data: bytes
    problems: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """Nothing is known to be missing."""
        return not self.problems


def read_contents(path: bytes, cap: int = SIZE_CAP) -> Contents:
    """Read at most `cap` bytes of a regular file; raises WordsError for anything else."""
    try:
        descriptor = os.open(path, _without_waiting(path))
        try:
            status = os.fstat(descriptor)
            _must_be_regular(status)
            data = _read_up_to(descriptor, status.st_size + 1, cap + 1)
        finally:
            os.close(descriptor)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not possible here"
        raise WordsError("The file cannot be read: {0}.", reason) from error
    return contents_of(data, cap)


def contents_of(data: bytes, cap: int = SIZE_CAP) -> Contents:
    """Cut bytes to `cap`; raises WordsError if there is nothing in them."""
    problems: list[str] = []
    if len(data) > cap:
        data = data[:cap]
        problems.append(f"Only the first {cap // (1024 * 1024)} MiB of the file were read.")
    if not data.strip(b"\0 \t\r\n"):
        raise NoWordsError("The file is empty.")
    return Contents(data, tuple(problems))


def _without_waiting(path: bytes) -> int:
    _must_be_regular(os.stat(path))
    return _FLAGS


def _must_be_regular(status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise WordsError("This is not a file that can be read, but a folder, pipe or device.")


def _read_up_to(descriptor: int, expected: int, limit: int) -> bytes:
    """Read to the end; one block is enough for a file that holds less than is `expected`."""
    size = min(expected, _BLOCK)
    data = os.read(descriptor, min(size, limit))
    if len(data) < size or len(data) == limit:
        return data
    blocks = bytearray(data)
    while len(blocks) < limit:
        block = os.read(descriptor, min(_BLOCK, limit - len(blocks)))
        if not block:
            break
        blocks += block
    return bytes(blocks)


def plain_text(data: bytes) -> str | None:
    """Return a text that is small and has nothing out of the ordinary, its lines ended by LF."""
    if len(data) > _WHOLE:
        return None
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return None
    if "\0" in text:
        return None
    text = text.removeprefix(_MARK)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if len(text) > LINE_CAP and max(map(len, text.split("\n"))) > LINE_CAP:
        return None
    return text


class SourceText:
    """The lines of a text; of a large one only the bytes stay in memory, and each pass decodes."""

    def __init__(self, contents: Contents) -> None:
        """Find the encoding; holes of a file that was not wholly written are taken out."""
        self._problems = list(contents.problems)
        self._cut = False
        self.whole: str | None = None
        """The text with `\\n` for every line end; None if it is large or has a line cut."""
        self._data = contents.data
        self._lines = self._small()
        if self._lines is None:
            self._find_encoding()
            self.sample = tuple(islice(self, SAMPLE_LINES))
        else:
            self.sample = tuple(self._lines[:SAMPLE_LINES])

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong with the text, as far as it was iterated over."""
        if not self._cut:
            return tuple(self._problems)
        return (*self._problems, f"A line of more than {LINE_CAP} characters was cut.")

    def __iter__(self) -> Iterator[str]:
        """Give each line without its end; of a line longer than `LINE_CAP` only the beginning."""
        return self._decoded() if self._lines is None else iter(self._lines)

    def _small(self) -> list[str] | None:
        """Return the lines of a text with nothing out of the ordinary."""
        text = plain_text(self._data)
        if text is None:
            return None
        lines = text.split("\n")
        if not lines[-1]:
            lines.pop()
        self.encoding, self.whole = "utf-8", text
        return lines

    def _find_encoding(self) -> None:
        self.encoding, mark = _encoding(self._data)
        self._data = self._data[mark:]
        if not self.encoding.startswith(("utf-16", "utf-32")) and b"\0" in self._data:
            self._data = self._data.replace(b"\0", b"")
            self._problems.append(_HOLES)

    def _decoded(self) -> Iterator[str]:
        rest = ""
        for text in self._pieces():
            *lines, rest = (rest + text).split("\n")
            yield from map(self._bounded, lines)
            rest = self._bounded(rest)
        if rest:
            yield rest

    def _bounded(self, line: str) -> str:
        if len(line) <= LINE_CAP:
            return line
        self._cut = True
        return line[:LINE_CAP]

    def _pieces(self) -> Iterator[str]:
        decoder = codecs.getincrementaldecoder(self.encoding)("replace")
        held = ""
        for place in range(0, len(self._data), _BLOCK):
            last = place + _BLOCK >= len(self._data)
            text = held + decoder.decode(self._data[place : place + _BLOCK], last)
            held = "\r" if text.endswith("\r") and not last else ""
            yield text.removesuffix(held).replace("\r\n", "\n").replace("\r", "\n")


def _encoding(data: bytes) -> tuple[str, int]:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name, len(mark)
    return _unmarked_wide(data[:4096]) or ("utf-8" if _is_utf8(data) else "cp1252"), 0


def _unmarked_wide(head: bytes) -> str | None:
    even, odd = head[0::2], head[1::2]
    if odd.count(0) > 0.4 * len(odd) and even.count(0) < 0.1 * len(even):
        return "utf-16-le"
    if even.count(0) > 0.4 * len(even) and odd.count(0) < 0.1 * len(odd):
        return "utf-16-be"
    return None


def _is_utf8(data: bytes) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for place in range(0, len(data), _BLOCK):
            decoder.decode(data[place : place + _BLOCK])
    except UnicodeDecodeError:
        return False
    return True
