"""The recovery key as a QR code, for a printer or to be photographed from the screen."""

import io
from pathlib import Path

import segno

from hostapp.domain.errors import UnavailableError, UsageError
from hostapp.release.replacing import write_new

_LEVEL = "m"
_PRIVATE_FILE = 0o600


def dots(secret: str) -> tuple[tuple[bool, ...], ...]:
    """Return the code as rows of dark (True) and light dots, without the quiet edge."""
    return tuple(tuple(map(bool, row)) for row in _code(secret).matrix)


def terminal_picture(secret: str) -> str:
    """Draw the code with block characters, two modules high each."""
    drawn = io.StringIO()
    _code(secret).terminal(drawn, compact=True)
    return drawn.getvalue()


def write_picture(secret: str, file: Path) -> None:
    """Write the code as an SVG file that only its owner can read; nothing is overwritten.

    Raises UsageError for a file that exists, UnavailableError if it cannot be written.
    """
    drawn = io.BytesIO()
    _code(secret).save(drawn, kind="svg", scale=4, title="Hostapp recovery key")
    try:
        write_new(file, drawn.getvalue(), mode=_PRIVATE_FILE)
    except FileExistsError:
        raise UsageError("{0} exists already: choose another name.", file) from None
    except OSError as error:
        raise UnavailableError("{0} cannot be written: {1}.", file, error.strerror) from error


def _code(secret: str) -> segno.QRCode:
    return segno.make_qr(secret, error=_LEVEL)
