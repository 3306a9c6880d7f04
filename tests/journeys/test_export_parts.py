"""A meeting that was recorded in parts is released part by part, each with its own words."""

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from hostapp.domain.events import Answer
from hostapp.domain.identifiers import MeetingId, PurposeId
from hostapp.domain.meetings import GRANTABLE_KINDS
from hostapp.domain.terms import OWN_TEAM
from hostapp.services.verification import verify_path
from tests.support.hosts import Host
from tests.support.parted import FIRST, SECOND, STAMP, record_parts
from tests.support.talks import BO, SECRET, heard, loudness_at, vtt

SPEECH = PurposeId("speech-recognition")
FORMATS = ("huggingface", "kaldi", "webdataset", "text", "files")


def granted(host: Host) -> MeetingId:
    (meeting,) = host.scan()
    host.hostapp.words.run()
    data = [each.value for each in GRANTABLE_KINDS]
    host.hostapp.decide.grant([meeting], host.hostapp.make_terms(data=data))
    return meeting


def refuse(host: Host, meeting: MeetingId) -> None:
    people = host.hostapp.look.one(meeting).meeting.participants
    bo = next(each.person for each in people if each.name == BO)
    host.hostapp.answers.record(meeting, bo, Answer.NO)


def release(host: Host, out: Path, formats: Sequence[str] = FORMATS) -> list[dict[str, object]]:
    """Release and return the rows of speech, by recording and time."""
    host.hostapp.export.write(host.hostapp.planning.plan(SPEECH, OWN_TEAM, formats), out)
    assert verify_path(out, None).problems == ()
    found = rows(out / "train" / "metadata.jsonl")
    return sorted(found, key=lambda row: (str(row["recording_id"]), float(str(row["start"]))))


def rows(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_each_part_is_cut_by_its_own_words(host: Host, tmp_path: Path) -> None:
    folder = record_parts(host.recordings)
    meeting = granted(host)
    out = tmp_path / "out"
    found = release(host, out)
    parts = [f"{meeting}-part{number}" for number in (1, 1, 1, 2, 2, 2)]
    assert [row["recording_id"] for row in found] == parts
    assert [row["start"] for row in found] == [turn.start for turn in (*FIRST, *SECOND)]
    mixes = [heard(folder / f"{STAMP}.m4a"), heard(folder / f"{STAMP}2.m4a")]
    for row, number in zip(found, (0, 0, 0, 1, 1, 1), strict=True):
        first, last = (round(float(str(row[key])) * 16_000) for key in ("start", "end"))
        samples = heard(out / "train" / str(row["file_name"]))
        assert np.array_equal(samples, mixes[number][first:last])
    assert [row["part"] for row in rows(out / "text" / "train.jsonl")] == [1, 1, 1, 2, 2, 2]
    assert len(list((out / "wds").iterdir())) == 1


def test_who_said_no_is_kept_out_of_every_part(host: Host, tmp_path: Path) -> None:
    record_parts(host.recordings)
    refuse(host, granted(host))
    out = tmp_path / "out"
    found = release(host, out)
    times = [(row["recording_id"], row["start"]) for row in found]
    assert [str(name)[-5:] for name, _ in times] == ["part1", "part1", "part2", "part2"]
    assert [start for _, start in times] == [1.0, 6.0, 7.0, 13.0]
    for path in (*(out / "train" / "audio").iterdir(), *(out / "files").glob("*.m4a")):
        assert loudness_at(heard(path)) < 0.004, path
    assert len(list((out / "files").glob("*.m4a"))) == 2
    assert all(SECRET.encode() not in path.read_bytes() for path in out.rglob("*.jsonl"))


def test_who_speaks_in_one_part_only_is_sought_there(host: Host, tmp_path: Path) -> None:
    folder = record_parts(host.recordings)
    (folder / f"{STAMP}.transcript.vtt").write_text(vtt(FIRST[:2]), "utf-8")
    refuse(host, granted(host))
    starts = [row["start"] for row in release(host, tmp_path / "out")]
    assert starts == [1.0, 6.0, 7.0, 13.0]


def test_a_part_without_words_stays_when_somebody_said_no(host: Host, tmp_path: Path) -> None:
    record_parts(host.recordings, transcripts=[1])
    meeting = granted(host)
    refuse(host, meeting)
    plan = host.hostapp.planning.plan(SPEECH, OWN_TEAM, FORMATS)
    assert [track.part for track in plan.meetings[0].speech] == [1]
    found = release(host, tmp_path / "out")
    assert {row["recording_id"] for row in found} == {f"{meeting}-part1"}
    assert len(list((tmp_path / "out" / "files").glob("*.m4a"))) == 1


def test_words_that_go_on_after_the_first_part_cut_that_part_alone(
    host: Host, tmp_path: Path
) -> None:
    folder = record_parts(host.recordings, transcripts=[])
    whole = vtt(FIRST) + vtt(SECOND, later=30.0).removeprefix("WEBVTT\n")
    (folder / f"{STAMP}.transcript.vtt").write_text(whole, "utf-8")
    meeting = granted(host)
    refuse(host, meeting)
    found = release(host, tmp_path / "out")
    assert [row["start"] for row in found] == [1.0, 6.0]


def test_words_of_a_later_part_that_do_not_fit_it_cut_nothing(host: Host, tmp_path: Path) -> None:
    folder = record_parts(host.recordings)
    (folder / f"{STAMP}2.transcript.vtt").write_text(vtt(SECOND, later=18.0), "utf-8")
    meeting = granted(host)
    refuse(host, meeting)
    found = release(host, tmp_path / "out")
    assert {row["recording_id"] for row in found} == {f"{meeting}-part1"}
