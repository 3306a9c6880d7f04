"""Read the command line: open the window, or run a command."""

import gc
import os
import sys
from collections.abc import Sequence

PROBE_WORKER = "--probe-worker"
"""First argument of the process that opens other people's media files."""
MEDIA_WORKER = "--media-worker"
"""First argument of the process that decodes other people's media files for a release."""
PEAKS_WORKER = "--peaks-worker"
"""First argument of the process that measures how loud a recording is."""
OPEN = "--open"
"""First of two arguments when a desktop opens a proof with Hostapp."""
SCAN_WORKER = "--scan-worker"
"""First argument of the process that reads folders for a scan."""
WORDS_WORKER = "--words-worker"
"""First argument of the process that reads the words of other people's files."""
COMPLETION = "_HOSTAPP_COMPLETE"
"""Variable with which a shell asks for the words that may follow, giving no arguments."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Hostapp and return its exit code."""
    stand_in_for_closed_streams()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == [PROBE_WORKER]:
        from hostapp.media.probe_worker import main as probe

        return probe()
    if given[:1] == [MEDIA_WORKER]:
        from hostapp.media.media_worker import main as decode

        return decode()
    if given[:1] == [PEAKS_WORKER]:
        from hostapp.media.peaks import main as measure

        return measure(given[1:])
    if given[:1] == [OPEN] and len(given) == 2:  # noqa: PLR2004
        from hostapp.desktop.launch import launch_proof

        return launch_proof(given[1])
    if given[:1] == [SCAN_WORKER]:
        from hostapp.services.scan_worker import main as read_folders

        return read_folders()
    if given[:1] == [WORDS_WORKER]:
        from hostapp.services.words_worker import main as read_words

        return read_words()
    if opens_window(given) and COMPLETION not in os.environ:
        gc.disable()  # held off from here: loading Qt's types is half of what start-up makes
        from hostapp.desktop.launch import launch

        return launch(named_store(given))
    from hostapp.cli.program import run

    return run(given)


def stand_in_for_closed_streams() -> None:
    """Open what the caller closed of the three streams, or a file would take its number."""
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is not None:
            continue
        try:
            os.fstat(number)
        except OSError:
            nowhere = os.open(os.devnull, os.O_RDWR)
            if nowhere != number:
                os.dup2(nowhere, number)
                os.close(nowhere)
        setattr(sys, name, open(os.devnull, "w" if number else "r", encoding="utf-8"))  # noqa: SIM115 - for as long as the process lives


def opens_window(arguments: Sequence[str]) -> bool:
    """Tell whether nothing but a store was named, so that the window is meant."""
    rest = list(arguments)
    while rest:
        word = rest.pop(0)
        if word == "--store" and rest:
            rest.pop(0)
        elif not word.startswith("--store="):
            return False
    return True


def named_store(arguments: Sequence[str]) -> str | None:
    """Return the store that a command line of nothing else names last."""
    last = arguments[-1] if arguments else None
    return last.removeprefix("--store=") if last is not None else None


if __name__ == "__main__":
    sys.exit(main())
