import os

from hypothesis import given
from hypothesis import strategies as st

from hostapp.store.library_values import full_path, name_below, shape_of, shape_of_text


def test_names_are_short_below_the_folder_and_whole_elsewhere() -> None:
    for path in (b"/a/b/c.mp4", b"/a/b.mp4", b"/elsewhere/c.mp4"):
        assert full_path(b"/a/b", name_below(b"/a/b", path)) == path
    assert name_below(b"/a/b", b"/a/b/c/d.mp4") == b"c/d.mp4"
    assert name_below(b"/a/b", b"/a/bc/d.mp4") == b"/a/bc/d.mp4"


def test_the_shape_is_of_names_and_sizes_in_any_order() -> None:
    files = [(b"a", 1), (b"b", 2)]
    assert shape_of(files) == shape_of(reversed(files))
    assert len({shape_of(each) for each in ([], files, [(b"a", 2), (b"b", 1)], [(b"a", 12)])}) == 4


@given(st.dictionaries(st.binary().map(os.fsdecode), st.integers(0)))
def test_the_shape_of_text_is_that_of_bytes(files: dict[str, int]) -> None:
    names, sizes = list(files), list(files.values())
    assert shape_of_text(names, sizes) == shape_of(zip(map(os.fsencode, names), sizes, strict=True))
