import os
from pathlib import Path

import pytest

from hostapp.media.prober import Prober
from hostapp.recordings.states import CLOUD_ONLY_PROBLEM
from hostapp.services.plain_lengths import plain_lengths, whole_length
from tests.support.recorded import playable
from tests.unit.services.test_words_quick import row


@pytest.mark.parametrize(
    ("files", "seconds"),
    [
        ([], None),
        ([(1, None)], None),
        ([(1, 10.0), (1, 12.0), (1, None)], 12.0),
        ([(1, 10.0), (2, 5.0), (2, 4.0)], 15.0),
    ],
)
def test_parts_follow_each_other(
    files: list[tuple[int, float | None]], seconds: float | None
) -> None:
    assert whole_length(files) == seconds


def test_plain_files_tell_the_length_that_a_decoder_finds(tmp_path: Path) -> None:
    path = tmp_path / "talk.mp4"
    path.write_bytes(playable("talk"))
    with Prober() as prober:
        seconds = prober.probe(os.fsencode(path)).duration
    rows = [row("talk.mp4", "video"), row("chat.txt", "chat"), row("talk.mp4", "audio", 2)]
    found = plain_lengths(os.fsencode(tmp_path), rows)
    assert found is not None
    assert seconds is not None
    stat = tuple(rows[0][2:7])
    assert found.files == [(*stat, seconds, None)] * 2
    assert found.whole == 2 * seconds


def test_what_is_only_in_the_cloud_or_empty_is_left_alone(tmp_path: Path) -> None:
    away, empty = row("away.mp4", "video"), row("empty.mp4", "video")
    away[9], empty[4] = CLOUD_ONLY_PROBLEM, 0
    found = plain_lengths(os.fsencode(tmp_path), [away, empty])
    assert found == ([], None)


@pytest.mark.parametrize("name", ["lost.mp4", "pipe.mp4", "folder.mp4", "words.mp4", "nul\0.mp4"])
def test_one_file_that_is_not_plain_leaves_all_to_a_decoder(tmp_path: Path, name: str) -> None:
    (tmp_path / "talk.mp4").write_bytes(playable("talk"))
    (tmp_path / "folder.mp4").mkdir()
    (tmp_path / "words.mp4").write_text("not media")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.mp4")
    rows = [row("talk.mp4", "video"), row(name, "video")]
    assert plain_lengths(os.fsencode(tmp_path), rows) is None
    assert plain_lengths(os.fsencode(tmp_path), rows[:1]) is not None
