from hypothesis import given
from hypothesis import strategies as st

from hostapp.recordings.words.cue import Cue
from hostapp.recordings.words.passages import Passage, passages


def cue(start: float | None, speaker: str | None, text: str, *, private: bool = False) -> Cue:
    return Cue(start, None, speaker, text, 7, private)


def test_what_one_person_says_in_one_go_is_one_passage() -> None:
    cues = [cue(1.0, "Ana", "a"), cue(3.0, "Ana", "b"), cue(5.0, "Bo", "c"), cue(6.0, "Ana", "d")]
    assert list(passages(cues)) == [
        Passage(1.0, 7, "Ana", "a\nb"),
        Passage(5.0, 7, "Bo", "c"),
        Passage(6.0, 7, "Ana", "d"),
    ]


def test_a_pause_begins_a_new_passage() -> None:
    cues = [cue(1.0, "Ana", "a"), cue(62.0, "Ana", "b"), cue(None, "Ana", "c")]
    assert [passage.text for passage in passages(cues)] == ["a", "b", "c"]


def test_private_messages_are_given_only_when_asked_for() -> None:
    cues = [cue(1.0, "Ana", "a"), cue(2.0, "Ana", "psst", private=True), cue(3.0, "Ana", "b")]
    assert [passage.text for passage in passages(cues)] == ["a\nb"]
    assert [(passage.text, passage.private) for passage in passages(cues, private=True)] == [
        ("a", False),
        ("psst", True),
        ("b", False),
    ]


def test_a_passage_ends_when_it_is_long() -> None:
    found = list(passages(cue(float(n), "Ana", "word " * 30) for n in range(8)))
    assert [passage.start for passage in found] == [0.0, 4.0]


def test_one_endless_cue_is_cut_at_spaces() -> None:
    found = list(passages([cue(1.0, None, "words " * 1000)]))
    assert all(len(passage.text) <= 1000 for passage in found)
    assert " ".join(passage.text for passage in found) == ("words " * 1000).strip()


@given(st.lists(st.builds(cue, st.none() | st.floats(0, 9e3), st.sampled_from("AB"), st.text())))
def test_no_letter_is_lost(cues: list[Cue]) -> None:
    found = "".join(passage.text for passage in passages(cues))
    assert "".join(found.split()) == "".join("".join(one.text.split()) for one in cues)
