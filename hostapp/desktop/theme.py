"""How the program looks: fonts, palette and stylesheet, light or dark as the system is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from hostapp.desktop.palette import DARK, LIGHT, Colours
from hostapp.desktop.stylesheet import stylesheet

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

HALF_LIGHT = 128

SMALLEST_TEXT = 13
"""Pixels at 100 %; a larger font of the system is kept."""
JAPANESE = ("Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI")
"""Fonts that draw Chinese characters as Japanese writes them, whatever the system speaks."""
HEADING_BELOW = 2
"""Pixels by which a column's name is smaller than text, as in the stylesheet."""


class Theme(QObject):
    """Dress the application, and dress it again when the system changes its appearance."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.setObjectName("theme")
        self._application = application
        self.colours: Colours = LIGHT
        self._dressed = False
        self._chosen: Qt.ColorScheme | None = None
        application.setFont(text_font(application))
        self._dress()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._dress)
        application.layoutDirectionChanged.connect(self._dress)

    def choose(self, scheme: "Qt.ColorScheme") -> None:
        """Set light or dark by hand; `Unknown` follows the system again."""
        from PySide6.QtCore import Qt

        self._chosen = scheme
        hints = QGuiApplication.styleHints()
        if scheme == Qt.ColorScheme.Unknown:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(scheme)
        self._dress()

    def _dress(self) -> None:
        self.colours = DARK if self._is_dark() else LIGHT
        self._application.setPalette(palette(self.colours))
        text = QFontInfo(self._application.font()).pixelSize()
        mirrored = QGuiApplication.isRightToLeft()
        self._application.setStyleSheet(stylesheet(self.colours, text, mirrored=mirrored))
        self.changed.emit()

    def _is_dark(self) -> bool:
        """Ask the system's palette at first: the enums of `Qt` would hold up the first paint."""
        if not self._dressed:
            self._dressed = True
            window = self._application.palette().color(QPalette.ColorRole.Window)
            return window.lightness() < HALF_LIGHT
        from PySide6.QtCore import Qt

        if self._chosen in {None, Qt.ColorScheme.Unknown}:
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._chosen == Qt.ColorScheme.Dark


def appearances() -> "dict[str, Qt.ColorScheme]":
    """Return what can be chosen, by the name under which it is remembered."""
    from PySide6.QtCore import Qt

    return {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


def scheme_of(appearance: str) -> "Qt.ColorScheme":
    """Return what is chosen by such a name; the system's for any other."""
    from PySide6.QtCore import Qt

    return appearances().get(appearance, Qt.ColorScheme.Unknown)


def current_theme() -> Theme:
    """Return the application's theme; make it on first use."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)  # noqa: S101 - widgets need one anyway
    found = application.findChild(Theme, "theme")
    return found if isinstance(found, Theme) else Theme(application)


def palette(colours: Colours) -> QPalette:
    """Return Qt's palette for what the stylesheet does not reach."""
    result = QPalette()
    role = QPalette.ColorRole
    for each, value in (
        (role.Window, colours.page),
        (role.Base, colours.page),
        (role.AlternateBase, colours.side),
        (role.Button, colours.raised),
        (role.WindowText, colours.ink),
        (role.Text, colours.ink),
        (role.ButtonText, colours.ink),
        (role.PlaceholderText, colours.quiet),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.ink),
    ):
        result.setColor(each, QColor(value))
    for each in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, each, QColor(colours.quiet))
    return result


def heading_metrics(font: QFont) -> QFontMetrics:
    """Return the measures of a column's name, as the stylesheet writes it; Qt does not say them."""
    written = QFont(font)
    written.setPixelSize(QFontInfo(QGuiApplication.font()).pixelSize() - HEADING_BELOW)
    written.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(written)


def text_font(application: QApplication) -> QFont:
    """Return the font of running text: the system's, unless there is one that reads better."""
    font = application.font()
    size = QFontInfo(font).pixelSize()
    spoken = JAPANESE if QLocale().name().startswith("ja") else ()  # the enum is slow to make
    font.setFamilies(["Inter", *spoken, *font.families()])
    font.setPixelSize(max(SMALLEST_TEXT, size))
    return font
