"""What the test command repeats at its end."""

import subprocess
import sys
from pathlib import Path

import pytest

import failed_tests

SAMPLE = """
import pytest

@pytest.fixture
def broken():
    raise RuntimeError("no fixture")

def test_fine(): pass
def test_wrong(): assert [] == ["a"]
def test_unprepared(broken): pass
"""


def test_each_failed_test_is_named_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "test_sample.py").write_text(SAMPLE)
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    options = ["-q", "--junitxml=report.xml", "-o", "junit_family=xunit1", "-p", "no:randomly"]
    subprocess.run(
        [sys.executable, "-m", "pytest", *options, "."],
        cwd=tmp_path,
        check=False,
        capture_output=True,
    )
    wrong, unprepared = failed_tests.failed_tests(tmp_path / "report.xml")
    assert wrong.startswith("test_sample.py::test_wrong - AssertionError")
    assert unprepared.startswith("test_sample.py::test_unprepared - ")
    assert "no fixture" in unprepared


LATE = """
from pathlib import Path

def wait(flag):
    if not Path(flag).exists():
        Path(flag).touch()
        raise TimeoutError("nothing came")

def test_fine(): pass
def test_late(): wait("once")
def test_never(): raise TimeoutError("nothing came")
"""


def test_a_test_that_a_second_try_saved_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "test_sample.py").write_text(LATE)
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    options = ["-q", "--junitxml=report.xml", "-o", "junit_family=xunit1"]
    options += ["-n", "2", "--reruns", "1", "--only-rerun=TimeoutError"]
    subprocess.run(
        [sys.executable, "-m", "pytest", *options, "."],
        cwd=tmp_path,
        check=False,
        capture_output=True,
    )
    failed_tests.main(["--late", str(tmp_path / "report.xml")])
    assert capsys.readouterr().out == "test_sample.py::test_late\n"
    (never,) = failed_tests.failed_tests(tmp_path / "report.xml")
    assert never.startswith("test_sample.py::test_never - ")


@pytest.mark.parametrize("text", [None, "<testsuites><testsuite>"])
def test_a_run_that_broke_off_is_said_too(tmp_path: Path, text: str | None) -> None:
    report = tmp_path / "report.xml"
    if text is not None:
        report.write_text(text)
    assert list(failed_tests.failed_tests(report)) == [failed_tests.NO_REPORT]
    assert failed_tests.late_tests(report) == []


def test_very_many_are_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cases = "".join(
        f'<testcase name="test_{each}" file="a.py"><failure message="no"/></testcase>'
        for each in range(failed_tests.MOST + 3)
    )
    report = tmp_path / "report.xml"
    report.write_text(f"<testsuite>{cases}</testsuite>")
    failed_tests.main([str(report)])
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "a.py::test_0 - no"
    assert lines[-1] == "and 3 more"
