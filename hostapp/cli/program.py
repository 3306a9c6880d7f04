"""The command `hostapp` with all its verbs, each loaded when it is called."""

import importlib
import sys
from collections.abc import Sequence
from typing import Any, Final

import click

from hostapp import __version__
from hostapp.cli import printing
from hostapp.cli.errors import Exit, report
from hostapp.cli.session import HostGroup, Session

COMMANDS: Final = {
    "scan": "hostapp.cli.scan:scan",
    "folders": "hostapp.cli.scan:folders",
    "list": "hostapp.cli.look:list_meetings",
    "show": "hostapp.cli.look:show",
    "history": "hostapp.cli.look:history",
    "arrange": "hostapp.cli.arrange:arrange",
    "grant": "hostapp.cli.decide:grant",
    "refuse": "hostapp.cli.decide:refuse",
    "revoke": "hostapp.cli.decide:revoke",
    "reopen": "hostapp.cli.decide:reopen",
    "renew": "hostapp.cli.renew:renew",
    "answer": "hostapp.cli.participants:answer",
    "ask": "hostapp.cli.participants:ask",
    "forget": "hostapp.cli.participants:forget",
    "rules": "hostapp.cli.rules:rules",
    "notices": "hostapp.cli.notices:notices",
    "purposes": "hostapp.cli.terms:purposes",
    "check": "hostapp.cli.check:check",
    "verify": "hostapp.cli.proof:verify",
    "receipt": "hostapp.cli.proof:receipt",
    "key": "hostapp.cli.keys:key",
    "export": "hostapp.cli.release:export",
    "releases": "hostapp.cli.release:releases",
    "recall": "hostapp.cli.feed:recall",
    "feed": "hostapp.cli.feed:feed",
    "apply": "hostapp.cli.feed:apply_command",
    "acknowledge": "hostapp.cli.feed:acknowledge",
    "backup": "hostapp.cli.backup:backup",
    "restore": "hostapp.cli.backup:restore",
    "demo": "hostapp.cli.demo:demo",
}
"""Verb → where its command is, in the order of the help page."""


class Program(HostGroup):
    """Load a verb's module only when that verb is called or described."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the verbs in the order a host meets them."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of a verb, or None if there is no such verb."""
        del ctx
        place = COMMANDS.get(cmd_name)
        if place is None:
            return None
        module, name = place.split(":")
        found: Any = getattr(importlib.import_module(module), name)
        return found if isinstance(found, click.Command) else None


program = Program(
    name="hostapp",
    help="Decide which of your meeting recordings may train AI, and prove it. "
    "Without a command, the window opens.",
    epilog="A MEETING is an id, a unique start of one, or the path of its folder or of a file.",
    context_settings={"help_option_names": ["-h", "--help"]},
)
program.params.append(
    click.Option(
        ["--version"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=lambda ctx, _, value: _show_version(ctx) if value else None,
        help="Show the version.",
    )
)


def run(arguments: Sequence[str], *, session: Session | None = None) -> int:
    """Run one command and return its exit code; only a bug raises."""
    given = list(arguments)
    opened = Session() if session is None else session
    try:
        code = program.main(given, prog_name="hostapp", standalone_mode=False, obj=opened)
        return opened.last_word(int(code or Exit.DONE))
    except BrokenPipeError:
        printing.drop(sys.stdout)
        return Exit.COULD_NOT
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - `report` raises bugs again
        if opened.tells_more_than(error):
            return opened.last_word(Exit.COULD_NOT)
        return report(error, as_json="--json" in given)
    finally:
        opened.close()


def _show_version(ctx: click.Context) -> None:
    click.echo(f"hostapp {__version__}")
    ctx.exit()
