"""Our own recognisers."""

import subprocess
import sys

from hostapp.recordings.all_recognisers import all_recognisers
from hostapp.recordings.tools.family import LAST, OURS


def test_all_of_them_take_part_and_the_generic_one_is_asked_last() -> None:
    asked = all_recognisers()

    assert asked[: len(OURS)] == OURS
    assert asked[-1] is LAST


def test_they_are_loaded_only_when_something_is_to_be_read() -> None:
    code = (
        "import sys\n"
        "from hostapp.recordings.all_recognisers import left_out\n"
        "from hostapp.services import scan\n"
        "left_out()\n"
        "raise SystemExit('hostapp.recordings.tools.teams' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
