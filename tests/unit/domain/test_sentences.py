"""What a host reads."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from hostapp.domain.identifiers import PersonId, PurposeId
from hostapp.domain.meetings import FileKind
from hostapp.domain.questions import Question
from hostapp.domain.refusals import Extent, Reason, Refusal
from hostapp.domain.saying import Sentence
from hostapp.domain.sentences import day_in_words, effect, last_day, people_in_words, sentence
from hostapp.domain.terms import OWN_TEAM, Basis
from tests.support.consent_events import ANA, AUDIO, BO, MARIA, SPEECH, WRITING, terms

QUESTION = Question(AUDIO.digest, SPEECH, "Example Labs")
NAMES = {ANA: "Ana Ortiz", BO: "Bo Li"}
MIDNIGHT = datetime(2028, 1, 1, tzinfo=UTC)
LABELS = {
    SPEECH: "Speech recognition",
    WRITING: "Language models",
    PurposeId("evaluation"): "Evaluation",
}
SENTENCES = {
    Reason.UNKNOWN_FILE: "Nobody has decided about exactly these bytes: "
    "a new, changed or replaced file needs a decision of its own.",
    Reason.UNDECIDED: "The host has not decided on it, and undecided means no.",
    Reason.REFUSED: "The host refused it.",
    Reason.REVOKED: "The host revoked the grant.",
    Reason.FILE: "The meeting is granted, but this file is not: it was added or changed since.",
    Reason.PURPOSE: "The grant does not name the purpose speech-recognition.",
    Reason.NEVER: "Files of this kind are never used for training.",
    Reason.KIND: "The grant does not cover this kind of data.",
    Reason.RECIPIENT: "The grant does not name the recipient Example Labs.",
    Reason.EXPIRED: "The grant ended on 31 December 2027.",
    Reason.PEOPLE_UNKNOWN: "The list of people that the grant rests on cannot be read any more:"
    " grant the meeting again, or restore a backup that holds the list.",
    Reason.PERSON_REFUSED: "Ana Ortiz and Bo Li said no, "
    "and their voice or words are in it: an export can cut them out.",
    Reason.PERSON_WITHDREW: "Ana Ortiz and Bo Li withdrew, "
    "and their voice or words are in it: an export can cut them out.",
    Reason.NO_RECORDED_YES: "No yes of Ana Ortiz and Bo Li is recorded, "
    "and their voice or words are in it: an export can cut them out.",
    Reason.NOBODY_KNOWN: "The grant needs a recorded yes of everyone who speaks, "
    "and nobody is known to speak here.",
    Reason.NOT_ALONE: "The grant holds for the host alone, "
    "and Ana Ortiz and Bo Li are in the recording too.",
    Reason.HOST_UNKNOWN: "The grant holds for the host alone, and does not say who the host is.",
}


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_its_sentence(reason: Reason) -> None:
    refusal = Refusal(QUESTION, reason, people=(ANA, BO), extent=Extent.MIXED, until=MIDNIGHT)

    assert sentence(refusal, NAMES) == SENTENCES[reason]


@pytest.mark.parametrize(
    ("extent", "end"),
    [
        (Extent.OWN, "Ana Ortiz said no, and this is their voice or words alone."),
        (Extent.FACES, "Ana Ortiz said no, and nobody can be cut out of a video."),
    ],
)
def test_what_is_left_is_said(extent: Extent, end: str) -> None:
    refusal = Refusal(QUESTION, Reason.PERSON_REFUSED, people=(ANA,), extent=extent)

    assert sentence(refusal, NAMES) == end


def test_one_who_is_not_the_host_is_in_it_too() -> None:
    refusal = Refusal(QUESTION, Reason.NOT_ALONE, people=(ANA,))

    assert sentence(refusal).endswith("and one person is in the recording too.")


@pytest.mark.parametrize(
    ("people", "words"),
    [
        ((ANA,), "Ana Ortiz"),
        ((ANA, MARIA), "Ana Ortiz and one other person"),
        ((BO, ANA, MARIA, PersonId("x")), "Ana Ortiz, Bo Li and two other people"),
        ((MARIA,), "one person"),
        (tuple(PersonId(str(number)) for number in range(12)), "12 people"),
        ((), ""),
    ],
)
def test_people_whose_names_are_gone_are_counted(people: tuple[PersonId, ...], words: str) -> None:
    assert people_in_words(people, NAMES) == words


def test_the_last_day_is_the_hosts() -> None:
    east = timezone(timedelta(hours=9))
    its_midnight = datetime(2028, 1, 1, tzinfo=east).astimezone(UTC)

    assert last_day(MIDNIGHT) == date(2027, 12, 31)
    assert last_day(its_midnight, east) == date(2027, 12, 31)
    assert day_in_words(date(2028, 2, 9)) == "9 February 2028"


def test_the_effect_of_a_grant() -> None:
    data = {FileKind.AUDIO, FileKind.TRANSCRIPT}

    assert effect(terms(data=data, until=MIDNIGHT), LABELS, people_out=2) == (
        "Audio and transcript may train speech recognition in our own team, "
        "for everyone but two people, until 31 December 2027"
    )


@pytest.mark.parametrize(
    ("basis", "people_out", "words"),
    [
        (Basis.EVERYONE, 0, "for everyone"),
        (Basis.EVERYONE, 1, "for everyone but one person"),
        (Basis.NAMED, 0, "for everyone whose yes is recorded"),
        (Basis.SOLO, 0, "for the host alone"),
    ],
)
def test_whom_it_covers(basis: Basis, people_out: int, words: str) -> None:
    said = effect(terms(data={FileKind.CHAT}, basis=basis), LABELS, people_out=people_out)

    assert said == f"Chat may train speech recognition in our own team, {words}"


def test_uses_and_recipients_are_joined() -> None:
    own = PurposeId("karaoke")
    wide = terms(
        SPEECH,
        WRITING,
        PurposeId("evaluation"),
        own,
        data={FileKind.VIDEO, FileKind.CHAT, FileKind.DOCUMENT},
        recipients={"Example Labs", OWN_TEAM},
    )

    assert effect(wide, LABELS) == (
        "Video, chat and documents may train language models and speech recognition "
        "and be used for evaluation and karaoke in our own team and at Example Labs, for everyone"
    )


def test_one_use_that_is_not_training() -> None:
    said = effect(terms(PurposeId("evaluation"), data={FileKind.CHAT}), LABELS)

    assert said.startswith("Chat may be used for evaluation in")


@pytest.mark.parametrize(
    ("reason", "extent", "said"),
    [
        (
            Reason.PERSON_WITHDREW,
            Extent.OWN,
            "One person withdrew, and this is their voice or words alone.",
        ),
        (
            Reason.PERSON_WITHDREW,
            Extent.FACES,
            "One person withdrew, and nobody can be cut out of a video.",
        ),
        (
            Reason.NO_RECORDED_YES,
            Extent.OWN,
            "No yes of one person is recorded, and this is their voice or words alone.",
        ),
        (
            Reason.NO_RECORDED_YES,
            Extent.FACES,
            "No yes of one person is recorded, and nobody can be cut out of a video.",
        ),
        (
            Reason.NOT_ALONE,
            None,
            "The grant holds for the host alone, and one person is in the recording too.",
        ),
    ],
)
def test_somebody_without_a_name_is_a_person(
    reason: Reason, extent: Extent | None, said: str
) -> None:
    refusal = Refusal(QUESTION, reason, people=(ANA,), extent=extent)
    assert sentence(refusal, {}) == said


def test_what_a_sentence_is_made_of_can_be_said_in_another_language() -> None:
    who = people_in_words((BO, ANA, MARIA, PersonId("x")), NAMES)
    assert isinstance(who, Sentence)
    assert (who.template, who.values[0]) == ("{0} and {1}", "Ana Ortiz, Bo Li")
    last = who.values[1]
    assert isinstance(last, Sentence)
    assert (last.template, last.values) == ("{0} other people", ("two",))
    day = day_in_words(date(2027, 12, 31))
    assert isinstance(day, Sentence)
    assert day.template == "{0} {1} {2}"
