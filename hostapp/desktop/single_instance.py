"""One window for each store: a second start brings the first one to the front."""

import getpass
import hashlib

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT = 500
"""Milliseconds to wait for the first window; it answers at once or not at all."""


class SingleInstance(QObject):
    """Listen for later starts with the same store."""

    called = Signal()

    def __init__(self, store: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _name(store)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def call_first(self) -> bool:
        """Call the window that is already there; False if there is none."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        there = socket.waitForConnected(WAIT)
        if there:
            socket.disconnectFromServer()
        return there

    def become_first(self) -> bool:
        """Listen from now on; False if it cannot be, which only costs this comfort."""
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()
            self.called.emit()


def _name(store: str) -> str:
    who = f"{getpass.getuser()}\0{store}".encode(errors="replace")
    return f"hostapp-{hashlib.sha256(who).hexdigest()[:20]}"
