from hostapp.domain.errors import HostappError, TamperingError, UnavailableError
from hostapp.recordings.words.cue import Cue, Style, Words, WordsError


def test_counts_say_how_many_cues_each_speaker_has() -> None:
    cues = (
        Cue(0.0, 1.0, "Ana Ortiz", "a", 1),
        Cue(1.0, 2.0, None, "b", 2),
        Cue(2.0, 3.0, "Ana Ortiz", "c", 3),
    )
    assert Words(Style.WEBVTT, cues).counts() == {"Ana Ortiz": 2, "": 1}


def test_unreadable_words_are_neither_the_world_nor_tampering() -> None:
    error = WordsError("The file is empty.")
    assert isinstance(error, HostappError)
    assert not isinstance(error, UnavailableError | TamperingError)
    assert error.kind == "unreadable-words"
