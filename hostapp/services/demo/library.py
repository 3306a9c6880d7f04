"""Make the library: every script in the way of its tool, dated as it happened."""

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hostapp.domain.errors import UnavailableError, UsageError
from hostapp.services.demo import further_tools, other_tools, zoom
from hostapp.services.demo.script import Script, scripts

Progress = Callable[[int, int], None]

_WRITERS: Final[dict[str, Callable[[Path, Script], None]]] = {
    "zoom": zoom.write_local,
    "zoom-old": zoom.write_old,
    "zoom-unconverted": zoom.write_unconverted,
    "zoom-cloud": zoom.write_cloud,
    "teams": other_tools.write_teams,
    "google-meet": other_tools.write_meet,
    "obs": other_tools.write_obs,
    "jitsi": other_tools.write_jitsi,
    "unknown": other_tools.write_voice_note,
    "webex": further_tools.write_webex,
    "bigbluebutton": further_tools.write_bigbluebutton,
    "gnome": further_tools.write_gnome,
    "macos": further_tools.write_macos,
    "windows-game-bar": further_tools.write_game_bar,
    "windows-snipping-tool": further_tools.write_snipping_tool,
    "voice-memos": further_tools.write_voice_memo,
    "craig": further_tools.write_craig,
    "riverside": further_tools.write_riverside,
    "goto": further_tools.write_goto,
    "otter": further_tools.write_otter,
    "fireflies": further_tools.write_fireflies,
}


@dataclass(frozen=True, slots=True)
class DemoSummary:
    """What was made; `size` in bytes."""

    folder: Path
    meetings: int
    files: int
    size: int


def make_demo(folder: Path, progress: Progress | None = None) -> DemoSummary:
    """Make the invented meetings in `folder`, which must be new or empty.

    `progress` gets the number of meetings made and of all. Raises UsageError for a folder that
    holds something, UnavailableError if it cannot be written.
    """
    _require_empty(folder)
    plays = scripts()
    dated: set[Path] = set()
    try:
        for number, script in enumerate(plays):
            if progress:
                progress(number, len(plays))
            _WRITERS[script.tool](folder / script.folder, script)
            made = _files_below(folder) - dated
            _date_files(made, script)
            dated |= made
    except OSError as error:
        reason = error.strerror or str(error)
        raise UnavailableError(
            "The demo could not be written to {0}: {1}. Choose another folder.", folder, reason
        ) from error
    if progress:
        progress(len(plays), len(plays))
    return DemoSummary(folder, len(plays), len(dated), sum(path.stat().st_size for path in dated))


def _require_empty(folder: Path) -> None:
    try:
        if next(folder.iterdir(), None) is not None:
            raise UsageError("{0} is not empty. Name a folder that is new or empty.", folder)
    except FileNotFoundError:
        pass
    except NotADirectoryError:
        raise UsageError("{0} is a file. Name a folder that is new or empty.", folder) from None
    except OSError as error:
        raise UnavailableError(
            "{0} cannot be read: {1}. Choose another folder.", folder, error.strerror
        ) from error


def _date_files(files: Iterable[Path], script: Script) -> None:
    """Give files the time at which their meeting ended, by which some tools' files are paired."""
    last = script.parts[-1]
    ended = script.clock(last.start + last.seconds).timestamp()
    for path in files:
        os.utime(path, (ended, ended))


def _files_below(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file()}
