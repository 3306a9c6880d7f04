"""What a disk may hold after the power went, played from a log of writes and syncs.

A synced write is there. One that was not synced may be there, be missing, or be there in part,
in units of 512 bytes. The directory is assumed to be durable at once.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512


@dataclass(frozen=True, slots=True)
class Call:
    """One line of the log."""

    kind: str
    first: int
    second: int
    path: str
    data: bytes = b""


@dataclass(slots=True)
class Disk:
    """Files as they are durable, and what is still on its way."""

    durable: dict[str, bytearray] = field(default_factory=dict)
    waiting: dict[str, list[Call]] = field(default_factory=dict)
    confirmed: int = -1

    def take(self, call: Call) -> None:
        """Let one call happen."""
        if call.kind == "m":
            self.confirmed = max(self.confirmed, call.first)
        elif call.kind == "s":
            target = self.durable.setdefault(call.path, bytearray())
            for each in self.waiting.pop(call.path, []):
                apply(target, each, each.data)
        elif call.kind == "u":
            self.durable.pop(call.path, None)
            self.waiting.pop(call.path, None)
        else:
            self.durable.setdefault(call.path, bytearray())
            self.waiting.setdefault(call.path, []).append(call)

    def image(self, manner: str, chance: random.Random) -> dict[str, bytes]:
        """Return the files after a power loss now."""
        files = {path: bytearray(data) for path, data in self.durable.items()}
        for path, calls in self.waiting.items():
            for call in calls:
                for piece in pieces(call, manner, chance):
                    apply(files[path], piece, piece.data)
        return {path: bytes(data) for path, data in files.items()}


def pieces(call: Call, manner: str, chance: random.Random) -> Iterator[Call]:
    """Yield what arrives of a call that was not synced."""
    if manner == "kept" or (manner == "some" and chance.random() < 0.5):
        yield call
    elif manner == "torn" and call.kind == "w":
        for start in range(0, len(call.data), SECTOR):
            if chance.random() < 0.5:
                data = call.data[start : start + SECTOR]
                yield Call("w", call.first + start, len(data), call.path, data)


def apply(target: bytearray, call: Call, data: bytes) -> None:
    """Write or cut a file."""
    if call.kind == "t":
        del target[call.first :]
        target.extend(bytes(call.first - len(target)))
        return
    target.extend(bytes(max(0, call.first - len(target))))
    target[call.first : call.first + len(data)] = data


def read_log(path: Path) -> list[Call]:
    """Read what the preload library wrote."""
    calls = []
    with path.open("rb") as log:
        while line := log.readline():
            kind, first, second, name = line.decode().rstrip("\n").split(" ", 3)
            data = log.read(int(second)) if kind == "w" else b""
            calls.append(Call(kind, int(first), int(second), name, data))
    return calls


MANNERS = ("dropped", "kept", *(["some", "torn"] * 6))


def images(
    log: Path, manners: Sequence[str], seed: int
) -> Iterator[tuple[int, int, dict[str, bytes]]]:
    """Yield (call, last confirmed index, files) for power losses after every call."""
    disk, chance = Disk(), random.Random(seed)
    for number, call in enumerate(read_log(log)):
        disk.take(call)
        for manner in manners:
            yield number, disk.confirmed, disk.image(manner, chance)
