"""Read one folder: list it, and recognise what lies in it unless it is as it was."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from hostapp.recordings import signature
from hostapp.recordings.found import Found, Listed, Read, Skipped, Unchanged
from hostapp.recordings.recognise import recognise
from hostapp.recordings.tools.interface import Recogniser, Surroundings
from hostapp.recordings.walk import RawFolder, read_folder, refusal


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads folders, one after the other, in any order."""

    recognisers: tuple[Recogniser, ...]
    surroundings: Surroundings
    at_once: int = 16
    """Folders listed one after the other before they are recognised: processors slow down when
    asking the system and working take turns all the time."""
    owners: tuple[Recogniser, ...] = field(init=False)
    """Those whose meetings have subfolders."""

    def __post_init__(self) -> None:
        owners = (r for r in self.recognisers if type(r).subfolders is not Recogniser.subfolders)
        object.__setattr__(self, "owners", tuple(owners))

    def read(self, path: bytes, known: bytes | None, *, follow: bool = False) -> Read:
        """Read a folder whose signature was `known`; one that just went tells nothing.

        `follow` allows the folder itself to be a link, as a root may be.
        """
        return self._tell(self._look(path, follow=follow), known)

    def read_all(self, asked: Sequence[tuple[bytes, bytes | None]]) -> Iterator[Read]:
        """Read folders whose signatures were known, in this order."""
        for at in range(0, len(asked), self.at_once):
            some = asked[at : at + self.at_once]
            looks = [self._look(path) for path, _ in some]
            for look, (_, known) in zip(looks, some, strict=True):
                yield self._tell(look, known)

    def _look(self, path: bytes, *, follow: bool = False) -> RawFolder | Read:
        try:
            return read_folder(path, self._subfolders, follow=follow)
        except FileNotFoundError:
            return Read([])
        except OSError as error:
            return Read([Skipped(path, refusal(error))])

    def _tell(self, looked: RawFolder | Read, known: bytes | None) -> Read:
        if isinstance(looked, Read):
            return looked
        reports: list[Found] = [*looked.skipped, self._report(looked, known)]
        return Read(reports, [looked.below(name) for name in looked.folders])

    def _report(self, folder: RawFolder, known: bytes | None) -> Found:
        mark = folder.signature()
        if known == mark:
            return Unchanged(folder.path)
        meetings, restless, plain = recognise(folder.listing(), self.recognisers, self.surroundings)
        return Listed(folder.path, signature.NEVER if restless else mark, meetings, plain)

    def _subfolders(self, folder: str, names: Sequence[str]) -> Sequence[str]:
        wanted = [name for owner in self.owners for name in owner.subfolders(folder, names)]
        return wanted if len(wanted) <= 1 else list(dict.fromkeys(wanted))
