"""XML as a stream of elements: no entities, no document type, no tree in memory."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final, NoReturn
from xml.parsers import expat

from hostapp.recordings.words.cue import WordsError

_BLOCK: Final = 8 * 1024 * 1024
_DEEPEST: Final = 200

OnStart = Callable[[str, Mapping[str, str]], None]
OnEnd = Callable[[str], None]
OnText = Callable[[str], None]


def stream(
    data: bytes, on_start: OnStart, on_end: OnEnd, on_text: OnText, *, whole: bool = True
) -> str | None:
    """Call back for every element and text; return a sentence if the XML breaks off.

    Raises WordsError for a document type declaration and for elements nested without end.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    depth = _Depth(on_start, on_end)
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartElementHandler = depth.start
    parser.EndElementHandler = depth.end
    parser.CharacterDataHandler = on_text
    try:
        for block in _blocks(data):
            parser.Parse(block, False)
        if whole:
            parser.Parse(b"", True)
    except (expat.ExpatError, ValueError, LookupError):
        return "The XML breaks off or is damaged; what comes before was read."
    return None


class _Depth:
    def __init__(self, on_start: OnStart, on_end: OnEnd) -> None:
        self._on_start, self._on_end, self._depth = on_start, on_end, 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise WordsError("The XML is nested too deeply to be a record of a meeting.")
        self._on_start(name, attributes)

    def end(self, name: str) -> None:
        self._depth -= 1
        self._on_end(name)


def _blocks(data: bytes) -> Iterator[bytes]:
    for place in range(0, len(data), _BLOCK):
        yield data[place : place + _BLOCK]


def _refuse(*_: object) -> NoReturn:
    raise WordsError("The XML declares a document type, which records of meetings never do.")
