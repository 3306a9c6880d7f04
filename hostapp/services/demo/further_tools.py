"""Invented meetings as recorders, services and the less common tools leave them on disk."""

import hashlib
import json
import re
from datetime import UTC
from pathlib import Path
from typing import Final
from xml.sax.saxutils import quoteattr

from hostapp.media.invented_voice import voices
from hostapp.media.synthesis import write_audio, write_video
from hostapp.services.demo import words
from hostapp.services.demo.script import Script

_PLAIN: Final = re.compile(r"[^A-Za-z0-9]")


def write_webex(root: Path, script: Script) -> None:
    """Write a Webex download with its transcript."""
    stem = f"{script.title}-{script.started:%Y%m%d %H%M}-1"
    _write_film(root / f"{stem}.mp4", script)
    (root / f"{stem}.vtt").write_bytes(words.teams_transcript(script))


def write_bigbluebutton(root: Path, script: Script) -> None:
    """Write what a BigBlueButton server publishes: description, pictures and chat."""
    began = int(script.started.replace(tzinfo=UTC).timestamp() * 1000)
    length = round(sum(part.seconds for part in script.parts) * 1000)
    number = f"{hashlib.sha1(script.title.encode(), usedforsecurity=False).hexdigest()}-{began}"
    folder = root / number
    _write_film(folder / "video" / "webcams.mp4", script)
    (folder / "metadata.xml").write_text(
        f"<recording><id>{number}</id><state>published</state>"
        f"<start_time>{began}</start_time><end_time>{began + length}</end_time>"
        f"<meeting id={quoteattr(number)} name={quoteattr(script.title)}/>"
        f"<playback><duration>{length}</duration></playback></recording>\n",
        "utf-8",
    )
    said = "".join(
        f'<chattimeline in="{message.at:.0f}" name={quoteattr(message.who)}'
        f' message={quoteattr(message.text)} target="chat"/>'
        for message in script.messages
    )
    (folder / "slides_new.xml").write_text(f"<popcorn>{said}</popcorn>\n", "utf-8")


def write_gnome(root: Path, script: Script) -> None:
    """Write a screencast of GNOME."""
    _write_film(root / f"Screencast From {script.started:%Y-%m-%d %H-%M-%S}.mp4", script)


def write_macos(root: Path, script: Script) -> None:
    """Write a screen recording of macOS."""
    _write_film(root / f"Screen Recording {script.started:%Y-%m-%d at %H.%M.%S}.mov", script)


def write_game_bar(root: Path, script: Script) -> None:
    """Write a capture of a window by Windows' Game Bar."""
    _write_film(root / f"{script.title} {script.started:%Y-%m-%d %H-%M-%S}.mp4", script)


def write_snipping_tool(root: Path, script: Script) -> None:
    """Write a screen recording of Windows' Snipping Tool."""
    _write_film(root / f"Screen Recording {script.started:%Y-%m-%d %H%M%S}.mp4", script)


def write_voice_memo(root: Path, script: Script) -> None:
    """Write a voice memo of a telephone."""
    mark = f"{int(script.magic) % 2**32:08X}"
    _write_sound(root / f"{script.started:%Y%m%d %H%M%S}-{mark}.m4a", script)


def write_craig(root: Path, script: Script) -> None:
    """Write Craig's unpacked tracks, one for each voice, with their description."""
    for number, name in enumerate(script.cast, 1):
        _write_sound(root / f"{number}-{_PLAIN.sub('_', name)}.flac", script, name)
    guild, _, channel = script.title.partition(" / ")
    tracks = "".join(f"\t{name} ({number})\r\n" for number, name in enumerate(script.cast, 1))
    (root / "info.txt").write_bytes(
        (
            f"Recording {script.magic}\r\n\r\nGuild:\t\t{guild} (1)\r\nChannel:\t{channel} (2)\r\n"
            f"Requester:\t{script.cast[0]} (1)\r\n"
            f"Start time:\t{script.started:%Y-%m-%dT%H:%M:%S}.000Z\r\n\r\nTracks:\r\n{tracks}"
        ).encode()
    )


def write_riverside(root: Path, script: Script) -> None:
    """Write Riverside's tracks, one for each voice."""
    studio = _PLAIN.sub("-", script.title.casefold())
    for name in script.cast:
        who = _PLAIN.sub("-", name.casefold())
        _write_sound(root / f"riverside_{who}_raw-audio_{studio}_0001.wav", script, name)


def write_goto(root: Path, script: Script) -> None:
    """Write a GoTo recording that was not converted."""
    root.mkdir(parents=True, exist_ok=True)
    (root / f"{script.title}.g2m").write_bytes(f"not converted: {script.title}\n".encode())


def write_otter(root: Path, script: Script) -> None:
    """Write the text that Otter exports."""
    root.mkdir(parents=True, exist_ok=True)
    turns = [(part.start + turn.start, turn) for part in script.parts for turn in part.turns]
    said = "".join(
        f"{turn.name}  {int(at) // 60}:{int(at) % 60:02}  \n{turn.text}\n\n" for at, turn in turns
    )
    text = f"{said}Transcribed by https://otter.ai\n"
    (root / f"{script.title}.txt").write_text(text, "utf-8")


def write_fireflies(root: Path, script: Script) -> None:
    """Write the JSON that Fireflies exports."""
    root.mkdir(parents=True, exist_ok=True)
    sentences = [
        {
            "speaker_name": turn.name,
            "text": turn.text,
            "start_time": round(part.start + turn.start, 2),
            "end_time": round(part.start + turn.start + turn.seconds, 2),
        }
        for part in script.parts
        for turn in part.turns
    ]
    document = {
        "id": script.magic,
        "title": script.title,
        "date": f"{script.started:%Y-%m-%dT%H:%M:%S}.000Z",
        "host_email": "",
        "participants": [],
        "transcript_url": "https://meeting.example/notes",
        "sentences": sentences,
    }
    (root / f"{script.title}.json").write_text(json.dumps(document, indent=1), "utf-8")


def _write_film(path: Path, script: Script) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    part = script.parts[0]
    write_video(path, voices(part.turns, part.seconds), part.turns, script.cast)


def _write_sound(path: Path, script: Script, name: str | None = None) -> None:
    """Write what was heard; with a name, of that voice only."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = script.parts[0]
    turns = [turn for turn in part.turns if name in {None, turn.name}]
    write_audio(path, voices(turns, part.seconds))
