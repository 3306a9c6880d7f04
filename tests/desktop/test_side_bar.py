from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.side_bar import WIDEST, WIDTH, SideBar
from hostapp.desktop.side_button import SideButton
from hostapp.domain.meetings import Source
from hostapp.services.rows import Counts, Filter

COUNTS = Counts(412, 37, 118, 249, 8, {Source.ZOOM: 301, Source.TEAMS: 62, Source.OBS: 49})


def test_counts_are_shown_and_sources_come_by_number(qtbot: QtBot, window: MainWindow) -> None:
    window.side.set_counts(COUNTS)
    spoken = [button.accessibleName() for button in window.side.buttons()]
    assert spoken == [
        "All meetings, 412",
        "Needs a decision, 37",
        "Training allowed, 118",
        "Not allowed, 249",
        "Expiring soon, 8",
        "Zoom, 301",
        "Microsoft Teams, 62",
        "OBS Studio, 49",
    ]


def test_a_tool_without_meetings_goes(qtbot: QtBot, window: MainWindow) -> None:
    window.side.set_counts(COUNTS)
    window.side.set_counts(Counts(all=1, by_source={Source.ZOOM: 1}))
    shown = [each.accessibleName() for each in window.side.buttons() if not each.isHidden()]
    assert shown[5:] == ["Zoom, 1"]


def test_pressing_asks_for_a_filter(qtbot: QtBot, window: MainWindow) -> None:
    window.side.set_counts(COUNTS)
    with qtbot.waitSignal(window.side.chosen) as chosen:
        QTest.mouseClick(window.side.buttons()[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [Filter.UNDECIDED, None]
    with qtbot.waitSignal(window.side.chosen) as chosen:
        QTest.keyClick(window.side.buttons()[6], Qt.Key.Key_Space)
    assert chosen.args == [Filter.ALL, Source.TEAMS]


def test_showing_a_choice_asks_for_nothing(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.assertNotEmitted(window.side.chosen):
        window.side.choose(Filter.ALL, Source.WEBEX)
    pressed = [each.accessibleName() for each in window.side.buttons() if each.isChecked()]
    assert pressed == ["Webex"]


def test_releases_have_their_counts_and_their_page(qtbot: QtBot, window: MainWindow) -> None:
    window.side.set_releases(5, 1)
    spoken = [each.accessibleName() for each in window.side.release_buttons()]
    assert spoken == ["Datasets, 5", "Recalls, 1"]
    with qtbot.waitSignal(window.side.releases_chosen) as chosen:
        QTest.mouseClick(window.side.release_buttons()[1], Qt.MouseButton.LeftButton)
    assert chosen.args == ["recalls"]


def test_sources_of_equal_number_come_by_name_and_files_of_no_tool_last(
    qtbot: QtBot, window: MainWindow
) -> None:
    found = {Source.UNKNOWN: 9, Source.WINDOWS_GAME_BAR: 1, Source.TEAMS: 1, Source.ZOOM: 2}
    window.side.set_counts(Counts(all=13, by_source=found))
    spoken = [button.accessibleName() for button in window.side.buttons()][5:]
    assert spoken == ["Zoom, 2", "Microsoft Teams, 1", "Xbox Game Bar, 1", "Other files, 9"]


def test_the_list_that_is_shown_stays_in_sight(qtbot: QtBot, window: MainWindow) -> None:
    window.side.set_counts(Counts(all=20, by_source=dict.fromkeys(Source, 1)))
    window.resize(900, 480)
    window.show()
    qtbot.waitExposed(window)
    recalls = window.side.release_buttons()[-1]
    assert recalls.visibleRegion().isEmpty()
    window.side.choose_releases("recalls")
    qtbot.waitUntil(lambda: not recalls.visibleRegion().isEmpty())


def test_long_words_make_it_wider(qtbot: QtBot, window: MainWindow) -> None:
    usual = window.side.width()
    german = "Alle Besprechungen, die hier sind"
    with patch(
        "hostapp.desktop.side_bar.translate", lambda _context, text: german[: len(text) * 3]
    ):
        other = SideBar()
    qtbot.addWidget(other)
    assert WIDTH <= usual < other.width() <= WIDEST


def test_the_heading_comes_into_sight_with_the_first_list(qtbot: QtBot, window: MainWindow) -> None:
    window.side.set_counts(Counts(all=20, by_source=dict.fromkeys(Source, 1)))
    window.resize(900, 480)
    window.show()
    qtbot.waitExposed(window)
    heading = next(each for each in window.side.findChildren(QLabel) if each.text() == "MEETINGS")
    window.side.choose_releases("recalls")
    qtbot.waitUntil(lambda: heading.visibleRegion().isEmpty())
    window.side.overview.setChecked(True)
    assert heading.visibleRegion().isEmpty(), "what stands below the lists moves none of them"
    window.side.choose(Filter.ALL)
    qtbot.waitUntil(lambda: heading.visibleRegion().boundingRect() == heading.rect())


def test_a_scroll_bar_takes_little_from_the_buttons(qtbot: QtBot, window: MainWindow) -> None:
    window.side.set_counts(COUNTS)
    window.resize(900, 700)
    window.show()
    qtbot.waitExposed(window)
    first = window.side.buttons()[0]
    whole = first.width()
    window.side.set_counts(Counts(all=20, by_source=dict.fromkeys(Source, 1)))
    qtbot.waitUntil(lambda: first.width() != whole)
    assert whole - first.width() <= 4


def test_tab_leads_to_the_list_that_is_shown_and_arrows_from_there(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.side.set_counts(COUNTS)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    reached = [each for each in window.side.findChildren(SideButton) if takes_tab(each)]
    assert reached == [window.side.buttons()[0]]
    window.side.choose(Filter.EXPIRING)
    reached = [each for each in window.side.findChildren(SideButton) if takes_tab(each)]
    assert reached == [window.side.buttons()[4]]
    window.side.choose(Filter.ALL)
    window.side.buttons()[0].setFocus()
    with qtbot.waitSignal(window.side.chosen) as chosen:
        QTest.keyClick(window.side.buttons()[0], Qt.Key.Key_Down)
    assert chosen.args == [Filter.UNDECIDED, None]
    assert window.side.buttons()[1].hasFocus()


def takes_tab(button: SideButton) -> bool:
    return bool(button.focusPolicy() & Qt.FocusPolicy.TabFocus)


def test_a_screen_reader_hears_one_choice_of_several_below_a_heading(window: MainWindow) -> None:
    first = QAccessible.queryAccessibleInterface(window.side.buttons()[0])
    assert first.role() is QAccessible.Role.RadioButton
    assert first.state().checked
    names = {each.accessibleName() for each in window.side.findChildren(QLabel)}
    assert {"Meetings", "Sources", "Releases"} <= names


def test_no_consent_is_counted_while_the_ledger_is_not_verified(window: MainWindow) -> None:
    side = window.side
    side.doubt(True)
    side.set_counts(COUNTS)
    assert [each.count for each in side.buttons()[:6]] == [412, None, None, None, None, 301]
    unknown = "Training allowed, not known while the ledger is not verified"
    assert side.buttons()[2].accessibleName() == unknown
    side.doubt(False)
    assert [each.count for each in side.buttons()[:5]] == [412, 37, 118, 249, 8]
    side.doubt(True)
    assert side.buttons()[2].count is None
