"""Read how long recordings are, in a process that a hostile file may bring down."""

from collections.abc import Callable, Iterable
from typing import Final

from hostapp.domain.meetings import Stat
from hostapp.media.prober import Prober
from hostapp.store.library import Library
from hostapp.store.library_files import Learned

MEETINGS_AT_ONCE: Final = 50
"""Written in one transaction."""

Read = tuple[int, list[tuple[Stat, Learned]], float | None]


class Lengths:
    """Fills in the lengths that nobody has read."""

    def __init__(self, library: Library, *, prober: Callable[[], Prober] = Prober) -> None:
        self._library = library
        self._prober = prober

    def run(
        self,
        *,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> int:
        """Read lengths, of the newest meetings first; return how many meetings were looked at.

        `progress` is told meetings done and meetings in all. Raises UnavailableError if the
        library cannot be written.
        """
        with self._library.reading():
            wanted = self._library.files.unprobed_meetings()
        done = 0
        pending: list[Read] = []
        with self._prober() as prober:
            for meeting in wanted:
                if cancelled is not None and cancelled():
                    break
                pending.append(self._read(meeting, prober))
                done += 1
                if progress is not None:
                    progress(done, len(wanted))
                if len(pending) == MEETINGS_AT_ONCE:
                    self._write(pending)
        self._write(pending)
        return done

    def _read(self, meeting: int, prober: Prober) -> Read:
        with self._library.reading():
            files = self._library.files.sounds(meeting)
        known = {file.path: file.learned for file in files if file.learned and file.learned.probed}
        wanted = [file for file in files if file.path not in known]
        found = prober.probe_all([file.path for file in wanted])
        news = [
            (file.stat, Learned(duration=each.duration, problem=each.problem, probed=True))
            for file, each in zip(wanted, found, strict=True)
        ]
        known.update(zip((file.path for file in wanted), (each for _, each in news), strict=True))
        return meeting, news, whole_length((file.part, known[file.path].duration) for file in files)

    def _write(self, pending: list[Read]) -> None:
        if pending:
            with self._library.writing():
                for meeting, files, duration in pending:
                    self._library.files.learn_lengths(meeting, files, duration)
            pending.clear()


def whole_length(files: Iterable[tuple[int, float | None]]) -> float | None:
    """Return the seconds of a meeting: parts follow each other, files of one part run together."""
    longest: dict[int, float] = {}
    for part, duration in files:
        if duration is not None:
            longest[part] = max(longest.get(part, 0.0), duration)
    return sum(longest.values()) if longest else None
