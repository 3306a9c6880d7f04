import subprocess
import sys

import pytest

from hostapp.store.lean_sqlite import left_out, put_off

HEAVY = ("numpy", "pandas", "av", "webrtcvad", "cryptography.x509", "click", "dateutil")


def test_a_package_is_left_out_and_then_to_be_had_again() -> None:
    name = "wave"
    before = sys.modules.pop(name, None)
    try:
        with left_out(name), pytest.raises(ImportError):
            __import__(name)
        assert __import__(name).__name__ == name
    finally:
        if before is not None:
            sys.modules[name] = before


def test_a_package_that_is_put_off_loads_when_it_is_used() -> None:
    name = "wave"
    before = sys.modules.pop(name, None)
    try:
        with put_off(name):
            stand_in = __import__(name)
            kept = stand_in.Error
        assert name not in sys.modules
        assert stand_in.open is __import__(name).open
        assert kept is not stand_in.Error
    finally:
        if before is not None:
            sys.modules[name] = before


def test_what_is_loaded_stays() -> None:
    with left_out("sys"):
        assert sys.modules["sys"] is sys


def test_listing_meetings_loads_nothing_heavy() -> None:
    code = (
        "import sys\n"
        "from hostapp.services.rows import Query\n"
        "from hostapp.wiring import open_hostapp\n"
        "hostapp = open_hostapp()\n"
        "hostapp.listing.counts(), hostapp.listing.page(Query(), 0, 10)\n"
        "hostapp.close()\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "[]\n"
