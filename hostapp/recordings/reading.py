"""Read small sidecars: capped in size, never blocking on a pipe, never following a link."""

import json
import os
import stat
from typing import Any
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser

MOST_BYTES = 1 << 20
"""Sidecars that describe a meeting are a few kilobytes; a longer one is not ours."""
_OPEN_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
)


class SidecarError(Exception):
    """A sidecar cannot be used; the text is the reason, as the end of a sentence."""


def open_regular(path: bytes) -> int:
    """Open a regular file for reading and return its descriptor; raises OSError."""
    return _opened(path)[0]


def _opened(path: bytes) -> tuple[int, int]:
    """Return a regular file's descriptor and its size."""
    descriptor = os.open(path, _OPEN_FLAGS)
    told = os.fstat(descriptor)
    if not stat.S_ISREG(told.st_mode):
        os.close(descriptor)
        raise OSError("not a regular file")
    return descriptor, told.st_size


def read_bytes(path: bytes, most: int = MOST_BYTES) -> bytes:
    """Return a whole small file; raises SidecarError if it is longer than `most` bytes."""
    try:
        descriptor, size = _opened(path)
        try:
            content = _read(descriptor, size, most + 1)
        finally:
            os.close(descriptor)
    except OSError as error:
        raise SidecarError(f"it cannot be opened ({error.strerror or error})") from error
    if len(content) > most:
        raise SidecarError("it is far too long")
    return content


def _read(descriptor: int, size: int, most: int) -> bytes:
    content = os.read(descriptor, most)
    if len(content) == size:
        return content
    while len(content) < most and (more := os.read(descriptor, most - len(content))):
        content += more
    return content


def read_edges(path: bytes, each: int = 4096) -> bytes:
    """Return the first and the last `each` bytes; raises SidecarError."""
    try:
        descriptor = open_regular(path)
        with open(descriptor, "rb") as stream:
            head = stream.read(each)
            size = os.fstat(descriptor).st_size
            if size <= each:
                return head
            stream.seek(max(each, size - each))
            return head + stream.read(each)
    except OSError as error:
        raise SidecarError(f"it cannot be opened ({error.strerror or error})") from error


def read_text(path: bytes, most: int = MOST_BYTES) -> str:
    """Return a small text; UTF-8 with or without a mark, else Windows Latin."""
    content = read_bytes(path, most)
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def read_json(path: bytes, most: int = MOST_BYTES) -> Any:
    """Return a parsed JSON document; raises SidecarError."""
    try:
        return json.loads(read_text(path, most))
    except (ValueError, RecursionError) as error:
        raise SidecarError("it is not valid JSON") from error


class _NoDeclarations(TreeBuilder):
    """Refuses a document type, in any encoding, so that nothing can be expanded."""

    def doctype(self, *_: object) -> None:
        """Refuse."""
        raise SidecarError("it declares a document type")


def read_xml(path: bytes, most: int = MOST_BYTES) -> Element:
    """Return the root element of a small XML document without declarations."""
    content = read_bytes(path, most)
    parser = XMLParser(target=_NoDeclarations())  # noqa: S314 - declarations are refused
    try:
        parser.feed(content)
        root: Element = parser.close()
    except (ParseError, ValueError, LookupError) as error:
        raise SidecarError("it is not valid XML") from error
    return root
