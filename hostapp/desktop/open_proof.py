"""Open what somebody handed over: a receipt or a release that was double-clicked."""

import threading
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

from hostapp.desktop.error_text import told
from hostapp.desktop.proof_window import ProofWindow

_LEVELS: Final = 3
"""How far above a proof its folder may lie: a release keeps its proofs in `consent/`."""


def main(proof: str) -> int:
    """Show whether a proof, or the folder that it belongs to, holds, until the window closes."""
    from hostapp.desktop.language import speak
    from hostapp.desktop.start import make_application
    from hostapp.desktop.theme import current_theme

    application = make_application()
    speak(application)
    current_theme()
    window = show_proof(Path(proof).absolute())  # noqa: F841 - kept until it is closed
    return application.exec()


def show_proof(path: Path) -> ProofWindow:
    """Open the window that says whether a proof holds; it lives as long as it is kept."""
    window = ProofWindow(folder_of(path).name)
    checking = Checking(path, window)
    window.show()
    checking.begin()
    return window


class Checking(QObject):
    """Checks on a thread of its own, and tells the window."""

    _done = Signal(object)

    def __init__(self, path: Path, window: ProofWindow) -> None:
        super().__init__(window)
        self._path = path
        self._window = window
        self._done.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Start; the window is told when it is done."""
        threading.Thread(target=self._check, name="hostapp-checking", daemon=True).start()

    def _check(self) -> None:
        from hostapp.domain.errors import HostappError
        from hostapp.keys.pinned import PinnedKeys
        from hostapp.services.verification import pinned_key, verify_path
        from hostapp.store.places import default_config

        folder = folder_of(self._path)
        try:
            known = pinned_key(folder, PinnedKeys(default_config()))
            self._done.emit(verify_path(folder, known))
        except HostappError as error:
            self._done.emit(told(error))

    def _tell(self, outcome: object) -> None:
        if isinstance(outcome, str):
            self._window.show_problem(outcome)
        else:
            self._window.show_report(outcome)  # type: ignore[arg-type]


def folder_of(path: Path) -> Path:
    """Return the folder of the receipt, release, feed or recall, or `path` if it is of none."""
    from hostapp.services.verification import KINDS

    above = [path, *path.parents][: _LEVELS + 1]
    known = (each for each in above if any(recognises(each) for recognises, _ in KINDS))
    return next(known, path)
