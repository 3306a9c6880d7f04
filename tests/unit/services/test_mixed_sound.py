import wave
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.domain.meetings import FileKind, RecordingFile, Stat
from hostapp.media.decode import SPEECH_RATE, decode
from hostapp.services.mixed_sound import MOST, MixedSound


def track(path: Path, seconds: float, height: int) -> RecordingFile:
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(SPEECH_RATE)
        sound.writeframes(np.full(round(seconds * SPEECH_RATE), height, "<i2").tobytes())
    found = path.stat()
    stat = Stat(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)
    return RecordingFile(bytes(path), FileKind.PARTICIPANT_AUDIO, stat)


def going_on() -> bool:
    return False


@pytest.fixture
def files(tmp_path: Path) -> list[RecordingFile]:
    return [track(tmp_path / "ana.wav", 2.0, 1000), track(tmp_path / "bo.wav", 1.0, 300)]


def test_everybody_is_heard_at_once(files: list[RecordingFile], tmp_path: Path) -> None:
    told: list[float] = []
    mix = MixedSound(tmp_path / "mixes").of(files, going_on, told.append)
    assert mix is not None
    with mix.open("rb") as source:
        heard = np.concatenate(list(decode(source)))
    assert len(heard) == 2 * SPEECH_RATE
    assert set(heard[:SPEECH_RATE]) == {1300}
    assert set(heard[SPEECH_RATE:]) == {1000}
    assert told[-1] == pytest.approx(2.0)
    with av.open(str(mix)) as container:
        assert container.duration == pytest.approx(2 * av.time_base, rel=0.01)


def test_it_is_mixed_once_and_again_when_a_track_changed(
    files: list[RecordingFile], tmp_path: Path
) -> None:
    mixes = MixedSound(tmp_path / "mixes")
    first = mixes.of(files, going_on)
    assert mixes.of(files, lambda: True) == first, "found, not mixed"
    changed = replace(files[0], stat=files[0].stat._replace(mtime_ns=1))
    assert mixes.of([changed, files[1]], going_on) != first


def test_told_to_stop_it_leaves_nothing(files: list[RecordingFile], tmp_path: Path) -> None:
    assert MixedSound(tmp_path / "mixes").of(files, lambda: True) is None
    assert not list((tmp_path / "mixes").iterdir())


def test_a_track_that_cannot_be_read_is_said(files: list[RecordingFile], tmp_path: Path) -> None:
    (tmp_path / "bo.wav").write_bytes(b"no sound")
    with pytest.raises(UnavailableError):
        MixedSound(tmp_path / "mixes").of(files, going_on)
    assert not list((tmp_path / "mixes").iterdir())


def test_a_disk_that_takes_nothing_is_said(files: list[RecordingFile], tmp_path: Path) -> None:
    (tmp_path / "occupied").write_bytes(b"")
    with pytest.raises(UnavailableError, match="The tracks cannot be mixed"):
        MixedSound(tmp_path / "occupied").of(files, going_on)


def test_the_oldest_give_way_and_all_can_be_cleared(tmp_path: Path) -> None:
    mixes = MixedSound(tmp_path / "mixes")
    made = [
        mixes.of([track(tmp_path / f"{number}.wav", 0.2, number)], going_on)
        for number in range(MOST + 2)
    ]
    left = sorted((tmp_path / "mixes").iterdir())
    assert len(left) == MOST
    assert made[-1] in left
    assert made[0] not in left
    mixes.clear()
    mixes.clear()
    assert not (tmp_path / "mixes").exists()
