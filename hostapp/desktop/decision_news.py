"""What the window says after a decision."""

from typing import TYPE_CHECKING

from hostapp.desktop.direction import filled
from hostapp.desktop.error_text import told
from hostapp.desktop.message_bar import News
from hostapp.desktop.selection import Selection
from hostapp.desktop.text import in_turn
from hostapp.desktop.translation import translate

if TYPE_CHECKING:
    from hostapp.services.outcome import Outcome

Said = tuple[News, str]


def subject_of(selection: Selection) -> str:
    """Return what a decision would be about."""
    if selection.count == 1 and selection.rows:
        return selection.rows[0].title
    return translate("Decision", "%Ln meeting(s)", None, selection.count)


def granted_news(outcome: "Outcome") -> Said:
    """Say what was allowed."""
    count = len(outcome.decided)
    return _said(translate("Decision", "Allowed: %Ln meeting(s).", None, count), count, outcome)


def denied_news(revoked: "Outcome", refused: "Outcome") -> Said:
    """Say what was revoked and what was refused."""
    ended, said_no = len(revoked.decided), len(refused.decided)
    parts = []
    if ended:
        parts.append(translate("Decision", "Revoked: %Ln meeting(s).", None, ended))
    if said_no or not ended:
        parts.append(translate("Decision", "Not allowed: %Ln meeting(s).", None, said_no))
    return _said(in_turn(parts), ended + said_no, revoked, refused)


def reopened_news(outcome: "Outcome") -> Said:
    """Say what waits for a decision again."""
    count = len(outcome.decided)
    text = translate("Decision", "Undone, as a new entry: %Ln meeting(s) undecided.", None, count)
    return _said(text, count, outcome)


def ungranted_news(outcome: "Outcome") -> Said:
    """Say that a grant was taken back."""
    count = len(outcome.decided)
    text = translate("Decision", "Undone, as a new entry: %Ln grant(s) revoked.", None, count)
    return _said(text, count, outcome)


def _said(text: str, decided: int, *outcomes: "Outcome") -> Said:
    left = [each for outcome in outcomes for each in outcome.not_decided]
    if not left:
        return (News.DONE if decided else News.NOTE), text
    reasons = list(dict.fromkeys(told(each.reason) for each in left))
    rest = filled(translate("Decision", "%Ln left as it was: {0}", None, len(left)), reasons[0])
    return News.FAULT if not decided else News.NOTE, f"{text} {rest}" if decided else rest
