"""What the settings change, done on a lane."""

from pathlib import Path
from typing import TYPE_CHECKING

from hostapp.desktop.jobs import Job
from hostapp.desktop.settings_facts import RecoveryFacts
from hostapp.desktop.settings_notices import NoticeEdit
from hostapp.desktop.settings_rule_sheet import RuleForm
from hostapp.domain.identifiers import PersonId

if TYPE_CHECKING:
    from hostapp.services.backups import Restored
    from hostapp.services.outcome import Outcome
    from hostapp.services.rules import Matched
    from hostapp.wiring import Hostapp


def remove_folder(shown: str, hostapp: "Hostapp", _job: Job) -> None:
    """Scan a folder no more; of what was found there, decided meetings stay."""
    for each in hostapp.folders.remembered():
        if each.text == shown:
            hostapp.folders.remove(each.path)


def choose_host(person: PersonId | None, hostapp: "Hostapp", _job: Job) -> None:
    """Remember who of the people the host is; None takes it back."""
    hostapp.insist_on_writing()
    hostapp.host_person.set(person)


def choose_preset(name: str, hostapp: "Hostapp", _job: Job) -> None:
    """Begin every grant with a preset; empty: with none."""
    hostapp.presets.set_default(name or None)


def rename_preset(name: str, new: str, hostapp: "Hostapp", _job: Job) -> None:
    """Give a preset another name."""
    hostapp.presets.rename(name, new)


def remove_preset(name: str, hostapp: "Hostapp", _job: Job) -> None:
    """Remove a preset; what was granted on it stays."""
    hostapp.presets.remove(name)


def edit_notice(edit: NoticeEdit, hostapp: "Hostapp", _job: Job) -> None:
    """Keep new words as a new version."""
    hostapp.insist_on_writing()
    hostapp.notices.edit(edit.notice, edit.language, edit.title, edit.paragraphs)


def keep_rule(form: RuleForm, hostapp: "Hostapp", _job: Job) -> None:
    """Keep a rule, or a new version of one."""
    hostapp.insist_on_writing()
    hostapp.rules.add(
        form.verdict,
        form.conditions,
        form.terms,
        decides_new=form.decides_new,
        instead_of=form.instead_of,
    )


def try_rule(form: RuleForm, hostapp: "Hostapp", job: Job) -> "tuple[Matched, ...]":
    """Return the meetings that a rule would speak of; nothing is kept."""
    draft = hostapp.rules.draft(
        form.verdict,
        form.conditions,
        form.terms,
        decides_new=form.decides_new,
        instead_of=form.instead_of,
    )
    found = []
    for each in hostapp.rules.dry_run(draft=draft):
        if job.cancelled():
            return ()
        found.append(each)
    return tuple(found)


def remove_rule(rule: str, hostapp: "Hostapp", _job: Job) -> None:
    """End a standing rule; what it decided stays decided."""
    hostapp.insist_on_writing()
    hostapp.rules.remove(rule)


def apply_rules(hostapp: "Hostapp", job: Job) -> "Outcome":
    """Decide what waits by the rules."""
    hostapp.insist_on_writing()
    return hostapp.rules.apply(progress=job.progress, cancelled=job.cancelled)


def rotate_key(hostapp: "Hostapp", _job: Job) -> None:
    """Let a new key sign from now on."""
    hostapp.insist_on_writing()
    hostapp.signing_keys.rotate()


def read_recovery(hostapp: "Hostapp", _job: Job) -> RecoveryFacts:
    """Return the words that bring the key back, and the code."""
    from hostapp.services.recovery_picture import dots

    sheet = hostapp.signing_keys.recovery()
    return RecoveryFacts(sheet.words, dots(sheet.secret))


def bring_key_back(text: str, hostapp: "Hostapp", _job: Job) -> None:
    """Put the key into the keyring, from its words or its text."""
    hostapp.signing_keys.recover(text)


def back_up(file: Path, hostapp: "Hostapp", _job: Job) -> Path:
    """Write the ledger to one file."""
    hostapp.backups.backup(file)
    return file


def restore(file: Path, accept: bool, hostapp: "Hostapp", _job: Job) -> "Restored":
    """Put a backup back. Raises RollbackError if that loses something and is not accepted."""
    hostapp.insist_on_writing()
    return hostapp.backups.restore(file, accept_rollback=accept)
