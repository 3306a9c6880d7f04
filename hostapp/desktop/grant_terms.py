"""The fields in which a host states what a recording may be used for."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from hostapp.desktop.basis_choice import BasisChoice
from hostapp.desktop.direction import sided
from hostapp.desktop.grant_form import GrantForm
from hostapp.desktop.labels import label
from hostapp.desktop.still_fields import LastDay
from hostapp.desktop.text import kind_name
from hostapp.desktop.translation import translate
from hostapp.domain.meetings import GRANTABLE_KINDS, FileKind
from hostapp.domain.terms import OWN_TEAM, Purpose, normal_recipient

KIND_COLUMNS = 2
INDENT = 25
"""Pixels that an explanation stands in from its box."""


class TermsFields(QWidget):
    """Purposes at the left; data, recipients, an end and whose yes it rests on at the right."""

    changed = Signal()

    def __init__(
        self,
        purposes: Sequence[Purpose],
        parent: QWidget | None = None,
        *,
        below: Sequence[tuple[str, QWidget]] = (),
    ) -> None:
        """`below` are captions and fields to stand under the terms."""
        super().__init__(parent)
        self._purposes = {each.id: _checkbox(each.label, each.explanation) for each in purposes}
        self._kinds = {
            kind: QCheckBox(kind_name(kind)) for kind in FileKind if kind in GRANTABLE_KINDS
        }
        self._team = QCheckBox(translate("Grant", "Our own team"))
        self._others = QLineEdit()
        self._no_end = QRadioButton(translate("Grant", "No end"))
        self._ends = QRadioButton(translate("Grant", "Until the end of"))
        self._day = LastDay(translate("Grant", "Last day"))
        self._basis = BasisChoice()
        self._lay_out(below)
        self._connect()
        self.fill(GrantForm())

    def fill(self, form: GrantForm) -> None:
        """Show these terms."""
        for id_, box in self._purposes.items():
            box.setChecked(id_ in form.purposes)
        for kind, box in self._kinds.items():
            box.setChecked(kind in form.data)
        self._team.setChecked(OWN_TEAM in form.recipients)
        self._others.setText(", ".join(sorted(form.recipients - {OWN_TEAM})))
        self._no_end.setChecked(form.last_day is None)
        self._ends.setChecked(form.last_day is not None)
        if form.last_day is not None:
            self._day.choose(form.last_day)
        self._basis.choose(form.basis)
        self._check()

    def stand_on(self, kinds: frozenset[FileKind]) -> None:
        """Put the keyboard on the first of these kinds of data."""
        next(box for kind, box in self._kinds.items() if kind in kinds).setFocus()

    def form(self) -> GrantForm:
        """Return the terms that are filled in now."""
        return GrantForm(
            purposes=frozenset(id_ for id_, box in self._purposes.items() if box.isChecked()),
            data=frozenset(kind for kind, box in self._kinds.items() if box.isChecked()),
            recipients=self._recipients(),
            last_day=self._day.chosen() if self._ends.isChecked() else None,
            basis=self._basis.chosen(),
        )

    def missing(self) -> str:
        """Return what is not filled in; empty if nothing is missing."""
        form = self.form()
        if not form.purposes:
            return translate("Grant", "Choose at least one purpose.")
        if not form.data:
            return translate("Grant", "Choose at least one kind of data.")
        return "" if form.recipients else translate("Grant", "Say who may use it.")

    def _recipients(self) -> frozenset[str]:
        others = (normal_recipient(name) for name in self._others.text().split(","))
        team = {OWN_TEAM} if self._team.isChecked() else set()
        return frozenset(team | {name for name in others if name})

    def _connect(self) -> None:
        for box in (*self._purposes.values(), *self._kinds.values(), self._team, self._ends):
            box.toggled.connect(self._check)
        self._day.dateChanged.connect(self._check)
        self._others.textChanged.connect(self._check)
        self._basis.changed.connect(self._check)

    def _check(self) -> None:
        self._day.setEnabled(self._ends.isChecked())
        self.changed.emit()

    def _lay_out(self, below: Sequence[tuple[str, QWidget]]) -> None:
        left = _column(((translate("Grant", "It may be used for"), self._purpose_block()),))
        right = _column(
            (
                (translate("Grant", "Which data"), self._kind_block()),
                (translate("Grant", "Who may use it"), self._recipient_block()),
                (translate("Grant", "How long"), self._end_block()),
                (translate("Grant", "Whose yes this rests on"), self._basis),
                *below,
            )
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(28)
        row.addLayout(left, 1)
        row.addLayout(right, 1)

    def _purpose_block(self) -> QWidget:
        block, column = _block()
        for box in self._purposes.values():
            column.addWidget(box)
            text = label(box.toolTip(), "quiet", wrap=True)
            text.setContentsMargins(*sided(INDENT, 0, 0, 4))
            column.addWidget(text)
        return block

    def _kind_block(self) -> QWidget:
        block = QWidget()
        grid = QGridLayout(block)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        for place, box in enumerate(self._kinds.values()):
            grid.addWidget(box, place // KIND_COLUMNS, place % KIND_COLUMNS)
        return block

    def _recipient_block(self) -> QWidget:
        self._others.setPlaceholderText(translate("Grant", "Others, by name, separated by commas"))
        self._others.setAccessibleName(translate("Grant", "Other recipients"))
        block, column = _block()
        column.addWidget(self._team)
        column.addWidget(self._others)
        return block

    def _end_block(self) -> QWidget:
        block, column = _block()
        column.addWidget(self._no_end)
        row = QHBoxLayout()
        row.addWidget(self._ends)
        row.addWidget(self._day)
        row.addStretch(1)
        column.addLayout(row)
        return block


def _column(blocks: Sequence[tuple[str, QWidget]]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(6)
    for place, (caption, content) in enumerate(blocks):
        if place:
            column.addSpacing(10)
        heading = label(caption, "strong")
        heading.setBuddy(content)
        content.setAccessibleName(caption)
        column.addWidget(heading)
        column.addWidget(content)
    column.addStretch(1)
    return column


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
