"""Invented meetings as Zoom leaves them on disk: new, old, unconverted and from the cloud."""

import hashlib
import json
from pathlib import Path
from typing import Any, Final

from hostapp.media.invented_voice import Samples, voices
from hostapp.media.synthesis import write_audio, write_video
from hostapp.services.demo import words
from hostapp.services.demo.script import Part, Script

_CHAT_FILES: Final = {
    "saved": "meeting_saved_chat.txt",
    "saved-dated": "meeting_saved_new_chat.txt",
    "while-recording": "chat.txt",
}
_CAPTION_FILES: Final = {"named": "meeting_saved_closed_caption.txt", "plain": "closed_caption.txt"}


def write_local(root: Path, script: Script) -> None:
    """Write a computer recording as Zoom has made them since 2020."""
    folder = _folder(root, script)
    items: list[dict[str, Any]] = []
    for number, part in enumerate(script.parts, 1):
        stem = f"{number}{script.magic}"
        mix = voices(part.turns, part.seconds)
        write_video(folder / f"video{stem}.mp4", mix, part.turns, script.cast)
        write_audio(folder / f"audio{stem}.m4a", mix)
        if script.tracks:
            _write_tracks(folder / "Audio Record", script, part, stem)
        items.append(_item(f"audio{stem}.m4a", f"video{stem}.mp4", converted=100))
    _write_conf(folder, script, items)
    _write_words(folder, script)


def write_old(root: Path, script: Script) -> None:
    """Write a computer recording as Zoom made them until 2020, the meeting's number in the name."""
    folder = _folder(root, script)
    part = script.parts[0]
    mix = voices(part.turns, part.seconds)
    write_video(folder / "zoom_0.mp4", mix, part.turns, script.cast)
    write_audio(folder / "audio_only.m4a", mix)
    (folder / "playback.m3u").write_text("#EXTM3U\nzoom_0.mp4\n", "utf-8")
    _write_words(folder, script)


def write_unconverted(root: Path, script: Script) -> None:
    """Write a recording that Zoom has not converted yet."""
    folder = _folder(root, script)
    raw = b"".join(hashlib.sha256(bytes([block])).digest() * 64 for block in range(16))
    (folder / "double_click_to_convert_01.zoom").write_bytes(raw)
    _write_conf(folder, script, [_item("", "", converted=0)])
    _write_words(folder, script)


def write_cloud(root: Path, script: Script) -> None:
    """Write the files of a cloud recording as a browser saves them."""
    root.mkdir(parents=True, exist_ok=True)
    stem = f"GMT{script.started:%Y%m%d-%H%M%S}_Recording"
    part = script.parts[0]
    mix = voices(part.turns, part.seconds)
    write_video(root / f"{stem}_640x360.mp4", mix, part.turns, script.cast)
    write_audio(root / f"{stem}.m4a", mix)
    (root / f"{stem}.transcript.vtt").write_bytes(words.cloud_transcript(script))
    (root / f"{stem}newChat.txt").write_bytes(words.chat(script, "cloud"))


def own_track(part: Part, name: str) -> Samples:
    """Return one person's sound in a part; digital zero while others talk."""
    return voices([turn for turn in part.turns if turn.name == name], part.seconds)


def _folder(root: Path, script: Script) -> Path:
    number = f" {script.number}" if script.number else ""
    folder = root / f"{script.started:%Y-%m-%d %H.%M.%S} {script.title}{number}"
    folder.mkdir(parents=True)
    return folder


def _write_tracks(folder: Path, script: Script, part: Part, stem: str) -> None:
    folder.mkdir(exist_ok=True)
    for counter, name in enumerate(script.cast, 1):
        track = folder / f"audio{name.replace(' ', '')}{counter}{stem}.m4a"
        write_audio(track, own_track(part, name))


def _item(audio: str, video: str, *, converted: int) -> dict[str, Any]:
    return {"audio": audio, "prefix": "", "process": converted, "video": video}


def _write_conf(folder: Path, script: Script, items: list[dict[str, Any]]) -> None:
    conf = json.dumps({"items": items, "magic_number": script.magic}, separators=(",", ":"))
    (folder / "recording.conf").write_text(conf, "utf-8")


def _write_words(folder: Path, script: Script) -> None:
    for style in script.chat:
        (folder / _CHAT_FILES[style]).write_bytes(words.chat(script, style))
    if script.captions:
        (folder / _CAPTION_FILES[script.captions]).write_bytes(words.captions(script))
