"""Who may say yes: asking, answering, withdrawing, standing rules, all by command."""

import shutil
from pathlib import Path

import pytest

from tests.support.command_line import CommandLine
from tests.support.recorded import mix_of, record_zoom, track_of
from tests.support.terminal import ask, ask_gate, only, titled


def test_three_are_asked_two_agree_and_one_takes_it_back(
    terminal: CommandLine, recordings: Path, tmp_path: Path
) -> None:
    folder = record_zoom(recordings, "Weekly", ("Ana Ortiz", "Bo Li", "Devon Clarke"))
    terminal("scan", recordings)
    meeting = only(terminal)["id"]
    names = {each["name"] for each in only(terminal)["participants"]}
    ana, bo, devon = sorted(names)
    codes = ask(terminal, meeting, tmp_path / "send")
    for name in (ana, bo):
        reply = tmp_path / "reply.txt"
        reply.write_text(f"Yes, gladly. {codes[name]}")
        assert terminal("answer", "--reply", reply, "yes").code == 0
    assert only(terminal)["status"] == "undecided"
    assert ask_gate(terminal, track_of(folder, "Ana Ortiz"))[0] == 3

    granted = terminal("grant", meeting, "--basis", "named", "--until", "2027-12-31")
    assert "for everyone whose yes is recorded, until 31 December 2027." in granted.out
    assert only(terminal)["status"] == "partly"
    assert ask_gate(terminal, track_of(folder, "Ana Ortiz")) == (0, "allowed.")
    assert ask_gate(terminal, track_of(folder, "Bo Li")) == (0, "allowed.")
    assert ask_gate(terminal, track_of(folder, "Devon Clarke")) == (
        3,
        f"not allowed. No yes of {devon} is recorded, and this is their voice or words alone.",
    )
    code, said = ask_gate(terminal, mix_of(folder))
    assert code == 3
    assert said.startswith(f"not allowed. No yes of {devon} is recorded, and their voice or words")
    assert said.endswith("an export can cut them out.")

    assert terminal("answer", "--code", codes[bo], "withdraw").code == 0
    assert ask_gate(terminal, track_of(folder, "Bo Li")) == (
        3,
        f"not allowed. {bo} withdrew, and this is their voice or words alone.",
    )
    assert ask_gate(terminal, track_of(folder, "Ana Ortiz")) == (0, "allowed.")
    shown = terminal("show", meeting).out
    assert f"{bo}: withdrew" in shown
    assert f"{devon}: no yes is recorded" in shown

    assert terminal("answer", "--code", codes[ana], "withdraw").code == 0
    assert only(terminal)["status"] == "withdrawn"
    assert ask_gate(terminal, track_of(folder, "Ana Ortiz"))[0] == 3
    assert terminal("verify").code == 0


def test_answers_come_in_bulk_and_from_a_report(
    terminal: CommandLine, recordings: Path, tmp_path: Path
) -> None:
    record_zoom(recordings, "Weekly", ("Ana Ortiz", "Bo Li"))
    record_zoom(recordings, "Monthly", ("Ana Ortiz",))
    terminal("scan", recordings)
    table = tmp_path / "answers.csv"
    table.write_bytes(
        "name;answer;date\r\nAna Ortiz;no;2027-03-01\r\nBo Li;yes;\r\n".encode("utf-16")
    )
    ran = terminal("answer", "--csv", table, "--json")
    assert (ran.code, len(ran.document["decided"])) == (0, 2)
    report = tmp_path / "participants.csv"
    report.write_text(
        "Name (Original Name),User Email,Join Time,Leave Time,Guest,Recording Consent\n"
        "Bo Li,bo@example.org,09:59,10:40,Yes,Y\nAna Ortiz,ana@example.org,09:58,10:40,No,\n"
    )
    weekly = titled(terminal, "Weekly")["id"]
    assert terminal("answer", weekly, "Bo Li", "yes", "--evidence", report).code == 0
    evidence = [each.read_text() for each in (tmp_path / "store" / "evidence").iterdir()]
    assert len(evidence) == 3
    assert not any("Ana" in each and "Bo" in each for each in evidence)
    for title in ("Weekly", "Monthly"):
        terminal("grant", titled(terminal, title)["id"])
    assert titled(terminal, "Weekly")["status"] == "partly"


def test_who_agreed_under_old_words_is_asked_again(
    terminal: CommandLine, recordings: Path, tmp_path: Path
) -> None:
    record_zoom(recordings, "Weekly", ("Ana Ortiz",))
    terminal("scan", recordings)
    meeting = only(terminal)["id"]
    ((_, code),) = ask(terminal, meeting, tmp_path / "send").items()
    terminal("answer", "--code", code, "yes")
    words = tmp_path / "words.txt"
    words.write_text("Consent\n\nMay we use {meeting} for {purposes}?")
    terminal("notices", "edit", "participant", "--from", words)
    (again,) = terminal("notices", "list", "--json").document["ask_again"]
    assert again == {"meeting": meeting, "notice": "participant", "version": 1}
    assert only(terminal)["ask_again"] is True
    ((_, code),) = ask(terminal, meeting, tmp_path / "send").items()
    assert "May we use Weekly" in (tmp_path / "send" / f"ask-{code}.txt").read_text()
    terminal("answer", "--code", code, "yes")
    assert terminal("notices", "list", "--json").document["ask_again"] == []


def test_rules_that_disagree(terminal: CommandLine, recordings: Path) -> None:
    terminal("rules", "add", "grant", "--tool", "zoom", "--apply-to-new")
    terminal("rules", "add", "never", "--title", "board", "--apply-to-new")
    terminal("rules", "add", "ask", "--title", "weekly", "--apply-to-new")
    for title in ("Board", "Weekly", "Weekly board", "Talk"):
        record_zoom(recordings, title)
    assert len(terminal("scan", recordings, "--json").document["decided_by_rule"]) == 3
    statuses = {each["title"]: each["status"] for each in terminal("list", "--json").document}
    assert statuses == {
        "Board": "refused",
        "Weekly": "undecided",
        "Weekly board": "refused",
        "Talk": "granted",
    }
    entries = (recordings.parent / "store" / "ledger.db").read_bytes()
    assert b'"rule":{"id":"2","version":1}' in entries


def test_evidence_that_was_altered_is_found(
    terminal: CommandLine, recordings: Path, tmp_path: Path
) -> None:
    record_zoom(recordings, "Weekly", ("Ana Ortiz",))
    terminal("scan", recordings)
    (tmp_path / "mail.eml").write_text("Only for analytics, please.")
    meeting = only(terminal)
    name = meeting["participants"][0]["name"]
    terminal("answer", meeting["id"], name, "yes", "--evidence", tmp_path / "mail.eml")
    assert terminal("verify").code == 0
    (copy,) = (tmp_path / "store" / "evidence").iterdir()
    copy.write_text("For everything, please.")
    ran = terminal("verify")
    assert ran.code == 4
    assert "The evidence of this answer (mail.eml) was altered." in ran.out


def test_a_no_follows_the_bytes_into_a_new_meeting(terminal: CommandLine, recordings: Path) -> None:
    folder = record_zoom(recordings, "Weekly", ("Ana Ortiz",))
    terminal("scan", recordings)
    meeting = only(terminal)
    terminal("refuse", meeting["id"])
    copy = recordings / "2027-02-09 10.00.00 Something new"
    shutil.copytree(folder, copy)
    split = recordings / "2027-02-10 10.00.00 Split"
    split.mkdir()
    shutil.copy(mix_of(folder), split / "audio1123456789.m4a")
    terminal("scan")
    for title in ("Something new", "Split"):
        terminal("grant", titled(terminal, title)["id"], "--anyway")
        assert titled(terminal, title)["status"] != "granted"
    for place in (copy, split):
        assert ask_gate(terminal, mix_of(place)) == (3, "not allowed. The host refused it.")


def test_a_persons_no_follows_their_track(terminal: CommandLine, recordings: Path) -> None:
    folder = record_zoom(recordings, "Weekly", ("Ana Ortiz", "Bo Li"))
    terminal("scan", recordings)
    meeting = only(terminal)
    ana = min(each["name"] for each in meeting["participants"])
    terminal("answer", meeting["id"], ana, "no")
    copy = recordings / "2027-02-09 10.00.00 Something new"
    (copy / "Audio Record").mkdir(parents=True)
    shutil.copy(mix_of(folder), mix_of(copy))
    for name in ("Ana Ortiz", "Bo Li"):
        shutil.copy(track_of(folder, name), copy / "Audio Record")
    terminal("scan")
    terminal("grant", titled(terminal, "Something new")["id"])
    code, reason = ask_gate(terminal, track_of(copy, "Ana Ortiz"))
    assert (code, "said no" in reason) == (3, True)
    assert ask_gate(terminal, track_of(copy, "Bo Li"))[0] == 0


@pytest.mark.parametrize(("basis", "code"), [("everyone", 0), ("named", 3)])
def test_somebody_found_after_the_grant(
    terminal: CommandLine, recordings: Path, basis: str, code: int
) -> None:
    folder = record_zoom(recordings, "Weekly", ("Ana Ortiz",))
    terminal("scan", recordings)
    meeting = only(terminal)
    terminal("answer", meeting["id"], meeting["participants"][0]["name"], "yes")
    terminal("grant", meeting["id"], "--basis", basis)
    assert ask_gate(terminal, mix_of(folder))[0] == 0
    chat = "10:00:01\tFrom Yuki Tanaka to Everyone:\n\tI was here too\n"
    (folder / "chat.txt").write_text(chat)
    terminal("scan")
    assert "Yuki Tanaka" in {each["name"] for each in only(terminal)["participants"]}
    assert ask_gate(terminal, mix_of(folder))[0] == code
    assert terminal("answer", meeting["id"], "Yuki Tanaka", "no").code == 0
    assert ask_gate(terminal, mix_of(folder))[0] == 3
