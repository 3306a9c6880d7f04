"""The ledger after verification."""

import pytest

from hostapp.domain.verified_ledger import VerifiedLedger, after_verification
from tests.support.consent_events import AUDIO, START, granted, recorded


def test_it_cannot_be_made_by_calling_it() -> None:
    with pytest.raises(TypeError, match="only comes out of verification"):
        VerifiedLedger()


def test_it_holds_what_was_verified() -> None:
    events = recorded(granted(AUDIO))

    ledger = after_verification(
        "ab" * 16, 2, b"\x07" * 32, events, START, earlier_logs=("cd" * 16,)
    )

    assert ledger.earlier_logs == ("cd" * 16,)
    assert (ledger.log, ledger.size, ledger.root) == ("ab" * 16, 2, b"\x07" * 32)
    assert (ledger.events, ledger.newest_at) == (events, START)
    assert "ab" * 16 in repr(ledger)
    assert "07" * 32 in repr(ledger)


def test_it_cannot_be_changed() -> None:
    ledger = after_verification("ab" * 16, 0, bytes(32), (), None)

    for name in ("log", "size", "root", "events", "newest_at"):
        with pytest.raises(AttributeError):
            setattr(ledger, name, None)
