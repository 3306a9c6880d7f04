"""Whenever a program dies or the disk fails, no confirmed decision is lost."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError
from hostapp.services.ledger_check import check_ledger
from tests.support.faults.power_loss import MANNERS, images
from tests.support.ledgers import open_book

ROOT = Path(__file__).parents[2]
SHIM = ROOT / "tests" / "support" / "faults" / "shim.c"
PARTS = 4
Cases = Callable[[str, int, int], None]


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("shim") / "shim.so"
    build = ["cc", "-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", str(target), str(SHIM)]
    subprocess.run([*build, "-ldl"], check=True, timeout=120)
    return target


def run(shim: Path, *arguments: str) -> str:
    environment = {**os.environ, "LD_PRELOAD": str(shim), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tests.support.faults.workload", *arguments]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False, timeout=1800
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("mode", ["kill", "torn", "enospc", "eio"])
def test_every_call_to_the_disk_fails_once(
    shim: Path, tmp_path: Path, *, mode: str, part: int, whole: bool, record_cases: Cases
) -> None:
    step = PARTS if whole else PARTS * 7
    first = str(part + 1 if whole else part * 7 + 1)
    result = json.loads(run(shim, "crash", str(tmp_path / "case"), mode, first, str(step)))
    record_cases(f"crashes ({mode})", result["ran"], len(range(part, result["calls"], PARTS)))
    assert result["calls"] > 50
    assert result["bad"] == []


def losses(
    log: Path, folder: Path, manners: Sequence[str], seed: int
) -> Iterator[tuple[int, str | None]]:
    """Yield, for each power loss, what is wrong with the ledger after it."""
    for number, confirmed, files in images(log, manners, seed):
        if not any(Path(path).name == "ledger.db" for path in files):
            continue
        store = folder / "image"
        store.mkdir(exist_ok=True)
        for old in store.iterdir():
            old.unlink()
        for path, data in files.items():
            (store / Path(path).name).write_bytes(data)
        yield number, trouble_in(store, confirmed)


def trouble_in(store: Path, confirmed: int) -> str | None:
    try:
        book = open_book(store)
    except UnavailableError as error:
        return str(error)
    problems = check_ledger(book.ledger.store).problems
    size = book.ledger.store.size()
    book.close()
    if problems:
        return problems[0].text
    return None if size > confirmed else f"{confirmed} was confirmed, {size} are left"


def recorded(shim: Path, folder: Path, synchronous: str) -> Path:
    run(shim, "record", str(folder), synchronous)
    return folder / "log"


@pytest.mark.parametrize("part", range(PARTS))
def test_the_power_goes_at_any_moment(
    shim: Path, part: int, tmp_path: Path, whole: bool, record_cases: Cases
) -> None:
    log = recorded(shim, tmp_path / "full", "FULL")
    every = MANNERS[part::PARTS]
    manners = every if whole else every[:1]
    found = list(losses(log, tmp_path, manners, seed=part))
    record_cases("power losses", len(found), len(found) * len(every) // len(manners))
    assert [each for each in found if each[1] is not None] == []


def test_the_same_images_lose_decisions_without_full_sync(shim: Path, tmp_path: Path) -> None:
    log = recorded(shim, tmp_path / "normal", "NORMAL")
    found = losses(log, tmp_path, ["dropped"], seed=0)
    lost = [trouble for _, trouble in found if trouble is not None]
    assert any("was confirmed" in trouble for trouble in lost)
