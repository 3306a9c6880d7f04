"""A standing rule in words."""

import os
from dataclasses import fields

from hostapp.desktop.direction import filled
from hostapp.desktop.terms_text import terms_sentence
from hostapp.desktop.text import in_turn, listed, source_name
from hostapp.desktop.translation import translate
from hostapp.domain.meetings import Source
from hostapp.domain.rules import Rule, Verdict


def verdict_name(verdict: Verdict) -> str:
    """Return what a rule wants."""
    return {
        Verdict.NEVER: translate("Rules", "Never"),
        Verdict.ASK: translate("Rules", "Ask me"),
        Verdict.GRANT: translate("Rules", "Grant"),
    }[verdict]


def rule_words(rule: Rule) -> str:
    """Return what a rule wants of which meetings."""
    conditions = []
    for each in fields(rule.conditions):
        value = getattr(rule.conditions, each.name)
        if value:
            conditions.append(filled(_condition(each.name), _shown(value)))
    return filled(translate("Rules", "{0}: {1}"), verdict_name(rule.verdict), listed(conditions))


def rule_more(rule: Rule) -> str:
    """Return its terms, and whether new recordings are decided by it."""
    parts = [terms_sentence(rule.terms)] if rule.terms else []
    if rule.verdict is not Verdict.ASK:
        parts.append(
            translate("Rules", "New recordings are decided at once.")
            if rule.decides_new
            else translate("Rules", "New recordings wait for you.")
        )
    return in_turn(parts)


def path_text(path: bytes) -> str:
    """Return a folder as text to show."""
    return os.fsdecode(path).encode(errors="replace").decode()


def _shown(value: object) -> str:
    if isinstance(value, bytes):
        return path_text(value)
    return source_name(value) if isinstance(value, Source) else str(value)


def _condition(name: str) -> str:
    return {
        "title": translate("Rules", "the title has «{0}»"),
        "series": translate("Rules", "the series is «{0}»"),
        "folder": translate("Rules", "it lies in «{0}»"),
        "source": translate("Rules", "it was recorded by {0}"),
        "domain": translate("Rules", "people of «{0}» are in it"),
    }[name]
