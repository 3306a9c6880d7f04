"""The sheet on which a host states what a recording may be used for."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hostapp.desktop.decision_grounds import Grounds
from hostapp.desktop.direction import filled, isolated
from hostapp.desktop.effect_text import cannot_undo, effect_sentence
from hostapp.desktop.grant_form import GrantForm, GrantOccasion, form_of
from hostapp.desktop.grant_presets import PresetLine
from hostapp.desktop.grant_terms import TermsFields
from hostapp.desktop.labels import label
from hostapp.desktop.room import resize_within
from hostapp.desktop.text import basis_sentence, in_turn, kind_name, listed, within
from hostapp.desktop.translation import translate
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.meetings import FileKind
from hostapp.domain.terms import Purpose
from hostapp.services.presets import Preset

SIZE = (1080, 780)
NOTICE_WIDTH = 250
MARGIN = 24
LINE = 18
"""Pixels of height for each sentence about several meetings."""

Keep = Callable[[Preset], None]
"""Keeps terms under a name."""


class GrantDialog(QDialog):
    """Terms and the notice above; what the grant does, and the two buttons, below."""

    def __init__(
        self,
        occasion: GrantOccasion,
        purposes: Sequence[Purpose],
        grounds: Grounds,
        start: GrantForm,
        parent: QWidget | None = None,
        *,
        presets: Sequence[Preset] = (),
        keep: Keep | None = None,
    ) -> None:
        """`keep` is called with terms that the host gives a name."""
        super().__init__(parent)
        self.setWindowTitle(translate("Grant", "Allow training"))
        width, height = SIZE
        resize_within(self, width, height + LINE * len((*occasion.warnings, *occasion.summary)))
        self._grounds = grounds
        self._notice = grounds.notice
        self._labels = {each.id: each.label for each in purposes}
        self._warned = bool(occasion.warnings)
        self._keep_preset = keep
        self._note = QLineEdit()
        note = (translate("Grant", "Note (optional)"), self._note)
        self.terms = TermsFields(purposes, below=(note,))
        self.presets = PresetLine(presets)
        self._anyway = QCheckBox(translate("Grant", "Grant what is there anyway"))
        self._missing = label(style="warning", wrap=True)
        self._statement = label(style="fine", wrap=True)
        self._effect = label(wrap=True)
        self._ok = QPushButton(translate("Grant", "Grant"))
        self._lay_out(occasion)
        self.terms.fill(start)
        self._connect()
        self._check()
        self._ok.setFocus()
        if not self._warned and grounds.beside(start.data):
            self.terms.stand_on(grounds.held)

    @classmethod
    def ask(
        cls,
        occasion: GrantOccasion,
        purposes: Sequence[Purpose],
        grounds: Grounds,
        start: GrantForm,
        parent: QWidget | None = None,
        *,
        presets: Sequence[Preset] = (),
        keep: Keep | None = None,
    ) -> GrantForm | None:
        """Show the sheet; None if the host decides not to grant."""
        dialog = cls(occasion, purposes, grounds, start, parent, presets=presets, keep=keep)
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        form = dialog.form()
        dialog.deleteLater()
        return form if agreed else None

    def form(self) -> GrantForm:
        """Return what is filled in now."""
        return replace(
            self.terms.form(),
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

    def _connect(self) -> None:
        self.terms.changed.connect(self._check)
        self._anyway.toggled.connect(self._check)
        self._ok.clicked.connect(self.accept)
        self.presets.chosen.connect(self._take_preset)
        self.presets.kept.connect(self._name_terms)

    def _take_preset(self, preset: Preset) -> None:
        self.terms.fill(form_of(preset.terms))

    def _name_terms(self, name: str, default: bool) -> None:
        preset = Preset(name, self.terms.form().terms, default)
        self.presets.add(preset)
        self._check()
        if self._keep_preset is not None:
            self._keep_preset(preset)

    def _check(self) -> None:
        form = self.form()
        problem = self.terms.missing()
        if not problem and self._warned and not form.anyway:
            problem = translate("Grant", "Some files are not ready: see above.")
        beside = self._grounds.beside(form.data)
        if not problem and beside:
            problem = _only(beside)
        self._missing.setText(problem)
        self._missing.setVisible(bool(problem))
        self._statement.setText(basis_sentence(form.basis))
        self._statement.setVisible(not problem)
        self._effect.setText("" if problem else effect_sentence(form, self._labels, self._grounds))
        self._effect.setVisible(not problem)
        self._ok.setEnabled(not problem)
        self.presets.show_terms(form)

    def _lay_out(self, occasion: GrantOccasion) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        headline = label(_headline(occasion), "title", wrap=True)
        headline.setContentsMargins(MARGIN, 18, MARGIN, 8)
        column.addWidget(headline)
        column.addWidget(self._scrolled(occasion), 1)
        below = QVBoxLayout()
        below.setContentsMargins(MARGIN, 10, MARGIN, 0)
        below.setSpacing(3)
        below.addWidget(self._effect)
        if occasion.summary:
            below.addWidget(label(in_turn(occasion.summary), "fine", wrap=True))
        below.addWidget(label(cannot_undo(), "quiet", wrap=True))
        column.addLayout(below)
        column.addLayout(self._buttons())

    def _above(self, occasion: GrantOccasion) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        for text in occasion.warnings:
            column.addWidget(label(text, "warning", wrap=True))
        column.addWidget(self._anyway, 0, Qt.AlignmentFlag.AlignLeading)
        if self._warned:
            column.addSpacing(8)
        else:
            self._anyway.hide()
        column.addWidget(self.presets)
        return column

    def _scrolled(self, occasion: GrantOccasion) -> QScrollArea:
        """Everything but the headline, so that the terms have room where the screen has little."""
        both = QHBoxLayout()
        both.setSpacing(MARGIN)
        both.addWidget(self.terms, 1)
        both.addWidget(self._notice_card(), 0, Qt.AlignmentFlag.AlignTop)
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(MARGIN, 2, MARGIN, 12)
        inside.setSpacing(18)
        inside.addLayout(self._above(occasion))
        inside.addLayout(both, 1)
        scroll = QScrollArea()
        scroll.setObjectName("terms")
        scroll.setAccessibleName(translate("Grant", "Terms and notice"))
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows what is in it
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        return scroll

    def _notice_card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        card.setFixedWidth(NOTICE_WIDTH)
        column = QVBoxLayout(card)
        column.setContentsMargins(15, 13, 15, 13)
        column.setSpacing(8)
        column.addWidget(label(isolated(self._notice.title), "strong", wrap=True))
        for paragraph in self._notice.paragraphs:
            column.addWidget(label(isolated(paragraph), "quiet", wrap=True))
        return card

    def _buttons(self) -> QHBoxLayout:
        cancel = QPushButton(translate("Grant", "Cancel"))
        cancel.clicked.connect(self.reject)
        cancel.setAutoDefault(False)
        self._ok.setProperty("primary", True)
        self._ok.setDefault(True)
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 10, MARGIN, 16)
        row.setSpacing(7)
        row.addWidget(self._missing, 1)
        row.addWidget(self._statement, 1)
        row.addWidget(cancel)
        row.addWidget(self._ok)
        return row


def start_from(form: GrantForm, purposes: Sequence[Purpose]) -> GrantForm:
    """Return a form to begin with: what was granted last, as far as it still exists."""
    known: set[PurposeId] = {each.id for each in purposes}
    kept = form.purposes & known or GrantForm().purposes
    return replace(form, purposes=kept, note=None, anyway=False, notice=None)


def _only(held: frozenset[FileKind]) -> str:
    kinds = listed([within(kind_name(kind)) for kind in FileKind if kind in held])
    return filled(translate("Grant", "There is none of this data, only {0}: choose that."), kinds)


def _headline(occasion: GrantOccasion) -> str:
    if occasion.count == 1:
        return filled(translate("Grant", "What may «{0}» be used for?"), occasion.subject)
    return translate("Grant", "What may these %Ln meeting(s) be used for?", None, occasion.count)
