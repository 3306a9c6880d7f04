"""What the README says can be done."""

import re
import shlex

import pytest

from hostapp.cli.program import COMMANDS
from tests.contracts.source_tree import ROOT

README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
LINES = [line for block in BLOCKS for line in block.splitlines()]


def _verbs(text: str) -> set[str]:
    return set(re.findall(r"\bhostapp ([a-z]+)\b(?!`? stands)", text))


def test_every_command_is_in_the_table_and_every_row_is_a_command() -> None:
    rows = [line for line in README.splitlines() if line.startswith("| `hostapp ")]
    assert {verb for row in rows for verb in _verbs(row.split(" | ")[0])} == set(COMMANDS)


@pytest.mark.parametrize("line", [line for line in LINES if line.startswith("hostapp")])
def test_every_example_calls_a_command(line: str) -> None:
    words = shlex.split(line, comments=True)
    assert words[1] in COMMANDS


def test_the_two_commands_are_there() -> None:
    assert "sh packaging/run.sh" in LINES
    tested = [line for line in LINES if line.startswith("sh packaging/test.sh ")]
    assert tested
    assert all((ROOT / "packaging" / name).is_file() for name in ("run.sh", "test.sh", "lock.sh"))


def test_paths_and_pictures_exist() -> None:
    linked = re.findall(r"\]\(([^)#:]+)\)", README)
    assert "LICENSE" in linked
    assert [path for path in linked if not (ROOT / path).exists()] == []


def test_every_status_is_explained() -> None:
    for word in ("undecided", "granted", "partly", "refused", "revoked", "withdrawn", "expired"):
        assert f"| **{word}** |" in README
