"""What was said and typed, as rows of text with the consent behind each."""

import json
from hashlib import sha256

from hostapp.domain.identifiers import Digest, MeetingId
from hostapp.ledger.times import written
from hostapp.release.contents import About, Row, TextRow
from hostapp.release.items import ItemKind, ReleasedItem
from hostapp.release.plan import Line, WordsFile
from hostapp.release.segments import Naming, item_source
from hostapp.release.text import ROWS


def row_digest(row: Row) -> Digest:
    """Return the digest of a row: of its canonical JSON without the digest itself."""
    rest = {key: value for key, value in row.items() if key != "sha256"}
    text = json.dumps(rest, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return Digest(sha256(text.encode()).hexdigest())


def text_rows(
    words: WordsFile, number: int, meeting: MeetingId, about: About, naming: Naming
) -> list[TextRow]:
    """Return the rows of one file of words, the `number`th of its meeting."""
    rows = []
    for line in words.lines:
        name = f"{meeting}-{words.use.source.kind}{number}-{line.number:06d}"
        speaker = None if line.speaker is None else naming(line.speaker)
        names = {"id": name, "meeting": meeting, "speaker": speaker}
        row = _row(line, words, about, names)
        row["sha256"] = row_digest(row)
        item = ReleasedItem(
            id=name,
            kind=ItemKind.TEXT,
            digest=Digest(row["sha256"]),
            path=ROWS,
            meeting=meeting,
            sources=(item_source(words.use),),
            people=None if speaker is None else (speaker,),
            speaker=speaker,
        )
        rows.append(TextRow(item, row))
    return rows


def _row(line: Line, words: WordsFile, about: About, names: Row) -> Row:
    use = words.use
    permit = use.permits[0]
    part = {} if words.part is None else {"part": words.part}
    return (
        names
        | part
        | {
            "speaker": names["speaker"] or "unknown",
            "kind": use.source.kind.value,
            "start": line.start,
            "end": line.end,
            "text": line.text,
            "source_sha256": use.source.digest,
            "consent_decision": f"{about.log}/{permit.index}",
            "consent_purposes": [about.purpose],
            "consent_until": "" if permit.until is None else written(permit.until),
        }
    )
