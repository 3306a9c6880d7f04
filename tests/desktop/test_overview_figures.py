from datetime import date

import pytest

from hostapp.desktop.overview_figures import FIGURES, MOST_LINES, Drawing, figures, spoken
from hostapp.domain.identifiers import PurposeId
from hostapp.services.overview import Overview
from hostapp.services.overview_course import Course, Step
from tests.support.overviews import OVERVIEW


def test_every_figure_has_a_title_words_and_as_many_values_as_names() -> None:
    shown = figures(OVERVIEW)
    assert len({each.title for each in shown}) == len(shown) == FIGURES
    for figure in shown:
        assert figure.words
        assert figure.names
        assert figure.drawn
        assert {len(each.values) for each in figure.series} == {len(figure.names)}


def test_the_numbers_are_those_of_the_overview() -> None:
    course, tools, purposes, endings, releases = figures(OVERVIEW)
    assert course.names == ("Jan 2027", "Feb 2027", "Mar 2027", "Apr 2027")
    assert [each.name for each in course.series] == ["Any purpose", "Speech recognition"]
    assert [each.values for each in tools.series] == [(92, 14), (29, 5), (180, 43)]
    assert purposes.series[0].values == (101, 12)
    assert endings.series[0].values == (3, 0, 8)
    assert endings.short == ("Apr", "May", "Jun")
    assert endings.words.endswith("Later: 2 more meetings.")
    assert [each.values for each in releases.series] == [(3,), (4080,), (20,), (100,)]
    assert [each.name for each in releases.drawn] == ["In use", "Called back", "Gone"]


@pytest.mark.parametrize(
    ("step", "head", "name"),
    [
        (Step.DAY, "Day", "1 Jan"),
        (Step.WEEK, "Week from", "1 Jan"),
        (Step.MONTH, "Month", "Jan 2027"),
        (Step.QUARTER, "Quarter", "Q1 2027"),
        (Step.YEAR, "Year", "2027"),
    ],
)
def test_periods_are_named_by_their_length(step: Step, head: str, name: str) -> None:
    figure = figures(Overview(course=Course(step, (date(2027, 1, 1),), (1,))))[0]
    assert (figure.head, figure.names) == (head, (name,))
    assert head.split(maxsplit=1)[0].lower() in figure.words


def test_only_as_many_lines_are_drawn_as_an_eye_can_follow() -> None:
    purposes = tuple((PurposeId(f"own-{number}"), (number,)) for number in range(9))
    figure = figures(Overview(course=Course(Step.DAY, (date(2027, 1, 1),), (9,), purposes)))[0]
    assert len(figure.series) == 10
    assert len(figure.drawn) == MOST_LINES
    assert len({each.tone for each in figure.drawn}) == MOST_LINES


def test_an_empty_store_has_empty_figures() -> None:
    assert not any(figure.names for figure in figures(Overview()))
    assert all(spoken(figure) for figure in figures(Overview()))


def test_a_drawing_is_spoken_with_its_newest_or_first_numbers() -> None:
    course, tools, *_ = figures(OVERVIEW)
    assert course.drawing is Drawing.LINES
    assert spoken(course).endswith("Apr 2027: Any purpose 106, Speech recognition 101.")
    assert spoken(tools).endswith("Zoom: May train 92, Waiting 29, May not 180.")
