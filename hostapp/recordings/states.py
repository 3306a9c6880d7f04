"""What stands against using a file, seen without opening it."""

import os
import sys
from typing import Final

from hostapp.domain.saying import say

BLOCK_BYTES: Final = 512
_SURELY_STORED: Final = 4096
"""Files up to this size may live inside their directory entry and own no block."""

SMALLEST_PLACEHOLDER: Final = 0 if sys.platform == "win32" else _SURELY_STORED + 1
"""Bytes from which on `is_cloud_only` can be true."""

CLOUD_ONLY_PROBLEM: Final = say(
    "This file is only in the cloud; open it once so that it is downloaded."
)
EMPTY_PROBLEM: Final = say("This file is empty.")
UNFINISHED_PROBLEM: Final = say("This file is still being written or was never finished.")
LINK_PROBLEM: Final = say(
    "This is a link; add the folder that it leads to if its recordings should be seen."
)
SPECIAL_PROBLEM: Final = say("This has a recording's name but is a pipe, socket or device.")
_RECALL_ATTRIBUTES: Final = 0x00001000 | 0x00040000 | 0x00400000
"""Windows: offline, recall on open, recall on data access."""


def is_cloud_only(stat: os.stat_result) -> bool:
    """Return whether most of a file's bytes are not on this disk (a placeholder)."""
    if sys.platform == "win32":
        return bool(stat.st_file_attributes & _RECALL_ATTRIBUTES)
    stored = stat.st_blocks * BLOCK_BYTES
    return stored * 2 < stat.st_size > _SURELY_STORED >= stored
