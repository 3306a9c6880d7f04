import json
from pathlib import Path

import pytest

from hostapp import __version__, resources
from hostapp.services.licences import FROM_SOURCE, about

LISTED = {
    "whole": "As a whole under GPL-3.0.",
    "parts": [
        {"name": "Hostapp", "version": "1", "licence": "Apache-2.0", "text": "hostapp.txt"},
        {"name": "x264", "licence": "GPL-2.0-or-later", "home": "https://x264.invalid"},
    ],
}


def test_a_copy_from_source_carries_only_itself() -> None:
    said = about()
    assert said.version == __version__
    assert said.whole == FROM_SOURCE
    assert [(part.name, part.licence, part.text()) for part in said.parts] == [
        ("Hostapp", "Apache-2.0", "")
    ]


def test_an_installed_copy_names_all_that_it_carries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = tmp_path / "licences" / "texts"
    texts.mkdir(parents=True)
    (texts / "hostapp.txt").write_text("Apache License", "utf-8")
    (tmp_path / "licences" / "bundle.json").write_text(json.dumps(LISTED), "utf-8")
    monkeypatch.setattr(resources, "ROOT", tmp_path)
    said = about()
    assert said.whole == LISTED["whole"]
    own, x264 = said.parts
    assert own.text() == "Apache License"
    assert own.version == "1"
    assert (x264.licence, x264.home, x264.text()) == (
        "GPL-2.0-or-later",
        "https://x264.invalid",
        "",
    )
