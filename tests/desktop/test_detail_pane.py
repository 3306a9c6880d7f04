from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from hostapp.desktop.detail_pane import NO_BREAK, DetailPane, meta_line
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.player import Part, Track
from hostapp.desktop.theme import Theme
from hostapp.domain.meetings import Confidence, MeetingState, Source
from tests.support.window_rows import detail, row, rows


def test_the_line_below_the_title(qtbot: QtBot) -> None:
    line = meta_line(row(source=Source.GOOGLE_MEET))
    assert line.replace(NO_BREAK, " ").endswith("· 1 h 04 · Google Meet · 4 files, 612 MB")
    assert line.endswith(NO_BREAK.join(("4", "files,", "612", "MB")))


def test_a_guess_is_said_to_be_one(qtbot: QtBot) -> None:
    guess = row(confidence=Confidence.GUESS, duration_seconds=None)
    assert "Zoom (recognised by guess)" in meta_line(guess)


def test_a_row_is_shown_before_its_details(qtbot: QtBot, window: MainWindow) -> None:
    window.detail.show_row(row(states=frozenset({MeetingState.PARTIAL})))
    assert window.detail.title() == "Weekly sync 0"
    assert window.detail.card.answer().startswith("Not yet.")


def test_details_fill_the_tabs(qtbot: QtBot, window: MainWindow) -> None:
    window.detail.show_detail(detail())
    assert window.detail.card.answer().startswith("Yes. Audio")
    names = [window.detail.tabs.tabText(place) for place in range(5)]
    assert names == ["People", "Transcript", "Files", "History", "Receipts"]


def test_several_have_no_tabs(qtbot: QtBot, window: MainWindow) -> None:
    window.detail.show_several(rows(3), 3)
    assert window.detail.title() == "3 meetings selected"
    assert window.detail.tabs.isHidden()
    window.detail.show_row(row())
    assert not window.detail.tabs.isHidden()


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> Iterator[DetailPane]:
    """A pane that is seen, in a window of its own."""
    place = QWidget()
    qtbot.addWidget(place)
    place.resize(900, 900)
    made = DetailPane()
    made.setParent(place)
    place.show()
    qtbot.waitExposed(place)
    yield made
    made.deleteLater()


def test_a_low_pane_scrolls_only_where_its_page_needs_it(qtbot: QtBot, pane: DetailPane) -> None:
    pane.resize(400, 540)
    pane.show_detail(detail())
    page = pane.tabs.parentWidget()
    for place in range(pane.tabs.count()):
        pane.tabs.setCurrentIndex(place)
        qtbot.waitUntil(lambda: page is not None and page.height() <= 540)


def test_a_low_pane_has_a_low_picture(pane: DetailPane) -> None:
    heights = []
    for height in (900, 500):
        pane.resize(400, height)
        heights.append(pane.transcript.player.picture.maximumHeight())
    assert heights[0] > heights[1]


def test_in_a_low_pane_the_terms_give_way_to_player_and_words(pane: DetailPane) -> None:
    pane.show_detail(detail())
    pane.resize(400, 540)
    assert terms_shown(pane)
    pane.tabs.setCurrentWidget(pane.transcript)
    assert not terms_shown(pane)
    pane.resize(400, 800)
    assert terms_shown(pane)
    pane.resize(400, 540)
    pane.tabs.setCurrentIndex(0)
    assert terms_shown(pane)


def terms_shown(pane: DetailPane) -> bool:
    (until,) = [each for each in pane.card.findChildren(QLabel) if each.text() == "Until"]
    return until.isVisibleTo(pane)


def test_a_long_name_makes_nothing_wider(qtbot: QtBot, pane: DetailPane) -> None:
    shown = detail()
    first, *rest = shown.meeting.participants
    long = replace(first, name="A name that goes on and on " * 5)
    track = Track(long.name, (Part(b"/a.flac", 0.0, 9.0),))
    pane.resize(400, 700)
    pane.show_detail(replace(shown, meeting=replace(shown.meeting, participants=(long, *rest))))
    pane.transcript.player.tracks.show_tracks((track, track))
    page = pane.tabs.parentWidget()
    for place in range(pane.tabs.count()):
        pane.tabs.setCurrentIndex(place)
        qtbot.waitUntil(lambda: page is not None and page.width() <= 400)
