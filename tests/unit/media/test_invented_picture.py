import numpy as np
import pytest

from hostapp.media.invented_picture import FRAMES_A_SECOND, HEIGHT, WIDTH, pictures
from hostapp.media.invented_voice import Turn

CAST = ["Ana Ortiz", "Bo Li"]
TALKS = [Turn(0.0, 1.0, "Bo Li", "Hello")]


def test_there_is_a_frame_for_every_moment() -> None:
    frames = list(pictures(TALKS, 2.0, CAST))
    assert len(frames) == 2 * FRAMES_A_SECOND
    assert all(frame.shape == (HEIGHT, WIDTH, 3) for frame in frames)


def test_whoever_talks_has_a_frame_around() -> None:
    talking, *_, silent = pictures(TALKS, 2.0, CAST)
    changed = (talking[:-6] != silent[:-6]).any(axis=2)
    assert changed[:, WIDTH // 2 :].any()
    assert not changed[:, : WIDTH // 2].any()


def test_progress_grows() -> None:
    widths = [
        int((frame[-1] == (90, 140, 240)).all(axis=1).sum()) for frame in pictures([], 4, CAST)
    ]
    assert widths == sorted(widths)
    assert widths[0] == 0 < widths[-1] < WIDTH


@pytest.mark.parametrize("people", range(1, 8))
def test_everybody_has_a_place(people: int) -> None:
    cast = [f"Person {number}" for number in range(people)]
    rooms = [next(pictures([Turn(0, 9, name, "")], 1, cast)) for name in cast]
    assert len({room.tobytes() for room in rooms}) == people
    assert np.array_equal(rooms[0].shape, (HEIGHT, WIDTH, 3))
