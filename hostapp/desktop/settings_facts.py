"""What the settings show, read on a lane."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from hostapp.domain.identifiers import PersonId
from hostapp.domain.rules import Rule
from hostapp.services.notices import HOST, PARTICIPANT, ShownNotice, languages
from hostapp.services.presets import Preset

if TYPE_CHECKING:
    from hostapp.wiring import Hostapp


@dataclass(frozen=True, slots=True)
class BackupLine:
    """A copy of the ledger that lies beside it."""

    file: Path
    at: datetime
    size: int
    """Bytes."""


@dataclass(frozen=True, slots=True)
class RecoveryFacts:
    """The private key, to be written down; shown once."""

    words: str
    dots: tuple[tuple[bool, ...], ...]
    """The QR code, row by row."""


@dataclass(frozen=True, slots=True)
class SettingsFacts:
    """Everything the settings page needs."""

    folders: tuple[tuple[str, bool], ...] = ()
    """Path as shown, and whether it is there."""
    people: tuple[tuple[PersonId, str], ...] = ()
    """Everybody who is named in a recording, by name."""
    host: PersonId | None = None
    presets: tuple[Preset, ...] = ()
    notices: tuple[ShownNotice, ...] = ()
    """The wording in force of each notice in each language."""
    rules: tuple[Rule, ...] = ()
    key: str = ""
    """The verifier key as text; empty before the first decision."""
    backups: tuple[BackupLine, ...] = ()
    """The newest first."""


def read_facts(hostapp: "Hostapp") -> SettingsFacts:
    """Read them. Raises UnavailableError."""
    names = {each.id: each.name for each in hostapp.library.people()}
    names |= hostapp.keepsakes.everybody()
    key = hostapp.signing_keys.show()
    return SettingsFacts(
        folders=tuple((each.text, each.here) for each in hostapp.folders.remembered()),
        people=tuple(sorted(names.items(), key=lambda pair: pair[1].casefold())),
        host=hostapp.host_person.get(),
        presets=hostapp.presets.all(),
        notices=tuple(
            hostapp.notices.current(notice, language)
            for notice in (HOST, PARTICIPANT)
            for language in languages()
        ),
        rules=hostapp.rules.all(),
        key="" if key is None else key.text,
        backups=_backups(hostapp.store / "backups"),
    )


def _backups(folder: Path) -> tuple[BackupLine, ...]:
    found = []
    for file in sorted(folder.glob("ledger-[0-9]*.db"), reverse=True):
        try:
            facts = file.stat()
        except OSError:
            continue  # it rotated away meanwhile
        found.append(BackupLine(file, datetime.fromtimestamp(facts.st_mtime, UTC), facts.st_size))
    return tuple(found)
