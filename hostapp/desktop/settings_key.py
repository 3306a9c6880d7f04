"""Settings: the key that signs, and how it is brought back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from hostapp.desktop.direction import isolated
from hostapp.desktop.labels import label
from hostapp.desktop.settings_facts import RecoveryFacts, SettingsFacts
from hostapp.desktop.settings_section import Section, button
from hostapp.desktop.sheet import Sheet
from hostapp.desktop.translation import translate

COLUMNS = 2
WIDTH = 560
"""Room for the words beside the code."""
DOT = 5
"""Pixels of one dot of the code."""
QUIET = 4
"""Dots of white around the code; readers need them."""


class KeySection(Section):
    """Show the public key; rotate it, print it, bring it back."""

    rotate_wanted = Signal()
    recovery_wanted = Signal()
    return_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(
            translate("Settings", "Signing key and recovery"),
            translate(
                "Settings",
                "The public key that others check your receipts with. Whoever has the recovery"
                " words can sign as you: write them on paper and lock them away.",
            ),
            translate("Settings", "rotate QR code words keyring"),
        )

    def show_facts(self, facts: SettingsFacts) -> None:
        """Show the key, if there is one."""
        self.clear()
        if not facts.key:
            self.body.addWidget(
                label(translate("Settings", "It is made with your first decision."), "fine")
            )
            return
        key = QLineEdit(facts.key)
        key.setReadOnly(True)
        key.setCursorPosition(0)
        key.setAccessibleName(translate("Settings", "Public key"))
        self.add(key, button(translate("Settings", "Copy"), lambda: _copy(facts.key)))
        self.add_buttons(
            button(translate("Settings", "Recovery words…"), self.recovery_wanted.emit),
            button(translate("Settings", "New key…"), self.rotate_wanted.emit),
            button(translate("Settings", "Bring the key back…"), self.return_wanted.emit),
        )


class RotateSheet(Sheet):
    """Say what a new key means, before there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Key", "Sign with a new key?"), translate("Key", "Make a new key"), parent
        )
        for words in (
            translate(
                "Key",
                "The old key signs the new one in, as an entry of the ledger. Receipts and"
                " releases that you gave out stay valid.",
            ),
            translate(
                "Key",
                "Give the new public key to those who check your feeds, and write down the new"
                " recovery words: the old words bring back the old key only.",
            ),
        ):
            self.content.addWidget(label(words, wrap=True))

    @classmethod
    def ask(cls, parent: QWidget | None = None) -> bool:
        """Return whether to make one."""
        return cls(parent).agreed()


class RecoverySheet(Sheet):
    """Show the words and the code once; they are gone with the sheet."""

    def __init__(self, facts: RecoveryFacts, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Key", "Recovery words"),
            translate("Key", "I wrote them down"),
            parent,
            cancel=False,
        )
        words = translate(
            "Key",
            "Write these down in their order, or photograph the code, and lock it away. Whoever"
            " has them can sign as you. They are shown only while this sheet is open.",
        )
        self.content.addWidget(label(words, wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(2)
        every = facts.words.split()
        rows = -(-len(every) // COLUMNS)
        for place, word in enumerate(every):
            numbered = isolated(translate("Key", "{0}. {1}").format(place + 1, word))
            grid.addWidget(label(numbered), place % rows, place // rows)
        code = label()
        code.setPixmap(code_picture(facts.dots))
        code.setAccessibleName(translate("Key", "The key as a QR code"))
        both = QHBoxLayout()
        both.setSpacing(18)
        both.addLayout(grid, 1)
        both.addWidget(code, 0, Qt.AlignmentFlag.AlignTop)
        self.content.addLayout(both)
        self.setMinimumWidth(WIDTH)

    @classmethod
    def show_once(cls, facts: RecoveryFacts, parent: QWidget | None = None) -> None:
        """Show it until the host has written it down."""
        cls(facts, parent).agreed()


class ReturnSheet(Sheet):
    """Take the words, or the text of the code."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Key", "Bring the key back"), translate("Key", "Bring it back"), parent
        )
        words = translate(
            "Key",
            "Type the twenty-four recovery words in their order, or paste what the code says."
            " The key is put into this computer's keyring.",
        )
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(translate("Key", "Recovery words"))
        self.content.addWidget(label(words, wrap=True))
        self.content.addWidget(self.text)
        self.text.textChanged.connect(self._check)
        self.text.setFocus()
        self._check()

    @classmethod
    def ask(cls, parent: QWidget | None = None) -> str | None:
        """Return the words; None if there are none."""
        sheet = cls(parent)
        return sheet.text.toPlainText().strip() if sheet.agreed() else None

    def _check(self) -> None:
        self.confirm.setEnabled(bool(self.text.toPlainText().strip()))


def code_picture(dots: tuple[tuple[bool, ...], ...]) -> QPixmap:
    """Draw a QR code, dark on white in both appearances."""
    side = (len(dots) + 2 * QUIET) * DOT
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    with QPainter(image) as painter:
        for line, row in enumerate(dots):
            for place, dark in enumerate(row):
                if dark:
                    left, top = (place + QUIET) * DOT, (line + QUIET) * DOT
                    painter.fillRect(left, top, DOT, DOT, QColor("#000000"))
    return QPixmap.fromImage(image)


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
