"""Releases that somebody put together with care, and that still do not hold."""

import json
import shutil
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from hostapp.keys.signing_key import SigningKey
from hostapp.release.applied import Applied
from hostapp.release.consent_folder import document_text
from hostapp.services.release_check import check_release, is_release
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
