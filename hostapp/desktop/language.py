"""The window's language: the system's, or the one that the host chose."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from hostapp.resources import resource

LANGUAGES: Final = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
}
"""Those that Hostapp speaks, each by its own name."""
NAME: Final = "hostapp-language"


def speak(application: QCoreApplication, chosen: str = "") -> str:
    """Speak a language from now on (empty: the system's); return which one it is.

    What is on the screen already stays as it is.
    """
    for old in application.findChildren(QTranslator, NAME):
        application.removeTranslator(old)
        old.deleteLater()
    locale = _locale(chosen)
    QLocale.setDefault(locale)
    language = locale.name().partition("_")[0]
    _install(application, f"qtbase_{language}", _folder_of_qt())
    _install(application, f"hostapp_{language}", str(resource("i18n")))
    return language


def _install(application: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(application)
    translator.setObjectName(NAME)
    if translator.load(name, folder):
        application.installTranslator(translator)


def _locale(chosen: str) -> QLocale:
    """Return how dates and numbers are written: as the system does, if it speaks the language."""
    system = QLocale.system()
    language = chosen if chosen in LANGUAGES else _of_the_system(system)
    same = system.name().partition("_")[0] == language
    return system if same else QLocale(language)


def _of_the_system(system: QLocale) -> str:
    spoken = (name.partition("-")[0].lower() for name in system.uiLanguages())
    return next((language for language in spoken if language in LANGUAGES), "en")


def _folder_of_qt() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
