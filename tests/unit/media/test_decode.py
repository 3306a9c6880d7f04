import io
from pathlib import Path

import av
import numpy as np
import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.media.decode import decode, rate_of
from hostapp.media.flac import flac
from hostapp.media.invented_voice import SAMPLE_RATE, Turn, voices
from hostapp.media.synthesis import write_audio

SOUND = voices([Turn(0.5, 2.0, "Ana Ortiz", "Good morning")], 4.0)


@pytest.mark.parametrize("ending", [".wav", ".m4a", ".mp3"])
def test_a_sound_stays_where_it_was(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a{ending}"
    write_audio(path, SOUND)
    with path.open("rb") as stream:
        found = np.concatenate(list(decode(stream)))
    assert abs(len(found) - len(SOUND)) <= 2400
    count = min(len(found), len(SOUND))
    both = np.correlate(found[:count:8].astype(float), SOUND[:count:8].astype(float), "same")
    assert abs(int(both.argmax()) - len(both) // 2) <= 3


def test_blocks_are_about_a_second() -> None:
    data = flac(np.ones(SAMPLE_RATE * 5, np.int16))
    lengths = [len(block) for block in decode(io.BytesIO(data))]
    assert sum(lengths) == SAMPLE_RATE * 5
    assert max(lengths) < SAMPLE_RATE * 1.5
    assert rate_of(io.BytesIO(data)) == SAMPLE_RATE


def test_missing_sound_is_silence() -> None:
    buffer = io.BytesIO()
    with av.open(buffer, "w", format="matroska") as container:
        stream = container.add_stream("flac", rate=SAMPLE_RATE, layout="mono", format="s16")
        for start in (0, SAMPLE_RATE * 3):
            for at in range(0, SAMPLE_RATE, 1600):
                frame = av.AudioFrame.from_ndarray(
                    np.full((1, 1600), 500, np.int16), format="s16", layout="mono"
                )
                frame.sample_rate, frame.pts = SAMPLE_RATE, start + at
                container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    buffer.seek(0)
    found = np.concatenate(list(decode(buffer)))
    assert abs(len(found) - SAMPLE_RATE * 4) < 400
    assert not found[SAMPLE_RATE + 400 : SAMPLE_RATE * 3 - 400].any()
    assert found[SAMPLE_RATE * 3 + 400 :].all()


@pytest.mark.parametrize("data", [b"", b"no sound at all" * 100, flac(SOUND)[:20]])
def test_what_is_no_sound_is_said(data: bytes) -> None:
    with pytest.raises(UnavailableError):
        list(decode(io.BytesIO(data)))
