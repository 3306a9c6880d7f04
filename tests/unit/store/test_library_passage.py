from hostapp.store.library_passage import StoredPassage


def test_what_was_said_to_all_is_not_private() -> None:
    assert StoredPassage(b"chat.txt", 1, None, "Ana Ortiz", "hello").private is False
