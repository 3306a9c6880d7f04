"""The purposes that ship with Hostapp."""

import json

from hostapp.domain.identifiers import PurposeId
from hostapp.domain.terms import Purpose
from hostapp.resources import resource


def shipped_purposes() -> tuple[Purpose, ...]:
    """Read them, in the order in which they are offered."""
    text = resource("purposes", "purposes.json").read_text(encoding="utf-8")
    return tuple(
        Purpose(
            PurposeId(each["id"]), each["label"], each["explanation"], tuple(each["counterparts"])
        )
        for each in json.loads(text)["purposes"]
    )
