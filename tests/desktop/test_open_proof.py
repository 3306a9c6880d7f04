"""A receipt that somebody double-clicked."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hostapp.desktop.open_proof import Checking, folder_of
from hostapp.desktop.proof_window import ProofWindow
from hostapp.services.receipts import Receipts
from tests.support.ledgers import NAMES, grant, meeting_id, open_book


@pytest.fixture
def receipt(tmp_path: Path) -> Path:
    """A receipt of one grant."""
    book = open_book(tmp_path / "store")
    book.append([grant(1)], names=NAMES)
    found = Receipts(book).write(meeting_id(1), tmp_path / "receipt")
    book.close()
    return found


def said_of(qtbot: QtBot, path: Path) -> list[str]:
    """What the window says once it has checked."""
    window = ProofWindow(path.name)
    qtbot.addWidget(window)
    checking = Checking(path, window)
    checking.begin()
    qtbot.waitUntil(window.told)
    return window.words()


def test_a_proof_stands_for_its_receipt(receipt: Path) -> None:
    proof = next(receipt.glob("*.tlog-proof"))
    assert folder_of(proof) == receipt
    assert folder_of(receipt) == receipt


def test_a_proof_of_nothing_known_is_left_where_it_lies(tmp_path: Path) -> None:
    proof = tmp_path / "lone.tlog-proof"
    proof.write_text("c2sp.org/tlog-proof@v1\n", encoding="utf-8")
    assert folder_of(proof) == proof


def test_an_intact_receipt(qtbot: QtBot, receipt: Path) -> None:
    assert said_of(qtbot, next(receipt.glob("*.tlog-proof")))[0] == "✓ The receipt is intact."


def test_a_changed_receipt(qtbot: QtBot, receipt: Path) -> None:
    entry = next(receipt.glob("entry-*.json"))
    entry.write_bytes(entry.read_bytes().replace(b'"basis":"everyone"', b'"basis":"solo"'))
    verdict, meaning, details = said_of(qtbot, receipt)
    assert verdict == "✗ The receipt was changed."
    assert "do not rely on it" in meaning
    assert entry.stem.removeprefix("entry-") in details


def test_what_is_nothing_of_ours(qtbot: QtBot, tmp_path: Path) -> None:
    verdict, meaning, _ = said_of(qtbot, tmp_path)
    assert verdict == "This cannot be checked."
    assert "nothing that Hostapp can verify" in meaning
