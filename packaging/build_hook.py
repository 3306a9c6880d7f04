"""What hatchling does before it builds: the translations are compiled."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileTranslations(BuildHookInterface):  # type: ignore[type-arg]
    """Makes the .qm files, so that a wheel carries them."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Compile beside the sources; `resources/` goes into the wheel as it lies there."""
        sys.path.insert(0, str(Path(self.root, "packaging")))
        import translations

        translations.compile_all()
