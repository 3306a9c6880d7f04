from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from hostapp.domain.errors import UsageError
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.meetings import FileKind
from hostapp.domain.terms import DEFAULT_TERMS, Basis, Purpose, Terms
from hostapp.services.terms import HOST_STATES, Vocabulary, day_end, make_terms

TODAY = date(2027, 3, 1)
SPEECH = Purpose(PurposeId("speech-recognition"), "Speech recognition", "Writing down speech.")
ANALYTICS = Purpose(PurposeId("analytics"), "Analytics", "Counting.")


class OwnPurposes:
    def __init__(self) -> None:
        self.kept: list[Purpose] = []

    def purposes(self) -> tuple[Purpose, ...]:
        return tuple(self.kept)

    def add_purpose(self, purpose: Purpose) -> None:
        self.kept.append(purpose)


@pytest.fixture
def vocabulary() -> Vocabulary:
    return Vocabulary(lambda: (SPEECH, ANALYTICS), OwnPurposes())


def terms(vocabulary: Vocabulary, **typed: object) -> Terms:
    return make_terms(vocabulary, today=TODAY, **typed)  # type: ignore[arg-type]


def test_nothing_typed_is_the_narrowest_grant(vocabulary: Vocabulary) -> None:
    assert terms(vocabulary) == DEFAULT_TERMS


def test_everything_typed_replaces_the_defaults(vocabulary: Vocabulary) -> None:
    made = terms(
        vocabulary,
        purposes=["analytics"],
        data=["video", "chat"],
        recipients=["  Lab A "],
        basis="named",
    )
    assert made.purposes == {"analytics"}
    assert made.data == {FileKind.VIDEO, FileKind.CHAT}
    assert made.recipients == {"Lab A"}
    assert made.basis is Basis.NAMED


def test_two_spellings_of_one_recipient_are_one(vocabulary: Vocabulary) -> None:
    assert len(terms(vocabulary, recipients=["Caf\u00e9", "Cafe\u0301 "]).recipients) == 1


def test_until_includes_the_local_day(vocabulary: Vocabulary) -> None:
    made = terms(vocabulary, until="2027-12-31", zone=ZoneInfo("Asia/Tokyo"))
    assert made.until == datetime(2027, 12, 31, 15, tzinfo=UTC)


def test_a_grant_may_end_today(vocabulary: Vocabulary) -> None:
    assert terms(vocabulary, until="2027-03-01", zone=UTC).until == datetime(2027, 3, 2, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"until": "2027-02-28"}, "2027-02-28 is in the past: a grant must end today or later."),
        ({"until": "31.12.2027"}, "«31.12.2027» is not a date: write it as year-month-day"),
        ({"until": "20271231"}, "«20271231» is not a date"),
        ({"until": "2027-02-30"}, "«2027-02-30» is not a date"),
        ({"until": "9999-12-31"}, "9999-12-31 is too far away: name an earlier date."),
        ({"purposes": ["speech"]}, "The purposes are: speech-recognition, analytics."),
        ({"data": ["metadata"]}, "A grant cannot name the kind of data «metadata»."),
        ({"data": ["sound"]}, "The kinds of data are: video, audio, participant-audio, transcript"),
        ({"recipients": ["  "]}, "A recipient needs a name; leave --recipient out"),
        ({"basis": "all"}, "There is no basis «all». The bases are: everyone, named, solo."),
    ],
)
def test_what_cannot_be_meant_is_said(
    vocabulary: Vocabulary, typed: dict[str, object], said: str
) -> None:
    with pytest.raises(UsageError) as caught:
        terms(vocabulary, **typed)
    assert said in str(caught.value)


def test_the_day_of_a_clock_change_ends_at_its_own_midnight() -> None:
    lisbon = ZoneInfo("Europe/Lisbon")
    assert day_end(date(2027, 3, 27), lisbon) == datetime(2027, 3, 28, 0, tzinfo=UTC)
    assert day_end(date(2027, 3, 28), lisbon) == datetime(2027, 3, 28, 23, tzinfo=UTC)


def test_an_own_purpose_can_be_granted(vocabulary: Vocabulary) -> None:
    vocabulary.add("sign-language", "Sign language", "Reading signs.")
    assert vocabulary.require(["sign-language"]) == {"sign-language"}
    assert [purpose.id for purpose in vocabulary.purposes()][-1] == "sign-language"


@pytest.mark.parametrize(
    ("name", "label", "said"),
    [
        ("analytics", "Mine", "There is already a purpose «analytics»."),
        ("Two Words", "Mine", "«Two Words» cannot be the id of a purpose"),
        ("a" * 65, "Mine", "cannot be the id of a purpose"),
        ("mine", "  ", "An own purpose needs a label and a plain explanation."),
    ],
)
def test_an_own_purpose_that_cannot_be_kept_is_said(
    vocabulary: Vocabulary, name: str, label: str, said: str
) -> None:
    with pytest.raises(UsageError, match=said):
        vocabulary.add(name, label, "Something.")
    assert len(vocabulary.purposes()) == 2


def test_the_basis_everyone_says_who_states_it() -> None:
    assert "You state, as the host, that everyone" in HOST_STATES[Basis.EVERYONE]
    assert set(HOST_STATES) == set(Basis)
