"""Where a changed ledger was changed, told from the remembered beginnings of leaf hashes.

That something is wrong follows from signatures alone. The hints only help to say what: an
attacker who changes them as well is still found, but not located.
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong, in one sentence, and at which entry (from 0), where that is known."""

    text: str
    seq: int | None = None


def diagnose(expected: Sequence[bytes], found: Sequence[tuple[int, bytes]]) -> Problem | None:
    """Compare the leaf hints written when signing with (seq, hint) as found now."""
    for place, (seq, _) in enumerate(found):
        if seq != place:
            return Problem(f"Entry {place} is missing from the ledger.", place)
    actual = [hint for _, hint in found]
    first = _first_difference(expected, actual)
    if first is None:
        return None
    return Problem(_sentence(expected, actual, first), first)


def _first_difference(expected: Sequence[bytes], actual: Sequence[bytes]) -> int | None:
    for place, (before, now) in enumerate(zip(expected, actual, strict=False)):
        if before != now:
            return place
    if len(expected) != len(actual):
        return min(len(expected), len(actual))
    return None


def _sentence(expected: Sequence[bytes], actual: Sequence[bytes], at: int) -> str:
    rest, here = expected[at:], actual[at:]
    if not here:
        return f"The end of the ledger was cut off: entry {at} and what followed are gone."
    if not rest:
        return f"Entry {at} was added to the ledger without a signature."
    if rest[1:2] == here[:1] and rest[:1] == here[1:2]:
        return f"Entries {at} and {at + 1} of the ledger were swapped."
    if rest[1:2] == here[:1] or (len(rest) == 1 and not here):
        return f"Entry {at} was removed from the ledger."
    if len(actual) > len(expected) and at and actual[at] == actual[at - 1]:
        return f"Entry {at} of the ledger is a second copy of the one before."
    return f"Entry {at} of the ledger was changed after it was signed."
