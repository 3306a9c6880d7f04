from collections.abc import Mapping

import pytest

from hostapp.recordings.words.cue import WordsError
from hostapp.recordings.words.xml_stream import stream


def events(data: bytes, *, whole: bool = True) -> tuple[list[str], str | None]:
    seen: list[str] = []

    def start(name: str, attributes: Mapping[str, str]) -> None:
        seen.append(f"<{name}{' '.join(attributes.values())}")

    problem = stream(data, start, lambda name: seen.append(f"/{name}"), seen.append, whole=whole)
    return seen, problem


def test_elements_and_text_come_in_order() -> None:
    assert events(b"<a x='1'>t<b/></a>") == (["<a1", "t", "<b", "/b", "/a"], None)


def test_wide_xml_is_read() -> None:
    xml = '<?xml version="1.0" encoding="utf-16"?><a>é</a>'.encode("utf-16")
    assert events(xml) == (["<a", "é", "/a"], None)


@pytest.mark.parametrize(
    "data",
    [
        b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
        b'<!DOCTYPE a SYSTEM "file:///etc/hostname"><a/>',
        '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE a><a/>'.encode("utf-16"),
    ],
)
def test_a_document_type_is_refused(data: bytes) -> None:
    with pytest.raises(WordsError, match="document type"):
        events(data)


def test_depth_is_bounded() -> None:
    with pytest.raises(WordsError, match="too deeply"):
        events(b"<a>" * 100_000)


@pytest.mark.parametrize("data", [b"<a><b>", b"<a></b>", b"<a>&x;</a>", b"<a>\0</a>", b"x"])
def test_damage_is_told_after_what_came_before(data: bytes) -> None:
    _, problem = events(data)
    assert problem is not None
    assert "damaged" in problem


def test_an_unknown_encoding_is_damage() -> None:
    assert events(b'<?xml version="1.0" encoding="nonsense"?><a/>')[1] is not None


def test_a_part_of_a_file_may_end_anywhere() -> None:
    assert events(b"<a><b>t", whole=False) == (["<a", "<b", "t"], None)
