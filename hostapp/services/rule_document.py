"""Standing rules, and terms, as JSON documents, as they are kept."""

import os
from datetime import datetime
from typing import Any

from hostapp.domain.identifiers import PurposeId
from hostapp.domain.meetings import FileKind, Source
from hostapp.domain.rules import Conditions, Rule, Verdict
from hostapp.domain.terms import Basis, Terms
from hostapp.store.participation import Document, StoredRule


def rule_document(rule: Rule) -> dict[str, Any]:
    """Return what is kept of a rule beside its id and version."""
    document: dict[str, Any] = {
        "verdict": rule.verdict.name.lower(),
        "conditions": _conditions_document(rule.conditions),
        "decides_new": rule.decides_new,
    }
    if rule.terms is not None:
        document["terms"] = terms_document(rule.terms)
    return document


def rule_of(stored: StoredRule) -> Rule:
    """Read a kept rule."""
    document = stored.document
    terms = document.get("terms")
    return Rule(
        id=stored.id,
        version=stored.version,
        verdict=Verdict[document["verdict"].upper()],
        conditions=_conditions(document["conditions"]),
        terms=None if terms is None else terms_of(terms),
        decides_new=document["decides_new"],
    )


def _conditions_document(conditions: Conditions) -> dict[str, str]:
    found = {
        "title": conditions.title,
        "series": conditions.series,
        "folder": None if conditions.folder is None else os.fsdecode(conditions.folder),
        "source": None if conditions.source is None else conditions.source.value,
        "domain": conditions.domain,
    }
    return {name: value for name, value in found.items() if value is not None}


def _conditions(document: Document) -> Conditions:
    folder, source = document.get("folder"), document.get("source")
    return Conditions(
        title=document.get("title"),
        series=document.get("series"),
        folder=None if folder is None else os.fsencode(folder),
        source=None if source is None else Source(source),
        domain=document.get("domain"),
    )


def terms_document(terms: Terms) -> dict[str, Any]:
    """Return what is kept of terms."""
    return {
        "purposes": sorted(terms.purposes),
        "data": sorted(kind.value for kind in terms.data),
        "recipients": sorted(terms.recipients),
        "until": None if terms.until is None else terms.until.isoformat(),
        "basis": terms.basis.value,
    }


def terms_of(document: Document) -> Terms:
    """Read kept terms."""
    until = document["until"]
    return Terms(
        purposes=frozenset(map(PurposeId, document["purposes"])),
        data=frozenset(map(FileKind, document["data"])),
        recipients=frozenset(document["recipients"]),
        until=None if until is None else datetime.fromisoformat(until),
        basis=Basis(document["basis"]),
    )
