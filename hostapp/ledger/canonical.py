"""Canonical JSON (RFC 8785) for what entries may hold.

Strings, integers below 2^53, booleans, lists and objects with ASCII keys only: for these the
standard library's sorted, compact form is that of RFC 8785, at a quarter of the time.
"""

import json
from collections.abc import Iterable, Mapping
from json.encoder import encode_basestring
from typing import Any, Final

_LARGEST: Final = 2**53 - 1

compact: Final = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False, check_circular=False
).encode
"""Write what is known to hold nothing else than an entry may: `canonical` without its checks."""

quoted: Final = encode_basestring
"""Write one string."""


def canonical(document: Mapping[str, Any]) -> str:
    """Write an object as canonical JSON text.

    Raises TypeError or ValueError for what an entry may not hold.
    """
    _check(document)
    text = compact(document)
    text.encode()
    return text


def parsed(text: str) -> dict[str, Any]:
    """Read canonical JSON back; raises ValueError if `text` is not canonical."""
    document = json.loads(text, parse_float=_refuse, parse_constant=_refuse)
    if not isinstance(document, dict) or canonical(document) != text:
        raise ValueError("not canonical JSON")
    return document


def _check(value: Any) -> None:
    kind = type(value)
    if kind is dict:
        _check_keys(value)
        _check_parts(value.values())
    elif kind is list or kind is tuple:
        _check_parts(value)
    elif kind is int:
        if not -_LARGEST <= value <= _LARGEST:
            raise ValueError(f"{value} is too large for an entry")
    elif kind is not bool:
        raise TypeError(f"an entry cannot hold {kind.__name__}")


def _check_keys(keys: Iterable[Any]) -> None:
    for key in keys:
        if type(key) is not str or not key.isascii():
            raise TypeError(f"keys are ASCII text, not {key!r}")


def _check_parts(parts: Iterable[Any]) -> None:
    for part in parts:
        if type(part) is not str:
            _check(part)


def _refuse(text: str) -> Any:
    raise ValueError(f"an entry cannot hold the number {text}")
