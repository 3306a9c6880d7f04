from dataclasses import replace
from pathlib import Path

from hostapp.release.card import CARD, lay_out
from hostapp.release.items import Method
from tests.support.release_contents import ABOUT, contents


def test_the_card_says_what_for_and_how_many(tmp_path: Path) -> None:
    lay_out(contents(tmp_path), tmp_path)
    text = (tmp_path / CARD).read_text("utf-8")
    assert text.startswith("---\n")
    assert "for **speech-recognition** by **the host's own team**" in text
    assert "- 3 segments of speech" in text
    assert "- 1 lines of text" in text
    assert "best effort" not in text


def test_the_wall_clock_is_called_best_effort_too(tmp_path: Path) -> None:
    held = contents(tmp_path)
    first = held.segments[0]
    guessed = replace(first, item=replace(first.item, method=Method.CLOCK_TIMES))
    lay_out(replace(held, segments=(guessed,)), tmp_path)
    text = (tmp_path / CARD).read_text("utf-8")
    assert "may be a minute off, and were widened by that: **best effort**" in text


def test_best_effort_is_called_so_and_names_are_no_markup(tmp_path: Path) -> None:
    held = contents(tmp_path)
    first = held.segments[0]
    guessed = replace(first, item=replace(first.item, method=Method.CUE_TIMES))
    about = replace(ABOUT, recipient="[Example](https://example.com)", feed="/mnt/feed")
    lay_out(replace(held, about=about, segments=(guessed,)), tmp_path)
    text = (tmp_path / CARD).read_text("utf-8")
    assert "**best effort**" in text
    assert "\\[Example\\](" in text
    assert "(/mnt/feed)" in text
