import pytest

from hostapp.desktop.proof_text import details_of, kind_name, meaning_of, verdict_of
from hostapp.services.report import Report, Verdict


@pytest.mark.parametrize(
    ("verdict", "text", "good"),
    [
        (Verdict.VERIFIED, "✓ The release is genuine.", True),
        (Verdict.INTACT, "✓ The release is intact.", True),
        (Verdict.TAMPERED, "✗ The release was changed.", False),
        (Verdict.UNREADABLE, "✗ The release cannot be read.", False),
    ],
)
def test_each_verdict_has_its_words(verdict: Verdict, text: str, good: bool) -> None:
    assert verdict_of(verdict, kind_name("release")) == (text, good)
    assert meaning_of(verdict).endswith(".")


def test_there_may_be_no_details() -> None:
    assert details_of(Report("receipt", Verdict.UNREADABLE)) == ()
