"""The source files that the contracts look at."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
PACKAGE: Final = ROOT / "hostapp"
TESTS: Final = ROOT / "tests"


def modules() -> list[Path]:
    """Return the package's Python files."""
    return sorted(path for path in PACKAGE.rglob("*.py") if "_resources" not in path.parts)


def python_files() -> list[Path]:
    """Return every Python file of the repository."""
    own = [PACKAGE, TESTS, ROOT / "packaging"]
    return sorted(path for folder in own for path in folder.rglob("*.py"))


def shown(path: Path) -> str:
    """Return a path as a person would name it in this repository."""
    return path.relative_to(ROOT).as_posix()


@cache
def tree(path: Path) -> ast.Module:
    """Return the syntax tree of a file."""
    return ast.parse(path.read_text("utf-8"), str(path))


def imports(path: Path) -> Iterator[str]:
    """Yield the dotted names that a file imports anywhere, also inside functions."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
