"""A picture like a meeting's: a tile for each person, a frame around the one who talks."""

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from hostapp.media.invented_voice import Turn

WIDTH: Final = 640
HEIGHT: Final = 360
FRAMES_A_SECOND: Final = 3

Picture = NDArray[np.uint8]

_BACKGROUND: Final = (24, 26, 33)
_PROGRESS: Final = (90, 140, 240)
_TALKING: Final = (120, 210, 140)
_TILES: Final = (
    (58, 80, 120),
    (120, 74, 66),
    (64, 104, 84),
    (112, 92, 54),
    (92, 70, 118),
    (60, 102, 116),
)
_MARGIN: Final = 10
_FRAME: Final = 5


def pictures(turns: Sequence[Turn], seconds: float, cast: Sequence[str]) -> Iterator[Picture]:
    """Yield the frames, `(HEIGHT, WIDTH, 3)` in RGB, of a meeting of `cast`."""
    rooms = {name: _room(cast, name) for name in cast}
    silent = _room(cast, None)
    for number in range(round(seconds * FRAMES_A_SECOND)):
        now = number / FRAMES_A_SECOND
        talking = [turn.name for turn in turns if turn.start <= now < turn.start + turn.seconds]
        picture = (rooms[talking[0]] if talking else silent).copy()
        picture[-6:, : round(WIDTH * now / seconds)] = _PROGRESS
        yield picture


def _room(cast: Sequence[str], talking: str | None) -> Picture:
    picture = np.empty((HEIGHT, WIDTH, 3), dtype=np.uint8)
    picture[:] = _BACKGROUND
    columns = 1 if len(cast) == 1 else 2 if len(cast) <= 4 else 3  # noqa: PLR2004
    rows = -(-len(cast) // columns)
    height, width = (HEIGHT - 6) // rows, WIDTH // columns
    for place, name in enumerate(cast):
        top, left = place // columns * height + _MARGIN, place % columns * width + _MARGIN
        tile = picture[top : top + height - 2 * _MARGIN, left : left + width - 2 * _MARGIN]
        if name == talking:
            tile[:] = _TALKING
            tile = tile[_FRAME:-_FRAME, _FRAME:-_FRAME]
        _draw_person(tile, _TILES[place % len(_TILES)])
    return picture


def _draw_person(tile: Picture, colour: tuple[int, int, int]) -> None:
    height, width = tile.shape[:2]
    y, x = np.ogrid[:height, :width]
    tile[:] = colour
    light = tuple(min(255, part + 70) for part in colour)
    size = min(height, width)
    head = (y - height * 0.40) ** 2 + (x - width / 2) ** 2 < (size * 0.17) ** 2
    shoulders = ((y - height) / 0.85) ** 2 + (x - width / 2) ** 2 < (size * 0.36) ** 2
    tile[head | shoulders] = light
