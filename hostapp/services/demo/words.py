"""Chats, captions and transcripts of invented meetings, in the forms that the tools write."""

from collections.abc import Callable, Iterator
from typing import Final

from hostapp.media.invented_voice import Turn
from hostapp.services.demo.script import Message, Script


def chat(script: Script, style: str) -> bytes:
    """Return the chat as Zoom saves it in this style."""
    return "".join(_CHATS[style](script, message) for message in script.messages).encode()


def _saved(script: Script, message: Message) -> str:
    """The clients of 2018 to 2021: all on one line."""
    to = f"   to   {message.to}(Privately)" if message.to else ""
    return f"{script.clock(message.at):%H:%M:%S}\t From  {message.who}{to} : {message.text}\r\n"


def _while_recording(script: Script, message: Message) -> str:
    """What the recording client saw while it recorded: no private messages."""
    if message.to:
        return ""
    return f"{script.clock(message.at):%H:%M:%S}\t From  {message.who} : {message.text}\r\n"


def _saved_dated(script: Script, message: Message) -> str:
    """The clients since 2023: a dated head line, then the text behind tabs."""
    from_word, to_word, everyone = script.chat_words
    to = f"{message.to}(Direct Message)" if message.to else everyone
    head = f"{script.clock(message.at)} {from_word} {message.who} {to_word} {to}:\r\n"
    return head + "".join(f"\t{line}\n" for line in message.text.splitlines()) + "\t\n"


def _cloud(_script: Script, message: Message) -> str:
    return f"{_offset(message.at)}\t{message.who}:\t{message.text}\n"


_CHATS: Final[dict[str, Callable[[Script, Message], str]]] = {
    "saved": _saved,
    "while-recording": _while_recording,
    "saved-dated": _saved_dated,
    "cloud": _cloud,
}


def captions(script: Script) -> bytes:
    """Return Zoom's captions, `named` with the speakers or `plain` without, by the wall clock."""
    lines = []
    for start, turn in _all_turns(script):
        clock = f"{script.clock(start):%H:%M:%S}"
        if script.captions == "named":
            lines.append(f"[{turn.name}] {clock}\r\n{turn.text}\r\n\r\n")
        else:
            lines.append(f"{clock} {turn.text}\r\n")
    return "".join(lines).encode()


def cloud_transcript(script: Script) -> bytes:
    """Return the WebVTT of a Zoom cloud recording."""
    cues = [
        f"{number}\r\n{_stamp(start)} --> {_stamp(start + turn.seconds)}\r\n"
        f"{turn.name}: {turn.text}\r\n\r\n"
        for number, (start, turn) in enumerate(_all_turns(script), 1)
    ]
    return ("WEBVTT\r\n\r\n" + "".join(cues)).encode()


def teams_transcript(script: Script) -> bytes:
    """Return the WebVTT of a Teams recap."""
    recap = f"3f2a9c1e-8b7d-4a6f-9e0c-{script.magic}000"
    cues = [
        f"{recap}/{number}-0\n{_stamp(start)} --> {_stamp(start + turn.seconds)}\n"
        f"<v {turn.name}>{turn.text}</v>\n\n"
        for number, (start, turn) in enumerate(_all_turns(script), 5)
    ]
    return ("WEBVTT\n\n" + "".join(cues)).encode()


def meet_transcript(script: Script) -> bytes:
    """Return the text of a Google Meet transcript."""
    seconds = script.parts[-1].start + script.parts[-1].seconds
    said = "".join(f"{turn.name}: {turn.text}\n" for _, turn in _all_turns(script))
    return (
        f"{script.started:%b %d, %Y}\n{script.title} - Transcript\n"
        f"Attendees\n{', '.join(script.cast)}\n00:00:00\n{said}"
        f"Transcription ended after {_offset(seconds)}\n"
    ).encode()


def _all_turns(script: Script) -> Iterator[tuple[float, Turn]]:
    for part in script.parts:
        for turn in part.turns:
            yield part.start + turn.start, turn


def _offset(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest:02}"


def _stamp(seconds: float) -> str:
    thousandths = round(seconds * 1000)
    return f"{_offset(thousandths / 1000)}.{thousandths % 1000:03}"
