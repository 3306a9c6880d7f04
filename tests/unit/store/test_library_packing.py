import os
from types import SimpleNamespace

from hypothesis import given
from hypothesis import strategies as st

from hostapp.domain.identifiers import PersonId
from hostapp.domain.meetings import FileKind
from hostapp.store.library_packing import Mould, column_of, pack, unpack

packed = st.tuples(
    st.binary(min_size=1),
    st.sampled_from(FileKind),
    *[st.integers(0, 2**63 - 1)] * 5,
    st.integers(1, 99),
    st.none() | st.text(min_size=1),
    st.none() | st.text(),
)


def person(name: str) -> PersonId | None:
    return PersonId(name[::-1]) if name.strip() else None


@given(st.lists(packed, max_size=5))
def test_files_come_back_byte_for_byte(files: list[tuple[object, ...]]) -> None:
    back = unpack(column_of(pack(files), person))  # type: ignore[arg-type]
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
    expected = [
        (*file[:8], None if file[8] is None else person(str(file[8])), file[9]) for file in files
    ]
    assert again == sorted(expected, key=lambda file: (file[7], file[0]))


@given(st.lists(packed, max_size=5))
def test_files_with_nothing_against_them_are_packed_alike(files: list[tuple[object, ...]]) -> None:
    plain, sorts, rows = [], [], []
    for name, kind, device, inode, size, mtime, ctime, part, owner, _ in files:
        stat = SimpleNamespace(
            st_dev=device, st_ino=inode, st_size=size, st_mtime_ns=mtime, st_ctime_ns=ctime
        )
        plain.append((os.fsdecode(name), stat))  # type: ignore[arg-type]
        sorts.append((kind, part, owner))
        rows.append((name, kind, device, inode, size, mtime, ctime, part, owner, None))
    mould = Mould(sorts)  # type: ignore[arg-type]
    for _ in range(2):
        lean = column_of(mould.packed(plain), person)  # type: ignore[arg-type]
        assert lean == column_of(pack(rows), person)  # type: ignore[arg-type]


def test_the_column_is_plain_text_whatever_the_names_are() -> None:
    name = b"\xff\xe9 \xf0\x9f\x98\x80"
    (text,) = pack([(name, FileKind.AUDIO, 1, 2, 3, 4, 5, 1, None, None)])
    assert text.isascii()
