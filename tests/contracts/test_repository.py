"""What the repository holds: nothing generated, nothing of one machine, only the house."""

import re
import shutil
import subprocess
import tomllib
from functools import cache
from pathlib import Path

import pytest

from tests.contracts.source_tree import ROOT, shown

TOP_LEVEL = {
    ".ci",
    ".gitignore",
    "LICENSE",
    "README.md",
    "hostapp",
    "packaging",
    "pyproject.toml",
    "resources",
    "tests",
}
GENERATED = {".pyc", ".so", ".db", ".qm", ".log", ".mp4", ".m4a", ".wav", ".whl", ".deb"}
LARGEST_FILE = 1_500_000
MACHINE_PATH = re.compile(r"(?<![\w./~-])/(?:root|work|farm|tmp/bash_jobs)(?:/|\b)|/home/[a-z]+/")
LOCKS = sorted((ROOT / "packaging").glob("*.lock"))
PROGRAM_LOCKS = [lock for lock in LOCKS if lock.name != "requirements-readers.lock"]
"""Those of environments that hold the program itself."""


@cache
def tracked() -> tuple[Path, ...]:
    """Return the files that git keeps; without git, all that it would not ignore."""
    if (ROOT / ".git").exists() and shutil.which("git"):
        listed = subprocess.run(
            ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
        )
        names = listed.stdout.split("\0")
        return tuple(path for name in names if name and (path := ROOT / name).is_file())
    ignored = {name.rstrip("/") for name in (ROOT / ".gitignore").read_text("utf-8").split()}
    files = (path for path in ROOT.rglob("*") if path.is_file() and path.suffix != ".pyc")
    return tuple(
        path for path in files if not (ignored | {".git"}) & set(path.relative_to(ROOT).parts)
    )


def test_only_the_house_stands_at_the_top() -> None:
    assert {shown(path).partition("/")[0] for path in tracked()} <= TOP_LEVEL


def test_nothing_generated_is_kept() -> None:
    assets = ROOT / "tests" / "assets"
    made = [p for p in tracked() if p.suffix in GENERATED and not p.is_relative_to(assets)]
    assert not made
    assert not [shown(path) for path in tracked() if path.stat().st_size > LARGEST_FILE]


def test_no_path_of_one_machine_is_kept() -> None:
    found = []
    for path in tracked():
        if path.suffix in {".png", ".jpg", ".svg", ".db", ".gz"} or path == Path(__file__):
            continue
        text = path.read_text("utf-8", "surrogateescape")
        found += [f"{shown(path)}: {m.group()}" for m in MACHINE_PATH.finditer(text)]
    assert not found


def test_the_licence_is_apache_2() -> None:
    text = (ROOT / "LICENSE").read_text("utf-8")
    assert "Apache License" in text
    assert "Version 2.0, January 2004" in text
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["license"] == "Apache-2.0"


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_locks_pin_every_package_and_name_no_address(lock: Path) -> None:
    lines = lock.read_text("utf-8").splitlines()
    pinned = re.compile(r"[A-Za-z0-9._-]+==[A-Za-z0-9.]+(?: ; [^@:]+)?")
    assert [line for line in lines if not pinned.fullmatch(line)] == []


@pytest.mark.parametrize("lock", PROGRAM_LOCKS, ids=lambda lock: lock.name)
def test_locks_hold_every_dependency(lock: Path) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    names = {line.partition("==")[0] for line in lock.read_text("utf-8").splitlines()}
    wanted = {re.split(r"[<>=;! ]", dependency)[0] for dependency in project["dependencies"]}
    assert wanted <= names


def test_the_scripts_are_the_ones_that_ci_runs() -> None:
    assert "sh packaging/test.sh" in (ROOT / ".ci" / "run").read_text("utf-8")
