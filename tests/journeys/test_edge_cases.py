"""What each tool leaves behind at the edges is grouped and read right, by the command line."""

from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.support.command_line import CommandLine
from tests.support.edge_cases import write_edge_cases
from tests.support.hosts import opened_host

ANA, BO, MARIA = "Ana Ortiz", "Bo Li", "Maria Lopes"
BOTH = {ANA: 1, BO: 1}


class Read(NamedTuple):
    """What should be read out of a folder."""

    folder: str
    source: str
    title: str
    started_at: str | None
    """None where only a file's time tells."""
    time_base: str
    confidence: str
    files: int
    states: set[str]
    people: set[str]
    cues: dict[str, int]


EXPECTED = [
    Read(
        "2024-03-04 09.58.11 Hives",
        "zoom",
        "Hives",
        "2024-03-04T08:58:11Z",
        "local",
        "certain",
        6,
        set(),
        {ANA, BO},
        BOTH,
    ),
    Read(
        "2024-03-05 09.58.11 Hives",
        "zoom",
        "Hives",
        "2024-03-05T08:58:11Z",
        "local",
        "certain",
        2,
        {"partial"},
        set(),
        {},
    ),
    Read(
        "2024-03-06 09.58.11 Hives",
        "zoom",
        "Hives",
        "2024-03-06T08:58:11Z",
        "local",
        "certain",
        1,
        {"no-media"},
        {BO},
        {BO: 1},
    ),
    Read(
        "archive",
        "unknown",
        "recording",
        None,
        "file-time",
        "guess",
        3,
        set(),
        {ANA, BO},
        {ANA: 1, BO: 2},
    ),
    Read(
        "bbb/a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1-1630430006889",
        "bigbluebutton",
        "Hives",
        "2021-08-31T17:13:26Z",
        "utc",
        "certain",
        4,
        set(),
        {BO},
        {BO: 1},
    ),
    Read(
        "cloud",
        "zoom-cloud",
        "Hives",
        "2024-01-24T20:29:01Z",
        "utc",
        "certain",
        4,
        set(),
        {ANA, BO},
        BOTH,
    ),
    Read(
        "cloud, from the web page",
        "zoom-cloud",
        "Hives",
        "2024-01-23T23:00:00Z",
        "local",
        "guess",
        2,
        {"ambiguous-date"},
        {ANA, BO},
        BOTH,
    ),
    Read(
        "craig",
        "craig",
        "Bee club / Lounge",
        "2026-06-02T14:03:09Z",
        "utc",
        "certain",
        3,
        set(),
        {"Ana", "boli"},
        {},
    ),
    Read("downloads", "unknown", "film", None, "file-time", "guess", 1, {"cloud-only"}, set(), {}),
    Read("downloads", "unknown", "talk", None, "file-time", "guess", 1, {"writing"}, set(), {}),
    Read(
        "fireflies",
        "fireflies",
        "Hives",
        "2024-06-02T14:03:09Z",
        "utc",
        "certain",
        2,
        set(),
        {BO},
        {BO: 1},
    ),
    Read(
        "jitsi",
        "jitsi",
        "hive talk",
        "2026-08-05T12:03:22Z",
        "local",
        "likely",
        1,
        {"partial"},
        set(),
        {},
    ),
    Read(
        "meet",
        "google-meet",
        "Hives",
        "2026-08-15T20:45:00Z",
        "named-zone",
        "certain",
        3,
        set(),
        {ANA},
        {ANA: 1},
    ),
    Read(
        "obs",
        "obs",
        "2026-02-01 02-03-08",
        "2026-02-01T01:03:08Z",
        "local",
        "likely",
        2,
        set(),
        set(),
        {},
    ),
    Read(
        "obs, while it records",
        "obs",
        "2026-02-02 02-03-08",
        "2026-02-02T01:03:08Z",
        "local",
        "likely",
        1,
        {"writing"},
        set(),
        {},
    ),
    Read(
        "otter",
        "otter",
        "Hives_otter_ai",
        None,
        "file-time",
        "certain",
        2,
        set(),
        {ANA},
        {"": 1, ANA: 1},
    ),
    Read("riverside", "riverside", "hives", None, "file-time", "certain", 2, set(), {ANA, BO}, {}),
    Read(
        "teams",
        "teams",
        "Hives",
        "2026-08-15T18:07:32Z",
        "utc",
        "certain",
        4,
        set(),
        {ANA, BO, MARIA},
        BOTH,
    ),
    Read(
        "teams, words only",
        "teams",
        "Hives",
        "2026-08-18T10:00:00Z",
        "utc",
        "certain",
        1,
        {"no-media", "transcript-shell"},
        set(),
        {},
    ),
    Read(
        "webex",
        "webex",
        "Ana Ortiz's Personal Room",
        "2024-02-29T10:29:00Z",
        "organiser-local",
        "certain",
        2,
        set(),
        {ANA, BO},
        {BO: 1},
    ),
    Read("whisper", "unknown", "talk", None, "file-time", "guess", 2, set(), set(), {"": 1}),
]
"""Sorted by folder and title; the host lives in Berlin."""


def test_every_case_is_read_right(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with opened_host(tmp_path) as host:
        write_edge_cases(host.recordings)
        hostapp = CommandLine(host.hostapp, capsys)
        assert hostapp("scan", host.recordings).code == 0
        ids = [row["id"] for row in hostapp("list", "--json").document]
        shown = [hostapp("show", id_, "--json").document for id_ in ids]
        found = [_read(document, host.recordings) for document in shown]
    assert sorted(found, key=lambda one: (one.folder, one.title)) == EXPECTED


def _read(shown: dict[str, Any], root: Path) -> Read:
    return Read(
        Path(shown["path"]).relative_to(root).as_posix(),
        shown["source"],
        shown["title"],
        None if shown["time_base"] == "file-time" else shown["started_at"],
        shown["time_base"],
        shown["confidence"],
        len(shown["files"]),
        set(shown["states"]),
        {each["name"] for each in shown["participants"]},
        shown["cues"],
    )
