import subprocess
import sys
from pathlib import Path

import pytest

from hostapp import __version__
from hostapp.cli.program import COMMANDS
from tests.support.command_line import CommandLine
from tests.support.hosts import Host

HEAVY = ("sqlite_utils", "keyring", "av", "numpy", "cryptography", "nacl", "PySide6")


def test_help_names_every_command(hostapp: CommandLine) -> None:
    ran = hostapp("--help")
    assert ran.code == 0
    for name in COMMANDS:
        assert f"\n  {name} " in ran.out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself_and_takes_the_shared_options(
    hostapp: CommandLine, name: str
) -> None:
    ran = hostapp(name, "--help")
    assert ran.code == 0
    assert "--store DIR" in ran.out
    assert "--json" in ran.out


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys; from hostapp.cli.program import run; run(['--help']);"
        f"print([name for name in {HEAVY} if name in sys.modules], file=sys.stderr)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stderr == "[]\n"


def test_the_version_is_shown(hostapp: CommandLine) -> None:
    assert hostapp("--version").out == f"hostapp {__version__}\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["grnat"], "No such command 'grnat'. See «hostapp --help»."),
        (["list", "--sorce", "zoom"], "See «hostapp list --help»."),
        (["list", "--source", "zum"], "'zum' is not one of 'zoom'"),
        (["grant"], "Missing argument 'MEETING...'. See «hostapp grant --help»."),
        (["show"], "Missing argument 'MEETING'."),
        (["--json"], "Missing command."),
    ],
)
def test_a_wrong_command_line_is_said(hostapp: CommandLine, words: list[str], said: str) -> None:
    ran = hostapp(*words)
    assert ran.code == 2
    assert ran.out == ""
    assert said in ran.err
    assert "Traceback" not in ran.err


def test_a_wrong_command_line_is_a_document_with_json(hostapp: CommandLine) -> None:
    ran = hostapp("grant", "--json")
    assert ran.code == 2
    assert ran.error["kind"] == "usage"


def test_json_may_stand_before_the_command(hostapp: CommandLine) -> None:
    assert hostapp("--json", "list").document == []


def test_ctrl_c_is_a_sentence(
    host: Host, hostapp: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    host.zoom("A")
    (meeting,) = host.scan()
    monkeypatch.setattr("hostapp.services.digests.digest", interrupted)
    ran = hostapp("refuse", meeting)
    assert ran.code == 1
    assert "What was decided before stays decided." in ran.err
    assert host.status(meeting) == "refused"


WRITING = (
    "scan .",
    "folders add .",
    "folders remove .",
    "arrange join A B",
    "arrange same-person A B",
    "ask A --out out",
    "forget Ana",
    "rules add never --title board",
    "rules remove 1",
    "rules apply",
    "notices edit participant --from words.txt",
    "purposes add cooking Cooking Recipes.",
    "feed out",
    "recall R",
    "acknowledge R",
)


@pytest.mark.parametrize("words", WRITING)
def test_what_writes_says_first_why_it_cannot(
    host: Host, hostapp: CommandLine, tmp_path: Path, words: str
) -> None:
    host.hostapp.trouble = "The disk is full."
    before = sorted(tmp_path.rglob("*"))
    ran = hostapp(*words.split())
    assert (ran.code, ran.out, ran.err) == (1, "", "The disk is full.\n")
    assert sorted(tmp_path.rglob("*")) == before


PURPOSES = "import sys; from hostapp.cli.program import run; sys.exit(run(['purposes']))"


def test_a_reader_that_goes_away_is_no_bug() -> None:
    piped = f'"{sys.executable}" -c "{PURPOSES}" | true'
    ran = subprocess.run(["bash", "-c", piped], capture_output=True, text=True, check=False)
    assert ran.stderr == ""


def test_a_full_disk_behind_the_answer_is_a_sentence() -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:
        ran = subprocess.run(
            [sys.executable, "-c", PURPOSES], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert ran.returncode == 1
    assert ran.stderr.decode() == "The answer cannot be written: No space left on device.\n"
