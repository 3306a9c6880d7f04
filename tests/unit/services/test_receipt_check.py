"""A receipt, changed in one way at a time."""

import errno
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from hostapp.keys.signing_key import SigningKey
from hostapp.ledger.note import VerifierKey, sign_note
from hostapp.release.succession import ROTATIONS_FILE
from hostapp.services import receipt_page
from hostapp.services.receipt_check import MALFORMED, OTHER_WORDS, check_receipt, is_receipt
from hostapp.services.receipt_statement import statement
from hostapp.services.receipts import Receipts
from hostapp.services.report import Verdict
from hostapp.services.signing_keys import SigningKeys
from tests.contracts.source_tree import ROOT
from tests.support.ledgers import BO, NAMES, answer_no, grant, meeting_id, open_book
from tests.support.memory_keychain import MemoryKeychain
from tests.support.rotations import KEYS, rotations

Change = Callable[[Path], object]

GOLDEN_KEYS = {
    "v1": "hostapp/78c74f14fb9a15027a80af66c69bfd5d+6a31ed59+AWmzzIseSVowfxEW3RakeZxHlVvAVATRQW7YLVDig6Mp",  # noqa: E501
    "v2": "hostapp/a4a223b0df8898843b0cb88bdd4ed2a2+deb43cb4+AbpmJP7rGAd8Yjn4kjk0VfdrnT7zM7/zRid8ZBuzuudB",  # noqa: E501
}


@pytest.fixture
def keychain() -> MemoryKeychain:
    return MemoryKeychain()


@pytest.fixture
def receipt(tmp_path: Path, keychain: MemoryKeychain) -> Path:
    book = open_book(tmp_path / "store", keychain)
    book.append([grant(1), answer_no(1, BO), grant(2)], names=NAMES)
    found = Receipts(book).write(meeting_id(1), tmp_path / "receipt", person=BO)
    book.close()
    return found


def key_of(receipt: Path) -> VerifierKey:
    return VerifierKey.parse((receipt / "host.vkey").read_text())


def test_intact_and_verified(receipt: Path) -> None:
    assert is_receipt(receipt)
    assert check_receipt(receipt, None).verdict is Verdict.INTACT
    report = check_receipt(receipt, key_of(receipt))
    assert report.verdict is Verdict.VERIFIED
    assert (report.kind, report.size, report.key) == ("receipt", 6, key_of(receipt).text)


def test_another_key(receipt: Path) -> None:
    other = SigningKey.generate(key_of(receipt).name).verifier
    report = check_receipt(receipt, other)
    assert report.verdict is Verdict.TAMPERED
    assert "expected key" in report.problems[0].text


def test_a_key_that_was_changed_since_still_verifies_and_a_stranger_cannot_follow_it(
    tmp_path: Path, keychain: MemoryKeychain
) -> None:
    book = open_book(tmp_path / "store", keychain)
    book.append([grant(1)], names=NAMES)
    known = [book.ledger.head.keys.current] if book.ledger.head else []
    known += [SigningKeys(book).rotate() for _ in range(2)]
    folder = Receipts(book).write(meeting_id(1), tmp_path / "receipt")
    book.close()

    for key in known:
        report = check_receipt(folder, key)
        assert (report.verdict, report.key) == (Verdict.VERIFIED, known[-1].text)
    (folder / ROTATIONS_FILE).write_bytes(rotations())
    assert check_receipt(folder, known[0]).verdict is Verdict.TAMPERED
    assert check_receipt(folder, KEYS[0].verifier).verdict is Verdict.TAMPERED
    assert check_receipt(folder, None).verdict is Verdict.TAMPERED
    (folder / ROTATIONS_FILE).unlink()
    assert problem(folder, known[-1]) == "host.rotations is missing from the receipt."


def edit(name: str, old: str, new: str) -> Change:
    def change(receipt: Path) -> None:
        text = (receipt / name).read_text(encoding="utf-8")
        assert old in text
        (receipt / name).write_text(text.replace(old, new, 1), encoding="utf-8")

    return change


def sign_again(receipt: Path, keychain: MemoryKeychain) -> None:
    """Sign a receipt's files as they are now, as only its host could."""
    signer = keychain.signing_key(key_of(receipt))
    assert signer is not None
    files = {each.name: each.read_bytes() for each in receipt.iterdir()}
    del files["receipt.sig"]
    (receipt / "receipt.sig").write_text(sign_note(statement(signer.name, files), signer))


def forge_name(receipt: Path) -> None:
    opened = json.loads((receipt / "opened.json").read_text())
    opened[0]["value"] = "Bo Lo"
    (receipt / "opened.json").write_text(json.dumps(opened))


def forge_entry(name: str) -> Change:
    """Add an entry that the host never signed, with the proof of another one."""

    def change(receipt: Path) -> None:
        entry = (receipt / "entry-3.json").read_text(encoding="utf-8")
        (receipt / f"{name}.json").write_text(entry.replace("everyone", "solo"), encoding="utf-8")
        proof = (receipt / "entry-3.tlog-proof").read_bytes()
        (receipt / f"{name}.tlog-proof").write_bytes(proof)

    return change


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (edit("entry-3.json", "everyone", "everyman"), "Entry 3"),
        (edit("entry-3.tlog-proof", "index 3", "index 2"), "proves entry 2"),
        (edit("entry-3.tlog-proof", "\n6\n", "\n7\n"), "signature"),
        (forge_name, "not the one that was sealed"),
        (edit("opened.json", '"salt"', '"salz"'), "malformed"),
        (edit("receipt.html", "said no to", "said yes to"), "does not say"),
        (edit("receipt.html", "<h1>Receipt", "<h1>Receipt: Another meeting"), "does not say"),
        (lambda path: (path / "opened.json").write_text("no json"), MALFORMED),
        (edit("receipt.html", "</tbody>", "<tr><td>9</td></tr></tbody>"), "does not say"),
        (edit("receipt.html", "<table>", "<p>Everybody agreed.</p><table>"), "does not say"),
        (edit("receipt.html", "<tbody>", "<tbody><TR><TD>9</TD></TR>"), "does not say"),
        (edit("receipt.html", "h1 {", "tr { display: none; } h1 {"), "does not say"),
        (forge_entry("entry-8"), "not the one it is named for"),
        (forge_entry("entry-03"), "not the one it is named for"),
        (lambda path: (path / "entry-9.json").write_text("{}"), "has no proof"),
        (lambda path: [each.unlink() for each in path.glob("entry-*")], MALFORMED),
    ],
)
def test_what_does_not_agree_with_itself_is_found_whoever_signed_it(
    receipt: Path, keychain: MemoryKeychain, change: Change, sentence: str
) -> None:
    change(receipt)
    sign_again(receipt, keychain)
    report = check_receipt(receipt, None)
    assert report.verdict is Verdict.TAMPERED
    assert sentence in report.problems[0].text


FILES = (
    *(f"entry-{index}.{kind}" for index in (2, 3, 4) for kind in ("json", "tlog-proof")),
    "host.vkey",
    "opened.json",
    "receipt.html",
    "receipt.sig",
)


def problem(receipt: Path, key: VerifierKey | None = None) -> str:
    report = check_receipt(receipt, key)
    assert report.verdict is Verdict.TAMPERED
    return report.problems[0].text


@pytest.mark.parametrize("name", FILES)
def test_no_file_can_be_taken_out_or_changed(receipt: Path, name: str) -> None:
    assert sorted(each.name for each in receipt.iterdir()) == sorted(FILES)
    key, data = key_of(receipt), (receipt / name).read_bytes()
    for at in (0, len(data) // 2, len(data) - 1):
        changed = bytearray(data)
        changed[at] ^= 1
        (receipt / name).write_bytes(changed)
        for known in (None, key):
            assert "Errno" not in problem(receipt, known)
    (receipt / name).unlink()
    assert is_receipt(receipt)
    for known in (None, key):
        assert f"{name} is missing" in problem(receipt, known)
    (receipt / name).mkdir()
    assert "Errno" not in problem(receipt, key)


def test_no_decision_can_be_taken_out_with_its_row(receipt: Path) -> None:
    key, html = key_of(receipt), (receipt / "receipt.html").read_text()
    row = next(line for line in html.splitlines() if line.startswith("<tr><td>4<"))
    (receipt / "receipt.html").write_text(html.replace(f"{row}\n", "").replace(f"\n{row}", ""))
    for name in ("entry-4.json", "entry-4.tlog-proof"):
        (receipt / name).unlink()
    assert problem(receipt, key) == "entry-4.json is missing from the receipt."
    (receipt / "receipt.sig").unlink()
    assert "The receipt is not signed" in problem(receipt, key)


@pytest.mark.parametrize("name", ["notes.txt", "entry-9.json", ".hidden"])
def test_nothing_can_be_added(receipt: Path, name: str) -> None:
    (receipt / name).write_text("{}")
    assert problem(receipt) == f"{name} does not belong to the receipt."


def test_a_receipt_without_anything_that_proves_is_still_one(receipt: Path) -> None:
    for each in receipt.glob("entry-*"):
        each.unlink()
    assert is_receipt(receipt)
    assert "missing" in problem(receipt)


def test_what_the_disk_keeps_back_is_no_tampering(
    receipt: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really_read = Path.read_bytes

    def read_bytes(path: Path) -> bytes:
        if path.name == "entry-3.json":
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return really_read(path)

    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    report = check_receipt(receipt, None)
    assert report.verdict is Verdict.UNREADABLE
    said = "entry-3.json of the receipt cannot be read: Permission denied."
    assert report.problems[0].text == said


def test_other_folders_are_no_receipts(tmp_path: Path) -> None:
    assert not is_receipt(tmp_path)
    assert not is_receipt(tmp_path / "nowhere")


def test_a_page_in_the_words_of_another_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = open_book(tmp_path / "store")
    book.append([grant(1)], names=NAMES)
    with monkeypatch.context() as patched:
        patched.setattr(receipt_page, "WORDING", "<!-- of old -->")
        out = Receipts(book).write(meeting_id(1), tmp_path / "receipt")
    book.close()
    report = check_receipt(out, key_of(out))
    assert report.verdict is Verdict.VERIFIED
    told = [(each.seq, each.text) for each in report.problems]
    assert told[0] == (None, OTHER_WORDS)
    assert "the host allowed speech-recognition" in told[1][1]
    edit("receipt.html", "allowed", "refused")(out)
    assert check_receipt(out, key_of(out)).verdict is Verdict.TAMPERED


@pytest.mark.parametrize("name", ["meeting", "person"])
def test_receipts_of_every_version_verify_for_ever(name: str) -> None:
    versions = sorted((ROOT / "tests" / "assets" / "receipts").iterdir())
    assert [each.name for each in versions if each.is_dir()] == sorted(GOLDEN_KEYS)
    for version in filter(Path.is_dir, versions):
        report = check_receipt(version / name, VerifierKey.parse(GOLDEN_KEYS[version.name]))
        assert (report.verdict, report.size) == (Verdict.VERIFIED, 7)
        assert report.problems[1:] == () or report.problems[0].text == OTHER_WORDS


def test_a_receipt_of_the_first_form_takes_no_stranger(tmp_path: Path) -> None:
    copy = tmp_path / "receipt"
    shutil.copytree(ROOT / "tests" / "assets" / "receipts" / "v1" / "person", copy)
    (copy / "evil.json").write_text("{}")
    assert problem(copy) == "evil.json does not belong to the receipt."
    (copy / "evil.json").unlink()
    (copy / "receipt.sig").unlink()
    assert "not signed" in problem(copy)
