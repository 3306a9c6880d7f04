import pytest

from tests.support.command_line import CommandLine
from tests.support.hosts import Host


def test_a_grant_says_what_it_allows_and_what_the_host_states(
    host: Host, hostapp: CommandLine
) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    ran = hostapp("grant", meeting)
    assert ran.code == 0
    effect = (
        "Audio, participant audio and transcript may train speech recognition in our own team,"
        " for everyone."
    )
    assert ran.out.splitlines() == [
        "Granted: 1 meeting.",
        effect,
        "You state, as the host, that everyone in the recording agreed to this.",
    ]
    assert "A signing key was made" in ran.err


def test_the_document_of_a_decision(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    ran = hostapp("grant", meeting, "--json")
    document = ran.document
    remarks = document.pop("remarks")
    assert document == {"decided": [meeting], "not_decided": [], "entries": [1]}
    assert len(remarks) == 1
    assert "A signing key was made" in remarks[0]
    assert ran.err == ""
    ran = hostapp("revoke", meeting, "--json")
    done = {"decided": [meeting], "not_decided": [], "entries": [2, 3], "remarks": []}
    assert ran.document == done


def test_every_term_reaches_the_ledger(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    words = "--purpose analytics --purpose evaluation --data video --recipient Lab --basis everyone"
    hostapp("grant", meeting, *words.split(), "--until", "2027-12-31", "--note", "x")
    (row,) = hostapp("history", meeting, "--json").document
    assert row["terms"]["purposes"] == ["analytics", "evaluation"]
    assert row["terms"]["data"] == ["video"]
    assert row["terms"]["recipients"] == ["Lab"]
    assert row["note"] == "x"


def test_what_cannot_be_decided_is_listed_and_exits_with_one(
    host: Host, hostapp: CommandLine
) -> None:
    host.zoom("Weekly")
    (host.recordings / "call.mp4").write_bytes(b"only a picture")
    call, weekly = host.scan()
    ran = hostapp("grant", weekly, call, "nonsense", "--json")
    assert ran.code == 1
    assert ran.document["decided"] == [weekly]
    assert [each["id"] for each in ran.document["not_decided"]] == [call, "nonsense"]
    lines = hostapp("grant", weekly, "nonsense").out.splitlines()
    assert (lines[0], lines[-2]) == ("Granted: 1 meeting.", "Not decided: 1 meeting.")
    assert lines[-1].startswith("  nonsense: There is no meeting")
    ran = hostapp("grant", call)
    assert ran.code == 1
    assert f"{call}: It holds nothing of audio" in ran.out


def test_one_meeting_by_two_names_is_decided_once(host: Host, hostapp: CommandLine) -> None:
    folder = host.zoom("Weekly")
    (meeting,) = host.scan()
    assert hostapp("refuse", meeting, folder, "--json").document["decided"] == [meeting]


@pytest.mark.parametrize("verb", ["grant", "refuse", "revoke", "reopen"])
def test_no_such_meeting_is_wrong_usage(hostapp: CommandLine, verb: str) -> None:
    ran = hostapp(verb, "nonsense")
    assert ran.code == 2
    assert "There is no meeting “nonsense”" in ran.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--purpose", "training"], "There is no purpose «training». The purposes are: speech-"),
        (["--until", "2027-03-09"], "2027-03-09 is in the past"),
        (["--until", "soon"], "«soon» is not a date"),
        (["--data", "smell"], "A grant cannot name the kind of data «smell»."),
        (["--basis", "hope"], "There is no basis «hope»."),
        (["--recipient", " "], "A recipient needs a name"),
    ],
)
def test_wrong_terms_are_said_and_nothing_is_written(
    host: Host, hostapp: CommandLine, words: list[str], said: str
) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    ran = hostapp("grant", meeting, *words)
    assert ran.code == 2
    assert said in ran.err
    assert host.hostapp.book.events() == ()


def test_refuse_revoke_and_reopen(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    assert hostapp("revoke", meeting).code == 1
    assert "Refused: 1 meeting." in hostapp("refuse", meeting, "--note", "no").out
    assert host.status(meeting) == "refused"
    assert "Reopened: 1 meeting." in hostapp("reopen", meeting).out
    assert host.status(meeting) == "undecided"
    hostapp("grant", meeting, "--purpose", "analytics", "--purpose", "evaluation")
    assert "Revoked: 1 meeting." in hostapp("revoke", meeting, "--purpose", "analytics").out
    assert host.hostapp.look.one(meeting).status.purposes == {"evaluation"}


def test_a_refusal_of_a_purpose_that_is_none_is_said(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    assert hostapp("refuse", meeting, "--purpose", "x").code == 2
    assert hostapp("revoke", meeting, "--purpose", "x").code == 2


def test_a_locked_keyring_is_a_sentence(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly")
    (meeting,) = host.scan()
    host.keychain.locked = True
    ran = hostapp("grant", meeting, "--json")
    assert ran.code == 1
    assert ran.error == {
        "kind": "unavailable",
        "message": "The keyring is locked: unlock it and try again.",
    }


def test_insisting_grants_what_is_there(host: Host, hostapp: CommandLine) -> None:
    folder = host.zoom("Weekly")
    (folder / "double_click_to_convert_01.zoom").write_bytes(b"raw")
    (meeting,) = host.scan()
    ran = hostapp("grant", meeting)
    assert ran.code == 1
    assert "Use --anyway to grant what is there." in ran.out
    assert hostapp("grant", meeting, "--anyway").code == 0
