"""Read how long recordings are, in a process that a hostile file may bring down."""

from collections.abc import Callable
from typing import Final

from hostapp.media.prober import Prober
from hostapp.store.library import Library
from hostapp.store.library_files import ProbedFile, UnprobedFile

FILES_AT_ONCE: Final = 200
"""Written in one transaction."""


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
        """Read lengths, of the newest meetings first; return how many files were opened.

        `progress` is told files done and files in all. Raises UnavailableError if the library
        cannot be written.
        """
        with self._library.reading():
            total = self._library.files.count_unprobed()
        done = 0
        with self._prober() as prober:
            while files := self._next():
                learned: list[ProbedFile] = []
                for file in files:
                    if cancelled is not None and cancelled():
                        break
                    learned.append(_learn(prober, file))
                    if progress is not None:
                        progress(done + len(learned), total)
                with self._library.writing():
                    self._library.files.learn_lengths(learned)
                done += len(learned)
                if len(learned) < len(files):
                    break
        return done

    def _next(self) -> tuple[UnprobedFile, ...]:
        with self._library.reading():
            return self._library.files.unprobed(FILES_AT_ONCE)


def _learn(prober: Prober, file: UnprobedFile) -> ProbedFile:
    found = prober.probe(file.path)
    return ProbedFile(file.meeting, file.name, found.duration, found.problem)
