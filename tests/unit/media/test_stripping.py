import io
from pathlib import Path

import av
import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.media.invented_voice import Turn, voices
from hostapp.media.stripping import strip
from hostapp.media.synthesis import write_audio, write_video

TURNS = [Turn(0.2, 0.8, "Ana Ortiz", "Good morning")]
SOUND = voices(TURNS, 1.5)
SECRET = "zanzibar"


def tagged(tmp_path: Path, ending: str) -> Path:
    plain, path = tmp_path / f"plain{ending}", tmp_path / f"tagged{ending}"
    if ending in {".mp4", ".mkv"}:
        write_video(plain, SOUND, TURNS, ["Ana Ortiz"])
    else:
        write_audio(plain, SOUND)
    with av.open(str(plain)) as given, av.open(str(path), "w") as made:
        made.metadata.update({"title": SECRET, "comment": SECRET, "artist": SECRET})
        streams = {}
        for stream in given.streams:
            streams[stream] = made.add_stream_from_template(stream)
            streams[stream].metadata["title"] = SECRET
        for packet in given.demux():
            if packet.dts is not None:
                packet.stream = streams[packet.stream]
                made.mux(packet)
    return path


def decoded(data: bytes) -> tuple[list[bytes], int]:
    with av.open(io.BytesIO(data), "r") as container:
        sound = [frame.to_ndarray().tobytes() for frame in container.decode(audio=0)]
        container.seek(0)
        films = len(list(container.decode(video=0))) if container.streams.video else 0
    return sound, films


@pytest.mark.parametrize("ending", [".m4a", ".mp3", ".wav", ".mp4", ".mkv"])
def test_everything_but_sound_and_picture_stays_behind(tmp_path: Path, ending: str) -> None:
    path = tagged(tmp_path, ending)
    assert SECRET.encode() in path.read_bytes()
    buffer = io.BytesIO()
    with path.open("rb") as stream:
        strip(stream, buffer, ending.upper())
    data = buffer.getvalue()
    assert SECRET.encode() not in data
    assert decoded(data) == decoded(path.read_bytes())


def test_what_cannot_be_freed_of_tags_is_said(tmp_path: Path) -> None:
    with pytest.raises(UnavailableError, match="tags"):
        strip(io.BytesIO(b""), io.BytesIO(), ".xyz")
    with pytest.raises(UnavailableError):
        strip(io.BytesIO(b"no sound"), io.BytesIO(), ".mp4")
