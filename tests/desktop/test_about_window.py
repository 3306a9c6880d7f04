from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hostapp import __version__
from hostapp.desktop.about_window import AboutWindow
from hostapp.desktop.theme import Theme
from hostapp.services.licences import FROM_SOURCE, About, Part

CARRIED = About(
    "1.2.3",
    "This copy as a whole may be passed on under the GPL-3.0.",
    (
        Part("Hostapp", "Apache-2.0", "1.2.3"),
        Part("x264", "GPL-2.0-or-later", home="https://x264.invalid"),
    ),
)


def words(about: AboutWindow) -> set[str]:
    return {each.text() for each in about.findChildren(QLabel) if not each.isHidden()}


def test_a_copy_from_source_says_what_it_is(qtbot: QtBot, theme: Theme) -> None:
    about = AboutWindow()
    qtbot.addWidget(about)
    assert {f"Version {__version__}", FROM_SOURCE} <= words(about)
    assert about.parts.isHidden()


def test_an_installed_copy_lists_its_parts_and_their_words(qtbot: QtBot, theme: Theme) -> None:
    about = AboutWindow(told=CARRIED)
    qtbot.addWidget(about)
    assert {"Version 1.2.3", CARRIED.whole} <= words(about)
    model = about.parts.model()
    assert [model.index(line, 0).data() for line in range(2)] == [
        "Hostapp 1.2.3, Apache-2.0",
        "x264, GPL-2.0-or-later",
    ]
    about.parts.choose(1)
    assert about.text.toPlainText() == "The words of this licence are at https://x264.invalid."
