"""What the foot says of the ledger."""

from hostapp.desktop.pills import ToneName
from hostapp.desktop.translation import translate
from hostapp.services.book_state import Trust


def trust_tone(trust: Trust) -> ToneName:
    """Return the tone of a state."""
    return {
        Trust.VERIFIED: ToneName.GREEN,
        Trust.CHECKING: ToneName.BLUE,
        Trust.NOT_VERIFIED: ToneName.AMBER,
        Trust.NO_ANCHOR: ToneName.AMBER,
        Trust.TAMPERED: ToneName.RED,
    }.get(trust, ToneName.GREY)


def trust_words(trust: Trust, decisions: int) -> str:
    """Return a state in a few words."""
    match trust:
        case Trust.EMPTY:
            return translate("Foot", "No decisions yet")
        case Trust.CHECKING:
            return translate("Foot", "Checking the ledger…")
        case Trust.VERIFIED:
            return translate("Foot", "Ledger verified · %Ln decision(s)", None, decisions)
        case Trust.NOT_VERIFIED:
            return translate("Foot", "Ledger not verified")
        case Trust.NO_ANCHOR:
            return translate("Foot", "Ledger not known here")
        case Trust.TAMPERED:
            return translate("Foot", "Ledger was changed")


def trust_meaning(trust: Trust) -> str:
    """Return the sentence behind a state."""
    match trust:
        case Trust.EMPTY:
            return translate("Foot", "The ledger begins with the first decision.")
        case Trust.CHECKING:
            return translate("Foot", "Every decision is being checked against its signature.")
        case Trust.VERIFIED:
            return translate("Foot", "Every decision is as it was signed; none is missing.")
        case Trust.NOT_VERIFIED | Trust.NO_ANCHOR:
            return translate("Foot", "Until the ledger verifies, nothing may train.")
        case Trust.TAMPERED:
            return translate(
                "Foot", "Nothing may train until this is cleared up: restore a backup in Settings."
            )
