"""The sheet on which a host states what a recording may be used for."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hostapp.desktop.basis_choice import BasisChoice
from hostapp.desktop.decision_grounds import Grounds
from hostapp.desktop.effect_text import cannot_undo, effect_sentence
from hostapp.desktop.grant_form import GrantForm, GrantOccasion
from hostapp.desktop.labels import label
from hostapp.desktop.text import basis_sentence, kind_name
from hostapp.desktop.translation import translate
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.meetings import GRANTABLE_KINDS, FileKind
from hostapp.domain.terms import OWN_TEAM, Purpose, normal_recipient

SIZE = (600, 760)
KIND_COLUMNS = 3


class GrantDialog(QDialog):
    """Purposes, kinds of data, recipients, an end, and whose yes it rests on."""

    def __init__(
        self,
        occasion: GrantOccasion,
        purposes: Sequence[Purpose],
        grounds: Grounds,
        start: GrantForm,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Grant", "Allow training"))
        self.resize(*SIZE)
        self._grounds = grounds
        self._notice = grounds.notice
        self._labels = {each.id: each.label for each in purposes}
        self._warned = bool(occasion.warnings)
        self._purposes = {each.id: _checkbox(each.label, each.explanation) for each in purposes}
        self._kinds = {
            kind: QCheckBox(kind_name(kind)) for kind in FileKind if kind in GRANTABLE_KINDS
        }
        self._team = QCheckBox(translate("Grant", "Our own team"))
        self._others = QLineEdit()
        self._no_end = QRadioButton(translate("Grant", "No end"))
        self._ends = QRadioButton(translate("Grant", "Until the end of"))
        self._day = QDateEdit(QDate.currentDate().addYears(1))
        self._basis = BasisChoice()
        self._note = QLineEdit()
        self._anyway = QCheckBox(translate("Grant", "Grant what is there anyway"))
        self._missing = label(style="warning", wrap=True)
        self._statement = label(style="fine", wrap=True)
        self._effect = label(wrap=True)
        self._ok = QPushButton(translate("Grant", "Grant"))
        self._lay_out(occasion)
        self._fill(start)
        self._connect()
        self._check()

    @classmethod
    def ask(
        cls,
        occasion: GrantOccasion,
        purposes: Sequence[Purpose],
        grounds: Grounds,
        start: GrantForm,
        parent: QWidget | None = None,
    ) -> GrantForm | None:
        """Show the sheet; None if the host decides not to grant."""
        dialog = cls(occasion, purposes, grounds, start, parent)
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        form = dialog.form()
        dialog.deleteLater()
        return form if agreed else None

    def form(self) -> GrantForm:
        """Return what is filled in now."""
        return GrantForm(
            purposes=frozenset(id_ for id_, box in self._purposes.items() if box.isChecked()),
            data=frozenset(kind for kind, box in self._kinds.items() if box.isChecked()),
            recipients=self._recipients(),
            last_day=self._last_day(),
            basis=self._basis.chosen(),
            note=self._note.text().strip() or None,
            anyway=self._anyway.isChecked(),
            notice=self._notice.notice,
        )

    def missing(self) -> str:
        """Return what still keeps it from being granted; empty if nothing does."""
        return self._missing.text()

    def statement(self) -> str:
        """Return what the host states by granting, as shown beside the button."""
        return self._statement.text()

    def effect(self) -> str:
        """Return what the grant would do, as shown above the button."""
        return self._effect.text()

    def _recipients(self) -> frozenset[str]:
        others = (normal_recipient(name) for name in self._others.text().split(","))
        team = {OWN_TEAM} if self._team.isChecked() else set()
        return frozenset(team | {name for name in others if name})

    def _last_day(self) -> date | None:
        if not self._ends.isChecked():
            return None
        chosen = self._day.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def _fill(self, start: GrantForm) -> None:
        for id_, box in self._purposes.items():
            box.setChecked(id_ in start.purposes)
        for kind, box in self._kinds.items():
            box.setChecked(kind in start.data)
        self._team.setChecked(OWN_TEAM in start.recipients)
        self._others.setText(", ".join(sorted(start.recipients - {OWN_TEAM})))
        self._no_end.setChecked(start.last_day is None)
        self._ends.setChecked(start.last_day is not None)
        if start.last_day is not None:
            self._day.setDate(QDate(start.last_day.year, start.last_day.month, start.last_day.day))
        self._basis.choose(start.basis)

    def _connect(self) -> None:
        for box in (*self._purposes.values(), *self._kinds.values(), self._team, self._anyway):
            box.toggled.connect(self._check)
        self._day.dateChanged.connect(self._check)
        self._others.textChanged.connect(self._check)
        self._ends.toggled.connect(self._check)
        self._basis.changed.connect(self._check)
        self._ok.clicked.connect(self.accept)

    def _check(self) -> None:
        form = self.form()
        self._day.setEnabled(self._ends.isChecked())
        problem = ""
        if not form.purposes:
            problem = translate("Grant", "Choose at least one purpose.")
        elif not form.data:
            problem = translate("Grant", "Choose at least one kind of data.")
        elif not form.recipients:
            problem = translate("Grant", "Say who may use it.")
        elif self._warned and not form.anyway:
            problem = translate("Grant", "Some files are not ready: see above.")
        self._missing.setText(problem)
        self._missing.setVisible(bool(problem))
        self._statement.setText(basis_sentence(form.basis))
        self._statement.setVisible(not problem)
        self._effect.setText("" if problem else effect_sentence(form, self._labels, self._grounds))
        self._effect.setVisible(not problem)
        self._ok.setEnabled(not problem)

    def _lay_out(self, occasion: GrantOccasion) -> None:
        inside = QVBoxLayout()
        inside.setContentsMargins(24, 20, 24, 8)
        inside.setSpacing(6)
        inside.addWidget(label(occasion.subject, "title", wrap=True))
        self._add_warnings(inside, occasion)
        for caption, content in (
            (translate("Grant", "It may be used for"), self._purpose_block()),
            (translate("Grant", "Which data"), self._kind_block()),
            (translate("Grant", "Who may use it"), self._recipient_block()),
            (translate("Grant", "How long"), self._end_block()),
            (translate("Grant", "Whose yes this rests on"), self._basis),
            (translate("Grant", "Note (optional)"), self._note),
            (self._notice.title, self._notice_block()),
        ):
            inside.addSpacing(10)
            heading = label(caption, "strong")
            heading.setBuddy(content)
            content.setAccessibleName(caption)
            inside.addWidget(heading)
            inside.addWidget(content)
        inside.addStretch(1)
        page = QWidget()
        page.setLayout(inside)
        scroll = QScrollArea()
        scroll.setObjectName("terms")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll, 1)
        below = QVBoxLayout()
        below.setContentsMargins(24, 10, 24, 0)
        below.setSpacing(3)
        below.addWidget(self._effect)
        below.addWidget(label(cannot_undo(), "quiet", wrap=True))
        column.addLayout(below)
        column.addLayout(self._buttons())

    def _add_warnings(self, column: QVBoxLayout, occasion: GrantOccasion) -> None:
        for text in occasion.warnings:
            column.addWidget(label(text, "warning", wrap=True))
        column.addWidget(self._anyway)
        if not self._warned:
            self._anyway.hide()

    def _purpose_block(self) -> QWidget:
        block, column = _block()
        for box in self._purposes.values():
            column.addWidget(box)
            text = label(box.toolTip(), "quiet", wrap=True)
            text.setContentsMargins(25, 0, 0, 4)
            column.addWidget(text)
        return block

    def _kind_block(self) -> QWidget:
        block = QWidget()
        grid = QGridLayout(block)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, box in enumerate(self._kinds.values()):
            grid.addWidget(box, place // KIND_COLUMNS, place % KIND_COLUMNS)
        return block

    def _recipient_block(self) -> QWidget:
        self._others.setPlaceholderText(translate("Grant", "Others, by name, separated by commas"))
        self._others.setAccessibleName(self._others.placeholderText())
        block, column = _block()
        column.addWidget(self._team)
        column.addWidget(self._others)
        return block

    def _end_block(self) -> QWidget:
        self._day.setCalendarPopup(True)
        self._day.setMinimumDate(QDate.currentDate())
        self._day.setAccessibleName(translate("Grant", "Last day"))
        block = QWidget()
        row = QHBoxLayout(block)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._no_end, self._ends, self._day):
            row.addWidget(widget)
        row.addStretch(1)
        return block

    def _notice_block(self) -> QWidget:
        block, column = _block()
        for paragraph in self._notice.paragraphs:
            column.addWidget(label(paragraph, "quiet", wrap=True))
        return block

    def _buttons(self) -> QHBoxLayout:
        cancel = QPushButton(translate("Grant", "Cancel"))
        cancel.clicked.connect(self.reject)
        cancel.setAutoDefault(False)
        self._ok.setProperty("primary", True)
        self._ok.setDefault(True)
        row = QHBoxLayout()
        row.setContentsMargins(24, 10, 24, 16)
        row.addWidget(self._missing, 1)
        row.addWidget(self._statement, 1)
        row.addWidget(cancel)
        row.addWidget(self._ok)
        self._ok.setFocus()
        return row


def start_from(form: GrantForm, purposes: Sequence[Purpose]) -> GrantForm:
    """Return a form to begin with: what was granted last, as far as it still exists."""
    known: set[PurposeId] = {each.id for each in purposes}
    kept = form.purposes & known or GrantForm().purposes
    return replace(form, purposes=kept, note=None, anyway=False, notice=None)


def _checkbox(text: str, explanation: str) -> QCheckBox:
    box = QCheckBox(text.replace("&", "&&"))
    box.setToolTip(explanation)
    box.setAccessibleDescription(explanation)
    return box


def _block() -> tuple[QWidget, QVBoxLayout]:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    return block, column
