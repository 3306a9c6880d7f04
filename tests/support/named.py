"""Ask a recogniser about a single name."""

from hostapp.recordings.names import take_apart
from hostapp.recordings.tools.interface import Named, Recogniser, Surroundings
from tests.support.folders import NOW_NS, ZONE


def named(recogniser: Recogniser, name: str) -> Named | None:
    """Return what a recogniser reads in a name."""
    return recogniser.parse(take_apart(name), Surroundings(ZONE, NOW_NS))


def start_of(recogniser: Recogniser, name: str) -> str:
    """Return the start as ISO 8601 without offset, followed by `?` if it is ambiguous."""
    found = named(recogniser, name)
    assert found is not None
    assert found.start is not None
    return found.start.at.strftime("%Y-%m-%d %H:%M:%S") + ("?" if found.start.ambiguous else "")
