"""Where a ledger was changed."""

import pytest

from hostapp.ledger.diagnosis import diagnose

HINTS = [bytes([number]) * 8 for number in range(6)]


def numbered(hints: list[bytes]) -> list[tuple[int, bytes]]:
    return list(enumerate(hints))


def test_nothing_is_wrong() -> None:
    assert diagnose(HINTS, numbered(HINTS)) is None
    assert diagnose([], []) is None


@pytest.mark.parametrize(
    ("found", "seq", "word"),
    [
        ([*HINTS[:2], b"x" * 8, *HINTS[3:]], 2, "was changed"),
        ([*HINTS[:5], b"x" * 8], 5, "was changed"),
        ([*HINTS[:2], *HINTS[3:]], 2, "was removed"),
        ([*HINTS[:2], HINTS[3], HINTS[2], *HINTS[4:]], 2, "were swapped"),
        ([*HINTS[:3], HINTS[2], *HINTS[3:]], 3, "second copy"),
        (HINTS[:4], 4, "cut off"),
        ([], 0, "cut off"),
        ([*HINTS, b"x" * 8], 6, "without a signature"),
    ],
)
def test_each_change_has_its_sentence(found: list[bytes], seq: int, word: str) -> None:
    problem = diagnose(HINTS, numbered(found))
    assert problem is not None
    assert problem.seq == seq
    assert word in problem.text


def test_a_gap_is_named() -> None:
    problem = diagnose(HINTS, [(seq, hint) for seq, hint in numbered(HINTS) if seq != 3])
    assert problem is not None
    assert (problem.seq, "missing" in problem.text) == (3, True)
