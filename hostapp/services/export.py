"""Write a release: items first, the gate's last word and the entry together, then one rename."""

import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from hostapp.domain.errors import HostappError, UnavailableError
from hostapp.domain.identifiers import MeetingId
from hostapp.domain.refusals import Refusal
from hostapp.domain.release_events import ReleaseAbandoned, Released, ReleaseId
from hostapp.domain.sentences import sentence
from hostapp.domain.verified_ledger import VerifiedLedger
from hostapp.media.studio import Studio
from hostapp.release import card, croissant
from hostapp.release.consent_folder import (
    drop_unlisted,
    entries_behind,
    write_evidence,
    write_files_list,
    write_items,
)
from hostapp.release.contents import About, Contents
from hostapp.release.items import read_items
from hostapp.release.layout import lay_out, places
from hostapp.release.meeting_writing import Workshop, write_meeting
from hostapp.release.on_disk import UnwritableError, explaining, files_below
from hostapp.release.plan import Cut, LeftOut, Plan
from hostapp.release.private_copy import COPIES, Open, StoppedError
from hostapp.release.webdataset import shard_name
from hostapp.services.book import Book
from hostapp.services.release_evidence import evidence_of
from hostapp.services.released import ItemGate, Speakers
from hostapp.services.staging import Staging
from hostapp.store.keepsakes import Keepsakes

Progress = Callable[[int, int], None]
"""Told bytes read and bytes in all."""
Cancelled = Callable[[], bool]

RELEASE_BYTES: Final = 8
FEED_SETTING: Final = "feed-location"
"""Name of the setting that says where recipients find the feed."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export did; `path` is None if nothing might go."""

    path: Path | None
    release: ReleaseId | None
    items: int
    entry: int | None
    left_out: tuple[LeftOut, ...]
    cuts: tuple[tuple[MeetingId, Cut], ...]
    remark: str | None = None


class AbandonedError(UnavailableError):
    """A decision came when the entry was written and the release had not appeared yet."""


class _NotPermittedError(Exception):
    """A decision came in between: these meetings have to stay."""

    def __init__(self, refused: dict[MeetingId, Refusal]) -> None:
        super().__init__(refused)
        self.refused = refused


class Export:
    """Writes what plans say."""

    def __init__(
        self,
        *,
        book: Book,
        keepsakes: Keepsakes,
        store: Path,
        opening: Open,
        clock: Callable[[], datetime],
    ) -> None:
        self._book = book
        self._keepsakes = keepsakes
        self._store = store
        self._opening = opening
        self._clock = clock

    def write(
        self,
        plan: Plan,
        out: Path,
        *,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Exported:
        """Write the release to `out`, a new or empty folder: complete, or not at all.

        Raises UsageError, UnavailableError (disk, ledger), TamperingError; then no release and no
        entry is left.
        """
        nothing = Exported(None, None, 0, None, plan.left_out, ())
        if not plan.meetings:
            return nothing
        release = ReleaseId(secrets.token_hex(RELEASE_BYTES))
        staging = Staging.begin(release, out, self._store)
        try:
            with explaining("The release cannot be written"):
                return self._write(plan, staging, progress, cancelled) or nothing
        except BaseException:
            if not self._is_recorded(release):
                staging.throw_away()
            raise
        finally:
            staging.let_go()

    def _write(
        self,
        plan: Plan,
        staging: Staging,
        progress: Progress | None,
        cancelled: Cancelled | None,
    ) -> Exported | None:
        about = self._about(plan, staging.release)
        contents, left = self._items(plan, about, staging, progress, cancelled)
        while contents.items():
            prepared = _prepare(contents, staging.folder)
            staging.sync()
            if cancelled is not None and cancelled():
                raise StoppedError("Stopped: no release was made.")
            try:
                entry, event = self._record(about, *prepared)
                break
            except _NotPermittedError as error:
                left += [LeftOut(each, sentence(why)) for each, why in error.refused.items()]
                contents = contents.without(error.refused)
        else:
            staging.throw_away()
            return Exported(None, None, 0, None, (*plan.left_out, *left), ())
        change = self._book.last_change
        self.complete(staging, event, entry)
        gone = {each.meeting for each in left if each.path is None}
        cuts = [(each.meeting, cut) for each in plan.meetings for cut in each.cuts]
        return Exported(
            path=staging.target,
            release=staging.release,
            items=len(contents.items()),
            entry=entry,
            left_out=(*plan.left_out, *left),
            cuts=tuple((meeting, cut) for meeting, cut in cuts if meeting not in gone),
            remark=None if change is None else change.remark,
        )

    def complete(self, staging: Staging, event: Released, entry: int) -> None:
        """Put the evidence into a release whose entry is written, and let it appear.

        The gate is asked once more while nobody else can write a decision: if one came after
        the entry, the release is abandoned, and AbandonedError says so.
        """
        items = read_items(event.items or "")
        evidence = evidence_of(self._book, entry, entries_behind(items))
        write_evidence(evidence, staging.folder)
        drop_unlisted(staging.folder)
        staging.sync()
        with self._book.held() as ledger:
            gate = ItemGate(ledger, event.purpose, event.recipient, self._clock())
            refused = gate.refused(items)
            if not refused:
                staging.appear()
        if refused:
            self.abandon(staging, event)
            raise AbandonedError(
                "A decision came while the release was being completed, so it is abandoned and"
                " nothing of it is in {0}: make it again.",
                staging.target,
            )
        staging.drop_note()

    def abandon(self, staging: Staging, event: Released) -> None:
        """Write that a recorded release never appeared, and remove what there is of it."""
        at = max(self._clock().replace(microsecond=0), event.at)
        self._book.append([ReleaseAbandoned(at=at, release=staging.release)])
        staging.throw_away()

    def _about(self, plan: Plan, release: ReleaseId) -> About:
        return About(
            release=release,
            purpose=plan.purpose,
            recipient=plan.recipient,
            log=plan.log,
            created_at=self._clock().replace(microsecond=0),
            formats=plan.formats,
            feed=self._feed(),
        )

    def _feed(self) -> str | None:
        feed = self._keepsakes.setting(FEED_SETTING)
        return feed if isinstance(feed, str) else None

    def _items(
        self,
        plan: Plan,
        about: About,
        staging: Staging,
        progress: Progress | None,
        cancelled: Cancelled | None,
    ) -> tuple[Contents, list[LeftOut]]:
        """Write the items of every meeting; one whose files changed stays, and that is said."""
        naming = Speakers(self._book.verified(), plan.recipient).id_of
        contents, left = Contents(about), list[LeftOut]()
        done = 0

        def read(count: int) -> None:
            nonlocal done
            done += count
            if progress is not None:
                progress(min(done, plan.size), plan.size)

        with Studio() as studio:
            workshop = Workshop(
                about, staging.folder, self._opening, studio, naming, read, cancelled
            )
            for meeting in plan.meetings:
                try:
                    written = write_meeting(meeting, workshop)
                except (StoppedError, UnwritableError):
                    raise
                except UnavailableError as error:
                    left.append(LeftOut(meeting.meeting, error.sentence))
                    continue
                contents = contents.with_more(written)
        return contents, left

    def _record(self, about: About, items: str, files: str) -> tuple[int, Released]:
        """Ask the gate and write the entry, with no writer in between."""
        listed = read_items(items)
        event = Released(
            at=about.created_at,
            release=about.release,
            purpose=about.purpose,
            recipient=about.recipient,
            items=items,
            files=files,
        )

        def compose(ledger: VerifiedLedger) -> Sequence[Released]:
            gate = ItemGate(ledger, about.purpose, about.recipient, self._clock())
            refused = gate.refused(listed)
            if refused:
                raise _NotPermittedError(refused)
            return [event]

        (entry,) = self._book.append_checked(compose)
        return entry, event

    def _is_recorded(self, release: ReleaseId) -> bool:
        """Say whether the ledger speaks of a release; also if that cannot be told."""
        with suppress(HostappError):
            return any(each.event.release == release for each in self._book.releases())
        return True


def _prepare(contents: Contents, folder: Path) -> tuple[str, str]:
    """Lay out the items; return the text of their list, and the digest of the list of files."""
    contents = places(contents)
    lay_out(contents, folder)
    items = write_items(contents, folder)
    croissant.lay_out(contents, folder)
    card.lay_out(contents, folder)
    kept = {item.path for item in contents.items()}
    stale = {
        path
        for path in files_below(folder)
        if path.startswith(("train/audio/", "files/", "wds/", f"{COPIES}/")) and path not in kept
    }
    if contents.segments and "webdataset" in contents.about.formats:
        count = len({each.item.meeting for each in contents.segments})
        stale -= {shard_name(number) for number in range(count)}
    return items, write_files_list(folder, stale)
