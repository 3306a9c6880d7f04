from hypothesis import given
from hypothesis import strategies as st

from hostapp.store.library_order import MEETING_MASK, MOST_MEETINGS, meeting_key, passage_keys

starts = st.none() | st.integers(-(2**40), 2**40)
numbers = st.integers(1, MOST_MEETINGS)


@given(starts, numbers)
def test_the_meeting_can_be_told_from_its_key(start: int | None, number: int) -> None:
    key = meeting_key(start, number)
    assert key & MEETING_MASK == number
    assert passage_keys(key)[-1] < 2**63
    assert (passage_keys(key)[5] >> 15) & MEETING_MASK == number


@given(st.integers(0, 2**32), st.integers(60, 2**31), numbers, numbers)
def test_later_meetings_have_higher_keys(start: int, more: int, one: int, two: int) -> None:
    assert meeting_key(None, one) < meeting_key(start, two)
    if start >= 946_684_800 and start + more < 946_684_800 + (1 << 26) * 60:
        assert meeting_key(start, one) < meeting_key(start + more, two)
