"""What a decision does and cannot undo, in sentences."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from hostapp.desktop import formats
from hostapp.desktop.decision_grounds import Grounds
from hostapp.desktop.direction import filled
from hostapp.desktop.grant_form import GrantForm
from hostapp.desktop.terms_text import in_sentence, recipients_line
from hostapp.desktop.text import in_turn, kind_name, listed, opening, within
from hostapp.desktop.translation import translate
from hostapp.domain.identifiers import PurposeId
from hostapp.domain.meetings import FileKind
from hostapp.domain.terms import Basis

if TYPE_CHECKING:
    from hostapp.services.recalls import TouchedRelease


def effect_sentence(form: GrantForm, purposes: Mapping[PurposeId, str], grounds: Grounds) -> str:
    """Return what a grant would allow, for whom, and for how long."""
    data = [within(kind_name(kind)) for kind in FileKind if kind in form.data]
    uses = [within(purposes.get(each, each)) for each in sorted(form.purposes)]
    return filled(
        translate("Effect", "{0} may be used for {1}, for {2}, {3}, {4}."),
        opening(listed(data)),
        listed(uses),
        in_sentence(recipients_line(form.recipients)),
        _for_whom(form.basis, grounds),
        _until(form),
    )


def cannot_undo() -> str:
    """Return what granting gives away for good."""
    return translate(
        "Effect",
        "You can revoke it at any time, and then nothing more is used. What a model has learned"
        " by then stays learned, and copies given away can only be called back.",
    )


def touched_sentence(touched: "Sequence[TouchedRelease]") -> str:
    """Return which releases hold some of it; empty if none does."""
    if not touched:
        return ""
    items = sum(each.items for each in touched)
    first = translate("Effect", "Given away before, in %Ln release(s):", None, len(touched))
    names = listed([in_sentence(recipients_line([each.recipient])) for each in touched])
    rest = filled(
        translate(
            "Effect",
            "%Ln item(s), for {0}. Call them back under «Recalls» afterwards.",
            None,
            items,
        ),
        names,
    )
    return in_turn([first, rest])


def _for_whom(basis: Basis, grounds: Grounds) -> str:
    if basis is Basis.SOLO:
        return translate("Effect", "as you are alone in it")
    out = grounds.said_no
    if basis is Basis.NAMED:
        out = grounds.people - grounds.said_yes
        if grounds.counted and out == grounds.people:
            return translate("Effect", "for those only whose yes is recorded (nobody yet)")
    if not grounds.counted:
        return translate("Effect", "for everyone but those who said no")
    if not out:
        return translate("Effect", "for everyone in it")
    return translate("Effect", "for everyone but %Ln person(s)", None, len(out)).replace(
        "persons", translate("Effect", "people")
    )


def _until(form: GrantForm) -> str:
    if form.last_day is None:
        return translate("Effect", "without end")
    return filled(translate("Effect", "until {0}"), formats.long_day(form.last_day))
