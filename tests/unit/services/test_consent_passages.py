from collections.abc import Iterator
from pathlib import Path

import pytest

from hostapp.domain.identifiers import MeetingId
from hostapp.recordings.words.consent_hints import HintKind
from tests.support.hosts import Host, opened_host

CHAT = "10:00:01\tFrom Ana Ortiz to Everyone:\n\tI agree to the recording, says Ana Ortiz\n"
CHAT += "10:00:05\tFrom Bo Li to Everyone:\n\tPlease do not train an AI model with this\n"
CHAT += "10:00:09\tFrom Bo Li to Everyone:\n\tThe bees are fine\n"


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    with opened_host(tmp_path) as opened:
        folder = opened.zoom("Weekly", ("Ana Ortiz",))
        (folder / "chat.txt").write_text(CHAT)
        opened.scan()
        opened.hostapp.words.run()
        yield opened


@pytest.fixture
def meeting(host: Host) -> MeetingId:
    return host.meetings()[0]


def test_what_sounds_like_a_yes_or_a_no_is_pointed_at(host: Host, meeting: MeetingId) -> None:
    yes, no = host.hostapp.consent_passages.of(meeting)
    assert (yes.kind, no.kind) == (HintKind.CONSENT, HintKind.OBJECTION)
    assert (yes.speaker, no.speaker) == ("Ana Ortiz", "Bo Li")
    assert yes.person == host.hostapp.answers.person_in(meeting, "Ana Ortiz")
    assert (no.quote.file, no.quote.text) == (
        "chat.txt",
        "Please do not train an AI model with this",
    )
    assert host.hostapp.book.events() == ()


def test_times_of_day_are_read_in_the_zone_of_the_recordings(
    host: Host, meeting: MeetingId
) -> None:
    times = [each.quote.start for each in host.hostapp.consent_passages.of(meeting)]
    assert times == [1, 5]


def test_names_that_were_erased_are_not_shown(host: Host, meeting: MeetingId) -> None:
    ana = host.hostapp.answers.person_in(meeting, "Ana Ortiz")
    shown = host.hostapp.forgetting.forget(ana).shown
    yes, _ = host.hostapp.consent_passages.of(meeting)
    assert (yes.speaker, yes.person) == (shown, ana)
    assert yes.quote.text == "I agree to the recording, says …"


def test_a_file_that_went_has_none(host: Host, meeting: MeetingId) -> None:
    next(host.recordings.rglob("chat.txt")).unlink()
    assert host.hostapp.consent_passages.of(meeting) == ()
