import json
import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hostapp.services.words_careful import tell_carefully
from hostapp.services.words_quick import tell_quickly
from hostapp.services.words_told import Asked, answer_of, told_by
from tests.unit.recordings.words.test_plain_columns import text_of

SAID = st.sampled_from(
    [
        "Ana Ortiz: Good morning",
        "ana ortiz: the same in small",
        "Ana Ortiz (Guest): the same as a guest",
        "Unknown Speaker: who?",
        "Speaker 1: a label",
        "Bo Li's presentation: a screen",
        "Bo Li: " + "many words " * 60,
        "Bo Li: " + "endless" * 300,
        "note: no name",
        "Just words",
        "mañana: はい",
    ]
)
TIMES = st.builds(
    "00:{0:02}:{1:02}.000 --> 00:{0:02}:{1:02}.500".format, st.integers(0, 9), st.integers(0, 59)
)


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with TemporaryDirectory() as name:
        yield Path(name)


def row(name: str, kind: str, part: int = 1) -> list[object]:
    return [name, kind, 1, 2, 3, 4, 5, part, None, None]


def asked(folder: Path, *rows: list[object]) -> Asked:
    return Asked(os.fsencode(folder), "zoom", "2026-03-04T10:00:00+01:00", json.dumps(rows))


CAPTIONS = row("closed_caption.vtt", "captions")


@given(cues=st.lists(st.tuples(st.just("1"), TIMES, SAID), max_size=30), ordered=st.booleans())
def test_what_is_told_quickly_is_told_the_same(
    folder: Path, cues: list[tuple[str, str, str]], *, ordered: bool
) -> None:
    if ordered:
        cues.sort(key=lambda cue: cue[1])
    (folder / "closed_caption.vtt").write_text(text_of("WEBVTT\n\n", cues, with_ids=True))
    meeting = asked(folder, row("audio1.m4a", "audio"), CAPTIONS)
    quickly = tell_quickly(meeting)
    assert quickly == (tell_carefully(meeting) if ordered and cues else quickly)
    if quickly is not None:
        assert quickly == tell_carefully(meeting)
        assert told_by(answer_of([quickly])) == [quickly]


@pytest.mark.parametrize(
    "rows",
    [
        [row("video1.mp4", "video"), row("video2.mp4", "video", 2), CAPTIONS],
        [CAPTIONS, row("chat.txt", "chat")],
        [CAPTIONS, row("participants_1.csv", "metadata")],
        [row("closed_caption.vtt", "chat")],
        [row("nowhere.vtt", "captions")],
        [row("nothing.vtt", "captions")],
        [row("large.vtt", "captions")],
        [row("other.vtt", "captions")],
        [row("wide.vtt", "captions")],
        [row("audio1.m4a", "audio")],
    ],
)
def test_anything_else_is_left_to_the_careful_way(tmp_path: Path, rows: list[list[object]]) -> None:
    plain = text_of(
        "WEBVTT\n\n",
        [("1", "00:00:01.000 --> 00:00:02.000", "Ana Ortiz: Hello")],
        with_ids=True,
    )
    (tmp_path / "closed_caption.vtt").write_text(plain)
    (tmp_path / "nothing.vtt").write_text("")
    (tmp_path / "large.vtt").write_text(plain + "x" * (5 << 20))
    (tmp_path / "other.vtt").write_text("0:00:01.000,0:00:02.000\nAna: hi\n")
    (tmp_path / "wide.vtt").write_bytes(plain.encode("utf-16"))
    assert tell_quickly(asked(tmp_path, CAPTIONS)) is not None
    assert tell_quickly(asked(tmp_path, *rows)) is None
    harmful = asked(tmp_path, CAPTIONS)._replace(harmful={b"x": "It is."})
    assert tell_quickly(harmful) is None


def test_plain_metadata_beside_it_does_no_harm(tmp_path: Path) -> None:
    said = [("1", "00:00:01.000 --> 00:00:02.000", "Ana Ortiz: Hello")]
    (tmp_path / "closed_caption.vtt").write_text(text_of("WEBVTT\n\n", said, with_ids=False))
    told = tell_quickly(asked(tmp_path, CAPTIONS, row("recording.conf", "metadata")))
    assert told is not None
    assert told.people == [("Ana Ortiz", None, False)]
    assert [each.text for each in told.said] == ["Hello"]
