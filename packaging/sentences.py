"""Find the sentences that the source asks to have translated.

Qt's own reader of Python does not see which sentences count something, so what is found here is
handed to it as C++, which it reads whole.
"""

import ast
import json
from collections.abc import Container, Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

ASKS: Final = "translate"
"""The function `hostapp.desktop.translation.translate`: context, sentence, comment, count."""
SAYS: Final = "say"
"""The function `hostapp.domain.saying.say`: template and values."""
FAMILY: Final = "HostappError"
ERRORS: Final = "Error"
"""The context under which `hostapp.desktop.error_text` says what errors say."""
NOT_SHOWN: Final = ("cli",)
"""Packages whose errors no window shows."""
_COMMENT: Final = 2
_COUNT: Final = 3
"""The places of the arguments that may be left out."""


class Sentence(NamedTuple):
    """One sentence to translate."""

    context: str
    source: str
    comment: str
    counted: bool
    """Whether it has a form for each number."""


def sentences_of(folder: Path) -> list[Sentence]:
    """Return the sentences in a folder's modules, in order and once each.

    Raises ValueError for a sentence that is put together while the program runs.
    """
    found: dict[Sentence, None] = {}
    for path in sorted(folder.rglob("*.py")):
        for call in _calls(ast.parse(path.read_bytes()), {ASKS}):
            found[_sentence(call, f"{path}:{call.lineno}")] = None
    return sorted(found)


def sentences_of_errors(folder: Path) -> list[Sentence]:
    """Return what the modules of a folder say in errors and reasons, in order and once each.

    Raises ValueError for one that is put together instead of given as template and values.
    """
    paths = [path for path in sorted(folder.rglob("*.py")) if path.parent.name not in NOT_SHOWN]
    trees = {path: ast.parse(path.read_bytes()) for path in paths}
    family = _descendants(trees.values()) | {SAYS}
    found: dict[Sentence, None] = {}
    for path, tree in trees.items():
        for call in _calls(tree, family):
            if call.args and (text := _template(call.args[0], f"{path}:{call.lineno}")):
                found[Sentence(ERRORS, text, "", counted=False)] = None
    return sorted(found)


def as_cpp(sentences: list[Sentence]) -> str:
    """Return C++ in which Qt's `lupdate` finds the sentences."""
    lines = ["void sentences(int n) {"]
    for context, source, comment, counted in sentences:
        quoted = ", ".join(
            json.dumps(text, ensure_ascii=False) for text in (context, source, comment)
        )
        lines.append(f"    QCoreApplication::translate({quoted}{', n' if counted else ''});")
    return "\n".join([*lines, "}", ""])


def _calls(tree: ast.Module, names: Container[str]) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node


def _descendants(trees: Iterable[ast.Module]) -> set[str]:
    """Return the names of the errors that are not bugs."""
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    found = {FAMILY}
    while more := {
        each.name
        for each in classes
        if each.name not in found
        and any(isinstance(base, ast.Name) and base.id in found for base in each.bases)
    }:
        found |= more
    return found


def _template(node: ast.expr, place: str) -> str:
    """Return what stands there; empty for a sentence that was made elsewhere."""
    if isinstance(node, ast.JoinedStr):
        text = f"{place}: give an error its template and its values, to be translated."
        raise ValueError(text)  # noqa: TRY004 - the source is wrong, not a type
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _sentence(call: ast.Call, place: str) -> Sentence:
    context, source = (_literal(argument, place) for argument in call.args[:2])
    comment = _literal(call.args[_COMMENT], place) if len(call.args) > _COMMENT else ""
    counted = len(call.args) > _COUNT or any(word.arg == "n" for word in call.keywords)
    return Sentence(context, source, comment, counted)


def _literal(node: ast.expr, place: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str | None):
        return node.value or ""
    raise ValueError(f"{place}: a sentence to translate must stand there as it is.")
