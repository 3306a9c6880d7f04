"""Read how long recordings are, in a process that a hostile file may bring down."""

import time
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from hostapp.media.mp4_length import UNINDEXED
from hostapp.media.prober import Probe, Prober
from hostapp.recordings.states import CLOUD_ONLY_PROBLEM
from hostapp.services.collecting import collecting_seldom
from hostapp.services.plain_lengths import whole_length
from hostapp.store.library import Library
from hostapp.store.library_files import Learned, LearnedLength, ReadLengths, UnprobedFile

MEETINGS_AT_ONCE: Final = 1_000
"""Written in one transaction, if they are read quickly."""
SECONDS_AT_ONCE: Final = 2.0
"""After which what was read is written, however little it is."""

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class Lengths:
    """Fills in the lengths that nobody has read."""

    def __init__(self, library: Library, *, prober: Callable[[], Prober] = Prober) -> None:
        self._library = library
        self._prober = prober
        self._learned = True

    def run(self, *, progress: Progress | None = None, cancelled: Cancelled | None = None) -> int:
        """Read lengths, of the newest meetings first; return how many meetings were looked at.

        `progress` is told meetings done and meetings in all. Raises UnavailableError if the
        library cannot be written.
        """
        with self._library.reading():
            wanted = self._library.files.unprobed_meetings()
            self._learned = self._library.files.knows_any()
        if not wanted:
            return 0
        done = 0
        pending: list[ReadLengths] = []
        written = time.monotonic()
        with self._library.filling(), collecting_seldom(), self._prober() as prober:
            for each in self._lengths(wanted, prober):
                pending.append(each)
                done += 1
                if progress is not None:
                    progress(done, len(wanted))
                if len(pending) == MEETINGS_AT_ONCE or time.monotonic() > written + SECONDS_AT_ONCE:
                    self._write(pending)
                    pending, written = [], time.monotonic()
                if cancelled is not None and cancelled():
                    break
        self._write(pending)
        return done

    def _lengths(self, wanted: Sequence[int], prober: Prober) -> Iterator[ReadLengths]:
        for at in range(0, len(wanted), MEETINGS_AT_ONCE):
            meetings = wanted[at : at + MEETINGS_AT_ONCE]
            with self._library.reading():
                sounds = self._library.files.sounds(meetings, learned=self._learned)
            files = [file for meeting in meetings for file in sounds.get(meeting, ())]
            found = prober.each([file.path for file in files if _is_wanted(file)])
            for meeting in meetings:
                yield _taken(meeting, sounds.get(meeting, ()), found)

    def _write(self, read: Sequence[ReadLengths]) -> None:
        if read:
            with self._library.writing():
                self._library.files.learn_lengths(read)


def _is_wanted(file: UnprobedFile) -> bool:
    """Tell whether to open a file: not one that would have to be downloaded for it."""
    return _known(file) is None and file.problem != CLOUD_ONLY_PROBLEM


def _known(file: UnprobedFile) -> Learned | None:
    return file.learned if file.learned is not None and file.learned.probed else None


def _taken(meeting: int, files: Sequence[UnprobedFile], found: Iterator[Probe]) -> ReadLengths:
    """Take the lengths of one meeting's files from those that come in the same order."""
    news: list[LearnedLength] = []
    lengths: list[tuple[int, float | None]] = []
    unindexed = False
    for file in files:
        learned = _known(file) or Learned()
        if _is_wanted(file):
            probe = next(found)
            learned = Learned(None, probe.duration, probe.problem, probed=True)
            news.append((*file.stat, probe.duration, probe.problem))
        lengths.append((file.part, learned.duration))
        unindexed = unindexed or learned.problem == UNINDEXED
    return ReadLengths(meeting, news, whole_length(lengths), unindexed)
