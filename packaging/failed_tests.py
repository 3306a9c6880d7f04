"""Name the tests that failed, or that only a second try saved, from pytest's report.

python packaging/failed_tests.py [--late] REPORT.xml
"""

import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Final

MOST: Final = 40
NO_REPORT: Final = "It ended before it could report: what it said is above."


def failed_tests(report: Path) -> Iterator[str]:
    """Yield a line for each test that failed; one that says so if there is no report."""
    try:
        cases = _cases(report)
    except (OSError, ET.ParseError):
        yield NO_REPORT
        return
    for case in cases:
        for wrong in _wrongs(case):
            why = (wrong.get("message") or wrong.text or wrong.tag).strip().partition("\n")[0]
            yield f"{_name(case)} - {why}"


def late_tests(report: Path) -> list[str]:
    """Return the tests that were tried again, and passed; none if there is no report."""
    try:
        cases = _cases(report)
    except (OSError, ET.ParseError):
        return []
    wrong = {_name(case) for case in cases if _wrongs(case)}
    names = [_name(case) for case in cases]
    return sorted({name for name in names if names.count(name) > 1} - wrong)


def _cases(report: Path) -> list[ET.Element]:
    return list(ET.parse(report).iter("testcase"))


def _wrongs(case: ET.Element) -> list[ET.Element]:
    return [*case.iterfind("failure"), *case.iterfind("error")]


def _name(case: ET.Element) -> str:
    return f"{case.get('file') or case.get('classname')}::{case.get('name')}"


def main(arguments: list[str]) -> None:
    """Print the lines, and how many more there are where they are too many."""
    *late, report = arguments
    lines = late_tests(Path(report)) if late else list(failed_tests(Path(report)))
    if lines:
        print(*lines[:MOST], sep="\n")
    if len(lines) > MOST:
        print(f"and {len(lines) - MOST} more")


if __name__ == "__main__":
    main(sys.argv[1:])
