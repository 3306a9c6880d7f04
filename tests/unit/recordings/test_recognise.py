"""Folder claims first, then loose files."""

import os
from pathlib import Path

from hostapp.domain.meetings import Source
from hostapp.recordings.all_recognisers import all_recognisers
from hostapp.recordings.recognise import Recognised, recognise
from hostapp.recordings.tools.family import LAST
from hostapp.recordings.tools.interface import Recogniser, Surroundings
from hostapp.recordings.walk import read_folder
from tests.support import recordings_zoom
from tests.support.folders import NOW_NS, ZONE, Folders, meetings_in

SURROUNDINGS = Surroundings(ZONE, NOW_NS)


def test_what_a_claim_leaves_is_grouped(tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    folders.files("Kick-off", "video1123456789.mp4", "audio1123456789.m4a")
    folders.files("Kick-off", "Weekly sync-20260815_200732-Meeting Recording.mp4", "song.mp3")

    sources = {meeting.source for meeting in meetings_in(tmp_path)}

    assert sources == {Source.ZOOM, Source.TEAMS, Source.UNKNOWN}


def test_a_claimed_folder_inside_another_stays_its_own_meeting(tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    recordings_zoom.finished(folders)
    recordings_zoom.finished(folders, f"{recordings_zoom.FOLDER}/2026-03-04 11.00.00 Breakout")

    assert [meeting.title for meeting in meetings_in(tmp_path)] == ["Breakout", "Weekly sync"]


def test_files_of_an_unclaimed_subfolder_are_not_lost(tmp_path: Path) -> None:
    Folders(tmp_path).files("Audio Record", "song.mp3")

    assert [meeting.title for meeting in meetings_in(tmp_path)] == ["song"]


def test_a_meeting_of_a_recogniser_that_is_not_asked_stays_as_it_is(tmp_path: Path) -> None:
    class Borrowing(Recogniser):
        source = Source.OTTER
        parse = LAST.parse

    Folders(tmp_path).files("", "song.mp3")
    listing = read_folder(os.fsencode(tmp_path), lambda _, __: ()).listing()

    (meeting,) = recognise(listing, [Borrowing()], SURROUNDINGS).meetings

    assert meeting.source is Source.UNKNOWN


def test_an_empty_folder_holds_nothing(tmp_path: Path) -> None:
    listing = read_folder(os.fsencode(tmp_path), lambda _, __: ()).listing()

    assert recognise(listing, all_recognisers(), SURROUNDINGS) == Recognised(())
