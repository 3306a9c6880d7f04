from pathlib import Path

import pytest

from hostapp.services import words
from hostapp.services.listing import Listing
from hostapp.services.search import Search
from hostapp.services.words import WordReading
from tests.support.folders import Folders
from tests.support.libraries import (
    NOW,
    ZONE,
    by_title,
    opened_keepsakes,
    opened_library,
    scanned,
)
from tests.support.recordings_zoom import MAGIC, conf

NAMES = ("Ana Ortiz", "Bo Li", "Ines Wolf", "Maria Lopes")
FOLDER = "2026-03-04 10.00.00 Weekly"
CHAT = (
    "10:00:05 From Ana Ortiz to Everyone:\n\tthe budget is ready\n"
    "10:01:00 From Bo Li to Ana Ortiz(Direct Message):\n\tnot for others\n"
    "10:02:00 From Bo Li to Everyone:\n\tthank you\n"
)


def test_chats_are_read_once_and_again_when_they_change(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "Zoom")
    folders.files(FOLDER, f"video1{MAGIC}.mp4", f"audio1{MAGIC}.m4a")
    folders.file(f"{FOLDER}/meeting_saved_chat.txt", CHAT)
    folders.files("2026-03-05 10.00.00 Silent", f"audio2{MAGIC}.m4a")
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        scanned(library, keepsakes, folders.root)
        weekly = by_title(library)["Weekly"]
        reading = WordReading(library, keepsakes, zone=ZONE)
        told: list[tuple[int, int]] = []
        assert weekly in reading.run(progress=lambda *done: told.append(done))
        assert told[-1] == (2, 2)
        (hit,) = Search(library).passages("budg")
        assert (hit.meeting, hit.speaker, hit.start_seconds) == (weekly, "Ana Ortiz", 5.0)
        assert Search(library).passages("others") == ()
        assert Search(library).meetings("others") == ()
        (private,) = Search(library).passages("others", private=True, ranked=True)
        assert (private.speaker, private.start_seconds) == ("Bo Li", 60.0)
        assert Search(library).meetings("others", private=True) == (weekly,)
        assert {each.name for each in library.meeting(weekly).participants} == {
            "Ana Ortiz",
            "Bo Li",
        }
        counts = dict(Listing(library, clock=lambda: NOW).detail(weekly).cue_counts or ())
        assert counts == {"Ana Ortiz": 1, "Bo Li": 2}
        assert reading.run() == ()
        scanned(library, keepsakes)
        assert reading.run() == ()
        folders.file(f"{FOLDER}/meeting_saved_chat.txt", CHAT.replace("budget", "invoice"))
        scanned(library, keepsakes)
        assert Search(library).passages("budget") == ()
        assert reading.run() == (weekly,)
        assert len(Search(library).passages("invoice")) == 1


def test_a_track_without_spaces_is_who_speaks_in_the_chat(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "Zoom")
    folders.files(FOLDER, f"video1{MAGIC}.mp4", f"audio1{MAGIC}.m4a")
    folders.file(f"{FOLDER}/recording.conf", conf(1))
    folders.file(f"{FOLDER}/Audio Record/audioanaortiz11{MAGIC}.m4a", "a track")
    folders.file(f"{FOLDER}/meeting_saved_chat.txt", CHAT)
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        scanned(library, keepsakes, folders.root)
        weekly = by_title(library)["Weekly"]
        assert [each.name for each in library.meeting(weekly).participants] == ["anaortiz"]
        WordReading(library, keepsakes, zone=ZONE).run([weekly])
        for _ in range(2):
            meeting = library.meeting(weekly)
            people = {each.name: each.person for each in meeting.participants}
            assert set(people) == {"Ana Ortiz", "Bo Li"}
            assert {file.person for file in meeting.files} == {None, people["Ana Ortiz"]}
            folders.file(f"{FOLDER}/recording.conf", conf(1) + " ")
            assert scanned(library, keepsakes).added == 0


def test_whom_a_decision_speaks_of_keeps_the_track(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "Zoom")
    folders.files(FOLDER, f"video1{MAGIC}.mp4", f"audio1{MAGIC}.m4a")
    folders.file(f"{FOLDER}/recording.conf", conf(1))
    folders.file(f"{FOLDER}/Audio Record/audioanaortiz11{MAGIC}.m4a", "a track")
    folders.file(f"{FOLDER}/meeting_saved_chat.txt", CHAT)
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        scanned(library, keepsakes, folders.root)
        weekly = by_title(library)["Weekly"]
        before = library.meeting(weekly)
        keepsakes.remember([before])
        WordReading(library, keepsakes, zone=ZONE).run()
        after = library.meeting(weekly)
        assert {each.name for each in after.participants} == {"anaortiz", "Bo Li"}
        assert before.participants[0].person in {each.person for each in after.participants}
        assert {file.person for file in after.files} == {file.person for file in before.files}


def test_only_some_meetings_are_read_if_asked(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "Zoom")
    for number in range(2):
        folders.files(f"2026-03-0{number + 1} 10.00.00 Call {number}", f"audio{number}{MAGIC}.m4a")
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        scanned(library, keepsakes, folders.root)
        reading = WordReading(library, keepsakes, zone=ZONE)
        wanted = by_title(library)["Call 1"]
        assert reading.run([wanted]) == (wanted,)
        assert reading.run([wanted]) == ()


def test_what_cannot_be_read_is_said_of_the_file(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "Zoom")
    folders.files(FOLDER, f"video1{MAGIC}.mp4")
    folders.file(f"{FOLDER}/GMT20260304-100000_Recording.transcript.vtt", b"\0\1\2\3" * 99)
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        scanned(library, keepsakes, folders.root)
        read = WordReading(library, keepsakes, zone=ZONE).run()
        problems = [
            file.problem
            for meeting in library.meetings(read)
            for file in meeting.files
            if file.path.endswith(b".vtt")
        ]
        assert problems
        assert all(problems)


def test_stopping_keeps_what_was_read(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "Zoom")
    for number in range(3):
        folders.files(f"2026-03-0{number + 1} 10.00.00 Call", f"audio{number}{MAGIC}.m4a")
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        scanned(library, keepsakes, folders.root)
        reading = WordReading(library, keepsakes, zone=ZONE)
        told: list[int] = []
        first = reading.run(
            progress=lambda done, _: told.append(done), cancelled=lambda: len(told) == 2
        )
        assert len(first) == 2
        assert len(reading.run()) == 1


def test_more_words_than_can_be_searched_are_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "MOST_PASSAGES", 2)
    folders = Folders(tmp_path / "media")
    said = "".join(f"10:00:0{at}\t From  {who} : word\n" for at, who in enumerate(NAMES))
    folders.file("2026-03-04 10.00.00 Weekly/chat.txt", said)
    with opened_library(tmp_path) as library, opened_keepsakes(tmp_path) as keepsakes:
        scanned(library, keepsakes, folders.root)
        (id_,) = WordReading(library, keepsakes, zone=ZONE).run()
        (remark,) = library.words.remarks(id_)
        assert remark.startswith("It holds more words")
