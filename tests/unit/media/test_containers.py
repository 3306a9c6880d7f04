from pathlib import Path

import av
import numpy as np
import pytest

from hostapp.media.containers import OWN_DATA
from hostapp.media.synthesis import write_audio


@pytest.mark.parametrize("ending", ["m4a", "mp3", "wav", "mkv", "flac"])
def test_what_holds_its_own_data_is_opened(tmp_path: Path, ending: str) -> None:
    write_audio(tmp_path / f"a.{ending}", np.zeros(8000, np.int16))
    with (tmp_path / f"a.{ending}").open("rb") as stream, av.open(stream, options=OWN_DATA) as made:
        assert len(made.streams.audio) == 1


@pytest.mark.parametrize(
    "text",
    [
        "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\n{}\n#EXT-X-ENDLIST\n",
        "ffconcat version 1.0\nfile '{}'\n",
    ],
)
def test_what_names_other_files_is_not_opened(tmp_path: Path, text: str) -> None:
    other = tmp_path / "other.wav"
    write_audio(other, np.zeros(8000, np.int16))
    list_of_files = tmp_path / "list.m4a"
    list_of_files.write_text(text.format(other))
    with (
        list_of_files.open("rb") as stream,
        pytest.raises(av.FFmpegError),
        av.open(stream, options=OWN_DATA),
    ):
        pass
