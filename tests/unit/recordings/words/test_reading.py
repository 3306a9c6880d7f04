"""Every file of words goes in here; what comes out is words or one sentence."""

import os
import time
from collections.abc import Callable
from datetime import datetime
from itertools import chain, pairwise
from pathlib import Path

import pytest
import webvtt
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hostapp.domain.meetings import FileKind, Source
from hostapp.recordings.words import decode
from hostapp.recordings.words.cue import Cue, Style, Words, WordsError
from hostapp.recordings.words.decode import contents_of
from hostapp.recordings.words.reading import read_words, words_of
from tests.support.word_documents import packed, word_document
from tests.support.word_samples import DOCUMENTS, TEXTS, TWO, VTT

STARTED = datetime(2026, 3, 4, 10, 14, 0)  # noqa: DTZ001 – a wall clock


def read(data: bytes | str, kind: FileKind = FileKind.TRANSCRIPT) -> Words:
    data = data.encode() if isinstance(data, str) else data
    return words_of(contents_of(data), kind, started_local=STARTED)


def texts(data: bytes | str) -> list[tuple[str | None, str]]:
    return [(cue.speaker, cue.text) for cue in read(data).cues]


ANA = [("Ana Ortiz", "hello"), ("Ana Ortiz", "again")]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(b"\xef\xbb\xbf" + TWO.encode(), ANA, id="byte-order mark"),
        pytest.param(TWO.encode("utf-16"), ANA, id="UTF-16"),
        pytest.param(TWO.replace(" 00:", " ").replace("\n00:", "\n"), ANA, id="no hours"),
        pytest.param(TWO.replace("Ana Ortiz: ", "<v Ana Ortiz>"), ANA, id="unclosed voice"),
        pytest.param(TWO.replace("Ana Ortiz: ", "<v.a.b Ana Ortiz>"), ANA, id="class on a voice"),
        pytest.param(
            VTT.replace("Ana Ortiz: hello", "<v Ana Ortiz>hello</v><v Ana Ortiz>again</v>"),
            ANA,
            id="two voices",
        ),
        pytest.param(TWO.replace("hello\n\n", "hello\n"), ANA, id="missing blank line"),
        pytest.param(TWO.replace("00:00:04.510", "00:xx"), ANA, id="bad time"),
        pytest.param(TWO + "\n3\n00:00:07.0", ANA, id="truncated end"),
        pytest.param(TWO.removeprefix("WEBVTT\n\n"), ANA, id="no header"),
        pytest.param(TWO.replace("\n2\n", "\nNOTE by hand\nof two lines\n\n2\n"), ANA, id="NOTE"),
        pytest.param(TWO.replace(".", ","), ANA, id="comma for point"),
        pytest.param(TWO.replace("00:00:0", "100:00:0"), ANA, id="a hundred hours"),
        pytest.param(
            TWO.replace("hello", "tschüß").encode("latin-1"),
            [("Ana Ortiz", "tschüß"), ANA[1]],
            id="Latin-1",
        ),
    ],
)
def test_odd_and_damaged_cue_files_are_read(
    data: bytes | str, expected: list[tuple[str | None, str]]
) -> None:
    assert texts(data) == expected


def _teams(speaker: str, text: str) -> str:
    return f"<v {speaker}>{text}</v>"


def _zoom(speaker: str, text: str) -> str:
    return f"{speaker}: {text}"


WORD = st.text("abcdefgÄéλ字 ,.!?'", min_size=1, max_size=30).filter(lambda text: text.strip())
TIMES = st.lists(st.integers(0, 4_000_000), min_size=2, max_size=40, unique=True).map(sorted)


def _stamp(milliseconds: int) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:03}"


@pytest.mark.parametrize("written", [_teams, _zoom])
@given(times=TIMES, data=st.data())
def test_well_formed_files_read_as_webvtt_py_reads_them(
    written: Callable[[str, str], str], times: list[int], data: st.DataObject
) -> None:
    lines = ["WEBVTT", ""]
    for number, (start, end) in enumerate(pairwise(times)):
        speaker = data.draw(st.sampled_from(["Ana Ortiz", "Bo Li", "田中"]))
        said = " ".join(data.draw(WORD).split())
        lines += [str(number), f"{_stamp(start)} --> {_stamp(end)}", written(speaker, said), ""]
    text = "\n".join(lines)
    ours = read(text).cues
    theirs = webvtt.from_string(text).captions
    for cue, caption in zip(ours, theirs, strict=True):
        assert (_stamp(round((cue.start or 0) * 1000)), _stamp(round((cue.end or 0) * 1000))) == (
            caption.start,
            caption.end,
        )
        said = cue.text if caption.voice else f"{cue.speaker}: {cue.text}"
        assert said.strip() == caption.text.strip()
        assert caption.voice in {None, cue.speaker}


def words_or_reason(data: bytes, kind: FileKind, source: Source) -> Words | str:
    try:
        return words_of(contents_of(data), kind, source=source, started_local=STARTED)
    except WordsError as error:
        return str(error)


def assert_read_or_refused(data: bytes, kind: FileKind, source: Source = Source.UNKNOWN) -> None:
    words = words_or_reason(data, kind, source)
    if isinstance(words, str):
        assert words.endswith(".")
        return
    starts = [cue.start for cue in words.cues if cue.start is not None]
    assert starts == sorted(starts)
    for cue in words.cues:
        assert cue.text.strip()
        (cue.text + (cue.speaker or "")).encode()


KINDS = st.sampled_from(FileKind)
LONG = settings(
    max_examples=settings.get_profile(settings.get_current_profile_name()).max_examples * 5
)
"""Five times as many cases as other properties get; `--all` makes a long fuzz run of them."""


@LONG
@given(st.binary(max_size=3000), KINDS)
@example(b"PK\x03\x04", FileKind.TRANSCRIPT)
@example(b"\xff\xfe", FileKind.CHAT)
def test_any_bytes_are_read_or_refused(data: bytes, kind: FileKind) -> None:
    assert_read_or_refused(data, kind)


def test_the_samples_reach_every_reader() -> None:
    kinds = (FileKind.TRANSCRIPT, FileKind.CHAT, FileKind.CAPTIONS, FileKind.METADATA)
    found = [words_or_reason(text.encode(), kind, Source.ZOOM) for text in TEXTS for kind in kinds]
    found += [read(word_document(each), FileKind.DOCUMENT) for each in DOCUMENTS]
    assert {each.style for each in found if isinstance(each, Words)} == set(Style)


@LONG
@given(st.lists(st.sampled_from(TEXTS), min_size=1, max_size=4), st.data(), KINDS)
def test_any_damage_to_real_forms_is_read_or_refused(
    samples: list[str], data: st.DataObject, kind: FileKind
) -> None:
    """Cut, splice and change bytes: a small fuzz run; `--all` makes it a long one."""
    mutated = bytearray("".join(samples).encode())
    for _ in range(data.draw(st.integers(0, 8))):
        place = data.draw(st.integers(0, len(mutated)))
        piece = data.draw(st.binary(max_size=6) | st.sampled_from(PIECES))
        mutated[place : place + data.draw(st.integers(0, 6))] = piece
    assert_read_or_refused(bytes(mutated), kind, data.draw(st.sampled_from(Source)))


PIECES = (
    b"-->",
    b"<v ",
    b"\n\n",
    b"\t",
    b": ",
    b"00:00:",
    b" to ",
    b'"',
    b"\\ud800",
    b"&#xD800;",
    b"{",
)

CHARACTERS = st.text(
    st.sampled_from("0123456789:.,-> \t\n\r<>/v()[]{}\"'&;ABab字\u2028\u0000"), max_size=400
)


@LONG
@given(CHARACTERS, KINDS)
def test_any_text_is_read_or_refused(text: str, kind: FileKind) -> None:
    assert_read_or_refused(text.encode(), kind)


@LONG
@given(st.lists(CHARACTERS | st.sampled_from(sorted({*chain(*DOCUMENTS)})), max_size=12))
def test_any_document_is_read_or_refused(paragraphs: list[str]) -> None:
    clean = [text.replace("\0", "") for text in paragraphs]
    assert_read_or_refused(word_document(clean), FileKind.DOCUMENT)


def test_a_file_is_read_by_its_path(tmp_path: Path) -> None:
    path = tmp_path / "GMT20260304-101400_Recording.transcript.vtt"
    path.write_text(TWO)
    words = read_words(os.fsencode(path), FileKind.TRANSCRIPT, source=Source.ZOOM_CLOUD)
    assert (words.style, words.complete, words.problems) == (Style.WEBVTT, True, ())
    assert words.cues[0] == Cue(3.43, 4.51, "Ana Ortiz", "hello", 4)


def test_wall_clocks_are_placed_on_the_recording(tmp_path: Path) -> None:
    path = tmp_path / "chat.txt"
    path.write_text("10:14:30\t From  Ana Ortiz : hello\n")
    found = read_words(os.fsencode(path), FileKind.CHAT, started_local=STARTED)
    assert found.cues == (Cue(30.0, None, "Ana Ortiz", "hello", 1, clock="10:14:30"),)
    assert read_words(os.fsencode(path), FileKind.CHAT).cues[0].start is None


@pytest.mark.parametrize(
    ("data", "style", "expected"),
    [
        (
            "16:02:22 hello\n",
            Style.ZOOM_CAPTIONS,
            Cue(20_902.0, None, None, "hello", 1, clock="16:02:22"),
        ),
        (
            "[Ana] 10:14:09\nhello\n",
            Style.ZOOM_CAPTIONS,
            Cue(9.0, None, "Ana", "hello", 1, clock="10:14:09"),
        ),
        ("Ana  0:01\nhello\n\nBo  0:02\nhi", Style.OTTER, Cue(1.0, None, "Ana", "hello", 1)),
        ("00:00:01\nAna: hello", Style.MEET_DOCUMENT, Cue(1.0, None, "Ana", "hello", 2)),
        ("0:00:01.000,0:00:02.000\nAna: hello", Style.SBV, Cue(1.0, 2.0, "Ana", "hello", 1)),
    ],
)
def test_texts(data: str, style: Style, expected: Cue) -> None:
    words = read(data)
    assert words.style is style
    assert words.cues[0] == expected


def test_the_same_person_in_two_spellings_has_one() -> None:
    words = read("00:13:46\tAna Ortiz:\ta\n00:13:47\tANA ORTIZ (Guest):\tb\n", FileKind.CHAT)
    assert words.counts() == {"Ana Ortiz": 2}
    assert [person.name for person in words.people] == ["Ana Ortiz"]


@pytest.mark.parametrize(
    ("paragraphs", "style"),
    [
        (["T", "Ana Ortiz   0:04\nhello", "Bo Li   0:09\nhi"], Style.TEAMS_DOCX),
        (["0:0:0.0 --> 0:0:5.0", "Ana Ortiz", "hello"], Style.TEAMS_DOCX_OLD),
        (["T - Transcript", "00:00:11", "Ana Ortiz: hello"], Style.MEET_DOCUMENT),
    ],
)
def test_documents(paragraphs: list[str], style: Style) -> None:
    words = read(word_document(paragraphs), FileKind.DOCUMENT)
    assert words.style is style
    assert words.cues[0].speaker == "Ana Ortiz"
    assert words.cues[0].text == "hello"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (word_document(["Minutes", "We met."]), "no transcript of a kind"),
        (b"\x00\x00\x00\x20ftypisom" + bytes(100), "pictures, sound"),
        (b"\x89PNG\r\n\x1a\n1234", "pictures, sound"),
        (bytes(range(256)) * 4, "pictures, sound"),
        (b"Dear all, see you tomorrow.", "no transcript"),
        (b'{"items": [], "magic_number": "1"}', "no transcript"),
        (b"<html></html>", "neither a chat"),
        (b"", "empty"),
    ],
)
def test_what_holds_no_words_is_refused_with_a_reason(data: bytes, reason: str) -> None:
    with pytest.raises(WordsError, match=reason):
        read(data, FileKind.DOCUMENT)


def test_a_meet_document_is_not_taken_for_one_of_teams() -> None:
    data = word_document(["Ana   0:04", "T - Transcript", "00:00:11", "Ana Ortiz: hello"])
    words = words_of(contents_of(data), FileKind.DOCUMENT, source=Source.GOOGLE_MEET)
    assert words.style is Style.MEET_DOCUMENT


def test_a_document_that_breaks_off_says_so() -> None:
    xml = (
        '<w:document xmlns:w="x"><w:p><w:t>0:0:0.0 --&gt; 0:0:5.0</w:t></w:p>'
        "<w:p><w:t>Ana Ortiz</w:t></w:p><w:p><w:t>hello</w:t></w:p><w:p>"
    )
    words = read(packed(xml), FileKind.DOCUMENT)
    assert [cue.text for cue in words.cues] == ["hello"]
    assert not words.complete


def test_a_transcript_of_200_megabytes_is_read_in_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(decode.read_contents, "__defaults__", (1024 * 1024,))
    path = tmp_path / "huge.vtt"
    path.write_text(TWO)
    os.truncate(path, 200 * 1024 * 1024)
    words = read_words(os.fsencode(path), FileKind.TRANSCRIPT)
    assert [cue.text for cue in words.cues] == ["hello", "again"]
    assert not words.complete
    assert [problem.split()[0] for problem in words.problems] == ["Only", "The"]


def test_an_endless_name_is_no_speaker() -> None:
    for line in (f"<v {'x' * 100_000}>hello", f"{'x' * 100_000}: hello"):
        cues = read(VTT.replace("Ana Ortiz: hello", line)).cues
        assert [cue.speaker for cue in cues] == [None]


BOMBS = ("<", "<v", "<v.a ", "</", "(", ": ", "&", "&#", "[", " ", "\t", "1:", "-->", "0:0 ", 'R"')


def seconds_for(piece: str, size: int) -> float:
    """Read `size` characters of one repeated piece in every place that patterns look at."""
    bomb = (piece * (size // len(piece) + 1))[:size]
    begin = time.process_time()
    read(VTT.replace("hello", f"{bomb}\n{bomb}"))
    assert_read_or_refused(bomb.encode(), FileKind.CHAT)
    assert_read_or_refused(f"10:14:30\t From  {bomb} : {bomb}\n".encode(), FileKind.CHAT)
    assert_read_or_refused(f"10:14:30 From {bomb}:\n\t{bomb}\n".encode(), FileKind.CHAT)
    assert_read_or_refused(f"00:00:11\nAna: {bomb}\n{bomb}\n".encode(), FileKind.TRANSCRIPT)
    assert_read_or_refused(f"Ana  0:01\n{bomb}\nBo  0:02\n{bomb}".encode(), FileKind.TRANSCRIPT)
    assert_read_or_refused(f"Name,Email\n{bomb}\n".encode(), FileKind.METADATA)
    return time.process_time() - begin


@pytest.mark.parametrize("piece", BOMBS)
def test_bombs_take_about_as_long_as_plain_text(piece: str, whole: bool) -> None:
    size = decode.LINE_CAP - 100 if whole else 40_000
    assert seconds_for(piece, size) < 0.5 + 50 * seconds_for("word ", size)


def test_a_chat_of_very_many_lines(whole: bool) -> None:
    messages = 1_000_000 if whole else 30_000
    data = "".join(f"10:{n // 60 % 60:02}:{n % 60:02}\t From  Ana : {n}\n" for n in range(messages))
    words = read(data, FileKind.CHAT)
    assert len(words.cues) == messages
    assert words.counts() == {"Ana": messages}
