"""What of the collected files a frozen Hostapp needs; `hostapp.spec` and tests ask."""

import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath
from typing import Final

Entry = tuple[str, str, str]
"""As PyInstaller lists a file: place in the bundle, place on this disk, kind."""

LANGUAGES: Final = ("de", "es", "fr", "ja")
"""Whose words of Qt's own dialogs are kept; English needs none."""

UNUSED_MODULES: Final = (
    "doctest",
    "ensurepip",
    "lib2to3",
    "numpy.f2py",
    "pip",
    "pkg_resources",
    "pydoc",
    "setuptools",
    "sqlite_utils.cli",
    "test",
    "tkinter",
    "turtle",
)
"""What others import only for their own command line, tests or build."""

UNSEEN_MODULES: Final = ("pysqlite3", "pysqlite3.dbapi2")
"""Imported by name only, and only on Linux: a newer SQLite than the system's."""

UNUSED_START_CODE: Final = (
    "pyi_rth_inspect",
    "pyi_rth_multiprocessing",
    "pyi_rth_pkgutil",
    "pyi_rth_pyside6",
)
"""What PyInstaller would run at every start, of a command and a helper too, on Linux.

It serves programs that show their own source, fork or list their packages, and names folders
that Qt finds by itself; for that it loads Qt, which only the window needs: 100 ms.
"""

PLUGINS: Final = {
    "iconengines": ("svgicon",),
    "imageformats": ("svg",),
    "multimedia": ("ffmpegmediaplugin",),
    "platforminputcontexts": ("composeplatforminputcontext", "ibusplatforminputcontext"),
    "platforms": ("xcb", "wayland", "offscreen", "windows", "cocoa"),
    "platformthemes": ("xdgdesktopportal",),
    "styles": ("modernwindowsstyle", "macstyle"),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "wayland-shell-integration": ("xdg-shell",),
    "xcbglintegrations": ("xcb-egl-integration", "xcb-glx-integration"),
}
"""Qt's plug-ins that are kept, by kind; any other kind is left out.

QtMultimedia's own plug-in says nothing when a library of its is missing: it links Qt Quick.
"""

SYSTEM_FOLDERS: Final = ("/lib", "/lib64", "/usr/lib", "/usr/lib64")
"""Libraries from here are left to the package's dependencies."""

QT: Final = PurePosixPath("PySide6")


def needed_binaries(
    entries: Iterable[Entry], linked: Callable[[str], Iterable[str]]
) -> list[Entry]:
    """Return the libraries and modules that Hostapp needs.

    `linked` tells the libraries that a file on this disk asks its loader for, by path.
    """
    kept = [entry for entry in entries if _wanted(entry)]
    libraries = [entry for entry in kept if _is_library_of_qt(entry[0])]
    reached = _reachable([entry for entry in kept if entry not in libraries], linked)
    return sorted(e for e in kept if e not in libraries or os.path.basename(e[0]) in reached)


def needed_scripts(entries: Iterable[Entry]) -> list[Entry]:
    """Return what runs at every start, in its order."""
    return [entry for entry in entries if entry[0] not in UNUSED_START_CODE]


def needed_data(entries: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """Return the data files that Hostapp needs, and the links to them or to these binaries."""
    wanted = [entry for entry in entries if _wanted_data(PurePosixPath(_posix(entry[0])))]
    there = {target for target, _, _ in (*wanted, *binaries)}
    return sorted(entry for entry in wanted if entry[2] != "SYMLINK" or entry[1] in there)


def strippable(tree: Path) -> list[Path]:
    """Return the files of a frozen tree that may lose their symbols.

    Qt's may not: without them QtMultimedia finds no plug-in, and says nothing. Nor may the
    libraries that wheels carry in `NAME.libs`: they were rewritten once and do not load again.
    """
    internal = tree / "_internal"
    places = {path: path.relative_to(internal).parts[0] for path in internal.rglob("*.so*")}
    return sorted(
        path
        for path, place in places.items()
        if place not in {"PySide6", "shiboken6"}
        and not place.endswith(".libs")
        and not path.is_symlink()
    )


def of_python(tree: Path) -> list[Path]:
    """Return Python's own libraries in a frozen tree; they may name folders of the build."""
    internal = tree / "_internal"
    return sorted([*internal.glob("libpython*"), *internal.glob("python3*/lib-dynload/*.so")])


def _wanted(entry: Entry) -> bool:
    target, source, _ = entry
    place = PurePosixPath(_posix(target))
    if "plugins" in place.parts and place.is_relative_to(QT):
        names = PLUGINS.get(place.parent.name, ())
        stem = place.name.partition(".")[0].removeprefix("lib")
        return any(stem in {name, f"q{name}", f"{name}plugin"} for name in names)
    return not _is_of_the_system(place, source)


def _is_of_the_system(place: PurePosixPath, source: str) -> bool:
    if not sys.platform.startswith("linux") or place.name.startswith("libpython"):
        return False
    return any(os.path.realpath(source).startswith(f"{each}/") for each in SYSTEM_FOLDERS)


def _is_library_of_qt(target: str) -> bool:
    """Tell a library that is there for others from a module that Python imports."""
    place = PurePosixPath(_posix(target))
    if not place.is_relative_to(QT) or "plugins" in place.parts:
        return False
    return ".abi3" not in place.name and place.suffix != ".pyd"


def _reachable(start: Iterable[Entry], linked: Callable[[str], Iterable[str]]) -> set[str]:
    """Return the names of all libraries that these files need, or that those need."""
    found: set[str] = set()
    asked = [source for _, source, _ in start]
    while asked:
        for path in linked(asked.pop()):
            name = os.path.basename(path)
            if name not in found:
                found.add(name)
                asked.append(path)
    return found


def _wanted_data(place: PurePosixPath) -> bool:
    if place.suffix == ".qm":
        return place.name in {f"qtbase_{language}.qm" for language in LANGUAGES}
    # What pip lists there depends on where the build's environment lies.
    return place.name != "RECORD" or not place.parent.name.endswith(".dist-info")


def _posix(target: str) -> str:
    return target.replace("\\", "/")
