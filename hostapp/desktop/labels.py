"""Labels in the few sizes that the window uses."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from hostapp.desktop.translation import translate

PLAIN = 0
"""`Qt.TextFormat.PlainText`, by its number: the first paint can spare the whole of `Qt`."""
AT_THE_RIGHT = 0x2 | 0x10 | 0x80
"""`Qt.AlignmentFlag`: right, whatever the words begin with, and in the middle of the height."""


def label(text: str = "", style: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label; `style` is a property of the stylesheet, such as `quiet`."""
    made = QLabel(text)
    made.setProperty("textFormat", PLAIN)
    if QGuiApplication.isRightToLeft():
        made.setProperty("alignment", AT_THE_RIGHT)
    if style:
        made.setProperty(style, True)
    if wrap:
        made.setWordWrap(True)
        made.setMinimumWidth(1)
        policy = made.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        made.setSizePolicy(policy)
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
