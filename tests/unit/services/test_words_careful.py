import os
from pathlib import Path

import pytest

from hostapp.recordings.states import CLOUD_ONLY_PROBLEM
from hostapp.recordings.words.cue import Words
from hostapp.services import words_careful
from hostapp.services.words_careful import tell_carefully
from hostapp.services.words_quick import tell_quickly
from hostapp.services.words_told import TOO_BIG, Asked
from tests.support.word_samples import VTT
from tests.unit.services.test_words_quick import asked, row

CHAT = "10:14:30\t From  Ana Ortiz   to   Bo Li(Privately) : psst\n10:14:40\t From  Bo Li : hello\n"


def two_parts(folder: Path) -> Asked:
    (folder / "audio1.vtt").write_text(VTT)
    (folder / "audio2.vtt").write_text(VTT)
    return asked(
        folder,
        row("audio1.m4a", "audio"),
        row("audio1.vtt", "transcript"),
        row("audio2.m4a", "audio", 2),
        row("audio2.vtt", "transcript", 2),
    )


def test_a_second_part_begins_where_the_first_ends(tmp_path: Path) -> None:
    meeting = two_parts(tmp_path)
    without = tell_carefully(meeting)
    assert without.wants_lengths
    assert without.said == []
    lengths = {os.fsencode(tmp_path / f"audio{part}.m4a"): 60.0 for part in (1, 2)}
    told = tell_carefully(meeting._replace(lengths=dict(lengths)))
    assert [each.start for each in told.said] == [pytest.approx(3.43), pytest.approx(63.43)]
    assert told.cues == {"Ana Ortiz": 2}
    assert told.people == [("Ana Ortiz", None, False)]


def test_times_of_day_are_counted_from_the_start_on_the_wall(tmp_path: Path) -> None:
    (tmp_path / "chat.txt").write_text(CHAT)
    meeting = asked(tmp_path, row("chat.txt", "chat"))._replace(started="2026-03-04T10:14:00+05:30")
    told = tell_carefully(meeting)
    assert [(each.start, each.private) for each in told.said] == [(30.0, True), (40.0, False)]
    assert tell_carefully(meeting._replace(started=None)).said[0].start is None


def test_what_does_harm_is_not_opened(tmp_path: Path) -> None:
    meeting = asked(tmp_path, row("talk.vtt", "transcript"), row("more.vtt", "transcript"))
    (tmp_path / "more.vtt").write_text(VTT)
    harmful = {os.fsencode(tmp_path / "talk.vtt"): "It hangs {0}."}
    told = tell_carefully(meeting._replace(harmful=harmful))
    assert [why for _, why in told.problems] == ["It hangs {0}."]
    assert told.cues == {"Ana Ortiz": 1}


def test_what_needs_too_much_memory_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def swell(*_: object, **__: object) -> Words:
        raise MemoryError

    monkeypatch.setattr(words_careful, "read_words", swell)
    told = tell_carefully(asked(tmp_path, row("talk.vtt", "transcript")))
    assert [why for _, why in told.problems] == [TOO_BIG]


def test_words_that_are_only_in_the_cloud_are_not_downloaded(tmp_path: Path) -> None:
    (tmp_path / "talk.vtt").write_text(VTT)
    there = row("talk.vtt", "transcript")
    assert tell_quickly(asked(tmp_path, there)) is not None
    away = [*there[:-1], CLOUD_ONLY_PROBLEM]
    assert tell_quickly(asked(tmp_path, away)) is None
    assert tell_carefully(asked(tmp_path, away)).said == []
    assert tell_carefully(asked(tmp_path, away)).problems == []
    assert len(tell_carefully(asked(tmp_path, there)).said) == 1
