from hostapp.domain.meetings import Stat
from hostapp.domain.saying import say
from hostapp.services.plain_lengths import PlainLengths
from hostapp.services.words_told import Asked, Told, answer_of, asked_in, request_of, told_by
from hostapp.store.library_passage import StoredPassage


def test_what_is_asked_arrives() -> None:
    asked = [
        Asked(b"/rec\xff", "zoom", None, "[]"),
        Asked(b"/b", "teams", "2026-03-04T10:00:00", "[]", {b"a": None}, {b"b": "It hangs."}),
        Asked(b"/c", "zoom", None, "[]", measure=True),
    ]
    assert asked_in(request_of(asked)) == asked


def test_what_is_told_arrives_as_it_was() -> None:
    passage = StoredPassage(b"chat.txt", 3, None, None, "\udcff はい", private=True)
    why = say("The file cannot be read: {0}.", "No such file")
    told = [
        Told(
            [passage],
            {"": 1},
            [("Ana Ortiz", None, True)],
            ["Ana Ortiz"],
            [why],
            [(Stat(1, 2, 3, 4, 5), why)],
            unfinished=True,
        ),
        Told([], {}, [], [], [], [], unfinished=False, wants_lengths=True),
        Told([], {}, [], [], [], [], False, False, PlainLengths([(1, 2, 3, 4, 5, 6.5, None)], 6.5)),
    ]
    back = told_by(answer_of(told))
    assert back == told
    assert isinstance(back[0].said[0], StoredPassage)
    assert isinstance(back[0].problems[0][0], Stat)
    assert isinstance(back[2].lengths, PlainLengths)
