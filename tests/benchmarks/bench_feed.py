"""How quickly feeds are made, opened and asked, beside what nobody could do without."""

import json
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import partial
from hashlib import file_digest, sha256
from pathlib import Path

import duckdb

from hostapp.domain.decisions import Decisions
from hostapp.domain.events import BoundFile, ConsentEvent
from hostapp.domain.identifiers import Digest, MeetingId
from hostapp.domain.judgement import judge
from hostapp.domain.meetings import FileKind
from hostapp.domain.questions import Question
from hostapp.domain.terms import OWN_TEAM
from hostapp.gate import FEED_QUERY, Gate
from hostapp.keys.signing_key import SigningKey
from hostapp.ledger.checkpoint import Checkpoint, sign_checkpoint
from hostapp.ledger.merkle import EMPTY_ROOT
from hostapp.ledger.times import written
from hostapp.release.feed import FeedHead, FeedRow, FeedState, rows_text, sign_head
from hostapp.release.feed_reading import FeedBytes, open_feed
from hostapp.release.feed_writing import write_feed
from hostapp.services.feed_rows import further_rows
from tests.support.consent_events import NOW, SPEECH, granted, revoked, verified
from tests.support.measuring import Measure, ratio, timed

ROWS = 10_000_000
"""Rows of the data set that is filtered."""
FEED = 1_000_000
MEETINGS = 20_000
FILE = 1 << 20
"""Bytes of a file that is asked about."""
ISSUED = datetime(2027, 3, 1, tzinfo=UTC)
KEY = SigningKey.from_seed(f"hostapp/{'0' * 32}", bytes(32))
COLUMNS = (
    "{seq: 'BIGINT', digest: 'VARCHAR', purpose: 'VARCHAR', state: 'VARCHAR', until: 'VARCHAR'}"
)


def measures() -> Iterable[Measure]:
    """Compare issuing, opening, asking and filtering."""
    with tempfile.TemporaryDirectory() as folder:
        yield from issuing()
        files = feed_of(FEED)
        write_feed(Path(folder) / "feed", files)
        yield ratio(
            f"opening a feed of {FEED:,} rows to reading its lines as JSON",
            timed(partial(open_feed, files, KEY.verifier)),
            timed(lambda: [json.loads(line) for line in files.rows.splitlines()]),
            limit=2,
            rounds=3,
        )
        yield asking(Path(folder))
        yield filtering(Path(folder))


def issuing() -> Iterable[Measure]:
    """Compare making rows with asking the gate's rules once for each file."""
    events = ledger_of(MEETINGS)
    ledger = verified(*events)
    digests = [file.digest for event in events for file in event.files]
    rows = further_rows(ledger, [], OWN_TEAM, before=[], since=0, now=NOW)

    def judged() -> None:
        decisions = Decisions.of(ledger.events)
        for digest in digests:
            judge(Question(digest, SPEECH), NOW, decisions)

    yield ratio(
        f"a first feed of {MEETINGS:,} meetings to judging each file once",
        timed(lambda: further_rows(ledger, [], OWN_TEAM, before=[], since=0, now=NOW)),
        timed(judged),
        limit=8,
        rounds=3,
    )
    more = verified(*events, revoked(*events[0].files, meeting=MeetingId("0")))
    since = ledger.size
    yield ratio(
        "the same feed after one more decision",
        timed(lambda: further_rows(more, [], OWN_TEAM, before=rows, since=since, now=NOW)),
        timed(judged),
        limit=4,
        rounds=3,
    )


def asking(folder: Path) -> Measure:
    """Compare a check of a file with hashing it and one look-up."""
    file = folder / "file.flac"
    file.write_bytes(bytes(FILE))
    gate = Gate(
        folder / "feed", KEY.verifier.text, state=folder / "state.json", clock=ISSUED.timestamp
    )
    known = {sha256(bytes(FILE)).hexdigest(): True}

    def bare() -> None:
        for _ in range(100):
            with file.open("rb") as stream:
                known[file_digest(stream, "sha256").hexdigest()]

    def check() -> None:
        for _ in range(100):
            gate.check(file, SPEECH)

    return ratio("a check of a 1 MiB file to hashing it", timed(check), timed(bare), limit=1.2)


def filtering(folder: Path) -> Measure:
    """Compare the published query with a join on digests that are ready in a table."""
    database = duckdb.connect(str(folder / "rows.db"))
    database.execute(
        f"CREATE TABLE rows AS SELECT sha256((i % 3000000)::VARCHAR) AS sha256 FROM range({ROWS})"
        " AS numbers(i)"
    )
    database.execute(
        f"CREATE VIEW feed AS FROM read_json('{folder}/feed/feed.jsonl',"
        f" format = 'newline_delimited', columns = {COLUMNS})"
    )
    asked = {"purpose": SPEECH, "now": written(ISSUED)}
    database.execute(f"CREATE TABLE ready AS {FEED_QUERY}", asked)
    count = "SELECT count(*) FROM rows SEMI JOIN {} AS allowed ON rows.sha256 = allowed.digest"

    def published() -> object:
        return database.execute(count.format(f"({FEED_QUERY})"), asked).fetchone()

    def ready() -> object:
        return database.execute(count.format("ready")).fetchone()

    assert published() == ready()
    found = ratio(
        f"filtering {ROWS:,} rows by a feed of {FEED:,} to a join on ready digests",
        timed(published),
        timed(ready),
        limit=5,
        rounds=3,
    )
    database.close()
    return found


def feed_of(count: int) -> FeedBytes:
    """Make a feed in which every tenth row ends what an earlier one granted."""
    rows = rows_text(
        FeedRow(
            number + 1,
            Digest(sha256(str(number - (number % 10 == 9)).encode()).hexdigest()),
            "speech",
            SPEECH,
            FeedState.ENDED if number % 10 == 9 else FeedState.GRANTED,
            None,
            number,
        )
        for number in range(count)
    )
    checkpoint = sign_checkpoint(Checkpoint(KEY.name, count, EMPTY_ROOT), KEY).encode()
    head = FeedHead(
        origin=KEY.name,
        recipient=OWN_TEAM,
        seq=count,
        size=len(rows),
        sha256=sha256(rows).hexdigest(),
        checkpoint=sha256(checkpoint).hexdigest(),
        issued=ISSUED,
        best_before=ISSUED.replace(year=2028),
    )
    signature = sign_head(head, KEY).encode()
    return FeedBytes(rows, checkpoint, signature, f"{KEY.verifier.text}\n".encode())


def ledger_of(count: int) -> list[ConsentEvent]:
    """Grant so many meetings of three files."""
    kinds = (FileKind.AUDIO, FileKind.TRANSCRIPT, FileKind.VIDEO)
    return [
        granted(
            *(
                BoundFile(Digest(sha256(f"{number} {kind}".encode()).hexdigest()), kind)
                for kind in kinds
            ),
            meeting=MeetingId(f"{number:x}"),
        )
        for number in range(count)
    ]
