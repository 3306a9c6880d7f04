"""What makes and follows releases, built when first asked for.

It brings PyAV and NumPy along, which a window that only lists and decides can do without.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from hostapp.services.book import Book
from hostapp.services.digests import Digests
from hostapp.services.forgotten_names import ForgottenNames
from hostapp.services.statuses import Statuses
from hostapp.store.keepsakes import Keepsakes
from hostapp.store.library import Library

if TYPE_CHECKING:
    from hostapp.services.export import Export
    from hostapp.services.planning import Planning
    from hostapp.services.releases import Releases


@dataclass(frozen=True)
class Releasing:
    """Plans, exports and the list of releases of one store."""

    store: Path
    book: Book
    library: Library
    keepsakes: Keepsakes
    statuses: Statuses
    digests: Digests
    clock: Callable[[], datetime]
    zone: ZoneInfo
    forgotten: ForgottenNames

    @cached_property
    def planning(self) -> "Planning":
        """What would be released, and why not the rest."""
        from hostapp.services.planning import Planning

        return Planning(
            book=self.book,
            library=self.library,
            keepsakes=self.keepsakes,
            statuses=self.statuses,
            digests=self.digests,
            clock=self.clock,
            zone=self.zone,
            forgotten=self.forgotten,
        )

    @cached_property
    def export(self) -> "Export":
        """Write a release."""
        from hostapp.recordings.reading import open_regular
        from hostapp.services.export import Export

        return Export(
            book=self.book,
            keepsakes=self.keepsakes,
            store=self.store,
            opening=open_regular,
            clock=self.clock,
        )

    @cached_property
    def releases(self) -> "Releases":
        """What left."""
        from hostapp.services.releases import Releases

        return Releases(book=self.book, export=self.export, store=self.store, clock=self.clock)
