"""Recognisers of other packages."""

from datetime import datetime
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import pytest

from hostapp.domain.meetings import FileKind, FoundMeeting, Source
from hostapp.recordings.listing import Listing
from hostapp.recordings.names import Name
from hostapp.recordings.third_parties import GROUP, guests
from hostapp.recordings.tools.family import LAST
from hostapp.recordings.tools.interface import Claim, Named, Recogniser, Surroundings
from tests.support.folders import Folders, searched


class Tape(Recogniser):
    """Recognises what begins with `tape`."""

    source = Source.UNKNOWN

    def parse(self, name: Name, surroundings: Surroundings) -> Named | None:
        del surroundings
        if not name.stem.startswith("tape"):
            return None
        return Named(Source.UNKNOWN, FileKind.AUDIO, "A tape", group="tapes")


class Failing(Recogniser):
    """Raises for everything."""

    source = Source.UNKNOWN

    def parse(self, name: Name, surroundings: Surroundings) -> Named | None:
        raise KeyError(name, surroundings)

    subfolders: Any = parse
    claim: Any = parse
    sniff: Any = parse
    refine: Any = parse


class Lying(Recogniser):
    """Answers with what was not asked."""

    source = Source.UNKNOWN

    def parse(self, name: Name, surroundings: Surroundings) -> Any:
        return [name, surroundings]


class Careless(Recogniser):
    """Answers with text where a kind is wanted."""

    source = Source.UNKNOWN

    def parse(self, name: Name, surroundings: Surroundings) -> Named | None:
        del surroundings
        kind: Any = "video"
        return Named(Source.UNKNOWN, kind, name.stem)


class Timeless(Recogniser):
    """Claims a meeting whose start is in no zone."""

    source = Source.UNKNOWN

    def claim(self, listing: Listing, surroundings: Surroundings) -> Claim | None:
        del surroundings
        start = datetime(2026, 3, 4, 10, 0)  # noqa: DTZ001 - that is what is wrong with it
        return Claim((FoundMeeting(Source.UNKNOWN, "A", (), listing.path, start),))


class Sourceless(Recogniser):
    """Does not say which tool it knows."""


def not_a_class() -> object:
    return object()


def point(value: str) -> EntryPoint:
    return EntryPoint("guest", value, GROUP)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    folders = Folders(tmp_path)
    folders.files("", "tape1.wav", "tape2.wav", "talk.mp4", "loose.txt")
    folders.files("sub", "talk.mp4")
    return folders


def loaded(monkeypatch: pytest.MonkeyPatch, made: Any) -> tuple[Any, ...]:
    monkeypatch.setattr(EntryPoint, "load", lambda _: made)
    found, problems = guests([point("somewhere:Tape")])
    assert problems == ()
    return found


def titles(folders: Folders, recognisers: tuple[Any, ...]) -> list[str]:
    found = searched(folders.root, recognisers=(*recognisers, LAST))
    return sorted(one.title for each in found for one in getattr(each, "meetings", ()))


def test_a_guest_takes_part(folders: Folders, monkeypatch: pytest.MonkeyPatch) -> None:
    found = loaded(monkeypatch, Tape)

    assert titles(folders, found) == ["A tape", "talk", "talk"]


@pytest.mark.parametrize("broken", [Failing, Lying, Careless, Timeless])
def test_a_failing_guest_is_left_out_and_said(
    folders: Folders, monkeypatch: pytest.MonkeyPatch, broken: type[Recogniser]
) -> None:
    (guest,) = loaded(monkeypatch, broken)

    assert titles(folders, (guest,)) == ["talk", "talk", "tape1", "tape2"]
    assert guest.failure.startswith("The recogniser «guest» of another package is left out: ")


def test_one_without_a_source_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(EntryPoint, "load", lambda _: Sourceless)
    found, (problem,) = guests([point("somewhere:Sourceless")])
    assert found == ()
    assert "is left out" in problem


def test_one_that_cannot_be_loaded_or_is_none_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    assert guests([point("no_such_module_anywhere:Tape")])[0] == ()
    monkeypatch.setattr(EntryPoint, "load", lambda _: not_a_class)

    found, problems = guests([point("somewhere:thing")])

    assert found == ()
    assert problems == ("The recogniser «guest» is left out: it is not a Recogniser.",)
