"""The files of a release that name items called back, written anew without these."""

from collections.abc import Callable, Collection, Iterator
from functools import partial
from hashlib import sha256

from hostapp.domain.errors import TamperingError
from hostapp.release.applied import Applied
from hostapp.release.consent_folder import listed_files
from hostapp.release.croissant import CROISSANT
from hostapp.release.croissant_update import updated_croissant
from hostapp.release.expected_files import expected_files, is_rewritten
from hostapp.release.items import ReleasedItem
from hostapp.release.manifest_removal import Called, rewrite_of
from hostapp.release.on_disk import digest_of
from hostapp.release.received import ReceivedRelease
from hostapp.release.removal_steps import GONE, Steps
from hostapp.release.replacing import replace
from hostapp.release.shard_removal import remove_samples, samples_in


class Rewriting:
    """Rewrites manifests, shards and description; each only if it is what it was left as."""

    def __init__(
        self,
        release: ReceivedRelease,
        gone: Collection[ReleasedItem],
        before: Applied,
        *,
        version: str | None,
        at: str,
    ) -> None:
        """Take up what an interrupted removal noted; raises OSError."""
        self._folder = release.folder
        self._expected = expected_files(listed_files(release.folder), before, release.items)
        self._called = Called(gone)
        self._version = version
        self._at = at
        self.notes = Steps(release.folder)
        self.changed: dict[str, str | None] = {}
        """Digest now of each file that was rewritten, by its path; None for one that is gone."""

    def insist_on_intact(self) -> None:
        """Raise TamperingError for a file that is to be rewritten and was changed by others."""
        for path in self._there():
            if not path.endswith(".tar") or self._is_touched(path):
                self._check(path, digest_of(self._folder / path)[0])

    def steps(self) -> Iterator[Callable[[], None]]:
        """Yield what is to be done, in order: manifests, shards, then the description of them."""
        paths = [path for path in self._expected if is_rewritten(path)]
        yield from (partial(self._rewrite, path) for path in paths if rewrite_of(path) is not None)
        yield from (partial(self._reshard, path) for path in paths if path.endswith(".tar"))
        yield self._describe

    def _there(self) -> list[str]:
        return [
            path for path in self._expected if is_rewritten(path) and (self._folder / path).exists()
        ]

    def _is_touched(self, shard: str) -> bool:
        return not samples_in(self._folder / shard).isdisjoint(self._called.ids)

    def _check(self, path: str, digest: str) -> None:
        now = self.changed.get(path, self._expected.get(path))
        if digest != now and digest not in self.notes.of(path):
            raise TamperingError(
                "{0} is not what was released: somebody changed it. Delete it, and run this"
                " again, or ask the host for the release anew.",
                self._folder / path,
            )

    def _rewrite(self, path: str) -> None:
        place, how = self._folder / path, rewrite_of(path)
        if how is not None and place.exists():
            data = place.read_bytes()
            self._check(path, sha256(data).hexdigest())
            self._put(path, data, how(data, self._called))

    def _reshard(self, path: str) -> None:
        place = self._folder / path
        if not place.exists():
            if GONE in self.notes.of(path):
                self.changed[path] = None
            return
        if self._is_touched(path):
            self.changed[path] = remove_samples(
                place, self._called.ids, partial(self._check, path), partial(self.notes.note, path)
            )
        else:
            self._take_up(path)

    def _describe(self) -> None:
        place = self._folder / CROISSANT
        if self._version is not None and place.exists():
            data = place.read_bytes()
            self._check(CROISSANT, sha256(data).hexdigest())
            fresh = updated_croissant(data, self._folder, self._version, self._at, self._check)
            self._put(CROISSANT, data, fresh)

    def _put(self, path: str, data: bytes, fresh: bytes) -> None:
        digest = sha256(fresh).hexdigest()
        if fresh != data:
            self.notes.note(path, digest)
            replace(self._folder / path, fresh)
        if digest != self._expected.get(path):
            self.changed[path] = digest

    def _take_up(self, path: str) -> None:
        """Go on with a shard that an interrupted removal has rewritten already."""
        if self.notes.of(path):
            digest, _ = digest_of(self._folder / path)
            self._check(path, digest)
            self.changed[path] = digest
