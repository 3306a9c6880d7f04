"""Find the sentences that the source asks to have translated.

Qt's own reader of Python does not see which sentences count something, so what is found here is
handed to it as C++, which it reads whole.
"""

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

ASKS: Final = "translate"
"""The function `hostapp.desktop.translation.translate`: context, sentence, comment, count."""
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
        for call in _calls(ast.parse(path.read_bytes())):
            found[_sentence(call, f"{path}:{call.lineno}")] = None
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


def _calls(tree: ast.Module) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == ASKS:
            yield node


def _sentence(call: ast.Call, place: str) -> Sentence:
    context, source = (_literal(argument, place) for argument in call.args[:2])
    comment = _literal(call.args[_COMMENT], place) if len(call.args) > _COMMENT else ""
    counted = len(call.args) > _COUNT or any(word.arg == "n" for word in call.keywords)
    return Sentence(context, source, comment, counted)


def _literal(node: ast.expr, place: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str | None):
        return node.value or ""
    raise ValueError(f"{place}: a sentence to translate must stand there as it is.")
