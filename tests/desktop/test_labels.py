from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from hostapp.desktop.labels import label, make_clearable, set_style


def test_text_from_files_is_never_markup(qtbot: QtBot) -> None:
    made = label("<b>Design</b> & more")
    qtbot.addWidget(made)
    assert made.textFormat() == Qt.TextFormat.PlainText
    assert made.text() == "<b>Design</b> & more"


def test_a_style_is_a_property(qtbot: QtBot) -> None:
    made = label("x", "quiet", wrap=True)
    qtbot.addWidget(made)
    assert made.property("quiet") is True
    assert made.wordWrap()


def test_a_style_can_change(qtbot: QtBot) -> None:
    made = label("x")
    qtbot.addWidget(made)
    set_style(made, "tone", "green")
    assert made.property("tone") == "green"


def test_a_field_can_be_emptied_by_a_button_with_a_name(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    make_clearable(field)
    field.setText("zanzibar")
    (button,) = field.findChildren(QToolButton)
    assert button.accessibleName() == "Clear this field"
    button.click()
    assert field.text() == ""


def test_from_right_to_left_every_text_begins_at_the_right(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        made = label("Weekly sync")
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    assert made.alignment() == right | Qt.AlignmentFlag.AlignVCenter
    made.deleteLater()
