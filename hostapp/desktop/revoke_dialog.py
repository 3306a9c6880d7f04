"""The sheet on which a host says no: as short as granting, and no shorter."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from hostapp.desktop.direction import filled, sided
from hostapp.desktop.labels import label
from hostapp.desktop.sheet import Sheet
from hostapp.desktop.translation import translate
from hostapp.domain.identifiers import PurposeId

INDENT = 24
"""Pixels that purposes stand in from the box that shows them."""


@dataclass(frozen=True, slots=True)
class RevokeForm:
    """What a host says when saying no."""

    note: str | None = None
    purposes: frozenset[PurposeId] | None = None
    """Only these; None is every purpose."""


@dataclass(frozen=True, slots=True)
class RevokeOccasion:
    """What a no would be about."""

    subject: str
    ends: bool = True
    """Whether something that was allowed ends; otherwise it is a refusal."""
    touched: str = ""
    """Which releases hold some of it."""
    summary: tuple[str, ...] = ()
    """What changes and for whom, where it is about several meetings."""
    purposes: Mapping[PurposeId, str] = field(default_factory=dict)
    """What is allowed now, with its words."""


class RevokeDialog(Sheet):
    """Say what ends, and let a reason be written down."""

    def __init__(self, occasion: RevokeOccasion, parent: QWidget | None = None) -> None:
        super().__init__(_headline(occasion), _verb(occasion), parent, tone="danger")
        self.note = QLineEdit()
        self.note.setPlaceholderText(translate("Revoke", "Note (optional)"))
        self.note.setAccessibleName(translate("Revoke", "Note"))
        self.only = QCheckBox(translate("Revoke", "Only for some purposes"))
        self._purposes = {
            each: QCheckBox(words.replace("&", "&&"))
            for each, words in sorted(occasion.purposes.items(), key=lambda pair: pair[1])
        }
        self._some = QWidget()
        self._consequence = label(wrap=True)
        self._lay_out(occasion)
        self._ends = occasion.ends
        self.only.toggled.connect(self._check)
        for box in self._purposes.values():
            box.toggled.connect(self._check)
        self._check()
        self.confirm.setDefault(True)  # it can be granted again, and is as near as granting
        self.confirm.setFocus()

    @classmethod
    def ask(cls, occasion: RevokeOccasion, parent: QWidget | None = None) -> RevokeForm | None:
        """Show the sheet; None if all stays as it is."""
        dialog = cls(occasion, parent)
        return dialog.form() if dialog.agreed() else None

    def form(self) -> RevokeForm:
        """Return what is filled in now."""
        some = frozenset(each for each, box in self._purposes.items() if box.isChecked())
        note = self.note.text().strip() or None
        return RevokeForm(note, some if self.only.isChecked() else None)

    def consequence(self) -> str:
        """Return what follows from it, as shown."""
        return self._consequence.text()

    def _check(self) -> None:
        partly = self.only.isChecked()
        self._some.setVisible(partly)
        self.confirm.setEnabled(self.form().purposes != frozenset())
        self._consequence.setText(_consequence(ends=self._ends, partly=partly))
        if self.isVisible():
            self.fit()

    def _lay_out(self, occasion: RevokeOccasion) -> None:
        for sentence in occasion.summary:
            self.content.addWidget(label(sentence, wrap=True))
        self.content.addWidget(self._consequence)
        if occasion.touched:
            self.content.addWidget(label(occasion.touched, "warning", wrap=True))
        self.content.addWidget(self.only)
        self.only.setVisible(len(self._purposes) > 1)
        inside = QVBoxLayout(self._some)
        inside.setContentsMargins(*sided(INDENT, 0, 0, 0))
        inside.setSpacing(2)
        for box in self._purposes.values():
            inside.addWidget(box)
        self.content.addWidget(self._some)
        self.content.addWidget(self.note)
        self.content.addStretch(1)


def _headline(occasion: RevokeOccasion) -> str:
    if occasion.ends:
        return filled(translate("Revoke", "Revoke: {0}"), occasion.subject)
    return filled(translate("Revoke", "Refuse: {0}"), occasion.subject)


def _verb(occasion: RevokeOccasion) -> str:
    if occasion.ends:
        return translate("Revoke", "Revoke")
    return translate("Revoke", "Refuse")


def _consequence(*, ends: bool, partly: bool) -> str:
    if not ends:
        return translate("Revoke", "Nothing of it may be used, until you decide otherwise.")
    if partly:
        return translate(
            "Revoke",
            "From now on nothing of it may be used for these purposes. What else was granted"
            " stays, and so does every earlier entry in the ledger.",
        )
    return translate(
        "Revoke",
        "From now on nothing of it may be used. The earlier grant stays in the ledger, and so"
        " does this revocation; only a new grant allows it again.",
    )
