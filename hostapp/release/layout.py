"""All formats of a release, by their names."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from hostapp.domain.errors import UsageError
from hostapp.release import huggingface, kaldi, lhotse, nemo, text, webdataset
from hostapp.release.contents import Contents

LayOut = Callable[[Contents, Path], None]

SPEECH_FORMATS: Final[dict[str, LayOut]] = {
    "huggingface": huggingface.lay_out,
    "nemo": nemo.lay_out,
    "lhotse": lhotse.lay_out,
    "kaldi": kaldi.lay_out,
    "webdataset": webdataset.lay_out,
}
"""Formats over segments of speech."""
ALONE: Final = "webdataset"
"""The format that holds the sound itself, so that it needs no `train/audio/` beside it."""
TEXT: Final = "text"
FILES: Final = "files"
FORMATS: Final = (*SPEECH_FORMATS, TEXT, FILES)
DEFAULT_FORMATS: Final = ("huggingface",)


def require_formats(names: Sequence[str]) -> tuple[str, ...]:
    """Return the formats in a fixed order, the default if none is named; raises UsageError."""
    unknown = sorted(set(names) - set(FORMATS))
    if unknown:
        raise UsageError(
            "No such format: {0}. There are {1}.", ", ".join(unknown), ", ".join(FORMATS)
        )
    return tuple(each for each in FORMATS if each in names) or DEFAULT_FORMATS


def places(contents: Contents) -> Contents:
    """Return the contents as the formats place them: in shards if there is nothing else."""
    speech = [each for each in contents.about.formats if each in SPEECH_FORMATS]
    return webdataset.in_shards(contents) if speech == [ALONE] else contents


def lay_out(contents: Contents, folder: Path) -> None:
    """Write the manifests of every format that was asked for."""
    formats = contents.about.formats
    for name, write in SPEECH_FORMATS.items():
        if name in formats:
            write(contents, folder)
    if TEXT in formats:
        text.lay_out(contents, folder)
