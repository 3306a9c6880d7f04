from hypothesis import given
from hypothesis import strategies as st

from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import FileKind
from hostapp.store.library_packing import pack, unpack

packed = st.tuples(
    st.binary(min_size=1),
    st.sampled_from(FileKind),
    *[st.integers(0, 2**63 - 1)] * 5,
    st.integers(1, 99),
    st.none() | st.just(PersonId("00ff")),
    st.none() | st.text(),
)


@given(st.lists(packed, max_size=5))
def test_files_come_back_byte_for_byte(files: list[tuple[object, ...]]) -> None:
    back = unpack(pack(files))  # type: ignore[arg-type]
    again = [
        (
            file.name,
            file.kind,
            file.stat.device,
            file.stat.inode,
            file.stat.size,
            file.stat.mtime_ns,
            file.stat.ctime_ns,
            file.part,
            file.person,
            file.problem,
        )
        for file in back
    ]
    assert again == sorted(files, key=lambda file: (file[7], file[0]))


def test_the_column_is_plain_text_whatever_the_names_are() -> None:
    text = pack([(b"\xff\xe9 \xf0\x9f\x98\x80", FileKind.AUDIO, 1, 2, 3, 4, 5, 1, None, None)])
    assert text.isascii()
