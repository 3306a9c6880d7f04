"""The settings: each with one line of explanation, in force at once, found by searching."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hostapp.desktop.labels import label, make_clearable
from hostapp.desktop.room import resize_within
from hostapp.desktop.settings_backups import BackupsSection
from hostapp.desktop.settings_facts import SettingsFacts
from hostapp.desktop.settings_folders import FoldersSection, HostSection
from hostapp.desktop.settings_key import KeySection
from hostapp.desktop.settings_look import AppearanceSection, LanguageSection, TraySection
from hostapp.desktop.settings_notices import NoticesSection
from hostapp.desktop.settings_presets import PresetsSection
from hostapp.desktop.settings_rules import RulesSection
from hostapp.desktop.settings_section import Section
from hostapp.desktop.translation import translate

SIZE = (860, 720)
LIST_WIDTH = 210


class SettingsWindow(QDialog):
    """Shows facts; its sections tell wishes, and know nothing of what is behind them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Settings", "Settings"))
        resize_within(self, *SIZE)
        self.folders, self.host = FoldersSection(), HostSection()
        self.presets, self.notices = PresetsSection(), NoticesSection()
        self.rules, self.key, self.backups = RulesSection(), KeySection(), BackupsSection()
        self.language, self.appearance = LanguageSection(), AppearanceSection()
        self.tray = TraySection()
        self._nothing = label(translate("Settings", "No setting has these words."), "quiet")
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Settings", "Search settings"))
        self.search.setAccessibleName(translate("Settings", "Search settings"))
        make_clearable(self.search)
        self.search.textChanged.connect(self._find)
        self.list = QListWidget()
        self.list.setObjectName("sections")
        self.list.setAccessibleName(translate("Settings", "Parts of the settings"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._go_to)
        self._scroll = QScrollArea()
        self.is_filled = False
        """Whether every section shows how things are."""
        self._lay_out()
        self._find("")

    def show_facts(self, facts: SettingsFacts) -> None:
        """Show how things are now; the keyboard stays where it was."""
        for _ in self.showing(facts):
            pass

    def showing(self, facts: SettingsFacts) -> Iterator[None]:
        """Do so in steps, between which the window can live."""
        self.is_filled = False
        focused = self._focused()
        for section in (
            self.folders,
            self.host,
            self.presets,
            self.notices,
            self.rules,
            self.key,
            self.backups,
        ):
            section.show_facts(facts)
            yield
        self._order()
        if focused is not None:
            where, place = focused
            fields = where.fields() or [self.search]
            fields[min(place, len(fields) - 1)].setFocus()
        self.is_filled = True

    def shown(self) -> tuple[str, ...]:
        """Return the titles of the sections that the search leaves."""
        return tuple(each.title for each in self._sections() if not each.isHidden())

    def _sections(self) -> tuple[Section, ...]:
        return (
            self.folders,
            self.host,
            self.presets,
            self.notices,
            self.rules,
            self.key,
            self.backups,
            self.language,
            self.appearance,
            self.tray,
        )

    def _focused(self) -> tuple[Section, int] | None:
        """Return in which section the keyboard is, and at which of its fields."""
        focused = self.focusWidget()
        for section in self._sections():
            fields = section.fields()
            if focused in fields:
                return section, fields.index(focused)
        return None

    def _order(self) -> None:
        """Let Tab go through all of it as it is read: what shows facts is made anew each time."""
        fields = [each for section in self._sections() for each in section.fields()]
        for before, after in pairwise([self.list, *fields]):
            self.setTabOrder(before, after)

    def _find(self, text: str) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for section in self._sections():
            fits = section.matches(text)
            section.setVisible(fits)
            if fits:
                item = QListWidgetItem(section.title)
                item.setData(Qt.ItemDataRole.UserRole, section)
                self.list.addItem(item)
        self.list.blockSignals(False)
        self._nothing.setVisible(self.list.count() == 0)

    def _go_to(self, row: int) -> None:
        item = self.list.item(row)
        if item is not None:
            section = item.data(Qt.ItemDataRole.UserRole)
            self._scroll.verticalScrollBar().setValue(section.y())

    def _lay_out(self) -> None:
        side = QFrame()
        side.setObjectName("side")
        side.setFixedWidth(LIST_WIDTH)
        left = QVBoxLayout(side)
        left.setContentsMargins(10, 14, 10, 10)
        left.setSpacing(10)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self._scroll, 1)
        self._lay_out_page()

    def _lay_out_page(self) -> None:
        """Put the sections where they stay: Qt dresses anew whatever moves with its parent."""
        page = QWidget()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows what is in it
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(page)
        inside = QVBoxLayout(page)
        inside.setContentsMargins(24, 18, 24, 18)
        for section in self._sections():
            inside.addWidget(section)
        inside.addWidget(self._nothing)
        inside.addStretch(1)
