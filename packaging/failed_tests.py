"""Name the tests that failed, each with the first line of why, from pytest's report.

python packaging/failed_tests.py REPORT.xml
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
        cases = list(ET.parse(report).iter("testcase"))
    except (OSError, ET.ParseError):
        yield NO_REPORT
        return
    for case in cases:
        for kind in ("failure", "error"):
            for wrong in case.iterfind(kind):
                why = (wrong.get("message") or wrong.text or kind).strip().partition("\n")[0]
                yield f"{case.get('file') or case.get('classname')}::{case.get('name')} - {why}"


def main(arguments: list[str]) -> None:
    """Print the lines, and how many more there are where they are too many."""
    lines = list(failed_tests(Path(arguments[0])))
    print(*lines[:MOST], sep="\n")
    if len(lines) > MOST:
        print(f"and {len(lines) - MOST} more")


if __name__ == "__main__":
    main(sys.argv[1:])
