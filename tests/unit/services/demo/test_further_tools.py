import json
from collections.abc import Callable
from pathlib import Path

import pytest

from hostapp.services.demo import further_tools
from hostapp.services.demo.script import Script, scripts

EXPECTED = {
    "webex": (
        further_tools.write_webex,
        ["Budget review-20260701 1400-1.mp4", "Budget review-20260701 1400-1.vtt"],
    ),
    "gnome": (further_tools.write_gnome, ["Screencast From 2026-07-03 10-11-12.mp4"]),
    "macos": (further_tools.write_macos, ["Screen Recording 2026-07-04 at 09.34.00.mov"]),
    "windows-game-bar": (
        further_tools.write_game_bar,
        ["Planning call 2026-07-06 13-15-05.mp4"],
    ),
    "windows-snipping-tool": (
        further_tools.write_snipping_tool,
        ["Screen Recording 2026-07-07 100708.mp4"],
    ),
    "craig": (
        further_tools.write_craig,
        ["1-Devon_Clarke.flac", "2-Yuki_Tanaka.flac", "info.txt"],
    ),
    "riverside": (
        further_tools.write_riverside,
        [
            "riverside_ana-ortiz_raw-audio_bees-on-air_0001.wav",
            "riverside_maria-lopes_raw-audio_bees-on-air_0001.wav",
        ],
    ),
    "goto": (further_tools.write_goto, ["Supplier call.g2m"]),
    "otter": (further_tools.write_otter, ["Roof visit.txt"]),
    "fireflies": (further_tools.write_fireflies, ["Market day.json"]),
}


def script_of(tool: str) -> Script:
    return next(script for script in scripts() if script.tool == tool)


@pytest.mark.parametrize("tool", EXPECTED)
def test_files_are_named_as_the_tool_names_them(tool: str, tmp_path: Path) -> None:
    write: Callable[[Path, Script], None]
    write, names = EXPECTED[tool]
    write(tmp_path, script_of(tool))
    assert sorted(path.name for path in tmp_path.iterdir()) == names
    assert all(path.stat().st_size for path in tmp_path.iterdir())


def test_a_voice_memo_bears_time_and_mark(tmp_path: Path) -> None:
    further_tools.write_voice_memo(tmp_path, script_of("voice-memos"))
    (path,) = tmp_path.iterdir()
    stem, _, mark = path.stem.partition("-")
    assert stem == "20260708 180306"
    assert int(mark, 16) > 0


def test_a_server_publishes_pictures_a_description_and_the_chat(tmp_path: Path) -> None:
    further_tools.write_bigbluebutton(tmp_path, script_of("bigbluebutton"))
    (folder,) = tmp_path.iterdir()
    hashed, _, began = folder.name.partition("-")
    assert (len(hashed), began) == (40, "1783009800000")
    assert {path.name for path in folder.rglob("*") if path.is_file()} == {
        "webcams.mp4",
        "metadata.xml",
        "slides_new.xml",
    }
    assert "Where does the thyme go?" in (folder / "slides_new.xml").read_text("utf-8")


def test_two_voices_are_two_tracks(tmp_path: Path) -> None:
    further_tools.write_craig(tmp_path, script_of("craig"))
    one, two = (path.read_bytes() for path in sorted(tmp_path.glob("*.flac")))
    assert one != two


def test_exports_tell_who_spoke(tmp_path: Path) -> None:
    further_tools.write_fireflies(tmp_path, script_of("fireflies"))
    document = json.loads((tmp_path / "Market day.json").read_text("utf-8"))
    assert [each["speaker_name"] for each in document["sentences"]] == [
        "Maria Lopes",
        "Yuki Tanaka",
    ]
