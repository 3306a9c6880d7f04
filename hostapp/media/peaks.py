"""How loud a recording is from beginning to end, measured in a process of its own.

The file comes from anywhere: what it does to a decoder, it does to that process alone.
"""

import os
import stat
import subprocess
import sys
from collections.abc import Callable, Sequence
from typing import Final

from hostapp.domain.errors import UnavailableError
from hostapp.media.worker_process import command_of, started

WORKER_ARGUMENT: Final = "--peaks-worker"
BARS: Final = 400
"""Peaks of a whole recording; more than a waveform has room for."""
RATE: Final = 8_000
"""Samples a second that are looked at."""
STEPS_A_SECOND: Final = 20
LOOK_EVERY: Final = 0.1
"""Seconds between two looks at whether to stop."""


def peaks(path: bytes, cancelled: Callable[[], bool] = lambda: False) -> bytes | None:
    """Return `BARS` peaks of 0 to 255, the loudest being 255; None if told to stop.

    Raises UnavailableError for a file without sound that can be decoded.
    """
    worker = started(worker_command(path), stdin=subprocess.DEVNULL)
    with worker:
        while True:
            try:
                found, _ = worker.communicate(timeout=LOOK_EVERY)
            except subprocess.TimeoutExpired:
                if cancelled():
                    worker.kill()
                    return None
            else:
                break
    if len(found) != BARS:
        raise UnavailableError("There is no sound in it that can be drawn.")
    return found


def worker_command(path: bytes) -> list[str]:
    """Return the command line that measures `path` and writes the peaks to its output."""
    return [*command_of("hostapp.media.peaks", WORKER_ARGUMENT), path.hex()]


def main(arguments: Sequence[str]) -> int:
    """Measure the file named in hex and write its peaks; writes nothing if there are none."""
    path = bytes.fromhex(arguments[0])
    try:
        sys.stdout.buffer.write(measured(path))
    except (UnavailableError, OSError):
        return 1
    return 0


def measured(path: bytes) -> bytes:
    """Decode `path` in this process and return its peaks. Raises UnavailableError, OSError."""
    import numpy as np

    from hostapp.media.decode import decode

    step = RATE // STEPS_A_SECOND
    heights: list[int] = []
    if not stat.S_ISREG(os.stat(path).st_mode):
        raise UnavailableError("It is not a file.")
    with open(path, "rb") as source:
        for block in decode(source, RATE):
            loud = np.abs(block.astype(np.int32))
            heights += [int(loud[at : at + step].max()) for at in range(0, len(loud), step)]
    return gathered(heights)


def gathered(heights: Sequence[int]) -> bytes:
    """Return `BARS` bars, each as high as the highest of its share."""
    if not heights:
        raise UnavailableError("It holds no sound.")
    top = max(heights) or 1
    bars = bytearray()
    for bar in range(BARS):
        first = bar * len(heights) // BARS
        last = max(first + 1, (bar + 1) * len(heights) // BARS)
        bars.append(max(heights[first:last]) * 255 // top)
    return bytes(bars)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
