"""Invented meetings as tools other than Zoom leave them on disk."""

import json
from pathlib import Path

from hostapp.media.invented_voice import voices
from hostapp.media.synthesis import write_audio, write_video
from hostapp.services.demo import words
from hostapp.services.demo.script import Script


def write_teams(root: Path, script: Script) -> None:
    """Write a Teams recording with the transcript of its recap."""
    _write_film(
        root / f"{script.title}-{script.started:%Y%m%d_%H%M%S}-Meeting Recording.mp4", script
    )
    (root / f"{script.title}.vtt").write_bytes(words.teams_transcript(script))


def write_meet(root: Path, script: Script) -> None:
    """Write a Google Meet recording with its transcript, as Drive saves them to disk."""
    stem = f"{script.title} - {script.started:%Y_%m_%d %H_%M} GMT+1"
    _write_film(root / f"{stem} - Recording.mp4", script)
    (root / f"{stem} - Transcript.txt").write_bytes(words.meet_transcript(script))


def write_obs(root: Path, script: Script) -> None:
    """Write a capture by OBS, which knows only the time."""
    _write_film(root / f"{script.started:%Y-%m-%d %H-%M-%S}.mkv", script)


def write_jitsi(root: Path, script: Script) -> None:
    """Write a recording by Jibri with the metadata beside it."""
    _write_film(root / f"{script.title}_{script.started:%Y-%m-%d-%H-%M-%S}.mp4", script)
    people = [
        {"user": {"name": name, "id": f"user-{number}", "email": ""}}
        for number, name in enumerate(script.cast, 1)
    ]
    metadata = {"meeting_url": f"https://meet.example/{script.title}", "participants": people}
    (root / "metadata.json").write_text(json.dumps(metadata, indent=1), "utf-8")


def write_voice_note(root: Path, script: Script) -> None:
    """Write a sound file that no tool has marked."""
    root.mkdir(parents=True, exist_ok=True)
    part = script.parts[0]
    write_audio(root / f"{script.title}.m4a", voices(part.turns, part.seconds))


def _write_film(path: Path, script: Script) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    part = script.parts[0]
    write_video(path, voices(part.turns, part.seconds), part.turns, script.cast)
