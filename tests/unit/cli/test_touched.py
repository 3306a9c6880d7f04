"""A no says beforehand which releases it reaches."""

from hashlib import sha256
from pathlib import Path

import pytest

from hostapp.domain.identifiers import PurposeId
from hostapp.domain.release_events import Released, ReleaseId
from hostapp.domain.terms import OWN_TEAM
from hostapp.release.items import ItemKind, ItemSource, ReleasedItem, items_text
from tests.support.command_line import CommandLine
from tests.support.feeds import item_digest
from tests.support.hosts import Host


@pytest.mark.parametrize("verb", ["revoke", "refuse"])
def test_it_says_what_cannot_be_undone(host: Host, hostapp: CommandLine, verb: str) -> None:
    released(host, hostapp)
    (meeting,) = host.meetings()
    silent = hostapp(verb, meeting, "--purpose", "analytics").err
    assert "reaches what was released" not in silent
    said = hostapp(verb, meeting).err
    assert "release 5e1ea5e000000001" in said
    assert "1 item; call them back with `hostapp recall 5e1ea5e000000001`" in said
    assert "What cannot be undone: models" in said


def test_a_participants_no_says_so_too(host: Host, hostapp: CommandLine) -> None:
    released(host, hostapp)
    (meeting,) = host.meetings()
    assert "reaches" not in hostapp("answer", meeting, "Ana Ortiz", "yes").err
    assert "reaches" in hostapp("answer", meeting, "Ana Ortiz", "no").err
    assert hostapp("answer", meeting, "Ana Ortiz", "no", "--json").err == ""


def test_an_answer_by_code_says_so_too(host: Host, hostapp: CommandLine, tmp_path: Path) -> None:
    released(host, hostapp)
    (meeting,) = host.meetings()
    asked = hostapp("ask", meeting, "--out", tmp_path / "out", "--json").document
    code = asked["requests"][0]["code"]
    assert "reaches" not in hostapp("answer", "--code", code, "yes").err
    assert "release 5e1ea5e000000001" in hostapp("answer", "--code", code, "withdraw").err


def test_a_list_says_so_for_all_who_say_no(
    host: Host, hostapp: CommandLine, tmp_path: Path
) -> None:
    released(host, hostapp)
    table = tmp_path / "answers.csv"
    table.write_text("name,answer\nAna Ortiz,yes\nBo Li,yes\n")
    assert "reaches" not in hostapp("answer", "--csv", table).err
    table.write_text("name,answer\nAna Ortiz,withdraw\nBo Li,no\n")
    said = hostapp("answer", "--csv", table).err
    assert "release 5e1ea5e000000001" in said
    assert "data of 2 people; call them back with `hostapp recall 5e1ea5e000000001`" in said
    assert "What cannot be undone: models" in said


def test_forgetting_lists_the_releases_and_calls_nothing_back(
    host: Host, hostapp: CommandLine
) -> None:
    released(host, hostapp)
    ran = hostapp("forget", "Ana Ortiz")
    assert "Forgetting erases the name here and calls nothing back." in ran.err
    assert "release 5e1ea5e000000001" in ran.err
    (meeting,) = host.meetings()
    again = hostapp("forget", "Bo Li", "--json")
    assert (again.err, again.document["releases"]) == ("", ["5e1ea5e000000001"])
    assert host.status(meeting) == "granted"


def released(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly", ("Ana Ortiz", "Bo Li"))
    (meeting,) = host.scan()
    hostapp("grant", meeting)
    bound = host.hostapp.book.events()[-1].event.files[0]
    item = ReleasedItem(
        id="a",
        kind=ItemKind.SPEECH,
        digest=item_digest("a"),
        path="train/audio/a.flac",
        meeting=meeting,
        sources=(ItemSource(bound.digest, bound.kind, 1),),
    )
    text = items_text([item])
    host.hostapp.book.append(
        [
            Released(
                at=host.clock(),
                release=ReleaseId("5e1ea5e000000001"),
                purpose=PurposeId("speech-recognition"),
                recipient=OWN_TEAM,
                items=text,
                files=sha256(text.encode()).hexdigest(),
            )
        ]
    )
