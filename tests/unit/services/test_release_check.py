"""Releases that somebody put together with care, and that still do not hold."""

import errno
import json
import re
import shutil
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from hostapp.keys.signing_key import SigningKey
from hostapp.release.applied import Applied
from hostapp.release.consent_folder import document_text
from hostapp.release.received import key_in
from hostapp.services.release_check import INTERRUPTED, check_release, is_release
from hostapp.services.report import Verdict
from tests.support.granted_talk import granted_talk


@pytest.fixture
def release(tmp_path: Path) -> Iterator[Path]:
    with granted_talk(tmp_path) as talk:
        talk.host.hostapp.export.write(talk.plan("huggingface", "text"), tmp_path / "release")
        yield tmp_path / "release"


def verdict(release: Path) -> Verdict:
    return check_release(release, None).verdict


def test_a_release_is_known_by_its_own_file(release: Path, tmp_path: Path) -> None:
    assert is_release(release)
    assert not is_release(tmp_path)
    assert verdict(release) is Verdict.INTACT


def test_another_s_key_does_not_fit(release: Path) -> None:
    other = SigningKey.generate("hostapp/" + "0" * 32).verifier
    assert check_release(release, other).verdict is Verdict.TAMPERED


@pytest.mark.parametrize("key", ["purpose", "recipient", "created_at", "formats", "items", "feed"])
def test_a_release_says_only_what_its_entry_vouches_for(release: Path, key: str) -> None:
    for name in ("about.json", "release.json"):
        path = release / "consent" / name
        said = json.loads(path.read_text())
        said[key] = 5 if key == "items" else "other"
        path.write_text(document_text(said))
    assert verdict(release) is Verdict.TAMPERED


def test_another_release_s_consent_does_not_fit(release: Path, tmp_path: Path) -> None:
    with granted_talk(tmp_path / "x") as talk:
        talk.host.hostapp.export.write(talk.plan("text"), tmp_path / "other")
    shutil.rmtree(release / "consent")
    shutil.copytree(tmp_path / "other" / "consent", release / "consent")
    assert verdict(release) is Verdict.TAMPERED


def test_what_was_called_back_may_be_gone_and_nothing_else(release: Path) -> None:
    signer = SigningKey.generate("hostapp-recipient/test")
    sound = sorted((release / "train" / "audio").iterdir())
    path = sound[0].relative_to(release).as_posix()
    digest = sha256(sound[0].read_bytes()).hexdigest()
    Applied(frozenset({digest}), {path: None}).write(release, signer)
    assert verdict(release) is Verdict.TAMPERED
    sound[0].unlink()
    assert verdict(release) is Verdict.INTACT
    Applied(frozenset(), {path: None}).write(release, signer)
    assert verdict(release) is Verdict.TAMPERED
    Applied(frozenset({digest}), {path: None}).write(release, signer)
    sound[1].unlink()
    report = check_release(release, None)
    assert [each.text for each in report.problems] == [
        f"{sound[1].relative_to(release).as_posix()} is missing."
    ]


def test_an_empty_folder_of_consent_is_damage(release: Path) -> None:
    (release / "consent" / "release.json").write_text("{}")
    assert verdict(release) is Verdict.TAMPERED


EXTRA = (
    "evil.json",
    "entry-99.json",
    "entry-0.evil",
    "entry-00.json",
    "removal-steps.jsonl",
    "x/y",
)


@pytest.mark.parametrize("name", EXTRA)
def test_nothing_can_be_added_to_its_evidence(release: Path, name: str) -> None:
    extra = release / "consent" / name
    extra.parent.mkdir(exist_ok=True)
    extra.write_text("{}")
    for key in (None, key_in(release)):
        report = check_release(release, key)
        assert report.verdict is Verdict.TAMPERED
        expected = f"consent/{name} does not belong to the release."
        if name == "entry-99.json":
            expected = "consent/entry-99.tlog-proof is missing."
        assert [each.text for each in report.problems] == [expected]


def test_what_a_file_manager_adds_is_no_part_of_it(release: Path) -> None:
    for place in (release, release / "consent"):
        (place / ".DS_Store").write_bytes(b"icons")
    assert check_release(release, None).verdict is Verdict.INTACT


def test_what_an_apply_was_writing_when_it_ended_is_said(release: Path) -> None:
    (release / "consent" / ".hostapp-0123").write_text("")
    report = check_release(release, None)
    assert (report.verdict, report.problems[0].text) == (Verdict.UNREADABLE, INTERRUPTED)


def test_every_file_of_its_evidence_is_missed_and_named(release: Path) -> None:
    for path in sorted((release / "consent").iterdir()):
        if path.name == "release.json":
            continue
        data = path.read_bytes()
        path.unlink()
        report = check_release(release, None)
        assert report.verdict is Verdict.TAMPERED
        assert report.problems[0].text == f"consent/{path.name} is missing."
        path.mkdir()
        assert "Errno" not in check_release(release, None).problems[0].text
        path.rmdir()
        for changed in (b"\xff" + data[1:], data[:-2], b"[]", b""):
            path.write_bytes(changed)
            report = check_release(release, None)
            assert report.verdict is Verdict.TAMPERED, (path, changed)
            assert not re.search(r"Errno|codec|char \d", report.problems[0].text)
        path.write_bytes(data)
    assert verdict(release) is Verdict.INTACT


def test_what_the_disk_keeps_back_is_no_tampering(
    release: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really_read = Path.read_bytes

    def read_bytes(path: Path) -> bytes:
        if path.name == "items.jsonl":
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return really_read(path)

    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    report = check_release(release, None)
    assert report.verdict is Verdict.UNREADABLE
    assert report.problems[0].text == "consent/items.jsonl cannot be read: Permission denied."


def test_no_other_form_of_the_same_is_taken(release: Path) -> None:
    for name, old, new in (
        ("host.vkey", b"\n", b""),
        ("host.vkey", b"\n", b" "),
        ("release.json", b"", b""),
    ):
        path = release / "consent" / name
        data = path.read_bytes()
        changed = data.replace(old, new) if old else upper_salt(data)
        assert changed != data
        path.write_bytes(changed)
        assert verdict(release) is Verdict.TAMPERED, name
        path.write_bytes(data)
    assert verdict(release) is Verdict.INTACT


def upper_salt(data: bytes) -> bytes:
    """Return a release's own words with the salt of its items in capitals."""
    salt: str = json.loads(data)["salts"]["items"]
    return data.replace(salt.encode(), salt.upper().encode())
