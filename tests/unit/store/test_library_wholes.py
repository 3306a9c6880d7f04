from pathlib import Path

import pytest

from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import MeetingState
from hostapp.store.library_rows import Query
from hostapp.store.library_wholes import Part, arrange, length_of, states_of_whole
from tests.support.libraries import NOW, found, opened_library, people, put

UNKNOWN = MeetingId("f" * 16)
NONE: frozenset[MeetingState] = frozenset()


@pytest.mark.parametrize(
    ("parts", "seconds"),
    [
        ([(0, 10.0), (20, 5.0)], 15.0),
        ([(0, 10.0), (5, 10.0)], 15.0),
        ([(0, 10.0), (2, 3.0)], 10.0),
        ([(20, 5.0), (0, 10.0)], 15.0),
        ([(0, 10.0), (5, None)], 10.0),
        ([(0, None)], None),
        ([(None, 5.0)], 5.0),
    ],
)
def test_times_that_run_together_count_once(
    parts: list[tuple[int | None, float | None]], seconds: float | None
) -> None:
    assert length_of(Part(begin, length, NONE) for begin, length in parts) == seconds


def test_sound_is_missing_only_where_no_part_has_it() -> None:
    silent = Part(0, None, frozenset({MeetingState.NO_MEDIA}))
    partial = Part(0, None, frozenset({MeetingState.PARTIAL}))
    assert states_of_whole([silent, silent]) == {MeetingState.NO_MEDIA}
    assert states_of_whole([silent, partial]) == {MeetingState.PARTIAL}


def test_parts_are_in_no_list_count_or_search(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        one, two, three = put(
            library,
            found("One", people=people("Ana Ortiz")),
            found("Two", people=people("Bo Li")),
            found("Three"),
        )
        with library.writing():
            arrange(library.db.conn, {two: one}, {}, {})
        assert set(library.listing.ids(Query(), NOW)) == {one, three}
        assert library.listing.counts(NOW).all == 2
        assert library.listing.ids(Query(text="two"), NOW) == ()
        assert library.listing.ids(Query(text="bo li"), NOW) == (one,)
        assert library.listing.ids_from(two) == (one,)
        assert {each.id for each in library.all_meetings()} == {one, three}
        assert library.listed([two, one, three]) == (one, three)
        assert len(library.meeting(one).files) == 4
        (found_alone,) = library.as_found([one])
        assert len(found_alone.files) == 2
        row = library.listing.row(one)
        assert row is not None
        assert (row.size, row.file_count, row.people_count) == (2000, 4, 2)
        with library.writing():
            arrange(library.db.conn, {}, {three: "Given"}, {})
        assert set(library.listing.ids(Query(text="bo li"), NOW)) == {two}
        assert library.listing.ids(Query(text="given"), NOW) == (three,)
        row = library.listing.row(one)
        assert row is not None
        assert (row.size, row.people_count) == (1000, 1)


def test_what_the_library_does_not_know_is_passed_over(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        (one,) = put(library, found("One"))
        with library.writing():
            arrange(library.db.conn, {one: one, UNKNOWN: one}, {UNKNOWN: "x"}, {})
        assert library.listing.ids(Query(), NOW) == (one,)
