"""Write the man page of `hostapp` from the commands themselves."""

import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import click

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from hostapp import __version__
from hostapp.cli.program import program

DESCRIPTION = """\
Finds the recordings of meetings on this computer and asks one question of each: may this meeting
train AI? Until the host says so, it may not. Every decision stands in a signed log that nobody can
change unnoticed. Without a command, the window opens."""

EXITS = (
    ("0", "Done, allowed or intact."),
    ("1", "It could not be done, as on a full disk."),
    ("2", "It was called wrongly."),
    ("3", "Not allowed."),
    ("4", "Somebody has tampered with the ledger, a receipt or a release."),
)

VARIABLES = (
    ("HOSTAPP_STORE", "The folder of the library and the ledger, unless --store names one."),
    ("HOSTAPP_CONFIG", "The folder of the settings and, on a server, of the key."),
    ("HOSTAPP_KEY_PASSPHRASE", "Opens the key file of a server that has no keyring."),
)

FILES = (
    ("~/.local/share/hostapp", "The ledger with all decisions, its backups, and the library."),
    ("~/.config/hostapp", "Settings."),
)


def man_page(released: datetime) -> str:
    """Return the page in the man macros of roff."""
    return "\n".join(_page(released)) + "\n"


def _page(released: datetime) -> Iterator[str]:
    yield f'.TH HOSTAPP 1 "{released:%Y-%m-%d}" "Hostapp {__version__}" "User Commands"'
    yield ".SH NAME"
    yield _plain("hostapp - decide which of your meeting recordings may train AI, and prove it")
    yield ".SH SYNOPSIS"
    yield ".B hostapp\n[\\fB\\-\\-store\\fR \\fIDIR\\fR]\n.br"
    yield ".B hostapp\n\\fICOMMAND\\fR [\\fIOPTION\\fR]... [\\fIARGUMENT\\fR]..."
    yield ".SH DESCRIPTION"
    yield _plain(DESCRIPTION)
    yield ".SH COMMANDS"
    context = click.Context(program, info_name="hostapp")
    for name in program.list_commands(context):
        command = program.get_command(context, name)
        if command is not None:
            yield from _command(name, command, context)
    yield from _pairs("EXIT STATUS", EXITS)
    yield from _pairs("ENVIRONMENT", VARIABLES)
    yield from _pairs("FILES", FILES)


def _command(name: str, command: click.Command, parent: click.Context) -> Iterator[str]:
    context = click.Context(command, info_name=name, parent=parent)
    usage = " ".join([name, *command.collect_usage_pieces(context)])
    yield f".SS {_plain(usage)}"
    yield _plain(" ".join((command.help or "").split()))
    for parameter in (each for each in command.params if isinstance(each, click.Option)):
        record = parameter.get_help_record(context)
        if record is not None and parameter.name not in {"store", "json", "help"}:
            yield f".TP\n\\fB{_plain(record[0])}\\fR\n{_plain(record[1])}"
    if isinstance(command, click.Group):
        for inner in command.list_commands(context):
            found = command.get_command(context, inner)
            if found is not None:
                yield from _command(f"{name} {inner}", found, context)


def _pairs(heading: str, pairs: tuple[tuple[str, str], ...]) -> Iterator[str]:
    yield f".SH {heading}"
    for name, meaning in pairs:
        yield f".TP\n\\fB{_plain(name)}\\fR\n{_plain(meaning)}"


def _plain(text: str) -> str:
    """Return text that roff does not take for orders."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    for sign, name in (
        ("…", "..."),
        ("«", '"'),
        ("»", '"'),
        ("–", "\\(en"),
        ("’", "'"),
        ("|", "|\\:"),
    ):
        escaped = escaped.replace(sign, name)
    return "\\&" + escaped if escaped.startswith((".", "'")) else escaped
