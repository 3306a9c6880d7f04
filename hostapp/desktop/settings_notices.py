"""Settings: the words shown when somebody is asked, in each language."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from hostapp.desktop.direction import filled, in_a_row
from hostapp.desktop.labels import label
from hostapp.desktop.language import LANGUAGES
from hostapp.desktop.room import resize_within
from hostapp.desktop.settings_facts import SettingsFacts
from hostapp.desktop.settings_section import Section, button, two_lines
from hostapp.desktop.sheet import Sheet
from hostapp.desktop.translation import translate
from hostapp.services.notices import HOST, PARTICIPANT, ShownNotice

SIZE = (640, 620)


class NoticesSection(Section):
    """One line a notice; its words are edited on a sheet."""

    edit_wanted = Signal(str)
    """The id of the notice."""

    def __init__(self) -> None:
        super().__init__(
            translate("Settings", "Notices"),
            translate(
                "Settings",
                "The exact words that were shown are part of every decision. New words are a new"
                " version, and those who agreed to older ones are listed under «Ask again».",
            ),
            translate("Settings", "wording text version language"),
        )

    def show_facts(self, facts: SettingsFacts) -> None:
        """List them with the versions in force."""
        self.clear()
        for notice in (HOST, PARTICIPANT):
            name = notice_name(notice)
            edit = button(
                translate("Settings", "Edit…"), partial(self.edit_wanted.emit, notice), name
            )
            self.add(two_lines(name, _versions(notice, facts.notices)), edit)


@dataclass(frozen=True, slots=True)
class NoticeEdit:
    """New words for a notice in one language."""

    notice: str
    language: str
    title: str
    paragraphs: tuple[str, ...]


class NoticeSheet(Sheet):
    """Choose a language, change the words, keep them as a new version."""

    def __init__(
        self,
        notices: Sequence[ShownNotice],
        notice: str,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(notice_name(notice), translate("Notices", "Keep as a new version"), parent)
        resize_within(self, *SIZE)
        self._notice = notice
        self._words = {each.notice.language: each for each in notices if each.notice.id == notice}
        self.language = QComboBox()
        self.language.setAccessibleName(translate("Notices", "Language"))
        for code in self._words:
            self.language.addItem(LANGUAGES.get(code, code), code)
        self.title = QLineEdit()
        self.title.setAccessibleName(translate("Notices", "Title"))
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(translate("Notices", "Words"))
        self._version = label(style="quiet", wrap=True)
        for widget in (self.language, self._version, self.title, self.text):
            self.content.addWidget(widget)
        self.content.addWidget(label(_help(notice), "quiet", wrap=True))
        self.language.currentIndexChanged.connect(self._show)
        self.title.textChanged.connect(self._check)
        self.text.textChanged.connect(self._check)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self._show()
        self.text.setFocus()

    @classmethod
    def ask(
        cls,
        notices: Sequence[ShownNotice],
        notice: str,
        language: str,
        parent: QWidget | None = None,
    ) -> NoticeEdit | None:
        """Return the new words; None if all stays."""
        sheet = cls(notices, notice, language, parent)
        return sheet.edit() if sheet.agreed() else None

    def edit(self) -> NoticeEdit:
        """Return what is written now."""
        paragraphs = (" ".join(each.split()) for each in self.text.toPlainText().split("\n\n"))
        return NoticeEdit(
            self._notice,
            str(self.language.currentData()),
            self.title.text().strip(),
            tuple(each for each in paragraphs if each),
        )

    def _show(self) -> None:
        shown = self._words[self.language.currentData()]
        self._version.setText(
            filled(translate("Notices", "Version {0} is in force."), shown.notice.version)
        )
        self.title.setText(shown.title)
        self.text.setPlainText("\n\n".join(shown.paragraphs))
        self._check()

    def _check(self) -> None:
        shown, written = self._words[self.language.currentData()], self.edit()
        changed = (written.title, written.paragraphs) != (shown.title, shown.paragraphs)
        self.confirm.setEnabled(changed and bool(written.title and written.paragraphs))


def notice_name(notice: str) -> str:
    """Return what a notice is for."""
    if notice == HOST:
        return translate("Notices", "What you read before you grant")
    return translate("Notices", "What a participant reads when asked")


def _versions(notice: str, notices: Sequence[ShownNotice]) -> str:
    languages: dict[int, list[str]] = {}
    for each in notices:
        if each.notice.id == notice:
            language = LANGUAGES.get(each.notice.language, each.notice.language)
            languages.setdefault(each.notice.version, []).append(language)
    text = translate("Notices", "Version {0}: {1}")
    return "\n".join(filled(text, each, in_a_row(spoken)) for each, spoken in languages.items())


def _help(notice: str) -> str:
    if notice == HOST:
        return translate("Notices", "An empty line begins a new paragraph.")
    return translate(
        "Notices",
        "An empty line begins a new paragraph. {meeting}, {purposes}, {data}, {recipients} and"
        " {until} are filled in when somebody is asked.",
    )
