"""The sheets that name a meeting, join it with others, and split files off it."""

import os
from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from hostapp.desktop import formats
from hostapp.desktop.direction import filled, in_a_row, sided
from hostapp.desktop.labels import label
from hostapp.desktop.sheet import Sheet
from hostapp.desktop.text import kind_name, source_name
from hostapp.desktop.translation import translate
from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import RecordingFile
from hostapp.services.rows import MeetingRow

MOST_LINES = 6
"""Boxes that a list shows without being scrolled."""
LONGEST = 60
"""Characters of a line."""
ROOM = 400
"""Pixels that a line has at least, with the box and a bar to scroll."""
APART = 8
"""Pixels below each."""
BELOW = 27
"""Pixels by which the line below a box is moved in, to stand under its text."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A meeting that may be joined with another one."""

    row: MeetingRow
    same_call: bool = False
    """Whether another tool seems to have recorded the same call."""


class RenameSheet(Sheet):
    """Give a meeting a title of the host's own."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Arrange", "Rename this meeting"), translate("Arrange", "Rename"), parent
        )
        self.name = QLineEdit(title)
        self.name.setAccessibleName(translate("Arrange", "Title"))
        self.name.selectAll()
        words = translate(
            "Arrange",
            "Only the list changes: files and folders keep their names. Left empty, the title"
            " that the recording came with is back.",
        )
        self.content.addWidget(self.name)
        self.content.addWidget(label(words, "quiet", wrap=True))
        self.name.setFocus()

    @classmethod
    def ask(cls, title: str, parent: QWidget | None = None) -> str | None:
        """Return the new title, empty for the recording's own; None if it stays."""
        sheet = cls(title, parent)
        return sheet.name.text().strip() if sheet.agreed() else None


class JoinSheet(Sheet):
    """Choose which meetings are one with the first."""

    def __init__(
        self,
        whole: MeetingRow,
        offers: Sequence[Offer],
        parent: QWidget | None = None,
        *,
        chosen: Collection[MeetingId] = (),
    ) -> None:
        """`chosen` are ticked from the start."""
        super().__init__(
            filled(translate("Arrange", "Join with «{0}»"), whole.title),
            translate("Arrange", "Join"),
            parent,
        )
        self.list = CheckList(translate("Arrange", "Meetings to be joined"))
        for offer in sorted(offers, key=lambda each: not each.same_call):
            ticked = offer.row.id in chosen
            self.list.offer(offer.row.title, _facts(offer), offer.row.id, ticked=ticked)
        nothing = translate(
            "Arrange",
            "No other meeting began within a day of this one. Select meetings in the list to join"
            " them.",
        )
        words = translate(
            "Arrange",
            "They become one meeting with the title of the first. Files stay where they are, and"
            " a no that was said of a file still holds. It can be undone with «Take apart».",
        )
        self.content.addWidget(self.list if offers else label(nothing, wrap=True))
        self.content.addWidget(label(words, "quiet", wrap=True))
        self.list.changed.connect(self._check)
        self.list.setFocus()
        self._check()

    @classmethod
    def ask(
        cls,
        whole: MeetingRow,
        offers: Sequence[Offer],
        parent: QWidget | None = None,
        *,
        chosen: Collection[MeetingId] = (),
    ) -> tuple[MeetingId, ...]:
        """Return the meetings to be joined with the first; none if it was left."""
        sheet = cls(whole, offers, parent, chosen=chosen)
        return tuple(sheet.list.ticked()) if sheet.agreed() else ()

    def _check(self) -> None:
        self.confirm.setEnabled(bool(self.list.ticked()))


class SplitSheet(Sheet):
    """Choose files that become a meeting of their own."""

    def __init__(
        self, title: str, files: Sequence[RecordingFile], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            filled(translate("Arrange", "Split files off «{0}»"), title),
            translate("Arrange", "Split off"),
            parent,
        )
        self.list = CheckList(translate("Arrange", "Files of this meeting"))
        for file, name in zip(files, _names(files), strict=True):
            facts = in_a_row([kind_name(file.kind), formats.size(file.size)])
            self.list.offer(name, facts, file.path)
        words = translate(
            "Arrange",
            "The files become a meeting of their own, which waits for a decision of its own."
            " Nothing is moved on the disk, and a no that was said of a file still holds.",
        )
        self.content.addWidget(self.list)
        self.content.addWidget(label(words, "quiet", wrap=True))
        self.list.changed.connect(self._check)
        self.list.setFocus()
        self._check()

    @classmethod
    def ask(
        cls, title: str, files: Sequence[RecordingFile], parent: QWidget | None = None
    ) -> tuple[bytes, ...]:
        """Return the paths of the files; none if it was left."""
        sheet = cls(title, files, parent)
        return tuple(sheet.list.ticked()) if sheet.agreed() else ()

    def _check(self) -> None:
        self.confirm.setEnabled(0 < len(self.list.ticked()) < len(self.list.boxes))


class CheckList(QScrollArea):
    """Boxes to be ticked, each with a quiet line below it."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.boxes: list[QCheckBox] = []
        self._keys: list[Any] = []
        self._height = 0
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(inside)

    def offer(self, text: str, below: str, key: Hashable, *, ticked: bool = False) -> None:
        """Add a box that stands for `key`."""
        box = QCheckBox(shortened(text))
        box.setToolTip(text)
        box.setAccessibleDescription(below)
        box.setChecked(ticked)
        box.toggled.connect(self.changed)
        quiet = label(below, "quiet", wrap=True)
        quiet.setContentsMargins(*sided(BELOW, 0, 0, APART))
        quiet.setBuddy(box)
        for widget in (box, quiet):
            self._column.insertWidget(self._column.count() - 1, widget)
        self.boxes.append(box)
        self._keys.append(key)
        if len(self.boxes) == 1:
            self.setFocusProxy(box)
        if len(self.boxes) <= MOST_LINES:
            for widget in (box, quiet):
                widget.ensurePolished()
            self._height += box.sizeHint().height() + quiet.heightForWidth(ROOM)
            self.setFixedHeight(self._height)

    def ticked(self) -> list[Any]:
        """Return what the ticked boxes stand for."""
        both = zip(self.boxes, self._keys, strict=True)
        return [key for box, key in both if box.isChecked()]


def shortened(text: str) -> str:
    """Return a text that fits on one line of a sheet."""
    text = text.replace("&", "&&")
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def _facts(offer: Offer) -> str:
    row = offer.row
    parts = (
        formats.long_time(row.started_at, row.started_text),
        formats.length(row.duration_seconds) if row.duration_seconds is not None else "",
        source_name(row.source),
    )
    lines = [in_a_row(parts)]
    if offer.same_call:
        lines.append(translate("Arrange", "Another tool seems to have recorded the same call."))
    return "\n".join(lines)


def _names(files: Iterable[RecordingFile]) -> list[str]:
    """Return names that tell files apart: with their folder where two are called the same."""
    paths = [Path(os.fsdecode(file.path)) for file in files]
    often = Counter(path.name for path in paths)
    names = [
        path.name if often[path.name] == 1 else f"{path.parent.name}/{path.name}" for path in paths
    ]
    return [name.encode(errors="replace").decode() for name in names]
