"""A host lets out what is allowed; nobody who said no is in any byte of it."""

import gzip
import io
import json
import shutil
import tarfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from hostapp.domain.identifiers import MeetingId
from hostapp.media.cut import zeroed
from tests.support.command_line import CommandLine
from tests.support.hosts import Host
from tests.support.talks import BO, SECRET, heard, loudness_at, record_talk

EVERYTHING = ("audio", "participant-audio", "transcript", "captions", "chat", "video")
ALL_FORMATS = ("huggingface", "nemo", "lhotse", "kaldi", "webdataset", "text", "files")
SPEECH = ("--purpose", "speech-recognition")
FORMATS = [word for name in ALL_FORMATS for word in ("--format", name)]


def grant(host: Host, hostapp: CommandLine) -> MeetingId:
    (meeting,) = host.scan()
    data = [word for kind in EVERYTHING for word in ("--data", kind)]
    host.hostapp.words.run()
    assert hostapp("grant", meeting, *data).code == 0
    return meeting


def rows(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def every_byte(release: Path) -> Iterator[tuple[str, bytes]]:
    """Yield each file, and what is in tars and gzips."""
    for path in sorted(release.rglob("*")):
        if path.is_dir():
            continue
        data = path.read_bytes()
        yield path.name, str(path.relative_to(release)).encode() + data
        if path.suffix == ".gz":
            yield path.name, gzip.decompress(data)
        if path.suffix == ".tar":
            with tarfile.open(fileobj=io.BytesIO(data)) as shard:
                for member in shard:
                    content = shard.extractfile(member)
                    assert content is not None
                    yield f"{path.name}/{member.name}", member.name.encode() + content.read()


def test_all_of_a_granted_meeting_goes(host: Host, hostapp: CommandLine, tmp_path: Path) -> None:
    record_talk(host.recordings)
    meeting = grant(host, hostapp)
    out = tmp_path / "release"
    ran = hostapp("export", out, *SPEECH, *FORMATS, "--json")
    assert ran.code == 0, ran.err
    assert {"path", "items", "left_out", "cut", "entry"} <= set(ran.document)
    assert ran.document["left_out"] == ran.document["cut"] == []
    speech = rows(out / "train" / "metadata.jsonl")
    assert len(speech) == 6
    for row in speech:
        samples = heard(out / "train" / str(row["file_name"]))
        assert len(samples) == row["num_samples"]
        assert row["duration"] == len(samples) / 16_000
        assert row["recording_id"] == meeting
    texts = [str(row["text"]) for row in speech]
    assert "Mail me at [mail] please." in texts
    assert "Thank you [name], I will write it down." in texts
    assert hostapp("verify", out).code == 0
    key = (out / "consent" / "host.vkey").read_text().strip()
    assert hostapp("verify", out, "--key", key, "--json").document["verdict"] == "verified"
    (row,) = hostapp("releases", "--json").document
    assert row["items"] == ran.document["items"]
    assert row["entry"] == ran.document["entry"]


@pytest.mark.parametrize("tracks", [("Ana Ortiz", BO, "Maria Lopes"), (BO,), ()])
def test_nothing_of_who_said_no_leaks(
    host: Host, hostapp: CommandLine, tmp_path: Path, tracks: tuple[str, ...]
) -> None:
    folder = record_talk(host.recordings, f"Talk with {BO}", tracks=tracks, exact=True)
    assert loudness_at(heard(folder / "audio1123456789.m4a")) > 0.1
    meeting = grant(host, hostapp)
    assert hostapp("answer", meeting, BO, "no").code == 0
    out = tmp_path / "release"
    ran = hostapp("export", out, *SPEECH, *FORMATS, "--json")
    assert ran.code == 0, ran.err
    methods = {each["method"] for each in ran.document["cut"]}
    assert "words" in methods
    expected = {3: "rebuilt", 1: "voice-activity", 0: "cue-times"}[len(tracks)]
    assert expected in methods
    people = {
        each.name: each.person for each in host.hostapp.look.one(meeting).meeting.participants
    }
    planted = [BO, "BoLi", "Bo ", SECRET, "Talk with", "+40.4168", people[BO], "Ana Ortiz"]
    for name, data in every_byte(out):
        for word in planted:
            assert word.encode() not in data, f"{word} in {name}"
            assert word.lower().encode() not in data, f"{word} in {name}"
    segments = sorted((out / "train" / "audio").iterdir())
    assert len(segments) == {3: 4, 1: 3, 0: 3}[len(tracks)]
    for path in (*segments, *(out / "files").glob("*.flac"), *(out / "files").glob("*.m4a")):
        assert loudness_at(heard(path)) < 0.004, path
    assert hostapp("verify", out).code == 0


AVOIDED = ((76_000, 132_000), (220_000, 244_000))
"""Samples in which somebody may be heard who said no, the margins included."""


def silenced_file(host: Host, hostapp: CommandLine, tmp_path: Path) -> tuple[Path, Path]:
    """Release a mix of which only the captions tell who speaks when; return it and the mix."""
    folder = record_talk(host.recordings, tracks=(), exact=True)
    meeting = grant(host, hostapp)
    hostapp("answer", meeting, BO, "no")
    out = tmp_path / "release"
    assert hostapp("export", out, *SPEECH, "--format", "files").code == 0
    (file,) = (path for path in (out / "files").iterdir() if path.suffix in {".m4a", ".flac"})
    return file, folder / "audio1123456789.m4a"


def test_silenced_stretches_are_digital_zero(
    host: Host, hostapp: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hostapp.media.studio.Studio.swap", lambda *_: False)
    file, mix = silenced_file(host, hostapp, tmp_path)
    expected = np.concatenate(list(zeroed(iter([heard(mix)]), AVOIDED)))
    assert np.array_equal(heard(file), expected)
    assert said_of_silence(tmp_path) == "samples"


def test_silenced_packets_are_digital_zero_and_all_else_is_as_it_was(
    host: Host, hostapp: CommandLine, tmp_path: Path
) -> None:
    file, mix = silenced_file(host, hostapp, tmp_path)
    silenced, whole = heard(file), heard(mix)
    assert len(silenced) == len(whole)
    packet = 1024
    kept = np.ones(len(whole), bool)
    for first, last in AVOIDED:
        assert not silenced[first:last].any()
        kept[first - 3 * packet : last + 3 * packet] = False
    assert np.array_equal(silenced[kept], whole[kept])
    assert said_of_silence(tmp_path) == "packets"
    assert "packets of silence" in (tmp_path / "release" / "README.md").read_text("utf-8")


def said_of_silence(tmp_path: Path) -> object:
    """Return how the release says that its one silenced file was silenced."""
    items = rows(tmp_path / "release" / "consent" / "items.jsonl")
    (said,) = (row["silencing"] for row in items if "silencing" in row)
    return said


def test_whoever_cannot_be_found_keeps_the_mix_from_going(
    host: Host, hostapp: CommandLine, tmp_path: Path
) -> None:
    record_talk(host.recordings, tracks=("Ana Ortiz", BO), captions=False)
    meeting = grant(host, hostapp)
    host.hostapp.words.run()
    hostapp("answer", meeting, "Maria Lopes", "no")
    out = tmp_path / "release"
    ran = hostapp("export", out, *SPEECH, *FORMATS, "--json")
    assert {"left-out", "words"} <= {each["method"] for each in ran.document["cut"]}
    kinds = {
        source["kind"]
        for row in rows(out / "consent" / "items.jsonl")
        for source in row["sources"]  # type: ignore[attr-defined]
    }
    assert kinds == {"participant-audio", "chat"}


def test_a_dry_run_writes_nothing(host: Host, hostapp: CommandLine, tmp_path: Path) -> None:
    record_talk(host.recordings)
    meeting = grant(host, hostapp)
    hostapp("answer", meeting, BO, "no")
    entries = len(host.hostapp.book.events())
    ran = hostapp("export", tmp_path / "release", *SPEECH, "--dry-run", "--json")
    assert ran.code == 0
    assert ran.document["meetings"] == [meeting]
    assert ran.document["speech_seconds"] > 5
    assert ran.document["masked"]["name"] == 1
    findings = {(each["kind"], each["text"]) for each in ran.document["findings"]}
    assert findings == {("mail", "ana.ortiz@example.com"), ("name", "Bo")}
    assert "Cut: Bo Li" in hostapp("export", tmp_path / "release", *SPEECH, "--dry-run").out
    assert "  mail: ana.ortiz@example.com" in hostapp("export", "r", *SPEECH, "--dry-run").out
    assert not (tmp_path / "release").exists()
    assert len(host.hostapp.book.events()) == entries


def test_a_masking_tool_masks_more_and_keeps_what_it_fails_on(
    host: Host, hostapp: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def find(text: str) -> list[tuple[int, int, str]]:
        if "Friday" in text and failing:
            raise RuntimeError("no model")
        at = text.find("morning")
        return [] if at < 0 else [(at, at + 7, "time-of-day")]

    class Installed:
        name = "times"

        def load(self) -> object:
            return find

    failing = False
    monkeypatch.setattr("hostapp.release.masking_tools.entry_points", lambda **_: [Installed()])
    record_talk(host.recordings)
    grant(host, hostapp)
    wanted = (*SPEECH, "--format", "text", "--mask-with", "times")
    assert hostapp("export", tmp_path / "out", *wanted).code == 0
    said = [row["text"] for row in rows(tmp_path / "out" / "text" / "train.jsonl")]
    assert "Good [time-of-day], shall we start?" in said
    failing = True
    ran = hostapp("export", tmp_path / "other", *wanted, "--json")
    assert ran.code == 3
    assert "masking tool times failed: no model" in ran.document["left_out"][0]["reason"]
    assert hostapp("export", tmp_path / "other", *SPEECH, "--mask-with", "no").code == 2


def test_nothing_may_go(host: Host, hostapp: CommandLine, tmp_path: Path) -> None:
    record_talk(host.recordings)
    meeting = grant(host, hostapp)
    hostapp("revoke", meeting)
    ran = hostapp("export", tmp_path / "release", *SPEECH, "--json")
    assert ran.code == 3
    assert ran.document["left_out"][0]["reason"] == "The host revoked the grant."
    assert ran.document["path"] is None
    other = hostapp("export", tmp_path / "release", "--purpose", "speech-synthesis", "--json")
    assert other.code == 3
    assert list(tmp_path.glob("*release*")) == []


def test_another_recipient_gets_nothing(host: Host, hostapp: CommandLine, tmp_path: Path) -> None:
    record_talk(host.recordings)
    grant(host, hostapp)
    out = tmp_path / "release"
    assert hostapp("export", out, *SPEECH, "--recipient", "Example Labs").code == 3
    (meeting,) = host.meetings()
    hostapp("grant", meeting, "--recipient", "Example Labs")
    assert hostapp("export", out, *SPEECH, "--recipient", "Example Labs").code == 0
    assert hostapp("verify", out).code == 0
    assert json.loads((out / "consent" / "release.json").read_text())["recipient"] == "Example Labs"


def test_shards_alone_hold_the_sound(host: Host, hostapp: CommandLine, tmp_path: Path) -> None:
    record_talk(host.recordings)
    grant(host, hostapp)
    out = tmp_path / "release"
    assert hostapp("export", out, *SPEECH, "--format", "webdataset").code == 0
    assert {each.name for each in out.iterdir()} == {
        "README.md",
        "consent",
        "croissant.json",
        "wds",
    }
    assert hostapp("verify", out).code == 0


def test_one_changed_byte_in_any_file_is_found(
    host: Host, hostapp: CommandLine, tmp_path: Path
) -> None:
    record_talk(host.recordings)
    grant(host, hostapp)
    out = tmp_path / "release"
    hostapp("export", out, *SPEECH, *FORMATS)
    for path in sorted(each for each in out.rglob("*") if each.is_file()):
        data = path.read_bytes()
        place = len(data) // 2
        path.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        assert hostapp("verify", out).code == 4, path
        path.unlink()
        if path.name != "release.json":
            assert hostapp("verify", out).code == 4, path
        path.write_bytes(data)
    assert hostapp("verify", out).code == 0
    (out / "extra.txt").write_text("more")
    assert hostapp("verify", out).code == 4
    shutil.rmtree(out / "consent")
    assert hostapp("verify", out).code == 2
