from hostapp.domain.status import Status
from hostapp.store.library_listing import RANKS
from hostapp.store.library_rows import Column, Filter, Query


def test_a_plain_query_shows_all_meetings_newest_first() -> None:
    query = Query()
    assert (query.filter, query.sort, query.descending) == (Filter.ALL, Column.STARTED, True)
    assert query.text == ""


def test_every_status_can_be_stored() -> None:
    assert set(RANKS) == set(Status)
    assert len(set(RANKS.values())) == len(Status)
    assert (RANKS[Status.GRANTED], RANKS[Status.PARTLY]) == (1, 2)
