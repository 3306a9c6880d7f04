"""The gate filters in the real tools, and what is left after a recall loads in them."""

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cryptography
import pytest

from hostapp.domain.identifiers import PurposeId
from hostapp.domain.terms import OWN_TEAM
from hostapp.media.invented_voice import Turn
from hostapp.release.layout import FORMATS
from hostapp.services.applying import apply_feed
from tests.contracts.source_tree import ROOT
from tests.readers import filter_release, read_release
from tests.support.hosts import opened_host
from tests.support.talks import record_talk

pytestmark = pytest.mark.readers

SPEECH = PurposeId("speech-recognition")
OTHER_TURNS = (
    Turn(2.0, 2.5, "Ana Ortiz", "Let us look at the numbers."),
    Turn(6.0, 2.5, "Maria Lopes", "They look quite good to me."),
)


@dataclass(frozen=True)
class Outcome:
    """What the tools found."""

    before: dict[str, list[str]]
    """Ids that pass each filter while all is allowed."""
    ended: dict[str, list[str]]
    """Ids that pass each filter after a meeting was revoked."""
    read: dict[str, Any]
    """What each reader finds once the recall was applied."""
    left: dict[str, str]
    """Meeting of each utterance by its id, in the release as it was made."""
    stays: str


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """Release two meetings, revoke one, filter, apply, and read again."""
    folder = tmp_path_factory.mktemp("recalled")
    release, feed = folder / "release", folder / "feed"
    with opened_host(folder) as host:
        record_talk(host.recordings, "Monthly")
        record_talk(host.recordings, "Weekly", turns=OTHER_TURNS)
        host.scan()
        host.hostapp.words.run()
        kinds = ("audio", "participant-audio", "transcript", "captions", "chat")
        terms = host.hostapp.make_terms(data=kinds)
        stays, goes = host.meetings()
        host.hostapp.decide.grant([stays, goes], terms)
        plan = host.hostapp.planning.plan(SPEECH, OWN_TEAM, FORMATS)
        host.hostapp.export.write(plan, release)
        rows = (release / "train" / "metadata.jsonl").read_text("utf-8").splitlines()
        meetings = {row["id"]: row["recording_id"] for row in map(json.loads, rows)}
        host.hostapp.publishing.publish(feed)
        before = filtered(folder, release, feed)
        host.hostapp.decide.revoke([goes])
        host.hostapp.publishing.publish(feed)
        ended = filtered(folder, release, feed)
        key = (feed / "host.vkey").read_text("utf-8")
        apply_feed(feed, release, key, memory=folder / "memory", clock=host.clock)
    read = run(folder, read_release.__file__, str(release))[str(release)]
    return Outcome(before, ended, read, meetings, stays)


def filtered(folder: Path, release: Path, feed: Path) -> dict[str, list[str]]:
    words = (release, feed, feed / "host.vkey", folder / "state.json")
    found: dict[str, list[str]] = run(folder, filter_release.__file__, *map(str, words))
    return found


def run(folder: Path, script: str, *words: str) -> Any:
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "HOSTAPP_PACKAGES": str(Path(cryptography.__file__).parents[1]),
        "HF_HOME": str(folder / "home"),
        "HF_HUB_OFFLINE": "1",
        "HF_DATASETS_OFFLINE": "1",
        "NUMBA_CACHE_DIR": str(folder / "numba"),
    }
    done = subprocess.run(
        [os.environ["HOSTAPP_READERS"], script, *words],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_all_passes_while_all_is_allowed(outcome: Outcome) -> None:
    assert len(outcome.before) == 10
    for way, found in outcome.before.items():
        assert sorted(found) == sorted(outcome.left), way


def test_only_what_is_allowed_passes(outcome: Outcome) -> None:
    stays = sorted(id_ for id_, meeting in outcome.left.items() if meeting == outcome.stays)
    assert 0 < len(stays) < len(outcome.left)
    for way, found in outcome.ended.items():
        assert sorted(found) == stays, way


def test_what_is_left_loads_in_every_reader(outcome: Outcome) -> None:
    stays = {id_ for id_, meeting in outcome.left.items() if meeting == outcome.stays}
    for reader in ("huggingface", "nemo", "lhotse", "kaldi", "webdataset"):
        assert set(outcome.read[reader]) == stays, outcome.read[reader]
    for reader, found in outcome.read.items():
        assert isinstance(found, dict), f"{reader}: {found}"
