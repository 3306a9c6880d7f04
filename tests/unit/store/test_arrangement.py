from pathlib import Path

from hostapp.domain.identifiers import MeetingId, PersonId
from hostapp.store.arrangement import Cut
from tests.support.libraries import opened_keepsakes

ONE, TWO, THREE = (MeetingId(digit * 16) for digit in "123")
ANA, BO = PersonId("a" * 16), PersonId("b" * 16)


def test_joins_never_make_a_chain(tmp_path: Path) -> None:
    with opened_keepsakes(tmp_path) as keepsakes:
        kept = keepsakes.arrangement
        kept.join([TWO], ONE)
        kept.join([ONE], THREE)
        assert kept.joins() == {TWO: THREE, ONE: THREE}
        kept.join([THREE], TWO)
        assert kept.joins() == {ONE: TWO, THREE: TWO}
        kept.separate([ONE])
        assert kept.joins() == {THREE: TWO}
        kept.separate([TWO])
        assert kept.joins() == {}


def test_what_is_kept_outlives_closing(tmp_path: Path) -> None:
    cut = Cut(b"\xff.mp4", 1, 2_500_000_000, "x")
    with opened_keepsakes(tmp_path) as keepsakes:
        kept = keepsakes.arrangement
        kept.give_title(ONE, "Weekly")
        kept.give_title(TWO, "Gone")
        kept.give_title(TWO, None)
        kept.cut([cut])
        kept.add_spelling("ana o.", ANA, BO)
    with opened_keepsakes(tmp_path) as keepsakes:
        kept = keepsakes.arrangement
        assert kept.titles() == {ONE: "Weekly"}
        assert kept.cuts() == (cut,)
        assert kept.spellings() == {"ana o.": ANA}


def test_who_stood_for_somebody_stands_for_whom_that_one_is(tmp_path: Path) -> None:
    with opened_keepsakes(tmp_path) as keepsakes:
        kept = keepsakes.arrangement
        kept.add_spelling("ana o.", ANA, BO)
        kept.add_spelling("bo li", BO, ANA)
        assert kept.spellings() == {"ana o.": BO, "bo li": BO}
