import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.media.decode import Samples, decode
from hostapp.media.packet_swap import swap

SECONDS = 8
TONES = (220, 523, 1_310, 2_900)
"""Hertz."""
EXACT = {"aac_pns": "0"}
"""No noise that the decoder makes up, which is another one after silence."""


def recorded(
    path: Path, rate: int = 32_000, layout: str = "mono", *, tags: bool = False
) -> Samples:
    """Write a chord that is loud everywhere, and return it as it is heard."""
    with av.open(str(path), "w") as container:
        if tags:
            container.metadata["title"] = "Talk with Bo Li"
        stream: Any = container.add_stream("aac", rate=rate, layout=layout, options=EXACT)
        channels = 2 if layout == "stereo" else 1
        for first in range(0, rate * SECONDS, 1024):
            time = np.arange(first, first + 1024) / rate
            chord = np.sum([np.sin(2 * np.pi * hertz * time) for hertz in TONES], axis=0) / 8
            sounding = np.tile(chord.astype(np.float32), (channels, 1))
            frame = av.AudioFrame.from_ndarray(sounding, format="fltp", layout=layout)
            frame.sample_rate, frame.pts = rate, first
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return heard(path.read_bytes())


def heard(data: bytes) -> Samples:
    return np.concatenate(list(decode(io.BytesIO(data), None)))


def swapped(path: Path, stretches: Sequence[tuple[float, float]]) -> bytes:
    target = io.BytesIO()
    with path.open("rb") as source:
        assert swap(source, target, stretches)
    return target.getvalue()


@pytest.mark.parametrize("rate", [16_000, 32_000, 44_100, 48_000])
@pytest.mark.parametrize("layout", ["mono", "stereo"])
def test_stretches_are_silent_and_the_rest_is_as_it_was(
    tmp_path: Path, rate: int, layout: str
) -> None:
    whole = recorded(tmp_path / "a.m4a", rate, layout)
    stretches = [(0.0, 0.01), (1.003, 2.5), (4.0, 4.0001), (7.5, 99.0)]
    silenced = heard(swapped(tmp_path / "a.m4a", stretches))
    assert len(silenced) == len(whole)
    kept = np.ones(len(whole), bool)
    for start, end in stretches:
        first, last = int(start * rate), -int(-end * rate // 1)
        assert not silenced[first:last].any()
        kept[max(0, first - 3 * 1024) : last + 3 * 1024] = False
    assert kept.sum() > rate
    assert np.array_equal(silenced[kept], whole[kept])


def test_nothing_but_the_sound_comes_along(tmp_path: Path) -> None:
    recorded(tmp_path / "a.m4a", tags=True)
    assert b"Bo Li" in (tmp_path / "a.m4a").read_bytes()
    assert b"Bo Li" not in swapped(tmp_path / "a.m4a", [(1.0, 2.0)])


@pytest.mark.parametrize(
    ("name", "codec"), [("a.mp3", "mp3"), ("a.flac", "flac"), ("a.mkv", "aac"), ("a.aac", "aac")]
)
def test_other_forms_are_left_to_others(tmp_path: Path, name: str, codec: str) -> None:
    path = tmp_path / name
    if codec == "aac":
        recorded(path)
    else:
        from hostapp.media.synthesis import write_audio

        write_audio(path, np.zeros(16_000, np.int16))
    target = io.BytesIO()
    with path.open("rb") as source:
        assert not swap(source, target, [(0.1, 0.2)])
    assert target.getvalue() == b""


def test_a_header_that_promises_something_else_is_left_to_others(tmp_path: Path) -> None:
    recorded(tmp_path / "a.m4a")
    data = (tmp_path / "a.m4a").read_bytes()
    assert data.count(b"\x12\x88V\xe5\x00") == 1
    for other in (b"\x12\x88V\xe5\x80", b"\x12\x8cV\xe5\x00"):
        target = io.BytesIO()
        changed = io.BytesIO(data.replace(b"\x12\x88V\xe5\x00", other))
        assert not swap(changed, target, [(0.1, 0.2)])
        assert target.getvalue() == b""


def test_what_is_damaged_is_said() -> None:
    with pytest.raises(UnavailableError, match="cannot be copied"):
        swap(io.BytesIO(b"no media"), io.BytesIO(), [])
