import pytest
from hypothesis import given
from hypothesis import strategies as st

from hostapp.recordings.words.consent_hints import Hint, HintKind, consent_hints
from hostapp.recordings.words.cue import Cue


def hints(*texts: str) -> list[Hint]:
    return list(consent_hints(Cue(None, None, None, text, 1) for text in texts))


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("I agree to be recorded.", "en-consent"),
        ("Sure, I'm fine with the recording", "en-consent"),
        ("No objections to recording this", "en-consent"),
        ("I don't mind if you record", "en-consent"),
        ("Recording? Go ahead and record it.", "en-consent"),
        ("I don’t want this to be used for training", "en-objection"),
        ("Could you stop the recording please", "en-objection"),
        ("I'm not comfortable with being recorded.", "en-objection"),
        ("I would rather not be recorded", "en-objection"),
        ("Mit der Aufnahme bin ich einverstanden", "de-consent"),
        ("Ich habe nichts gegen die Aufzeichnung", "de-consent"),
        ("Mit der Aufnahme bin ich nicht einverstanden", "de-objection"),
        ("Bitte nicht aufnehmen!", "de-objection"),
        ("Je suis d'accord pour être enregistrée", "fr-consent"),
        ("Je ne veux pas que ce soit enregistré", "fr-objection"),
        ("Je ne suis pas d'accord pour l'enregistrement", "fr-objection"),
        ("Estoy de acuerdo con la grabación", "es-consent"),
        ("No tengo problema con que se grabe", "es-consent"),
        ("No estoy de acuerdo con la grabación", "es-objection"),
        ("Prefiero que no se grabe", "es-objection"),
        ("録音に同意します", "ja-consent"),
        ("録画しても大丈夫です", "ja-consent"),
        ("録音しないでください", "ja-objection"),
        ("学習に使うのは同意できません", "ja-objection"),
    ],
)
def test_a_yes_and_a_no_in_each_language(text: str, rule: str) -> None:
    kind = HintKind(rule.partition("-")[2])
    assert hints("hello", text) == [Hint(1, kind, rule)]


@pytest.mark.parametrize(
    "text",
    [
        "The record shows a new world record.",
        "I agree with the plan.",
        "We don't want that feature.",
        "Der Zug ist in Ordnung.",
        "Estoy de acuerdo.",
        "大丈夫です",
        "I agree. The second item is the budget. Recording starts at nine.",
        "",
    ],
)
def test_other_talk_gives_no_hint(text: str) -> None:
    assert hints(text) == []


def test_where_a_yes_and_a_no_meet_the_no_counts() -> None:
    text = "I agree to the recording, but I don't want it used to train anything"
    assert [hint.kind for hint in hints(text)] == [HintKind.OBJECTION]


@given(st.text())
def test_any_text_gives_at_most_one_hint(text: str) -> None:
    assert len(hints(text)) <= 1


def test_a_long_text_is_looked_at_in_part() -> None:
    assert hints("record " * 100_000 + "I do not want") == []
