"""Collect the licences of all that a frozen Hostapp carries, for its About page."""

import json
from collections.abc import Iterable, Mapping
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path, PurePosixPath
from typing import Any, Final

from hostapp.services.licences import FROZEN

ROOT: Final = Path(__file__).resolve().parent.parent
TEXTS: Final = ROOT / "packaging" / "licences"
NATIVE: Final = TEXTS / "native.json"


def write_licences(
    folder: Path, modules: Iterable[str], libraries: Iterable[str], *, version: str
) -> None:
    """Write `bundle.json` and the texts into `folder`, of Python modules and library files."""
    (folder / "texts").mkdir(parents=True, exist_ok=True)
    own = {"name": "Hostapp", "version": version, "licence": "Apache-2.0", "text": "hostapp.txt"}
    _write(folder / "texts" / "hostapp.txt", (ROOT / "LICENSE").read_text("utf-8"))
    for name in ("GPL-3.0", "LGPL-3.0"):
        _write(folder / "texts" / f"{name}.txt", (TEXTS / f"{name}.txt").read_text("utf-8"))
    parts = [own, *_of_libraries(libraries), *_of_packages(modules, folder / "texts")]
    parts.sort(key=lambda part: (part is not own, str(part["name"]).casefold()))
    document = json.dumps({"whole": FROZEN, "parts": parts}, ensure_ascii=False, indent=1)
    _write(folder / "bundle.json", document + "\n")


def unnamed_libraries(libraries: Iterable[str]) -> list[str]:
    """Return the library files that no line of `native.json` stands for."""
    known = tuple(prefix for part in _native() for prefix in part["files"])
    names = {PurePosixPath(path.replace("\\", "/")).name for path in libraries}
    return sorted(name for name in names if not name.startswith(known))


def _of_libraries(libraries: Iterable[str]) -> list[dict[str, str]]:
    names = {PurePosixPath(path.replace("\\", "/")).name for path in libraries}
    found = []
    for part in _native():
        if any(name.startswith(tuple(part["files"])) for name in names):
            shown = {key: part[key] for key in ("name", "licence", "home")}
            found.append(shown | ({"text": f"{part['text']}.txt"} if "text" in part else {}))
    return found


def _of_packages(modules: Iterable[str], texts: Path) -> list[dict[str, str]]:
    tops = {module.partition(".")[0].partition("/")[0] for module in modules}
    owners = packages_distributions()
    names = {owner for top in tops for owner in owners.get(top, ())}
    found = []
    for name in sorted(names - {"hostapp"}, key=str.casefold):
        package = distribution(name)
        text = "\n\n".join(_texts(package)) or _general_text(package)
        _write(texts / f"{name}.txt", text)
        found.append(
            {
                "name": name,
                "version": package.version,
                "licence": _licence(package.metadata),
                "home": f"https://pypi.org/project/{name}/{package.version}/",
                "text": f"{name}.txt",
            }
        )
    return found


def _texts(package: Distribution) -> list[str]:
    wanted = ("licen", "copying", "notice", "authors.rst", "authors.md")
    return [
        Path(str(file.locate())).read_text("utf-8", "replace")
        for file in sorted(package.files or (), key=str)
        if ".dist-info" in str(file) and file.name.casefold().startswith(wanted)
    ]


def _general_text(package: Distribution) -> str:
    name = "LGPL-3.0" if "LGPL" in _licence(package.metadata) else None
    return (TEXTS / f"{name}.txt").read_text("utf-8") if name else _licence(package.metadata)


def _licence(metadata: Any) -> str:
    stated: Mapping[str, str] = dict(metadata.items())
    classifiers = metadata.get_all("Classifier") or []
    said = [each.rpartition(" :: ")[2] for each in classifiers if each.startswith("License ::")]
    line = stated.get("License-Expression") or stated.get("License", "").partition("\n")[0]
    return line or ", ".join(said) or "see its text"


def _native() -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = json.loads(NATIVE.read_text("utf-8"))
    return listed


def _write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8", newline="\n")
