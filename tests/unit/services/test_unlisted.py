"""What the ledger alone tells of a meeting."""

from hostapp.domain.events import Answer
from hostapp.services.unlisted import Unlisted, unlisted
from tests.support.consent_events import (
    ANA,
    AUDIO,
    CHAT,
    EVERYBODY,
    MEETING,
    answered,
    bound,
    granted,
    recorded,
)


def test_all_that_its_entries_bind_is_known() -> None:
    history = recorded(granted(AUDIO), answered(ANA, Answer.NO), bound(AUDIO, CHAT))
    assert unlisted(MEETING, history) == Unlisted(MEETING, (AUDIO, CHAT), EVERYBODY)


def test_answers_alone_are_no_decision() -> None:
    assert unlisted(MEETING, recorded(answered(ANA, Answer.NO))) is None
