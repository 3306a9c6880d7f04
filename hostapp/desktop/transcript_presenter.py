"""Fill the Transcript tab when it is looked at, and play from where the host wants."""

import os
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from hostapp.desktop.detail_pane import DetailPane
from hostapp.desktop.error_text import told
from hostapp.desktop.files_tab import open_in_system
from hostapp.desktop.heard import Heard, heard
from hostapp.desktop.jobs import Job
from hostapp.desktop.played_places import PlayedPlaces
from hostapp.desktop.player import Part
from hostapp.desktop.store_lanes import StoreLanes
from hostapp.desktop.track_choice import EVERYBODY
from hostapp.domain.errors import HostappError
from hostapp.domain.identifiers import MeetingId
from hostapp.services.rows import MeetingRow

if TYPE_CHECKING:
    from hostapp.wiring import Hostapp

MIXES: Final = "mixes"
"""The folder in the store that holds them while the window is open."""


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
        self._mixing: Job | None = None
        self._shown: MeetingId | None = None
        pane.tabs.currentChanged.connect(self._look)
        self._tab.outside_wanted.connect(open_in_system)
        self._tab.player.track_chosen.connect(self._draw_sound)

    def begin(self) -> None:
        """Delete mixes that a crash left behind."""
        self._lanes.deciding.submit(_clear_mixes)

    def close(self) -> None:
        """End what is played, and leave no mix behind."""
        self.show(None)
        self._lanes.deciding.submit(_clear_mixes)

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
        if self._mixing is not None:
            self._mixing.drop()
        self._shown = self._read = self._reading = self._mixing = None
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
            self._draw_sound(self._tab.player.tracks.place)
        if found.tracks and not self._tab.player.tracks.is_mixed and self._mixing is None:
            self._mixing = self._lanes.files.submit(
                partial(_mixed, found.meeting),
                self._tab.player.show_mix,
                self._not_mixed,
                progress=self._tab.player.tracks.show_progress,
            )

    def _not_mixed(self, error: HostappError) -> None:
        self._tab.player.tracks.show_trouble(told(error))

    def _show_played(self, found: Heard) -> None:
        """Show what is played, keeping whose track the host hears of this meeting."""
        player = self._tab.player
        player.tracks.show_tracks(found.tracks)
        player.show_parts(player.tracks.parts() or found.parts, self._places.of(found.meeting))

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
    from hostapp.services.time_line import listened_to, together, tracks
    from hostapp.services.waveforms import Waveforms, joined, overlaid

    waveforms = Waveforms(hostapp.store / "waveforms")
    found = hostapp.library.meeting(meeting)
    choice = tracks(found)
    one = choice[track] if 0 <= track < len(choice) else listened_to(found)
    parts = together(found) if choice and track == EVERYBODY else [[each] for each in one]
    pieces: list[tuple[float, bytes]] = []
    for part in parts:
        at_once: list[tuple[float, bytes]] = []
        for each in part:
            peaks = waveforms.of(each.file, job.cancelled)
            if peaks is None:
                return b""
            at_once.append((each.file.duration_seconds or 0.0, peaks))
        pieces.append((max(seconds for seconds, _ in at_once), overlaid(at_once)))
    return joined(pieces) if pieces else b""


def _mixed(meeting: MeetingId, hostapp: "Hostapp", job: Job) -> tuple[Part, ...]:
    """Mix what runs at once; returns nothing if told to stop."""
    from hostapp.services.mixed_sound import MixedSound
    from hostapp.services.time_line import together

    parts = together(hostapp.library.meeting(meeting))
    lengths = [max(each.file.duration_seconds or 0.0 for each in part) for part in parts]
    whole = sum(lengths) or 1.0
    mixes = MixedSound(hostapp.store / MIXES)
    found: list[Part] = []
    for part, seconds in zip(parts, lengths, strict=True):
        path, before = part[0].file.path, sum(lengths[: len(found)])
        if len(part) > 1:
            mix = mixes.of(
                [each.file for each in part],
                job.cancelled,
                lambda at, before=before: job.progress((before + at) / whole),  # type: ignore[misc]
            )
            if mix is None:
                return ()
            path = os.fsencode(mix)
        found.append(Part(path, part[0].begins, seconds))
    return tuple(found)


def _clear_mixes(hostapp: "Hostapp", _job: Job) -> None:
    from hostapp.services.mixed_sound import MixedSound

    MixedSound(hostapp.store / MIXES).clear()


def _no_waveform(_error: HostappError) -> None:
    """Leave the line flat: what cannot be measured is said when it is played."""
