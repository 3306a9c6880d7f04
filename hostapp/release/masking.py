"""Mask names and obvious personal data in what was said and typed.

Patterns only, each linear in the length of the text: they find what is written in a usual form,
and no more. What they find is shown in the plan.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Final

from hostapp.release.masking_tools import MaskingTool

NAME: Final = "name"
_LONG: Final = 4
"""Characters from which on a part of a name is masked in any case."""
_LONGEST: Final = 20_000
"""Characters of one text that are looked at; the rest is dropped."""

Keep = Callable[[str], bool]
Finding = tuple[str, str]
"""Its kind, and what was found."""


def _any(_: str) -> bool:
    return True


def _is_card(text: str) -> bool:
    digits = [int(each) for each in text if each.isdigit()]
    doubled = [each * 2 - 9 * (each > 4) for each in digits[-2::-2]]  # noqa: PLR2004 - Luhn
    return (sum(doubled) + sum(digits[-1::-2])) % 10 == 0


_DATE: Final = re.compile(r"(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})\Z")


def _is_no_date(text: str) -> bool:
    return _DATE.match(text) is None


_NUMBERS: Final = "zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple"

PATTERNS: Final[tuple[tuple[str, re.Pattern[str], Keep], ...]] = (
    ("mail", re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}"), _any),
    (
        "mail",
        re.compile(
            r"\b[\w-]{1,40}(?: dot [\w-]{1,40}){0,3} at [\w-]{1,40}(?: dot [\w-]{1,40}){1,3}\b",
            re.IGNORECASE,
        ),
        _any,
    ),
    ("link", re.compile(r"\b(?:https?://|www\.)[^\s<>\"']{1,2000}", re.IGNORECASE), _any),
    ("account", re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b"), _any),
    ("card", re.compile(r"(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)"), _is_card),
    ("social-security", re.compile(r"(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)"), _any),
    ("address", re.compile(r"(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])"), _any),
    (
        "passcode",
        re.compile(
            r"\b(?:pass ?code|password|passwort|kennwort|pin|contraseña|mot de passe|code)"
            r"(?: is| ist| es| est)?[ :=]{1,3}(?=\S{0,30}\d)\S{1,40}",
            re.IGNORECASE,
        ),
        _any,
    ),
    ("key", re.compile(r"\b(?:sk|pk|ghp|gho|xox[bap]|AKIA)[-_A-Za-z0-9]{12,200}"), _any),
    ("meeting", re.compile(r"(?<!\d)\d{3} ?\d{3,4} ?\d{4}(?!\d)"), _any),
    ("phone", re.compile(r"(?<![\w.])\+?\(?\d(?:[ ()./-]{0,2}\d){6,14}(?!\w)"), _is_no_date),
    (
        "phone",
        re.compile(rf"\b(?:(?:{_NUMBERS})[ ,-]{{1,2}}){{5,20}}(?:{_NUMBERS})\b", re.IGNORECASE),
        _any,
    ),
    (
        "address",
        re.compile(
            r"\b\d{1,5} (?:[A-Z][\w'’-]{1,30} ){1,3}"
            r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Square|Court|Way)\b"
        ),
        _any,
    ),
    (
        "address",
        re.compile(
            r"\b[A-ZÄÖÜ][\wäöüß-]{1,40}(?:straße|strasse|str\.|weg|platz|gasse|allee) \d{1,4}\b"
        ),
        _any,
    ),
    ("birthday", re.compile(r"\bborn (?:on )?\S{1,20}(?: \S{1,12}){0,2} \d{4}\b"), _any),
)
"""What is masked, as (its kind, its form, which matches count)."""


class Masker:
    """Masks texts of one meeting, and counts what it masked by kind."""

    def __init__(
        self,
        names: Iterable[str],
        refused: Iterable[str] = (),
        erased: Callable[[str], str] = str,
        tools: Sequence[MaskingTool] = (),
    ) -> None:
        """`names` are those of the participants; of `refused`, every part in any case.

        `erased` takes out the names that nobody is to know any more; `tools` look first.
        """
        self._erased = erased
        self._tools = tools
        self.findings: Counter[Finding] = Counter()
        """What was masked, and how often."""
        self._names = _names_pattern(names, refused)

    def __call__(self, text: str) -> str:
        """Return the text with each finding replaced by its kind in brackets.

        Raises UnavailableError if a tool fails.
        """
        masked = self._erased(unicodedata.normalize("NFC", text[:_LONGEST]))
        for tool in self._tools:
            masked = self._replaced(masked, tool(masked))
        for kind, pattern, keep in PATTERNS:
            masked = pattern.sub(partial(self._found, kind=kind, keep=keep), masked)
        if self._names is not None:
            masked = self._names.sub(partial(self._found, kind=NAME, keep=_any), masked)
        return masked

    def _found(self, match: re.Match[str], *, kind: str, keep: Keep) -> str:
        if not keep(match[0]):
            return match[0]
        self.findings[kind, match[0]] += 1
        return f"[{kind}]"

    def _replaced(self, text: str, found: Iterable[tuple[int, int, str]]) -> str:
        parts, at = list[str](), 0
        for first, last, kind in found:
            self.findings[kind, text[first:last]] += 1
            parts += [text[at:first], f"[{kind}]"]
            at = last
        return "".join([*parts, text[at:]])


def _names_pattern(names: Iterable[str], refused: Iterable[str]) -> re.Pattern[str] | None:
    wanted: dict[str, bool] = {}
    for every, group in ((False, names), (True, refused)):
        for name in group:
            _add_forms(wanted, unicodedata.normalize("NFC", name).strip(), every=every)
    forms = sorted(wanted, key=len, reverse=True)
    if not forms:
        return None
    return re.compile("|".join(_form(each, any_case=wanted[each]) for each in forms))


def _add_forms(wanted: dict[str, bool], whole: str, *, every: bool) -> None:
    """Add a name, its parts, and the parts without spaces: which of them in any case."""
    parts = [part for part in re.split(r"[\s,.()/_-]+", whole) if len(part) > 1]
    if whole:
        wanted[whole] = True
        wanted["".join(parts) or whole] = True
    for part in parts:
        wanted[part] = wanted.get(part, False) or every or len(part) >= _LONG
        if not wanted[part]:
            wanted.setdefault(part.upper(), False)


def _form(name: str, *, any_case: bool) -> str:
    """Return a pattern: a word of its own, or anywhere in scripts that write no spaces."""
    spaced = r"\s{1,3}".join(map(re.escape, name.split()))
    text = f"(?i:{spaced})" if any_case else spaced
    if any(unicodedata.east_asian_width(letter) in "WF" for letter in name):
        return text
    return rf"(?<![^\W_]){text}(?![^\W_])"
