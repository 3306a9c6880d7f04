"""What we release loads in the real tools, and they find what we say is in it."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from hostapp.domain.events import Answer
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.meetings import GRANTABLE_KINDS
from hostapp.domain.terms import OWN_TEAM
from hostapp.release.items import read_items
from hostapp.release.layout import FORMATS
from tests.readers import read_release
from tests.support.hosts import Host, opened_host
from tests.support.talks import BO, heard, record_talk

pytestmark = pytest.mark.readers

SPEECH = PurposeId("speech-recognition")
TRACKS = {"own-tracks": ("Ana Ortiz", BO, "Maria Lopes"), "voice": (BO,), "cues": ()}


KINDS = ("granted", *TRACKS)


def release_of(kind: str, folder: Path) -> Path:
    """Release a meeting that all agreed to, or one with one kind of partial consent."""
    folder.mkdir()
    with opened_host(folder) as host:
        record_talk(host.recordings, tracks=TRACKS.get(kind, TRACKS["own-tracks"]), exact=True)
        (meeting,) = host.scan()
        host.hostapp.words.run()
        data = [each.value for each in GRANTABLE_KINDS]
        host.hostapp.decide.grant([meeting], host.hostapp.make_terms(data=data))
        if kind != "granted":
            refuse(host)
        plan = host.hostapp.planning.plan(SPEECH, OWN_TEAM, FORMATS)
        host.hostapp.export.write(plan, folder / "release")
    return folder / "release"


def refuse(host: Host) -> None:
    """Let Bo Li say no."""
    (meeting,) = host.meetings()
    people = host.hostapp.look.one(meeting).meeting.participants
    bo = next(each.person for each in people if each.name == BO)
    host.hostapp.answers.record(meeting, bo, Answer.NO)


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, dict[str, Any]]]:
    """Every release with what every reader found, all read in one process without a network."""
    folder = tmp_path_factory.mktemp("readers")
    releases = {kind: release_of(kind, folder / kind) for kind in KINDS}
    environment = {
        **os.environ,
        "HF_HOME": str(folder / "home"),
        "HF_HUB_OFFLINE": "1",
        "HF_DATASETS_OFFLINE": "1",
        "NUMBA_CACHE_DIR": str(folder / "numba"),
    }
    done = subprocess.run(
        [os.environ["HOSTAPP_READERS"], read_release.__file__, *map(str, releases.values())],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    return {kind: (path, found[str(path)]) for kind, path in releases.items()}


@pytest.mark.parametrize("reader", sorted(read_release.READERS))
@pytest.mark.parametrize("kind", KINDS)
def test_a_reader_finds_every_item(
    read: dict[str, tuple[Path, dict[str, Any]]], kind: str, reader: str
) -> None:
    release, answers = read[kind]
    found = answers[reader]
    assert isinstance(found, dict), found
    items = read_items((release / "consent" / "items.jsonl").read_text("utf-8"))
    if reader != "croissant":
        wanted = "text" if reader == "text" else "speech"
        items = tuple(each for each in items if each.kind == wanted)
    assert {name: each["sha256"] for name, each in found.items()} == {
        each.id: each.digest for each in items
    }
    if reader in {"text", "croissant"}:
        return
    rows = (release / "train" / "metadata.jsonl").read_text("utf-8").splitlines()
    said = {row["id"]: row["text"] for row in map(json.loads, rows)}
    for item in items:
        assert found[item.id]["samples"] == len(heard(release / item.path))
        assert found[item.id]["text"] == said[item.id]
