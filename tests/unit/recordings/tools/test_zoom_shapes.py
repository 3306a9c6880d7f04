"""Folders of the same shape."""

import os
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hostapp.domain.meetings import FoundMeeting, MeetingState
from hostapp.recordings.listing import Listing
from hostapp.recordings.recognise import recognise
from hostapp.recordings.tools.family import LAST
from hostapp.recordings.tools.interface import Surroundings
from hostapp.recordings.tools.zoom import Zoom
from hostapp.recordings.tools.zoom_shapes import outline_of
from hostapp.recordings.walk import read_folder
from tests.support.folders import NOW, NOW_NS, ZONE, Folders
from tests.support.recordings_zoom import conf

SURROUNDINGS = Surroundings(ZONE, NOW_NS)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path)


def make(folders: Folders, title: str, magic: str, *more: str, process: int = 100) -> Path:
    folder = f"2026-03-04 09.58.11 {title}"
    folders.files(folder, f"video1{magic}.mp4", f"audio1{magic}.m4a", "chat.txt", *more)
    folders.file(f"{folder}/recording.conf", conf(1, process=process, magic=magic))
    return folders.root / folder


def claimed(zoom: Zoom, folder: Path) -> FoundMeeting:
    listing = read_folder(os.fsencode(folder), zoom.subfolders).listing()
    claim = zoom.claim(listing, SURROUNDINGS)
    assert claim is not None
    return claim.plain.found(listing.path) if claim.plain else claim.meetings[0]


def test_a_second_folder_of_a_shape_is_read_like_by_the_rules(folders: Folders) -> None:
    first = make(folders, "One", "123456789")
    second = make(folders, "Two", "987654321")
    zoom = Zoom()

    claimed(zoom, first)
    assert len(zoom._shapes._readings) == 1

    assert claimed(zoom, second) == claimed(Zoom(), second)
    assert len(zoom._shapes._readings) == 1


def test_another_text_of_the_configuration_is_another_shape(folders: Folders) -> None:
    done = make(folders, "Done", "123456789")
    waiting = make(folders, "Waiting", "987654321", process=40)
    zoom = Zoom()

    assert claimed(zoom, done).states == frozenset()
    assert claimed(zoom, waiting).states == {MeetingState.UNCONVERTED}


def test_a_broken_configuration_of_a_sound_ones_size_is_said_to_be_broken(folders: Folders) -> None:
    sound = make(folders, "Sound", "123456789")
    broken = make(folders, "Broken", "987654321")
    text = (broken / "recording.conf").read_text()
    (broken / "recording.conf").write_text(text.replace("}", "]", 1))
    zoom = Zoom()

    assert claimed(zoom, sound).problems == ()
    assert len(zoom._shapes._readings) == 1
    assert claimed(zoom, broken).problems == (
        "Zoom's recording.conf cannot be used: it is not valid JSON.",
    )
    assert len(zoom._shapes._readings) == 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("123456789", "\0"),
        ("123456789", "12345678\\u0039"),
        ("{", " " * 3000 + "{"),
    ],
)
def test_an_uncommon_configuration_has_no_shape(folders: Folders, old: str, new: str) -> None:
    folder = make(folders, "Odd", "123456789")
    conf_file = folder / "recording.conf"
    assert outline_of(read_folder(os.fsencode(folder), Zoom().subfolders).listing()) is not None
    conf_file.write_text(conf_file.read_text().replace(old, new))

    assert outline_of(read_folder(os.fsencode(folder), Zoom().subfolders).listing()) is None


@pytest.mark.parametrize("beside", [True, False])
def test_a_configuration_that_is_named_in_another_way_is_not_remembered(
    folders: Folders, beside: bool
) -> None:
    folder = make(folders, "Odd", "123456789")
    text = (folder / "recording.conf").read_text()
    if not beside:
        (folder / "recording.conf").unlink()
    (folder / "Recording.conf").write_text(text)
    zoom = Zoom()

    claimed(zoom, folder)
    assert not zoom._shapes._readings


def test_a_configuration_that_cannot_be_opened_has_no_shape(folders: Folders) -> None:
    folder = make(folders, "Closed", "123456789")
    listing = read_folder(os.fsencode(folder), Zoom().subfolders).listing()
    (folder / "recording.conf").unlink()

    assert outline_of(listing) is None


def test_what_depends_on_time_is_never_remembered(folders: Folders) -> None:
    stale = make(folders, "Stale", "123456789", "video2123456789.mp4.tmp")
    fresh = make(folders, "Fresh", "987654321", "video2987654321.mp4.tmp")
    hour_ago = (NOW - timedelta(hours=1)).timestamp()
    os.utime(fresh / "video2987654321.mp4.tmp", (hour_ago, hour_ago))
    zoom = Zoom()

    assert MeetingState.CONVERSION_FAILED in claimed(zoom, stale).states
    assert MeetingState.WRITING in claimed(zoom, fresh).states


def test_a_folder_with_a_placeholder_nothing_in_a_file_or_no_number_has_none(
    folders: Folders,
) -> None:
    plain = make(folders, "Plain", "123456789")
    tracks = make(folders, "Tracks", "123456789")
    folders.files(f"{tracks.name}/Audio Record", "audioYuki11123456789.m4a")
    away = make(folders, "Away", "123456789")
    (away / "chat.txt").write_bytes(b"")
    os.truncate(away / "chat.txt", 1 << 20)
    empty = make(folders, "Empty", "123456789")
    (empty / "chat.txt").write_bytes(b"")
    folders.files("2026-03-04 09.58.11 Chat", "chat.txt")

    def has_shape(folder: Path) -> bool:
        return outline_of(read_folder(os.fsencode(folder), Zoom().subfolders).listing()) is not None

    assert has_shape(plain)
    assert has_shape(tracks)
    assert not has_shape(away)
    assert not has_shape(empty)
    assert not has_shape(folders.root / "2026-03-04 09.58.11 Chat")


_NAMES = st.sampled_from(
    [
        "video1{0}.mp4",
        "audio1{0}.m4a",
        "video2{0}.mp4",
        "audio2{0}.m4a",
        "video3{0}.mp4",
        "audio1{0} (1).m4a",
        "chat.txt",
        "meeting_saved_new_chat.txt",
        "closed_caption.txt",
        "zoom_0.mp4",
        "playback.m3u",
        "zoomver.tag",
        "xcode_error.log",
        "video2{0}.mp4.tmp",
        "double_click_to_convert_01.zoom",
        "slides.pdf",
        "notes.txt",
        "Chat.TXT",
        "recording.conf",
    ]
)
_TRACKS = st.sampled_from(
    [
        "audioAnaOrtiz11{0}.m4a",
        "audioAnaOrtiz32{0}.m4a",
        "audioanaortiz21{0}.m4a",
        "audioJose\u0301Ruiz11{0}.m4a",
        "audioYukiTanaka200711{0}.m4a",
        "audioBoLi11987650000.m4a",
        "audio_only_1_2_Devon_Clarke1{0}.m4a",
        "audio{0}11{0}.m4a",
        "audio11{0}.m4a",
        "audioMaria Lopes11{0}.M4A",
        "readme.txt",
        "call.mp3",
        "audioSam11{0}.m4a.tmp",
    ]
)
_TOPICS = st.sampled_from(
    [" Weekly sync", " Ana Ortiz's Zoom Meeting", "", " Call 81234567890", " Interview (1)"]
)
CONFS = (
    conf(1, magic="{0}"),
    conf(1, process=40, magic="{0}"),
    conf(1, 2, magic="{0}"),
    conf(1, magic="{0}").replace("}", "]", 1),
    conf(1, magic="{0}").replace('"{0}"', "{0}"),
    conf(1, magic="{0}").replace("{0}", "123456789"),
    conf(1, magic="{0}").replace("{0}", "12345678\\u0039"),
    conf(1, magic="{0}").replace("{0}", "\0"),
    "{{]",
    "",
)
_CONFS = st.sampled_from(CONFS)
_MAGICS = ("123456789", "987654321", "055555555")
_DAYS = st.sampled_from(["2026-03-04 09.58.11", "2025-10-26 02.30.00"])
_FILES = st.dictionaries(_NAMES, st.integers(0, 12), max_size=9)
_RECORDS = st.none() | st.dictionaries(_TRACKS, st.integers(0, 12), max_size=5)


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(_FILES, _RECORDS, _DAYS, _TOPICS, st.tuples(_CONFS, _CONFS, _CONFS))
def test_the_short_way_and_the_long_one_never_differ(
    files: dict[str, int],
    tracks: dict[str, int] | None,
    day: str,
    topic: str,
    confs: tuple[str, ...],
) -> None:
    zoom = Zoom()
    with TemporaryDirectory() as root:
        folders = Folders(Path(root))
        for number, magic in enumerate(_MAGICS):
            folder = Path(root, str(number), f"{day}{topic}")
            folder.mkdir(parents=True)
            for name, size in files.items():
                text = "x" * size
                if name.endswith(".conf"):
                    text = confs[number].replace("{0}", magic) * min(size, 2)
                folders.file(f"{number}/{folder.name}/{name.format(magic)}", text)
            for name, size in (tracks or {}).items():
                folders.file(
                    f"{number}/{folder.name}/Audio Record/{name.format(magic)}", "x" * size
                )
            listing = read_folder(os.fsencode(folder), zoom.subfolders).listing()
            short = recognise(listing, [zoom, LAST], SURROUNDINGS)
            long = recognise(listing, [Zoom(), LAST], SURROUNDINGS)
            told = (short.plain.found(listing.path),) if short.plain else short.meetings
            assert told == long.meetings
            assert short.restless == long.restless


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(st.permutations(CONFS * 3), st.permutations(_MAGICS))
def test_no_configuration_is_taken_for_another(order: list[str], magics: list[str]) -> None:
    zoom = Zoom()
    with TemporaryDirectory() as root:
        for number, text in enumerate(order):
            magic = magics[number % len(magics)]
            folder = Path(root, str(number), "2026-03-04 09.58.11 Weekly sync")
            folder.mkdir(parents=True)
            (folder / f"video1{magic}.mp4").write_text("x")
            (folder / f"audio1{magic}.m4a").write_text("x")
            (folder / "recording.conf").write_text((text or " ").replace("{0}", magic))
            assert claimed(zoom, folder) == claimed(Zoom(), folder)


def test_many_shapes_do_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    from hostapp.recordings.tools import zoom_shapes

    monkeypatch.setattr(zoom_shapes, "_MOST", 3)
    shapes = zoom_shapes.Shapes()
    for number in range(10):
        shape = zoom_shapes.Shape(str(number), None)
        listing = Listing(b"/x", "x", ())
        shapes.remember(zoom_shapes.Outline(listing, shape, "1", None), (), (), {})

    assert len(shapes._readings) <= 3
    assert shapes.reading(zoom_shapes.Shape("9", None)) is not None
