"""Word documents with given paragraphs, small enough to be written by hand."""

import io
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

_SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def document_xml(paragraphs: Sequence[str]) -> str:
    """Write paragraphs as `word/document.xml`; line breaks become `w:br`, tabs `w:tab`."""
    body = "".join(f"<w:p><w:r>{_run(text)}</w:r></w:p>" for text in paragraphs)
    return f'<w:document xmlns:w="{_SPACE}"><w:body>{body}</w:body></w:document>'


def _run(text: str) -> str:
    lines = "<w:br/>".join(f"<w:t>{escape(line)}</w:t>" for line in text.split("\n"))
    return lines.replace("\t", "</w:t><w:tab/><w:t>")


def packed(xml: str | bytes, name: str = "word/document.xml") -> bytes:
    """Pack one member into a zip file."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, xml)
    return buffer.getvalue()


def word_document(paragraphs: Sequence[str]) -> bytes:
    """Return the bytes of a .docx file."""
    return packed(document_xml(paragraphs))
