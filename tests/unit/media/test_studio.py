import os
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.media.decode import decode
from hostapp.media.invented_voice import SAMPLE_RATE, Turn, voices
from hostapp.media.studio import CRASHED, TOO_SLOW, Studio, worker_command
from hostapp.media.synthesis import write_audio

HARMFUL = """
import os, time
from hostapp.media import media_worker as worker

real = worker.TASKS["sound"]

def sound(request, sources, answers):
    what = sources[0].read(7)
    sources[0].seek(0)
    if what == b"crash..":
        os.abort()
    if what == b"midway.":
        answers.give(worker.Tag.SOUND, bytes(32))
        os.abort()
    if what == b"hang...":
        time.sleep(600)
    if what == b"balloon":
        bytearray(8 << 30)
    if what == b"full...":
        raise OSError(28, "No space left on device")
    real(request, sources, answers)

worker.TASKS["sound"] = sound
worker.main()
"""


@pytest.fixture
def studio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Studio]:
    script = tmp_path / "harmful.py"
    script.write_text(HARMFUL)
    monkeypatch.setenv("PYTHONPATH", os.getcwd())
    with Studio(command=[sys.executable, str(script)], seconds=1.0) as made:
        yield made


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    path = tmp_path / "talk.m4a"
    write_audio(path, voices([Turn(0.5, 2.0, "Ana Ortiz", "Good morning to all")], 4.0))
    return path


def heard(studio: Studio, *paths: Path, rate: int | None = SAMPLE_RATE) -> np.ndarray:
    return np.concatenate(list(studio.sound(paths, rate)))


def test_the_sound_is_that_of_decoding_here(talk: Path) -> None:
    with talk.open("rb") as stream:
        expected = np.concatenate(list(decode(stream)))
    signs: list[None] = []
    with Studio() as studio:
        assert np.array_equal(heard(studio, talk), expected)
        assert studio.rate(talk) == SAMPLE_RATE
        assert sum(map(len, studio.sound([talk], alive=lambda: signs.append(None)))) > 0
        assert np.array_equal(
            heard(studio, talk, talk), np.clip(expected.astype(np.int32) * 2, -32768, 32767)
        )
    assert signs


def test_copies_are_made(talk: Path, tmp_path: Path) -> None:
    with Studio() as studio:
        studio.strip(talk, tmp_path / "plain.m4a", ".m4a")
        assert np.array_equal(heard(studio, tmp_path / "plain.m4a"), heard(studio, talk))
        assert studio.swap(talk, tmp_path / "silent.m4a", [(0.0, 3.0)])
        assert not heard(studio, tmp_path / "silent.m4a")[: 3 * SAMPLE_RATE].any()
        with pytest.raises(OSError, match="No such file or directory"):
            studio.strip(talk, tmp_path / "nowhere" / "plain.m4a", ".m4a")


@pytest.mark.parametrize(
    ("harm", "sentence"),
    [
        ("crash..", CRASHED),
        ("midway.", CRASHED),
        ("hang...", TOO_SLOW),
        pytest.param(
            "balloon",
            "Reading it needs too much memory.",
            marks=pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits memory"),
        ),
    ],
)
def test_a_file_that_does_harm_harms_no_other(
    studio: Studio, talk: Path, tmp_path: Path, harm: str, sentence: str
) -> None:
    harmful = tmp_path / "harmful.m4a"
    harmful.write_text(harm)
    length = len(heard(studio, talk))
    with pytest.raises(UnavailableError) as raised:
        heard(studio, harmful)
    assert str(raised.value) == sentence
    assert len(heard(studio, talk)) == length


def test_a_full_disk_is_no_problem_of_the_file(studio: Studio, tmp_path: Path) -> None:
    (tmp_path / "x").write_text("full...")
    with pytest.raises(OSError, match="No space left"):
        heard(studio, tmp_path / "x")


def test_who_stops_listening_leaves_no_process(studio: Studio, talk: Path) -> None:
    sound = studio.sound([talk])
    assert len(next(sound))
    sound.close()  # type: ignore[attr-defined]
    assert studio._all == []
    assert len(heard(studio, talk))
    assert len(studio._all) == 1


def test_an_installed_program_is_its_own_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    assert worker_command() == [sys.executable, "-m", "hostapp.media.media_worker"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command() == [sys.executable, "--media-worker"]


def test_a_sound_may_outlive_the_studio(talk: Path) -> None:
    with Studio() as studio:
        sound = studio.sound([talk])
        next(sound)
    sound.close()  # type: ignore[attr-defined]
    assert studio._all == []
