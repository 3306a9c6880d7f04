"""The sheet that leads through an export: plan, review, progress, done."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hostapp.desktop import formats
from hostapp.desktop.direction import in_a_row
from hostapp.desktop.export_form import DEFAULT, FORMATS, ExportForm, ExportReview
from hostapp.desktop.labels import label
from hostapp.desktop.line_list import Line, LineList
from hostapp.desktop.progress_time import TimeLeft, time_left_words
from hostapp.desktop.room import resize_within
from hostapp.desktop.translation import translate
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.terms import OWN_TEAM, Purpose, normal_recipient

SIZE = (620, 600)
COLUMNS = 3
LINES_SHOWN = 5
"""Lines of what goes, and of who is cut out, that are seen without scrolling."""
NAMES = {
    "huggingface": "Hugging Face",
    "nemo": "NeMo",
    "lhotse": "Lhotse",
    "kaldi": "Kaldi",
    "webdataset": "WebDataset",
}
"""Names of formats that are the same in every language."""


class ExportWizard(QDialog):
    """Four pages in one sheet; what it asks for is done elsewhere."""

    plan_wanted = Signal(object)
    """The `ExportForm`."""
    write_wanted = Signal(object, object)
    """The `ExportReview`, and the folder."""
    stopped = Signal()

    def __init__(
        self, purposes: Sequence[Purpose], selected: int, parent: QWidget | None = None
    ) -> None:
        """`selected` is how many meetings are selected."""
        super().__init__(parent)
        self.setWindowTitle(translate("Export", "Export a dataset"))
        resize_within(self, *SIZE)
        self.review: ExportReview | None = None
        self.purpose = QComboBox()
        for each in purposes:
            self.purpose.addItem(each.label, each.id)
        self.recipient = QLineEdit()
        self.formats = {each: QCheckBox(format_name(each)) for each in FORMATS}
        for name, box in self.formats.items():
            box.setChecked(name in DEFAULT)
        self.selected = QCheckBox(
            translate("Export", "Only the %Ln selected meeting(s)", None, selected)
        )
        if selected <= 1:
            self.selected.hide()
        self.folder = QLineEdit()
        self._headline = label(style="title", wrap=True)
        self._words = label(wrap=True)
        self._going = label(wrap=True)
        self._goes = LineList(translate("Export", "What goes"), margin=0)
        self._cuts = LineList(translate("Export", "Cut out, and how"), margin=0)
        self._cuts_caption = label(translate("Export", "Cut out, and how").upper(), "caption")
        self._left = LineList(translate("Export", "What stays, and why"), margin=0)
        self._masked = LineList(translate("Export", "Masked in texts"), margin=0)
        self._masked_caption = label(translate("Export", "Masked in texts").upper(), "caption")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._left_words = label(style="quiet")
        self._time = TimeLeft()
        self._problem = label(style="warning", wrap=True)
        self.next = QPushButton()
        self.leave = QPushButton(translate("Export", "Cancel"))
        self.back = QPushButton(translate("Export", "Back"))
        self._pages = QStackedWidget()
        self._lay_out()
        self.next.clicked.connect(self._go_on)
        self.leave.clicked.connect(self.reject)
        self.back.clicked.connect(self._go_back)
        self.rejected.connect(self.stopped)
        self.show_plan()

    def form(self) -> ExportForm:
        """Return what is filled in now."""
        return ExportForm(
            purpose=PurposeId(self.purpose.currentData()),
            folder=Path(self.folder.text().strip()),
            recipient=normal_recipient(self.recipient.text()) or OWN_TEAM,
            formats=frozenset(each for each, box in self.formats.items() if box.isChecked()),
            selected=self.selected.isChecked() and not self.selected.isHidden(),
        )

    def show_plan(self, problem: str = "") -> None:
        """Ask what is to go, for what and to whom."""
        self.review = None
        self._turn(0, translate("Export", "Export a dataset"))
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self.next.setText(translate("Export", "Review"))
        self._check()

    def show_work(self, text: str) -> None:
        """Show that something takes a while."""
        self._turn(2, text)
        self._time = TimeLeft()
        self._left_words.clear()
        self._progress.setAccessibleName(text)
        self._progress.setRange(0, 0)
        self.next.setEnabled(False)

    def advance(self, done: int, total: int) -> None:
        """Show how far it has come."""
        scale = 1000
        self._progress.setRange(0, scale if total else 0)
        self._progress.setValue(done * scale // total if total else 0)
        self._left_words.setText(time_left_words(self._time.advance(done, total)))

    def show_review(self, review: ExportReview) -> None:
        """Show what would go and what stays."""
        self.review = review
        self._turn(1, translate("Export", "What goes, and what stays"))
        self._going.setText(going_sentence(review))
        self._goes.set_rows([Line(title, much) for title, much in review.going])
        self._goes.fit(LINES_SHOWN)
        self._goes.setVisible(bool(review.going))
        self._cuts.set_rows(
            [Line(name, how, None, how) for name, methods in review.cuts for how in methods]
        )
        self._cuts.fit(LINES_SHOWN)
        for each in (self._cuts, self._cuts_caption):
            each.setVisible(bool(review.cuts))
        self._left.set_rows([Line(title, why, None, why) for title, why in review.left])
        self._masked.set_rows([Line(text, f"[{kind}]") for text, kind in review.masked])
        for each in (self._masked, self._masked_caption):
            each.setVisible(bool(review.masked))
        self.next.setText(translate("Export", "Export"))
        self.next.setEnabled(review.meetings > 0)
        self.next.setFocus()

    def show_done(self, text: str) -> None:
        """Say what came of it."""
        self._turn(3, translate("Export", "Done"))
        self._words.setText(text)
        self.leave.hide()
        self.next.setText(translate("Export", "Close"))
        self.next.setEnabled(True)

    def headline(self) -> str:
        """Return what the page says first."""
        return self._headline.text()

    def words(self) -> str:
        """Return what the page of the outcome, or of the review, says."""
        page = self._pages.currentIndex()
        return (self._problem, self._going, self._headline, self._words)[page].text()

    def _turn(self, page: int, headline: str) -> None:
        self._pages.setCurrentIndex(page)
        self.back.setVisible(page == 1)
        self._headline.setText(headline)

    def _go_on(self) -> None:
        page = self._pages.currentIndex()
        if page == 0:
            self.plan_wanted.emit(self.form())
        elif page == 1 and self.review is not None:
            self.write_wanted.emit(self.review, self.form().folder)
        else:
            self.accept()

    def _go_back(self) -> None:
        self.show_plan()
        self.purpose.setFocus()

    def _check(self) -> None:
        form = self.form()
        self.next.setEnabled(bool(self.folder.text().strip() and form.formats))

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, translate("Export", "An empty folder for the dataset")
        )
        if chosen:
            self.folder.setText(chosen)

    def _lay_out(self) -> None:
        for page in (self._plan_page(), self._review_page(), self._work_page(), self._done_page()):
            self._pages.addWidget(page)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        for each in (self.leave, self.back):
            each.setAutoDefault(False)
        self.next.setProperty("primary", True)
        self.next.setDefault(True)
        row.addWidget(self.leave)
        row.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._headline)
        column.addWidget(self._pages, 1)
        column.addLayout(row)

    def _plan_page(self) -> QWidget:
        page, column = _page()
        self.recipient.setPlaceholderText(
            translate("Export", "Our own team, or the name of a recipient")
        )
        self.folder.setPlaceholderText(translate("Export", "A new or empty folder"))
        choose = QPushButton(translate("Export", "Choose…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.folder, 1)
        row.addWidget(choose)
        kinds = QWidget()
        grid = QGridLayout(kinds)
        grid.setContentsMargins(0, 0, 0, 0)
        for number, box in enumerate(self.formats.values()):
            grid.addWidget(box, number // COLUMNS, number % COLUMNS)
            box.toggled.connect(self._check)
        for caption, content, field in (
            (translate("Export", "What it is for"), self.purpose, self.purpose),
            (translate("Export", "Who gets it"), self.recipient, self.recipient),
            (translate("Export", "Formats"), kinds, kinds),
            (translate("Export", "Where to"), place, self.folder),
        ):
            field.setAccessibleName(caption)
            column.addWidget(label(caption, "strong"))
            column.addWidget(content)
            column.addSpacing(6)
        column.addWidget(self.selected)
        column.addWidget(self._problem)
        column.addStretch(1)
        self.folder.textChanged.connect(self._check)
        return page

    def _review_page(self) -> QWidget:
        page, column = _page()
        column.setSpacing(8)
        column.addWidget(self._going)
        column.addWidget(self._goes)
        column.addWidget(self._cuts_caption)
        column.addWidget(self._cuts)
        column.addWidget(label(translate("Export", "Stays here").upper(), "caption"))
        column.addWidget(self._left, 1)
        column.addWidget(self._masked_caption)
        column.addWidget(self._masked, 1)
        return page

    def _work_page(self) -> QWidget:
        page, column = _page()
        column.addWidget(self._progress)
        column.addWidget(self._left_words)
        column.addStretch(1)
        return page

    def _done_page(self) -> QWidget:
        page, column = _page()
        column.addWidget(self._words)
        column.addStretch(1)
        return page


def format_name(name: str) -> str:
    """Return a format as a choice."""
    own = {"text": translate("Export", "Text"), "files": translate("Export", "Whole files")}
    return NAMES.get(name) or own.get(name, name)


def going_sentence(review: ExportReview) -> str:
    """Return what would go."""
    if not review.meetings:
        return translate("Export", "Nothing may go: see below why.")
    count = translate("Export", "Going: %Ln meeting(s)", None, review.meetings)
    speech = formats.length(review.seconds) if review.seconds else ""
    return in_a_row([count, speech, formats.size(review.size)])


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    return page, column
