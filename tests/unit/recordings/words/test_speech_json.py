from datetime import UTC, datetime
from typing import Any

import pytest

from hostapp.recordings.words.cue import Cue, Style, WordsError
from hostapp.recordings.words.speech_json import read_speech_json


def names(document: Any) -> list[str]:
    return [person.name for person in read_speech_json(document).people]


def test_teams() -> None:
    entry = {
        "id": "a/1",
        "text": "Good morning",
        "speakerDisplayName": "Ana Ortiz",
        "startOffset": "00:00:03.8090054",
        "endOffset": "00:00:06.5",
    }
    words = read_speech_json(
        {"entries": [entry], "events": [{"eventType": "TranscriptStopped", "startOffset": "0"}]}
    )
    assert (words.style, words.complete) == (Style.TEAMS_JSON, True)
    assert words.cues == (Cue(3.8090054, 6.5, "Ana Ortiz", "Good morning", 1),)
    unfinished = {"entries": [entry], "events": [{"eventType": "TranscriptStarted"}]}
    assert not read_speech_json(unfinished).complete


def test_zoom_timeline() -> None:
    ana = {"username": "Ana Ortiz", "multiple_people": False, "user_id": "1", "zoom_userid": ""}
    document = {
        "timeline": [
            {"ts": "00:00:05.000", "end_ts": "00:00:07.000", "text": "hello", "users": [ana]},
            {"ts": "00:00:08.000", "text": "hi", "users": [ana, {"username": "Bo Li"}]},
            {"ts": "00:00:09.000", "users": [{"username": "+1 555 0100"}]},
            {"ts": "00:00:10.000", "text": "well", "users": []},
        ]
    }
    words = read_speech_json(document)
    assert words.style is Style.ZOOM_TIMELINE
    assert words.cues == (
        Cue(5.0, 7.0, "Ana Ortiz", "hello", 1),
        Cue(8.0, None, None, "hi", 2),
        Cue(10.0, None, None, "well", 4),
    )
    assert names(document) == ["Ana Ortiz", "Bo Li", "+1 555 0100"]


SENTENCE = {"speaker_name": "Ana Ortiz", "text": "hello", "start_time": 1.5, "end_time": 2}


def test_fireflies() -> None:
    words = read_speech_json(
        {
            "id": "x",
            "title": "Weekly sync",
            "date": 1772614800000,
            "host_email": "ana@example.org",
            "meeting_attendees": [{"displayName": "Bo Li", "email": "bo@example.org"}, {}],
            "sentences": [SENTENCE],
        }
    )
    assert (words.style, words.title, words.host) == (
        Style.FIREFLIES,
        "Weekly sync",
        "ana@example.org",
    )
    assert words.started_at == datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
    assert words.cues == (Cue(1.5, 2.0, "Ana Ortiz", "hello", 1),)
    assert [(person.name, person.email) for person in words.people] == [
        ("Ana Ortiz", None),
        ("Bo Li", "bo@example.org"),
    ]


def test_a_bare_list_of_sentences() -> None:
    assert read_speech_json([SENTENCE]).cues == (Cue(1.5, 2.0, "Ana Ortiz", "hello", 1),)


def test_whisper() -> None:
    words = read_speech_json(
        {
            "text": " a b",
            "segments": [{"id": 0, "start": 0.0, "end": 1.5, "text": " a"}],
            "language": "en",
        }
    )
    assert (words.style, words.cues) == (Style.WHISPER, (Cue(0.0, 1.5, None, "a", 1),))


def test_whisper_cpp() -> None:
    words = read_speech_json(
        {
            "result": {"language": "en"},
            "transcription": [
                {"offsets": {"from": 1500, "to": 2000}, "text": " a", "speaker": "0"},
                {"offsets": None, "text": " b"},
            ],
        }
    )
    assert words.style is Style.WHISPER_CPP
    assert words.cues == (Cue(1.5, 2.0, "0", "a", 1), Cue(None, None, None, "b", 2))
    assert words.people == ()


def test_whisperx() -> None:
    words = read_speech_json(
        {
            "segments": [
                {"start": 0.5, "end": 1, "text": "a", "speaker": "SPEAKER_00", "words": []}
            ],
            "word_segments": [],
        }
    )
    assert words.style is Style.WHISPERX
    assert words.cues == (Cue(0.5, 1.0, "SPEAKER_00", "a", 1),)
    assert words.people == ()


def test_segments_out_of_order_are_sorted() -> None:
    segments = [{"start": 5, "end": 6, "text": "b"}, {"start": 1, "end": 2, "text": "a"}]
    assert [cue.text for cue in read_speech_json({"segments": segments}).cues] == ["a", "b"]


@pytest.mark.parametrize(
    "document", [{}, [], None, 3, "x", {"segments": "x"}, [{"text": "a"}], {"items": []}]
)
def test_other_documents_are_refused(document: Any) -> None:
    with pytest.raises(WordsError, match="no transcript"):
        read_speech_json(document)


@pytest.mark.parametrize("key", ["timeline", "entries", "sentences", "transcription", "segments"])
def test_entries_of_the_wrong_shape_are_passed_over(key: str) -> None:
    entries: list[Any] = [
        None,
        3,
        "x",
        [],
        {},
        {"text": 5, "start": []},
        {"users": 4, "offsets": 1},
    ]
    assert read_speech_json({key: entries, "events": 3, "meeting_attendees": "x"}).cues == ()
