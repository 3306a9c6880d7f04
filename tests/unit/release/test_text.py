from pathlib import Path

from hostapp.release.text import ROWS, lay_out
from tests.support.release_contents import contents


def test_a_row_a_line(tmp_path: Path) -> None:
    lay_out(contents(tmp_path), tmp_path)
    assert (tmp_path / ROWS).read_text("utf-8") == (
        '{"id": "line", "meeting": "00000000000000a2", "text": "Grüße"}\n'
    )
