"""The purposes that ship with Hostapp, in the host's language; own ones stay as they are."""

from collections.abc import Iterable
from dataclasses import replace

from hostapp.desktop.text import purpose_name
from hostapp.desktop.translation import translate
from hostapp.domain.terms import Purpose


def in_words(purposes: Iterable[Purpose]) -> tuple[Purpose, ...]:
    """Return the purposes with label and explanation in the host's language."""
    explained = _explanations()
    return tuple(
        replace(each, label=purpose_name(each.id), explanation=explained[each.id])
        if each.id in explained
        else each
        for each in purposes
    )


def _explanations() -> dict[str, str]:
    return {
        "speech-recognition": translate(
            "Purpose", "Teaching a program to write down what people say."
        ),
        "speech-synthesis": translate(
            "Purpose",
            "Teaching a program to speak. It may come to sound like the people in the recording.",
        ),
        "speaker-recognition": translate(
            "Purpose",
            "Teaching a program to tell people apart by their voices. A voice print"
            " can identify a person.",
        ),
        "language-models": translate(
            "Purpose",
            "Teaching a program to write, from the words that were said or typed. It"
            " may repeat some of them.",
        ),
        "meeting-features": translate(
            "Purpose",
            "Teaching the features of a meeting program: summaries, action items,"
            " removing noise, framing faces.",
        ),
        "evaluation": translate(
            "Purpose",
            "Measuring how well a finished program does. Nothing is learned from the recording.",
        ),
        "analytics": translate(
            "Purpose",
            "Counting and comparing: who spoke how long, which topics came up, how"
            " meetings change over time.",
        ),
    }
