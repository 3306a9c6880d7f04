"""The page of a receipt that people read and print.

The host signs it, so that it stays provable word for word however a later version would put the
same entries. What was decided is in the entries all the same: a page of this version has to say
exactly what they say, and beside one of another version `verify` tells what that is.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape, unescape
from typing import Final, Self

from hostapp.domain.events import Answer, Answered, Granted, Recorded, Refused, Reopened, Revoked
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.terms import OWN_TEAM, Basis, Terms

PAGE_FILE: Final = "receipt.html"

WORDING: Final = '<meta name="generator" content="Hostapp receipt, wording 1">'
"""Raised whenever a page of the same entries would read differently."""

_BASIS: Final = {
    Basis.EVERYONE: "the host states that everyone in the recording agreed",
    Basis.NAMED: "only people whose own yes is recorded",
    Basis.SOLO: "the host states to be alone in the recording",
}

_STYLE: Final = """
body { font: 11pt/1.45 system-ui, sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em;
  color: #1a1a1a; background: #fff; }
h1 { font-size: 1.5em; } table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4em .8em .4em 0;
  border-bottom: 1px solid #bbb; }
code { font-size: .85em; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; } tr { break-inside: avoid; } }
"""


@dataclass(frozen=True, slots=True)
class Line:
    """One decision in words."""

    index: int
    at: str
    who: str
    what: str

    @classmethod
    def of(cls, recorded: Recorded) -> Self:
        """Put an event into words."""
        event = recorded.event
        who = "the participant" if isinstance(event, Answered) else "the host"
        at = event.at.strftime("%Y-%m-%d %H:%M:%S UTC")
        return cls(recorded.index, at, who, _sentence(recorded))


def page(title: str, lines: Sequence[Line], key: str, size: int) -> str:
    """Return the page as HTML that needs nothing from elsewhere.

    `verify` makes it again from the signed entries: whoever changes it keeps this form beside it.
    """
    heading = f"Receipt: {title}" if title else "Receipt"
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
{WORDING}
<title>{escape(heading)}</title>
<style>{_STYLE}</style>
</head>
<body>
<h1>{escape(heading)}</h1>
<p>What was decided about using this recording to train AI, in the order of the decisions.
The newest decision counts; a participant's own no is above any permission of the host.</p>
<table>
<thead><tr><th>Entry</th><th>When</th><th>Who</th><th>What</th></tr></thead>
<tbody>
{rows(lines)}
</tbody>
</table>
<h2>How to check it</h2>
<p>Run <code>hostapp verify</code> on this folder. The files beside this page hold the exact
lines of the host's ledger, a proof that each was in it when it had {size} lines, and the host's
key. Compare the key with one that the host gave you by another way:</p>
<p><code>{escape(key)}</code></p>
</body>
</html>
"""


def is_page(html: str, lines: Sequence[Line], key: str, size: int) -> bool:
    """Say whether `html` is exactly the page that tells these lines, whatever its title."""
    heading = unescape(html.partition("<h1>")[2].partition("</h1>")[0])
    title = heading.removeprefix("Receipt").removeprefix(": ")
    return html == page(title, lines, key, size)


def rows(lines: Sequence[Line]) -> str:
    """Return the table's rows."""
    return "\n".join(
        f"<tr><td>{each.index}</td><td>{escape(each.at)}</td><td>{escape(each.who)}</td>"
        f"<td>{escape(each.what)}</td></tr>"
        for each in lines
    )


def _sentence(recorded: Recorded) -> str:
    match recorded.event:
        case Granted(terms=terms):
            return f"allowed {_terms(terms)}"
        case Refused(purposes=purposes):
            return f"refused {_purposes(purposes)}"
        case Revoked(purposes=purposes):
            return f"ended the permission for {_purposes(purposes)}"
        case Reopened():
            return "took the refusal back; nothing is decided"
        case Answered(answer=answer, purposes=purposes):
            said = {Answer.YES: "yes", Answer.NO: "no", Answer.WITHDRAW: "no longer"}[answer]
            return f"said {said} to {_purposes(purposes)}"
        case _:
            return "the decision was tied to further files or people of the recording"


def _terms(terms: Terms) -> str:
    recipients = sorted(
        "the host's own team" if each == OWN_TEAM else each for each in terms.recipients
    )
    until = "" if terms.until is None else terms.until.strftime(", until %Y-%m-%d %H:%M UTC")
    return (
        f"{_purposes(terms.purposes)} with {', '.join(sorted(terms.data))} by"
        f" {', '.join(recipients)}{until}; {_BASIS[terms.basis]}"
    )


def _purposes(purposes: frozenset[PurposeId] | None) -> str:
    return "every purpose" if purposes is None else ", ".join(sorted(purposes))
