from datetime import datetime

import pytest

from hostapp.recordings.words.cue import Cue
from hostapp.recordings.words.zoom_chat import (
    ChatForm,
    ChatStyle,
    chat_form,
    read_cloud_chat,
    read_saved_chat,
)

STARTED = datetime(2026, 3, 4, 10, 14, 0)  # noqa: DTZ001 – a wall clock


def saved(*lines: str) -> list[tuple[str | None, str, bool]]:
    form = chat_form(lines)
    assert form is not None
    found = read_saved_chat(lines, form, STARTED)
    return [(cue.speaker, cue.text, cue.private) for cue in found]


def test_inline_without_target() -> None:
    assert saved(
        "10:14:30\t From  Ana Ortiz : hello", "and more", "10:15:00\t From  Bo Li : hi"
    ) == [
        ("Ana Ortiz", "hello\nand more", False),
        ("Bo Li", "hi", False),
    ]


def test_inline_with_target() -> None:
    assert saved(
        "12:58:22 From  Ana Ortiz  to  Everyone : see: this",
        "12:58:30 From  Ana Ortiz  to  Bo Li(Direct Message) : psst",
    ) == [("Ana Ortiz", "see: this", False), ("Ana Ortiz", "psst", True)]


def test_private_inline_of_old_clients() -> None:
    assert saved("10:15:02\t From  Ana Ortiz   to   Bo Li(Privately) : psst") == [
        ("Ana Ortiz", "psst", True)
    ]


def test_blocks() -> None:
    assert saved(
        "11:40:13 From Ana Ortiz to Everyone:",
        "\thello",
        "\tand more",
        "11:40:20 From Bo Li To Everyone:",
        "\thi",
    ) == [("Ana Ortiz", "hello\nand more", False), ("Bo Li", "hi", False)]


def test_blocks_with_dates_and_lines_of_one_tab() -> None:
    lines = ["2026-03-04 10:14:42 From Ana Ortiz to Everyone:", "\thello", "\t"]
    found = read_saved_chat(lines, ChatForm(ChatStyle.BLOCK), STARTED)
    assert found == (Cue(42.0, None, "Ana Ortiz", "hello", 1, clock="2026-03-04 10:14:42"),)


def test_the_majority_decides_when_a_message_looks_like_a_head() -> None:
    assert saved(
        "10:14:30\t From  Ana Ortiz : one",
        "10:14:31\t From  Ana Ortiz : two",
        "10:14:32\t From  Ana Ortiz to look at:",
        "10:14:33\t From  Bo Li : three:",
    ) == [
        ("Ana Ortiz", "one", False),
        ("Ana Ortiz", "two\n10:14:32\t From  Ana Ortiz to look at:", False),
        ("Bo Li", "three:", False),
    ]


def test_a_time_typed_into_a_message_begins_no_message() -> None:
    assert saved("10:14:30\t From  Ana Ortiz : agenda", "10:30:00 coffee : all") == [
        ("Ana Ortiz", "agenda\n10:30:00 coffee : all", False)
    ]


@pytest.mark.parametrize(
    "reaction",
    [
        'Reacted to "hello there..." with 👍',
        "Reacted to “hello” with ❤️",
        'Removed a 👍 reaction from "hello"',
        'Reacted to "two\nlines" with 😂',
    ],
)
def test_reactions_are_left_out(reaction: str) -> None:
    lines = ["10:14:30 From Ana Ortiz to Everyone:"]
    lines += [f"\t{line}" for line in reaction.split("\n")]
    lines += ["10:14:31 From Bo Li to Everyone:", "\tReacted with joy"]
    assert saved(*lines) == [("Bo Li", "Reacted with joy", False)]


def test_a_reply_keeps_only_its_own_words() -> None:
    assert saved(
        "10:14:30 From Ana Ortiz to Everyone:",
        '\tReplying to "hello there...":',
        "\t",
        "\tyes",
        "10:14:31 From Bo Li to Everyone:",
        "\tReplying to everybody",
    ) == [("Ana Ortiz", "yes", False), ("Bo Li", "Replying to everybody", False)]


def test_the_cloud_counts_from_the_start() -> None:
    lines = [
        "00:13:46\tAna Ortiz:\thello",
        "and more",
        '00:13:50\tBo Li:\tReacted to "hello" with 👍',
        "00:14:00\tBo Li:\tnote: yes",
    ]
    assert chat_form(lines) == ChatForm(ChatStyle.CLOUD)
    assert read_cloud_chat(lines) == (
        Cue(826.0, None, "Ana Ortiz", "hello\nand more", 1),
        Cue(840.0, None, "Bo Li", "note: yes", 4),
    )


@pytest.mark.parametrize(
    "lines",
    [
        ["10:14:30\t От  Ana Ortiz : привет"],
        ["10:14:30 От Ana Ortiz кому Все:", "\tпривет"],
        ["10:14:30 開始 Ana Ortiz 終了 皆様 : привет"],
        ["10:14:30 開始 Ana Ortiz から 皆様:", "\tпривет"],
    ],
)
def test_other_languages(lines: list[str]) -> None:
    assert saved(*lines) == [("Ana Ortiz", "привет", False)]


def test_an_unknown_language_is_read_by_its_structure() -> None:
    lines = [
        "10:14:30 Oddiwrth Ana i Pawb:",
        "\thelo",
        "10:14:35 Oddiwrth Bo i Ana(Preifat):",
        "\tsh",
    ]
    assert chat_form(lines) is None
    form = chat_form(lines, known_heads=False)
    assert form == ChatForm(ChatStyle.BLOCK, known_heads=False)
    assert read_saved_chat(lines, form, STARTED) == (
        Cue(30.0, None, "Oddiwrth Ana i Pawb", "helo", 1, False, "10:14:30"),
        Cue(35.0, None, "Oddiwrth Bo i Ana(Preifat)", "sh", 3, True, "10:14:35"),
    )


def test_several_sessions_and_midnight() -> None:
    lines = [
        "22:00:00\t From  Ana Ortiz : an earlier meeting",
        "10:14:30\t From  Ana Ortiz : this one",
        "23:59:00\t From  Ana Ortiz : late",
        "00:01:00\t From  Ana Ortiz : later",
    ]
    found = read_saved_chat(lines, ChatForm(ChatStyle.INLINE), STARTED)
    starts = [cue.start for cue in found if cue.start is not None]
    assert starts == sorted(starts)
    assert len(found) == 4


def test_no_chat_has_no_form() -> None:
    assert chat_form(["hello", "10:14:30 hello there"]) is None
