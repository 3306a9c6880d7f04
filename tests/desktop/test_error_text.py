import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from hostapp.desktop.direction import isolated
from hostapp.desktop.error_text import CONTEXT, told
from hostapp.domain.errors import ClockDoubtedError, UnavailableError, UsageError
from hostapp.domain.saying import say

GERMAN = {
    "{0} is lost: {1}": "{0} ist verloren: {1}",
    "The disk is full.": "Der Datenträger ist voll.",
}


@pytest.fixture
def german(monkeypatch: pytest.MonkeyPatch) -> None:
    """German is spoken."""

    def translate(context: str, sentence: str) -> str:
        return GERMAN.get(sentence, sentence) if context == CONTEXT else sentence

    monkeypatch.setattr(QCoreApplication, "translate", translate)


@pytest.mark.usefixtures("german")
def test_template_and_values_are_said_in_the_language() -> None:
    inner = UnavailableError("The disk is full.")
    outer = UnavailableError("{0} is lost: {1}", "a.mp4", inner)
    assert told(outer) == "a.mp4 ist verloren: Der Datenträger ist voll."
    assert str(outer) == "a.mp4 is lost: The disk is full."


@pytest.mark.usefixtures("german")
def test_reasons_are_said_as_errors_are() -> None:
    assert told(say("{0} is lost: {1}", "It", say("The disk is full."))) == (
        "It ist verloren: Der Datenträger ist voll."
    )


@pytest.mark.usefixtures("german")
def test_what_nobody_translated_stays_english() -> None:
    assert told(UsageError("There is no {0}.", "cake")) == "There is no cake."
    assert (
        told(ClockDoubtedError("A leap.", "The disk is full."))
        == "A leap. Der Datenträger ist voll."
    )
    assert told(ValueError("The disk is full.")) == "Der Datenträger ist voll."
    assert told("") == ""


def test_from_right_to_left_a_path_begins_where_it_begins(right_to_left: QApplication) -> None:
    said = told(UsageError("There is no folder {0}: check its name.", "/recordings"))
    assert isolated("/recordings") in said
    quoted = told(UsageError("The feed is for {0!r}, not for {1!r}.", "them", "us"))
    assert quoted == "The feed is for 'them', not for 'us'."
