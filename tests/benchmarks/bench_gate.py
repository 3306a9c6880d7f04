"""How quickly the gate answers, against bare dictionary look-ups.

Goal: 100,000 questions on 100,000 events in at most 5 look-ups each plus one pass over the
ledger. A bare look-up finds one digest in a plain dictionary of all digests of the ledger, in the
order of the questions, which is no order. A pass reads every entry's line as JSON once, and does
nothing with it. All are measured in turn, in seconds of this process, several times over, and the
medians are compared: so a busy machine slows both sides alike.
"""

import gc
import json
import random
import statistics
from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from time import process_time

from hostapp.domain.events import Answer, BoundFile, ConsentEvent, People
from hostapp.domain.gate import Gate, Permit
from hostapp.domain.identifiers import MeetingId, PersonId, Seal
from hostapp.domain.meetings import FileKind
from hostapp.domain.questions import Question
from hostapp.ledger.entry import encode
from tests.support.consent_events import (
    NOW,
    SPEECH,
    answered,
    digest_of,
    granted,
    refused,
    revoked,
    terms,
    verified,
)
from tests.support.measuring import Measure

EVENTS = 100_000
QUESTIONS = 100_000
LOOKUPS = 5
KINDS = (FileKind.VIDEO, FileKind.AUDIO, FileKind.TRANSCRIPT)


def ledger_of(count: int, chance: random.Random) -> list[ConsentEvent]:
    """Make `count` events: grants, one in ten ended, one in four followed by an answer."""
    people = [PersonId(f"{number:016x}") for number in range(2000)]
    events: list[ConsentEvent] = []
    while len(events) < count:
        number = len(events)
        meeting = MeetingId(f"{number:016x}")
        files = tuple(BoundFile(digest_of(f"{number} {kind}"), kind) for kind in KINDS)
        known = chance.sample(people, 4)
        until = NOW + timedelta(days=chance.randrange(-30, 300))
        events.append(
            granted(
                *files,
                meeting=meeting,
                people=People(frozenset(known), known[0]),
                allowed=terms(until=until),
            )
        )
        throw = chance.random()
        if throw < 0.05:
            events.append(revoked(*files, meeting=meeting))
        elif throw < 0.1:
            events.append(refused(*files, meeting=meeting))
        elif throw < 0.35:
            answer = chance.choice([Answer.YES, Answer.NO])
            events.append(answered(known[1], answer, *files, meeting=meeting))
    return events[:count]


def questions_of(
    events: Sequence[ConsentEvent], count: int, chance: random.Random
) -> list[Question]:
    """Ask about each digest once, in no order, as a list of files would."""
    digests = list({file.digest for event in events for file in event.files})
    chance.shuffle(digests)
    return [Question(digests[number % len(digests)], SPEECH) for number in range(count)]


def seal_of(value: str) -> Seal:
    """Seal without salt, as quick as it gets; only the lines' length matters."""
    return Seal(digest_of(value))


def seconds(works: Sequence[Callable[[], object]], rounds: int = 7) -> list[float]:
    """Return the median of several runs of each, taken in turn."""
    taken: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        for work, times in zip(works, taken, strict=True):
            gc.collect()
            started = process_time()
            work()
            times.append(process_time() - started)
    return [statistics.median(times) for times in taken]


def measures() -> Iterable[Measure]:
    """Measure the first answers, fold included, and answers given again."""
    chance = random.Random(2027)
    events = ledger_of(EVENTS, chance)
    lines = [encode(event, seal_of) for event in events]
    ledger = verified(*events)
    questions = questions_of(events, QUESTIONS, chance)
    known = {file.digest: number for number, event in enumerate(events) for file in event.files}
    digests = [question.digest for question in questions]

    def bare() -> None:
        for digest in digests:
            known[digest]

    def one_pass() -> None:
        for line in lines:
            json.loads(line)

    def fold() -> None:
        Gate(ledger)

    def fold_and_answer() -> None:
        gate = Gate(ledger)
        for question in questions:
            gate.ask(question, NOW)

    warm = Gate(ledger)

    def answer_again() -> None:
        for question in questions:
            warm.ask(question, NOW)

    answer_again()
    looking, reading, folding, whole, again = seconds(
        (bare, one_pass, fold, fold_and_answer, answer_again)
    )
    permits = sum(isinstance(warm.ask(question, NOW), Permit) for question in questions)
    yield Measure(
        f"{QUESTIONS:,} answers on {EVENTS:,} events / {LOOKUPS} look-ups each and one pass",
        whole / (LOOKUPS * looking + reading),
        1.0,
        detail=f"fold {folding * 1e3:.0f} ms, fold and answer {whole * 1e3:.0f} ms, look-up"
        f" {looking / QUESTIONS * 1e9:.0f} ns, pass {reading * 1e3:.0f} ms, {permits:,} permits;"
        f" again {again / QUESTIONS * 1e9:.0f} ns each",
    )
