from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from hostapp.desktop.overview_chart import FigureChart
from hostapp.desktop.overview_page import OverviewPage
from hostapp.desktop.overview_table import FigureTable
from hostapp.desktop.theme import Theme
from hostapp.domain.meetings import Source
from hostapp.services.overview import Overview
from hostapp.services.rows import Filter
from hostapp.store.library_overview import ToolCount
from tests.support.overviews import OVERVIEW
from tests.support.screenshots import keep_screenshot


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> OverviewPage:
    made = OverviewPage()
    qtbot.addWidget(made)
    made.resize(1200, 900)
    made.show_overview(OVERVIEW)
    made.show()
    qtbot.waitUntil(lambda: made.is_drawn)
    return made


def test_it_says_the_most_important_in_a_sentence_and_in_numbers(page: OverviewPage) -> None:
    assert page.words.text() == (
        "Of 363 meetings, 106 may train something; 34 wait for your decision."
    )
    names = [each.accessibleName() for each in (*page.tiles.values(), page.releases, page.recalls)]
    assert names == [
        "may train something: 106",
        "waiting for a decision: 34",
        "ending within 30 days: 3",
        "releases: 3",
        "items called back, no answer: 20",
    ]


def test_each_number_leads_to_what_it_counts(page: OverviewPage, qtbot: QtBot) -> None:
    for filter_, tile in page.tiles.items():
        with qtbot.waitSignal(page.filter_wanted) as wanted:
            qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
        assert wanted.args == [filter_]
    assert Filter.UNDECIDED in page.tiles
    with qtbot.waitSignal(page.releases_wanted) as releases:
        page.recalls.click()
    assert releases.args == ["recalls"]


def test_every_drawing_stands_beside_a_table_and_both_are_named(page: OverviewPage) -> None:
    assert len(page.sections) == 5
    for kind in (FigureChart, FigureTable):
        found = page.findChildren(kind)
        spoken = [QAccessible.queryAccessibleInterface(each) for each in found]
        assert all(each.text(QAccessible.Text.Name) for each in spoken)
        assert all(each.isVisibleTo(page) for each in found)


def test_an_empty_store_is_said_to_be_empty(page: OverviewPage, qtbot: QtBot) -> None:
    page.show_overview(Overview())
    qtbot.waitUntil(lambda: page.is_drawn)
    assert page.words.text().startswith("There are no meetings yet")
    assert not any(section.chart.isVisibleTo(page) for section in page.sections)
    page.show_overview(OVERVIEW)
    qtbot.waitUntil(lambda: page.is_drawn)
    assert all(section.chart.isVisibleTo(page) for section in page.sections)


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_it_is_kept_as_a_picture(page: OverviewPage, theme: Theme, scheme: Qt.ColorScheme) -> None:
    theme.choose(scheme)
    assert keep_screenshot(page, f"overview-{scheme.name.lower()}").exists()


def test_without_a_verified_ledger_nothing_is_said_to_be_allowed(page: OverviewPage) -> None:
    page.show_overview(OVERVIEW, doubted=True)
    assert page.words.text().startswith("The ledger is not verified")
    assert page.tiles[Filter.ALLOWED].accessibleName() == "may train something: 0"
    page.show_overview(OVERVIEW)
    assert page.tiles[Filter.ALLOWED].accessibleName() == "may train something: 106"


def test_where_it_is_narrow_a_table_stands_below_its_drawing(
    qtbot: QtBot, page: OverviewPage
) -> None:
    first = page.sections[0]
    assert first.table.x() > first.chart.x()
    page.resize(700, 900)
    qtbot.waitUntil(lambda: first.table.y() >= first.chart.geometry().bottom())
    assert first.table.x() == first.chart.x()


def test_tiles_are_as_high_as_the_longest_words_need(qtbot: QtBot, page: OverviewPage) -> None:
    tiles = [*page.tiles.values(), page.releases, page.recalls]
    wide = tiles[0].height()
    page.resize(700, 900)
    qtbot.waitUntil(lambda: tiles[0].height() > wide)
    assert len({each.height() for each in tiles}) == 1
    assert all(each.needed_height() <= each.height() for each in tiles)


def test_a_table_beside_a_long_drawing_need_not_scroll(qtbot: QtBot, page: OverviewPage) -> None:
    many = tuple(ToolCount(source, 1, 2, 3) for source in Source)
    page.show_overview(replace(OVERVIEW, tools=many))
    qtbot.waitUntil(lambda: page.is_drawn)
    table = page.sections[1].table
    assert table.height() >= table.full_height()
