"""The only place that walks the disk: find, recognise, read transcripts, digest."""

from hostapp.recordings.assembly import RECENT_NS
from hostapp.recordings.belonging import Titled, belonging
from hostapp.recordings.digest import CancelledError, digest, stat_of
from hostapp.recordings.find import ALONE, Help, find, look_into, reader, reread
from hostapp.recordings.found import Found, Listed, NotSeen, Prepared, RootRead, Skipped, Unchanged
from hostapp.recordings.hint import hint
from hostapp.recordings.reader import Read, Reader
from hostapp.recordings.suggestions import Candidate, Suggestion, same_call
from hostapp.recordings.walk import is_below

__all__ = [
    "ALONE",
    "RECENT_NS",
    "CancelledError",
    "Candidate",
    "Found",
    "Help",
    "Listed",
    "NotSeen",
    "Prepared",
    "Read",
    "Reader",
    "RootRead",
    "Skipped",
    "Suggestion",
    "Titled",
    "Unchanged",
    "belonging",
    "digest",
    "find",
    "hint",
    "is_below",
    "look_into",
    "reader",
    "reread",
    "same_call",
    "stat_of",
]
