from pathlib import Path

from pytestqt.qtbot import QtBot

from hostapp.desktop.jobs import Bridge, Job
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.domain.errors import HostappError
from hostapp.wiring import Hostapp


def test_each_lane_has_services_of_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    lanes = StoreLanes(tmp_path / "store", Bridge())
    seen: list[int] = []

    def look(hostapp: Hostapp, _job: Job) -> int:
        return id(hostapp)

    for lane in (lanes.deciding, lanes.looking, lanes.files):
        lane.submit(look, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 3)
    assert len(set(seen)) == 3
    lanes.close()


def test_a_store_that_cannot_be_opened_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "store").write_text("in the way")
    lanes = StoreLanes(tmp_path / "store", Bridge())
    errors: list[HostappError] = []
    lanes.looking.submit(lambda _hostapp, _job: None, None, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert str(errors[0])
    lanes.close()
