"""Who may say yes: asking, answering, withdrawing, forgetting, all by command."""

import re
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from hostapp import wiring
from tests.support.command_line import CommandLine, Ran
from tests.support.recorded import record_zoom

SPEECH = ("--purpose", "speech-recognition")
WORDS = ("Ana Ortiz", "ana ortiz", "AnaOrtiz", "anaortiz", "ana@example.org")


class Day:
    """What the computer's clock says."""

    def __init__(self) -> None:
        self.now = datetime(2027, 3, 10, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def turn(self, days: float) -> None:
        self.now += timedelta(days=days)


@pytest.fixture
def day(monkeypatch: pytest.MonkeyPatch) -> Day:
    day = Day()
    monkeypatch.setattr(wiring, "now", day)
    return day


@pytest.fixture
def hostapp(day: Day, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    return CommandLine(None, capsys)


@pytest.fixture
def recordings(tmp_path: Path) -> Path:
    return tmp_path / "rec"


def only(hostapp: CommandLine) -> dict[str, Any]:
    (meeting,) = hostapp("list", "--json").document
    assert isinstance(meeting, dict)
    return meeting


def titled(hostapp: CommandLine, title: str) -> dict[str, Any]:
    (found,) = (each for each in hostapp("list", "--json").document if each["title"] == title)
    assert isinstance(found, dict)
    return found


def track(folder: Path, name: str) -> Path:
    return next(folder.rglob(f"audio{name.replace(' ', '')}*"))


def mix(folder: Path) -> Path:
    return folder / "audio1123456789.m4a"


def ask_gate(hostapp: CommandLine, file: Path) -> tuple[int, str]:
    ran = hostapp("check", file, *SPEECH)
    return ran.code, ran.out.removeprefix(f"{file}: ").strip()


def ask(hostapp: CommandLine, meeting: str, out: Path) -> dict[str, str]:
    requests = hostapp("ask", meeting, "--out", out, "--json").document["requests"]
    return {each["name"]: each["code"] for each in requests}


def test_three_are_asked_two_agree_and_one_takes_it_back(
    hostapp: CommandLine, recordings: Path, tmp_path: Path
) -> None:
    folder = record_zoom(recordings, "Weekly", ("Ana Ortiz", "Bo Li", "Devon Clarke"))
    hostapp("scan", recordings)
    meeting = only(hostapp)["id"]
    names = {each["name"] for each in only(hostapp)["participants"]}
    ana, bo, devon = sorted(names)
    codes = ask(hostapp, meeting, tmp_path / "send")
    for name in (ana, bo):
        reply = tmp_path / "reply.txt"
        reply.write_text(f"Yes, gladly. {codes[name]}")
        assert hostapp("answer", "--reply", reply, "yes").code == 0
    assert only(hostapp)["status"] == "undecided"
    assert ask_gate(hostapp, track(folder, "Ana Ortiz"))[0] == 3

    granted = hostapp("grant", meeting, "--basis", "named", "--until", "2027-12-31")
    assert "for everyone whose yes is recorded, until 31 December 2027." in granted.out
    assert only(hostapp)["status"] == "partly"
    assert ask_gate(hostapp, track(folder, "Ana Ortiz")) == (0, "allowed.")
    assert ask_gate(hostapp, track(folder, "Bo Li")) == (0, "allowed.")
    assert ask_gate(hostapp, track(folder, "Devon Clarke")) == (
        3,
        f"not allowed. No yes of {devon} is recorded, and this is their voice or words alone.",
    )
    code, said = ask_gate(hostapp, mix(folder))
    assert code == 3
    assert said.startswith(f"not allowed. No yes of {devon} is recorded, and their voice or words")
    assert said.endswith("an export can cut them out.")

    assert hostapp("answer", "--code", codes[bo], "withdraw").code == 0
    assert ask_gate(hostapp, track(folder, "Bo Li")) == (
        3,
        f"not allowed. {bo} withdrew, and this is their voice or words alone.",
    )
    assert ask_gate(hostapp, track(folder, "Ana Ortiz")) == (0, "allowed.")
    shown = hostapp("show", meeting).out
    assert f"{bo}: withdrew" in shown
    assert f"{devon}: no yes is recorded" in shown

    assert hostapp("answer", "--code", codes[ana], "withdraw").code == 0
    assert only(hostapp)["status"] == "withdrawn"
    assert ask_gate(hostapp, track(folder, "Ana Ortiz"))[0] == 3
    assert hostapp("verify").code == 0


def test_answers_come_in_bulk_and_from_a_report(
    hostapp: CommandLine, recordings: Path, tmp_path: Path
) -> None:
    record_zoom(recordings, "Weekly", ("Ana Ortiz", "Bo Li"))
    record_zoom(recordings, "Monthly", ("Ana Ortiz",))
    hostapp("scan", recordings)
    table = tmp_path / "answers.csv"
    table.write_bytes(
        "name;answer;date\r\nAna Ortiz;no;2027-03-01\r\nBo Li;yes;\r\n".encode("utf-16")
    )
    ran = hostapp("answer", "--csv", table, "--json")
    assert (ran.code, len(ran.document["decided"])) == (0, 2)
    report = tmp_path / "participants.csv"
    report.write_text(
        "Name (Original Name),User Email,Join Time,Leave Time,Guest,Recording Consent\n"
        "Bo Li,bo@example.org,09:59,10:40,Yes,Y\nAna Ortiz,ana@example.org,09:58,10:40,No,\n"
    )
    weekly = titled(hostapp, "Weekly")["id"]
    assert hostapp("answer", weekly, "Bo Li", "yes", "--evidence", report).code == 0
    evidence = [each.read_text() for each in (tmp_path / "store" / "evidence").iterdir()]
    assert len(evidence) == 3
    assert not any("Ana" in each and "Bo" in each for each in evidence)
    for title in ("Weekly", "Monthly"):
        hostapp("grant", titled(hostapp, title)["id"])
    assert titled(hostapp, "Weekly")["status"] == "partly"


def test_who_agreed_under_old_words_is_asked_again(
    hostapp: CommandLine, recordings: Path, tmp_path: Path
) -> None:
    record_zoom(recordings, "Weekly", ("Ana Ortiz",))
    hostapp("scan", recordings)
    meeting = only(hostapp)["id"]
    ((_, code),) = ask(hostapp, meeting, tmp_path / "send").items()
    hostapp("answer", "--code", code, "yes")
    words = tmp_path / "words.txt"
    words.write_text("Consent\n\nMay we use {meeting} for {purposes}?")
    hostapp("notices", "edit", "participant", "--from", words)
    (again,) = hostapp("notices", "list", "--json").document["ask_again"]
    assert again == {"meeting": meeting, "notice": "participant", "version": 1}
    assert only(hostapp)["ask_again"] is True
    ((_, code),) = ask(hostapp, meeting, tmp_path / "send").items()
    assert "May we use Weekly" in (tmp_path / "send" / f"ask-{code}.txt").read_text()
    hostapp("answer", "--code", code, "yes")
    assert hostapp("notices", "list", "--json").document["ask_again"] == []


def test_rules_that_disagree(hostapp: CommandLine, recordings: Path) -> None:
    hostapp("rules", "add", "grant", "--tool", "zoom", "--apply-to-new")
    hostapp("rules", "add", "never", "--title", "board", "--apply-to-new")
    hostapp("rules", "add", "ask", "--title", "weekly", "--apply-to-new")
    for title in ("Board", "Weekly", "Weekly board", "Talk"):
        record_zoom(recordings, title)
    assert len(hostapp("scan", recordings, "--json").document["decided_by_rule"]) == 3
    statuses = {each["title"]: each["status"] for each in hostapp("list", "--json").document}
    assert statuses == {
        "Board": "refused",
        "Weekly": "undecided",
        "Weekly board": "refused",
        "Talk": "granted",
    }
    entries = (recordings.parent / "store" / "ledger.db").read_bytes()
    assert b'"rule":{"id":"2","version":1}' in entries


def test_evidence_that_was_altered_is_found(
    hostapp: CommandLine, recordings: Path, tmp_path: Path
) -> None:
    record_zoom(recordings, "Weekly", ("Ana Ortiz",))
    hostapp("scan", recordings)
    (tmp_path / "mail.eml").write_text("Only for analytics, please.")
    meeting = only(hostapp)
    name = meeting["participants"][0]["name"]
    hostapp("answer", meeting["id"], name, "yes", "--evidence", tmp_path / "mail.eml")
    assert hostapp("verify").code == 0
    (copy,) = (tmp_path / "store" / "evidence").iterdir()
    copy.write_text("For everything, please.")
    ran = hostapp("verify")
    assert ran.code == 4
    assert "The evidence of this answer (mail.eml) was altered." in ran.out


def test_a_no_follows_the_bytes_into_a_new_meeting(hostapp: CommandLine, recordings: Path) -> None:
    folder = record_zoom(recordings, "Weekly", ("Ana Ortiz",))
    hostapp("scan", recordings)
    meeting = only(hostapp)
    hostapp("refuse", meeting["id"])
    copy = recordings / "2027-02-09 10.00.00 Something new"
    shutil.copytree(folder, copy)
    split = recordings / "2027-02-10 10.00.00 Split"
    split.mkdir()
    shutil.copy(mix(folder), split / "audio1123456789.m4a")
    hostapp("scan")
    for title in ("Something new", "Split"):
        hostapp("grant", titled(hostapp, title)["id"], "--anyway")
        assert titled(hostapp, title)["status"] != "granted"
    for place in (copy, split):
        assert ask_gate(hostapp, mix(place)) == (3, "not allowed. The host refused it.")


def test_a_persons_no_follows_their_track(hostapp: CommandLine, recordings: Path) -> None:
    folder = record_zoom(recordings, "Weekly", ("Ana Ortiz", "Bo Li"))
    hostapp("scan", recordings)
    meeting = only(hostapp)
    ana = min(each["name"] for each in meeting["participants"])
    hostapp("answer", meeting["id"], ana, "no")
    copy = recordings / "2027-02-09 10.00.00 Something new"
    (copy / "Audio Record").mkdir(parents=True)
    shutil.copy(mix(folder), mix(copy))
    for name in ("Ana Ortiz", "Bo Li"):
        shutil.copy(track(folder, name), copy / "Audio Record")
    hostapp("scan")
    hostapp("grant", titled(hostapp, "Something new")["id"])
    code, reason = ask_gate(hostapp, track(copy, "Ana Ortiz"))
    assert (code, "said no" in reason) == (3, True)
    assert ask_gate(hostapp, track(copy, "Bo Li"))[0] == 0


@pytest.mark.parametrize(("basis", "code"), [("everyone", 0), ("named", 3)])
def test_somebody_found_after_the_grant(
    hostapp: CommandLine, recordings: Path, basis: str, code: int
) -> None:
    folder = record_zoom(recordings, "Weekly", ("Ana Ortiz",))
    hostapp("scan", recordings)
    meeting = only(hostapp)
    hostapp("answer", meeting["id"], meeting["participants"][0]["name"], "yes")
    hostapp("grant", meeting["id"], "--basis", basis)
    assert ask_gate(hostapp, mix(folder))[0] == 0
    chat = "10:00:01\tFrom Yuki Tanaka to Everyone:\n\tI was here too\n"
    (folder / "chat.txt").write_text(chat)
    hostapp("scan")
    assert "Yuki Tanaka" in {each["name"] for each in only(hostapp)["participants"]}
    assert ask_gate(hostapp, mix(folder))[0] == code
    assert hostapp("answer", meeting["id"], "Yuki Tanaka", "no").code == 0
    assert ask_gate(hostapp, mix(folder))[0] == 3


def test_a_clock_set_back_revives_nothing(hostapp: CommandLine, recordings: Path, day: Day) -> None:
    folder = record_zoom(recordings, "Weekly")
    hostapp("scan", recordings)
    hostapp("grant", only(hostapp)["id"], "--until", "2027-04-01")
    assert ask_gate(hostapp, mix(folder))[0] == 0
    day.turn(60)
    assert ask_gate(hostapp, mix(folder)) == (3, "not allowed. The grant ended on 1 April 2027.")
    day.turn(-60)
    assert ask_gate(hostapp, mix(folder)) == (3, "not allowed. The grant ended on 1 April 2027.")
    assert only(hostapp)["status"] == "expired"


def test_a_clock_that_leaped_ahead_is_confirmed(
    hostapp: CommandLine, recordings: Path, day: Day
) -> None:
    record_zoom(recordings, "Weekly")
    hostapp("scan", recordings)
    meeting = only(hostapp)["id"]
    hostapp("grant", meeting, "--until", "2027-12-31")
    day.turn(400)
    ran = hostapp("grant", meeting, "--purpose", "evaluation", "--until", "2029-12-31")
    assert (ran.code, "400 days after Hostapp was last used" in ran.err) == (1, True)
    assert "--clock-is-right" in ran.err
    day.turn(-400)
    assert only(hostapp)["status"] == "granted"
    day.turn(30)
    more = ("--purpose", "evaluation", "--clock-is-right")
    assert hostapp("grant", meeting, *more).code == 0


def test_a_clock_moved_both_ways(hostapp: CommandLine, recordings: Path, day: Day) -> None:
    folder = record_zoom(recordings, "Weekly")
    hostapp("scan", recordings)
    meeting = only(hostapp)["id"]
    hostapp("grant", meeting, "--until", "2027-12-31")
    over = (3, "not allowed. The grant ended on 31 December 2027.")
    day.turn(400)
    assert ask_gate(hostapp, mix(folder)) == over
    day.turn(-400)
    ran = hostapp("check", mix(folder), *SPEECH)
    assert (ran.code, "once said 2028-04-13" in ran.err) == (3, True)
    ran = hostapp("grant", meeting, "--purpose", "evaluation")
    assert (ran.code, "but it once said 2028-04-13" in ran.err) == (1, True)
    assert hostapp("check", mix(folder), *SPEECH, "--clock-is-right").code == 0
    assert (ask_gate(hostapp, mix(folder))[0], only(hostapp)["status"]) == (0, "granted")
    day.turn(300)
    assert ask_gate(hostapp, mix(folder)) == over
    assert hostapp("refuse", meeting, "--purpose", "evaluation", "--clock-is-right").code == 0
    day.turn(-300)
    assert ask_gate(hostapp, mix(folder)) == over
    assert hostapp("check", mix(folder), *SPEECH, "--clock-is-right").code == 3


def test_a_no_never_waits_for_the_clock(hostapp: CommandLine, recordings: Path, day: Day) -> None:
    for title in ("Weekly", "Monthly"):
        record_zoom(recordings, title)
    hostapp("scan", recordings)
    one, other = (row["id"] for row in hostapp("list", "--json").document)
    hostapp("grant", one, other, "--until", "2027-12-31")
    day.turn(400)
    assert hostapp("revoke", one).code == 0
    day.turn(-400)
    states = {row["id"]: row["status"] for row in hostapp("list", "--json").document}
    assert states == {one: "revoked", other: "granted"}


def test_what_ends_soon_is_renewed(hostapp: CommandLine, recordings: Path, day: Day) -> None:
    folder = record_zoom(recordings, "Weekly")
    hostapp("scan", recordings)
    hostapp("grant", only(hostapp)["id"], "--until", "2027-03-20")
    assert len(hostapp("renew", "--json").document) == 1
    day.turn(20)
    assert ask_gate(hostapp, mix(folder))[0] == 3
    words = ("--until", "2027-12-31", "--clock-is-right")
    assert hostapp("renew", only(hostapp)["id"], *words).code == 0
    assert ask_gate(hostapp, mix(folder))[0] == 0


def test_somebody_is_forgotten(hostapp: CommandLine, recordings: Path, tmp_path: Path) -> None:
    folder = record_zoom(recordings, "Weekly with Ana Ortiz", ("Ana Ortiz", "Bo Li"))
    folder = folder.rename(folder.with_name("2027-02-01 10.00.00 Weekly"))
    (folder / "chat.txt").write_text("10:00:01\tFrom Ana Ortiz to Everyone:\n\tbees, Ana Ortiz\n")
    hostapp("scan", recordings)
    meeting = only(hostapp)["id"]
    codes = ask(hostapp, meeting, tmp_path / "send")
    reply = tmp_path / "Ana Ortiz.txt"
    reply.write_text(f"No. Ana Ortiz <ana@example.org> {codes['Ana Ortiz']}")
    hostapp("answer", "--reply", reply, "no")
    hostapp("grant", meeting, "--note", "Ana Ortiz said no")
    assert only(hostapp)["status"] == "partly"
    assert bearing(tmp_path / "store")

    forgotten = hostapp("forget", "Ana Ortiz", "--json")
    assert (forgotten.code, forgotten.document["left"]) == (0, [])
    for _ in range(2):
        assert bearing(tmp_path / "store") == []
        assert only(hostapp)["status"] == "partly"
        assert no_names(hostapp("list", "--json"), hostapp("history", meeting))
        assert no_names(hostapp("show", meeting, "--passages"))
        assert hostapp("verify").code == 0
        assert hostapp("scan").code == 0
    for file in (tmp_path / "store").glob("library.db*"):
        file.unlink()
    hostapp("scan")
    assert bearing(tmp_path / "store") == []
    assert only(hostapp)["status"] == "partly"
    hostapp("receipt", meeting, "--out", tmp_path / "receipt")
    assert bearing(tmp_path / "receipt") == []
    assert hostapp("answer", "--code", codes["Ana Ortiz"], "withdraw").code == 0
    assert ask_gate(hostapp, track(folder, "Ana Ortiz"))[0] == 3


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
    hostapp: CommandLine, recordings: Path, tmp_path: Path, said: str
) -> None:
    folder = record_zoom(recordings, "Weekly", ("Ana Ortiz", "Bo Li"))
    (folder / "chat.txt").write_text(
        "10:00:01\tFrom Ana Ortiz to Everyone:\n\tthe bees are well\n"
        "10:00:09\tFrom Bo Li to Everyone:\n\tglad to hear it, Ana Ortiz\n"
    )
    hostapp("scan", recordings)
    meeting = only(hostapp)["id"]
    hostapp("answer", meeting, "Ana Ortiz", said)
    hostapp("grant", meeting, "--data", "chat")
    assert hostapp("forget", "Ana Ortiz").code == 0
    out = tmp_path / "release"
    assert hostapp("export", out, *SPEECH, "--format", "text").code == 0
    assert bearing(out) == []
    lines = (out / "text" / "train.jsonl").read_text("utf-8")
    assert "glad to hear it, …" in lines
    assert ("the bees are well" in lines) is (said == "yes")
