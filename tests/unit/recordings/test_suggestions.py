"""Suggestions across tools."""

from datetime import UTC, datetime, timedelta

from hostapp.domain.meetings import Source
from hostapp.recordings.suggestions import Candidate, same_call

START = datetime(2026, 8, 15, 10, tzinfo=UTC)


def candidate(id_: str, source: Source, minutes: float = 0, seconds: float = 3600) -> Candidate:
    return Candidate(id_, source, START + timedelta(minutes=minutes), seconds)


def test_a_capture_of_the_same_call_is_suggested() -> None:
    (found,) = same_call([candidate("z", Source.ZOOM), candidate("o", Source.OBS, 4, 3700)])

    assert (found.first, found.second) == ("z", "o")
    assert found.reason == "Both began within five minutes and are about equally long."


def test_same_tool_other_length_or_other_time_are_not() -> None:
    others = [
        candidate("same tool", Source.ZOOM, 1),
        candidate("longer", Source.OBS, 1, 4100),
        candidate("later", Source.OBS, 7),
    ]
    assert list(same_call([candidate("z", Source.ZOOM), others[1]])) == []
    assert list(same_call([candidate("z", Source.ZOOM), others[0]])) == []
    assert list(same_call([candidate("z", Source.ZOOM), others[2]])) == []
