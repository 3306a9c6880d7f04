from pathlib import Path

from hostapp.store.library_arrivals import arrived_after
from tests.support.libraries import found, opened_library, put


def test_meetings_come_in_their_order(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        assert arrived_after(library, 0) == ((), 0)
        one, two = put(library, found("A"), found("B"))
        assert arrived_after(library, 0) == ((one, two), 2)
        assert arrived_after(library, 1) == ((two,), 2)
        assert arrived_after(library, 2) == ((), 2)
