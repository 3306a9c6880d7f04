"""All rules joined: one grant must pass every rule, and no file rule may object.

Status and gate judge alike; only the gate makes a permit of it.
"""

from datetime import datetime

from hostapp.domain.cases import Case, Grant
from hostapp.domain.decisions import Decisions
from hostapp.domain.policies import FILE_RULES, GRANT_RULES
from hostapp.domain.questions import Question
from hostapp.domain.refusals import Reason, Refusal


def judge(question: Question, at: datetime, decisions: Decisions) -> Grant | Refusal:
    """Return the newest grant that allows it at `at`, or the refusal that comes nearest to a yes.

    `at` is aware and already no earlier than the newest entry; see `latest`.
    """
    case = Case(question, at, decisions)
    for rule in FILE_RULES:
        refusal = rule.objection(case)
        if refusal:
            return refusal
    nearest, passed = Refusal(question, Reason.UNDECIDED), -1
    for grant in case.grants():
        count, refusal = _first_objection(case, grant)
        if refusal is None:
            return grant
        if count > passed:
            nearest, passed = refusal, count
    return nearest


def latest(now: datetime, newest_at: datetime | None) -> datetime:
    """Return the time to judge at: never before the newest entry."""
    return now if newest_at is None else max(now, newest_at)


def _first_objection(case: Case, grant: Grant) -> tuple[int, Refusal | None]:
    for count, rule in enumerate(GRANT_RULES):
        refusal = rule.objection(case, grant)
        if refusal:
            return count, refusal
    return len(GRANT_RULES), None
