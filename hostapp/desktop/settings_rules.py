"""Settings: the standing rules for what comes in."""

from functools import partial

from PySide6.QtCore import Signal

from hostapp.desktop.settings_facts import SettingsFacts
from hostapp.desktop.settings_rule_words import rule_more, rule_words
from hostapp.desktop.settings_section import Section, button, two_lines
from hostapp.desktop.translation import translate


class RulesSection(Section):
    """Add, change, try and remove them; decide what waits by them."""

    add_wanted = Signal()
    edit_wanted = Signal(str)
    """The rule's id."""
    removed = Signal(str)
    apply_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(
            translate("Settings", "Standing rules"),
            translate(
                "Settings",
                "What is decided on recordings by title, series, folder, tool or people. «Never»"
                " wins over «ask me», and that over «grant»; what a rule decided stays decided.",
            ),
            translate("Settings", "dry run automatic"),
        )

    def show_facts(self, facts: SettingsFacts) -> None:
        """List the rules."""
        self.clear()
        for rule in facts.rules:
            words = rule_words(rule)
            self.add(
                two_lines(words, rule_more(rule)),
                button(
                    translate("Settings", "Edit…"), partial(self.edit_wanted.emit, rule.id), words
                ),
                button(translate("Settings", "Remove"), partial(self.removed.emit, rule.id), words),
            )
        if not facts.rules:
            self.add_none()
        buttons = [button(translate("Settings", "Add a rule…"), self.add_wanted.emit)]
        if facts.rules:
            decide = translate("Settings", "Decide what waits by these rules")
            buttons.append(button(decide, self.apply_wanted.emit))
        self.add_buttons(*buttons)
