import io

import webvtt

from hostapp.services.demo import words
from hostapp.services.demo.script import Script, scripts


def _script(tool: str) -> Script:
    return next(script for script in scripts() if script.tool == tool)


def test_dated_chat_has_a_head_line_and_text_behind_tabs() -> None:
    chat = words.chat(_script("zoom"), "saved-dated").decode()
    assert chat.startswith(
        "2026-03-04 09:58:17 From Bo Li to Everyone:\r\n"
        "\tThe list of test machines is in the shared folder.\n\t\n"
    )
    assert "From Maria Lopes to Bo Li(Direct Message):\r\n" in chat


def test_the_recording_client_sees_no_private_message() -> None:
    chat = words.chat(_script("zoom"), "while-recording").decode()
    assert "printer" not in chat
    assert "09:58:41\t From  Ana Ortiz : Thanks!\r\n" in chat


def test_old_chat_marks_private_messages() -> None:
    chat = words.chat(_script("zoom-old"), "saved").decode()
    assert "\t From  Devon Clarke   to   Ana Ortiz(Privately) : The long tables" in chat


def test_the_chat_of_a_russian_client_is_russian() -> None:
    script = next(script for script in scripts() if script.chat_words[0] == "От")
    assert " От Вера Ильина кому Все:\r\n" in words.chat(script, "saved-dated").decode()


def test_cloud_chat_counts_from_the_start() -> None:
    chat = words.chat(_script("zoom-cloud"), "cloud").decode()
    assert chat.startswith("00:00:04\tYuki Tanaka:\tYellow page, yes\n")


def test_captions_name_the_speaker_or_nobody() -> None:
    named, plain = scripts()[0], scripts()[2]
    assert words.captions(named).decode().startswith("[Ana Ortiz] 09:58:11\r\nGood morning")
    assert words.captions(plain).decode().startswith("09:00:12 Thank you for taking")


def test_transcripts_are_webvtt() -> None:
    cloud = webvtt.from_buffer(io.StringIO(words.cloud_transcript(_script("zoom-cloud")).decode()))
    assert cloud[0].text.startswith("Ana Ortiz: Let me share")
    assert len(cloud) == 7
    teams = webvtt.from_buffer(io.StringIO(words.teams_transcript(_script("teams")).decode()))
    assert teams[1].voice == "Bo Li"
    assert [cue.start for cue in teams.captions] == sorted(cue.start for cue in teams.captions)


def test_a_meet_transcript_says_that_it_is_whole() -> None:
    lines = words.meet_transcript(_script("google-meet")).decode().splitlines()
    assert lines[:5] == [
        "Jun 18, 2026",
        "Design critique - Transcript",
        "Attendees",
        "Yuki Tanaka, Maria Lopes",
        "00:00:00",
    ]
    assert lines[-1].startswith("Transcription ended after 00:00:")
