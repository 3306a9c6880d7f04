import os
from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.domain.events import Answer
from hostapp.domain.identifiers import PurposeId
from tests.support.hosts import Host

SPEECH = PurposeId("speech-recognition")


def test_reasons_name_people(host: Host) -> None:
    folder = host.zoom("A", ("Ana Ortiz", "Bo Li"))
    (meeting,) = host.scan()
    host.hostapp.decide.grant([meeting])
    ana, _ = host.hostapp.look.one(meeting).meeting.participants
    host.hostapp.answers.record(meeting, ana.person, Answer.NO)
    paths = list(host.hostapp.check.expanded([os.fsencode(folder)]))
    rows = {os.path.basename(row.path): row for row in host.hostapp.check.files(paths, SPEECH)}
    assert rows["audioBoLi21123456789.m4a"].allowed
    assert "Ana Ortiz said no" in rows["audioAnaOrtiz11123456789.m4a"].reason
    assert "an export can cut them out" in rows["audio1123456789.m4a"].reason
    assert not rows["video1123456789.mp4"].allowed


def answers(host: Host, folder: Path) -> dict[str, tuple[str, int | None]]:
    paths = host.hostapp.check.expanded([os.fsencode(folder)])
    rows = host.hostapp.check.files(paths, SPEECH)
    return {os.path.basename(row.path): (row.reason, row.entry) for row in rows}


def test_a_kind_that_the_grant_leaves_out_is_named_as_the_reason(host: Host) -> None:
    folder = host.zoom("A")
    (folder / "recording.conf").write_text("{}")
    (meeting,) = host.scan()
    undecided = answers(host, folder)
    (entry,) = host.hostapp.decide.grant([meeting]).entries
    granted = answers(host, folder)
    assert "Nobody has decided" in undecided["video1123456789.mp4"][0]
    assert granted["video1123456789.mp4"] == ("The grant does not cover this kind of data.", entry)
    assert granted["recording.conf"] == ("Files of this kind are never used for training.", None)

    (folder / "audio1123456789.m4a").write_bytes(b"changed since")
    (folder / "later.bin").write_bytes(b"of no meeting")

    changed = answers(host, folder)
    assert "Nobody has decided" in changed["audio1123456789.m4a"][0]
    assert "Nobody has decided" in changed["later.bin"][0]


def test_a_file_that_cannot_be_read_is_not_allowed(host: Host) -> None:
    (row,) = host.hostapp.check.files([b"/nowhere/a.wav"], SPEECH)
    assert (row.allowed, row.digest, row.entry) == (False, None, None)
    assert "cannot be read" in row.reason


def test_a_ledger_that_nobody_remembers_allows_nothing(host: Host) -> None:
    folder = host.zoom("A")
    host.hostapp.decide.grant(host.scan())
    host.keychain.texts.clear()
    with pytest.raises(UnavailableError, match="re-anchor"):
        list(host.hostapp.check.files([os.fsencode(folder / "audio1123456789.m4a")], SPEECH))


def test_progress_is_told_of_every_block(host: Host, tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(b"x" * 10)
    seen: list[int] = []
    list(host.hostapp.check.files([os.fsencode(tmp_path / "a.wav")], SPEECH, progress=seen.append))
    assert sum(seen) == 10
