"""Another package brings a recogniser of its own: it takes part, or is reported and left out."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from hostapp.recordings import all_recognisers
from tests.support.command_line import CommandLine
from tests.support.hosts import opened_host
from tests.support.recorded import playable

GOOD = """
from hostapp.domain.meetings import FileKind, Source
from hostapp.recordings.tools.interface import Named, Recogniser


class Tape(Recogniser):
    source = Source.UNKNOWN

    def parse(self, name, surroundings):
        if not name.stem.startswith("tape_"):
            return None
        return Named(Source.UNKNOWN, FileKind.AUDIO, name.stem.removeprefix("tape_"))
"""
BAD = """
from hostapp.domain.meetings import Source
from hostapp.recordings.tools.interface import Recogniser


class Boom(Recogniser):
    source = Source.UNKNOWN

    def parse(self, name, surroundings):
        raise RuntimeError("nobody expected this")
"""


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Two packages of a third party, as an installer leaves them: one works, one fails twice."""
    site = tmp_path / "site"
    points = {
        "tape_tool": "tape = tape_tool:Tape\n",
        "boom_tool": "boom = boom_tool:Boom\nlost = no_such_module_anywhere:Lost\n",
    }
    for package, declared in points.items():
        described = site / f"{package}-1.0.dist-info"
        described.mkdir(parents=True)
        (described / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0")
        (described / "entry_points.txt").write_text(f"[hostapp.recordings]\n{declared}")
        (site / f"{package}.py").write_text(GOOD if package == "tape_tool" else BAD)
    monkeypatch.syspath_prepend(site)
    _forget()
    yield
    _forget()
    for package in points:
        sys.modules.pop(package, None)


def _forget() -> None:
    all_recognisers._guests.cache_clear()
    all_recognisers.all_recognisers.cache_clear()


@pytest.mark.usefixtures("installed")
def test_guests_take_part_and_broken_ones_are_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with opened_host(tmp_path) as host:
        hostapp = CommandLine(host.hostapp, capsys)
        (host.recordings / "tape_Bees.m4a").write_bytes(playable("bees"))
        (host.recordings / "other.m4a").write_bytes(playable("other"))
        scanned = hostapp("scan", host.recordings, "--json").document
        shown = hostapp("scan").out
        titles = {row["title"] for row in hostapp("list", "--json").document}
    assert titles == {"Bees", "other"}
    assert [note.split("»")[0] for note in scanned["notes"]] == [
        "The recogniser «lost",
        "The recogniser «boom",
    ]
    assert "«boom» of another package is left out: nobody expected this." in shown
