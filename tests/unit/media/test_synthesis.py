from pathlib import Path

import av
import numpy as np
import pytest

from hostapp.media.invented_voice import SAMPLE_RATE, Turn, voices
from hostapp.media.synthesis import write_audio, write_video

TURNS = [Turn(0.5, 1.0, "Ana Ortiz", "One"), Turn(2.0, 0.8, "Bo Li", "Two")]
SECONDS = 3.0
CAST = ["Ana Ortiz", "Bo Li"]
SOUND = voices(TURNS, SECONDS)


def _decoded(path: Path) -> tuple[float, np.ndarray]:
    with av.open(str(path)) as container:
        blocks = [frame.to_ndarray().reshape(-1) for frame in container.decode(audio=0)]
        return float(container.duration or 0) / 1e6, np.concatenate(blocks)


@pytest.mark.parametrize("suffix", [".m4a", ".wav", ".mp3"])
def test_sound_plays_as_long_as_it_was(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"声{suffix}"
    write_audio(path, SOUND)
    seconds, samples = _decoded(path)
    assert abs(seconds - SECONDS) < 0.2
    assert np.abs(samples).max() > 0


def test_silence_stays_silent(tmp_path: Path) -> None:
    write_audio(tmp_path / "a.m4a", SOUND)
    _, samples = _decoded(tmp_path / "a.m4a")
    middle = samples[round(1.7 * SAMPLE_RATE) : round(1.9 * SAMPLE_RATE)]
    assert np.abs(middle).max() < 1e-3


@pytest.mark.parametrize("suffix", [".mp4", ".mkv"])
def test_video_has_picture_and_sound(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"film{suffix}"
    write_video(path, SOUND, TURNS, CAST)
    with av.open(str(path)) as container:
        assert {stream.type for stream in container.streams} == {"video", "audio"}
        frames = sum(1 for _ in container.decode(video=0))
    assert abs(frames / 3 - SECONDS) < 0.4


def test_the_same_meeting_has_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_audio(tmp_path / f"{name}.m4a", SOUND)
        write_video(tmp_path / f"{name}.mkv", SOUND, TURNS, CAST)
        write_video(tmp_path / f"{name}.mp4", SOUND, TURNS, CAST)
    for suffix in (".m4a", ".mkv", ".mp4"):
        assert (tmp_path / f"one{suffix}").read_bytes() == (tmp_path / f"two{suffix}").read_bytes()
