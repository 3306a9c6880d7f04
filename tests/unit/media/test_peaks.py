import sys
import wave
from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.media.peaks import BARS, gathered, measured, peaks, worker_command


def sound(path: Path) -> bytes:
    """Silence, then noise, a second each."""
    with wave.open(str(path), "wb") as made:
        made.setnchannels(1)
        made.setsampwidth(2)
        made.setframerate(8000)
        made.writeframes(bytes(16000) + b"\x00\x40\x00\xc0" * 4000)
    return str(path).encode()


def test_silence_is_low_and_noise_is_high(tmp_path: Path) -> None:
    found = peaks(sound(tmp_path / "a.wav"))
    assert found is not None
    assert len(found) == BARS
    assert max(found[: BARS // 2 - 10]) < 10
    assert min(found[BARS // 2 + 10 :]) > 200


def test_measuring_can_be_stopped(tmp_path: Path) -> None:
    assert peaks(sound(tmp_path / "a.wav"), lambda: True) is None


def test_a_file_without_sound_is_said(tmp_path: Path) -> None:
    text = tmp_path / "a.mp4"
    text.write_text("no film at all", "utf-8")
    with pytest.raises(UnavailableError, match="no sound"):
        peaks(str(text).encode())
    with pytest.raises(UnavailableError, match="not a file"):
        measured(str(tmp_path).encode())
    with pytest.raises(UnavailableError, match="holds no sound"):
        gathered([])


def test_the_installed_program_measures_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command(b"a") == [sys.executable, "--peaks-worker", "61"]
