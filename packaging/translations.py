"""The window's words in other languages, through Qt Linguist's tools.

python packaging/translations.py update           take the source's sentences into the .ts files
python packaging/translations.py compile [DIR]    make the .qm files (else beside the .ts files)
"""

import argparse
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from sentences import as_cpp, sentences_of, sentences_of_errors

ROOT: Final = Path(__file__).resolve().parent.parent
PACKAGE: Final = ROOT / "hostapp"
FOLDER: Final = ROOT / "resources" / "i18n"
SOURCE: Final = "en"
LANGUAGES: Final = (SOURCE, "de", "es", "fr", "ja")
"""English only has the forms of its plurals here: its sentences stand in the source."""


def update(folder: Path = FOLDER) -> None:
    """Take new sentences of the source into the .ts files in `folder`, and old ones out."""
    with tempfile.TemporaryDirectory() as place:
        source = Path(place, "sentences.cpp")
        found = [*sentences_of(PACKAGE / "desktop"), *sentences_of_errors(PACKAGE)]
        source.write_text(as_cpp(found), encoding="utf-8")
        for language in LANGUAGES:
            plural_only = ["-pluralonly"] if language == SOURCE else []
            languages = ["-source-language", SOURCE, "-target-language", language]
            options = ["-silent", "-locations", "none", "-no-obsolete", *plural_only, *languages]
            _run("lupdate", *options, str(source), "-ts", str(ts_file(language, folder)))


def compile_all(folder: Path = FOLDER) -> None:
    """Make the .qm file of each language in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        made = folder / f"hostapp_{language}.qm"
        _run("lrelease", "-silent", str(ts_file(language)), "-qm", str(made))


def ts_file(language: str, folder: Path = FOLDER) -> Path:
    """Return where a language's sentences are kept."""
    return folder / f"hostapp_{language}.ts"


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(_tool(tool)), *arguments], check=True)


def _tool(name: str) -> Path:
    """Return one of Qt Linguist's tools; they come with PySide6."""
    package = find_spec("PySide6")
    if package is None or package.origin is None:
        sys.exit("PySide6 is needed to translate: sh packaging/set-up.sh installs it.")
    folder = Path(package.origin).parent
    found = [path for path in (folder / name, folder / f"{name}.exe") if path.exists()]
    return found[0] if found else folder / "Qt" / "libexec" / name


def main() -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description="The window's words in other languages.")
    parser.add_argument("action", choices=["update", "compile"])
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    chosen = parser.parse_args()
    {"update": update, "compile": compile_all}[chosen.action](chosen.folder)


if __name__ == "__main__":
    main()
