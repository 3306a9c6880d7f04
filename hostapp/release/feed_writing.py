"""Writing a feed to a folder, so that nobody ever reads a mixture that verifies."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from hostapp.domain.errors import UnavailableError
from hostapp.release.feed import CHECKPOINT_FILE, KEY_FILE, ROWS_FILE, SIGNATURE_FILE
from hostapp.release.feed_reading import FeedBytes
from hostapp.release.replacing import sync_folder, write_new
from hostapp.release.succession import ROTATIONS_FILE


def write_feed(folder: Path, files: FeedBytes) -> None:
    """Put the files of a feed in the place of older ones, the signature last.

    All are written and synced under other names first; then follow the renames. A crash
    between them leaves files that do not verify together until the feed is written again.
    Raises UnavailableError.
    """
    parts = {} if not files.rotations else {ROTATIONS_FILE: files.rotations}
    parts |= {
        KEY_FILE: files.key,
        ROWS_FILE: files.rows,
        CHECKPOINT_FILE: files.checkpoint,
        SIGNATURE_FILE: files.signature,
    }
    token = secrets.token_hex(4)
    fresh = {name: folder / f".{name}.{token}" for name in parts}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in parts.items():
            write_new(fresh[name], data)
        for name, path in fresh.items():
            os.replace(path, folder / name)
        if not files.rotations:
            (folder / ROTATIONS_FILE).unlink(missing_ok=True)
        sync_folder(folder)
    except OSError as error:
        for path in fresh.values():
            with suppress(OSError):
                path.unlink(missing_ok=True)
        raise UnavailableError(
            "The feed cannot be written to {0}: {1}.", folder, error.strerror or error
        ) from error
