"""Settings: the folders with recordings, and who the host is."""

from functools import partial

from PySide6.QtCore import Signal

from hostapp.desktop.direction import isolated_path
from hostapp.desktop.settings_facts import SettingsFacts
from hostapp.desktop.settings_section import Section, button, choice, two_lines
from hostapp.desktop.translation import translate


class FoldersSection(Section):
    """Where recordings are looked for."""

    added = Signal()
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__(
            translate("Settings", "Folders"),
            translate(
                "Settings",
                "Where Hostapp looks for recordings. Removing one deletes nothing and undoes no"
                " decision.",
            ),
        )

    def show_facts(self, facts: SettingsFacts) -> None:
        """List the folders."""
        self.clear()
        for path, here in facts.folders:
            away = "" if here else translate("Settings", "Not there at the moment.")
            remove = button(translate("Settings", "Remove"), partial(self.removed.emit, path), path)
            self.add(two_lines(isolated_path(path), away), remove)
        if not facts.folders:
            self.add_none()
        self.add_buttons(button(translate("Settings", "Add a folder…"), self.added.emit))


class HostSection(Section):
    """Who of the people in the recordings the host is."""

    chosen = Signal(object)
    """A `PersonId` or None."""

    def __init__(self) -> None:
        super().__init__(
            translate("Settings", "You"),
            translate(
                "Settings",
                "Who of the people in your recordings you are. A grant for a recording of you"
                " alone needs it.",
            ),
        )
        self._who = choice(translate("Settings", "Who you are"), ())
        self._who.activated.connect(self._choose)
        self.add(self._who)

    def show_facts(self, facts: SettingsFacts) -> None:
        """Offer everybody who is named in a recording."""
        self._who.clear()
        self._who.addItem(translate("Settings", "Not said"), None)
        for person, name in facts.people:
            self._who.addItem(name, person)
        self._who.setCurrentIndex(max(0, self._who.findData(facts.host)))

    def _choose(self, place: int) -> None:
        self.chosen.emit(self._who.itemData(place))
