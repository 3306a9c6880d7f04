"""The commonest yes, found without laying out a whole case.

Most files were granted once and nobody has said anything since. Where this is so, the rules come
down to the few comparisons below; wherever anything else was said, this says nothing, and the
rules decide. It never says yes where they would not: a test looks for a counter-example.
"""

from datetime import datetime

from hostapp.domain.cases import Grant
from hostapp.domain.decisions import Decisions
from hostapp.domain.events import Granted
from hostapp.domain.meetings import GRANTABLE_KINDS
from hostapp.domain.questions import Question
from hostapp.domain.terms import OWN_TEAM, Basis


def plain_grant(question: Question, at: datetime, decisions: Decisions) -> Grant | None:
    """Return the only grant of the only meeting of a file, if it plainly allows `question`."""
    digest, purpose, recipient, person = question
    bound = decisions.on_digest(digest)
    if len(bound) != 1 or person is not None:
        return None
    granted = bound[0].event
    if not isinstance(granted, Granted) or len(decisions.in_meeting(granted.meeting)) != 1:
        return None
    terms, people = granted.terms, granted.people
    if terms.basis is not Basis.EVERYONE or people is None or people.tracks:
        return None
    if purpose not in terms.purposes or recipient != OWN_TEAM or OWN_TEAM not in terms.recipients:
        return None
    if terms.until is not None and terms.until <= at:
        return None
    everywhere = decisions.everywhere
    if everywhere and not (people.known.isdisjoint(everywhere) and people.host not in everywhere):
        return None
    for file in granted.files:
        if file.digest == digest and file.kind in terms.data and file.kind in GRANTABLE_KINDS:
            return Grant(bound[0].index, granted)
    return None
