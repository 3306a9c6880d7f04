"""Plain meetings made ready for the library as soon as their folder was read."""

from dataclasses import dataclass

from hostapp.recordings import Listed
from hostapp.recordings.plain import PlainMeeting
from hostapp.store.library_draft import Draft, draft_plain


@dataclass(frozen=True, slots=True)
class Prepared:
    """A folder whose only meeting is ready to be stored, as a new one."""

    folder: bytes
    signature: bytes
    draft: Draft


def prepared(listed: Listed, plain: PlainMeeting) -> Prepared:
    """Make the meeting of a folder ready."""
    start = plain.start
    draft = draft_plain(
        plain.source,
        plain.title,
        (start.at, start.text, start.base),
        plain.files,
        host=plain.host,
        meeting_number=plain.meeting_number,
        people=plain.people,
        states=plain.states,
    )
    return Prepared(listed.folder, listed.signature, draft)
