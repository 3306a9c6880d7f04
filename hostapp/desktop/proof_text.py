"""What the check of a receipt, a release or a feed says, in words."""

from PySide6.QtCore import QLocale

from hostapp.desktop.direction import filled, isolated_path
from hostapp.desktop.error_text import told
from hostapp.desktop.translation import translate
from hostapp.services.report import Report, Verdict


def kind_name(kind: str) -> str:
    """Return what was checked as it begins a sentence."""
    return {
        "receipt": translate("Proof", "The receipt"),
        "release": translate("Proof", "The release"),
        "feed": translate("Proof", "The feed"),
        "recall": translate("Proof", "The recall"),
    }.get(kind, translate("Proof", "The ledger"))


def verdict_of(verdict: Verdict, name: str) -> tuple[str, bool]:
    """Return the verdict in a few words, and whether it is a good one."""
    match verdict:
        case Verdict.VERIFIED:
            return translate("Proof", "✓ {0} is genuine.").format(name), True
        case Verdict.INTACT:
            return translate("Proof", "✓ {0} is intact.").format(name), True
        case Verdict.TAMPERED:
            return translate("Proof", "✗ {0} was changed.").format(name), False
        case Verdict.UNREADABLE:
            return translate("Proof", "✗ {0} cannot be read.").format(name), False


def meaning_of(verdict: Verdict) -> str:
    """Return what the verdict means for the reader, and what to do now."""
    match verdict:
        case Verdict.VERIFIED:
            return translate("Proof", "It is signed by the key that was expected.")
        case Verdict.INTACT:
            return translate(
                "Proof",
                "Nothing in it was changed since it was signed with the key below. Ask the host by"
                " another way, such as the telephone, whether that key is theirs.",
            )
        case Verdict.TAMPERED:
            return translate(
                "Proof",
                "It does not agree with its own signature: do not rely on it, and ask the host for"
                " a new one.",
            )
        case Verdict.UNREADABLE:
            return translate("Proof", "Ask the host for a new one.")


def details_of(report: Report) -> tuple[str, ...]:
    """Return the key, the size of the log and each problem, a line each."""
    lines = []
    if report.key is not None:
        lines.append(filled(translate("Proof", "Key: {0}"), isolated_path(report.key)))
    if report.size is not None:
        size = QLocale().toString(report.size)
        lines.append(filled(translate("Proof", "Entries in the host's log: {0}"), size))
    for each in report.problems:
        named = each.seq is None or f"ntry {each.seq}" in each.text
        entry = filled(translate("Proof", "Entry {0}: {1}"), each.seq, told(each.text))
        lines.append(told(each.text) if named else entry)
    return tuple(lines)
