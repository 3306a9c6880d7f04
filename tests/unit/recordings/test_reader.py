import os
from pathlib import Path

from hostapp.recordings.all_recognisers import all_recognisers
from hostapp.recordings.found import Listed, Read, Skipped, Unchanged
from hostapp.recordings.reader import Reader
from hostapp.recordings.tools.interface import Surroundings
from tests.support import recordings_zoom
from tests.support.folders import NOW_NS, ZONE, Folders

READER = Reader(all_recognisers(), Surroundings(ZONE, NOW_NS))


def test_a_folder_tells_what_is_in_it_and_below_it(tmp_path: Path) -> None:
    recordings_zoom.finished(Folders(tmp_path))
    folder = os.fsencode(tmp_path)

    above = READER.read(folder, None)
    (listed,) = READER.read(above.below[0], None).reports

    assert above.below == [os.fsencode(tmp_path / recordings_zoom.FOLDER)]
    assert isinstance(listed, Listed)
    assert [meeting.title for meeting in listed.meetings] == ["Weekly sync"]
    (again,) = READER.read(above.below[0], listed.signature).reports
    assert isinstance(again, Unchanged)


def test_a_folder_that_went_tells_nothing_and_one_behind_a_link_only_why(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    link = os.fsencode(tmp_path / "link")

    assert READER.read(link + b"-gone", None) == Read([])
    (skipped,) = READER.read(link, None).reports
    assert isinstance(skipped, Skipped)
    assert isinstance(READER.read(link, None, follow=True).reports[-1], Listed)
