from hostapp.release.items import Method
from hostapp.release.method_words import METHOD_WORDS


def test_every_method_has_words_of_its_own() -> None:
    assert set(METHOD_WORDS) == set(Method)
    assert len(set(METHOD_WORDS.values())) == len(Method)
    assert not set(METHOD_WORDS.values()) & {each.value for each in Method}
