import io

import pytest

from hostapp.cli import progress
from hostapp.cli.progress import Bar


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_nothing_is_written_where_nobody_looks() -> None:
    stream = io.StringIO()
    with Bar("Reading", stream=stream) as bar:
        bar(1, 2)
    assert stream.getvalue() == ""


def test_a_terminal_shows_how_far_it_is_and_is_left_clean() -> None:
    stream = Terminal()
    with Bar("Reading", stream=stream) as bar:
        bar(1000, 2000)
        assert "1.0 kB of 2.0 kB" in stream.getvalue()
        assert stream.getvalue().count("█") == progress.WIDTH // 2
    assert stream.getvalue().endswith("\r\x1b[K")


def test_an_unknown_end_shows_the_count() -> None:
    stream = Terminal()
    Bar("Scanning", unit="meetings", stream=stream)(1204, 0)
    assert "Scanning 1,204 meetings" in stream.getvalue()


def test_only_a_few_pictures_a_second_and_the_last(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "monotonic", lambda: 5.0)
    stream = Terminal()
    bar = Bar("Reading", stream=stream)
    for done in range(1, 101):
        bar(done, 100)
    assert stream.getvalue().count("Reading") == 2
