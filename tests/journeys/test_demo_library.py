"""The demo library is recognised as what it was made to be."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from hostapp.domain.meetings import Confidence, FileKind, FoundMeeting, MeetingState, Source
from hostapp.recordings.find import find
from hostapp.recordings.found import Listed
from tests.contracts.source_tree import ROOT

EXPECTED = {
    (Source.ZOOM, "2026-03-04"): ("Weekly sync", {"Ana Ortiz", "Bo Li", "Maria Lopes"}),
    (Source.ZOOM, "2026-03-11"): ("Weekly sync", {"Ana Ortiz", "Bo Li", "Maria Lopes"}),
    (Source.ZOOM, "2026-06-01"): ("Interview Devon Clarke", {"Ana Ortiz", "Devon Clarke"}),
    (Source.ZOOM, "2026-02-17"): ("Kundengespräch_ Brücke am Mühlbach", set()),
    (Source.ZOOM, "2026-04-02"): ("田中ゆきのZoomミーティング", {"田中ゆき", "李波"}),
    (Source.ZOOM, "2026-05-06"): ("Обсуждение выпуска", set()),
    (Source.ZOOM, "2026-05-20"): ("اجتماع التخطيط", {"ليلىحداد", "سامينور"}),
    (Source.ZOOM, "2026-06-03"): ("Lunch talk_ Bees on the roof", set()),
    (Source.ZOOM, "2026-06-09"): ("Board meeting", set()),
    (Source.ZOOM, "2020-11-19"): ("Ana Ortiz's Zoom Meeting", {"Ana Ortiz"}),
    (Source.ZOOM_CLOUD, "2026-06-12"): ("Zoom cloud recording", set()),
    (Source.TEAMS, "2026-06-15"): ("Sprint review", set()),
    (Source.GOOGLE_MEET, "2026-06-18"): ("Design critique", set()),
    (Source.OBS, "2026-06-22"): ("2026-06-22 18-04-51", set()),
    (Source.JITSI, "2026-06-25"): (
        "community call",
        {"Devon Clarke", "Ana Ortiz", "Yuki Tanaka"},
    ),
    (Source.UNKNOWN, "2026-06-27"): ("Note from the train", set()),
    (Source.WEBEX, "2026-07-01"): ("Budget review", set()),
    (Source.BIGBLUEBUTTON, "2026-07-02"): ("Garden seminar", set()),
    (Source.GNOME, "2026-07-03"): ("Screencast", set()),
    (Source.MACOS, "2026-07-04"): ("Screen Recording", set()),
    (Source.WINDOWS_GAME_BAR, "2026-07-06"): ("Planning call", set()),
    (Source.WINDOWS_SNIPPING_TOOL, "2026-07-07"): ("Screen Recording", set()),
    (Source.VOICE_MEMOS, "2026-07-08"): ("Voice memo", set()),
    (Source.CRAIG, "2026-07-09"): ("Book club / Lounge", {"Devon Clarke", "Yuki Tanaka"}),
    (Source.RIVERSIDE, "2026-07-10"): ("bees on air", {"Ana Ortiz", "Maria Lopes"}),
    (Source.GOTO, "2026-07-13"): ("Supplier call", set()),
    (Source.OTTER, "2026-07-14"): ("Roof visit", set()),
    (Source.FIREFLIES, "2026-07-15"): ("Market day", set()),
}
"""Source and day → title, and the people known without reading any words."""


def _found(folder: Path) -> list[FoundMeeting]:
    roots = [os.fsencode(folder)]
    listed = find(roots, zone=ZoneInfo("UTC"), now_ns=time.time_ns())
    return [meeting for one in listed if isinstance(one, Listed) for meeting in one.meetings]


def test_every_tool_is_there(demo_library: Path) -> None:
    assert {meeting.source for meeting in _found(demo_library)} == set(Source)


def test_every_meeting_is_recognised(demo_library: Path) -> None:
    found = {}
    for meeting in _found(demo_library):
        assert meeting.started_at is not None
        key = (meeting.source, meeting.started_at.date().isoformat())
        found[key] = (meeting.title, {person.name for person in meeting.people})
    assert found == EXPECTED


def test_only_the_voice_note_is_a_guess(demo_library: Path) -> None:
    guesses = [m.title for m in _found(demo_library) if m.confidence is Confidence.GUESS]
    assert guesses == ["Note from the train"]


def test_parts_tracks_and_words_belong_to_their_meeting(demo_library: Path) -> None:
    weekly = next(m for m in _found(demo_library) if len(m.files) > 10)
    kinds = [file.kind for file in weekly.files]
    assert kinds.count(FileKind.VIDEO) == kinds.count(FileKind.AUDIO) == 2
    assert kinds.count(FileKind.PARTICIPANT_AUDIO) == 6
    assert kinds.count(FileKind.CHAT) == 2
    assert kinds.count(FileKind.CAPTIONS) == kinds.count(FileKind.METADATA) == 1
    assert {file.part for file in weekly.files if file.kind is FileKind.VIDEO} == {1, 2}


def test_what_zoom_has_not_converted_is_said_to_be_so(demo_library: Path) -> None:
    board = next(m for m in _found(demo_library) if m.title == "Board meeting")
    assert MeetingState.UNCONVERTED in board.states


def test_nobody_is_there_twice_once_words_are_read(demo_library: Path) -> None:
    _hostapp("scan", str(demo_library))
    people = {
        meeting["title"]: sorted(person["name"] for person in meeting["participants"])
        for meeting in _hostapp("list")
    }
    assert people["Weekly sync"] == ["Ana Ortiz", "Bo Li", "Maria Lopes"]
    assert people["田中ゆきのZoomミーティング"] == ["李波", "田中ゆき"]
    assert people["اجتماع التخطيط"] == ["سامي نور", "ليلى حداد"]
    assert people["Обсуждение выпуска"] == ["Bo Li", "Вера Ильина"]
    assert people["Ana Ortiz's Zoom Meeting"] == ["Ana Ortiz", "Devon Clarke"]
    assert people["Sprint review"] == ["Bo Li", "Devon Clarke", "Maria Lopes"]
    assert people["Design critique"] == ["Maria Lopes", "Yuki Tanaka"]
    assert people["Lunch talk_ Bees on the roof"] == []


def _hostapp(*arguments: str) -> Any:
    command = [sys.executable, "-m", "hostapp", "--json", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)
