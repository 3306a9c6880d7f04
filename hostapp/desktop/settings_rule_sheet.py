"""The sheet on which a standing rule is written and tried."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QWidget,
)

from hostapp.desktop.direction import filled
from hostapp.desktop.labels import label
from hostapp.desktop.line_list import Line, LineList
from hostapp.desktop.pills import ToneName
from hostapp.desktop.settings_rule_words import path_text, verdict_name
from hostapp.desktop.sheet import Sheet
from hostapp.desktop.terms_text import terms_sentence
from hostapp.desktop.text import SOURCES, source_name, status_word
from hostapp.desktop.translation import translate
from hostapp.domain.meetings import Source
from hostapp.domain.rules import Conditions, Rule, Verdict
from hostapp.domain.terms import DEFAULT_TERMS, Terms
from hostapp.services.presets import Preset

if TYPE_CHECKING:
    from hostapp.services.rules import Matched

WIDTH = 620
LINES_SHOWN = 8
"""Meetings that are seen without scrolling."""
REST = 350
"""Milliseconds without a keystroke before the rule is tried."""
SHOWN = 200
"""Meetings that are listed; more are counted."""


@dataclass(frozen=True, slots=True)
class RuleForm:
    """A rule as it was filled in."""

    verdict: Verdict
    conditions: Conditions
    terms: Terms | None = None
    decides_new: bool = False
    instead_of: str | None = None
    """The id of the rule that it changes."""


class RuleSheet(Sheet):
    """Conditions, what is to happen, and which meetings it would touch now."""

    tried = Signal(object)
    """The `RuleForm` to be tried dry."""

    def __init__(
        self,
        presets: Sequence[Preset],
        rule: Rule | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            translate("Rules", "Change the rule") if rule else translate("Rules", "A new rule"),
            translate("Rules", "Keep the rule"),
            parent,
        )
        self.setMinimumWidth(WIDTH)
        self._rule = rule
        self.verdicts = {
            each: QRadioButton(verdict_name(each)) for each in (Verdict.NEVER, Verdict.ASK)
        }
        self.verdicts[Verdict.GRANT] = QRadioButton(translate("Rules", "Grant these terms"))
        self.title = QLineEdit()
        self.series = QLineEdit()
        self.folder = QLineEdit()
        self.source = QComboBox()
        self.domain = QLineEdit()
        self.terms = QComboBox()
        self._terms = label(style="quiet", wrap=True)
        self.decides_new = QCheckBox(
            translate("Rules", "Decide new recordings at once, without asking me")
        )
        self.touched = LineList(translate("Rules", "Meetings that it touches now"), margin=0)
        self._count = label(style="fine", wrap=True)
        self._fields = QFormLayout()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(REST)
        self._offer(presets)
        self._lay_out()
        self._fill()
        self._connect()
        self._check()
        self.title.setFocus()

    def form(self) -> RuleForm:
        """Return what is filled in now."""
        verdict = next(each for each, one in self.verdicts.items() if one.isChecked())
        return RuleForm(
            verdict,
            self._conditions(),
            terms=self._chosen_terms() if verdict is Verdict.GRANT else None,
            decides_new=self.decides_new.isChecked() and verdict is not Verdict.ASK,
            instead_of=self._rule.id if self._rule else None,
        )

    def show_touched(self, found: "Sequence[Matched]") -> None:
        """List the meetings that the rule speaks of."""
        lines = [_touched_line(each) for each in found[:SHOWN]]
        self._list(lines)
        decided = sum(each.decides for each in found)
        self._count.setText(
            translate("Rules", "It speaks of %Ln meeting(s) now.", None, len(found))
            + " "
            + translate("Rules", "%Ln of them would be decided.", None, decided)
            if found
            else translate("Rules", "It speaks of no meeting that is here now.")
        )
        self._fit()

    def count(self) -> str:
        """Return how many meetings it touches, as shown."""
        return self._count.text()

    def _conditions(self) -> Conditions:
        folder = self.folder.text().strip()
        return Conditions(
            title=self.title.text().strip() or None,
            series=self.series.text().strip() or None,
            folder=os.fsencode(folder) if folder else None,
            source=self.source.currentData(),
            domain=self.domain.text().strip() or None,
        )

    def _chosen_terms(self) -> Terms:
        chosen = self.terms.currentData()
        return chosen if isinstance(chosen, Terms) else DEFAULT_TERMS

    def _offer(self, presets: Sequence[Preset]) -> None:
        if self._rule is not None and self._rule.terms is not None:
            self.terms.addItem(translate("Rules", "The terms that it has"), self._rule.terms)
        for each in presets:
            self.terms.addItem(each.name, each.terms)
        self.terms.addItem(translate("Rules", "The narrowest usual terms"), DEFAULT_TERMS)
        self.source.addItem(translate("Rules", "Any tool"), None)
        for source in SOURCES:
            self.source.addItem(source_name(source), source)

    def _fill(self) -> None:
        rule = self._rule
        self.verdicts[Verdict.NEVER if rule is None else rule.verdict].setChecked(True)
        if rule is None:
            return
        wanted = rule.conditions
        self.title.setText(wanted.title or "")
        self.series.setText(wanted.series or "")
        self.folder.setText(path_text(wanted.folder) if wanted.folder else "")
        self.domain.setText(wanted.domain or "")
        self.decides_new.setChecked(rule.decides_new)
        if isinstance(wanted.source, Source):
            self.source.setCurrentIndex(self.source.findData(wanted.source))

    def _connect(self) -> None:
        for line in (self.title, self.series, self.folder, self.domain):
            line.textChanged.connect(self._check)
        for one in self.verdicts.values():
            one.toggled.connect(self._check)
        self.source.currentIndexChanged.connect(self._check)
        self.terms.currentIndexChanged.connect(self._check)
        self._pause.timeout.connect(self._try)

    def _check(self) -> None:
        form = self.form()
        grants = form.verdict is Verdict.GRANT
        self._fields.setRowVisible(self.terms, grants)
        self._terms.setVisible(grants)
        self._terms.setText(terms_sentence(self._chosen_terms()))
        self.decides_new.setEnabled(form.verdict is not Verdict.ASK)
        self.confirm.setEnabled(form.conditions.narrow())
        if form.conditions.narrow():
            self._pause.start()
        else:
            self._list(())
            self._count.setText(translate("Rules", "Fill in at least one of the lines above."))
        self._fit()

    def _list(self, lines: Sequence[Line]) -> None:
        self.touched.set_rows(lines)
        self.touched.fit(LINES_SHOWN)
        self.touched.setVisible(bool(lines))

    def _fit(self) -> None:
        if self.isVisible():
            self.fit()

    def _try(self) -> None:
        self.tried.emit(self.form())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        for one in self.verdicts.values():
            row.addWidget(one)
        row.addStretch(1)
        fields = self._fields
        fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fields.setVerticalSpacing(6)
        fields.setHorizontalSpacing(14)
        for caption, field in (
            (translate("Rules", "The title has"), self.title),
            (translate("Rules", "The series is"), self.series),
            (translate("Rules", "It lies in the folder"), self.folder),
            (translate("Rules", "It was recorded by"), self.source),
            (translate("Rules", "People of the domain"), self.domain),
            (translate("Rules", "Terms to grant"), self.terms),
        ):
            field.setAccessibleName(caption)
            words = label(caption, "quiet")
            words.setMinimumHeight(field.sizeHint().height())
            fields.addRow(words, field)
        self.content.addLayout(row)
        self.content.addLayout(fields)
        self.content.addWidget(self._terms)
        self.content.addWidget(self.decides_new)
        self.content.addWidget(self._count)
        self.content.addWidget(self.touched)


def _touched_line(found: "Matched") -> Line:
    word = {
        Verdict.NEVER: translate("Rules", "would be refused"),
        Verdict.ASK: translate("Rules", "waits for you"),
        Verdict.GRANT: translate("Rules", "would be allowed"),
    }[found.ruling.verdict]
    if not found.decides and found.ruling.verdict is not Verdict.ASK:
        stays = filled(translate("Rules", "stays: {0}"), status_word(found.status))
        return Line(found.title, stays, None, found.title)
    tone = {
        Verdict.NEVER: ToneName.RED,
        Verdict.ASK: ToneName.AMBER,
        Verdict.GRANT: ToneName.GREEN,
    }[found.ruling.verdict]
    return Line(found.title, word, tone, found.title)
