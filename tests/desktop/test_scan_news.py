from dataclasses import replace

from pytestqt.qtbot import QtBot

from hostapp.desktop.direction import isolated_path
from hostapp.desktop.message_bar import News
from hostapp.desktop.scan_news import scan_news
from hostapp.services.rows import ScanSummary, SkippedPath

NOTHING = ScanSummary((), 0, 0, 0, 0, (), (), ())


def test_what_was_found(qtbot: QtBot) -> None:
    found = replace(NOTHING, added=3, changed=1, moved=2, not_seen=1)
    assert scan_news(found, quiet=True) == (
        News.DONE,
        "3 new meetings. 1 changed. 2 moved. 1 not seen this time.",
        "",
    )


def test_a_quiet_scan_is_silent_if_nothing_is_new(qtbot: QtBot) -> None:
    assert scan_news(NOTHING, quiet=True) is None
    assert scan_news(NOTHING, quiet=False) == (News.DONE, "Nothing new was found.", "")


def test_what_was_left_out_says_why(qtbot: QtBot) -> None:
    left = replace(NOTHING, skipped=(SkippedPath("/a", "it may not be read"),) * 2)
    assert scan_news(left, quiet=True) == (
        News.NOTE,
        "Nothing new was found. 2 places left out: /a – it may not be read",
        "/a – it may not be read\n/a – it may not be read",
    )


def test_a_stopped_scan_says_so(qtbot: QtBot) -> None:
    stopped = scan_news(replace(NOTHING, added=1, cancelled=True), quiet=False)
    assert stopped == (News.DONE, "Stopped; what was found stays. 1 new meeting.", "")


def test_a_path_begins_at_its_left_also_from_right_to_left(
    qtbot: QtBot, right_to_left: object
) -> None:
    left = replace(NOTHING, skipped=(SkippedPath("/a/b", "it may not be read"),))
    news = scan_news(left, quiet=True)
    assert news is not None
    assert isolated_path("/a/b") in news.text
    assert isolated_path("/a/b") != "/a/b"
