"""The only place that walks the disk: find, recognise, read transcripts, digest."""

from hostapp.recordings.all_recognisers import left_out
from hostapp.recordings.digest import CancelledError, digest, stat_of
from hostapp.recordings.find import find
from hostapp.recordings.found import Found, Listed, NotSeen, RootRead, Skipped, Unchanged
from hostapp.recordings.hint import hint
from hostapp.recordings.suggestions import Candidate, Suggestion, same_call

__all__ = [
    "CancelledError",
    "Candidate",
    "Found",
    "Listed",
    "NotSeen",
    "RootRead",
    "Skipped",
    "Suggestion",
    "Unchanged",
    "digest",
    "find",
    "hint",
    "left_out",
    "same_call",
    "stat_of",
]
