import json
from collections.abc import Callable
from pathlib import Path

import pytest

from hostapp.services.demo import other_tools
from hostapp.services.demo.script import Script, scripts

EXPECTED = {
    "teams": (
        other_tools.write_teams,
        ["Sprint review-20260615_150000-Meeting Recording.mp4", "Sprint review.vtt"],
    ),
    "google-meet": (
        other_tools.write_meet,
        [
            "Design critique - 2026_06_18 09_30 GMT+1 - Recording.mp4",
            "Design critique - 2026_06_18 09_30 GMT+1 - Transcript.txt",
        ],
    ),
    "obs": (other_tools.write_obs, ["2026-06-22 18-04-51.mkv"]),
    "jitsi": (
        other_tools.write_jitsi,
        ["community-call_2026-06-25-19-00-00.mp4", "metadata.json"],
    ),
    "unknown": (other_tools.write_voice_note, ["Note from the train.m4a"]),
}


@pytest.mark.parametrize("tool", EXPECTED)
def test_files_are_named_as_the_tool_names_them(tool: str, tmp_path: Path) -> None:
    write: Callable[[Path, Script], None]
    write, names = EXPECTED[tool]
    write(tmp_path, next(script for script in scripts() if script.tool == tool))
    assert sorted(path.name for path in tmp_path.iterdir()) == names
    assert all(path.stat().st_size for path in tmp_path.iterdir())


def test_jitsi_says_who_was_there(tmp_path: Path) -> None:
    other_tools.write_jitsi(tmp_path, next(s for s in scripts() if s.tool == "jitsi"))
    metadata = json.loads((tmp_path / "metadata.json").read_text("utf-8"))
    people = [person["user"]["name"] for person in metadata["participants"]]
    assert people == ["Devon Clarke", "Ana Ortiz", "Yuki Tanaka"]
