"""How far an open ledger can be trusted, as what happens to it teaches."""

from collections.abc import Iterator
from contextlib import contextmanager

from hostapp.domain.errors import TamperingError, UnavailableError
from hostapp.domain.verified_ledger import VerifiedLedger
from hostapp.services.book_state import BookState, Trust
from hostapp.services.open_ledger import (
    OpenLedger,
    ReplacedError,
    UnanchoredError,
    nothing_is_written,
)
from hostapp.store.database import reading


class BookTrust:
    """What is known of one open ledger: its proof, if it has one, or its trouble."""

    def __init__(self, ledger: OpenLedger) -> None:
        self._ledger = ledger
        self._state: BookState | None = None
        self._replaced = 0
        self.proof: VerifiedLedger | None = None
        """The last result of verification; gone with the first sign of tampering."""

    @property
    def state(self) -> BookState:
        """How far the ledger can be trusted."""
        with reading(self._ledger.store.db):
            if self._ledger.store.head() is None and not self._in_trouble():
                return BookState(Trust.EMPTY)
        if self._state is None or self.was_replaced():
            return BookState(Trust.CHECKING)
        return self._state

    def was_replaced(self) -> bool:
        """Say whether another log took this one's place since the last verdict."""
        return self._replaced != self._ledger.replaced

    def require_untampered(self) -> None:
        """Keep a ledger in which tampering was found as it is: nothing is written to it.

        Raises TamperingError until it was verified again or replaced.
        """
        state = self._state
        if state is None or state.trust is not Trust.TAMPERED or self.was_replaced():
            return
        raise nothing_is_written(state.why or "", state.seq)

    def begin(self) -> None:
        """Note that the ledger's end was checked, as at every start."""
        if self.proof is None:
            self._state = None

    def prove(self, proof: VerifiedLedger) -> None:
        """Note that every line was checked."""
        self.proof = proof
        self._settle(BookState(Trust.VERIFIED))

    @contextmanager
    def noting_trouble(self) -> Iterator[None]:
        """Learn from the errors that the block raises, and from its success."""
        try:
            yield
        except (ReplacedError, UnanchoredError) as error:
            self._settle(BookState(Trust.NO_ANCHOR, str(error)))
            self.proof = None
            raise
        except TamperingError as error:
            self._settle(BookState(Trust.TAMPERED, str(error), error.seq))
            self.proof = None
            raise
        except UnavailableError as error:
            if self.proof is None:
                self._settle(BookState(Trust.NOT_VERIFIED, str(error)))
            raise
        if self._state is not None and self._state.trust is Trust.NOT_VERIFIED:
            self._state = None

    def _in_trouble(self) -> bool:
        return self._state is not None and self._state.trust is not Trust.VERIFIED

    def _settle(self, state: BookState) -> None:
        self._state = state
        self._replaced = self._ledger.replaced
