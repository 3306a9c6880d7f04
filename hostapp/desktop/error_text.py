"""What errors and reasons say, in the host's language."""

from PySide6.QtCore import QCoreApplication

from hostapp.desktop.direction import filled
from hostapp.domain.errors import HostappError
from hostapp.domain.saying import Sentence

CONTEXT = "Error"
"""Under which the sentences of errors are translated; they stand where the errors are raised."""


def told(error: BaseException | str) -> str:
    """Return what an error or a reason says; English where nobody translated it."""
    if not isinstance(error, HostappError | Sentence):
        return _said(str(error))
    if not error.values:
        return _said(error.template)
    sentence, values = _said(error.template), map(_value, error.values)
    if "!r}" in sentence:  # its quotation marks would show what isolates the value
        return sentence.format(*values)
    return filled(sentence, *values)


def _value(value: object) -> object:
    return told(value) if isinstance(value, BaseException | str) else value


def _said(sentence: str) -> str:
    return QCoreApplication.translate(CONTEXT, sentence) if sentence else ""
