import pytest

from hostapp.recordings.words.bigbluebutton_xml import read_bigbluebutton
from hostapp.recordings.words.cue import Cue, Style, Words, WordsError
from hostapp.recordings.words.decode import Contents, contents_of


def read(xml: str) -> Words:
    return read_bigbluebutton(contents_of(xml.encode()))


def test_published_chat() -> None:
    words = read(
        "<popcorn>"
        '<chattimeline in="12" direction="down" name="Ana Ortiz" message="hello" target="chat"/>'
        '<chattimeline in="9.5" out="20" name="Bo Li" message="&lt;b&gt;hi&lt;/b&gt; &amp;amp; o"/>'
        '<chattimeline in="20" name="Bo Li" message=""/>'
        "</popcorn>"
    )
    assert words.style is Style.BBB_CHAT
    assert words.cues == (
        Cue(9.5, 20.0, "Bo Li", "hi & o", 2),
        Cue(12.0, None, "Ana Ortiz", "hello", 1),
    )
    assert [person.name for person in words.people] == ["Bo Li", "Ana Ortiz"]


def event(kind: str, milliseconds: int, **fields: str) -> str:
    inside = "".join(f"<{key}>{value}</{key}>" for key, value in fields.items())
    return (
        f'<event timestamp="1" module="X" eventname="{kind}">{inside}'
        f"<timestampUTC>{milliseconds}</timestampUTC></event>"
    )


def test_raw_events_count_only_recorded_time() -> None:
    words = read(
        '<recording meeting_id="x"><meeting name="Weekly sync"/>'
        + event("ParticipantJoinEvent", 1000, name="Ana Ortiz", role="MODERATOR", userId="1")
        + event("ParticipantJoinEvent", 1000, name="Bo Li", role="VIEWER", userId="2")
        + event("PublicChatEvent", 2000, sender="Ana Ortiz", message="too early")
        + event("RecordStatusEvent", 10_000, status="true")
        + event("PublicChatEvent", 12_000, sender="Ana Ortiz", message="hello")
        + event("RecordStatusEvent", 20_000, status="false")
        + event("RecordStatusEvent", 50_000, status="true")
        + event("PublicChatEvent", 51_000, sender="Bo Li", message="hi")
        + event("RecordStatusEvent", 52_000, status="false")
        + event("RecordStatusEvent", 60_000, status="true")
        + event("PublicChatEvent", 61_000, sender="Bo Li", message="so")
        + "</recording>"
    )
    assert (words.style, words.title) == (Style.BBB_EVENTS, "Weekly sync")
    assert [(cue.start, cue.text) for cue in words.cues] == [
        (None, "too early"),
        (2.0, "hello"),
        (11.0, "hi"),
        (13.0, "so"),
    ]
    assert words.cues[0].clock == "1970-01-01 00:00:02"
    assert [person.name for person in words.people] == ["Ana Ortiz", "Bo Li"]


def test_drawing_is_passed_over() -> None:
    cursor = '<event module="WHITEBOARD" eventname="Cursor"><name>x</name></event>'
    assert read(f"<recording>{cursor}</recording>").people == ()


def test_a_file_that_breaks_off_is_read_so_far() -> None:
    words = read('<popcorn><chattimeline in="1" name="Ana" message="hi"/><chattim')
    assert len(words.cues) == 1
    assert not words.complete
    assert "breaks off" in words.problems[0]


def test_a_file_read_in_part_says_so() -> None:
    data = b'<popcorn><chattimeline in="1" name="Ana" message="hi"/>'
    words = read_bigbluebutton(Contents(data, ("Only the first 64 MiB of the file were read.",)))
    assert (len(words.cues), words.complete, len(words.problems)) == (1, False, 1)


@pytest.mark.parametrize("xml", ["<svg/>", "<recording><id>x</id></recording>", "<", "<a"])
def test_other_xml_is_refused(xml: str) -> None:
    with pytest.raises(WordsError, match="neither a chat nor"):
        read(xml)


def test_impossible_times_are_unknown() -> None:
    words = read('<popcorn><chattimeline in="soon" name="Ana" message="hi"/></popcorn>')
    assert words.cues == (Cue(None, None, "Ana", "hi", 1),)
    late = read(
        "<recording>" + event("PublicChatEvent", 10**20, sender="A", message="b") + "</recording>"
    )
    assert late.cues[0].clock is None
