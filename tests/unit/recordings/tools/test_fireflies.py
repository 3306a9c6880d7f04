"""Fireflies' documents."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hostapp.domain.meetings import Confidence, FileKind, Source
from tests.support.folders import LONG_AGO, Folders, meetings_in, only_meeting

SENTENCE = {"speaker_name": "Ana Ortiz", "text": "Hello", "start_time": 0.1, "end_time": 1}


def document(**more: object) -> str:
    return json.dumps({"title": "Weekly sync", "sentences": [SENTENCE], "host_email": "x"} | more)


@pytest.mark.parametrize(
    ("date", "start"),
    [
        (1781445600000, datetime(2026, 6, 14, 14, tzinfo=UTC)),
        ("2026-06-14T14:00:00.000Z", datetime(2026, 6, 14, 14, tzinfo=UTC)),
        (1e300, LONG_AGO),
        (True, LONG_AGO),
        (None, LONG_AGO),
    ],
)
def test_it_is_known_by_its_keys(tmp_path: Path, date: object, start: datetime) -> None:
    Folders(tmp_path).file("export.json", document(date=date))

    meeting = only_meeting(tmp_path)

    assert (meeting.source, meeting.title) == (Source.FIREFLIES, "Weekly sync")
    assert meeting.started_at == start


@pytest.mark.parametrize(
    "content", ["{}", document()[:-1], document(sentences=7), '["sentences", "speaker_name"]']
)
def test_other_documents_are_none(tmp_path: Path, content: str) -> None:
    Folders(tmp_path).file("export.json", content)

    assert meetings_in(tmp_path) == []


def test_a_bare_list_of_sentences_is_a_transcript_by_guess(tmp_path: Path) -> None:
    Folders(tmp_path).file("Weekly sync.json", "\ufeff \n" + json.dumps([SENTENCE] * 2))

    meeting = only_meeting(tmp_path)

    assert (meeting.source, meeting.title) == (Source.FIREFLIES, "Weekly sync")
    assert meeting.confidence is Confidence.GUESS
    assert [file.kind for file in meeting.files] == [FileKind.TRANSCRIPT]


def test_a_bare_list_belongs_to_the_recording_of_its_name(tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    folders.file("Weekly sync.json", json.dumps([SENTENCE]))
    folders.file("Weekly sync.mp4", "film")

    meeting = only_meeting(tmp_path)

    assert {file.kind for file in meeting.files} == {FileKind.TRANSCRIPT, FileKind.VIDEO}


@pytest.mark.parametrize(
    "items", [[], [SENTENCE, {}], [SENTENCE, "text"], [[SENTENCE]], {"1": SENTENCE}]
)
def test_other_lists_are_none(tmp_path: Path, items: object) -> None:
    Folders(tmp_path).file("export.json", json.dumps(items))

    assert meetings_in(tmp_path) == []
