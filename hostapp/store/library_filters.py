"""By what meetings are grouped and sorted; light, because the first paint needs it."""

from enum import Enum, StrEnum


class Filter(StrEnum):
    """The groups of meetings that a host looks at."""

    ALL = "all"
    UNDECIDED = "undecided"
    ALLOWED = "allowed"
    NOT_ALLOWED = "not-allowed"
    EXPIRING = "expiring"


class Column(Enum):
    """What meetings can be sorted by."""

    STARTED = "started"
    TITLE = "title"
    SOURCE = "source"
    LENGTH = "length"
    PEOPLE = "people"
    CONSENT = "consent"
    SIZE = "size"
