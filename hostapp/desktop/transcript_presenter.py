"""Fill the Transcript tab when it is looked at, and play from where the host wants."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hostapp.desktop.detail_pane import DetailPane
from hostapp.desktop.error_text import told
from hostapp.desktop.files_tab import open_in_system
from hostapp.desktop.heard import Heard, heard
from hostapp.desktop.jobs import Job
from hostapp.desktop.played_places import PlayedPlaces
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.domain.errors import HostappError
from hostapp.domain.identifiers import MeetingId
from hostapp.services.rows import MeetingRow

if TYPE_CHECKING:
    from hostapp.wiring import Hostapp


class TranscriptPresenter(QObject):
    """Reads words on the looking lane, and loudness where files are read."""

    def __init__(self, pane: DetailPane, lanes: StoreLanes, places: PlayedPlaces) -> None:
        super().__init__(pane)
        self._pane = pane
        self._tab = pane.transcript
        self._lanes = lanes
        self._places = places
        self._row: MeetingRow | None = None
        self._read: MeetingRow | None = None
        self._reading: Job | None = None
        self._play_from: tuple[MeetingId, float | None] | None = None
        self._sound: Job | None = None
        self._shown: MeetingId | None = None
        pane.tabs.currentChanged.connect(self._look)
        self._tab.outside_wanted.connect(open_in_system)
        self._tab.player.track_chosen.connect(self._draw_sound)

    def show(self, row: MeetingRow | None) -> None:
        """Take which meeting is shown."""
        if row is None or self._row is None or row.id != self._row.id:
            self._leave()
        self._row = row
        self._look()

    def play(self, meeting: MeetingId, seconds: float | None) -> None:
        """Turn to the words of a meeting, which is or will be shown, and play from a moment.

        None only turns there.
        """
        self._play_from = (meeting, seconds)
        self._pane.tabs.setCurrentWidget(self._tab)
        self._begin()

    def toggle(self) -> None:
        """Play or pause the meeting that is shown."""
        if self._row is None:
            return
        self._pane.tabs.setCurrentWidget(self._tab)
        if self._is_ready():
            self._tab.player.toggle()
        else:
            self._play_from = (self._row.id, self._places.of(self._row.id))

    def _leave(self) -> None:
        """End what is played, and remember where."""
        player = self._tab.player.player
        if self._shown is not None:
            self._places.keep(self._shown, player.at)
        if self._reading is not None:
            self._reading.drop()
        self._shown = self._read = self._reading = None
        player.stop()

    def _is_ready(self) -> bool:
        return self._read is not None and self._read == self._row and self._reading is None

    def _look(self) -> None:
        if self._row is None or self._row == self._read:
            return
        if self._pane.tabs.currentWidget() is not self._tab:
            return
        if self._reading is not None:
            self._reading.drop()
        if self._read is None or self._read.id != self._row.id:
            self._tab.show_reading()
        self._read = self._row
        self._reading = self._lanes.looking.submit(
            partial(_heard, self._row.id), self._show, self._no_words
        )

    def _show(self, found: Heard) -> None:
        self._reading = None
        self._shown = found.meeting if found.parts else None
        self._tab.show_words(found.lines, found.problem)
        self._show_played(found)
        self._tab.player.waveform.set_stretches(found.stretches)
        if self._tab.player.player.at > 0:
            self._tab.follow(self._tab.player.player.at)
        self._begin()
        if found.parts:
            self._draw_sound(self._tab.player.track)

    def _show_played(self, found: Heard) -> None:
        """Show what is played, keeping whose track the host hears of this meeting."""
        player = self._tab.player
        player.show_tracks(found.tracks)
        parts = found.tracks[player.track].parts if found.tracks else found.parts
        player.show_parts(parts, self._places.of(found.meeting))

    def _draw_sound(self, track: int) -> None:
        if self._shown is None:
            return
        if self._sound is not None:
            self._sound.drop()
        work = partial(_peaks, self._shown, track)
        self._sound = self._lanes.files.submit(
            work, self._tab.player.waveform.set_peaks, _no_waveform
        )

    def _begin(self) -> None:
        if self._play_from is not None and self._is_ready() and self._row is not None:
            meeting, seconds = self._play_from
            self._play_from = None
            if meeting == self._row.id and seconds is not None:
                self._tab.follow(seconds)
                self._tab.player.play_from(seconds)

    def _no_words(self, error: HostappError) -> None:
        self._reading = None
        self._tab.show_words((), told(error))


def _heard(meeting: MeetingId, hostapp: "Hostapp", _job: Job) -> Heard:
    return heard(meeting, hostapp)


def _peaks(meeting: MeetingId, track: int, hostapp: "Hostapp", job: Job) -> bytes:
    from hostapp.services.time_line import listened_to, tracks
    from hostapp.services.waveforms import Waveforms, joined

    waveforms = Waveforms(hostapp.store / "waveforms")
    pieces: list[tuple[float, bytes]] = []
    found_meeting = hostapp.library.meeting(meeting)
    choice = tracks(found_meeting)
    parts = choice[track] if track < len(choice) else listened_to(found_meeting)
    for part in parts:
        found = waveforms.of(part.file, job.cancelled)
        if found is None:
            return b""
        pieces.append((part.file.duration_seconds or 0.0, found))
    return joined(pieces) if pieces else b""


def _no_waveform(_error: HostappError) -> None:
    """Leave the line flat: what cannot be measured is said when it is played."""
