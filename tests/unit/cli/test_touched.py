"""A no says beforehand which releases it reaches."""

from hashlib import sha256

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


def released(host: Host, hostapp: CommandLine) -> None:
    host.zoom("Weekly", ("Ana Ortiz",))
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
