"""Settings: copies of the ledger, and the way back to one."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hostapp.desktop import formats
from hostapp.desktop.direction import filled, isolated, isolated_path
from hostapp.desktop.labels import label
from hostapp.desktop.line_list import LineList
from hostapp.desktop.lost_lines import lost_lines, lost_words
from hostapp.desktop.settings_facts import BackupLine, SettingsFacts
from hostapp.desktop.settings_section import Section, button, two_lines
from hostapp.desktop.sheet import Sheet
from hostapp.desktop.translation import translate

if TYPE_CHECKING:
    from hostapp.services.backups import RollbackError


_SHOWN: Final = 6
"""Lost decisions that are seen at once; the list scrolls."""


class BackupsSection(Section):
    """Make one, list those that made themselves, and put one back."""

    wanted = Signal()
    restore_wanted = Signal(object)
    """The file's `Path`; None if it has to be chosen."""

    def __init__(self) -> None:
        super().__init__(
            translate("Settings", "Backups"),
            translate(
                "Settings",
                "Every decision in one file, checked after writing. The newest copies also lie"
                " beside the ledger, one a day.",
            ),
            translate("Settings", "restore copy"),
        )

    def show_facts(self, facts: SettingsFacts) -> None:
        """List the copies that lie beside the ledger, the newest first."""
        self.clear()
        for each in facts.backups:
            restore = button(
                translate("Settings", "Restore…"),
                partial(self.restore_wanted.emit, each.file),
                backup_name(each),
            )
            self.add(two_lines(backup_name(each), isolated(formats.size(each.size))), restore)
        self.add_buttons(
            button(translate("Settings", "Back up now…"), self.wanted.emit),
            button(
                translate("Settings", "Restore from a file…"),
                partial(self.restore_wanted.emit, None),
            ),
        )


class RestoreSheet(Sheet):
    """Say what restoring does, and what would be lost by it."""

    def __init__(
        self, file: Path, lost: "RollbackError | None" = None, parent: QWidget | None = None
    ) -> None:
        """`lost` is why the backup cannot be put back without losing something."""
        super().__init__(
            translate("Restore", "Put this backup back?"),
            translate("Restore", "Restore all the same")
            if lost
            else translate("Restore", "Restore"),
            parent,
            tone="danger" if lost else "primary",
        )
        self.content.addWidget(label(isolated_path(str(file)), "quiet", wrap=True))
        if lost is not None:
            self.content.addWidget(label(lost_words(lost.later), "warning", wrap=True))
            if lines := lost_lines(lost.later.decisions, lost.titles):
                decisions = LineList(translate("Restore", "What the backup lacks"), margin=0)
                decisions.set_rows(lines)
                decisions.fit(_SHOWN)
                self.content.addWidget(decisions)
            words = translate(
                "Restore",
                "If you go on, a new ledger begins: every no is kept, and every grant waits until"
                " you grant it again. What it replaces is kept beside it.",
            )
        else:
            words = translate(
                "Restore",
                "The ledger as it was then takes the place of this one; what it replaces is kept"
                " beside it. Nobody who was forgotten comes back.",
            )
        self.content.addWidget(label(words, wrap=True))

    @classmethod
    def ask(
        cls, file: Path, lost: "RollbackError | None" = None, parent: QWidget | None = None
    ) -> bool:
        """Return whether to restore."""
        return cls(file, lost, parent).agreed()


def backup_name(backup: BackupLine) -> str:
    """Return when it was made."""
    return filled(translate("Settings", "Copy of {0}"), formats.long_time(backup.at))
