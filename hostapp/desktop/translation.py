"""One way to have a sentence in the host's language."""

from PySide6.QtCore import QCoreApplication


def translate(context: str, source: str, comment: str | None = None, n: int = -1) -> str:
    """Return `source` in the host's language; `%Ln` in it becomes `n`, and `(s)` its plural.

    Has the shape of `QCoreApplication.translate`, so that Qt's tools find the sentences.
    """
    text = QCoreApplication.translate(context, source, comment or "", n)
    return text.replace("(s)", "" if n == 1 else "s") if n >= 0 else text
