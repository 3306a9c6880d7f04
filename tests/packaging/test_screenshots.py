"""The gallery's pictures: which runs there are, and the language that nobody speaks."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

import screenshots
from gallery import Gallery
from hostapp.desktop.theme import current_theme
from pseudo_arabic import PseudoArabic, pseudo


def test_both_sizes_two_languages_and_one_from_right_to_left() -> None:
    assert set(screenshots.RUNS) >= {("en", 1), ("en", 2), ("ja", 1), ("ja", 2), ("rtl", 1)}
    assert set(screenshots.SCHEMES) == {"light", "dark"}


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_scene_is_kept_in_both_appearances(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = QLabel("Weekly sync")
    qtbot.addWidget(shown)

    def one_scene(_place: Path, see: object) -> list[str]:
        assert callable(see)
        see("scene", shown)
        return []

    monkeypatch.setattr(screenshots, "scenes", one_scene)
    screenshots.picture_everything(tmp_path, tmp_path)
    names = sorted(path.name for path in tmp_path.glob("*.png"))
    assert names == ["scene-dark.png", "scene-light.png"]
    assert current_theme().colours.page == "#ffffff", "light again afterwards"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_first_scene_is_a_window_without_recordings(qtbot: QtBot, tmp_path: Path) -> None:
    seen: list[tuple[str, QWidget]] = []
    gallery = Gallery(tmp_path / "store", lambda name, widget: seen.append((name, widget)))
    gallery.first_start()
    assert seen == [("first-start", gallery.window)]
    gallery.close()


def test_values_stay_in_other_letters(qtbot: QtBot) -> None:
    assert pseudo("Open {0} of %Ln file(s)") == "وبهن {0} وف %Ln فيله(s)"
    translator = PseudoArabic()
    assert translator.translate("Files", "%Ln of it", "", 7).startswith("7 ")
    assert translator.translate("Format", "d MMM") == "d MMM"
    assert not translator.isEmpty()
