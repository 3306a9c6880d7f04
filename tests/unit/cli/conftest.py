from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.command_line import CommandLine
from tests.support.hosts import Host, opened_host


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    with opened_host(tmp_path) as opened:
        yield opened


@pytest.fixture
def hostapp(host: Host, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    return CommandLine(host.hostapp, capsys)
