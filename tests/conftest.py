"""What holds for every test: no window shown, no real keyring, no leftovers."""

import logging
import os
import shutil
import socket
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest

from tests.support import leftovers, own_machine

if TYPE_CHECKING:
    from tests.support.command_line import CommandLine
    from tests.support.hosts import Host

Cases = Callable[[str, int, int], None]

PLACES = {
    "readers": "HOSTAPP_READERS",
    "secret_service": "HOSTAPP_TEST_SECRET_SERVICE",
    "xvfb": "HOSTAPP_TEST_XVFB",
}
"""Tests with these marks run only where packaging/test.sh has made the place for them."""

hypothesis.settings.register_profile(
    "slice", max_examples=60, deadline=None, derandomize=True, database=None
)
hypothesis.settings.register_profile("whole", max_examples=1000, deadline=None, database=None)


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("hostapp")
    group.addoption("--onscreen", action="store_true", help="show the windows while testing")
    group.addoption("--all", action="store_true", help="run the long matrices whole")


def pytest_configure(config: pytest.Config) -> None:
    if not config.getoption("--onscreen"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    own_machine.make_home()
    hypothesis.settings.load_profile("whole" if config.getoption("--all") else "slice")


def pytest_sessionstart() -> None:
    """Refuse the network from now on; before, the processes of this run were connected."""
    sys.addaudithook(_refuse_network)


def pytest_unconfigure() -> None:
    own_machine.remove_home()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    absent = {mark for mark, variable in PLACES.items() if not os.environ.get(variable)}
    if config.getoption("-m"):
        absent = set()
    elsewhere = [item for item in items if absent & {mark.name for mark in item.iter_markers()}]
    if elsewhere:
        config.hook.pytest_deselected(items=elsewhere)
        items[:] = [item for item in items if item not in elsewhere]


@pytest.fixture
def whole(request: pytest.FixtureRequest) -> bool:
    """Whether long matrices run whole (`--all`) instead of a stated slice."""
    return bool(request.config.getoption("--all"))


@pytest.fixture
def record_cases(request: pytest.FixtureRequest) -> Cases:
    """Say how many cases of a matrix ran: `record_cases(name, ran, total)`; shown at the end."""

    def record(name: str, ran: int, total: int) -> None:
        request.node.user_properties.append(("cases", [name, ran, total]))

    return record


def pytest_terminal_summary(terminalreporter: Any) -> None:
    _say_what_was_late(terminalreporter)
    _say_how_many_cases(terminalreporter)


def _say_what_was_late(terminalreporter: Any) -> None:
    late = terminalreporter.getreports("rerun")
    if late:
        terminalreporter.section("too late at first, and tried again", yellow=True)
    for report in late:
        terminalreporter.write_line(report.nodeid, yellow=True)
        said = [line for line in report.longreprtext.splitlines() if line.startswith("E ")]
        for line in said:
            terminalreporter.write_line(f"  {line}")


def _say_how_many_cases(terminalreporter: Any) -> None:
    sums: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for report in terminalreporter.getreports("passed") + terminalreporter.getreports("failed"):
        if report.when != "call":
            continue
        for name, value in report.user_properties:
            if name == "cases":
                sums[value[0]][0] += value[1]
                sums[value[0]][1] += value[2]
    if sums:
        terminalreporter.section("cases")
    for name, (ran, total) in sorted(sums.items()):
        slice_note = "" if ran == total else " (a slice; --all runs the rest)"
        terminalreporter.write_line(f"{name}: {ran:,} of {total:,}{slice_note}")


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give every test its own store and settings; its home is that of the whole run."""
    monkeypatch.setenv("HOSTAPP_STORE", str(tmp_path / "store"))
    monkeypatch.setenv("HOSTAPP_CONFIG", str(tmp_path / "config"))
    monkeypatch.delenv("HOSTAPP_KEY_PASSPHRASE", raising=False)


@pytest.fixture(autouse=True)
def memory_keyring(request: pytest.FixtureRequest) -> Iterator[object]:
    """Keep secrets in memory, or in the run's own Secret Service where the test is marked so.

    Child processes find no keyring at all.
    """
    real = request.node.get_closest_marker("secret_service") is not None
    backend = own_machine.secret_service() if real else own_machine.MemoryKeyring()
    with own_machine.keyring_in_use(backend):
        yield backend


@pytest.fixture(autouse=True)
def expected_logs_only(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail on a warning in the log; a test that wants one checks it, then `caplog.clear()`s."""
    yield
    records = caplog.get_records("setup") + caplog.get_records("call")
    unexpected = [r.getMessage() for r in records if r.levelno >= logging.WARNING]
    assert not unexpected, f"unexpected log records: {unexpected}"


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail when a thread, a pool's job or a running timer survives the test."""
    before = leftovers.threads()
    yield
    assert not leftovers.new_threads(before), "threads survived the test"
    assert not leftovers.pool_jobs(), "QThreadPool still has work"
    assert not leftovers.stop_timers(), "timers survived the test"


@pytest.fixture
def in_zone() -> Iterator[Callable[[str], None]]:
    """Move this computer to a time zone, such as `Asia/Tokyo`, until the test ends."""
    with pytest.MonkeyPatch.context() as patched:

        def move(name: str) -> None:
            patched.setenv("TZ", name)
            time.tzset()

        yield move
    time.tzset()


@pytest.fixture
def host(tmp_path: Path) -> Iterator["Host"]:
    """A host with a store, an empty folder for recordings and a clock to turn."""
    from tests.support.hosts import opened_host

    with opened_host(tmp_path) as opened:
        yield opened


@pytest.fixture
def hostapp(host: "Host", capsys: pytest.CaptureFixture[str]) -> "CommandLine":
    """A terminal in which that host types commands."""
    from tests.support.command_line import CommandLine

    return CommandLine(host.hostapp, capsys)


@pytest.fixture(scope="session")
def demo_made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo library, made once a run; only to be read and copied."""
    from hostapp.services.demo import make_demo

    folder = tmp_path_factory.mktemp("demo") / "made"
    make_demo(folder)
    return folder


@pytest.fixture
def demo_library(demo_made_once: Path, tmp_path: Path) -> Path:
    """A copy of the demo library to do anything with; same bytes, same dates."""
    return Path(shutil.copytree(demo_made_once, tmp_path / "demo"))


def _refuse_network(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.connect" and arguments[0].family in {socket.AF_INET, socket.AF_INET6}:
        message = f"Hostapp never talks to the network, yet something connects to {arguments[1]}"
        raise AssertionError(message)
