import json
from hashlib import sha256

from hostapp.release.lines import row_digest


def test_a_row_is_known_by_all_of_it_but_its_own_digest() -> None:
    row = {"id": "a", "text": "Grüße", "start": 1.5, "end": None}
    text = json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert row_digest(row) == sha256(text.encode()).hexdigest()
    assert row_digest({**row, "sha256": "0"}) == row_digest(dict(reversed(row.items())))
    assert row_digest(row) != row_digest({**row, "id": "b"})
