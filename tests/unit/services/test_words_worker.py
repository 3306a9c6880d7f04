import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from hostapp.media.worker import read_block, write_blocks
from hostapp.recordings.words.decode import SIZE_CAP
from hostapp.services import words_worker
from hostapp.services.words_apart import WordsApart
from hostapp.services.words_told import MEETINGS_AT_ONCE, Asked, Told, request_of, told_by
from hostapp.store.library_passage import StoredPassage
from tests.support.recorded import playable
from tests.support.word_samples import VTT
from tests.unit.services.test_words_quick import row

NOTHING = Told([], {}, [], [], [], [], unfinished=False)


def asked(path: Path, kind: str = "transcript") -> Asked:
    rows = [[path.name, kind, 1, 2, 3, 4, 5, 1, None, None]]
    return Asked(os.fsencode(path.parent), "zoom", None, json.dumps(rows))


def tell(meeting: Asked) -> Told:
    return words_worker.tell(words_worker.look(meeting))


def told_of(path: Path, kind: str = "transcript") -> Told:
    with WordsApart() as apart:
        apart.ask([asked(path, kind)])
        told = apart.take()
        assert told is not None
        return told


def test_it_says_that_it_is_ready_and_answers_until_there_is_no_more(tmp_path: Path) -> None:
    (tmp_path / "talk.vtt").write_text(VTT)
    process = subprocess.Popen(
        [sys.executable, "-m", "hostapp.services.words_worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        assert read_block(process.stdout) == b""
        write_blocks(process.stdin, [request_of([asked(tmp_path / "talk.vtt")] * 2)])
        answer = read_block(process.stdout)
        process.stdin.close()
        assert answer is not None
        assert [each.cues for each in told_by(answer)] == [{"Ana Ortiz": 1}] * 2
    assert process.returncode == 0


def test_many_meetings_or_many_words_are_told_in_several_answers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    nobody = Asked(b"/", "zoom", None, "[]")
    monkeypatch.setattr(words_worker, "tell", lambda _: NOTHING)
    answers = [
        told_by(each) for each in words_worker.answers_to([nobody] * (2 * MEETINGS_AT_ONCE + 6))
    ]
    assert [len(each) for each in answers] == [MEETINGS_AT_ONCE, MEETINGS_AT_ONCE, 6]
    much = NOTHING._replace(said=[StoredPassage(b"a", 1, None, None, "x" * 200_000)])
    monkeypatch.setattr(words_worker, "tell", lambda _: much)
    assert [len(told_by(each)) for each in words_worker.answers_to([nobody] * 5)] == [2, 2, 1]
    monkeypatch.setattr(words_worker, "REPORT_SECONDS", -1.0)
    monkeypatch.setattr(words_worker, "tell", lambda _: NOTHING)
    assert [len(told_by(each)) for each in words_worker.answers_to([nobody] * 3)] == [1, 1, 1]


def test_a_transcript_of_200_megabytes_is_read_in_part_and_said(tmp_path: Path) -> None:
    path = tmp_path / "talk.vtt"
    path.write_text(VTT)
    os.truncate(path, 200 << 20)
    told = told_of(path)
    assert told.cues == {"Ana Ortiz": 1}
    assert any(f"first {SIZE_CAP >> 20} MiB" in each for each in told.remarks)


@pytest.mark.parametrize("kind", ["transcript", "chat"])
def test_what_is_made_to_be_slow_or_large_is_told_or_refused(
    tmp_path: Path, kind: str, *, whole: bool
) -> None:
    chance = random.Random(7)
    size = 1_000_000 if whole else 100_000
    letters = "".join(chance.choice('a:<> "\t0123.-，(') for _ in range(10_000))
    killers = (
        "WEBVTT\n\n" + "<v " * size,
        "WEBVTT\n\n" + "00:00:01.000 --> 00:00:02.000\n" * (size // 10),
        "WEBVTT\n\n" + "\n\n".join(f"1\n00:00:01.000 --> 00:00:02.000\n{letters}" for _ in "abc"),
        "10:00:00\t From " + " to " * size + " : x",
        "".join(f"10:00:00\t From  Ana{n} : hello\n" for n in range(size)),
        '{"segments": [' + "[" * size,
        "<popcorn>" + "<a>" * size,
    )
    for number, text in enumerate(killers):
        path = tmp_path / f"{number}.txt"
        path.write_text(text)
        told = told_of(path, kind)
        assert not any("took too long" in why or "failed" in why for _, why in told.problems)


def test_lengths_are_told_along_if_they_are_wanted_and_plain(tmp_path: Path) -> None:
    (tmp_path / "talk.vtt").write_text(VTT)
    (tmp_path / "talk.mp4").write_bytes(playable("talk"))
    both = [row("talk.mp4", "video"), row("talk.vtt", "transcript")]
    meeting = Asked(os.fsencode(tmp_path), "zoom", None, json.dumps(both), measure=True)
    told = tell(meeting)
    assert told.cues == {"Ana Ortiz": 1}
    assert told.lengths == ([(1, 2, 3, 4, 5, 0.256, None)], 0.256)
    assert tell(meeting._replace(measure=False)).lengths is None
    harmful = {os.fsencode(tmp_path / "talk.mp4"): "It is damaged."}
    assert tell(meeting._replace(harmful=harmful)).lengths is None
    (tmp_path / "talk.mp4").write_text("not plain")
    assert tell(meeting).lengths is None
