"""Plain meetings made ready for the library as soon as their folder was read."""

from hostapp.recordings.found import Listed, Prepared
from hostapp.recordings.plain import PlainMeeting
from hostapp.store.library_draft import Draft, draft_plain


def prepared(listed: Listed, plain: PlainMeeting) -> Prepared:
    """Make the only meeting of a folder ready, as a new one."""
    return Prepared(listed.folder, listed.signature, draft_of_plain(plain))


def draft_of_plain(plain: PlainMeeting) -> Draft:
    """Draft a plain meeting."""
    start = plain.start
    return draft_plain(
        plain.source,
        plain.title,
        (start.at, start.text, start.base),
        plain.files,
        host=plain.host,
        meeting_number=plain.meeting_number,
        people=plain.people,
        states=plain.states,
    )
