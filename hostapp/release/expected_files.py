"""What each file of a release must be after what its recipient removed."""

from collections.abc import Iterable, Mapping

from hostapp.release.applied import Applied
from hostapp.release.croissant import CROISSANT
from hostapp.release.items import ReleasedItem
from hostapp.release.manifest_removal import rewrite_of


def is_rewritten(path: str) -> bool:
    """Say whether a file tells of several items, so that a removal rewrites it."""
    return rewrite_of(path) is not None or path.endswith(".tar") or path == CROISSANT


def expected_files(
    listed: Mapping[str, str], applied: Applied, items: Iterable[ReleasedItem]
) -> dict[str, str | None]:
    """Return the digest that each file of a release must have now; None for one that is gone.

    What was applied may have rewritten what names items, and removed the items; nothing else.
    """
    own = own_files((item for item in items if item.digest in applied.removed), listed)
    expected: dict[str, str | None] = dict(listed)
    for path in applied.files.keys() & expected.keys():
        if is_rewritten(path) or (path in own and applied.files[path] is None):
            expected[path] = applied.files[path]
    return expected


def own_files(gone: Iterable[ReleasedItem], files: Iterable[str]) -> set[str]:
    """Return the files that are nothing but these items."""
    own = {path for item in gone for path in (f"train/audio/{item.id}.flac", item.path)}
    return {path for path in own.intersection(files) if not is_rewritten(path)}
