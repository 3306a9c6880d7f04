"""The shortcut says yes only where the rules do, and says it often."""

from hypothesis import given, settings

from hostapp.domain.decisions import Decisions
from hostapp.domain.events import Answer, ConsentEvent, People
from hostapp.domain.judgement import judge
from hostapp.domain.meetings import FileKind
from hostapp.domain.questions import Question
from hostapp.domain.shortcut import plain_grant
from hostapp.domain.terms import Basis
from tests.support.chance import World
from tests.support.consent_events import (
    ANA,
    AUDIO,
    CHAT,
    DEVON,
    MARIA,
    NOW,
    OTHER_MEETING,
    SPEECH,
    TRACK_OF_ANA,
    TRACKS,
    WRITING,
    answered,
    bound,
    granted,
    recorded,
    refused,
    terms,
)

WORLD = World()
QUESTION = Question(AUDIO.digest, SPEECH)


def found(*events: ConsentEvent, question: Question = QUESTION) -> bool:
    return plain_grant(question, NOW, Decisions.of(recorded(*events))) is not None


@settings(max_examples=max(300, settings().max_examples))
@given(WORLD.events(), WORLD.questions())
def test_it_never_says_yes_where_the_rules_say_no(
    events: list[ConsentEvent], question: Question
) -> None:
    for count in range(len(events) + 1):
        decisions = Decisions.of(recorded(*events[:count]))
        plain = plain_grant(question, NOW, decisions)

        assert plain is None or plain == judge(question, NOW, decisions)


def test_it_finds_the_only_grant() -> None:
    elsewhere = answered(MARIA, Answer.NO, meeting=None)

    assert found(granted(CHAT, AUDIO))
    assert found(elsewhere, granted(AUDIO, allowed=terms(until=NOW.replace(year=2030))))


def test_it_leaves_everything_else_to_the_rules() -> None:
    for events in (
        (),
        (refused(AUDIO),),
        (granted(AUDIO), bound()),
        (granted(AUDIO), refused(AUDIO, meeting=OTHER_MEETING)),
        (answered(ANA, Answer.NO, meeting=None), granted(AUDIO)),
        (answered(DEVON, Answer.NO, meeting=None), granted(AUDIO, people=People(host=DEVON))),
        (granted(AUDIO, allowed=terms(basis=Basis.NAMED)),),
        (granted(AUDIO, allowed=terms(WRITING)),),
        (granted(AUDIO, allowed=terms(until=NOW)),),
        (granted(AUDIO, allowed=terms(data={FileKind.CHAT})),),
        (granted(AUDIO, allowed=terms(recipients={"Example Labs"})),),
        (granted(AUDIO, people=None),),
        (granted(AUDIO, TRACK_OF_ANA, people=TRACKS),),
    ):
        assert not found(*events)
    assert not found(granted(AUDIO), question=QUESTION._replace(recipient="Example Labs"))
    assert not found(granted(AUDIO), question=QUESTION._replace(person=ANA))
