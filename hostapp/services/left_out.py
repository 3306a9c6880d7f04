"""Say of bytes that no entry knows whether files of their kind were left out of the grant.

The library tells the kind, and it decides nothing: the answer stays a no.
"""

from hostapp.domain.decisions import Decisions
from hostapp.domain.events import Granted
from hostapp.domain.identifiers import MeetingId
from hostapp.domain.meetings import GRANTABLE_KINDS, FileKind
from hostapp.domain.refusals import Reason, Refusal


def kind_left_out(
    refusal: Refusal, meeting: MeetingId, kind: FileKind, decisions: Decisions
) -> Refusal:
    """Return the refusal that says most of a file of `kind` in `meeting`."""
    if refusal.reason is not Reason.UNKNOWN_FILE:
        return refusal
    if kind not in GRANTABLE_KINDS:
        return Refusal(refusal.question, Reason.NEVER)
    grants = [
        (recorded.index, recorded.event.terms.data)
        for recorded in decisions.in_meeting(meeting)
        if isinstance(recorded.event, Granted)
    ]
    if not grants or any(kind in data for _, data in grants):
        return refusal
    newest, _ = grants[-1]
    return Refusal(refusal.question, Reason.KIND, newest, meeting)
