"""What nobody expected: logged to a file that stays small, and told to the host."""

import faulthandler
import os
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from hostapp.desktop.translation import translate
from hostapp.domain.errors import HostappError

if TYPE_CHECKING:
    import logging

NAME = "faults"
LOG = "faults.log"
CRASHES = "crash.log"
LARGEST = 200_000
"""Bytes of one log; two older ones are kept."""


class UnexpectedError(HostappError):
    """Work that the window asked for ended in a bug; the bug itself rises beside it."""

    kind = "unexpected"

    def __init__(self) -> None:
        """Say what a host needs to know of it."""
        super().__init__(
            translate(
                "Faults",
                "Hostapp made a mistake here. Every decision that was confirmed is kept: do it"
                " again, and start Hostapp anew if that does not help.",
            )
        )


class Faults(QObject):
    """Takes every exception that nobody caught, from any thread."""

    told = Signal(str)
    """The details, to be copied."""
    _raised = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(NAME)
        self._folder = folder
        self._log: logging.Logger | None = None
        self._crashes: IO[str] | None = None
        self._raised.connect(self.told, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become what Python calls with uncaught exceptions and with crashes."""
        sys.excepthook = self.take
        threading.excepthook = self._take_from_thread
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            crashes = self._folder / CRASHES
            if crashes.exists():
                crashes.replace(self._folder / f"{CRASHES}.last")
            self._crashes = crashes.open("w", encoding="utf-8")
        except OSError:
            return  # a disk that takes no log is said when it takes no decision
        faulthandler.enable(self._crashes)

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an exception and tell it; `KeyboardInterrupt` ends the program as usual."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        import traceback

        details = "".join(traceback.format_exception(kind, error, trace))
        self._logger().error(details)
        self._raised.emit(details)

    def close(self) -> None:
        """Let go of the files."""
        if self._log is not None:
            for handler in tuple(self._log.handlers):
                handler.close()
                self._log.removeHandler(handler)
        if self._crashes is not None:
            faulthandler.disable()
            self._crashes.close()
            self._crashes = None

    def _take_from_thread(self, what: threading.ExceptHookArgs) -> None:
        if what.exc_value is not None:
            self.take(what.exc_type, what.exc_value, what.exc_traceback)

    def _logger(self) -> "logging.Logger":
        import logging

        if self._log is None:
            self._log = logging.getLogger(f"hostapp.{NAME}")
            self._log.propagate = False
            self._log.addHandler(_handler(self._folder))
        return self._log


def _handler(folder: Path) -> "logging.Handler":
    import logging
    from logging.handlers import RotatingFileHandler

    try:
        folder.mkdir(parents=True, exist_ok=True)
        made: logging.Handler = RotatingFileHandler(
            folder / LOG, maxBytes=LARGEST, backupCount=2, encoding="utf-8"
        )
    except OSError:
        made = logging.StreamHandler()
    made.setFormatter(logging.Formatter(f"%(asctime)s hostapp, process {os.getpid()}\n%(message)s"))
    return made
