from pathlib import Path

import pytest

from tests.support.command_line import CommandLine
from tests.support.hosts import Host


def answers(hostapp: CommandLine) -> dict[str, str | None]:
    return {
        each["name"]: each["answer"]
        for meeting in hostapp("list", "--json").document
        for each in meeting["participants"]
    }


@pytest.mark.parametrize("said", ["yes", "no", "withdraw"])
def test_an_answer_is_recorded_for_the_person(host: Host, hostapp: CommandLine, said: str) -> None:
    host.zoom("Weekly", ("Ana Ortiz", "Bo Li"))
    (meeting,) = host.scan()
    ran = hostapp("answer", meeting, "ana  ortiz", said, "--json")
    assert ran.code == 0
    assert ran.document["decided"] == [meeting]
    assert answers(hostapp) == {"Ana Ortiz": said, "Bo Li": None}


def test_a_no_takes_the_person_out_of_a_grant(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly", ("Ana Ortiz", "Bo Li"))
    (meeting,) = host.scan()
    hostapp("grant", meeting)
    assert host.status(meeting) == "granted"
    assert hostapp("answer", meeting, "Ana Ortiz", "no").out == "Recorded, for 1 meeting.\n"
    assert host.status(meeting) == "partly"


def test_an_answer_for_all_meetings(host: Host, hostapp: CommandLine) -> None:
    host.zoom("A", ("Ana Ortiz",))
    host.zoom("B", ("Ana Ortiz",))
    one, two = host.scan()
    hostapp("grant", one, two)
    ran = hostapp("answer", one, "Ana Ortiz", "withdraw", "--all-meetings", "--json")
    assert set(ran.document["decided"]) == {one, two}
    assert host.status(two) == "withdrawn"


def test_evidence_is_kept(host: Host, hostapp: CommandLine, tmp_path: Path) -> None:
    host.zoom("Weekly", ("Ana Ortiz",))
    (meeting,) = host.scan()
    mail = tmp_path / "mail.txt"
    mail.write_text("Yes, please do. Ana")
    assert hostapp("answer", meeting, "Ana Ortiz", "yes", "--evidence", mail).code == 0
    assert len(list((host.hostapp.store / "evidence").iterdir())) == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "Say who answers what"),
        (["{meeting}", "Ana Ortiz"], "Say who answers what"),
        (["{meeting}", "Ana Ortiz", "perhaps"], "«perhaps» is no answer: say yes, no or withdraw."),
        (["{meeting}", "Devon Clarke", "no"], "in it: Ana Ortiz."),
        (["nowhere", "Ana Ortiz", "no"], "There is no meeting “nowhere”"),
        (["{meeting}", "Ana Ortiz", "no", "--purpose", "x"], "There is no purpose «x»"),
        (["{meeting}", "Ana Ortiz", "no", "--evidence", "gone"], "There is no file gone"),
        (["{meeting}", "--csv", "list.csv"], "one of them"),
        (["--csv", "a.csv", "--code", "x"], "one of them"),
        (["--code", "x"], "Say what the answer is"),
        (["--code", "x", "yes", "--all-meetings"], "leave other options out"),
        (["--code", "x", "yes"], "There is no answer code in it"),
        (["--code", "0000-0000-0000", "yes"], "answer code"),
        (["--reply", "gone.txt", "yes"], "gone.txt cannot be read"),
        (["--csv", "gone.csv"], "gone.csv cannot be read"),
    ],
)
def test_what_cannot_be_recorded_is_said(
    host: Host, hostapp: CommandLine, words: list[str], said: str
) -> None:
    host.zoom("Weekly", ("Ana Ortiz",))
    (meeting,) = host.scan()
    ran = hostapp("answer", *(word.format(meeting=meeting) for word in words))
    assert ran.code in {1, 2}
    assert said in ran.err
    assert host.hostapp.book.events() == ()


def test_a_list_of_answers(host: Host, hostapp: CommandLine, tmp_path: Path) -> None:
    host.zoom("Weekly", ("Ana Ortiz", "Bo Li"))
    host.scan()
    table = tmp_path / "answers.csv"
    table.write_text("name,answer,date\nAna Ortiz,yes,2027-03-01\nDevon Clarke,no,\nBo Li,no,\n")
    ran = hostapp("answer", "--csv", table, "--json")
    assert ran.code == 1
    assert ran.document["not_decided"] == [
        {
            "id": "Devon Clarke",
            "reason": "Line 3: nobody with this name or address is in a meeting.",
        }
    ]
    assert answers(hostapp) == {"Ana Ortiz": "yes", "Bo Li": "no"}


def test_asking_and_answering_by_code(host: Host, hostapp: CommandLine, tmp_path: Path) -> None:
    host.zoom("Weekly", ("Ana Ortiz", "Bo Li"))
    (meeting,) = host.scan()
    out = tmp_path / "to send"
    ran = hostapp("ask", meeting, "--out", out, "--until", "2027-12-31", "--json")
    assert ran.code == 0
    ana, bo = sorted(ran.document["requests"], key=lambda each: str(each["name"]))
    text = Path(ana["path"]).read_text("utf-8")
    assert text.startswith("To: Ana Ortiz\nSubject: May your part of “Weekly” train AI?\n")
    assert ana["code"] in text
    assert "{" not in text
    assert "Speech recognition" in text
    assert "2027-12-31" in text
    assert hostapp("answer", "--code", ana["code"].lower(), "yes").code == 0
    reply = tmp_path / "reply.txt"
    reply.write_text(f"No, thank you.\n> {bo['code']}\nBo")
    assert hostapp("answer", "--reply", reply, "no").code == 0
    assert answers(hostapp) == {ana["name"]: "yes", bo["name"]: "no"}
    assert [each.read_text() for each in (host.hostapp.store / "evidence").iterdir()] == [
        reply.read_text()
    ]
    assert hostapp("answer", "--code", ana["code"], "withdraw").code == 0
    assert answers(hostapp)[ana["name"]] == "withdraw"


def test_one_person_is_asked_in_their_language(
    host: Host, hostapp: CommandLine, tmp_path: Path
) -> None:
    host.zoom("Weekly", ("Ana Ortiz", "Bo Li"))
    (meeting,) = host.scan()
    words = ["--person", "Bo Li", "--language", "ja"]
    (request,) = hostapp("ask", meeting, *words, "--out", tmp_path, "--json").document["requests"]
    assert request["subject"].startswith("「Weekly」")
    assert hostapp("ask", meeting, "--out", tmp_path).out.startswith("PERSON")


def test_nobody_to_ask_is_said(host: Host, hostapp: CommandLine, tmp_path: Path) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    ran = hostapp("ask", meeting, "--out", tmp_path / "x")
    assert (ran.code, ran.err) == (2, "Nobody but you is known to be in «Weekly».\n")
    assert not (tmp_path / "x").exists()


def test_a_folder_that_cannot_be_written_is_said(
    host: Host, hostapp: CommandLine, tmp_path: Path
) -> None:
    host.zoom("Weekly", ("Ana Ortiz",))
    (meeting,) = host.scan()
    (tmp_path / "file").touch()
    ran = hostapp("ask", meeting, "--out", tmp_path / "file")
    assert (ran.code, "cannot be written" in ran.err) == (1, True)


def test_a_person_is_forgotten(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly", ("Ana Ortiz", "Bo Li"))
    (meeting,) = host.scan()
    hostapp("answer", meeting, "Ana Ortiz", "no")
    ran = hostapp("forget", "Ana Ortiz")
    assert ran.code == 0
    assert "stands where the name was" in ran.out
    assert "Erased from 1 meeting, 0 pieces of evidence and 0 automatic backups." in ran.out
    assert "Ana" not in hostapp("list", "--json").out.replace("2027-02-01", "")
    again = hostapp("forget", hostapp("show", meeting, "--json").document["participants"][0]["id"])
    assert again.code == 0
    ran = hostapp("forget", "Ana Ortiz")
    assert (ran.code, "Nobody here is called" in ran.err) == (2, True)


def test_what_cannot_be_erased_is_said(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly", ("Ana Ortiz",))
    (meeting,) = host.scan()
    hostapp("grant", meeting, "--recipient", "Ana Ortiz")
    ran = hostapp("forget", "Ana Ortiz", "--json")
    assert ran.code == 1
    assert ran.document["left"] == ["ledger.db"]


def test_a_passage_is_shown_and_taken_as_evidence(host: Host, hostapp: CommandLine) -> None:
    folder = host.zoom("Weekly", ("Ana Ortiz",))
    (meeting,) = host.scan()
    assert "Nothing in its words" in hostapp("show", meeting, "--passages").out
    chat = "10:00:01\tFrom Ana Ortiz to Everyone:\n\tI agree to the recording\n"
    (folder / "chat.txt").write_text(chat)
    hostapp("scan")
    assert "I agree to the recording" in hostapp("show", meeting, "--passages").out
    (passage,) = hostapp("show", meeting, "--passages", "--json").document["passages"]
    assert (passage["kind"], passage["file"]) == ("consent", "chat.txt")
    assert answers(hostapp) == {"Ana Ortiz": None}
    assert hostapp("answer", meeting, "Ana Ortiz", "yes", "--passage", "1").code == 0
    (copy,) = (host.hostapp.store / "evidence").iterdir()
    assert copy.read_text() == "I agree to the recording"
    ran = hostapp("answer", meeting, "Ana Ortiz", "yes", "--passage", "2")
    assert (ran.code, "There is no passage 2" in ran.err) == (2, True)
