"""Presets: terms that the host grants on again and again, kept under a name."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from hostapp.domain.errors import UsageError
from hostapp.domain.terms import DEFAULT_TERMS, Terms
from hostapp.services.rule_document import terms_document, terms_of
from hostapp.store.keepsakes import Keepsakes

PRESETS: Final = "presets"
"""Name of the setting that holds the presets' terms, by name."""

DEFAULT_PRESET: Final = "default-preset"
"""Name of the setting that holds the name of the preset to begin with."""

LONGEST_NAME: Final = 80


@dataclass(frozen=True, slots=True)
class Preset:
    """Terms under a name."""

    name: str
    terms: Terms
    default: bool = False
    """Whether a grant begins with it."""

    def ended(self, now: datetime) -> bool:
        """Say whether its end is past at `now` (aware), so that nothing can be granted on it."""
        return self.terms.until is not None and self.terms.until <= now


class Presets:
    """The host's presets. Every method raises UnavailableError if the disk does not allow it."""

    def __init__(self, keepsakes: Keepsakes) -> None:
        self._keepsakes = keepsakes

    def all(self) -> tuple[Preset, ...]:
        """Return the presets, by name."""
        default = self._keepsakes.setting(DEFAULT_PRESET)
        return tuple(
            Preset(name, terms_of(document), name == default)
            for name, document in sorted(self._kept().items(), key=lambda each: each[0].casefold())
        )

    def default(self) -> Preset | None:
        """Return the preset that a grant begins with; None if there is none."""
        return next((each for each in self.all() if each.default), None)

    def terms(self, name: str | None = None) -> Terms:
        """Return the terms of a preset, or those that a grant begins with.

        Raises UsageError if there is no preset of that name.
        """
        if name is not None:
            return terms_of(self._kept()[self._known(name)])
        default = self.default()
        return DEFAULT_TERMS if default is None else default.terms

    def save(self, name: str, terms: Terms) -> Preset:
        """Keep terms under a name, in place of what was kept under it; UsageError for no name."""
        chosen = _name(name)
        self._keep({**self._kept(), chosen: terms_document(terms)})
        return Preset(chosen, terms, self._keepsakes.setting(DEFAULT_PRESET) == chosen)

    def rename(self, name: str, new: str) -> None:
        """Give a preset another name; UsageError if there is none, or that name is taken."""
        kept, chosen = self._kept(), _name(new)
        document = kept.pop(self._known(name))
        if chosen in kept:
            raise UsageError("There is already a preset «{0}».", chosen)
        self._keep({**kept, chosen: document})
        if self._keepsakes.setting(DEFAULT_PRESET) == name:
            self.set_default(chosen)

    def remove(self, name: str) -> None:
        """Remove a preset; what was granted on it stays. UsageError if there is none."""
        kept = self._kept()
        del kept[self._known(name)]
        self._keep(kept)
        if self._keepsakes.setting(DEFAULT_PRESET) == name:
            self.set_default(None)

    def set_default(self, name: str | None) -> None:
        """Begin every grant with this preset; None: with the narrowest sensible terms."""
        self._keepsakes.set_setting(DEFAULT_PRESET, None if name is None else self._known(name))

    def _known(self, name: str) -> str:
        if name not in self._kept():
            raise UsageError("There is no preset «{0}».", name)
        return name

    def _kept(self) -> dict[str, Any]:
        kept = self._keepsakes.setting(PRESETS)
        return dict(kept) if isinstance(kept, dict) else {}

    def _keep(self, presets: dict[str, Any]) -> None:
        self._keepsakes.set_setting(PRESETS, presets or None)


def _name(text: str) -> str:
    name = " ".join(text.split())
    if not name:
        raise UsageError("A preset needs a name.")
    if len(name) > LONGEST_NAME:
        raise UsageError("A preset's name has at most {0} characters.", LONGEST_NAME)
    return name
