"""The one word that says how a meeting stands."""

from enum import StrEnum


class Status(StrEnum):
    """How a meeting stands, in the order in which they are tried."""

    GRANTED = "granted"
    PARTLY = "partly"
    WITHDRAWN = "withdrawn"
    REVOKED = "revoked"
    REFUSED = "refused"
    EXPIRED = "expired"
    UNDECIDED = "undecided"
