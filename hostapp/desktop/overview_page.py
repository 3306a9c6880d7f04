"""The overview: a few numbers that lead further, and figures drawn beside their tables."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hostapp.desktop import formats
from hostapp.desktop.direction import sided
from hostapp.desktop.labels import label
from hostapp.desktop.overview_chart import FigureChart
from hostapp.desktop.overview_figures import FIGURES, Figure, figures
from hostapp.desktop.overview_legend import FigureLegend
from hostapp.desktop.overview_table import FigureTable
from hostapp.desktop.translation import translate
from hostapp.services.overview import Overview
from hostapp.services.rows import Filter

TILE_MARGINS = (14, 9, 14, 11)
LEAST_TABLE, MOST_TABLE = 110, 300
BESIDE = 860
"""Pixels from which on a drawing and its table have room beside each other."""


class OverviewTile(QPushButton):
    """One number; pressing it shows the meetings behind it."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = caption
        self._number = label(style="headline")
        self._words = label(caption, "quiet", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*TILE_MARGINS)
        column.setSpacing(0)
        for each in (self._number, self._words):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(each)
        column.addStretch(1)
        self.setMinimumWidth(120)
        self.show_number(0)

    def show_number(self, number: int, caption: str = "") -> None:
        """Show how many there are, and what, if the words depend on it."""
        shown = formats.number(number)
        if caption:
            self._caption = caption
            self._words.setText(caption)
        self._number.setText(shown)
        self.setAccessibleName(f"{self._caption}: {shown}")

    def needed_height(self) -> int:
        """Return the pixels that number and words need at this width."""
        start, above, end, below = TILE_MARGINS
        for each in (self._number, self._words):
            each.ensurePolished()
        words = self._words.heightForWidth(self.width() - start - end)
        return above + self._number.sizeHint().height() + words + below


class OverviewSection(QWidget):
    """One figure: its title, what it means, the drawing and the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Figure | None = None
        self._title = label(style="strong")
        self._words = label(style="quiet", wrap=True)
        self._nothing = label(translate("Overview", "Nothing yet."), "quiet")
        self.legend = FigureLegend()
        self.chart = FigureChart()
        self.table = FigureTable()
        self._both = QWidget()
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._both)
        row.setContentsMargins(0, 9, 0, 0)
        row.setSpacing(24)
        drawing = QVBoxLayout()
        drawing.setSpacing(6)
        drawing.addWidget(self.legend)
        drawing.addWidget(self.chart)
        drawing.addStretch(1)
        row.addLayout(drawing, 1)
        row.addWidget(self.table, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 6)
        column.setSpacing(3)
        for each in (self._title, self._words, self._nothing, self._both):
            column.addWidget(each)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the table below the drawing where it has no room beside it."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        beside = event.size().width() >= BESIDE
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def show_figure(self, figure: Figure) -> None:
        """Show a figure, or that there is nothing to draw."""
        if figure == self._shown:
            return
        self._shown = figure
        self._title.setText(figure.title)
        self._words.setText(figure.words)
        empty = not figure.names
        self._nothing.setVisible(empty)
        self._both.setVisible(not empty)
        if empty:
            return
        self.legend.show_figure(figure)
        self.chart.show_figure(figure)
        self.table.show_figure(figure)
        most = max(MOST_TABLE, self.chart.height())
        self.table.setFixedHeight(max(LEAST_TABLE, min(self.table.full_height(), most)))


class OverviewPage(QScrollArea):
    """All of it, on one page to scroll."""

    filter_wanted = Signal(object)
    """`Filter` whose meetings are to be shown."""
    releases_wanted = Signal(str)
    """`datasets` or `recalls`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows what is in it
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(translate("Overview", "Overview"))
        self.headline: QLabel = label(style="title")
        self.words: QLabel = label(style="quiet", wrap=True)
        self.tiles = {
            Filter.ALLOWED: OverviewTile(translate("Overview", "may train something")),
            Filter.UNDECIDED: OverviewTile(translate("Overview", "waiting for a decision")),
            Filter.EXPIRING: OverviewTile(translate("Overview", "ending within 30 days")),
        }
        self.releases = OverviewTile(_given(0))
        self.recalls = OverviewTile(_called(0))
        self.sections: list[OverviewSection] = []
        self._left: list[Figure] = []
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._show_next)
        self._lay_out()

    def show_overview(self, overview: Overview, *, doubted: bool = False) -> None:
        """Show the numbers of one moment; nothing may train where the ledger is `doubted`."""
        unsure = translate(
            "Overview", "The ledger is not verified: until it is, nothing may train."
        )
        self.words.setText(unsure if doubted else _sentence(overview))
        self.tiles[Filter.ALLOWED].show_number(0 if doubted else overview.allowed)
        self.tiles[Filter.UNDECIDED].show_number(overview.waiting)
        self.tiles[Filter.EXPIRING].show_number(overview.ending_soon)
        given = sum(each.releases for each in overview.releases)
        called = sum(each.unanswered for each in overview.releases)
        self.releases.show_number(given, _given(given))
        self.recalls.show_number(called, _called(called))
        self._fit_tiles()
        self._left = list(figures(overview))
        self._turn.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the numbers the height that the longest words need."""
        super().resizeEvent(event)
        self._fit_tiles()

    def _fit_tiles(self) -> None:
        tiles = (*self.tiles.values(), self.releases, self.recalls)
        height = max(each.needed_height() for each in tiles)
        for each in tiles:
            each.setFixedHeight(height)

    @property
    def is_drawn(self) -> bool:
        """Whether all figures are there."""
        return not self._left

    def _show_next(self) -> None:
        """Draw one figure in each turn of the event loop, so that no key waits for all."""
        place = FIGURES - len(self._left)
        if place == len(self.sections):
            section = OverviewSection()
            self.sections.append(section)
            self._column.insertWidget(self._column.count() - 1, section)
        self.sections[place].show_figure(self._left.pop(0))
        if not self._left:
            self._turn.stop()

    def _lay_out(self) -> None:
        self.headline.setText(translate("Overview", "Overview"))
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(*sided(0, 10, 16, 12))
        self._column.setSpacing(8)
        self._column.addWidget(self.headline)
        self._column.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(10)
        for filter_, tile in self.tiles.items():
            tile.clicked.connect(lambda _=False, chosen=filter_: self.filter_wanted.emit(chosen))
            row.addWidget(tile, 1)
        for tile, view in ((self.releases, "datasets"), (self.recalls, "recalls")):
            tile.clicked.connect(lambda _=False, chosen=view: self.releases_wanted.emit(chosen))
            row.addWidget(tile, 1)
        self._column.addLayout(row)
        self._column.addStretch(1)
        self.setWidget(content)


def _given(number: int) -> str:
    return translate("Overview", "release(s)", "below their number", number)


def _called(number: int) -> str:
    return translate("Overview", "item(s) called back, no answer", "below their number", number)


def _sentence(overview: Overview) -> str:
    if not overview.all:
        return translate("Overview", "There are no meetings yet: add a folder with recordings.")
    return translate(
        "Overview",
        "Of %Ln meeting(s), {0} may train something; {1} wait for your decision.",
        None,
        overview.all,
    ).format(formats.number(overview.allowed), formats.number(overview.waiting))
