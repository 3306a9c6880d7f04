"""Transcripts in JSON: Teams, Zoom's timeline, Fireflies, Whisper, whisper.cpp and WhisperX."""

from collections.abc import Callable, Iterator
from typing import Any, Final

from hostapp.domain.meetings import FoundPerson, NameOrigin
from hostapp.recordings.words.cue import Cue, NoWordsError, Style, Words
from hostapp.recordings.words.json_source import objects, seconds_of, text_of, utc_of
from hostapp.recordings.words.repair import in_time_order
from hostapp.recordings.words.speakers import merge_people, people_named, tidy


def read_speech_json(document: Any) -> Words:
    """Recognise a transcript by its keys and read it; raises WordsError if it is none."""
    for fits, read in _READERS:
        if fits(document):
            return read(document)
    raise NoWordsError("The JSON file holds no transcript of a kind that is known here.")


def _has(*keys: str) -> Callable[[Any], bool]:
    return lambda document: (
        isinstance(document, dict) and all(isinstance(document.get(key), list) for key in keys)
    )


def _is_list_of_sentences(document: Any) -> bool:
    first = next(objects(document), None)
    return first is not None and {"text", "start_time"} <= first[1].keys()


def _teams(document: Any) -> Words:
    cues = _cues(document["entries"], "startOffset", "endOffset", "speakerDisplayName")
    events = [text_of(event.get("eventType")) for _, event in objects(document.get("events"))]
    complete = not events or any(event.casefold() == "transcriptstopped" for event in events)
    return _words(Style.TEAMS_JSON, cues, complete=complete)


def _zoom_timeline(document: Any) -> Words:
    cues: list[Cue] = []
    names: list[str] = []
    for number, entry in objects(document["timeline"]):
        users = [text_of(user.get("username")) for _, user in objects(entry.get("users"))]
        present = [tidy(name) for name in users if name]
        names.extend(present)
        text = text_of(entry.get("text"))
        if text:
            speaker = present[0] if len(present) == 1 else None
            start, end = seconds_of(entry.get("ts")), seconds_of(entry.get("end_ts"))
            cues.append(Cue(start, end, speaker, text, number))
    people = people_named(names, NameOrigin.METADATA)
    return _words(Style.ZOOM_TIMELINE, cues, more_people=people)


def _fireflies(document: Any) -> Words:
    return _fireflies_of(document, document["sentences"])


def _fireflies_of(header: dict[str, Any], sentences: Any) -> Words:
    started = utc_of(header.get("dateString") or header.get("date"))
    return _words(
        Style.FIREFLIES,
        _cues(sentences, "start_time", "end_time", "speaker_name"),
        more_people=tuple(_fireflies_attendees(header.get("meeting_attendees"))),
        title=text_of(header.get("title")) or None,
        started_at=started,
        started_text=text_of(header.get("dateString") or header.get("date"))[:60],
        host=text_of(header.get("host_email")) or None,
    )


def _fireflies_attendees(attendees: Any) -> Iterator[FoundPerson]:
    for _, attendee in objects(attendees):
        name = text_of(attendee.get("displayName")) or text_of(attendee.get("name"))
        if name:
            email = text_of(attendee.get("email")) or None
            yield FoundPerson(tidy(name), frozenset({NameOrigin.METADATA}), email=email)


def _whisper_cpp(document: Any) -> Words:
    cues = []
    for number, item in objects(document["transcription"]):
        offsets = item.get("offsets")
        begin, end = (
            (_thousandth(offsets.get("from")), _thousandth(offsets.get("to")))
            if isinstance(offsets, dict)
            else (None, None)
        )
        cues.append(_cue(item, number, begin, end, "speaker"))
    return _words(Style.WHISPER_CPP, cues)


def _thousandth(value: Any) -> float | None:
    number = seconds_of(value)
    return None if number is None else number / 1000


def _whisper(document: Any) -> Words:
    segments = document["segments"]
    spoken = any("speaker" in item for _, item in objects(segments))
    style = Style.WHISPERX if spoken or "word_segments" in document else Style.WHISPER
    return _words(style, _cues(segments, "start", "end", "speaker"))


def _cues(items: Any, start: str, end: str, speaker: str) -> list[Cue]:
    return [
        _cue(item, number, seconds_of(item.get(start)), seconds_of(item.get(end)), speaker)
        for number, item in objects(items)
    ]


def _cue(
    item: dict[str, Any], number: int, start: float | None, end: float | None, speaker: str
) -> Cue:
    return Cue(
        start, end, tidy(text_of(item.get(speaker))) or None, text_of(item.get("text")), number
    )


def _words(
    style: Style, cues: list[Cue], *, more_people: tuple[FoundPerson, ...] = (), **header: Any
) -> Words:
    spoken = in_time_order(cue for cue in cues if cue.text)
    speakers = people_named((cue.speaker for cue in spoken), NameOrigin.TRANSCRIPT)
    people = merge_people((*speakers, *more_people))
    return Words(style, spoken, people, **header)


_READERS: Final[tuple[tuple[Callable[[Any], bool], Callable[[Any], Words]], ...]] = (
    (_has("timeline"), _zoom_timeline),
    (_has("entries"), _teams),
    (_has("sentences"), _fireflies),
    (_has("transcription"), _whisper_cpp),
    (_has("segments"), _whisper),
    (_is_list_of_sentences, lambda document: _fireflies_of({}, document)),
)
