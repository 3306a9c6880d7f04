"""What describes the program to systems: parsed, and agreeing with the program and each other."""

import configparser
import plistlib
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

import completions
import icons
import info_plist
import linux_tree
import man_page
import release_notes
import windows_version
from hostapp import __version__
from hostapp.cli.program import COMMANDS
from tests.contracts.source_tree import ROOT

LINUX = ROOT / "packaging" / "linux"
DESKTOP_FILES = sorted(LINUX.glob("*.desktop"))


def test_the_newest_release_notes_are_of_this_version() -> None:
    newest = next(release_notes.releases())
    assert newest.version == __version__
    assert newest.notes
    assert release_notes.changelog().startswith(f"hostapp ({__version__}) stable;")
    notes = [line for line in release_notes.changelog().splitlines() if line.startswith("  ")]
    assert max(map(len, notes)) <= 80


@pytest.mark.parametrize("path", DESKTOP_FILES, ids=lambda path: path.name)
def test_desktop_files_start_what_is_installed(path: Path) -> None:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(path, "utf-8")
    entry = parser["Desktop Entry"]
    assert entry["Exec"].split()[0] == "hostapp"
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", str(path)], check=True)


def test_proofs_are_one_type_everywhere() -> None:
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    kind = ET.parse(LINUX / "hostapp.mime.xml").getroot().find("m:mime-type", space)
    assert kind is not None
    name = kind.attrib["type"]
    glob = kind.find("m:glob", space)
    assert glob is not None
    assert glob.attrib["pattern"] == "*.tlog-proof"
    assert f"MimeType={name};" in (LINUX / "hostapp-receipt.desktop").read_text("utf-8")
    assert ET.parse(release_notes.METAINFO).findtext("provides/mediatype") == name
    assert "Classes\\.tlog-proof" in (ROOT / "packaging/windows/hostapp.nsi").read_text("utf-8")


def test_the_metainfo_names_a_home_page_only_where_there_is_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("HOSTAPP_HOMEPAGE", raising=False)
    assert "<url" not in linux_tree.metainfo()
    monkeypatch.setenv("HOSTAPP_HOMEPAGE", "https://home.invalid/")
    found = ET.fromstring(linux_tree.metainfo())
    assert found.findtext("url") == "https://home.invalid/"
    images = [image.text or "" for image in found.iterfind("screenshots/screenshot/image")]
    assert images[0] == "https://home.invalid/screenshots/window-light.png"
    pictures = ROOT / "packaging" / "pictures"
    assert sorted(Path(image).name for image in images) == sorted(
        path.name for path in pictures.iterdir()
    )
    assert found.findtext("id") == linux_tree.APP_ID == info_plist.IDENTIFIER


def test_one_maintainer_is_named_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HOSTAPP_MAINTAINER", raising=False)
    assert release_notes.maintainer() == release_notes.NOBODY_YET
    monkeypatch.setenv("HOSTAPP_MAINTAINER", "Ana Ortiz <ana@home.invalid>")
    assert " -- Ana Ortiz <ana@home.invalid>  " in release_notes.changelog()
    address = re.compile(r"@localhost\.invalid")
    files = [path for path in LINUX.iterdir() if path.is_file()]
    assert [path.name for path in files if address.search(path.read_text("utf-8"))] == []


def test_the_man_page_has_every_command() -> None:
    page = man_page.man_page(next(release_notes.releases()).day)
    headings = re.findall(r"^\.SS (\S+)", page, re.MULTILINE)
    assert set(COMMANDS) <= set(headings)
    assert page.isascii()
    assert f"Hostapp {__version__}" in page


@pytest.mark.parametrize("shell", sorted(completions.PLACES))
def test_shells_are_told_how_to_ask_for_words(shell: str) -> None:
    script = completions.completion(shell)
    assert f"_HOSTAPP_COMPLETE={shell}_complete" in script
    if shutil.which(shell):
        subprocess.run([shell, "-n"], input=script, text=True, check=True)


def test_the_icon_has_every_size(qtbot: QtBot, tmp_path: Path) -> None:
    icons.write_theme(tmp_path)
    for size in icons.SIZES:
        image = QImage(str(tmp_path / f"{size}x{size}" / "apps" / "hostapp.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(size // 2, 1 + size // 16).alpha() > 0
        assert image.pixelColor(0, 0).alpha() == 0
    for name, first in {"hostapp.ico": b"\0\0\1\0", "hostapp.icns": b"icns"}.items():
        icons.write(icons.drawn(256), tmp_path / name)
        assert (tmp_path / name).read_bytes().startswith(first)


def test_macos_is_told_a_list_that_parses() -> None:
    told = plistlib.loads(plistlib.dumps(info_plist.info_plist(__version__)))
    assert told["CFBundleShortVersionString"] == __version__
    (opened,), (declared,) = told["CFBundleDocumentTypes"], told["UTExportedTypeDeclarations"]
    assert opened["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    rights = plistlib.loads((ROOT / "packaging/macos/hostapp.entitlements").read_bytes())
    assert all(value is True for value in rights.values())


def test_windows_is_told_the_version() -> None:
    told = windows_version.version_resource("1.2.3")
    assert "filevers=(1, 2, 3, 0)" in told
    compile(told, "version.txt", "eval")


def test_no_file_states_the_version_a_second_time() -> None:
    kinds = {".sh", ".ps1", ".spec", ".yaml", ".py", ".desktop"}
    files = [path for path in (ROOT / "packaging").rglob("*") if path.suffix in kinds]
    assert [path.name for path in files if f'"{__version__}"' in path.read_text("utf-8")] == []
