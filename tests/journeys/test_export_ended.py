"""Whatever ends an export, all of a release is there afterwards, or nothing."""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.release_events import Released
from hostapp.domain.terms import OWN_TEAM
from hostapp.services.verification import verify_path
from tests.support.hosts import Host
from tests.support.power import FULL, Change, Killed, Power
from tests.support.talks import record_talk

SPEECH = PurposeId("speech-recognition")
CHANGES: Final[tuple[Change, ...]] = (
    (os, "rename"),
    (os, "fsync"),
    (os, "unlink"),
    (Path, "write_bytes"),
    (Path, "write_text"),
    (Path, "replace"),
    (Path, "unlink"),
    (Path, "mkdir"),
    (Path, "rmdir"),
)


def released(host: Host) -> list[Released]:
    events = [each.event for each in host.hostapp.book.releases()]
    return [each for each in events if isinstance(each, Released)]


def unless_dead(power: Power) -> Callable[..., object]:
    """Return what removes a folder, but for a dead process, which leaves all where it is."""
    really = shutil.rmtree
    return lambda *given, **named: None if power.is_dead else really(*given, **named)


@dataclass(frozen=True)
class Kind:
    """What is exported, and of how many changes the plain run ends one."""

    name: str
    data: tuple[str, ...]
    formats: tuple[str, ...]
    step: int


TEXT = Kind("text", ("captions",), ("text",), 6)
SOUND = Kind(
    "sound",
    ("audio", "participant-audio", "captions"),
    ("huggingface", "nemo", "lhotse", "kaldi", "webdataset"),
    24,
)


@pytest.mark.parametrize("kind", [TEXT, SOUND], ids=lambda kind: kind.name)
@pytest.mark.parametrize("error", [Killed, FULL], ids=["killed", "disk full"])
def test_whatever_ends_an_export_leaves_all_of_a_release_or_nothing(
    host: Host,
    tmp_path: Path,
    record_cases: Callable[[str, int, int], None],
    whole: bool,
    error: type[BaseException] | BaseException,
    kind: Kind,
) -> None:
    record_talk(host.recordings, tracks=())
    meetings = host.scan()
    host.hostapp.words.run()
    host.hostapp.lengths.run()
    host.hostapp.decide.grant(meetings, host.hostapp.make_terms(data=list(kind.data)))
    made = host.hostapp.planning.plan(SPEECH, OWN_TEAM, kind.formats)
    with pytest.MonkeyPatch.context() as patched:
        power = Power(patched, CHANGES)
        host.hostapp.export.write(made, tmp_path / "whole")
    every = range(1, power.changes + 1)
    ends = every if whole else every[:: kind.step]
    for end in ends:
        out = tmp_path / f"out{end}"
        before = len(released(host))
        with pytest.MonkeyPatch.context() as patched:
            power = Power(patched, CHANGES, end, error)
            patched.setattr(shutil, "rmtree", unless_dead(power))
            with suppress(Killed, UnavailableError):
                host.hostapp.export.write(made, out)
        host.hostapp.releases.resume()
        assert not host.hostapp.releases.interrupted(), end
        assert not list(tmp_path.glob(f".{out.name}.*")), end
        if len(released(host)) > before:
            assert verify_path(out, None).problems == (), end
        else:
            assert not out.exists(), end
    what = "killed" if error is Killed else "with a disk that fills"
    record_cases(f"export of {kind.name}, {what} at a change to the disk", len(ends), len(every))
