"""packaging/run.sh on machines that are not like this one: a stand-in plays Python and apt-get."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.contracts.source_tree import ROOT

PYTHON = """#!/bin/sh
home=$(dirname "$(dirname "$0")")
case "$*" in
    *"pip install"*)
        echo pip >>"$home/called"
        [ ! -e "$home/pip-fails" ]
        ;;
    *missing_libraries.py) cat "$home/missing" 2>/dev/null ;;
    *purelib*) echo "$home" ;;
    *"-m hostapp"*) shift 3; echo "hostapp started with $#: $*" ;;
esac
"""
NOT_ROOT = {"id": "#!/bin/sh\necho 1000\n", "sudo": "#!/bin/sh\nexit 1\n"}
APT_GET = """#!/bin/sh
echo "apt-get $*" >>"{log}"
: >"{missing}"
"""

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout whose environment exists already, with a stand-in for its Python."""
    root = tmp_path / "a checkout"
    shutil.copytree(ROOT / "packaging", root / "packaging")
    (root / ".venv" / "bin").mkdir(parents=True)
    _program(root / ".venv" / "bin" / "python", PYTHON)
    for name, text in NOT_ROOT.items():
        _program(root / "bin" / name, text)
    return root


@pytest.fixture
def run(checkout: Path) -> Run:
    """Start run.sh as a person who may not install packages; `DISPLAY` as given."""

    def start(*arguments: str, display: str = ":0") -> subprocess.CompletedProcess[str]:
        path = f"{checkout / 'bin'}:{os.environ['PATH']}"
        return subprocess.run(
            ["sh", str(checkout / "packaging" / "run.sh"), *arguments],
            env={"PATH": path, "DISPLAY": display, "HOME": str(checkout)},
            cwd=checkout.parent,
            capture_output=True,
            text=True,
            check=False,
        )

    return start


def _program(path: Path, text: str) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    path.chmod(0o755)


def test_arguments_arrive_as_they_were_given(run: Run) -> None:
    done = run("scan", "my folder", "--json")
    assert done.returncode == 0
    assert done.stdout == "hostapp started with 3: scan my folder --json\n"
    assert done.stderr.startswith("Setting up Hostapp in ")


def test_the_second_start_sets_nothing_up(run: Run, checkout: Path) -> None:
    run("list")
    again = run("list")
    assert again.stderr == ""
    assert (checkout / ".venv" / "called").read_text() == "pip\n"


def test_other_versions_are_set_up_anew(run: Run, checkout: Path) -> None:
    run("list")
    (checkout / "packaging" / "requirements.lock").write_text("pyside6-essentials==6.11.4\n")
    assert "Installing the Python packages" in run("list").stderr


def test_a_moved_checkout_is_set_up_anew(run: Run, checkout: Path) -> None:
    run("list")
    found_by = checkout / ".venv" / "hostapp-checkout.pth"
    assert found_by.read_text() == f"{checkout}\n"
    state = checkout / ".venv" / "requirements.lock.stamp"
    state.write_text(state.read_text().replace("a checkout", "elsewhere"))
    assert "Setting up" in run("list").stderr


def test_missing_libraries_are_named_in_one_line_to_copy(run: Run, checkout: Path) -> None:
    (checkout / ".venv" / "missing").write_text("libEGL.so.1\nlibGL.so.1\n")
    done = run("list")
    assert done.returncode == 0, "commands work without them"
    assert "Qt needs system libraries that are not here: libEGL.so.1 libGL.so.1" in done.stderr
    copyable = [line for line in done.stderr.splitlines() if line.startswith("    sudo apt-get")]
    assert len(copyable) == 1
    assert "libegl1" in copyable[0]
    assert "the window does not open" in done.stderr


def test_missing_libraries_are_installed_where_that_is_allowed(run: Run, checkout: Path) -> None:
    missing, log = checkout / ".venv" / "missing", checkout / "apt-log"
    missing.write_text("libEGL.so.1\n")
    _program(checkout / "bin" / "id", "#!/bin/sh\necho 0\n")
    _program(checkout / "bin" / "apt-get", APT_GET.format(log=log, missing=missing))
    done = run("list")
    assert done.returncode == 0
    assert "Installing system packages: libglib2.0-0" in done.stderr
    assert "--no-install-recommends" in log.read_text()
    assert run("list").stderr == ""


def test_without_a_display_there_is_a_sentence_and_no_crash(run: Run) -> None:
    done = run(display="")
    assert done.returncode == 1
    assert done.stdout == ""
    assert "There is no display to open a window on." in done.stderr
    assert run("list", display="").returncode == 0


def test_packages_that_cannot_be_had_are_said(run: Run, checkout: Path) -> None:
    (checkout / ".venv" / "pip-fails").touch()
    done = run("list")
    assert done.returncode == 1
    assert "The Python packages could not be installed" in done.stderr
    assert done.stdout == ""
