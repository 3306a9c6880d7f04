"""The foot of the side bar: whether the ledger can be trusted."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from hostapp.desktop.pills import ToneName
from hostapp.desktop.theme import current_theme
from hostapp.desktop.translation import translate
from hostapp.services.book_state import Trust

DOT = 8
EDGE = 11
GAP = 5


class Foot(QPushButton):
    """One line of text with a dot; pressing it tells more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self.trust = Trust.EMPTY
        self.show_trust(Trust.EMPTY)

    def show_trust(self, trust: Trust, decisions: int = 0, why: str = "") -> None:
        """Say how the ledger stands; `why` is the sentence behind it."""
        self.trust = trust
        self.setText(_words(trust, decisions))
        self.setToolTip(why or _meaning(trust))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self.toolTip())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the dot and the words in the tone of the state."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        colours = current_theme().colours
        ink = _tone(self.trust).of(colours).ink if self.trust is not Trust.EMPTY else colours.quiet
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink))
        inside = self.rect().adjusted(EDGE, 0, -4, 0)
        dot = QRect(inside.left(), inside.center().y() - DOT // 2 + 1, DOT, DOT)
        painter.drawEllipse(QStyle.visualRect(self.layoutDirection(), self.rect(), dot))
        painter.setPen(QColor(ink))
        words = inside.adjusted(DOT + GAP, 0, 0, 0)
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, words.width()
        )
        words = QStyle.visualRect(self.layoutDirection(), self.rect(), words)
        painter.drawText(
            words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown
        )


def _tone(trust: Trust) -> ToneName:
    return {
        Trust.VERIFIED: ToneName.GREEN,
        Trust.CHECKING: ToneName.BLUE,
        Trust.NOT_VERIFIED: ToneName.AMBER,
        Trust.NO_ANCHOR: ToneName.AMBER,
        Trust.TAMPERED: ToneName.RED,
    }.get(trust, ToneName.GREY)


def _words(trust: Trust, decisions: int) -> str:
    match trust:
        case Trust.EMPTY:
            return translate("Foot", "No decisions yet")
        case Trust.CHECKING:
            return translate("Foot", "Checking the ledger…")
        case Trust.VERIFIED:
            return translate("Foot", "Ledger verified · %Ln decision(s)", None, decisions)
        case Trust.NOT_VERIFIED:
            return translate("Foot", "Ledger not verified")
        case Trust.NO_ANCHOR:
            return translate("Foot", "Ledger not known here")
        case Trust.TAMPERED:
            return translate("Foot", "Ledger was changed")


def _meaning(trust: Trust) -> str:
    match trust:
        case Trust.EMPTY:
            return translate("Foot", "The ledger begins with the first decision.")
        case Trust.CHECKING:
            return translate("Foot", "Every decision is being checked against its signature.")
        case Trust.VERIFIED:
            return translate("Foot", "Every decision is as it was signed; none is missing.")
        case Trust.NOT_VERIFIED | Trust.NO_ANCHOR:
            return translate("Foot", "Until the ledger verifies, nothing may train.")
        case Trust.TAMPERED:
            return translate("Foot", "Until this is cleared up, nothing may train.")
