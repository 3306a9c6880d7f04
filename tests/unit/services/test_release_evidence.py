import json
from pathlib import Path

from hostapp.domain.identifiers import Seal
from hostapp.ledger.seals import seal_of
from hostapp.services.release_evidence import evidence_of
from tests.support.granted_talk import granted_talk


def test_every_entry_is_proved_against_one_checkpoint(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        hostapp = talk.host.hostapp
        done = hostapp.export.write(talk.plan("text"), tmp_path / "a")
        hostapp.signing_keys.rotate()
        talk.refuse()
        assert done.entry is not None
        evidence = evidence_of(hostapp.book, done.entry, [1])
        head = hostapp.book.ledger.head
        assert head is not None
        assert (evidence.key, evidence.checkpoint) == (head.keys.current.text, head.note)
        indexes = [each.index for each in evidence.entries]
        assert {0, 1, done.entry, done.entry + 1} <= set(indexes)
        for each in evidence.entries:
            assert each.proof.check(each.entry, head.keys.current).size == head.size
        entry = next(each.entry for each in evidence.entries if each.index == done.entry)
        items = (tmp_path / "a" / "consent" / "items.jsonl").read_text("utf-8")
        assert set(evidence.salts) == {"items"}
        salt = bytes.fromhex(evidence.salts["items"])
        assert Seal(json.loads(entry)["items"]) == seal_of(salt, items)
