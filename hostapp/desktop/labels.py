"""Labels in the few sizes that the window uses."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from hostapp.desktop.direction import led
from hostapp.desktop.translation import translate

PLAIN, RICH = 0, 1
"""`Qt.TextFormat`, by its numbers: the first paint can spare the whole of `Qt`."""


class Words(QLabel):
    """A label whose words run as the window does, whatever they begin with.

    From right to left, Qt moves each line of broken plain text aside by the space at its end, and
    cuts what it begins with; it does not where the same words are said to be rich text.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(led(text))
        self._words = text

    def setText(self, text: str) -> None:  # noqa: N802 - as Qt calls it
        """Show other words."""
        self._words = text
        super().setText(self._shown(text))

    def break_lines(self) -> None:
        """Let the words take as many lines as they need, and the width that they get."""
        self.setWordWrap(True)
        self.setMinimumWidth(1)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self.setSizePolicy(policy)
        if QGuiApplication.isRightToLeft():
            self.setProperty("textFormat", RICH)
            self.setText(self._words)

    def _shown(self, text: str) -> str:
        if text and self.wordWrap() and QGuiApplication.isRightToLeft():
            from html import escape

            return f'<div style="white-space: pre-wrap">{escape(led(text))}</div>'
        return led(text)

    def text(self) -> str:
        """Return the words, without what leads them."""
        return self._words

    def clear(self) -> None:
        """Show no words."""
        self.setText("")


def label(text: str = "", style: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label; `style` is a property of the stylesheet, such as `quiet`."""
    made = Words(text)
    made.setProperty("textFormat", PLAIN)
    if style:
        made.setProperty(style, True)
    if wrap:
        made.break_lines()
    return made


def heading(text: str) -> QLabel:
    """Return the name of what stands below, in small capitals that nobody spells out."""
    made = label(text.upper(), "caption")
    made.setAccessibleName(text)
    return made


def rule() -> QWidget:
    """Return a thin line across."""
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    return line


def set_style(widget: QWidget, name: str, value: object) -> None:
    """Change a property that the stylesheet looks at, and paint accordingly."""
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def make_clearable(field: QLineEdit) -> None:
    """Offer a button that empties a field; Qt gives it no name."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(translate("Field", "Clear this field"))
