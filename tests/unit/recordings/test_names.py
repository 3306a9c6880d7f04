"""File names taken apart."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hostapp.domain.meetings import FileKind
from hostapp.recordings.names import Name, is_media, kind_of, normal_title, take_apart


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("talk.mp4", Name("talk", "mp4")),
        ("talk.MP4", Name("talk", "mp4")),
        ("talk (1).mp4", Name("talk", "mp4", copy=True)),
        ("talk(1).mp4", Name("talk", "mp4", copy=True)),
        ("talk - Copy.mp4", Name("talk", "mp4", copy=True)),
        ("talk - Copy (2).mp4", Name("talk", "mp4", copy=True)),
        ("talk copy 2.mp4", Name("talk", "mp4", copy=True)),
        ("GMT_Recording.transcript (1).vtt", Name("GMT_Recording.transcript", "vtt", copy=True)),
        ("talk.mp4.crdownload", Name("talk", "mp4", unfinished=True)),
        ("talk.mp4.part", Name("talk", "mp4", unfinished=True)),
        ("video1.mp4.tmp", Name("video1", "mp4", unfinished=True)),
        (".talk.mp4.aB3xY9", Name("talk", "mp4", unfinished=True)),
        (".talk.mp4.icloud", Name("talk", "mp4", cloud_link=True)),
        (
            "Weekly sync - Transcript.gdoc",
            Name("Weekly sync - Transcript", "gdoc", cloud_link=True),
        ),
        (".profile", Name(".profile", "")),
        ("v1.2 of the talk", Name("v1.2 of the talk", "")),
        ("", Name("", "")),
    ],
)
def test_taking_apart(written: str, name: Name) -> None:
    assert take_apart(written) == name


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("a.mkv", FileKind.VIDEO),
        ("a.opus", FileKind.AUDIO),
        ("a.srt", FileKind.TRANSCRIPT),
        ("a.docx", FileKind.DOCUMENT),
        ("a.zoom", FileKind.UNCONVERTED),
        ("double_click_to_convert_01", FileKind.UNCONVERTED),
        ("craig_AbCdEf_2026-6-2_1-2-3.zip", FileKind.UNCONVERTED),
        ("holiday.zip", None),
        ("._a.mp4", None),
        ("a.py", None),
    ],
)
def test_kinds(written: str, kind: FileKind | None) -> None:
    assert kind_of(take_apart(written)) is kind


def test_titles_are_compared_without_case_punctuation_and_width() -> None:
    assert normal_title("  Weekly_Sync – ＱＡ! ") == normal_title("weekly sync (qa)")


@given(
    st.text(max_size=60)
    | st.binary(max_size=60).map(lambda b: b.decode("utf-8", "surrogateescape"))
)
def test_any_name_can_be_taken_apart(written: str) -> None:
    name = take_apart(written)

    assert is_media(name) in {True, False}
    assert name.extension == name.extension.lower()


@pytest.mark.parametrize("piece", ["a", " ", "(", "1", " copy", "-", ".", " - ", "a.tmp"])
def test_a_name_of_a_hundred_thousand_characters_is_quick(piece: str) -> None:
    began = time.perf_counter()

    take_apart(piece * 100_000 + ".mp4")

    assert time.perf_counter() - began < 0.5
