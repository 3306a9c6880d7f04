"""Who said no is kept out also where only the time of day tells when they speak."""

import json
from pathlib import Path

import pytest

from hostapp.media.invented_voice import Turn
from tests.support.command_line import CommandLine
from tests.support.hosts import Host
from tests.support.talks import BO, SECRET, heard, loudness_at, record_talk

SPEECH = ("--purpose", "speech-recognition", "--format", "huggingface", "--format", "files")
KINDS = ("audio", "video", "transcript", "captions", "chat")
TURNS = (
    Turn(50.0, 4.0, "Ana Ortiz", "Good morning, shall we start?"),
    Turn(110.0, 6.0, BO, f"Yes, the {SECRET} release is ready."),
    Turn(117.0, 4.0, "Maria Lopes", "Thank you, I will write it down."),
    Turn(145.0, 4.0, "Maria Lopes", "Is there anything else?"),
    Turn(200.0, 4.0, "Maria Lopes", "Then we meet on Friday."),
    Turn(260.0, 4.0, "Ana Ortiz", "Until Friday then."),
)


def refused(host: Host, hostapp: CommandLine) -> None:
    """Grant the one meeting and let Bo Li say no."""
    (meeting,) = host.scan()
    host.hostapp.words.run()
    assert (
        hostapp("grant", meeting, *[word for kind in KINDS for word in ("--data", kind)]).code == 0
    )
    assert hostapp("answer", meeting, BO, "no").code == 0


def items(out: Path) -> list[dict[str, object]]:
    text = (out / "consent" / "items.jsonl").read_text("utf-8")
    return [json.loads(line) for line in text.splitlines()]


@pytest.mark.parametrize("clock", [-45.0, 45.0])
def test_a_voice_far_from_its_captions_does_not_leak(
    host: Host, hostapp: CommandLine, tmp_path: Path, clock: float
) -> None:
    record_talk(host.recordings, tracks=(), turns=TURNS, seconds=300.0, clock=clock, film=False)
    refused(host, hostapp)
    out = tmp_path / "release"
    planned = hostapp("export", out, *SPEECH, "--dry-run", "--json").document
    assert "words-wall-clock" in {each["method"] for each in planned["cut"]}
    assert hostapp("export", out, *SPEECH).code == 0
    segments = sorted((out / "train" / "audio").iterdir())
    (file,) = (path for path in (out / "files").iterdir() if path.suffix in {".m4a", ".flac"})
    for path in (*segments, file):
        assert loudness_at(heard(path)) < 0.004, path
    assert segments
    assert heard(file)[261 * 16_000 : 263 * 16_000].any()
    methods = {each["method"] for each in items(out) if str(each["path"]).endswith(file.suffix)}
    assert methods == {"words-wall-clock"}
    assert "may be a minute off" in (out / "README.md").read_text("utf-8")
    for path in (each for each in out.rglob("*") if each.is_file()):
        assert SECRET.encode() not in path.read_bytes()
    assert hostapp("verify", out).code == 0


def test_a_mix_of_which_nearly_nothing_would_be_left_stays(
    host: Host, hostapp: CommandLine, tmp_path: Path
) -> None:
    record_talk(host.recordings, tracks=(), film=False)
    refused(host, hostapp)
    out = tmp_path / "release"
    planned = hostapp("export", out, *SPEECH, "--dry-run", "--json").document
    (left,) = planned["left_out"]
    assert left["path"].endswith("audio1123456789.m4a")
    assert "nearly nothing is left" in left["reason"]
    assert "nearly nothing is left" in hostapp("export", out, *SPEECH).out
    assert {source["kind"] for each in items(out) for source in each["sources"]} == {  # type: ignore[attr-defined]
        "captions",
        "chat",
    }


def test_a_recording_that_may_have_been_paused_stays(
    host: Host, hostapp: CommandLine, tmp_path: Path
) -> None:
    folder = record_talk(host.recordings, tracks=(), turns=TURNS, seconds=300.0, film=False)
    with (folder / "meeting_saved_closed_caption.txt").open("a", encoding="utf-8") as captions:
        captions.write("[Ana Ortiz] 10:13:20\r\nGoodbye.\r\n\r\n")
    refused(host, hostapp)
    planned = hostapp("export", tmp_path / "release", *SPEECH, "--dry-run", "--json").document
    (left,) = planned["left_out"]
    assert "may have been paused" in left["reason"]
    assert planned["speech_seconds"] == 0
