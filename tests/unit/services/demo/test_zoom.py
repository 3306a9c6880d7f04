import json
from pathlib import Path

import numpy as np
import pytest

from hostapp.services.demo import zoom
from hostapp.services.demo.script import Script, scripts


def _script(tool: str) -> Script:
    return next(script for script in scripts() if script.tool == tool)


@pytest.fixture
def made(tmp_path: Path) -> Path:
    zoom.write_local(tmp_path, _script("zoom"))
    return tmp_path / "2026-03-04 09.58.11 Weekly sync"


def test_a_local_recording_lists_its_parts(made: Path) -> None:
    conf = json.loads((made / "recording.conf").read_text("utf-8"))
    assert [item["process"] for item in conf["items"]] == [100, 100]
    for number, item in enumerate(conf["items"], 1):
        assert item["video"] == f"video{number}{conf['magic_number']}.mp4"
        assert (made / item["video"]).stat().st_size > 10_000
        assert (made / item["audio"]).stat().st_size > 10_000


def test_everybody_has_an_own_track_of_each_part(made: Path) -> None:
    tracks = sorted(
        path.name.removesuffix(".m4a")[:-9] for path in (made / "Audio Record").iterdir()
    )
    assert tracks == [
        "audioAnaOrtiz11",
        "audioAnaOrtiz12",
        "audioBoLi21",
        "audioBoLi22",
        "audioMariaLopes31",
        "audioMariaLopes32",
    ]


def test_an_own_track_is_zero_while_others_talk() -> None:
    part = _script("zoom").parts[0]
    ana, bo = zoom.own_track(part, "Ana Ortiz"), zoom.own_track(part, "Bo Li")
    assert len(ana) == len(bo)
    assert not np.any((ana != 0) & (bo != 0))


def test_an_old_recording_has_its_number_in_the_name(tmp_path: Path) -> None:
    zoom.write_old(tmp_path, _script("zoom-old"))
    folder = tmp_path / "2020-11-19 11.02.45 Ana Ortiz's Zoom Meeting 98765432101"
    assert sorted(path.name for path in folder.iterdir()) == [
        "audio_only.m4a",
        "meeting_saved_chat.txt",
        "playback.m3u",
        "zoom_0.mp4",
    ]


def test_an_unconverted_recording_has_no_media(tmp_path: Path) -> None:
    zoom.write_unconverted(tmp_path, _script("zoom-unconverted"))
    names = {path.name for path in tmp_path.rglob("*") if path.is_file()}
    assert names == {
        "double_click_to_convert_01.zoom",
        "meeting_saved_new_chat.txt",
        "recording.conf",
    }


def test_a_cloud_recording_is_grouped_by_its_stamp(tmp_path: Path) -> None:
    zoom.write_cloud(tmp_path, _script("zoom-cloud"))
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {
        "GMT20260612-140255_Recording.m4a",
        "GMT20260612-140255_Recording.transcript.vtt",
        "GMT20260612-140255_RecordingnewChat.txt",
        "GMT20260612-140255_Recording_640x360.mp4",
    }
