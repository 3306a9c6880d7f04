from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from hostapp.domain.identifiers import PurposeId
from hostapp.domain.meetings import MeetingState, Source, TimeBase
from hostapp.domain.status import Status
from hostapp.store.library import Library
from hostapp.store.library_listing import RANKS
from hostapp.store.library_rows import CachedStatus, Column, Filter, Query
from tests.support.libraries import NOW, START, file, found, opened_library, people, put

TITLES = ("Delta", "alpha", "Charlie", "bravo", "Echo", "foxtrot", "Golf")


def filled(library: Library) -> None:
    """Seven meetings, one of each status, each later, longer and larger than the one before."""
    ids = put(
        library,
        *(
            found(
                title,
                source=Source.TEAMS if at % 2 else Source.ZOOM,
                started_at=START + timedelta(days=at),
                duration_seconds=60.0 * at,
                people=people(*[f"Guest {number}" for number in range(at)]),
                files=(file(f"/recordings/{title}/a.mp4".encode(), size=10 + at),),
            )
            for at, title in enumerate(TITLES)
        ),
    )
    library.set_statuses(
        CachedStatus(
            id_,
            status,
            (PurposeId("analytics"), PurposeId("evaluation")),
            until=NOW + timedelta(days=9) if status is Status.GRANTED else None,
            decided_at=NOW,
            out_count=at,
        )
        for at, (id_, status) in enumerate(zip(ids, Status, strict=True))
    )


def titles(library: Library, query: Query) -> list[str]:
    rows = library.listing.page(query, 0, 100, NOW)
    assert library.listing.count(query, NOW) == len(rows)
    assert library.listing.ids(query, NOW) == tuple(row.id for row in rows)
    return [row.title for row in rows]


@pytest.mark.parametrize("column", Column)
@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("text", ["", "g"])
def test_every_column_sorts_both_ways(
    tmp_path: Path, column: Column, descending: bool, text: str
) -> None:
    value = {
        Column.STARTED: lambda row: row.started_at,
        Column.TITLE: lambda row: row.title.lower(),
        Column.SOURCE: lambda row: row.source,
        Column.LENGTH: lambda row: row.duration_seconds,
        Column.PEOPLE: lambda row: row.people_count,
        Column.CONSENT: lambda row: RANKS[row.status],
        Column.SIZE: lambda row: row.size,
    }[column]
    with opened_library(tmp_path) as library:
        filled(library)
        query = Query(text=text, sort=column, descending=descending)
        rows = library.listing.page(query, 0, 100, NOW)
        assert len(rows) == (7 if not text else 6)
        values = [value(row) for row in rows]
        for one, two in pairwise(values):
            assert one >= two if descending else one <= two


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (Query(), TITLES[::-1]),
        (Query(Filter.UNDECIDED), ("Golf",)),
        (Query(Filter.ALLOWED), ("alpha", "Delta")),
        (Query(Filter.NOT_ALLOWED), ("foxtrot", "Echo", "bravo", "Charlie")),
        (Query(Filter.EXPIRING), ("Delta",)),
        (Query(source=Source.TEAMS), ("foxtrot", "bravo", "alpha")),
        (Query(status=Status.REFUSED), ("Echo",)),
        (Query(Filter.NOT_ALLOWED, source=Source.TEAMS), ("foxtrot", "bravo")),
        (Query(text="ECH"), ("Echo",)),
        (Query(text="guest 5"), ("Golf",)),
        (Query(Filter.ALLOWED, text="guest"), ("alpha",)),
        (Query(Filter.EXPIRING, text="delta"), ("Delta",)),
        (
            Query(text="guest", sort=Column.TITLE, descending=False, source=Source.ZOOM),
            ("Charlie", "Echo", "Golf"),
        ),
        (Query(text="nobody"), ()),
        (Query(text="..."), ()),
    ],
)
def test_filters_and_words_hold_together(
    tmp_path: Path, query: Query, expected: tuple[str, ...]
) -> None:
    with opened_library(tmp_path) as library:
        filled(library)
        assert titles(library, query) == list(expected)


def test_pages_join_without_gap_or_overlap(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        put(library, *(found(f"Same {number}", started_at=START) for number in range(25)))
        for query in (Query(), Query(text="same"), Query(sort=Column.SIZE)):
            pages = [library.listing.page(query, offset, 10, NOW) for offset in (0, 10, 20, 30)]
            assert [len(page) for page in pages] == [10, 10, 5, 0]
            assert len({row.id for page in pages for row in page}) == 25


def test_counts_are_those_of_the_filters(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        assert library.listing.counts(NOW).all == 0
        filled(library)
        counts = library.listing.counts(NOW)
        assert (counts.all, counts.undecided, counts.allowed, counts.not_allowed) == (7, 1, 2, 4)
        assert counts.expiring == 1
        assert list(counts.by_source.items()) == [(Source.ZOOM, 4), (Source.TEAMS, 3)]
        assert library.listing.counts(NOW + timedelta(days=9)).expiring == 0


def test_a_row_shows_what_was_decided(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        filled(library)
        (row,) = library.listing.page(Query(status=Status.GRANTED), 0, 1, NOW)
        assert row.status_purposes == ("analytics", "evaluation")
        assert row.status_until == NOW + timedelta(days=9)
        assert (row.decided_at, row.out_count, row.file_count) == (NOW, 0, 1)


def test_states_are_tallied(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        put(
            library,
            found("One", states=frozenset({MeetingState.PARTIAL, MeetingState.WRITING})),
            found("Two", states=frozenset({MeetingState.PARTIAL})),
            found("Three"),
        )
        with library.writing():
            library.identity.mark([b"/recordings/Three"], MeetingState.AWAY)
        tally = library.listing.tally()
        assert tally.by_state == (("away", 1), ("partial", 2), ("writing", 1))
        assert (tally.by_source, tally.not_here) == ((("zoom", 3),), 1)


def test_ids_are_found_by_their_start(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        ids = put(library, *(found(f"Meeting {number}") for number in range(20)))
        assert library.listing.ids_from(f"{1:015x}") == ids[15:]
        assert library.listing.ids_from("xyz") == ()
        assert library.listing.ids_from("") == ()


def test_only_some_meetings_are_looked_among(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        filled(library)
        ids = {row.title: row.id for row in library.listing.page(Query(), 0, 9, NOW)}
        some = frozenset({ids["alpha"], ids["Echo"]})
        assert titles(library, Query(among=some)) == ["Echo", "alpha"]
        assert titles(library, Query(among=some, text="ech")) == ["Echo"]
        assert titles(library, Query(Filter.ALLOWED, among=some)) == ["alpha"]
        assert titles(library, Query(Filter.EXPIRING, among=some)) == []
        assert titles(library, Query(among=frozenset())) == []


def test_titles_are_told_with_what_is_known_of_the_start(tmp_path: Path) -> None:
    with opened_library(tmp_path) as library:
        told, words, _ = put(
            library,
            found("Weekly", started_at=START, time_base=TimeBase.UTC, duration_seconds=60.0),
            found(
                "WEEKLY",
                folder=b"/recordings/words",
                files=(file(b"/recordings/words/weekly.vtt"),),
                started_at=START,
                time_base=TimeBase.FILE_TIME,
                states=frozenset({MeetingState.NO_MEDIA}),
            ),
            found("Other"),
        )
        with library.reading():
            assert library.listing.titled("weekly") == (
                (told, Source.ZOOM, "Weekly", START, True, True, 60.0),
                (words, Source.ZOOM, "WEEKLY", START, False, False, None),
            )
            assert len(library.listing.titled()) == 3
        with library.writing():
            library.identity.mark([b"/recordings/words"], MeetingState.AWAY)
        assert [row[0] for row in library.listing.titled("weekly")] == [told]
