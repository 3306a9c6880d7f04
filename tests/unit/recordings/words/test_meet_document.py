from hostapp.domain.meetings import NameOrigin
from hostapp.recordings.words.cue import Cue, Words
from hostapp.recordings.words.meet_document import looks_like_meet, read_meet_document

TRANSCRIPT = """Aug 15, 2026
Weekly sync - Transcript
Attendees
Ana Ortiz, Bo Li, Bo Li's Presentation, Yuki Tanaka
00:00:11
Ana Ortiz: Okay, let us start.
Bo Li: Yes: now.

00:05:00
Bo Li: And so on
with a second line.
Transcription ended after 00:39:12
This editable transcript was computer generated: and might contain errors.
"""

NOTES = """📝 Notes
Aug 15, 2026
Invited Ana Ortiz Bo Li
Summary
Decision: the team agreed to ship.
Ana Ortiz: presented the plan (00:03:00).
📖 Transcript
Weekly sync - Transcript
00:00:11
Ana Ortiz: Okay.
Transcription ended after 00:01:00
Suggested next steps: none
"""


def read(text: str) -> Words:
    return read_meet_document(text.split("\n"))


def test_a_transcript_document() -> None:
    words = read(TRANSCRIPT)
    assert words.cues == (
        Cue(11.0, None, "Ana Ortiz", "Okay, let us start.", 6),
        Cue(11.0, None, "Bo Li", "Yes: now.", 7),
        Cue(300.0, None, "Bo Li", "And so on\nwith a second line.", 10),
    )
    assert (words.title, words.started_text) == ("Weekly sync", "Aug 15, 2026")
    assert (words.complete, words.duration) == (True, 2352.0)


def test_attendees_are_people_and_shared_screens_are_not() -> None:
    people = {person.name: person.origins for person in read(TRANSCRIPT).people}
    assert people == {
        "Ana Ortiz": {NameOrigin.TRANSCRIPT, NameOrigin.ATTENDANCE},
        "Bo Li": {NameOrigin.TRANSCRIPT, NameOrigin.ATTENDANCE},
        "Yuki Tanaka": {NameOrigin.ATTENDANCE},
    }


def test_a_machines_summary_is_never_speech() -> None:
    words = read(NOTES)
    assert [cue.text for cue in words.cues] == ["Okay."]
    assert [person.name for person in words.people] == ["Ana Ortiz"]


def test_the_head_of_a_transcript_below_long_notes_is_found() -> None:
    words = read("\n".join(["A point: made."] * 50) + "\n" + TRANSCRIPT)
    assert (words.title, words.started_text) == ("Weekly sync", "Aug 15, 2026")
    assert "Yuki Tanaka" in [person.name for person in words.people]


def test_notes_without_a_transcript_hold_no_speech() -> None:
    assert read(NOTES.partition("00:00:11")[0]).cues == ()


def test_a_document_without_its_end_is_partial() -> None:
    words = read(TRANSCRIPT.partition("Transcription")[0])
    assert not words.complete
    assert words.duration is None


def test_markdown_and_brackets_around_times() -> None:
    text = "# Weekly – Transcript\n### 00:05:00\n\n**Ana Ortiz:** hello  \n(00:06:00)\nBo Li: hi\n"
    assert [(cue.start, cue.speaker, cue.text) for cue in read(text).cues] == [
        (300.0, "Ana Ortiz", "hello"),
        (360.0, "Bo Li", "hi"),
    ]


def test_the_end_is_known_in_other_languages() -> None:
    words = read("00:00:01\nAna: hallo\nTranskription endete nach 00:39:12\nAna: nicht gesagt")
    assert words.duration == 2352.0
    assert len(words.cues) == 1


def test_what_looks_like_meet() -> None:
    assert looks_like_meet(TRANSCRIPT.split("\n"))
    assert looks_like_meet(["### 00:05:00", "", "**Ana:** hello"])
    assert not looks_like_meet(["00:05", "Ana: hello"])
    assert not looks_like_meet(["Ana: hello", "00:05:00", "hello"])
