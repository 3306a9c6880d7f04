from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication

from hostapp.desktop.direction import (
    filled,
    in_a_row,
    isolated,
    isolated_path,
    led,
    painted,
    plain,
    sided,
)

TITLE = "اجتماع"
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
BEGIN = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


def test_words_that_all_run_from_the_left_stay_as_they_are(qapp: QApplication) -> None:
    assert isolated("Weekly sync") == led("Weekly sync") == "Weekly sync"
    assert isolated_path("/recordings/a.mp4") == "/recordings/a.mp4"
    assert filled("{0} said no", "Bo Li") == "Bo Li said no"
    assert in_a_row(["1 h", "", "Zoom"]) == "1 h · Zoom"


def test_nothing_stays_nothing(right_to_left: QApplication) -> None:
    assert isolated("") == isolated_path("") == led("") == in_a_row(["", ""]) == ""


def test_what_was_added_can_be_taken_away(right_to_left: QApplication) -> None:
    assert isolated("Bo Li") != "Bo Li"
    said = filled("{0}: {1}, {2}", "Bo Li", Path("/a"), 3)
    assert said == led(f"{isolated('Bo Li')}: {isolated_path('/a')}, 3")
    assert plain(led(said)) == "Bo Li: /a, 3"


def test_a_name_in_another_script_does_not_turn_the_digits_after_it(qapp: QApplication) -> None:
    bare, kept = f"{TITLE} 12 files", filled("{0} 12 files", TITLE)
    assert _middle(led(bare), "12") < _middle(led(bare), TITLE)
    assert _middle(led(kept), "12") > _middle(led(kept), TITLE)


def test_from_right_to_left_a_date_reads_as_it_is_written(right_to_left: QApplication) -> None:
    date = "18 Nov 2026, 14:00"
    shown = led(in_a_row([date, "Zoom"]))
    assert _middle(shown, "18") < _middle(shown, "Nov") < _middle(shown, "14")
    assert _middle(shown, "Zoom") < _middle(shown, "18")


def test_facts_within_facts_keep_their_order(right_to_left: QApplication) -> None:
    files = in_a_row(["14 فيله", "878 kB"], ", ")
    shown = led(in_a_row([files, "Zoom"]))
    assert _middle(shown, "Zoom") < _middle(shown, "878") < _middle(shown, "فيله")


def test_a_path_begins_at_the_left_in_any_script(right_to_left: QApplication) -> None:
    path = led(isolated_path(f"/{TITLE}/a.mp4"))
    assert _middle(path, TITLE) < _middle(path, "a.mp4")


@pytest.mark.parametrize(("direction", "edge"), [(LEFT, "left"), (RIGHT, "right")])
def test_painted_words_begin_where_the_window_middle(
    qapp: QApplication, direction: Qt.LayoutDirection, edge: str
) -> None:
    for words in ("Weekly sync", TITLE, "12:30"):
        assert _side(words, painted(direction, BEGIN)) == edge


def test_a_list_of_names_runs_as_the_window_does(right_to_left: QApplication) -> None:
    names = ", ".join(map(isolated, ("Ana", "Bo", "Yuki")))
    shown = led(f"{isolated(names)} {TITLE}")
    places = [_middle(shown, name) for name in ("Ana", "Bo", "Yuki", TITLE)]
    assert places == sorted(places, reverse=True)
    assert plain(shown) == f"Ana, Bo, Yuki {TITLE}"


def test_margins_are_told_from_where_lines_begin(qapp: QApplication) -> None:
    assert sided(1, 2, 3, 4) == (1, 2, 3, 4)
    try:
        qapp.setLayoutDirection(RIGHT)
        assert sided(1, 2, 3, 4) == (3, 2, 1, 4)
    finally:
        qapp.setLayoutDirection(LEFT)


def _middle(text: str, part: str) -> float:
    """Return where the middle of a part stands, in pixels from the left."""
    layout = QTextLayout(text)
    option = QTextOption()
    option.setTextDirection(QApplication.layoutDirection())
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(2000)
    layout.endLayout()
    start = text.index(part)
    first, last = (_x(line.cursorToX(place)) for place in (start + 1, start + len(part) - 1))
    return (first + last) / 2


def _x(place: object) -> float:
    """Return what `cursorToX` says, in whatever form PySide6 gives it."""
    found = place[0] if isinstance(place, tuple) else place
    assert isinstance(found, float)
    return found


def _side(words: str, flags: int) -> str:
    image = QImage(400, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.drawText(image.rect(), flags, words)
    painter.end()
    white = image.pixel(200, 0)
    inked = [x for x in range(400) for y in range(30) if image.pixel(x, y) != white]
    return "left" if max(inked) < 200 else "right" if min(inked) > 200 else "both"
