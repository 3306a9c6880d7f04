"""Labels in the few sizes that the window uses."""

from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from hostapp.desktop.direction import led
from hostapp.desktop.translation import translate

PLAIN = 0
"""`Qt.TextFormat.PlainText`, by its number: the first paint can spare the whole of `Qt`."""


class Words(QLabel):
    """A label whose words run as the window does, whatever they begin with."""

    def __init__(self, text: str = "") -> None:
        super().__init__(led(text))
        self._words = text

    def setText(self, text: str) -> None:  # noqa: N802 - as Qt calls it
        """Show other words."""
        self._words = text
        super().setText(led(text))

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
        made.setWordWrap(True)
        made.setMinimumWidth(1)
        policy = made.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        made.setSizePolicy(policy)
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
