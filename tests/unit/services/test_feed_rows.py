"""The rows of a feed follow the ledger and agree with the gate, and with SQL."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hostapp.domain.cases import Grant
from hostapp.domain.events import ConsentEvent, Recorded
from hostapp.domain.gate import Gate, Permit
from hostapp.domain.identifiers import Digest, MeetingId, PurposeId
from hostapp.domain.meetings import FileKind
from hostapp.domain.questions import Question
from hostapp.domain.release_events import (
    Recalled,
    RecordedRelease,
    ReleaseAbandoned,
    Released,
    ReleaseEvent,
    ReleaseId,
)
from hostapp.domain.terms import OWN_TEAM
from hostapp.domain.verified_ledger import VerifiedLedger, after_verification
from hostapp.gate import FEED_QUERY
from hostapp.ledger.times import written
from hostapp.release.feed import FeedRow, FeedState, rows_text
from hostapp.release.items import ItemKind, ItemSource, ReleasedItem, items_text, speaker_of
from hostapp.services import feed_rows
from hostapp.services.feed_rows import further_rows
from hostapp.services.released import ItemGate
from tests.support.chance import World
from tests.support.consent_events import (
    AUDIO,
    NOW,
    SPEECH,
    START,
    WRITING,
    granted,
    refused,
    revoked,
    terms,
)
from tests.support.feeds import item_digest

LOG = "00" * 16
LATER = NOW + timedelta(days=2)
Event = ConsentEvent | ReleaseEvent

WORLD = World()
DATABASE = duckdb.connect()


class Log:
    """A ledger in memory, with its releases."""

    def __init__(self, events: Iterable[Event]) -> None:
        self.events = list(events)

    def ledger(self, size: int | None = None) -> VerifiedLedger:
        kept = self.events[:size]
        recorded = tuple(
            Recorded(index, event)
            for index, event in enumerate(kept)
            if not isinstance(event, ReleaseEvent)
        )
        return after_verification(LOG, len(kept), b"", recorded, START)

    def releases(self, size: int | None = None) -> list[RecordedRelease]:
        return [
            RecordedRelease(index, event)
            for index, event in enumerate(self.events[:size])
            if isinstance(event, ReleaseEvent)
        ]

    def rows(self, *sizes: int, now: datetime = NOW, recipient: str = OWN_TEAM) -> list[FeedRow]:
        """Issue the feed at each of these sizes and at the end."""
        rows: list[FeedRow] = []
        since = 0
        for size in [*sizes, len(self.events)]:
            rows += further_rows(
                self.ledger(size),
                self.releases(size),
                recipient,
                before=rows,
                since=since,
                now=now,
            )
            since = size
        return rows


def allowed(rows: Sequence[FeedRow], at: datetime) -> set[tuple[Digest, PurposeId]]:
    newest = {(row.digest, row.purpose): row for row in rows}
    return {
        key
        for key, row in newest.items()
        if row.state is FeedState.GRANTED and (row.until is None or written(at) < row.until)
    }


def item(name: str, digest: Digest, people: Sequence[str] | None) -> ReleasedItem:
    return ReleasedItem(
        id=name,
        kind=ItemKind.SPEECH,
        digest=item_digest(name),
        path=f"train/audio/{name}.flac",
        meeting=MeetingId("m"),
        sources=(ItemSource(digest, FileKind.AUDIO, 0),),
        people=None if people is None else tuple(people),
    )


def released(number: int, items: Iterable[ReleasedItem]) -> Released:
    return Released(
        at=START,
        release=ReleaseId(f"{number:016x}"),
        purpose=SPEECH,
        recipient=OWN_TEAM,
        items=items_text(items),
        files="",
    )


def items_by_chance(number: int) -> st.SearchStrategy[list[ReleasedItem]]:
    speakers = [speaker_of(LOG, OWN_TEAM, person) for person in WORLD.people]
    people = st.none() | st.lists(st.sampled_from(speakers), min_size=1, max_size=2, unique=True)
    each = st.tuples(st.sampled_from(WORLD.digests), people)
    return st.lists(each, min_size=1, max_size=2).map(
        lambda found: [item(f"{number}-{n}", *given) for n, given in enumerate(found)]
    )


@st.composite
def logs(draw: st.DrawFn) -> tuple[Log, dict[str, ReleasedItem]]:
    """Draw a ledger with releases, some of which were recalled; and what is in the others."""
    events: list[Event] = [*draw(WORLD.events()), *draw(WORLD.events())]
    out: dict[str, ReleasedItem] = {}
    for number in range(draw(st.integers(0, 2))):
        made = draw(items_by_chance(number))
        event = released(number, made)
        place = draw(st.integers(0, len(events)))
        events.insert(place, event)
        out |= {each.id: each for each in made}
        end = draw(st.sampled_from(["stays", "stays", "recalled", "abandoned"]))
        after = draw(st.integers(place + 1, len(events)))
        if end == "recalled":
            text = f"{made[0].digest}\n"
            events.insert(after, Recalled(at=START, release=event.release, items=text))
            del out[made[0].id]
        elif end == "abandoned":
            events.insert(after, ReleaseAbandoned(at=START, release=event.release))
            for each in made:
                del out[each.id]
    return Log(events), out


def permitted(log: Log, out: dict[str, ReleasedItem], at: datetime) -> set[tuple[str, str]]:
    ledger = log.ledger()
    gate, items = Gate(ledger), ItemGate(ledger, SPEECH, OWN_TEAM, at)
    found: set[tuple[str, str]] = {
        (digest, purpose)
        for digest in WORLD.digests
        for purpose in (SPEECH, WRITING)
        if isinstance(gate.ask(Question(digest, purpose), at), Permit)
    }
    return found | {(each.digest, SPEECH) for each in out.values() if not items.refusal(each)}


@given(logs(), st.lists(st.integers(0, 20), max_size=3))
def test_feed_gate_and_sql_agree(
    made: tuple[Log, dict[str, ReleasedItem]], cuts: list[int]
) -> None:
    log, out = made
    sizes = sorted({min(each, len(log.events)) for each in cuts})
    rows = log.rows(*sizes)
    assert [row.seq for row in rows] == list(range(1, len(rows) + 1))
    assert [row.entry for row in rows] == sorted(row.entry for row in rows)
    assert rows == log.rows(), "a feed that was issued often is the one that was issued once"
    for at in (NOW, LATER):
        assert allowed(rows, at) == permitted(log, out, at)
        assert asked_in_sql(rows, at) == allowed(rows, at)


def asked_in_sql(rows: Sequence[FeedRow], at: datetime) -> set[tuple[str, str]]:
    """Return what the published query allows."""
    with DATABASE.cursor() as connection:
        connection.execute(
            "CREATE OR REPLACE TEMP TABLE feed"
            " (seq BIGINT, digest VARCHAR, purpose VARCHAR, state VARCHAR, until VARCHAR)"
        )
        for row in rows:
            told = [row.seq, row.digest, row.purpose, row.state.value, row.until]
            connection.execute("INSERT INTO feed VALUES (?, ?, ?, ?, ?)", told)
        found: set[tuple[str, str]] = set()
        for purpose in (SPEECH, WRITING):
            query = connection.execute(FEED_QUERY, {"purpose": purpose, "now": written(at)})
            found |= {(digest, purpose) for (digest,) in query.fetchall()}
    return found


def test_sql_reads_the_file_itself(tmp_path: Path) -> None:
    rows = Log([granted(AUDIO), revoked(AUDIO), granted(AUDIO)]).rows()
    (tmp_path / "feed.jsonl").write_bytes(rows_text(rows))
    connection = duckdb.connect()
    connection.execute(
        f"CREATE VIEW feed AS FROM read_json('{tmp_path}/feed.jsonl',"
        " format = 'newline_delimited', columns = {seq: 'BIGINT', digest: 'VARCHAR',"
        " kind: 'VARCHAR', purpose: 'VARCHAR', state: 'VARCHAR', until: 'VARCHAR',"
        " entry: 'BIGINT'})"
    )
    found = connection.execute(FEED_QUERY, {"purpose": SPEECH, "now": written(NOW)}).fetchall()
    connection.close()
    assert found == [(AUDIO.digest,)]


def test_every_change_has_its_row() -> None:
    rows = Log([granted(AUDIO), revoked(AUDIO), granted(AUDIO)]).rows()
    assert rows == [
        FeedRow(1, AUDIO.digest, "audio", SPEECH, FeedState.GRANTED, None, 0),
        FeedRow(2, AUDIO.digest, "audio", SPEECH, FeedState.ENDED, None, 1),
        FeedRow(3, AUDIO.digest, "audio", SPEECH, FeedState.GRANTED, None, 2),
    ]


def test_the_gate_has_the_last_word(monkeypatch: pytest.MonkeyPatch) -> None:
    log = Log([granted(AUDIO), revoked(AUDIO)])
    grant = Grant(0, granted(AUDIO))
    monkeypatch.setattr(feed_rows, "judge", lambda *_: grant)
    assert [row.state for row in log.rows()] == [FeedState.GRANTED, FeedState.ENDED]


def test_what_was_never_granted_has_no_row() -> None:
    assert Log([refused(AUDIO)]).rows() == []
    assert (
        Log([refused(AUDIO), granted(AUDIO, allowed=terms(WRITING))]).rows(recipient="Example Labs")
        == []
    )


def test_grants_that_follow_each_other_end_with_the_last() -> None:
    early, late = (granted(AUDIO, allowed=terms(until=NOW + timedelta(days=n))) for n in (1, 5))
    (row, other) = Log([early, late]).rows()
    assert (row.until, other.until) == (
        written(NOW + timedelta(days=1)),
        written(NOW + timedelta(days=5)),
    )
    assert [row.until for row in Log([late, early]).rows()] == [other.until]


def test_what_can_no_longer_be_asked_has_ended() -> None:
    grant = granted(AUDIO)
    release = released(1, [item("a", AUDIO.digest, None)])
    before = Log([grant, release]).rows()
    erased = Log([grant, replace(release, items=None)])
    after = further_rows(
        erased.ledger(), erased.releases(), OWN_TEAM, before=before, since=2, now=NOW
    )
    assert [(row.digest, row.state, row.entry) for row in after] == [
        (item_digest("a"), FeedState.ENDED, 1)
    ]


def test_a_recalled_item_is_allowed_once_it_is_released_anew() -> None:
    made = item("a", AUDIO.digest, None)
    recall = Recalled(at=START, release=ReleaseId(f"{1:016x}"), items=f"{made.digest}\n")
    log = Log([granted(AUDIO), released(1, [made]), recall])
    assert (made.digest, SPEECH) not in allowed(log.rows(), NOW)
    again = Log([*log.events, released(2, [made])])
    assert (made.digest, SPEECH) in allowed(again.rows(3), NOW)
