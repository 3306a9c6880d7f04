from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from hostapp.desktop.direction import led
from hostapp.desktop.labels import heading, label, make_clearable, set_style


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


def test_from_right_to_left_every_text_begins_at_the_right(right_to_left: QApplication) -> None:
    made = label("Weekly sync")
    made.resize(300, 30)
    assert _inked_half(made) == "right"
    made.setText("18 Nov 2026")
    assert _inked_half(made) == "right"
    assert made.text() == "18 Nov 2026"
    made.deleteLater()


def test_from_right_to_left_a_paragraph_is_laid_out_as_rich_text_and_is_none(
    right_to_left: QApplication,
) -> None:
    made = label("اجتماع <b>\n& more", wrap=True)
    assert made.textFormat() == Qt.TextFormat.RichText
    assert led("اجتماع &lt;b&gt;\n&amp; more") in QLabel.text(made)
    assert made.text() == "اجتماع <b>\n& more"
    made.clear()
    assert QLabel.text(made) == made.text() == ""
    made.deleteLater()


def test_from_left_to_right_a_title_in_arabic_begins_at_the_left(qtbot: QtBot) -> None:
    made = label("اجتماع")
    qtbot.addWidget(made)
    made.resize(300, 30)
    assert _inked_half(made) == "left"
    assert made.text() == "اجتماع"


def test_a_label_can_be_emptied(qtbot: QtBot) -> None:
    made = label("x")
    qtbot.addWidget(made)
    made.clear()
    assert made.text() == ""


def _inked_half(shown: QLabel) -> str:
    """Return the half of a label in which all of its words stand."""
    image = shown.grab().toImage()
    ground = image.pixel(image.width() // 2, 0)
    inked = {
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixel(x, y) != ground
    }
    middle = image.width() / 2
    assert inked
    return "left" if max(inked) < middle else "right" if min(inked) > middle else "both"


def test_a_heading_is_spoken_as_a_word(qtbot: QtBot) -> None:
    made = heading("Sources")
    qtbot.addWidget(made)
    assert made.text() == "SOURCES"
    assert made.accessibleName() == "Sources"
