from hostapp.domain.identifiers import PersonId
from hostapp.store.erasable import Erasable


def erasable(*roots: bytes) -> Erasable:
    return Erasable({PersonId("a"): "somebody"}, lambda text: "Ana" in text, str, roots)


def test_a_path_is_looked_at_below_the_hosts_own_folder() -> None:
    what = erasable(b"/home/Ana/Zoom", b"/home")
    assert not what.bears(b"/home/Ana/Zoom/Weekly")
    assert what.bears(b"/home/Ana/Zoom/Ana's room")
    assert what.bears(b"/home/Ana/Videos")
    assert erasable().bears(b"/home/Ana")
