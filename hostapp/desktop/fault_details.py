"""What somebody who is to help would ask for, as text to copy; it names no meeting of its own."""

import platform

from PySide6.QtCore import qVersion

from hostapp import __version__
from hostapp.desktop.error_text import told
from hostapp.domain.errors import HostappError, TamperingError


def details_of(error: BaseException | str) -> str:
    """Return a fault with all that led to it, in the host's language and as the program says it."""
    lines = [told(error)]
    cause = error if isinstance(error, BaseException) else None
    while cause is not None:
        lines.append(_plainly(cause))
        cause = cause.__cause__ or cause.__context__
    if isinstance(error, str) and str(error) != lines[0]:
        lines.append(str(error))
    return with_versions("\n".join(lines))


def with_versions(details: str) -> str:
    """Return details with what they happened in."""
    return "\n".join(part for part in (details.strip(), _here()) if part)


def _plainly(error: BaseException) -> str:
    kind = error.kind if isinstance(error, HostappError) else type(error).__name__
    entry = error.seq if isinstance(error, TamperingError) else None
    return f"{kind}: {error}" + ("" if entry is None else f" (entry {entry})")


def _here() -> str:
    python = platform.python_version()
    return f"Hostapp {__version__}, Python {python}, Qt {qVersion()}, {platform.platform()}"
