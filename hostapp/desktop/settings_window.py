"""The settings: each with one line of explanation, in force at once, found by searching."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hostapp.desktop.labels import label
from hostapp.desktop.settings_facts import SettingsFacts
from hostapp.desktop.translation import translate

SIZE = (640, 760)


class Section(QWidget):
    """A heading, one line that explains, and what can be set."""

    def __init__(self, title: str, explanation: str) -> None:
        super().__init__()
        self._words = f"{title} {explanation}".casefold()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 14)
        column.setSpacing(6)
        column.addWidget(label(title, "strong"))
        column.addWidget(label(explanation, "quiet", wrap=True))
        self.body = QVBoxLayout()
        self.body.setSpacing(6)
        column.addLayout(self.body)

    def matches(self, text: str) -> bool:
        """Tell whether a search means this section."""
        return all(word in self._words for word in text.casefold().split())

    def clear(self) -> None:
        """Take out what was shown."""
        while (item := self.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def add(self, *widgets: QWidget) -> None:
        """Add widgets on one line; the first takes the room."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        for place, each in enumerate(widgets):
            row.addWidget(each, 0 if place else 1)
        self.body.addWidget(line)


class SettingsWindow(QDialog):
    """Shows facts, tells wishes; knows nothing of what is behind them."""

    folder_wanted = Signal()
    folder_removed = Signal(str)
    host_chosen = Signal(object)
    """A `PersonId` or None."""
    appearance_chosen = Signal(str)
    """`light`, `dark`, or empty for the system's."""
    rule_removed = Signal(str)
    recovery_wanted = Signal()
    backup_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Settings", "Settings"))
        self.resize(*SIZE)
        self._search = QLineEdit()
        self._search.setPlaceholderText(translate("Settings", "Search settings"))
        self._search.setAccessibleName(self._search.placeholderText())
        self._search.textChanged.connect(self._find)
        self._sections = _sections()
        self._host = QComboBox()
        self._host.setAccessibleName(translate("Settings", "Who you are"))
        self._host.activated.connect(self._choose_host)
        self._appearance = QComboBox()
        self._appearance.setAccessibleName(translate("Settings", "Appearance"))
        for name, text in _appearances():
            self._appearance.addItem(text, name)
        self._appearance.activated.connect(self._choose_appearance)
        self._recovery = label(wrap=True)
        self._recovery.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._recovery.hide()
        self._sections["host"].add(self._host)
        self._sections["appearance"].add(self._appearance)
        self._sections["backups"].add(
            QWidget(), _button(translate("Settings", "Back up now…"), self.backup_wanted.emit)
        )
        self._lay_out()

    def show_facts(self, facts: SettingsFacts) -> None:
        """Show how things are now."""
        self._show_folders(facts)
        self._host.clear()
        self._host.addItem(translate("Settings", "Not said"), None)
        for person, name in facts.people:
            self._host.addItem(name, person)
        self._host.setCurrentIndex(max(0, self._host.findData(facts.host)))
        self._show_rules(facts)
        self._show_key(facts)

    def show_appearance(self, name: str) -> None:
        """Show which appearance is chosen."""
        self._appearance.setCurrentIndex(max(0, self._appearance.findData(name)))

    def show_recovery(self, words: str) -> None:
        """Show the words that bring the key back, until the window is closed."""
        self._recovery.setText(words)
        self._recovery.show()

    def shown(self) -> tuple[str, ...]:
        """Return which sections the search leaves, by name."""
        return tuple(name for name, each in self._sections.items() if not each.isHidden())

    def _show_folders(self, facts: SettingsFacts) -> None:
        section = self._sections["folders"]
        section.clear()
        for path, here in facts.folders:
            away = "" if here else f"  ({translate('Settings', 'not there at the moment')})"
            remove = _button(
                translate("Settings", "Remove"), partial(self.folder_removed.emit, path)
            )
            remove.setAccessibleName(translate("Settings", "Remove {0}").format(path))
            section.add(label(f"{path}{away}", wrap=True), remove)
        add = _button(translate("Settings", "Add a folder…"), self.folder_wanted.emit)
        section.add(QWidget(), add)

    def _show_rules(self, facts: SettingsFacts) -> None:
        section = self._sections["rules"]
        section.clear()
        for rule, words in facts.rules:
            remove = _button(translate("Settings", "Remove"), partial(self.rule_removed.emit, rule))
            remove.setAccessibleName(translate("Settings", "Remove {0}").format(words))
            section.add(label(words, wrap=True), remove)
        if not facts.rules:
            section.add(label(translate("Settings", "There are none."), "fine"))

    def _show_key(self, facts: SettingsFacts) -> None:
        section = self._sections["key"]
        self._recovery.setParent(None)
        section.clear()
        if not facts.key:
            section.add(label(translate("Settings", "Made with your first decision."), "fine"))
        else:
            key = QLineEdit(facts.key)
            key.setReadOnly(True)
            key.setCursorPosition(0)
            key.setAccessibleName(translate("Settings", "Public key"))
            section.add(key)
            show = _button(translate("Settings", "Show recovery words"), self.recovery_wanted.emit)
            section.add(QWidget(), show)
        section.body.addWidget(self._recovery)

    def _find(self, text: str) -> None:
        for section in self._sections.values():
            section.setVisible(section.matches(text))

    def _choose_host(self, place: int) -> None:
        self.host_chosen.emit(self._host.itemData(place))

    def _choose_appearance(self, place: int) -> None:
        self.appearance_chosen.emit(self._appearance.itemData(place))

    def _lay_out(self) -> None:
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(24, 12, 24, 12)
        for section in self._sections.values():
            inside.addWidget(section)
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        top = QHBoxLayout()
        top.setContentsMargins(24, 0, 24, 0)
        top.addWidget(self._search)
        column.addLayout(top)
        column.addWidget(scroll, 1)


def _sections() -> dict[str, Section]:
    return {
        "folders": Section(
            translate("Settings", "Folders"),
            translate(
                "Settings",
                "Where Hostapp looks for recordings. Removing one deletes nothing and undoes no"
                " decision.",
            ),
        ),
        "host": Section(
            translate("Settings", "You"),
            translate(
                "Settings",
                "Who of the people in your recordings you are. A grant for a recording of you"
                " alone needs it.",
            ),
        ),
        "appearance": Section(
            translate("Settings", "Appearance"),
            translate("Settings", "Light or dark; usually as the system is."),
        ),
        "rules": Section(
            translate("Settings", "Standing rules"),
            translate(
                "Settings",
                "What is decided on new recordings without asking you. What a rule decided stays"
                " decided.",
            ),
        ),
        "key": Section(
            translate("Settings", "Signing key and recovery"),
            translate(
                "Settings",
                "The public key that others check your receipts with. Whoever has the recovery"
                " words can sign as you: write them on paper and lock them away.",
            ),
        ),
        "backups": Section(
            translate("Settings", "Backups"),
            translate(
                "Settings",
                "Every decision in one file, checked after writing. The newest copies also lie"
                " beside the ledger.",
            ),
        ),
    }


def _appearances() -> tuple[tuple[str, str], ...]:
    return (
        ("", translate("Menu", "As the system")),
        ("light", translate("Menu", "Light")),
        ("dark", translate("Menu", "Dark")),
    )


def _button(text: str, pressed: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _checked=False: pressed())
    return button
