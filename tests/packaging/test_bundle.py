import os
import subprocess
import sys
from pathlib import Path

import pytest

import bundle
from tests.contracts.source_tree import ROOT

QT = "PySide6/Qt"
SITE = "/venv/site-packages"


def entry(target: str, source: str | None = None) -> bundle.Entry:
    return (target, source or f"{SITE}/{target}", "BINARY")


def needed(*targets: str, links: dict[str, list[str]] | None = None) -> list[str]:
    by_path = {f"{SITE}/{path}": needs for path, needs in (links or {}).items()}
    kept = bundle.needed_binaries(
        [entry(target) for target in targets], lambda p: by_path.get(p, [])
    )
    return [target for target, _, _ in kept]


def test_plugins_are_kept_by_name() -> None:
    kept = needed(
        f"{QT}/plugins/platforms/libqxcb.so",
        f"{QT}/plugins/platforms/libqvnc.so",
        f"{QT}/plugins/tls/libqopensslbackend.so",
        f"{QT}/plugins/multimedia/libffmpegmediaplugin.so",
        f"{QT}/plugins/imageformats/libqsvg.so",
        f"{QT}/plugins/imageformats/libqtiff.so",
        "PySide6/plugins/platforms/qwindows.dll",
    )
    assert kept == [
        f"{QT}/plugins/imageformats/libqsvg.so",
        f"{QT}/plugins/multimedia/libffmpegmediaplugin.so",
        f"{QT}/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
    ]


def test_libraries_of_qt_are_kept_only_if_something_kept_needs_them() -> None:
    links = {
        "PySide6/QtGui.abi3.so": [f"{SITE}/{QT}/lib/libQt6Gui.so.6"],
        f"{QT}/lib/libQt6Gui.so.6": [f"{SITE}/{QT}/lib/libQt6Core.so.6"],
        f"{QT}/plugins/platforms/libqvnc.so": [f"{SITE}/{QT}/lib/libQt6Vnc.so.6"],
    }
    libraries = [f"{QT}/lib/libQt6{name}.so.6" for name in ("Core", "Gui", "Quick", "Vnc")]
    kept = needed(
        "PySide6/QtGui.abi3.so", f"{QT}/plugins/platforms/libqvnc.so", *libraries, links=links
    )
    assert kept == [
        "PySide6/Qt/lib/libQt6Core.so.6",
        f"{QT}/lib/libQt6Gui.so.6",
        "PySide6/QtGui.abi3.so",
    ]


def test_no_link_leads_to_what_was_left_out() -> None:
    names = [f"{QT}/lib/libQt6{name}.so.6" for name in ("Core", "Pdf")]
    links = [(Path(name).name, name, "SYMLINK") for name in names]
    kept = bundle.needed_data(links, [entry(names[0])])
    assert kept == links[:1]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux packages")
def test_libraries_of_the_system_are_left_to_the_package() -> None:
    python = entry("libpython3.11.so.1.0", "/usr/lib/libpython3.11.so.1.0")
    entries = [entry("libX11.so.6", "/usr/lib/libX11.so.6"), python, entry("av/frame.so")]
    kept = bundle.needed_binaries(entries, lambda _: [])
    assert kept == [entry("av/frame.so"), python]


def test_only_some_languages_of_qt_are_kept() -> None:
    data = [entry(f"{QT}/translations/qtbase_{name}.qm") for name in ("de", "ja", "kk")]
    kept = bundle.needed_data([*data, entry("hostapp/_resources/icons/hostapp.svg")], [])
    assert [Path(target).name for target, _, _ in kept] == [
        "qtbase_de.qm",
        "qtbase_ja.qm",
        "hostapp.svg",
    ]


def test_nothing_tells_where_the_build_was_made() -> None:
    told = [entry(f"keyring-1.dist-info/{name}") for name in ("METADATA", "RECORD")]
    assert bundle.needed_data(told, []) == told[:1]


def test_what_would_not_load_again_is_not_stripped(tmp_path: Path) -> None:
    places = [
        "av/frame.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "numpy.libs/libblas.so",
        "libpython3.11.so.1",
    ]
    for place in places:
        path = tmp_path / "_internal" / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    (tmp_path / "_internal" / "libblas.so").symlink_to("numpy.libs/libblas.so")
    names = [path.name for path in bundle.strippable(tmp_path)]
    assert names == ["frame.so", "libpython3.11.so.1"]


def test_a_start_runs_nothing_that_loads_qt_for_a_command() -> None:
    names = ("pyi_rth_inspect", "pyi_rth_pyside6", "systems_libraries", "__main__")
    kept = bundle.needed_scripts([(name, f"/{name}.py", "PYSOURCE") for name in names])
    assert [name for name, _, _ in kept] == ["systems_libraries", "__main__"]


@pytest.mark.parametrize("before", [None, "/opt/lib"])
def test_what_the_program_starts_gets_the_systems_libraries(before: str | None) -> None:
    hook = ROOT / "packaging" / "hooks" / "systems_libraries.py"
    code = f"{hook.read_text()}\nprint(os.environ.get('LD_LIBRARY_PATH'))"
    given = {} if before is None else {"LD_LIBRARY_PATH_ORIG": before}
    said = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | given | {"LD_LIBRARY_PATH": "/bundle"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.strip() == str(before)
