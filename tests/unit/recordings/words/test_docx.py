import io
import zipfile

import pytest

from hostapp.recordings.words import docx
from hostapp.recordings.words.cue import WordsError
from hostapp.recordings.words.decode import Contents, contents_of
from hostapp.recordings.words.docx import read_first_paragraphs, read_paragraphs
from tests.support.word_documents import document_xml, packed, word_document


def read(data: bytes) -> tuple[list[str], str | None]:
    return read_paragraphs(contents_of(data))


def test_paragraphs_with_breaks_and_tabs() -> None:
    paragraphs = ["Weekly sync", "Ana Ortiz   0:04\nhello & welcome\nall", "Bo Li\t0:09\nhi"]
    assert read(word_document(paragraphs)) == (paragraphs, None)


def test_empty_paragraphs_are_passed_over() -> None:
    assert read(word_document(["", "a", " "])) == (["a"], None)


def test_only_text_of_the_document_counts() -> None:
    xml = document_xml(["said"]).replace(
        "<w:p>", '<w:p><w:instrText>HYPERLINK</w:instrText><x:t xmlns:x="y">other</x:t>', 1
    )
    assert read(packed(xml)) == (["said"], None)


def test_a_document_that_breaks_off_is_read_so_far() -> None:
    xml = document_xml(["a", "b"]).replace("</w:p></w:body></w:document>", "")
    paragraphs, problem = read(packed(xml))
    assert paragraphs == ["a"]
    assert problem is not None


def test_entities_are_refused() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + document_xml(["&b;"])
    with pytest.raises(WordsError, match="document type"):
        read(packed(bomb))


def test_a_member_that_swells_is_refused() -> None:
    with pytest.raises(WordsError, match="far more"):
        read(packed(document_xml(["a" * 8_000_000])))


def test_a_member_above_the_cap_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docx, "_UNPACKED_CAP", 1000)
    with pytest.raises(WordsError, match="far more"):
        read(packed(document_xml(["a" * 2000])))


def test_other_packed_files_are_refused() -> None:
    with pytest.raises(WordsError, match="no Word document"):
        read(packed("x", name="other.xml"))


def test_many_members_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docx, "_MOST_MEMBERS", 0)
    with pytest.raises(WordsError, match="too many parts"):
        read(word_document(["a"]))


def test_a_password_is_named() -> None:
    data = bytearray(word_document(["a"]))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place] |= 1
    with pytest.raises(WordsError, match="password"):
        read(bytes(data))


def test_every_cut_and_every_damaged_byte_has_a_sentence() -> None:
    whole = word_document(["Ana Ortiz   0:04\nhello"])
    for place in range(len(whole)):
        damaged = bytearray(whole)
        damaged[place] ^= 0x5A
        for data in (whole[: place + 1], bytes(damaged)):
            assert reason(data).endswith((".", "read"))


def reason(data: bytes) -> str:
    try:
        read(data)
    except WordsError as error:
        return str(error)
    return "read"


def test_an_unknown_compression_is_refused() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("word/document.xml", document_xml(["a"]))
    data = bytearray(buffer.getvalue())
    data[data.index(b"PK\x01\x02") + 10] = 99
    with pytest.raises(WordsError, match="Word does not know"):
        read(bytes(data))


def test_a_part_of_a_document_is_refused() -> None:
    with pytest.raises(WordsError, match="in part"):
        read_paragraphs(Contents(word_document(["a"]), ("Only the first 64 MiB were read.",)))


def test_what_word_does_not_pack_with_is_refused() -> None:
    """Such a method unpacks all at once, however much that is."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr(docx.MEMBER, document_xml(["a"]))
    for reading in (read_paragraphs, read_first_paragraphs):
        with pytest.raises(WordsError, match="Word does not know"):
            reading(contents_of(buffer.getvalue()))


def test_of_the_beginning_only_a_little_is_unpacked() -> None:
    paragraphs = [f"paragraph {number}" for number in range(60_000)]
    some = read_first_paragraphs(contents_of(word_document(paragraphs)))
    assert some == paragraphs[: len(some)]
    assert 3_000 < len(some) < 10_000
    bomb = packed(document_xml(["first", "a" * 30_000_000]))
    assert read_first_paragraphs(contents_of(bomb)) == ["first"]
    assert read_first_paragraphs(contents_of(word_document(["only"]))) == ["only"]
    entities = '<!DOCTYPE x [<!ENTITY b "b">]>' + document_xml(["&b;"])
    with pytest.raises(WordsError, match="document type"):
        read_first_paragraphs(contents_of(packed(entities)))
    with pytest.raises(WordsError, match="in part"):
        read_first_paragraphs(contents_of(bomb, 10))
