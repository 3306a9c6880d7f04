"""What is done as Hostapp ends, once something was decided."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from hostapp.domain.errors import HostappError
from hostapp.services.backups import Backups
from hostapp.services.book import Book

if TYPE_CHECKING:
    from hostapp.services.publishing import Publishing


def part(
    book: Book, backups: Backups, publishing: "Callable[[], Publishing]", at: datetime
) -> tuple[str, ...]:
    """Tell recipients what was decided and keep the day's backup; return what failed, in words.

    Does nothing where nothing was written since the store was opened.
    """
    if book.last_change is None:
        return ()
    return (*_reissue_feeds(publishing()), *_keep_backup(backups, at))


def _reissue_feeds(publishing: "Publishing") -> tuple[str, ...]:
    if not publishing.places():
        return ()
    from hostapp.services.publishing import NotPublished

    return tuple(
        f"The feed in {told.place.folder} was not reissued: {told.reason}"
        for told in publishing.reissue_touched()
        if isinstance(told, NotPublished)
    )


def _keep_backup(backups: Backups, at: datetime) -> tuple[str, ...]:
    try:
        backups.rotate(at)
    except HostappError as error:
        return (f"No automatic backup was made: {error}",)
    return ()
