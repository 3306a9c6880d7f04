"""What may stand on a command line."""

from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from hostapp.cli.arguments import PathArgument, insist_on_text
from hostapp.domain.errors import UsageError


@pytest.mark.parametrize(
    "values", [{"note": "\udcff"}, {"recipients": ("own-team", "Caf\udce9")}, {"title": "a\udc80"}]
)
def test_bytes_that_are_no_text_are_not_kept(values: dict[str, object]) -> None:
    with pytest.raises(UsageError, match="is not text in UTF-8") as raised:
        insist_on_text(values)

    assert str(raised.value).isprintable()


def test_text_paths_and_what_was_not_given_pass() -> None:
    insist_on_text({"note": None, "recipients": ("Café", "日本"), "meeting": "/calls/\udcff"})


def test_an_empty_path_is_not_the_current_folder() -> None:
    @click.command()
    @click.argument("folder", type=PathArgument(path_type=Path))
    def show(folder: Path) -> None:
        click.echo(folder)

    assert CliRunner().invoke(show, ["."]).output == ".\n"
    refused = CliRunner().invoke(show, [""])
    assert refused.exit_code == 2
    assert "a path cannot be empty" in refused.output
