"""Zoom computer recordings."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hostapp.domain.meetings import (
    Confidence,
    FileKind,
    FoundPerson,
    MeetingState,
    NameOrigin,
    Source,
    TimeBase,
)
from hostapp.recordings.found import Listed
from tests.support import recordings_zoom
from tests.support.folders import (
    LONG_AGO,
    NOW,
    Folders,
    meetings_in,
    names_by_kind,
    only_meeting,
    searched,
)
from tests.support.recordings_zoom import FOLDER, MAGIC, conf


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path)


def test_a_finished_meeting_has_title_start_files_and_people(folders: Folders) -> None:
    recordings_zoom.finished(folders)

    meeting = only_meeting(folders.root)

    assert (meeting.source, meeting.title) == (Source.ZOOM, "Weekly sync")
    assert meeting.started_at == datetime(2026, 3, 4, 8, 58, 11, tzinfo=UTC)
    assert (meeting.started_text, meeting.time_base) == ("2026-03-04 09.58.11", TimeBase.LOCAL)
    assert meeting.confidence is Confidence.CERTAIN
    assert meeting.states == frozenset()
    kinds = names_by_kind(meeting)
    assert kinds[FileKind.VIDEO] == {f"video1{MAGIC}.mp4", f"video2{MAGIC}.mp4"}
    assert kinds[FileKind.AUDIO] == {f"audio1{MAGIC}.m4a", f"audio2{MAGIC}.m4a"}
    assert kinds[FileKind.CHAT] == {"chat.txt", "meeting_saved_new_chat.txt"}
    assert kinds[FileKind.CAPTIONS] == {"meeting_saved_closed_caption.txt"}
    assert kinds[FileKind.METADATA] == {"recording.conf", "playback.m3u", "zoomver.tag"}
    assert len(kinds[FileKind.PARTICIPANT_AUDIO]) == 3
    assert {person.name for person in meeting.people} == {"Ana Ortiz", "Bo Li"}
    assert all(person.origins == {NameOrigin.TRACK} for person in meeting.people)


def test_files_of_a_part_and_tracks_carry_its_number(folders: Folders) -> None:
    recordings_zoom.finished(folders)

    meeting = only_meeting(folders.root)

    parts = {file.path.rpartition(b"/")[2]: file.part for file in meeting.files}
    assert parts[f"video2{MAGIC}.mp4".encode()] == 2
    assert parts[f"audioAnaOrtiz12{MAGIC}.m4a".encode()] == 2
    assert parts[f"audioAnaOrtiz11{MAGIC}.m4a".encode()] == 1


def test_an_old_folder_ends_with_the_meeting_number_and_names_its_host(folders: Folders) -> None:
    recordings_zoom.old(folders, "2017-12-05 13.52.54 Ana Ortiz's Zoom Meeting 889634849")

    meeting = only_meeting(folders.root)

    assert meeting.title == "Ana Ortiz's Zoom Meeting"
    assert meeting.meeting_number == "889634849"
    assert meeting.host == "Ana Ortiz"
    assert {file.part for file in meeting.files if file.kind is FileKind.VIDEO} == {1, 2}
    host = FoundPerson("Ana Ortiz", frozenset({NameOrigin.TITLE, NameOrigin.HOST}), guess=True)
    assert host in meeting.people
    assert "Devon Clarke" in {person.name for person in meeting.people}


def test_a_folder_with_the_chat_alone_is_a_meeting_without_media(folders: Folders) -> None:
    folders.files(FOLDER, "meeting_saved_chat.txt")

    assert only_meeting(folders.root).states == {MeetingState.NO_MEDIA}


def test_a_dated_folder_without_recordings_is_no_meeting(folders: Folders) -> None:
    folders.files(FOLDER, "holiday.jpg")
    folders.root.joinpath("2026-03-05 09.58.11 Cancelled").mkdir()

    assert meetings_in(folders.root) == []


def test_a_cancelled_recording_leaves_only_its_configuration(folders: Folders) -> None:
    folders.file(f"{FOLDER}/recording.conf", conf(1, process=0))

    meeting = only_meeting(folders.root)

    assert meeting.states == {
        MeetingState.NO_MEDIA,
        MeetingState.UNCONVERTED,
        MeetingState.PARTIAL,
    }


def test_waiting_parts_are_unconverted_and_failed_after_a_day(folders: Folders) -> None:
    folders.file(f"{FOLDER}/double_click_to_convert_01.zoom", at=NOW - timedelta(hours=2))

    fresh = only_meeting(folders.root)
    folders.file(f"{FOLDER}/double_click_to_convert_01.zoom", at=NOW - timedelta(hours=25))
    stale = only_meeting(folders.root)

    assert fresh.states == {MeetingState.UNCONVERTED, MeetingState.NO_MEDIA}
    assert stale.states == fresh.states | {MeetingState.CONVERSION_FAILED}
    assert {file.kind for file in fresh.files} == {FileKind.UNCONVERTED}


def test_a_waiting_part_is_looked_at_again_without_any_change(folders: Folders) -> None:
    folders.file(f"{FOLDER}/double_click_to_convert_01.zoom", at=NOW - timedelta(hours=2))

    listed = [found for found in searched(folders.root) if isinstance(found, Listed)]
    signatures = {found.folder: found.signature for found in listed}

    assert signatures[str(folders.root / FOLDER).encode()] == b""


def test_a_waiting_part_beside_a_finished_one_is_partial(folders: Folders) -> None:
    folders.files(FOLDER, f"video1{MAGIC}.mp4", f"audio1{MAGIC}.m4a")
    folders.file(f"{FOLDER}/double_click_to_convert_02.zoom")

    states = only_meeting(folders.root).states

    assert states == {MeetingState.UNCONVERTED, MeetingState.PARTIAL}


def test_a_temporary_file_is_being_written_or_was_given_up(folders: Folders) -> None:
    folders.file(f"{FOLDER}/video1{MAGIC}.mp4.tmp", at=NOW - timedelta(minutes=5))
    folders.file(f"{FOLDER}/audio1{MAGIC}.m4a")

    writing = only_meeting(folders.root)
    folders.file(f"{FOLDER}/video1{MAGIC}.mp4.tmp", at=LONG_AGO)
    given_up = only_meeting(folders.root)

    assert MeetingState.WRITING in writing.states
    assert MeetingState.CONVERSION_FAILED in given_up.states
    problems = {file.problem for file in writing.files}
    assert "This file is still being written or was never finished." in problems


def test_a_failed_transcoder_leaves_its_log(folders: Folders) -> None:
    folders.files(FOLDER, f"video1{MAGIC}.mp4", f"audio1{MAGIC}.m4a", "xcode_error.log")

    assert only_meeting(folders.root).states == {MeetingState.CONVERSION_FAILED}


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (conf(1, process=40), {MeetingState.UNCONVERTED}),
        (conf(1, 2), {MeetingState.PARTIAL}),
        (
            '{"items":[{"audio":"","video":"","process":100}],"magic_number":"123456789"}',
            {MeetingState.UNCONVERTED},
        ),
        ('{"items":[{"audio":7,"video":null}],"magic_number":5}', {MeetingState.UNCONVERTED}),
        (conf(1), set()),
    ],
)
def test_the_configuration_tells_what_is_missing(
    folders: Folders, written: str, expected: set[MeetingState]
) -> None:
    folders.files(FOLDER, f"video1{MAGIC}.mp4", f"audio1{MAGIC}.m4a")
    folders.file(f"{FOLDER}/recording.conf", written)

    assert only_meeting(folders.root).states == expected


def test_parts_with_a_gap_are_partial(folders: Folders) -> None:
    folders.files(FOLDER, *(f"video{part}{MAGIC}.mp4" for part in (1, 3)))

    assert only_meeting(folders.root).states == {MeetingState.PARTIAL}


@pytest.mark.parametrize(
    "written", ["{", "[" * 50_000, "", "\ud800".encode("utf-16-le", "surrogatepass")]
)
def test_a_broken_configuration_is_said_and_stops_nothing(
    folders: Folders, written: str | bytes
) -> None:
    folders.files(FOLDER, f"video1{MAGIC}.mp4", f"audio1{MAGIC}.m4a")
    folders.file(f"{FOLDER}/recording.conf", written)

    meeting = only_meeting(folders.root)

    assert meeting.problems == ("Zoom's recording.conf cannot be used: it is not valid JSON.",)
    assert len(meeting.files) == 3


def test_a_renamed_video_counts_for_the_missing_one(folders: Folders) -> None:
    folders.files(FOLDER, "Our talk.mp4", f"audio1{MAGIC}.m4a")
    folders.file(f"{FOLDER}/recording.conf", conf(1))

    meeting = only_meeting(folders.root)

    assert names_by_kind(meeting)[FileKind.VIDEO] == {"Our talk.mp4"}
    assert meeting.states == frozenset()


def test_a_renamed_folder_is_known_by_its_files(folders: Folders) -> None:
    folders.files("Project/Kick-off", f"video1{MAGIC}.mp4", f"audio1{MAGIC}.m4a", "notes.txt")

    meeting = only_meeting(folders.root)

    assert (meeting.source, meeting.title) == (Source.ZOOM, "Kick-off")
    assert meeting.confidence is Confidence.LIKELY
    assert (meeting.started_at, meeting.time_base) == (LONG_AGO, TimeBase.FILE_TIME)
    assert len(meeting.files) == 2


def test_another_programs_recording_conf_is_not_zooms(folders: Folders) -> None:
    folders.file("Project/recording.conf", "[recording]\nrate=48000\n")
    folders.file("Project/talk.mp4")

    assert only_meeting(folders.root).source is Source.UNKNOWN


def test_a_copy_of_a_file_is_the_same_part(folders: Folders) -> None:
    folders.files(FOLDER, f"video1{MAGIC}.mp4", f"video1{MAGIC} (1).mp4", f"audio1{MAGIC}.m4a")

    meeting = only_meeting(folders.root)

    assert {file.part for file in meeting.files} == {1}
    assert meeting.states == frozenset()


def test_a_start_in_the_repeated_hour_is_ambiguous(folders: Folders) -> None:
    folders.files("2026-10-25 02.30.00 Night shift", f"video1{MAGIC}.mp4", f"audio1{MAGIC}.m4a")

    assert only_meeting(folders.root).states == {MeetingState.AMBIGUOUS_DATE}


def test_names_in_any_script_and_bytes_that_are_no_text_are_kept(folders: Folders) -> None:
    name = "2026-03-04 09.58.11 山田花子のZoomミーティング"
    folders.files(name, f"video1{MAGIC}.mp4", f"audio1{MAGIC}.m4a")
    folders.files(f"{name}/Audio Record", f"audio山田花子11{MAGIC}.m4a")
    broken = str(folders.root).encode() + b"/2026-03-04 09.58.12 rec\xff"
    Path(broken.decode("utf-8", "surrogateescape")).mkdir()
    with open(broken + b"/" + f"video1{MAGIC}.mp4".encode(), "wb") as stream:
        stream.write(b"x")

    first, second = sorted(meetings_in(folders.root), key=lambda one: one.started_text)

    assert first.host == "山田花子"
    assert {person.name for person in first.people} == {"山田花子"}
    assert second.folder == broken


@pytest.mark.parametrize("sign", ["zoomver.tag", "double_click_to_convert_01.zoom"])
def test_a_renamed_folder_is_known_by_a_sign_of_zoom(folders: Folders, sign: str) -> None:
    folders.files("Kick-off", sign, "audio_only.m4a")

    assert only_meeting(folders.root).source is Source.ZOOM


def test_a_folder_dated_by_another_tool_is_not_zooms(folders: Folders) -> None:
    folders.files("2026-02-01 02-03-08", "capture.mp4")

    assert only_meeting(folders.root).source is Source.UNKNOWN


def test_a_dated_folder_with_renamed_media_is_likely_zooms(folders: Folders) -> None:
    folders.files(FOLDER, "talk.mp4", "talk.vtt")

    meeting = only_meeting(folders.root)

    assert (meeting.source, meeting.confidence) == (Source.ZOOM, Confidence.LIKELY)
    assert FileKind.TRANSCRIPT in names_by_kind(meeting)


def test_a_track_that_names_nobody_is_still_one_persons(folders: Folders) -> None:
    folders.files(FOLDER, f"audio1{MAGIC}.m4a", "Audio Record/extra.m4a", "Audio Record/x.log")

    meeting = only_meeting(folders.root)

    (track,) = [file for file in meeting.files if file.kind is FileKind.PARTICIPANT_AUDIO]
    assert track.speaker is None
    assert meeting.people == ()


def test_a_broken_configuration_alone_does_not_make_a_folder_zooms(folders: Folders) -> None:
    folders.files("Project", "recording.conf", "talk.mp4")

    assert only_meeting(folders.root).source is Source.UNKNOWN


def test_a_file_in_the_cloud_is_marked(folders: Folders) -> None:
    path = folders.file(f"{FOLDER}/video1{MAGIC}.mp4", b"")
    os.truncate(path, 1 << 20)

    meeting = only_meeting(folders.root)

    assert meeting.states == {MeetingState.CLOUD_ONLY}
    assert meeting.files[0].problem is not None


def test_a_configuration_is_opened_each_time(folders: Folders) -> None:
    folders.files(FOLDER, f"video1{MAGIC}.mp4", f"audio1{MAGIC}.m4a")
    folders.file(f"{FOLDER}/recording.conf", "{}")
    assert only_meeting(folders.root).problems == ()
    folders.file(f"{FOLDER}/recording.conf", "{]")
    assert only_meeting(folders.root).problems != ()
