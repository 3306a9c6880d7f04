import wave
from collections.abc import Iterator
from pathlib import Path

import pytest

from hostapp.domain.meetings import Meeting
from hostapp.services.waveforms import Waveforms, listened_to, played
from hostapp.wiring import open_hostapp


@pytest.fixture
def meeting(tmp_path: Path) -> Iterator[Meeting]:
    folder = tmp_path / "recordings"
    folder.mkdir()
    with wave.open(str(folder / "Weekly sync.wav"), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(b"\x00\x40\x00\xc0" * 4000)
    hostapp = open_hostapp(tmp_path / "store")
    hostapp.scan.run([folder])
    yield next(hostapp.library.all_meetings())
    hostapp.close()


def test_peaks_are_measured_once(meeting: Meeting, tmp_path: Path) -> None:
    waveforms = Waveforms(tmp_path / "waveforms")
    file = listened_to(meeting)
    assert file is not None
    assert file == played(meeting)
    first = waveforms.of(file, lambda: False)
    assert first
    assert waveforms.of(file, lambda: True) == first, "read from the folder, not measured"


def test_a_disk_that_keeps_nothing_still_shows_them(meeting: Meeting, tmp_path: Path) -> None:
    (tmp_path / "occupied").write_bytes(b"")
    file = listened_to(meeting)
    assert file is not None
    assert Waveforms(tmp_path / "occupied").of(file, lambda: False)
    assert Waveforms(tmp_path / "waveforms").of(file, lambda: True) is None
