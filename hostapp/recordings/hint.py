"""A quick mark of a file's content: only a hint that saves work, never proof of sameness."""

import hashlib
import os
from typing import Final

from hostapp.domain.errors import UnavailableError
from hostapp.recordings.digest import display
from hostapp.recordings.reading import open_regular

EDGE_BYTES: Final = 64 * 1024
_HINT_BYTES: Final = 16


def hint(path: bytes) -> bytes:
    """Hash size, head and tail to 16 bytes; raises UnavailableError."""
    try:
        descriptor = open_regular(path)
        with open(descriptor, "rb", buffering=0) as stream:
            size = os.fstat(descriptor).st_size
            hashed = hashlib.blake2b(size.to_bytes(8, "little"), digest_size=_HINT_BYTES)
            hashed.update(stream.read(EDGE_BYTES))
            if size > EDGE_BYTES:
                stream.seek(max(EDGE_BYTES, size - EDGE_BYTES))
                hashed.update(stream.read(EDGE_BYTES))
    except OSError as error:
        reason = error.strerror or error
        raise UnavailableError("{0} cannot be read: {1}.", display(path), reason) from error
    return hashed.digest()
