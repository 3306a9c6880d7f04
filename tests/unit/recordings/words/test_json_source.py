from datetime import UTC, datetime
from typing import Any

import pytest

from hostapp.recordings.words.cue import WordsError
from hostapp.recordings.words.decode import Contents, contents_of
from hostapp.recordings.words.json_source import load_json, objects, seconds_of, text_of, utc_of


def test_json_is_read_in_any_encoding() -> None:
    for data in (b'{"a": [1]}', b'\xef\xbb\xbf{"a": [1]}', '{"a": [1]}'.encode("utf-16")):
        assert load_json(contents_of(data)) == {"a": [1]}


@pytest.mark.parametrize(
    "data",
    [b'{"a": [1', b'{"a": 1} x', b"[" * 200_000, b'{"a": ' + b"9" * 10_000 + b"}", b'{"a": "\xff'],
)
def test_damage_has_a_sentence(data: bytes) -> None:
    with pytest.raises(WordsError, match="cut off or damaged"):
        load_json(contents_of(data))


@pytest.mark.parametrize("data", [b"[" * 1_000_001, b"," * 8_000_001])
def test_too_many_parts_are_refused_before_they_take_memory(data: bytes) -> None:
    with pytest.raises(WordsError, match="too many parts"):
        load_json(contents_of(data))


def test_a_part_of_a_file_is_refused() -> None:
    with pytest.raises(WordsError, match="cannot be read in part"):
        load_json(Contents(b"{}", ("Only the first 64 MiB of the file were read.",)))


def test_only_objects_of_a_list_are_given() -> None:
    assert list(objects([{"a": 1}, 2, {"b": 3}])) == [(1, {"a": 1}), (3, {"b": 3})]
    assert list(objects({"a": 1})) == list(objects(None)) == []


@pytest.mark.parametrize(
    ("value", "expected"), [(" a ", "a"), (None, ""), (3, ""), ("half \ud83d", "half ?")]
)
def test_texts(value: Any, expected: str) -> None:
    assert text_of(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (3, 3.0),
        (1.5, 1.5),
        ("2.5", 2.5),
        ("00:00:03.8090054", 3.8090054),
        (True, None),
        (None, None),
        ("soon", None),
        ([], None),
        (10**400, None),
    ],
)
def test_seconds(value: Any, expected: float | None) -> None:
    assert seconds_of(value) == expected


def test_instants() -> None:
    instant = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
    assert utc_of("2026-03-04T10:00:00+01:00") == instant
    assert utc_of("2026-03-04T09:00:00Z") == instant
    assert utc_of(instant.timestamp() * 1000) == instant
    for value in (
        "2026-03-04T10:00:00",
        "soon",
        None,
        1e30,
        float("nan"),
        "9999-12-31T23:59-23:59",
    ):
        assert utc_of(value) is None
