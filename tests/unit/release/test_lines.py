import json
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from hostapp.release.lines import row_digest, text_rows
from hostapp.release.plan import Line
from tests.support.granted_talk import granted_talk
from tests.support.release_contents import ABOUT


def test_a_row_is_known_by_all_of_it_but_its_own_digest() -> None:
    row = {"id": "a", "text": "Grüße", "start": 1.5, "end": None}
    text = json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert row_digest(row) == sha256(text.encode()).hexdigest()
    assert row_digest({**row, "sha256": "0"}) == row_digest(dict(reversed(row.items())))
    assert row_digest(row) != row_digest({**row, "id": "b"})


def test_a_line_names_who_said_it_as_the_recipient_knows_them_or_nobody(tmp_path: Path) -> None:
    with granted_talk(tmp_path) as talk:
        (plan,) = talk.plan("text").meetings
        bo = talk.person("Bo Li")
    lines = (Line(0, bo, "Good morning.", 1.0, 2.5), Line(7, None, "Hello?"))
    words = replace(plan.words[0], lines=lines)
    named, nobody = text_rows(words, 2, plan.meeting, ABOUT, lambda person: f"s-{person}")
    assert (named.item.speaker, named.item.people) == (f"s-{bo}", (f"s-{bo}",))
    assert (nobody.item.speaker, nobody.item.people) == (None, None)
    assert [row.row["speaker"] for row in (named, nobody)] == [f"s-{bo}", "unknown"]
    assert [row.item.id for row in (named, nobody)] == [
        f"{plan.meeting}-captions2-000000",
        f"{plan.meeting}-captions2-000007",
    ]
    assert (named.row["start"], named.row["end"], named.row["text"]) == (1.0, 2.5, "Good morning.")
    assert (nobody.row["start"], nobody.row["end"]) == (None, None)
    assert {row.row["source_sha256"] for row in (named, nobody)} == {words.use.source.digest}
    assert "part" not in named.row
    (parted,) = text_rows(replace(words, lines=lines[:1], part=3), 2, plan.meeting, ABOUT, str)
    assert parted.row["part"] == 3
