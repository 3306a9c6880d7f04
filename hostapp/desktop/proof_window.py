"""A window of its own that says whether what somebody handed over holds: a receipt, a release."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QStyle, QVBoxLayout, QWidget

from hostapp.desktop.direction import plain
from hostapp.desktop.labels import label, set_style
from hostapp.desktop.proof_text import details_of, kind_name, meaning_of, verdict_of
from hostapp.desktop.translation import translate
from hostapp.services.report import Report

WIDTH = 560
BEGIN = Qt.AlignmentFlag.AlignLeading


class ProofWindow(QWidget):
    """One verdict, what it means, and the details to copy."""

    def __init__(self, name: str) -> None:
        """`name` is that of the folder being checked."""
        super().__init__()
        self.setWindowTitle(translate("Proof", "{0} – Hostapp").format(name))
        self.setMinimumWidth(WIDTH)
        self._verdict = label(translate("Proof", "Checking…"), "title", wrap=True)
        self._meaning = label("", wrap=True)
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setAccessibleName(translate("Proof", "Details"))
        self._details.setTabChangesFocus(True)
        document = self._details.document()
        lines = document.defaultTextOption()
        lines.setTextDirection(self.layoutDirection())
        lines.setAlignment(QStyle.visualAlignment(self.layoutDirection(), BEGIN))
        document.setDefaultTextOption(lines)
        self._copy = QPushButton(translate("Proof", "Copy details"))
        self._copy.clicked.connect(self._copy_details)
        self._copy.setEnabled(False)
        self.close_button = QPushButton(translate("Proof", "Close"))
        self.close_button.setProperty("primary", True)
        self.close_button.clicked.connect(self.close)
        self._lay_out(name)
        for keys in (QKeySequence(Qt.Key.Key_Escape), QKeySequence(QKeySequence.StandardKey.Close)):
            QShortcut(keys, self).activated.connect(self.close)
        self.close_button.setFocus()

    def show_report(self, report: Report) -> None:
        """Say how far it holds."""
        name = kind_name(report.kind)
        text, good = verdict_of(report.verdict, name)
        self._verdict.setText(text)
        set_style(self._verdict, "tone", "good" if good else "bad")
        self._meaning.setText(meaning_of(report.verdict))
        self._details.setPlainText("\n".join(details_of(report)))
        self._copy.setEnabled(True)

    def show_problem(self, sentence: str) -> None:
        """Say why it cannot be checked."""
        self._verdict.setText(translate("Proof", "This cannot be checked."))
        set_style(self._verdict, "tone", "bad")
        self._meaning.setText(sentence)
        self._details.hide()
        self._column.insertStretch(self._column.count() - 1, 1)
        self.resize(self.width(), self._column.totalHeightForWidth(self.width()))
        self._copy.setEnabled(True)

    def told(self) -> bool:
        """Tell whether the check is over."""
        return self._copy.isEnabled()

    def words(self) -> list[str]:
        """Return the verdict, what it means and the details, as they are shown."""
        return [self._verdict.text(), self._meaning.text(), self._details.toPlainText()]

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(plain("\n".join(self.words())))

    def _lay_out(self, name: str) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(label(name, "quiet", wrap=True))
        column.addWidget(self._verdict)
        column.addWidget(self._meaning)
        column.addWidget(self._details, 1)
        column.addLayout(buttons)
