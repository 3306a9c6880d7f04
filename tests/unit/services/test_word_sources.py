from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import FileKind, Meeting, RecordingFile, Source, Stat
from hostapp.recordings.words.cue import Words
from hostapp.recordings.words.reading import read_words
from hostapp.services.word_sources import MeetingText, holds_words, text_of
from tests.support.word_documents import document_xml, packed

NAMED = "[Ana Ortiz] 10:00:06\nthe budget\n\n[Bo Li] 10:00:09\nthank you\n"
PLAIN = "10:00:06 the budget\n10:00:09 thank you\n"
VTT = (
    "WEBVTT\n\n00:00:06.000 --> 00:00:08.000\nAna Ortiz: the budget\n\n"
    "00:00:09.000 --> 00:00:10.000\nBo Li: thank you\n"
)
TIMELINE = (
    '{"timeline":[{"ts":"00:00:05.000","end_ts":"00:00:06.000","text":"the budget",'
    '"users":[{"username":"Ana Ortiz"}]}]}'
)
EVENTS = (
    '<recording meeting_id="x"><meeting id="x" name="Weekly"/>'
    '<event timestamp="1" module="PARTICIPANT" eventname="RecordStatusEvent">'
    "<status>true</status><timestampUTC>1000</timestampUTC></event>"
    '<event timestamp="2" module="CHAT" eventname="PublicChatEvent"><sender>Ana Ortiz</sender>'
    "<message>hello</message><timestampUTC>6000</timestampUTC></event></recording>"
)
CHAT = "10:00:05 From Ana Ortiz to Everyone:\n\thello\n10:00:07 From Bo Li to Everyone:\n\tyes\n"
MORE = CHAT + "10:00:09 From Bo Li to Everyone:\n\tyes\n"


def meeting(folder: Path, files: dict[str, tuple[FileKind, str]], **media: float) -> Meeting:
    found = []
    for name, (kind, text) in files.items():
        path = folder / name
        path.write_text(text, "utf-8")
        found.append(RecordingFile(bytes(path), kind, Stat(1, 1, len(text), 1, 1)))
    for number, (name, seconds) in enumerate(media.items(), 1):
        path = folder / f"{name}.mp4"
        stat = Stat(1, 1, 1, 1, 1)
        file = RecordingFile(bytes(path), FileKind.VIDEO, stat, None, None, seconds, part=number)
        found.append(file)
    return Meeting(MeetingId("0" * 16), Source.ZOOM, "Weekly", bytes(folder), tuple(found))


def text(of: Meeting) -> MeetingText:
    return text_of(of, read)


def read(file: RecordingFile) -> Words:
    return read_words(file.path, file.kind)


def names(found: MeetingText) -> list[str]:
    return [Path(each.file.path.decode()).name for each in found.spoken]


@pytest.mark.parametrize(
    "there",
    [
        ("meeting_saved_closed_caption.txt", "a.transcript.vtt", "closed_caption.txt"),
        ("a.transcript.vtt", "closed_caption.txt", "GMT20260304-100000_Recording.json"),
        ("a.transcript.vtt", "a.cc.vtt"),
        ("a.cc.vtt", "closed_caption.txt"),
        ("closed_caption.txt",),
    ],
)
def test_of_captions_and_transcripts_one_counts(tmp_path: Path, there: tuple[str, ...]) -> None:
    every = {
        "meeting_saved_closed_caption.txt": (FileKind.CAPTIONS, NAMED),
        "a.transcript.vtt": (FileKind.TRANSCRIPT, VTT),
        "a.cc.vtt": (FileKind.CAPTIONS, VTT),
        "closed_caption.txt": (FileKind.CAPTIONS, PLAIN),
        "GMT20260304-100000_Recording.json": (FileKind.METADATA, TIMELINE),
    }
    found = text(meeting(tmp_path, {name: every[name] for name in reversed(there)}))
    assert names(found) == [there[0]]
    assert len(found.spoken[0].cues) == 2


def test_a_timeline_speaks_where_nothing_else_does(tmp_path: Path) -> None:
    name = "GMT20260304-100000_Recording.json"
    found = text(meeting(tmp_path, {name: (FileKind.METADATA, TIMELINE)}))
    assert [cue.speaker for each in found.spoken for cue in each.cues] == ["Ana Ortiz"]


def test_the_events_of_a_raw_recording_hold_its_chat(tmp_path: Path) -> None:
    found = text(meeting(tmp_path, {"events.xml": (FileKind.METADATA, EVENTS)}))
    assert [(cue.speaker, cue.text) for each in found.spoken for cue in each.cues] == [
        ("Ana Ortiz", "hello")
    ]


def test_two_chats_of_one_call_count_each_message_as_often_as_it_was_sent(tmp_path: Path) -> None:
    files = {
        "chat.txt": (FileKind.CHAT, CHAT),
        "meeting_saved_chat.txt": (FileKind.CHAT, MORE),
        "a.transcript.vtt": (FileKind.TRANSCRIPT, VTT),
    }
    found = text(meeting(tmp_path, files))
    assert names(found) == ["a.transcript.vtt", "meeting_saved_chat.txt"]
    assert [cue.text for cue in found.spoken[1].cues] == ["hello", "yes", "yes"]


def test_the_second_part_begins_where_the_first_ends(tmp_path: Path) -> None:
    files = {
        "one.vtt": (FileKind.TRANSCRIPT, VTT),
        "two.vtt": (FileKind.TRANSCRIPT, VTT),
    }
    found = text(meeting(tmp_path, files, one=600.0, two=300.0))
    assert [each.cues[0].start for each in found.spoken] == [6.0, 606.0]
    assert found.spoken[1].cues[0].end == 608.0


def test_a_document_without_words_is_no_problem_but_a_broken_transcript_is(
    tmp_path: Path,
) -> None:
    files = {
        "notes.txt": (FileKind.DOCUMENT, "buy milk\n"),
        "a.vtt": (FileKind.TRANSCRIPT, "buy milk\n"),
    }
    found = text(meeting(tmp_path, files))
    assert found.spoken == ()
    assert [Path(file.path.decode()).name for file, _ in found.problems] == ["a.vtt"]


def test_a_document_that_swells_or_cannot_be_opened_is_said(tmp_path: Path) -> None:
    files = {
        "bomb.docx": (FileKind.DOCUMENT, ""),
        "page.html": (FileKind.DOCUMENT, "<!DOCTYPE html>\n<p>Agenda</p>"),
        "data.json": (FileKind.DOCUMENT, '{"agenda": 1}\n{"agenda": 2}'),
        "empty.txt": (FileKind.DOCUMENT, ""),
        "gone.txt": (FileKind.DOCUMENT, ""),
    }
    found = meeting(tmp_path, files)
    (tmp_path / "bomb.docx").write_bytes(packed(document_xml(["a" * 30_000_000])))
    (tmp_path / "gone.txt").unlink()
    said = {Path(file.path.decode()).name: why for file, why in text(found).problems}
    assert said.keys() == {"bomb.docx", "gone.txt"}
    assert said["bomb.docx"] == "The document unpacks to far more than a transcript needs."


def test_a_report_tells_who_held_the_meeting(tmp_path: Path) -> None:
    report = (
        "1. Summary\nMeeting title\tWeekly\n\n2. Participants\n"
        "Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tRole\n"
        "Ana Ortiz\t8/15/26, 4:16:54 PM\t8/15/26, 5:00:00 PM\t44m\tana@example.org\tOrganizer\n"
        "Bo Li\t8/15/26, 4:20:54 PM\t8/15/26, 5:00:00 PM\t40m\tbo@example.org\tPresenter\n"
    )
    found = text(meeting(tmp_path, {"Weekly.csv": (FileKind.METADATA, report)}))
    assert found.hosts == ("Ana Ortiz",)
    assert {person.name for person in found.people} == {"Ana Ortiz", "Bo Li"}


def test_a_transcript_without_its_end_is_said(tmp_path: Path) -> None:
    lines = "Aug 15, 2026\nWeekly - Transcript\n00:00:11\nAna Ortiz: Okay, let us start.\n"
    files = {"Weekly - Transcript.txt": (FileKind.TRANSCRIPT, lines)}
    assert text(meeting(tmp_path, files)).remarks == ("Of the transcript: Its end is missing.",)


def test_sound_holds_no_words_to_read() -> None:
    stat = Stat(1, 1, 1, 1, 1)
    held = {
        name: holds_words(RecordingFile(name, FileKind.METADATA, stat))
        for name in (b"/m/recording.conf", b"/m/participants_123.csv", b"/m/Events.xml")
    }
    assert list(held.values()) == [False, True, True]
    assert not holds_words(RecordingFile(b"/m/a.m4a", FileKind.AUDIO, stat))


def test_a_pause_between_parts_is_not_counted_in_captions(tmp_path: Path) -> None:
    started = datetime(2026, 3, 4, 10, tzinfo=UTC)
    late = "[Ana Ortiz] 10:00:06\nthe budget\n\n[Bo Li] 10:20:09\nthank you\n"
    files = {"meeting_saved_closed_caption.txt": (FileKind.CAPTIONS, late)}
    found = meeting(tmp_path, files, one=600.0, two=300.0)
    ends = {1: 600, 2: 1_500}
    placed = tuple(
        replace(
            each,
            stat=each.stat._replace(mtime_ns=(int(started.timestamp()) + ends[each.part]) * 10**9),
        )
        for each in found.files
    )
    of = replace(found, files=placed, started_at=started)

    def timed(file: RecordingFile) -> Words:
        return read_words(file.path, file.kind, source=Source.ZOOM, started_local=started)

    (spoken,) = text_of(of, timed).spoken
    assert [cue.start for cue in spoken.cues] == [6.0, 609.0]


@pytest.mark.parametrize("ended", [True, False])
def test_a_transcript_document_without_its_end_is_unfinished(tmp_path: Path, ended: bool) -> None:
    end = "Transcription ended after 00:39:12\n" if ended else ""
    said = f"Weekly sync - Transcript\n00:00:11\nAna Ortiz: Okay, let us start.\n{end}"
    found = text(meeting(tmp_path, {"Weekly - Transcript.txt": (FileKind.TRANSCRIPT, said)}))
    assert found.unfinished is not ended
    assert bool(found.remarks) is not ended
