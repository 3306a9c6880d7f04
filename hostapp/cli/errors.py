"""Exit codes, and errors as one sentence or one JSON document."""

import sys
from enum import IntEnum

import click

from hostapp.cli import printing
from hostapp.domain.errors import HostappError, TamperingError, UsageError


class Exit(IntEnum):
    """What the process tells the program that called it."""

    DONE = 0
    """Done, allowed or intact."""
    COULD_NOT = 1
    """The world failed, or part of the work could not be done."""
    USAGE = 2
    """The question was wrong."""
    NOT_ALLOWED = 3
    """The gate refused."""
    TAMPERED = 4
    """Tampering was found."""


def report(error: BaseException, *, as_json: bool) -> Exit:
    """Write an error that is no bug to standard error; return its exit code."""
    kind, message, code = described(error)
    document = {"error": {"kind": kind, "message": message}}
    printing.write(printing.json_text(document) if as_json else message, stream=sys.stderr)
    return code


def described(error: BaseException) -> tuple[str, str, Exit]:
    """Return an error's kind, sentence and exit code; a bug is raised again."""
    if isinstance(error, HostappError):
        return error.kind, str(error), _code(error)
    if isinstance(error, click.UsageError):
        return UsageError.kind, _usage_sentence(error), Exit.USAGE
    if isinstance(error, click.ClickException):
        return "unavailable", error.format_message(), Exit.COULD_NOT
    if isinstance(error, KeyboardInterrupt | click.Abort):
        return "stopped", "Stopped. What was decided before stays decided.", Exit.COULD_NOT
    raise error


def _code(error: HostappError) -> Exit:
    if isinstance(error, TamperingError):
        return Exit.TAMPERED
    return Exit.USAGE if isinstance(error, UsageError) else Exit.COULD_NOT


def _usage_sentence(error: click.UsageError) -> str:
    command = error.ctx.command_path if error.ctx is not None else "hostapp"
    message = " ".join(error.format_message().split())
    end = "" if message.endswith("?") else "."
    return f"{message.rstrip('.')}{end} See «{command} --help»."
