"""What a no reaches, what is called back, and what waits for an answer."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hostapp.domain.errors import TamperingError, UnavailableError, UsageError
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.release_events import ReleaseAbandoned, ReleaseId
from hostapp.keys.signing_key import SigningKey
from hostapp.ledger.note import VerifierKey
from hostapp.release.acknowledgement import Acknowledgement, sign_acknowledgement
from hostapp.services.feed_check import check_recall
from hostapp.services.recalls import Recalls
from hostapp.services.report import Verdict
from tests.support.feeds import RELEASE, SPEECH, Publisher, item_digest, publisher
from tests.support.ledgers import ANA, BO, grant, meeting_id

ONE, TWO = grant(1), grant(2)
KEY = SigningKey.from_seed("hostapp-recipient/1", bytes(32))


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Publisher]:
    with publisher(tmp_path) as made:
        made.write(ONE, TWO)
        made.release(
            made.item("a", ONE, people=[ANA]),
            made.item("b", ONE, people=[BO]),
            made.item("c", TWO),
        )
        yield made


@pytest.fixture
def recalls(host: Publisher, tmp_path: Path) -> Recalls:
    return Recalls(host.book, host.keepsakes, tmp_path / "store" / "recalls", host.clock)


def acknowledged(host: Publisher, *names: str, key: SigningKey = KEY, **changes: object) -> str:
    facts: dict[str, object] = {
        "origin": host.key.name,
        "release": RELEASE,
        "recipient": "own-team",
        "seq": 1,
        "at": host.clock(),
        "kept": 1,
        "removed": tuple(sorted(item_digest(name) for name in names)),
        "key": VerifierKey.of(key).text,
    }
    told = Acknowledgement(**facts | changes)  # type: ignore[arg-type]
    return sign_acknowledgement(told, key)


def test_a_decision_lists_the_releases_it_touches(host: Publisher, recalls: Recalls) -> None:
    (found,) = recalls.touched([meeting_id(1)])
    assert (found.release, found.recipient, found.purpose) == (RELEASE, "own-team", SPEECH)
    assert found.items == 2
    (found,) = recalls.touched([meeting_id(1), meeting_id(2)], person=ANA)
    assert found.items == 2
    assert recalls.touched([meeting_id(3)]) == ()
    assert recalls.touched([meeting_id(1)], purposes=[PurposeId("analytics")]) == ()
    host.write(ReleaseAbandoned(at=host.clock(), release=RELEASE))
    assert recalls.touched([meeting_id(1)]) == ()


def test_what_ended_is_called_back(host: Publisher, recalls: Recalls) -> None:
    host.revoke(1)
    recall = recalls.recall(RELEASE)
    assert (recall.items, recall.recipient, recall.entry) == (2, "own-team", 5)
    assert check_recall(recall.notice, host.key).verdict is Verdict.VERIFIED
    (waiting,) = recalls.reminders()
    assert (waiting.release, waiting.items) == (RELEASE, 2)
    with pytest.raises(UsageError, match="called back already"):
        recalls.recall(RELEASE)
    host.revoke(2)
    assert recalls.recall(RELEASE).items == 1
    (waiting,) = recalls.reminders()
    assert waiting.items == 3


def test_what_is_allowed_is_called_back_only_on_purpose(
    host: Publisher, recalls: Recalls, tmp_path: Path
) -> None:
    with pytest.raises(UsageError, match="still allowed"):
        recalls.recall(RELEASE)
    recall = recalls.recall(RELEASE, everything=True, out=tmp_path / "notice")
    assert (recall.items, recall.notice) == (3, tmp_path / "notice")
    host.publish()
    assert not host.gate().allowed(item_digest("a"), SPEECH)
    assert host.gate().allowed(ONE.files[0].digest, SPEECH)


def test_a_notice_can_be_written_again(host: Publisher, recalls: Recalls, tmp_path: Path) -> None:
    host.revoke(1)
    recall = recalls.recall(RELEASE)
    host.book.verify()
    again = recalls.write_notice(RELEASE, recall.entry, tmp_path / "again")
    assert (again / "recall.json").read_bytes() == (recall.notice / "recall.json").read_bytes()
    with pytest.raises(UsageError, match="not an empty folder"):
        recalls.write_notice(RELEASE, recall.entry, tmp_path / "again")
    with pytest.raises(UsageError, match="does not call back"):
        recalls.write_notice(RELEASE, 1)


def test_a_notice_that_cannot_be_written_is_said(
    host: Publisher, recalls: Recalls, tmp_path: Path
) -> None:
    host.revoke(1)
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UnavailableError, match="The recall is in the ledger"):
        recalls.recall(RELEASE, out=tmp_path / "file" / "notice")
    assert recalls.reminders()


def test_reminders_end_with_an_acknowledgement(
    host: Publisher, recalls: Recalls, tmp_path: Path
) -> None:
    host.revoke(1)
    recalls.recall(RELEASE)
    note = tmp_path / "acknowledgement.note"
    note.write_text(acknowledged(host, "a"))
    received = recalls.acknowledge(note)
    assert (received.left, received.another_key) == (1, False)
    assert received.entry is not None
    (waiting,) = recalls.reminders()
    assert waiting.items == 1
    assert recalls.acknowledge(note).entry is None
    other = SigningKey.from_seed("hostapp-recipient/2", bytes([1] * 32))
    note.write_text(acknowledged(host, "a", "b", key=other))
    received = recalls.acknowledge(note)
    assert (received.left, received.another_key) == (0, True)
    assert recalls.reminders() == ()
    assert [each.items for each in recalls.touched([meeting_id(1)])] == []


@pytest.mark.parametrize(
    ("changes", "match"),
    [
        ({"origin": "hostapp/other"}, "none of yours"),
        ({"release": ReleaseId("00")}, "none of yours"),
        ({"recipient": "Example Labs"}, "Example Labs"),
        ({"removed": ("00" * 32,)}, "never in the release"),
    ],
)
def test_what_does_not_fit_is_refused(
    host: Publisher, recalls: Recalls, tmp_path: Path, changes: dict[str, object], match: str
) -> None:
    note = tmp_path / "acknowledgement.note"
    note.write_text(acknowledged(host, "a", **changes))  # type: ignore[arg-type]
    with pytest.raises(UsageError, match=match):
        recalls.acknowledge(note)


def test_a_file_without_end_is_no_acknowledgement(recalls: Recalls, tmp_path: Path) -> None:
    with (tmp_path / "endless").open("wb") as file:
        file.truncate(1 << 40)

    with pytest.raises(UsageError, match="is no acknowledgement"):
        recalls.acknowledge(tmp_path / "endless")


def test_what_is_no_acknowledgement_is_refused(recalls: Recalls, tmp_path: Path) -> None:
    note = tmp_path / "note"
    with pytest.raises(UnavailableError):
        recalls.acknowledge(note)
    for data in (b"nonsense", b"\xff", b"", b"\x7fELF" * 99):
        note.write_bytes(data)
        with pytest.raises(UsageError, match="note is no acknowledgement"):
            recalls.acknowledge(note)
    with pytest.raises(UsageError, match="is no acknowledgement"):
        recalls.acknowledge(tmp_path)


@pytest.mark.parametrize("old", ["hostapp ack", "release ", "applied ", "kept ", "— hostapp"])
def test_a_damaged_acknowledgement_is_tampering(
    host: Publisher, recalls: Recalls, tmp_path: Path, old: str
) -> None:
    whole = acknowledged(host, "a").encode()
    assert old.encode() in whole
    note = tmp_path / "note"
    for new in (b"x" * len(old), b"\xff"):
        note.write_bytes(whole.replace(old.encode(), new, 1))
        with pytest.raises(TamperingError):
            recalls.acknowledge(note)


def test_an_unknown_release_is_said(recalls: Recalls) -> None:
    with pytest.raises(UsageError, match="no release"):
        recalls.recall(ReleaseId("00"))
