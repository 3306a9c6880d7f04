"""Who may import what, beyond the layers that import-linter checks."""

import ast
import json
import re
import subprocess
import sys
import tomllib

import pytest

from tests.contracts.source_tree import PACKAGE, ROOT, imports, modules, shown, tree

HOMES = {
    "PySide6": "desktop",
    "shiboken6": "desktop",
    "sqlite_utils": "store",
    "av": "media",
    "webrtcvad": "media",
    "keyring": "keys",
    "click": "cli",
}
"""The only package of ours that imports each of these."""

NEVER = {
    "sqlite3": "one SQLite library in the process: from sqlite_utils.utils import sqlite3",
    "pysqlite3": "sqlite_utils picks it by itself",
    "apsw": "a second SQLite library breaks the locks of the first",
    "PySide6.QtSql": "a second SQLite library breaks the locks of the first",
    "PySide6.QtWebEngineCore": "no browser in the app",
    "PySide6.QtWebEngineWidgets": "no browser in the app",
    "requests": "Hostapp never talks to the network",
    "urllib.request": "Hostapp never talks to the network",
    "http.client": "Hostapp never talks to the network",
    "PySide6.QtNetwork.QNetworkAccessManager": "Hostapp never talks to the network",
}

PACKAGE_OF = {
    "PySide6": "pyside6-essentials",
    "nacl": "pynacl",
    "shiboken6": "pyside6-essentials",
    "webrtcvad": "webrtcvad-wheels",
}
"""Where a library's package is not called like the library."""

HEAVY = (
    "sqlite_utils",
    "keyring",
    "av",
    "cryptography",
    "nacl",
    "numpy",
    "click",
    "hostapp.wiring",
)


def _is_below(name: str, parent: str) -> bool:
    return name == parent or name.startswith(f"{parent}.")


def test_the_layers_hold() -> None:
    linter = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports())"
    done = subprocess.run(
        [sys.executable, "-c", linter], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_each_library_has_one_home() -> None:
    strays = [
        f"{shown(path)} imports {name}"
        for path in modules()
        for name in imports(path)
        for library, home in HOMES.items()
        if _is_below(name, library) and not path.is_relative_to(PACKAGE / home)
    ]
    assert not strays


def test_some_libraries_are_never_imported() -> None:
    strays = [
        f"{shown(path)} imports {name}: {reason}"
        for path in modules()
        for name in imports(path)
        for library, reason in NEVER.items()
        if _is_below(name, library)
    ]
    assert not strays


def test_every_library_is_a_declared_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {re.split(r"[<>=;! ]", wanted)[0] for wanted in project["dependencies"]}
    used = {name.partition(".")[0] for path in modules() for name in imports(path)}
    foreign = used - set(sys.stdlib_module_names) - {"hostapp"}
    packages = {PACKAGE_OF.get(name, name.replace("_", "-")) for name in foreign}
    assert packages <= declared


def test_pure_packages_never_ask_for_the_time() -> None:
    asked = [
        f"{shown(path)}:{node.lineno}"
        for path in modules()
        if path.is_relative_to(PACKAGE / "domain") or path.is_relative_to(PACKAGE / "ledger")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and node.attr in {"now", "utcnow", "today"}
    ]
    assert not asked


@pytest.mark.parametrize("module", ["hostapp.__main__", "hostapp.desktop.start"])
def test_the_window_s_start_imports_nothing_heavy(module: str) -> None:
    code = f"import {module}, sys, json; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = json.loads(done.stdout)
    assert [name for name in loaded if any(_is_below(name, heavy) for heavy in HEAVY)] == []
