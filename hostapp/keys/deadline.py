"""Calls that may hang, such as a keyring waiting behind a dialog."""

import threading
from collections.abc import Callable
from typing import TypeVar

from hostapp.domain.errors import UnavailableError

T = TypeVar("T")


def within(seconds: float, call: Callable[[], T], *, late: str) -> T:
    """Return what `call` returns, called on a thread of its own.

    Raises what `call` raises, or UnavailableError saying `late` when it takes longer. The
    thread is left to itself then, and does not keep the program from ending.
    """
    results: list[T] = []
    failures: list[BaseException] = []

    def run() -> None:
        try:
            results.append(call())
        except BaseException as error:  # noqa: BLE001 - handed to the thread that waits
            failures.append(error)

    thread = threading.Thread(target=run, name="keyring", daemon=True)
    thread.start()
    thread.join(seconds)
    if thread.is_alive():
        raise UnavailableError(late)
    if failures:
        raise failures[0]
    return results[0]
