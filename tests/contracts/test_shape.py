"""Sizes, names and the mirror of modules in tests."""

import ast
from pathlib import Path

from tests.contracts.source_tree import PACKAGE, TESTS, modules, python_files, shown, tree

LINES_OF_A_FILE = 400
LINES_OF_A_FUNCTION = 60

EMPTY_WORDS = ("manager", "handler", "utils", "util", "helpers", "helper", "common", "base", "misc")

NO_TEST_OF_ITS_OWN = {
    "hostapp/domain/identifiers.py": "names of types only",
    "hostapp/domain/meetings.py": "data without behaviour",
    "hostapp/domain/questions.py": "data without behaviour",
    "hostapp/domain/refusals.py": "data without behaviour",
    "hostapp/domain/release_events.py": "data without behaviour",
    "hostapp/release/plan.py": "data without behaviour",
    "hostapp/recordings/found.py": "data without behaviour",
    "hostapp/release/feed_answer.py": "data without behaviour",
}
"""Modules without a test file of the same name, each with its reason."""

TEST_OF_SEVERAL = {"ledger/test_outside.py": "an implementation in Go agrees with all of ledger/"}
"""Test files that belong to a whole package, each with its reason."""


def test_files_are_small() -> None:
    long = {
        shown(path): lines
        for path in python_files()
        if (lines := len(path.read_text("utf-8").splitlines())) > LINES_OF_A_FILE
    }
    assert not long


def test_functions_end() -> None:
    long = [
        f"{shown(path)}:{node.lineno} {node.name}"
        for path in modules()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef) and _lines_of_code(node) > LINES_OF_A_FUNCTION
    ]
    assert not long


def _lines_of_code(function: ast.FunctionDef) -> int:
    """Count a function's lines, each long text such as a table's SQL as one."""
    texts = [
        node
        for node in ast.walk(function)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    spanned = sum((text.end_lineno or text.lineno) - text.lineno for text in texts)
    return (function.end_lineno or 0) - function.lineno + 1 - spanned


def test_painters_end_with_their_block() -> None:
    """One that lives on, by a traceback or a debugger, leaves Qt painting on what is gone."""
    loose = [
        f"{shown(path)}:{node.lineno}"
        for path in modules()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.Expr | ast.Return)
        and isinstance(node.value, ast.Call)
        and isinstance(node.value.func, ast.Name)
        and node.value.func.id in {"QPainter", "QStylePainter"}
    ]
    assert not loose


def test_names_say_something() -> None:
    empty = [shown(path) for path in python_files() if _is_empty_word(path.stem)]
    empty += [
        f"{shown(path)}: {node.name}"
        for path in python_files()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef) and _ends_empty(node.name)
    ]
    assert not empty


def _is_empty_word(stem: str) -> bool:
    return any(word in EMPTY_WORDS for word in stem.lower().split("_"))


def _ends_empty(name: str) -> bool:
    return name.lower().endswith(("manager", "handler", "utils", "helper"))


def test_errors_are_named_so() -> None:
    other = [
        f"{shown(path)}: {node.name}"
        for path in modules()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef)
        and any(ast.unparse(parent).endswith(("Error", "Exception")) for parent in node.bases)
        and not node.name.endswith("Error")
    ]
    assert not other


def test_every_module_has_its_test_file() -> None:
    untested = [
        shown(path)
        for path in modules()
        if path.name != "__init__.py"
        and shown(path) not in NO_TEST_OF_ITS_OWN
        and not any(place.is_file() for place in _test_files(path.relative_to(PACKAGE).as_posix()))
    ]
    assert not untested


def _test_files(module: str) -> list[Path]:
    folder, _, name = module.rpartition("/")
    test = f"test_{name.strip('_')}" if name != "__main__.py" else "test_main.py"
    inside = folder.removeprefix("desktop").strip("/")
    homes = [TESTS / "unit" / folder]
    if folder.startswith("desktop"):
        homes = [TESTS / "desktop" / inside]
    return [home / test for home in homes]


def test_every_test_file_mirrors_a_module() -> None:
    strays = [
        shown(path)
        for path in sorted((TESTS / "unit").rglob("test_*.py"))
        if not path.is_relative_to(TESTS / "unit" / "support")
        and path.relative_to(TESTS / "unit").as_posix() not in TEST_OF_SEVERAL
        and not _mirrored(path.relative_to(TESTS / "unit").as_posix())
    ]
    assert not strays


def _mirrored(test: str) -> bool:
    """Accept `test_gate.py` and, for an aspect of it, `test_gate_table.py` beside `gate.py`."""
    folder, _, name = test.removesuffix(".py").rpartition("/")
    words = name.removeprefix("test_").split("_")
    modules_meant = ["_".join(words[:count]) for count in range(1, len(words) + 1)]
    names = [choice for name in modules_meant for choice in (name, f"_{name}", f"__{name}__")]
    return any((PACKAGE / folder / f"{name}.py").is_file() for name in names)
