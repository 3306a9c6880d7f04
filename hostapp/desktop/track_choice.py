"""Whom the host hears where each person has a track of their own: everybody, or one of them."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from hostapp.desktop.direction import filled, isolated
from hostapp.desktop.labels import label
from hostapp.desktop.player import Part, Track
from hostapp.desktop.translation import translate

EVERYBODY: Final = -1
"""Stands for all tracks at once."""
STEPS: Final = 1000


class TrackChoice(QWidget):
    """Everybody at first; until their mix is there, the first person is heard."""

    chosen = Signal(int)
    """Which of the tracks the host chose, or `EVERYBODY`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tracks: tuple[Track, ...] = ()
        self._mix: tuple[Part, ...] = ()
        self._reason = ""
        self._words = label(style="quiet", wrap=True)
        self._progress = QProgressBar()
        self._progress.setRange(0, STEPS)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(translate("Player", "Mixing everybody's tracks"))
        self._choice = QComboBox()
        self._choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._choice.setAccessibleName(translate("Player", "Whose track is heard"))
        self._choice.activated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for each in (self._words, self._progress, self._choice):
            column.addWidget(each)
        self.hide()

    def show_tracks(self, tracks: Sequence[Track]) -> None:
        """Offer these, everybody first; the same as before keep what was chosen."""
        if tuple(tracks) != self._tracks:
            self._tracks = tuple(tracks)
            self._mix, self._reason = (), ""
            self._progress.reset()
            self._choice.clear()
            self._choice.addItem(translate("Player", "Everybody"))
            self._choice.addItems([isolated(each.name) for each in self._tracks])
        self._say()
        self.setVisible(bool(tracks))

    def show_mix(self, parts: Sequence[Part]) -> None:
        """Take what plays everybody at once."""
        self._mix = tuple(parts)
        self._say()

    def show_progress(self, share: float) -> None:
        """Show how much is mixed, from 0 to 1."""
        self._progress.setValue(round(share * STEPS))

    def show_trouble(self, reason: str) -> None:
        """Say why everybody cannot be heard at once."""
        self._reason = reason
        self._say()

    @property
    def place(self) -> int:
        """Which of the tracks is chosen, or `EVERYBODY`."""
        return max(EVERYBODY, self._choice.currentIndex() - 1)

    @property
    def is_mixed(self) -> bool:
        """Whether everybody can be heard at once."""
        return bool(self._mix)

    def parts(self) -> tuple[Part, ...]:
        """Return what is heard; nothing where there is no choice."""
        if not self._tracks:
            return ()
        return self._tracks[max(0, self.place)].parts if self._alone else self._mix

    def words(self) -> str:
        """Return what is said about it."""
        return self._words.text()

    @property
    def _alone(self) -> bool:
        return self.place != EVERYBODY or not self._mix

    def _choose(self) -> None:
        self._say()
        self.chosen.emit(self.place)

    def _say(self) -> None:
        waits = self.place == EVERYBODY and not self._mix
        self._progress.setVisible(waits and not self._reason)
        if not waits or not self._tracks:
            words = translate(
                "Player", "Each person has a track of their own. Choose whose you hear:"
            )
        elif self._reason:
            words = translate("Player", "Everybody cannot be heard at once; you hear {0}.")
            words = f"{filled(words, self._tracks[0].name)}\n{self._reason}"
        else:
            words = translate("Player", "Everybody is being mixed; until then you hear {0}.")
            words = filled(words, self._tracks[0].name)
        self._words.setText(words)
