"""What this program is, which version, and whose work it carries under which licences."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from hostapp.desktop.direction import filled
from hostapp.desktop.error_text import told as in_words
from hostapp.desktop.icons import application_icon
from hostapp.desktop.labels import label
from hostapp.desktop.line_list import Line, LineList
from hostapp.desktop.room import resize_within
from hostapp.desktop.translation import translate
from hostapp.services.licences import About, Part, about

SIZE = (560, 620)
PICTURE = 56
"""Pixels of the program's own picture."""


class AboutWindow(QDialog):
    """Name, version, promise; each part with its licence, and the words of the one chosen."""

    def __init__(self, parent: QWidget | None = None, told: About | None = None) -> None:
        """`told` is what the build wrote down."""
        super().__init__(parent)
        told = told or about()
        self.setWindowTitle(translate("About", "About Hostapp"))
        resize_within(self, *SIZE)
        self.parts = LineList(translate("About", "Parts and their licences"))
        self.parts.set_rows([_line(each) for each in told.parts])
        self.parts.selectionModel().currentChanged.connect(self._show)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(translate("About", "Words of the licence"))
        self._lay_out(told)
        self.parts.choose(0)

    def _show(self) -> None:
        part = self.parts.chosen()
        if isinstance(part, Part):
            self.text.setPlainText(_words(part))

    def _lay_out(self, told: About) -> None:
        picture = label()
        picture.setPixmap(application_icon().pixmap(PICTURE, PICTURE))
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addStretch(1)
        names.addWidget(label("Hostapp", "title"))
        names.addWidget(label(filled(translate("About", "Version {0}"), told.version), "quiet"))
        names.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(names, 1)
        promise = translate(
            "About",
            "Nothing you recorded trains an AI unless somebody with the right to say so said yes,"
            " and anyone who holds the files can check it. Hostapp sends nothing anywhere.",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(label(promise, wrap=True))
        column.addWidget(label(in_words(told.whole), "quiet", wrap=True))
        built = label(translate("About", "Built with"), "strong")
        for widget in (built, self.parts, self.text):
            column.addWidget(widget, 0 if widget is built else 1)
            if len(told.parts) == 1:
                widget.hide()
        if len(told.parts) == 1:
            self.resize(SIZE[0], column.totalHeightForWidth(SIZE[0]))


def _line(part: Part) -> Line:
    name = f"{part.name} {part.version}" if part.version else part.name
    return Line(name, part.licence, None, part.home or name, part)


def _words(part: Part) -> str:
    text = part.text()
    if text:
        return text
    if part.home:
        return filled(translate("About", "The words of this licence are at {0}."), part.home)
    return filled(translate("About", "{0} is under {1}."), part.name, part.licence)
