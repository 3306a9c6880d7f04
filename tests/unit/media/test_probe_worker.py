import io
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from hostapp.media import probe_worker
from hostapp.media.mp4_length import UNINDEXED
from hostapp.media.probe_worker import NOT_A_FILE, NOT_MEDIA, probe
from hostapp.media.synthesis import write_audio
from hostapp.media.worker import read_block, write_blocks


def sound(path: Path, seconds: float = 3.0) -> Path:
    from hostapp.media.invented_voice import SAMPLE_RATE

    write_audio(path, np.zeros(int(SAMPLE_RATE * seconds), dtype=np.int16))
    return path


@pytest.mark.parametrize("ending", ["m4a", "wav", "mp3"])
def test_lengths_are_those_of_the_sound(tmp_path: Path, ending: str) -> None:
    path = sound(tmp_path / f"a.{ending}")
    (length,) = probe(os.fsencode(path)).values()
    assert length == pytest.approx(3.0, abs=0.1)


def test_a_file_is_opened_whatever_it_is_called(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/\xff http:..m3u8|x.mp4"
    os.rename(sound(tmp_path / "a.m4a"), path)
    assert "duration" in probe(path)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not media at all",
        b"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nfile:///etc/passwd\n",
        b"ffconcat version 1.0\nfile a.m4a\n",
        b"\0\0\0\x18ftypmp42" + b"\0" * 40,
    ],
)
def test_what_is_no_media_is_said(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.mp4"
    path.write_bytes(content)
    assert probe(os.fsencode(path)) == {"problem": NOT_MEDIA}


def test_a_file_without_its_end_has_no_index_yet(tmp_path: Path) -> None:
    path = sound(tmp_path / "a.m4a", 20.0)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 3])
    assert probe(os.fsencode(path)) == {"problem": UNINDEXED}


def test_a_cut_matroska_file_is_as_long_as_what_is_there(tmp_path: Path) -> None:
    path = sound(tmp_path / "a.mkv", 60.0)
    (whole,) = probe(os.fsencode(path)).values()
    assert whole == pytest.approx(60.0, abs=0.1)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    (cut,) = probe(os.fsencode(path)).values()
    assert cut == pytest.approx(30.0, abs=6.0)


def test_only_regular_files_are_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mp4")
    assert probe(os.fsencode(tmp_path / "pipe.mp4")) == {"problem": NOT_A_FILE}
    assert probe(os.fsencode(tmp_path)) == {"problem": NOT_A_FILE}
    assert probe(os.fsencode(tmp_path / "none")) == {
        "problem": "The file cannot be read: No such file or directory."
    }


def test_the_process_ends_with_its_input(tmp_path: Path) -> None:
    stream = io.BytesIO()
    paths = [os.fsencode(sound(tmp_path / "a.wav", 1.0)), b"/nowhere/x.mp4"]
    write_blocks(stream, [b"\0".join(paths)])
    done = subprocess.run(
        [sys.executable, "-m", "hostapp.media.probe_worker"],
        input=stream.getvalue(),
        capture_output=True,
        timeout=60,
        check=True,
    )
    answers, found = io.BytesIO(done.stdout), []
    while (answer := read_block(answers)) is not None:
        found += json.loads(answer)  # in several answers where the first file took long
    assert found == [
        {"duration": 1.0},
        {"problem": "The file cannot be read: No such file or directory."},
    ]


def test_what_takes_long_is_answered_before_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(probe_worker, "REPORT_SECONDS", -1.0)
    answers = io.BytesIO()
    probe_worker._answer([b"/nowhere/a", b"/nowhere/b"], answers)
    answers.seek(0)
    blocks = [read_block(answers), read_block(answers), read_block(answers)]
    assert (
        blocks[0]
        == blocks[1]
        == b'[{"problem": "The file cannot be read: No such file or directory."}]'
    )
    assert blocks[2] is None
