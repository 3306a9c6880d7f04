from hostapp.domain.status_word import Status


def test_a_meeting_stands_as_undecided_only_if_nothing_else_fits() -> None:
    assert list(Status)[-1] is Status.UNDECIDED


def test_what_is_allowed_is_tried_first() -> None:
    assert list(Status)[:2] == [Status.GRANTED, Status.PARTLY]
