"""What the foot of the window is told."""

from hostapp.services.book_state import BookState, LedgerChange, Trust


def test_a_state_needs_no_reason() -> None:
    assert BookState(Trust.VERIFIED) == BookState(Trust.VERIFIED, None, None)
    assert BookState(Trust.TAMPERED, "Entry 3 was changed.", 3).seq == 3


def test_a_plain_change() -> None:
    assert LedgerChange((4, 5)).remark is None
