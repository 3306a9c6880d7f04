"""Write the items of one meeting into a release that is on its way."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from hostapp.domain.identifiers import Digest
from hostapp.media.studio import Studio
from hostapp.release.avoiding import Avoiding
from hostapp.release.contents import About, Contents, Segment, TextRow
from hostapp.release.files import FileWriter
from hostapp.release.items import ItemKind, Method, ReleasedItem
from hostapp.release.layout import FILES, TEXT
from hostapp.release.lines import text_rows
from hostapp.release.plan import MeetingPlan, WordsFile
from hostapp.release.private_copy import Open, PrivateCopies
from hostapp.release.segments import Naming, SegmentCutter, item_source


@dataclass(frozen=True, slots=True)
class Workshop:
    """What writing any meeting of a release needs."""

    about: About
    folder: Path
    opening: Open
    studio: Studio
    naming: Naming
    progress: Callable[[int], None] | None = None
    cancelled: Callable[[], bool] | None = None


def write_meeting(plan: MeetingPlan, workshop: Workshop) -> Contents:
    """Write what the plan says and return it; every source is read once and compared.

    Raises UnavailableError if a file changed or cannot be used: then nothing of the meeting may
    be listed. Raises UnwritableError and StoppedError, which concern the whole release.
    """
    about, folder = workshop.about, workshop.folder
    with PrivateCopies(
        folder,
        workshop.opening,
        workshop.studio,
        progress=workshop.progress,
        cancelled=workshop.cancelled,
    ) as copies:
        avoiding = Avoiding(copies)
        return Contents(
            about,
            segments=tuple(_segments(plan, workshop, copies, avoiding)),
            texts=tuple(_texts(plan, workshop, copies)) if TEXT in about.formats else (),
            files=tuple(_files(plan, workshop, copies, avoiding)) if FILES in about.formats else (),
        )


def _segments(
    plan: MeetingPlan, workshop: Workshop, copies: PrivateCopies, avoiding: Avoiding
) -> list[Segment]:
    cutter = SegmentCutter(plan.meeting, workshop.folder, copies, avoiding, workshop.naming)
    return [segment for track in plan.speech for segment in cutter.cut(track)]


def _texts(plan: MeetingPlan, workshop: Workshop, copies: PrivateCopies) -> list[TextRow]:
    rows: list[TextRow] = []
    for number, words in enumerate(plan.words):
        copies.of(words.use.source)
        rows += text_rows(words, number, plan.meeting, workshop.about, workshop.naming)
    return rows


def _files(
    plan: MeetingPlan, workshop: Workshop, copies: PrivateCopies, avoiding: Avoiding
) -> list[ReleasedItem]:
    writer = FileWriter(plan.meeting, workshop.folder, copies, avoiding, workshop.naming)
    items = [writer.write(whole) for whole in plan.files]
    for number, words in enumerate(plan.words):
        copies.of(words.use.source)
        items.append(_words_item(words, number, plan, workshop, writer))
    return items


def _words_item(
    words: WordsFile, number: int, plan: MeetingPlan, workshop: Workshop, writer: FileWriter
) -> ReleasedItem:
    rows = text_rows(words, number, plan.meeting, workshop.about, workshop.naming)
    name = f"{plan.meeting}-{words.use.source.kind}{number}"
    path, digest = writer.write_words([each.row for each in rows], name)
    people = None if words.people is None else tuple(map(workshop.naming, words.people))
    return ReleasedItem(
        id=name,
        kind=ItemKind.FILE,
        digest=Digest(digest),
        path=path,
        meeting=plan.meeting,
        sources=(item_source(words.use),),
        people=people,
        method=Method.WORDS if any(cut.method is Method.WORDS for cut in plan.cuts) else None,
    )
