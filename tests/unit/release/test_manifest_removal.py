"""Manifests lose what was called back, and keep the rest as it was."""

import gzip

import pytest

from hostapp.domain.identifiers import Digest, MeetingId
from hostapp.release.items import ItemKind, ReleasedItem
from hostapp.release.manifest_removal import Called, rewrite_of
from hostapp.release.on_disk import zipped


def item(id_: str, speaker: str | None = "s1") -> ReleasedItem:
    return ReleasedItem(
        id=id_,
        kind=ItemKind.SPEECH,
        digest=Digest(id_),
        path="",
        meeting=MeetingId("m"),
        sources=(),
        speaker=speaker,
    )


CALLED = Called([item("a"), item("b", None)])


def rewritten(path: str, data: bytes) -> bytes:
    rewrite = rewrite_of(path)
    assert rewrite is not None
    return rewrite(data, CALLED)


@pytest.mark.parametrize(
    "path", ["train/metadata.jsonl", "train/nemo_manifest.json", "text/train.jsonl"]
)
def test_rows_go_by_their_id(path: str) -> None:
    kept = '{"id": "c",  "text": "tést \\u2028 stays as it is"}\n'.encode()
    assert rewritten(path, b'{"id": "a"}\n' + kept + b'{"id":"b"}\n') == kept


@pytest.mark.parametrize("name", ["recordings", "supervisions", "cuts"])
def test_zipped_rows_stay_zipped_the_same_way(name: str) -> None:
    data = zipped(b'{"id":"a"}\n{"id":"c"}\n')
    found = rewritten(f"lhotse/{name}_train.jsonl.gz", data)
    assert gzip.decompress(found) == b'{"id":"c"}\n'
    assert found == zipped(b'{"id":"c"}\n')


@pytest.mark.parametrize("name", ["wav.scp", "text", "utt2spk", "utt2dur", "utt2sha256"])
def test_lines_of_tables_go_by_their_utterance(name: str) -> None:
    data = b"s1-a one two\ns1-aa three\ns2-a four\nunknown-b five\n"
    assert rewritten(f"kaldi/{name}", data) == b"s1-aa three\ns2-a four\n"


def test_speakers_keep_what_is_left() -> None:
    data = b"s1 s1-a s1-c\ns2 s2-a\nunknown unknown-b\n"
    assert rewritten("kaldi/spk2utt", data) == b"s1 s1-c\ns2 s2-a\n"


@pytest.mark.parametrize("path", ["README.md", "train/audio/a.flac", "files/a.jsonl", "a.tar"])
def test_other_files_are_left_alone(path: str) -> None:
    assert rewrite_of(path) is None
