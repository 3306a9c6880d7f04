"""What the settings show, read on a lane; and what they change."""

import os
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING

from hostapp.desktop.translation import translate
from hostapp.domain.identifiers import PersonId

if TYPE_CHECKING:
    from hostapp.domain.rules import Rule
    from hostapp.wiring import Hostapp


@dataclass(frozen=True, slots=True)
class SettingsFacts:
    """Everything the settings page needs."""

    folders: tuple[tuple[str, bool], ...] = ()
    """Path as shown, and whether it is there."""
    people: tuple[tuple[PersonId, str], ...] = ()
    """Everybody who is named in a recording, by name."""
    host: PersonId | None = None
    rules: tuple[tuple[str, str], ...] = ()
    """Id and words of each standing rule."""
    key: str = ""
    """The verifier key as text; empty before the first decision."""
    store: str = ""


def read_facts(hostapp: "Hostapp") -> SettingsFacts:
    """Read them. Raises UnavailableError."""
    from hostapp.services.records import HOST_SETTING

    names = {each.id: each.name for each in hostapp.library.people()}
    names |= hostapp.keepsakes.everybody()
    host = hostapp.keepsakes.setting(HOST_SETTING)
    key = hostapp.signing_keys.show()
    return SettingsFacts(
        folders=tuple((each.text, each.here) for each in hostapp.folders.remembered()),
        people=tuple(sorted(names.items(), key=lambda pair: pair[1].casefold())),
        host=PersonId(host) if isinstance(host, str) else None,
        rules=tuple((each.id, _words(each)) for each in hostapp.rules.all()),
        key="" if key is None else key.text,
        store=str(hostapp.store),
    )


def remove_folder(hostapp: "Hostapp", shown: str) -> SettingsFacts:
    """Scan a folder no more; what was found there stays."""
    for each in hostapp.folders.remembered():
        if each.text == shown:
            hostapp.folders.remove(each.path)
    return read_facts(hostapp)


def choose_host(hostapp: "Hostapp", person: PersonId | None) -> SettingsFacts:
    """Remember who of the people the host is; None takes it back."""
    from hostapp.services.records import HOST_SETTING

    hostapp.insist_on_writing()
    hostapp.keepsakes.set_setting(HOST_SETTING, person)
    return read_facts(hostapp)


def remove_rule(hostapp: "Hostapp", rule: str) -> SettingsFacts:
    """End a standing rule; what it decided stays decided."""
    hostapp.insist_on_writing()
    hostapp.rules.remove(rule)
    return read_facts(hostapp)


def recovery_words(hostapp: "Hostapp") -> str:
    """Return the words that bring the key back."""
    return hostapp.signing_keys.recovery().words


def back_up(hostapp: "Hostapp", file: Path) -> Path:
    """Write the ledger to one file."""
    hostapp.backups.backup(file)
    return file


def _words(rule: "Rule") -> str:
    conditions = []
    for each in fields(rule.conditions):
        value = getattr(rule.conditions, each.name)
        if isinstance(value, bytes):
            value = os.fsdecode(value).encode(errors="replace").decode()
        if value:
            conditions.append(f"{_condition(each.name)} «{value}»")
    return f"{_verdict(rule.verdict.name)}: {', '.join(conditions)}"


def _verdict(name: str) -> str:
    return {
        "NEVER": translate("Rules", "Never"),
        "ASK": translate("Rules", "Ask me"),
        "GRANT": translate("Rules", "Grant"),
    }[name]


def _condition(name: str) -> str:
    return {
        "title": translate("Rules", "title has"),
        "series": translate("Rules", "series"),
        "folder": translate("Rules", "in folder"),
        "source": translate("Rules", "recorded by"),
        "domain": translate("Rules", "people of"),
    }[name]
