import subprocess
import sys
from pathlib import Path

from tests.support.hosts import opened_host

LATER = "hostapp.services.export"


def test_export_and_list_are_of_the_same_store(tmp_path: Path) -> None:
    with opened_host(tmp_path) as host:
        releasing = host.hostapp.releasing
        assert releasing.export is releasing.export
        assert not releasing.releases.all()
        assert host.hostapp.planning is releasing.planning


def test_nothing_of_it_is_loaded_before_it_is_asked_for() -> None:
    code = (
        "import sys\n"
        "from hostapp.wiring import open_hostapp\n"
        "hostapp = open_hostapp()\n"
        f"before = {LATER!r} in sys.modules\n"
        "hostapp.releases\n"
        f"print(before, {LATER!r} in sys.modules)\n"
        "hostapp.close()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "False True\n"
