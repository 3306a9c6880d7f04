"""The paragraphs of a Word document, read as a stream and bounded in size and ratio."""

import io
import zipfile
import zlib
from collections.abc import Mapping
from typing import Final

from hostapp.recordings.words.cue import NoWordsError, WordsError
from hostapp.recordings.words.decode import Contents
from hostapp.recordings.words.xml_stream import stream

MEMBER: Final = "word/document.xml"
_UNPACKED_CAP: Final = 64 * 1024 * 1024
_RATIO_CAP: Final = 200
_RATIO_FREE: Final = 1024 * 1024
"""Bytes below which no ratio is suspicious."""
_MOST_MEMBERS: Final = 10_000
_BLOCK: Final = 64 * 1024
_BEGINNING: Final = 256 * 1024
"""Bytes of XML that hold the head of a transcript and its first turns."""
_METHODS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
"""What Word packs with, and all that can be unpacked bit by bit."""


def read_paragraphs(contents: Contents) -> tuple[list[str], str | None]:
    """Return the paragraphs, which may hold line breaks, and a sentence if the text breaks off.

    Raises WordsError if it is no such document, or one made to burst.
    """
    if not contents.whole:
        raise WordsError("{0} A Word document cannot be read in part.", contents.problems[0])
    xml = _document(contents.data)
    reader = _Paragraphs()
    problem = stream(xml, reader.start, reader.end, reader.text)
    return reader.paragraphs, problem


def read_first_paragraphs(contents: Contents) -> list[str]:
    """Return the paragraphs at the beginning: so little that no document can do harm by it.

    Raises WordsError as `read_paragraphs` does.
    """
    if not contents.whole:
        raise WordsError("{0} A Word document cannot be read in part.", contents.problems[0])
    reader = _Paragraphs()
    xml = _document(contents.data, _BEGINNING)
    stream(xml, reader.start, reader.end, reader.text, whole=False)
    return reader.paragraphs


def _document(data: bytes, most: int | None = None) -> bytes:
    """Unpack the text: all of it, or at most so many bytes of its beginning."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if len(archive.infolist()) > _MOST_MEMBERS:
                raise WordsError("The document has too many parts to be a transcript.")
            info = archive.getinfo(MEMBER)
            if info.flag_bits & 1:
                raise WordsError("The document is protected by a password.")
            if info.compress_type not in _METHODS:
                raise WordsError("The document is packed in a way that Word does not know.")
            if most is not None:
                with archive.open(info) as member:
                    return member.read(most)
            return _unpack(archive, info)
    except KeyError as error:
        raise NoWordsError("The file is a packed file, but no Word document.") from error
    except _DAMAGE as error:
        raise WordsError("The document is cut off or damaged.") from error


_DAMAGE: Final = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
    RuntimeError,
    OverflowError,
)
"""What `zipfile` raises for bytes that are no good archive."""


def _unpack(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """Unpack in blocks and trust only what comes out, not what the archive promises."""
    unpacked = bytearray()
    allowed = min(_UNPACKED_CAP, max(_RATIO_FREE, info.compress_size * _RATIO_CAP))
    with archive.open(info) as member:
        while block := member.read(_BLOCK):
            unpacked += block
            if len(unpacked) > allowed:
                raise WordsError("The document unpacks to far more than a transcript needs.")
    return bytes(unpacked)


class _Paragraphs:
    def __init__(self) -> None:
        self.paragraphs: list[str] = []
        self._texts: list[str] = []
        self._in_text = False

    def start(self, name: str, _: Mapping[str, str]) -> None:
        match _local(name):
            case "t":
                self._in_text = True
            case "br" | "cr":
                self._texts.append("\n")
            case "tab":
                self._texts.append("\t")
            case "p":
                self._finish()

    def end(self, name: str) -> None:
        match _local(name):
            case "t":
                self._in_text = False
            case "p":
                self._finish()

    def text(self, text: str) -> None:
        if self._in_text:
            self._texts.append(text)

    def _finish(self) -> None:
        """End a paragraph; text boxes hold paragraphs inside one."""
        text = "".join(self._texts).strip("\n")
        if text.strip():
            self.paragraphs.append(text)
        self._texts.clear()


def _local(name: str) -> str:
    prefix, _, local = name.rpartition(":")
    return local if prefix in {"w", ""} else ""
