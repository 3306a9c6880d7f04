"""The recovery key as a picture."""

import os
import stat
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from hostapp.domain.errors import UnavailableError, UsageError
from hostapp.keys.signing_key import SigningKey
from hostapp.services.recovery_picture import terminal_picture, write_picture

SECRET = SigningKey.from_seed("hostapp/" + "0" * 32, bytes(32)).secret()


def test_a_picture_for_the_terminal_is_a_square_with_a_quiet_margin() -> None:
    lines = terminal_picture(SECRET).splitlines()
    assert {len(line) for line in lines} == {len(lines[0])}
    assert abs(len(lines) * 2 - len(lines[0])) <= 1
    assert set("".join(lines)) == set("█▀▄ ")
    assert set(lines[0]) == {"█"}


def test_another_key_is_another_picture() -> None:
    other = SigningKey.from_seed("hostapp/" + "0" * 32, bytes([1]) * 32).secret()
    assert terminal_picture(SECRET) == terminal_picture(SECRET)
    assert terminal_picture(SECRET) != terminal_picture(other)


def test_a_picture_to_print_is_for_its_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "key.svg"
    write_picture(SECRET, file)
    assert ET.parse(file).getroot().tag == "{http://www.w3.org/2000/svg}svg"
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_nothing_is_overwritten_and_failures_are_said(tmp_path: Path) -> None:
    file = tmp_path / "mine"
    file.write_text("mine")
    with pytest.raises(UsageError, match="exists already"):
        write_picture(SECRET, file)
    assert file.read_text() == "mine"
    with pytest.raises(UnavailableError, match="cannot be written"):
        write_picture(SECRET, tmp_path / "nowhere" / "key.svg")
