"""Make meetings of a listed folder: folder claims first, then the loose files."""

from collections.abc import Sequence
from typing import NamedTuple

from hostapp.domain.meetings import FoundMeeting
from hostapp.recordings.grouping import group
from hostapp.recordings.listing import Entry, Listing
from hostapp.recordings.plain import PlainMeeting
from hostapp.recordings.tools.interface import Recogniser, Surroundings


class Recognised(NamedTuple):
    """The meetings of a folder, and whether time alone may change them."""

    meetings: tuple[FoundMeeting, ...]
    restless: bool = False
    plain: PlainMeeting | None = None
    """Instead of all that: the only meeting, if nothing in its folder is doubtful."""


def recognise(
    listing: Listing, recognisers: Sequence[Recogniser], surroundings: Surroundings
) -> Recognised:
    """Recognise what lies in a folder and in those subfolders that belong to it."""
    meetings: list[FoundMeeting] = []
    restless = False
    rest: Sequence[Entry] | None = None
    for recogniser in recognisers:
        claim = recogniser.claim(listing, surroundings)
        if claim is None:
            continue
        if claim.plain is not None:
            return Recognised((), plain=claim.plain)
        meetings += claim.meetings
        restless = restless or claim.restless
        rest = claim.rest
        break
    loose = list(listing.all_files()) if rest is None else rest
    if loose:
        grouped, unsettled = group(loose, listing.path, recognisers, surroundings)
        meetings += [_refined(one, listing, recognisers) for one in grouped]
        restless = restless or unsettled
    return Recognised(tuple(meetings), restless)


def _refined(
    meeting: FoundMeeting, listing: Listing, recognisers: Sequence[Recogniser]
) -> FoundMeeting:
    for recogniser in recognisers:
        if recogniser.source is meeting.source:
            return recogniser.refine(meeting, listing)
    return meeting
