from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hostapp.desktop.direction import isolated
from hostapp.desktop.releases_page import ReleaseLine, ReleasesPage, ReleaseView
from hostapp.desktop.row_list import ROW_ROLE
from hostapp.desktop.theme import Theme
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.release_events import ReleaseId
from hostapp.domain.terms import OWN_TEAM

NOON = datetime(2026, 11, 18, 12, tzinfo=UTC)
SPEECH = PurposeId("speech-recognition")
FIRST = ReleaseLine(ReleaseId("a"), NOON, SPEECH, OWN_TEAM, 12)
SECOND = replace(FIRST, release=ReleaseId("b"), recipient="Lab of Bo Li", waiting=3, since=NOON)
ERASED = replace(FIRST, release=ReleaseId("c"), items=None)


def said(page: ReleasesPage) -> list[str]:
    model = page.list.model()
    return [str(model.index(line, 0).data()) for line in range(model.rowCount())]


def test_the_newest_comes_first(qtbot: QtBot) -> None:
    page = ReleasesPage()
    qtbot.addWidget(page)
    page.set_rows((FIRST, SECOND, ERASED))
    assert said(page) == [
        "Speech recognition · Our own team, list erased · 18 Nov",
        "Speech recognition · Lab of Bo Li, 3 items called back, no answer since 18 Nov",
        "Speech recognition · Our own team, 12 items · 18 Nov",
    ]


def test_recalls_are_those_without_an_answer(qtbot: QtBot) -> None:
    page = ReleasesPage()
    qtbot.addWidget(page)
    page.show_view(ReleaseView.RECALLS)
    buttons = (page.notice, page.recall, page.recall_all)
    assert all(button.isHidden() for button in buttons)  # there is nothing to do it with
    page.set_rows((FIRST, SECOND))
    assert not any(button.isHidden() for button in buttons)
    assert len(said(page)) == 1
    told: list[tuple[object, bool]] = []
    page.recall_wanted.connect(lambda release, everything: told.append((release, everything)))
    page.recall.click()
    page.recall_all.click()
    assert told == [("b", False), ("b", True)]
    assert not page.notice.isHidden()
    wanted: list[object] = []
    page.notice_wanted.connect(wanted.append)
    page.notice.click()
    assert wanted == ["b"]
    page.show_view(ReleaseView.DATASETS)
    assert page.notice.isHidden()


@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
def test_the_list_ends_with_its_lines_and_scrolls_where_they_have_no_room(
    qtbot: QtBot, theme: Theme
) -> None:
    page = ReleasesPage()
    qtbot.addWidget(page)
    page.resize(700, 500)
    page.set_rows((FIRST, SECOND))
    page.show()
    qtbot.waitExposed(page)
    both = page.list.visualRect(page.list.model().index(1, 0)).bottom()
    qtbot.waitUntil(lambda: both < page.list.height() < both + 12)
    page.set_rows(tuple(replace(FIRST, release=ReleaseId(str(each))) for each in range(60)))
    qtbot.waitUntil(lambda: page.list.verticalScrollBar().maximum() > 0)
    assert page.acknowledge.mapTo(page, page.acknowledge.rect().bottomLeft()).y() < page.height()


def test_from_right_to_left_dates_and_recipients_keep_their_order(
    right_to_left: QApplication,
) -> None:
    page = ReleasesPage()
    page.set_rows((FIRST, SECOND))
    words = [page.list.model().index(line, 0).data(ROW_ROLE).word for line in range(2)]
    assert all(isolated("18 Nov") in word for word in words)
    page.deleteLater()
