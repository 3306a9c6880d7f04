"""The sheet that shows requests to participants, to be copied or saved."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QFileDialog, QPlainTextEdit, QPushButton, QWidget

from hostapp.desktop.direction import filled
from hostapp.desktop.labels import label
from hostapp.desktop.room import resize_within
from hostapp.desktop.sheet import Sheet
from hostapp.desktop.translation import translate

if TYPE_CHECKING:
    from hostapp.services.asking import Request

SIZE = (620, 620)


class RequestDialog(Sheet):
    """One text for each person, with a code of its own."""

    def __init__(self, requests: "Sequence[Request]", parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Request", "Ask for consent"),
            translate("Request", "Done"),
            parent,
            cancel=False,
        )
        resize_within(self, *SIZE)
        self._requests = tuple(requests)
        self.people = QComboBox()
        self.people.setAccessibleName(translate("Request", "Person"))
        self.people.addItems([each.name for each in self._requests])
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(translate("Request", "Text of the request"))
        words = translate(
            "Request",
            "Send each person their own text, as a mail or in a chat. The code in it is theirs"
            " alone: with it they can answer, and take a yes back later.",
        )
        self._problem = label(style="warning", wrap=True)
        self._problem.hide()
        for widget in (label(words, "quiet", wrap=True), self.people, self.text, self._problem):
            self.content.addWidget(widget)
        for caption, act in (
            (translate("Request", "Copy"), self.copy),
            (translate("Request", "Save all…"), self._save),
        ):
            button = QPushButton(caption)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            self.buttons.insertWidget(self.buttons.count() - 1, button)
        self.people.currentIndexChanged.connect(self._show)
        self._show(0)

    @classmethod
    def show_requests(cls, requests: "Sequence[Request]", parent: QWidget | None = None) -> None:
        """Show them until the host is done."""
        cls(requests, parent).agreed()

    def copy(self) -> None:
        """Put the text shown on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def save_to(self, folder: Path) -> None:
        """Write each text into a file of its own."""
        used: set[str] = set()
        for each in self._requests:
            safe = "".join(c if c.isalnum() or c in " -_" else "_" for c in each.name).strip()
            name = safe or str(each.person)
            if name.casefold() in used:
                name = f"{name} {each.person}"
            used.add(name.casefold())
            path = folder / f"{name}.txt"
            path.write_text(f"{each.subject}\n\n{each.text}", encoding="utf-8")

    def _show(self, place: int) -> None:
        each = self._requests[place]
        to = f"{each.email}\n\n" if each.email else ""
        self.text.setPlainText(f"{to}{each.subject}\n\n{each.text}")

    def _save(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, translate("Request", "A folder for the texts")
        )
        if chosen:
            self._problem.hide()
            try:
                self.save_to(Path(chosen))
            except OSError as error:
                words = translate("Request", "They cannot be saved: {0}.")
                self._problem.setText(filled(words, error.strerror or str(error)))
                self._problem.show()
