"""A receipt, changed in one way at a time."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from hostapp.keys.signing_key import SigningKey
from hostapp.ledger.note import VerifierKey
from hostapp.services import receipt_page
from hostapp.services.receipt_check import OTHER_WORDS, check_receipt, is_receipt
from hostapp.services.receipts import Receipts
from hostapp.services.report import Verdict
from tests.contracts.source_tree import ROOT
from tests.support.ledgers import BO, NAMES, answer_no, grant, meeting_id, open_book

Change = Callable[[Path], object]

GOLDEN_KEY = (
    "hostapp/78c74f14fb9a15027a80af66c69bfd5d+6a31ed59+AWmzzIseSVowfxEW3RakeZxHlVvAVATRQW7YLVDig6Mp"
)


@pytest.fixture
def receipt(tmp_path: Path) -> Path:
    book = open_book(tmp_path / "store")
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


def edit(name: str, old: str, new: str) -> Change:
    def change(receipt: Path) -> None:
        text = (receipt / name).read_text(encoding="utf-8")
        assert old in text
        (receipt / name).write_text(text.replace(old, new, 1), encoding="utf-8")

    return change


def unsigned(change: Change) -> Change:
    def both(receipt: Path) -> None:
        change(receipt)
        (receipt / "receipt.sig").unlink()

    return both


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
        (unsigned(edit("receipt.html", "said no to", "said yes to")), "does not say"),
        (unsigned(edit("receipt.html", "wording 1", "wording 0")), "does not say"),
        (edit("receipt.sig", "receipt.html", "receipt.htm"), "signature"),
        (edit("receipt.html", "</tbody>", "<tr><td>9</td></tr></tbody>"), "does not say"),
        (edit("receipt.html", "<table>", "<p>Everybody agreed.</p><table>"), "does not say"),
        (edit("receipt.html", "<tbody>", "<tbody><TR><TD>9</TD></TR>"), "does not say"),
        (edit("receipt.html", "h1 {", "tr { display: none; } h1 {"), "does not say"),
        (forge_entry("entry-8"), "not the one it is named for"),
        (forge_entry("entry-03"), "not the one it is named for"),
        (lambda path: (path / "entry-9.json").write_text("{}"), "has no proof"),
    ],
)
def test_every_change_is_found(receipt: Path, change: Change, sentence: str) -> None:
    change(receipt)
    report = check_receipt(receipt, None)
    assert report.verdict is Verdict.TAMPERED
    assert sentence in report.problems[0].text


@pytest.mark.parametrize(
    "change",
    [
        lambda path: (path / "host.vkey").write_text("no key"),
        lambda path: (path / "entry-3.json").unlink(),
        lambda path: (path / "receipt.html").unlink(),
        lambda path: (path / "opened.json").write_text("no json"),
    ],
)
def test_what_cannot_be_read(receipt: Path, change: Change) -> None:
    change(receipt)
    assert check_receipt(receipt, None).verdict is Verdict.UNREADABLE


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
    assert [each.name for each in versions if each.is_dir()] == ["v1"]
    for version in filter(Path.is_dir, versions):
        report = check_receipt(version / name, VerifierKey.parse(GOLDEN_KEY))
        assert (report.verdict, report.size) == (Verdict.VERIFIED, 7)
        assert report.problems[1:] == () or report.problems[0].text == OTHER_WORDS
