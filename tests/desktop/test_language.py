from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from pytestqt.qtbot import QtBot

from hostapp.desktop.language import LANGUAGES, NAME, speak


@pytest.fixture
def application(qtbot: QtBot) -> Iterator[QCoreApplication]:
    """The application, which speaks as before afterwards."""
    running = QCoreApplication.instance()
    assert running is not None
    before = QLocale()
    yield running
    for translator in running.findChildren(QTranslator, NAME):
        running.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_chosen_is_spoken(application: QCoreApplication, language: str) -> None:
    assert speak(application, language) == language
    assert QLocale().name().startswith(language)


def test_an_unknown_one_is_the_systems(application: QCoreApplication) -> None:
    assert speak(application, "xx") == speak(application)


@pytest.mark.parametrize(
    ("system", "spoken"), [("fr_CA", "fr"), ("pt_BR", "en"), ("C", "en"), ("ja_JP", "ja")]
)
def test_the_systems_language_is_spoken_where_it_can_be(
    application: QCoreApplication, monkeypatch: pytest.MonkeyPatch, system: str, spoken: str
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    assert speak(application) == spoken


def test_dates_are_written_as_the_system_does(
    application: QCoreApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("de_AT"))
    speak(application, "de")
    assert QLocale().name() == "de_AT"


def test_words_of_qt_are_translated_as_well(application: QCoreApplication) -> None:
    speak(application, "de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    speak(application, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
