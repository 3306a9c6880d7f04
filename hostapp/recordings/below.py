"""Every file below a folder, whatever it is."""

import os
from collections.abc import Iterator


def files_below(folder: bytes) -> Iterator[bytes]:
    """Walk a folder in the order of names, not following links to folders.

    A folder that cannot be listed is itself returned, so that nobody takes it for empty.
    """
    waiting = [folder]
    while waiting:
        place = waiting.pop()
        try:
            with os.scandir(place) as entries:
                found = sorted(entries, key=lambda entry: entry.name)
        except OSError:
            yield place
            continue
        yield from (each.path for each in found if not each.is_dir(follow_symlinks=False))
        waiting += [each.path for each in reversed(found) if each.is_dir(follow_symlinks=False)]
