"""Sentences that keep what they were made of, for those who say them in another language."""

from typing import Any, Self


class Sentence(str):
    """A sentence in English, with its template and its values."""

    __slots__ = ("template", "values")

    template: str
    values: tuple[object, ...]

    def __new__(cls, template: str, *values: object) -> Self:
        """Make it of a template, in which `{0}` becomes the first value, and so on."""
        made = super().__new__(cls, template.format(*values) if values else template)
        made.template = template
        made.values = values
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        """Travel to another process whole."""
        return type(self), (self.template, *self.values)


def say(template: str, *values: object) -> Sentence:
    """Return a sentence; `{0}` in the template becomes the first value, and so on."""
    return Sentence(template, *values)
