"""What every command shares: the store, the form of the answer, and the opened services."""

import sys
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from hostapp.cli import printing
from hostapp.cli.arguments import insist_on_text
from hostapp.cli.errors import Exit, report
from hostapp.cli.progress import Bar
from hostapp.domain.errors import HostappError, TamperingError, UnavailableError

if TYPE_CHECKING:
    from hostapp.services.backups import Backups
    from hostapp.wiring import Hostapp


class Session:
    """One run of the command line; opens the store when a command first asks for it."""

    def __init__(self, opened: "Hostapp | None" = None) -> None:
        self.store: Path | None = None
        self.json = False
        self.clock_is_right = False
        self.doubt: TamperingError | UnavailableError | None = None
        """What is wrong with the ledger, or why that cannot be told."""
        self._opened = opened
        self._closing = ExitStack()

    @property
    def hostapp(self) -> "Hostapp":
        """Open the store, once, look whether its ledger is sound, and show what others decided.

        A ledger that was tampered with is shown as it was known before: see `last_word`.
        """
        fresh = self._opened is None
        opened = self.unrefreshed
        if fresh:
            self.doubt = opened.first_look(self.bar("Checking the ledger", unit="entries"))
            if not isinstance(self.doubt, TamperingError):
                if self.clock_is_right:
                    opened.time.doubted()
                opened.refresh()
        return opened

    @property
    def unrefreshed(self) -> "Hostapp":
        """Open the store, once, reading nothing of its ledger yet."""
        if self._opened is None:
            from hostapp.wiring import open_hostapp

            self._opened = open_hostapp(self.store, confirm_clock=self.confirm_clock)
            if self._opened.trouble is not None:
                self.say(f"{self._opened.trouble} Until then everything is read only.")
            self._closing.callback(self._opened.close)
            self._closing.callback(self.part)
        return self._opened

    def confirm_clock(self, now: datetime, newest: datetime) -> bool:
        """Ask whether the clock is right, where somebody can be asked."""
        if self.clock_is_right or not sys.stdin.isatty():
            return self.clock_is_right
        return click.confirm(
            f"This computer's clock said {printing.local_text(newest)} before."
            f" Is it really {printing.local_text(now)} now?",
            err=True,
        )

    @property
    def backups(self) -> "Backups":
        """Reach the store's backups without opening the store, which may be damaged."""
        if self._opened is not None:
            return self._opened.backups
        from hostapp.wiring import open_backups

        return open_backups(self.store)

    def part(self) -> None:
        """Do what is due once something was decided; a failure is only said."""
        if self._opened is not None:
            for sentence in self._opened.part():
                self.say(sentence)

    def insist_on_soundness(self) -> None:
        """Raise what is wrong with the ledger, if anything is, before work on a decision begins."""
        from hostapp.services.open_ledger import nothing_is_written

        if isinstance(self.doubt, TamperingError):
            raise nothing_is_written(str(self.doubt), self.doubt.seq)
        if self.doubt is not None:
            raise self.doubt

    def tells_more_than(self, error: BaseException) -> bool:
        """Say whether tampering was found, which beats an error that does not speak of it."""
        is_other = isinstance(error, HostappError) and not isinstance(error, TamperingError)
        return is_other and isinstance(self.doubt, TamperingError)

    def last_word(self, code: int) -> int:
        """Say what is wrong with the ledger, beside what was shown; return the exit code."""
        if self.doubt is None:
            return code
        said = report(self.doubt, as_json=self.json)
        return said if said is Exit.TAMPERED else code

    def close(self) -> None:
        """Close what this session opened."""
        self._closing.close()

    def answer(self, document: object, text: Callable[[], str]) -> None:
        """Print the JSON document if it was asked for, else the text for people."""
        printing.write(printing.json_text(document) if self.json else text())

    def say(self, sentence: str) -> None:
        """Tell a person something beside the answer; silent with `--json`."""
        if not self.json:
            printing.write(sentence, stream=sys.stderr)

    def bar(self, doing: str, unit: str = "bytes") -> Bar:
        """Make a progress bar, seen on a terminal only."""
        return self._closing.enter_context(Bar(doing, unit=unit))


class _Folder(click.Path):
    """A folder by its name; an empty word is none, and not the one that we happen to be in."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if value == "":
            self.fail("Name a folder.", param, ctx)
        return super().convert(value, param, ctx)


def _set_store(ctx: click.Context, _: click.Parameter, value: Path | None) -> None:
    if value is not None:
        ctx.ensure_object(Session).store = value


def _set_json(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value:
        ctx.ensure_object(Session).json = True


def _set_clock_is_right(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value:
        ctx.ensure_object(Session).clock_is_right = True


def shared_options() -> list[click.Option]:
    """Make the options that every command takes, before or after its name."""
    return [
        click.Option(
            ["--store"],
            type=_Folder(file_okay=False, path_type=Path),
            metavar="DIR",
            expose_value=False,
            callback=_set_store,
            help="Folder of the library and the ledger.",
        ),
        click.Option(
            ["--json"],
            is_flag=True,
            expose_value=False,
            callback=_set_json,
            help="Print one JSON document.",
        ),
        click.Option(
            ["--clock-is-right"],
            is_flag=True,
            expose_value=False,
            callback=_set_clock_is_right,
            help="Decide although this computer's clock leaped by more than a day.",
        ),
    ]


class HostCommand(click.Command):
    """A command that takes `--store` and `--json`."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.params.extend(shared_options())

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the command line."""
        rest = super().parse_args(ctx, args)
        insist_on_text(ctx.params)
        return rest


class HostGroup(click.Group):
    """A command with commands of its own, such as `folders add`."""

    command_class = HostCommand

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.params.extend(shared_options())


pass_session = click.make_pass_decorator(Session, ensure=True)
