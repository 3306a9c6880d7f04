import io
import subprocess
import sys

import pytest

from hostapp.media.worker import read_block, write_blocks

CHATTY = """
import os, sys
from hostapp.media.worker import answering, write_blocks

with answering(1 << 30) as answers:
    print("noise from a library")
    os.write(1, b"more noise")
    try:
        bytearray(4 << 30)
    except MemoryError:
        write_blocks(answers, [b"too much"])
"""


def test_blocks_come_back() -> None:
    stream = io.BytesIO()
    write_blocks(stream, [b"", b"abc", b"\xff" * 70_000])
    stream.seek(0)
    assert [read_block(stream) for _ in range(4)] == [b"", b"abc", b"\xff" * 70_000, None]
    assert read_block(io.BytesIO(b"\0\0\0\x09short")) is None


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of a process")
def test_only_answers_are_written_and_memory_has_an_end() -> None:
    done = subprocess.run([sys.executable, "-c", CHATTY], capture_output=True, check=True)
    assert done.stdout == b"\0\0\0\x08too much"
