"""Somebody is forgotten: the name is nowhere any more, the answer stays; all by command."""

import re
from pathlib import Path

import pytest

from tests.support.command_line import CommandLine, Ran
from tests.support.recorded import record_zoom, track_of
from tests.support.terminal import SPEECH, ask, ask_gate, only

WORDS = ("Ana Ortiz", "ana ortiz", "AnaOrtiz", "anaortiz", "ana@example.org")


def test_somebody_is_forgotten(terminal: CommandLine, recordings: Path, tmp_path: Path) -> None:
    folder = record_zoom(recordings, "Weekly with Ana Ortiz", ("Ana Ortiz", "Bo Li"))
    folder = folder.rename(folder.with_name("2027-02-01 10.00.00 Weekly"))
    (folder / "chat.txt").write_text("10:00:01\tFrom Ana Ortiz to Everyone:\n\tbees, Ana Ortiz\n")
    terminal("scan", recordings)
    meeting = only(terminal)["id"]
    codes = ask(terminal, meeting, tmp_path / "send")
    reply = tmp_path / "Ana Ortiz.txt"
    reply.write_text(f"No. Ana Ortiz <ana@example.org> {codes['Ana Ortiz']}")
    terminal("answer", "--reply", reply, "no")
    terminal("grant", meeting, "--note", "Ana Ortiz said no")
    assert only(terminal)["status"] == "partly"
    assert bearing(tmp_path / "store")

    forgotten = terminal("forget", "Ana Ortiz", "--json")
    assert (forgotten.code, forgotten.document["left"]) == (0, [])
    for _ in range(2):
        assert bearing(tmp_path / "store") == []
        assert only(terminal)["status"] == "partly"
        assert no_names(terminal("list", "--json"), terminal("history", meeting))
        assert no_names(terminal("show", meeting, "--passages"))
        assert terminal("verify").code == 0
        assert terminal("scan").code == 0
    for file in (tmp_path / "store").glob("library.db*"):
        file.unlink()
    terminal("scan")
    assert bearing(tmp_path / "store") == []
    assert only(terminal)["status"] == "partly"
    terminal("receipt", meeting, "--out", tmp_path / "receipt")
    assert bearing(tmp_path / "receipt") == []
    assert terminal("answer", "--code", codes["Ana Ortiz"], "withdraw").code == 0
    assert ask_gate(terminal, track_of(folder, "Ana Ortiz"))[0] == 3


def bearing(folder: Path) -> list[str]:
    """Return the files below a folder in which the name stands in any spelling."""
    return [
        str(file.relative_to(folder))
        for file in folder.rglob("*")
        if file.is_file() and any(word.encode() in file.read_bytes() for word in WORDS)
    ]


def no_names(*answers: Ran) -> bool:
    """Say whether the name stands in what was printed, other than in a path on disk."""
    return not any(
        re.search(r"Ana Ortiz|ana@example\.org", each.out + each.err) for each in answers
    )


@pytest.mark.parametrize("said", ["no", "yes"])
def test_what_is_exported_later_holds_no_forgotten_name(
    terminal: CommandLine, recordings: Path, tmp_path: Path, said: str
) -> None:
    folder = record_zoom(recordings, "Weekly", ("Ana Ortiz", "Bo Li"))
    (folder / "chat.txt").write_text(
        "10:00:01\tFrom Ana Ortiz to Everyone:\n\tthe bees are well\n"
        "10:00:09\tFrom Bo Li to Everyone:\n\tglad to hear it, Ana Ortiz\n"
    )
    terminal("scan", recordings)
    meeting = only(terminal)["id"]
    terminal("answer", meeting, "Ana Ortiz", said)
    terminal("grant", meeting, "--data", "chat")
    assert terminal("forget", "Ana Ortiz").code == 0
    out = tmp_path / "release"
    assert terminal("export", out, *SPEECH, "--format", "text").code == 0
    assert bearing(out) == []
    lines = (out / "text" / "train.jsonl").read_text("utf-8")
    assert "glad to hear it, …" in lines
    assert ("the bees are well" in lines) is (said == "yes")
