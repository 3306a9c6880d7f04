"""The numbers of the overview as figures: each is drawn, and stands beside it as a table."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QDate, QLocale

from hostapp.desktop.pills import ToneName
from hostapp.desktop.text import apart, purpose_name, source_name
from hostapp.desktop.translation import translate
from hostapp.services.overview import Overview
from hostapp.services.overview_course import Course, Step

FIGURES = 5
"""How many there are."""
MOST_LINES = 5
"""Lines that an eye can follow; the table holds all."""
LINE_TONES = (ToneName.GREEN, ToneName.BLUE, ToneName.AMBER, ToneName.RED, ToneName.GREY)


class Drawing(StrEnum):
    """How a figure is drawn."""

    LINES = "lines"
    """Over time, left to right."""
    COLUMNS = "columns"
    """Over time, one column each."""
    BARS = "bars"
    """By name, one bar under the other."""


@dataclass(frozen=True, slots=True)
class Series:
    """One column of the table, and one line or colour of the drawing."""

    name: str
    values: tuple[int, ...]
    tone: ToneName | None = None
    """None: only in the table."""


@dataclass(frozen=True, slots=True)
class Figure:
    """Numbers by name or by time; empty if there are none yet."""

    title: str
    words: str
    drawing: Drawing
    head: str
    """What the names are."""
    names: tuple[str, ...]
    series: tuple[Series, ...]
    short: tuple[str, ...] = ()
    """The names where there is little room, if they are long."""

    @property
    def drawn(self) -> tuple[Series, ...]:
        """The series that are drawn."""
        return tuple(each for each in self.series if each.tone is not None)


def figures(overview: Overview) -> tuple[Figure, ...]:
    """Return all figures, in their order."""
    return (
        _course(overview.course),
        _tools(overview),
        _purposes(overview),
        _endings(overview),
        _releases(overview),
    )


def _course(course: Course) -> Figure:
    series = [Series(translate("Overview", "Any purpose"), course.all, LINE_TONES[0])]
    for place, (purpose, counts) in enumerate(course.by_purpose, start=1):
        tone = LINE_TONES[place] if place < MOST_LINES else None
        series.append(Series(purpose_name(purpose), counts, tone))
    return Figure(
        translate("Overview", "What may train, over time"),
        _course_words(course.step),
        Drawing.LINES,
        _step_name(course.step),
        tuple(_period_name(course.step, each) for each in course.periods),
        tuple(series),
    )


def _tools(overview: Overview) -> Figure:
    tools = overview.tools
    return Figure(
        translate("Overview", "By tool"),
        translate("Overview", "How the meetings of each recording tool stand."),
        Drawing.BARS,
        translate("Overview", "Tool"),
        tuple(source_name(each.source) for each in tools),
        (
            Series(
                translate("Overview", "May train"),
                tuple(each.allowed for each in tools),
                ToneName.GREEN,
            ),
            Series(
                translate("Overview", "Waiting"),
                tuple(each.waiting for each in tools),
                ToneName.AMBER,
            ),
            Series(
                translate("Overview", "May not"),
                tuple(each.not_allowed for each in tools),
                ToneName.RED,
            ),
        ),
    )


def _purposes(overview: Overview) -> Figure:
    counts = tuple(number for _, number in overview.purposes)
    return Figure(
        translate("Overview", "By purpose"),
        translate("Overview", "Meetings that may be used now. One can count for several purposes."),
        Drawing.BARS,
        translate("Overview", "Purpose"),
        tuple(purpose_name(each) for each, _ in overview.purposes),
        (Series(translate("Overview", "Meetings"), counts, ToneName.GREEN),),
    )


def _endings(overview: Overview) -> Figure:
    words = translate(
        "Overview",
        "Grants that end within twelve months. Renew them, or nothing of them may train.",
    )
    if overview.ending_later:
        later = translate("Overview", "Later: %Ln more meeting(s).", None, overview.ending_later)
        words = f"{words} {later}"
    return Figure(
        translate("Overview", "What ends"),
        words,
        Drawing.COLUMNS,
        _step_name(Step.MONTH),
        tuple(_month(date(year, month, 1)) for year, month, _ in overview.endings),
        (
            Series(
                translate("Overview", "Meetings"),
                tuple(number for *_, number in overview.endings),
                ToneName.AMBER,
            ),
        ),
        tuple(
            QLocale().toString(QDate(year, month, 1), "MMM") for year, month, _ in overview.endings
        ),
    )


def _releases(overview: Overview) -> Figure:
    releases = overview.releases
    return Figure(
        translate("Overview", "Releases and recalls"),
        translate("Overview", "Items that left this computer, and what became of them."),
        Drawing.BARS,
        translate("Overview", "Purpose"),
        tuple(purpose_name(each.purpose) for each in releases),
        (
            Series(translate("Overview", "Releases"), tuple(each.releases for each in releases)),
            Series(
                translate("Overview", "In use"),
                tuple(each.items - each.recalled for each in releases),
                ToneName.GREEN,
            ),
            Series(
                translate("Overview", "Called back"),
                tuple(each.unanswered for each in releases),
                ToneName.AMBER,
            ),
            Series(
                translate("Overview", "Gone"),
                tuple(each.recalled - each.unanswered for each in releases),
                ToneName.GREY,
            ),
        ),
    )


def _course_words(step: Step) -> str:
    match step:
        case Step.DAY:
            return translate("Overview", "Meetings with a grant in force at the end of each day.")
        case Step.WEEK:
            return translate("Overview", "Meetings with a grant in force at the end of each week.")
        case Step.MONTH:
            return translate("Overview", "Meetings with a grant in force at the end of each month.")
        case Step.QUARTER:
            return translate(
                "Overview", "Meetings with a grant in force at the end of each quarter."
            )
        case Step.YEAR:
            return translate("Overview", "Meetings with a grant in force at the end of each year.")


def _step_name(step: Step) -> str:
    match step:
        case Step.DAY:
            return translate("Overview", "Day")
        case Step.WEEK:
            return translate("Overview", "Week from")
        case Step.MONTH:
            return translate("Overview", "Month")
        case Step.QUARTER:
            return translate("Overview", "Quarter")
        case Step.YEAR:
            return translate("Overview", "Year")


def _period_name(step: Step, first: date) -> str:
    match step:
        case Step.DAY | Step.WEEK:
            return QLocale().toString(_qt(first), translate("Overview", "d MMM"))
        case Step.MONTH:
            return _month(first)
        case Step.QUARTER:
            quarter = (first.month + 2) // 3
            return translate("Overview", "Q{0} {1}").format(quarter, first.year)
        case Step.YEAR:
            return str(first.year)


def _month(first: date) -> str:
    return QLocale().toString(_qt(first), translate("Overview", "MMM yyyy"))


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def spoken(figure: Figure) -> str:
    """Return what a drawing shows, for those who do not see it: the newest or largest numbers."""
    if not figure.names:
        return figure.words
    place = len(figure.names) - 1 if figure.drawing is Drawing.LINES else 0
    parts = [f"{each.name} {QLocale().toString(each.values[place])}" for each in figure.drawn]
    numbers = translate("Overview", "{0}: {1}.", "a name, and numbers")
    return f"{figure.words} {numbers.format(figure.names[place], apart().join(parts))}"
