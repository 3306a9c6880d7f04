"""Sentences that keep what they were made of."""

import pickle

from hostapp.domain.saying import say


def test_a_sentence_is_its_text() -> None:
    said = say("{0} of {1} are {{left}}.", 2, "three")
    assert said == "2 of three are {left}."
    assert (said.template, said.values) == ("{0} of {1} are {{left}}.", (2, "three"))


def test_a_template_without_values_is_said_as_it_is() -> None:
    assert say("Take {this}.") == "Take {this}."


def test_it_travels_whole() -> None:
    said = pickle.loads(pickle.dumps(say("{0} is gone.", "It")))  # noqa: S301
    assert (said, said.template, said.values) == ("It is gone.", "{0} is gone.", ("It",))
