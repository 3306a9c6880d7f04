import pytest
from PySide6.QtGui import QColor

from hostapp.desktop.overview_figures import Series
from hostapp.desktop.overview_marks import FILLS, STROKES, bar_mark, line_mark
from hostapp.desktop.palette import DARK, LIGHT, Colours
from hostapp.desktop.pills import ToneName

SERIES = Series("Any purpose", (1, 2), ToneName.GREEN)


def test_no_two_lines_and_no_two_bars_differ_by_colour_alone() -> None:
    strokes = [line_mark(SERIES, place, LIGHT).style() for place in range(len(STROKES))]
    fills = [bar_mark(SERIES, place, LIGHT)[1].style() for place in range(len(FILLS))]
    assert len(set(strokes)) == len(STROKES)
    assert len(set(fills)) == len(FILLS)


def test_the_first_line_can_be_seen_under_another() -> None:
    assert line_mark(SERIES, 0, LIGHT).width() > line_mark(SERIES, 1, LIGHT).width()


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_marks_have_the_colours_of_the_appearance(colours: Colours) -> None:
    ink = QColor(colours.green.ink)
    pen, brush = bar_mark(SERIES, 0, colours)
    assert line_mark(SERIES, 0, colours).color() == pen.color() == brush.color() == ink
