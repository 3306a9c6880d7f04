from pathlib import Path

import pytest

from hostapp.desktop.selection import Selection
from hostapp.domain.errors import UsageError
from hostapp.services.rows import Query
from hostapp.wiring import open_hostapp
from tests.support.window_rows import rows


def test_rows_that_are_here_need_no_service(tmp_path: Path) -> None:
    selection = Selection(Query(), 9, ((0, 1),), rows(2))
    hostapp = open_hostapp(tmp_path / "store")
    assert selection.ids(hostapp) == tuple(each.id for each in rows(2))
    hostapp.close()


def test_lines_never_looked_at_are_read(store: Path) -> None:
    hostapp = open_hostapp(store)
    every = hostapp.listing.ids(Query())
    selection = Selection(Query(), 3, ((0, 0), (2, 2)), ())
    assert selection.count == 2
    assert selection.ids(hostapp) == (every[0], every[2])
    hostapp.close()


def test_a_list_that_changed_is_not_decided_on(store: Path) -> None:
    hostapp = open_hostapp(store)
    with pytest.raises(UsageError, match="select them again"):
        Selection(Query(), 4, ((0, 3),), ()).ids(hostapp)
    hostapp.close()
