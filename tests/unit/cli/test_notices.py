from pathlib import Path

import pytest

from tests.support.command_line import CommandLine
from tests.support.hosts import Host


def test_notices_are_listed(hostapp: CommandLine) -> None:
    document = hostapp("notices", "--json").document
    assert len(document["notices"]) == 10
    assert document["ask_again"] == []
    assert "Your decision as host" in hostapp("notices", "list").out


def test_a_notice_is_shown_edited_and_asked_again(
    host: Host, hostapp: CommandLine, tmp_path: Path
) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    assert "Your decision as host" in hostapp("grant", meeting).err
    assert hostapp("grant", "nonsense").err.count("\n") == 1
    words = tmp_path / "words.txt"
    words.write_text(hostapp("notices", "show", "host").out + "\n\nNew:\none more.\n")
    ran = hostapp("notices", "edit", "host", "--from", words)
    assert ran.code == 0
    assert "Ask again: 1 meeting." in ran.out
    assert meeting in ran.out
    shown = hostapp("notices", "show", "host", "--json").document
    assert (shown["version"], shown["paragraphs"][-1]) == (2, "New: one more.")
    assert hostapp("notices", "--json").document["ask_again"] == [
        {"meeting": meeting, "notice": "host", "version": 1}
    ]
    hostapp("grant", meeting)
    assert hostapp("notices", "--json").document["ask_again"] == []


@pytest.mark.parametrize(
    ("content", "said"), [(b"\xff\xff", "is not text in UTF-8"), (b"", "needs a title")]
)
def test_words_that_cannot_be_read_are_said(
    hostapp: CommandLine, tmp_path: Path, content: bytes, said: str
) -> None:
    (tmp_path / "words").write_bytes(content)
    assert said in hostapp("notices", "edit", "host", "--from", tmp_path / "words").err
    ran = hostapp("notices", "edit", "host", "--from", tmp_path / "gone")
    assert (ran.code, "cannot be read" in ran.err) == (1, True)


def test_what_a_program_granted_was_shown_to_nobody(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    hostapp("grant", meeting, "--json")
    (recorded,) = host.hostapp.book.events()
    assert getattr(recorded.event, "notice", "?") is None


def test_a_file_without_end_is_no_notice(hostapp: CommandLine, tmp_path: Path) -> None:
    with (tmp_path / "endless").open("wb") as file:
        file.truncate(1 << 40)

    ran = hostapp("notices", "edit", "host", "--from", tmp_path / "endless")

    assert ran.code == 2
    assert ran.err.count("\n") == 1
