import json
from pathlib import Path

import av
import numpy as np

import licences
from tests.contracts.source_tree import ROOT


def test_every_library_that_the_wheels_carry_has_its_licence() -> None:
    site = Path(av.__file__).parent.parent
    assert site == Path(np.__file__).parent.parent
    carried = [
        str(path) for name in ("av.libs", "numpy.libs") for path in (site / name).glob("*.so*")
    ]
    assert licences.unnamed_libraries(carried) == []
    assert licences.unnamed_libraries(["x/libnew-123.so.1"]) == ["libnew-123.so.1"]


def test_the_list_says_that_the_whole_is_gpl_and_why(tmp_path: Path) -> None:
    qt = ("PySide6/Qt/lib/libQt6Core.so.6", "PySide6/Qt/lib/libQt6Charts.so.6")
    libraries = ["av.libs/libx264-1.so", *qt]
    licences.write_licences(
        tmp_path, ["click.core", "PySide6.QtCore", "hostapp"], libraries, version="1.2.3"
    )
    document = json.loads((tmp_path / "bundle.json").read_text("utf-8"))
    assert "GNU General Public License, version 3" in document["whole"]
    parts = {part["name"]: part for part in document["parts"]}
    assert document["parts"][0]["name"] == "Hostapp"
    assert parts["Hostapp"]["version"] == "1.2.3"
    assert parts["x264"]["licence"] == "GPL-2.0-or-later"
    assert "LGPL" in parts["Qt"]["licence"]
    assert parts["Qt Charts"]["licence"] == "GPL-3.0-only"
    assert {"click", "x264", "Qt"} <= set(parts)
    assert not [part for part in parts if part in {"FFmpeg", "numpy"}], "only what is carried"
    for part in document["parts"]:
        if "text" in part:
            assert (tmp_path / "texts" / part["text"]).read_text("utf-8").strip()


def test_the_texts_are_whole() -> None:
    for name, words in {"GPL-3.0": 5500, "LGPL-3.0": 1100}.items():
        text = (ROOT / "packaging" / "licences" / f"{name}.txt").read_text("utf-8")
        assert len(text.split()) > words
