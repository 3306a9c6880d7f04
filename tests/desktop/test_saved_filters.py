from pathlib import Path

from hostapp.desktop.saved_filters import SETTING, read_saved, remove, rename, save
from hostapp.domain.meetings import Source
from hostapp.services.rows import Column, Filter, Query
from hostapp.wiring import open_hostapp

BOARDS = Query(
    filter=Filter.UNDECIDED, source=Source.ZOOM, text="board", sort=Column.PEOPLE, descending=False
)


def test_a_list_comes_back_as_it_was(tmp_path: Path) -> None:
    hostapp = open_hostapp(tmp_path)
    assert read_saved(hostapp) == {}
    save(hostapp, "Boards", BOARDS)
    assert save(hostapp, "All", Query()) == {"All": Query(), "Boards": BOARDS}
    assert rename(hostapp, "Boards", "Meetings of the board")["Meetings of the board"] == BOARDS
    assert remove(hostapp, "Meetings of the board") == {"All": Query()}
    assert remove(hostapp, "All") == {}
    hostapp.close()


def test_what_cannot_be_understood_is_left_out(tmp_path: Path) -> None:
    hostapp = open_hostapp(tmp_path)
    hostapp.keepsakes.set_setting(SETTING, {"one": 3, "two": {"filter": "no such"}, "x": {}})
    assert read_saved(hostapp) == {}
    hostapp.keepsakes.set_setting(SETTING, ["list"])
    assert read_saved(hostapp) == {}
    hostapp.close()
