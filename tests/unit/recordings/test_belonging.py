"""What may belong together by its title."""

from datetime import UTC, datetime, timedelta

import pytest

from hostapp.domain.meetings import Source
from hostapp.recordings.belonging import Titled, belonging

START = datetime(2026, 8, 15, 10, tzinfo=UTC)


def meeting(
    id_: str,
    minutes: float = 0,
    *,
    source: Source = Source.TEAMS,
    title: str = "Weekly sync",
    dated: bool = True,
    media: bool = True,
    seconds: float | None = None,
) -> Titled:
    return Titled(id_, source, title, START + timedelta(minutes=minutes), dated, media, seconds)


def words(id_: str, minutes: float = 0, **how: object) -> Titled:
    return meeting(id_, minutes, media=False, **how)  # type: ignore[arg-type]


def pairs(*meetings: Titled) -> list[tuple[str, str]]:
    return [(each.first, each.second) for each in belonging(meetings)]


def test_a_transcript_without_a_time_belongs_to_the_only_recording_of_its_title() -> None:
    transcript = words("t", 90_000, dated=False, title="weekly_sync")
    assert pairs(meeting("r"), transcript) == [("r", "t")]
    assert pairs(meeting("r"), words("t", dated=False, source=Source.UNKNOWN)) == [("r", "t")]
    assert pairs(meeting("r", title="Other"), transcript) == []
    assert pairs(meeting("r", source=Source.WEBEX), transcript) == []


def test_of_several_the_nearest_within_a_week_or_nobody() -> None:
    first, second = meeting("first"), meeting("second", 24 * 60)
    assert pairs(first, second, words("t", 60, dated=False)) == [("first", "t")]
    assert pairs(first, second, words("t", 23 * 60, dated=False)) == [("second", "t")]
    assert pairs(first, second, words("t", 12 * 60, dated=False)) == []
    assert pairs(first, second, words("t", 90_000, dated=False)) == []


@pytest.mark.parametrize(("minutes", "belongs"), [(17, True), (240, True), (241, False)])
def test_notes_with_a_time_belong_within_four_hours(minutes: float, belongs: bool) -> None:
    found = pairs(
        meeting("r", source=Source.GOOGLE_MEET), words("n", minutes, source=Source.GOOGLE_MEET)
    )
    assert found == ([("r", "n")] if belongs else [])


@pytest.mark.parametrize(
    ("minutes", "continues"), [(58.9, False), (59, True), (60, True), (90, True), (90.1, False)]
)
def test_a_recording_that_was_started_again(minutes: float, continues: bool) -> None:
    found = pairs(meeting("second", minutes), meeting("first", seconds=3600))
    assert found == ([("first", "second")] if continues else [])


def test_what_is_not_known_to_have_ended_is_not_continued() -> None:
    assert pairs(meeting("first"), meeting("second", 60)) == []
    assert pairs(meeting("first", seconds=3600, dated=False), meeting("second", 60)) == []
    zoom = [
        meeting("first", seconds=3600, source=Source.ZOOM),
        meeting("second", 60, source=Source.ZOOM),
    ]
    assert pairs(*zoom) == []


def test_two_formats_of_one_recording() -> None:
    presentation = meeting("p", source=Source.BIGBLUEBUTTON)
    video = meeting("v", source=Source.BIGBLUEBUTTON)
    later = meeting("l", 1, source=Source.BIGBLUEBUTTON)
    assert pairs(presentation, video, later) == [("p", "v")]


def test_what_has_no_title_belongs_to_nothing() -> None:
    assert pairs(meeting("r", title="–"), words("t", title="–")) == []
    assert list(belonging([])) == []
