"""What a host asks of an export, and what would come of it, as plain values."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hostapp.domain.identifiers import PurposeId
from hostapp.domain.terms import OWN_TEAM

if TYPE_CHECKING:
    from hostapp.release.plan import Plan

FORMATS = ("huggingface", "nemo", "lhotse", "kaldi", "webdataset", "text", "files")
"""The formats of `hostapp.release.layout`, without its weight."""
DEFAULT = frozenset({"huggingface"})


@dataclass(frozen=True, slots=True)
class ExportForm:
    """One release as it was asked for."""

    purpose: PurposeId
    folder: Path
    recipient: str = OWN_TEAM
    formats: frozenset[str] = DEFAULT
    selected: bool = False
    """Whether only the selected meetings may go."""


@dataclass(frozen=True, slots=True)
class ExportReview:
    """What would go and what stays, before a byte is written."""

    plan: "Plan"
    meetings: int
    seconds: float
    size: int
    """Bytes that will be read."""
    left: tuple[tuple[str, str], ...]
    """Title and reason of what stays."""
    cuts: tuple[tuple[str, tuple[str, ...]], ...]
    """Who is cut out of what, and how, in words."""
    going: tuple[tuple[str, str], ...] = ()
    """Title and amount of what goes."""
    masked: tuple[tuple[str, str], ...] = ()
    """What is masked in texts, and its kind."""
