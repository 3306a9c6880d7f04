from pathlib import Path

import pytest

from hostapp.domain.errors import UnavailableError, UsageError
from hostapp.domain.events import Answer
from hostapp.services.answer_list import Line, read_answers


def csv(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "answers.csv"
    path.write_bytes(text.encode(encoding))
    return path


def test_names_answers_and_dates_are_read(tmp_path: Path) -> None:
    path = csv(tmp_path, "name,answer,date\nAna Ortiz,yes,2027-03-01\n\nBo Li,NO,\n")
    assert read_answers(path) == (
        Line(2, "Ana Ortiz", Answer.YES, "2027-03-01", None),
        Line(4, "Bo Li", Answer.NO, None, None),
    )


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_other_spreadsheets_are_read_too(tmp_path: Path, encoding: str, mark: str) -> None:
    text = f"E-Mail{mark}Answer{mark}Meeting\r\nyuki@example.org{mark}withdraw{mark}ab12\r\n"
    assert read_answers(csv(tmp_path, text, encoding)) == (
        Line(2, "yuki@example.org", Answer.WITHDRAW, None, "ab12"),
    )


def test_a_line_stands_alone_as_evidence(tmp_path: Path) -> None:
    text = "name,answer,date\nBo Li,no,2027-03-01\nAna Ortiz,yes,\n"
    bo, _ = read_answers(csv(tmp_path, text))
    assert bo.text == "name: Bo Li\nanswer: no\ndate: 2027-03-01"


def test_a_file_of_an_older_spreadsheet_is_read(tmp_path: Path) -> None:
    (line,) = read_answers(csv(tmp_path, "name;answer\nJosé Müller;yes\n", "cp1252"))
    assert line.who == "José Müller"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "needs a first line with the heads «name» (or «email») and «answer»."),
        ("name,date\nBo Li,2027-03-01\n", "needs a first line with the heads"),
        ("name,answer\nBo Li,perhaps\n", "says «perhaps»: an answer is yes, no or withdraw."),
        ("name,answer\n,yes\n", "Line 2 of"),
        ("name,answer,date\nBo Li,yes,1st March\n", "write the date «1st March»"),
        ("name,answer\nBo Li\n", "says «»"),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(UsageError) as caught:
        read_answers(csv(tmp_path, text))
    assert said in str(caught.value)


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "answers.csv"
    path.write_bytes(b"name,answer\nBo Li,yes\x81\n")
    with pytest.raises(UsageError, match="save it as «CSV UTF-8»"):
        read_answers(path)


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(UnavailableError, match="cannot be read"):
        read_answers(tmp_path / "gone.csv")
