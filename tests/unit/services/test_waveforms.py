import wave
from collections.abc import Iterator
from pathlib import Path

import pytest

from hostapp.domain.meetings import Meeting
from hostapp.services.time_line import listened_to, played
from hostapp.services.waveforms import Waveforms, joined, overlaid
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
    (part,) = listened_to(meeting)
    assert (part,) == played(meeting)
    file = part.file
    first = waveforms.of(file, lambda: False)
    assert first
    assert waveforms.of(file, lambda: True) == first, "read from the folder, not measured"


def test_a_disk_that_keeps_nothing_still_shows_them(meeting: Meeting, tmp_path: Path) -> None:
    (tmp_path / "occupied").write_bytes(b"")
    file = listened_to(meeting)[0].file
    assert Waveforms(tmp_path / "occupied").of(file, lambda: False)
    assert Waveforms(tmp_path / "waveforms").of(file, lambda: True) is None


def test_parts_share_the_room_by_their_length() -> None:
    whole = joined([(30.0, b"\x10" * 400), (10.0, b"\x20" * 400)])
    assert whole == b"\x10" * 300 + b"\x20" * 100
    assert joined([(5.0, b"\x01" * 400)]) == b"\x01" * 400
    assert joined([(1.0, b""), (1.0, b"\x07" * 400)]) == bytes(200) + b"\x07" * 200
    assert joined([(0.0, b"\x01"), (0.0, b"\x02")]) == b""


def test_what_runs_at_once_is_as_loud_as_the_loudest() -> None:
    long, short = bytes([10]) * 400, bytes([200]) * 400
    assert overlaid([(40.0, long), (10.0, short)]) == bytes([200]) * 100 + bytes([10]) * 300
    assert overlaid([(5.0, long)]) == long
    assert overlaid([(0.0, long), (0.0, short)]) == short
