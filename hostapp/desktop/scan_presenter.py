"""Look for recordings in the background, and add folders."""

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Signal
from PySide6.QtWidgets import QFileDialog

from hostapp.desktop import formats
from hostapp.desktop.direction import isolated_path
from hostapp.desktop.first_start import Place
from hostapp.desktop.jobs import Job
from hostapp.desktop.main_window import MainWindow
from hostapp.desktop.message_bar import News
from hostapp.desktop.scan_news import scan_news
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.desktop.translation import translate
from hostapp.domain.errors import HostappError, UnavailableError
from hostapp.services.rows import Counts, ScanProgress, ScanSummary

if TYPE_CHECKING:
    from hostapp.services.folders import SuggestedFolder
    from hostapp.wiring import Hostapp

SCANNING = "scanning"
"""The work of the strip that looks for recordings."""
SHOWN_EVERY = 1500
"""Milliseconds between two looks at the library while a scan fills it."""


class ScanPresenter(QObject):
    """One scan at a time, on the files lane."""

    changed = Signal()
    """The library may hold more, or other, meetings."""
    ended = Signal()
    """The scan and what follows it are done or stopped."""
    failed = Signal(object)

    def __init__(self, window: MainWindow, lanes: StoreLanes) -> None:
        super().__init__(window)
        self._window = window
        self._lanes = lanes
        self._job: Job | None = None
        self._quiet = False
        self._next: tuple[Path, ...] = ()
        """Folders that came while a scan was under way."""
        self._since = QElapsedTimer()
        self._has_folders: bool | None = None
        library = window.library
        library.scan_pressed.connect(self.scan)
        library.first_start.begun.connect(self._begin)
        library.first_start.folder_wanted.connect(self.add_folder)
        window.folders_dropped.connect(self._dropped)

    def start(self) -> None:
        """Look what has changed since the last time, or offer to begin."""
        self._lanes.looking.submit(_read_folders, self._know_folders, self._fail)

    def relearn(self) -> None:
        """Show what is left after folders were removed, without scanning."""
        self._lanes.looking.submit(_read_folders, self._know_again, self._fail)

    def scan(self) -> None:
        """Scan the remembered folders, unless a scan is under way."""
        if self._has_folders is False and not self._window.library.at_first_start:
            self._window.library.show_first_start()
            return
        self._run(())

    def add_folder(self) -> None:
        """Let the host choose a folder."""
        chosen = QFileDialog.getExistingDirectory(
            self._window, translate("Scan", "A folder that holds recordings"), str(Path.home())
        )
        if chosen:
            self._dropped((chosen,))

    def take_in(self, summary: ScanSummary) -> None:
        """Show what came by itself, then read its lengths and words."""
        if self._job is not None:
            self._show_library()
            return
        self._quiet = True
        self._window.library.strip.begin(translate("Scan", "Reading what is new…"), SCANNING)
        self._scanned(summary)

    def cancel(self) -> None:
        """Stop the scan; what it found so far stays."""
        if self._job is not None:
            self._job.cancel()

    @property
    def running(self) -> bool:
        """Whether a scan is under way."""
        return self._job is not None

    def offer_beginning(self, counts: Counts) -> None:
        """Show the first screen while there is neither a meeting nor a folder."""
        if counts.all == 0 and self._has_folders is False and not self.running:
            self._window.library.show_first_start()

    def _know_folders(self, found: "tuple[bool, tuple[SuggestedFolder, ...]]") -> None:
        self._has_folders, suggestions = found
        if self._has_folders:
            self._quiet = True
            self._run(())
            return
        self._suggest(suggestions)

    def _know_again(self, found: "tuple[bool, tuple[SuggestedFolder, ...]]") -> None:
        self._has_folders, suggestions = found
        if not self.running:
            self.changed.emit()
            self._suggest(suggestions)

    def _suggest(self, suggestions: "tuple[SuggestedFolder, ...]") -> None:
        self._window.library.first_start.offer(
            [Place(str(each.path), each.label) for each in suggestions]
        )
        self._lanes.looking.submit(_read_counts, self.offer_beginning, self._fail)

    def _begin(self, paths: tuple[str, ...]) -> None:
        self._run(tuple(Path(path) for path in paths))

    def _dropped(self, paths: tuple[str, ...]) -> None:
        folders = [Path(path) for path in paths]
        folders = [path if path.is_dir() else path.parent for path in folders]
        if self._window.library.at_first_start:
            for folder in folders:
                self._window.library.first_start.add(Place(str(folder), ""))
        else:
            self._run(tuple(folders))

    def _run(self, folders: tuple[Path, ...]) -> None:
        if self._job is not None:
            self._next += folders
            return
        self._has_folders = self._has_folders or bool(folders)
        self._window.library.strip.begin(translate("Scan", "Looking for recordings…"), SCANNING)
        self._window.library.scan.setEnabled(False)
        self._since.start()
        self._job = self._lanes.files.submit(
            partial(_scan, folders), self._scanned, self._fail, progress=self._advance
        )

    def _advance(self, progress: ScanProgress) -> None:
        text = translate("Scan", "%Ln meeting(s) found · {0}", None, progress.meetings)
        strip = self._window.library.strip
        strip.say(text.format(isolated_path(progress.folder)), SCANNING)
        if progress.share is not None:
            strip.advance(progress.share, 1, SCANNING)
        if self._since.elapsed() > SHOWN_EVERY:
            self._since.restart()
            self._show_library()

    def _scanned(self, summary: ScanSummary) -> None:
        self._show_library()
        news = scan_news(summary, quiet=self._quiet)
        if news is not None:
            self._window.library.bar.show_news(news.news, news.text, details=news.details)
        if summary.cancelled:
            self._end()
            return
        self._job = self._lanes.files.submit(
            _measure, self._measured, self._fail, progress=self._measuring
        )

    def _measuring(self, done: int, total: int) -> None:
        strip = self._window.library.strip
        strip.say(
            translate("Scan", "Reading lengths and words: {0} of {1}").format(
                formats.number(done), formats.number(total)
            ),
            SCANNING,
        )
        strip.advance(done, total, SCANNING)

    def _measured(self, measured: tuple[int, int]) -> None:
        changed, decided = measured
        if changed or decided:
            self.changed.emit()
        if decided:
            text = translate("Scan", "Your rules decided on %Ln new meeting(s).", None, decided)
            self._window.library.bar.show_news(News.DONE, text)
        self._end()

    def _show_library(self) -> None:
        library = self._window.library
        if library.at_first_start:
            library.show_table()
        self.changed.emit()

    def _end(self) -> None:
        self._job = None
        self._quiet = False
        self._window.library.strip.end(SCANNING)
        self._window.library.scan.setEnabled(True)
        self.ended.emit()
        if self._next:
            folders, self._next = self._next, ()
            self._run(folders)

    def _fail(self, error: HostappError) -> None:
        self._end()
        self.failed.emit(error)


def _read_folders(hostapp: "Hostapp", _job: Job) -> "tuple[bool, tuple[SuggestedFolder, ...]]":
    return bool(hostapp.folders.remembered()), hostapp.folders.suggestions()


def _read_counts(hostapp: "Hostapp", _job: Job) -> Counts:
    return hostapp.listing.counts()


def _scan(folders: tuple[Path, ...], hostapp: "Hostapp", job: Job) -> ScanSummary:
    before = {each.path for each in hostapp.folders.remembered()}
    summary = hostapp.scan.run(folders, progress=job.progress, cancelled=job.cancelled)
    if not before <= {each.path for each in hostapp.folders.remembered()}:
        hostapp.folders.tidy()
    hostapp.refresh(summary.changed_meetings)
    return summary


def _measure(hostapp: "Hostapp", job: Job) -> tuple[int, int]:
    """Fill in lengths and words, then let the rules decide.

    Returns how many meetings changed by the first, and how many the rules decided on.
    """
    read = hostapp.reading.run(progress=job.progress, cancelled=job.cancelled)
    hostapp.refresh(read.words)
    changed = len(read.words) + read.measured
    if hostapp.trouble is not None or job.cancelled():
        return changed, 0
    return changed, _follow_up(hostapp, job)


def _follow_up(hostapp: "Hostapp", job: Job) -> int:
    """Bind what joined decided meetings and let rules decide what is new; without a key, later."""
    from hostapp.services.digests import CancelledError

    with suppress(UnavailableError, CancelledError):
        hostapp.decide.catch_up(cancelled=job.cancelled)
        return len(hostapp.rules.apply_to_new(cancelled=job.cancelled).decided)
    return 0
