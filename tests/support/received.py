"""Releases in every format, made without media, as a recipient holds them."""

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from hostapp.domain.events import Granted
from hostapp.domain.identifiers import Digest
from hostapp.domain.meetings import FileKind
from hostapp.domain.release_events import Released, ReleaseId
from hostapp.domain.terms import OWN_TEAM
from hostapp.release import card, croissant
from hostapp.release.consent_folder import write_evidence, write_files_list, write_items
from hostapp.release.contents import About, Contents, Segment, TextRow
from hostapp.release.items import ItemKind, ItemSource, ReleasedItem
from hostapp.release.layout import FORMATS, lay_out
from hostapp.release.on_disk import write
from hostapp.services.release_evidence import evidence_of
from tests.support.feeds import RELEASE, SPEECH, Publisher

SEGMENTS = 3
"""Of each meeting."""


def release_of(
    host: Publisher,
    folder: Path,
    grants: Sequence[Granted],
    *,
    recipient: str = OWN_TEAM,
    release: ReleaseId = RELEASE,
) -> Contents:
    """Write a release with segments, lines and a file of each of these granted meetings.

    The grants must be the first that the host wrote.
    """
    about = About(
        release=release,
        purpose=SPEECH,
        recipient=recipient,
        log=host.key.name.removeprefix("hostapp/"),
        created_at=host.clock().replace(microsecond=0),
        formats=FORMATS,
    )
    contents = Contents(
        about,
        segments=tuple(
            _segment(folder, grant, entry, number)
            for entry, grant in enumerate(grants, 1)
            for number in range(SEGMENTS)
        ),
        texts=tuple(_line(grant, entry) for entry, grant in enumerate(grants, 1)),
        files=tuple(_file(folder, grant, entry) for entry, grant in enumerate(grants, 1)),
    )
    lay_out(contents, folder)
    items = write_items(contents, folder)
    croissant.lay_out(contents, folder)
    card.lay_out(contents, folder)
    files = write_files_list(folder, ())
    event = Released(
        at=about.created_at,
        release=release,
        purpose=SPEECH,
        recipient=recipient,
        items=items,
        files=files,
    )
    entry = host.write(event)[0]
    evidence = evidence_of(host.book, entry, range(1, len(grants) + 1))
    write_evidence(evidence, folder)
    return contents


def _segment(folder: Path, grant: Granted, entry: int, number: int) -> Segment:
    speaker = f"{grant.meeting[-1] * 16}"
    start = number * 2_000
    id_ = f"{grant.meeting}-{speaker}-{start:07d}-{start + 1_500:07d}"
    data = f"sound of {id_}".encode()
    write(folder / "train" / "audio" / f"{id_}.flac", data)
    item = _item(grant, entry, id_, ItemKind.SPEECH, data=data, path=f"train/audio/{id_}.flac")
    item = replace(item, speaker=speaker, start_ms=start, end_ms=start + 1_500)
    return Segment(item, 24_000, f"Words of {id_}.")


def _line(grant: Granted, entry: int) -> TextRow:
    id_ = f"{grant.meeting}-line-1"
    item = _item(
        grant, entry, id_, ItemKind.TEXT, data=f"line {id_}".encode(), path="text/train.jsonl"
    )
    return TextRow(item, {"id": id_, "text": f"Typed in {grant.meeting}", "sha256": item.digest})


def _file(folder: Path, grant: Granted, entry: int) -> ReleasedItem:
    id_ = f"{grant.meeting}-file"
    data = f"whole file of {grant.meeting}".encode()
    write(folder / "files" / f"{id_}.m4a", data)
    return _item(grant, entry, id_, ItemKind.FILE, data=data, path=f"files/{id_}.m4a")


def _item(
    grant: Granted, entry: int, id_: str, kind: ItemKind, *, data: bytes, path: str
) -> ReleasedItem:
    return ReleasedItem(
        id=id_,
        kind=kind,
        digest=Digest(sha256(data).hexdigest()),
        path=path,
        meeting=grant.meeting,
        sources=(ItemSource(grant.files[0].digest, FileKind.AUDIO, entry),),
    )


def tree(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder, by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
