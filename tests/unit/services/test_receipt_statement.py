"""The text that a host signs for a receipt's files."""

from hashlib import sha256
from pathlib import Path

import pytest

from hostapp.domain.errors import TamperingError
from hostapp.services.receipt_statement import insist_on_files, statement

FILES = {"receipt.html": b"page", "host.vkey": b"key"}
SIGNED = statement("log", FILES)
OLD = f"log/receipt\nreceipt.html {sha256(b'page').hexdigest()}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, data in FILES.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "receipt.sig").write_text("")
    return tmp_path


def test_every_file_is_named(folder: Path) -> None:
    assert [line.split(" ")[0] for line in SIGNED.splitlines()] == [
        "log/receipt",
        "host.vkey",
        "receipt.html",
    ]
    insist_on_files(folder, SIGNED, "log", "receipt.sig")


@pytest.mark.parametrize("name", [".DS_Store", "Thumbs.db", "desktop.ini"])
def test_what_a_file_manager_adds_is_no_part_of_it(folder: Path, name: str) -> None:
    (folder / name).write_bytes(b"icons")
    insist_on_files(folder, SIGNED, "log", "receipt.sig")


def test_what_differs_is_named(folder: Path) -> None:
    (folder / "more").mkdir()
    with pytest.raises(TamperingError, match="more does not belong"):
        insist_on_files(folder, SIGNED, "log", "receipt.sig")
    (folder / "host.vkey").write_bytes(b"Key")
    with pytest.raises(TamperingError, match=r"host\.vkey is not the one"):
        insist_on_files(folder, SIGNED, "log", "receipt.sig")
    (folder / "host.vkey").unlink()
    with pytest.raises(TamperingError, match=r"host\.vkey is missing"):
        insist_on_files(folder, SIGNED, "log", "receipt.sig")


def test_the_first_form_named_the_page_alone(folder: Path) -> None:
    insist_on_files(folder, OLD, "log", "receipt.sig")
    (folder / "notes.txt").write_text("")
    with pytest.raises(TamperingError, match=r"notes\.txt does not belong"):
        insist_on_files(folder, OLD, "log", "receipt.sig")


@pytest.mark.parametrize(
    "signed",
    [
        SIGNED.replace("log/", "other/"),
        SIGNED.replace("receipt.html", "page.html"),
        SIGNED + "and more\n",
        SIGNED + SIGNED.splitlines()[1] + "\n",
        "",
    ],
)
def test_no_other_text_is_taken(folder: Path, signed: str) -> None:
    with pytest.raises(TamperingError, match="is no receipt"):
        insist_on_files(folder, signed, "log", "receipt.sig")
