import json

import click
import pytest

from hostapp.cli.errors import Exit, described, report
from hostapp.domain.errors import TamperingError, UnavailableError, UsageError

CASES = [
    (UnavailableError("The disk is full."), 1, "unavailable", "The disk is full."),
    (UsageError("There is no meeting."), 2, "usage", "There is no meeting."),
    (TamperingError("Entry 3 was changed.", seq=3), 4, "tampering", "Entry 3 was changed."),
    (click.UsageError("No such option: --x."), 2, "usage", "No such option: --x. See «hostapp"),
    (
        click.UsageError("Choose from:\n\tnever,\n\task."),
        2,
        "usage",
        "Choose from: never, ask. See",
    ),
    (click.FileError("a", "gone"), 1, "unavailable", "gone"),
    (KeyboardInterrupt(), 1, "stopped", "Stopped. What was decided before stays decided."),
    (click.Abort(), 1, "stopped", "Stopped. What was decided before stays decided."),
]


@pytest.mark.parametrize(("error", "code", "kind", "said"), CASES)
def test_an_error_is_one_sentence(
    error: BaseException, code: int, kind: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert report(error, as_json=False) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(("error", "code", "kind", "said"), CASES)
def test_an_error_is_one_document(
    error: BaseException, code: int, kind: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert report(error, as_json=True) == code
    out, err = capsys.readouterr()
    assert out == ""
    document = json.loads(err)["error"]
    assert document["kind"] == kind
    assert said in document["message"]


def test_a_bug_rises() -> None:
    with pytest.raises(ZeroDivisionError):
        report(ZeroDivisionError(), as_json=False)


def test_the_codes_are_those_of_the_contract() -> None:
    assert [int(code) for code in Exit] == [0, 1, 2, 3, 4]


def test_a_question_in_a_usage_error_stays_a_question() -> None:
    error = click.NoSuchOption("--nope", possibilities=["--store"])

    sentence = described(error)[1]

    assert sentence == "No such option '--nope'. Did you mean '--store'? See «hostapp --help»."
