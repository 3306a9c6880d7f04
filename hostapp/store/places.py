"""Where a store and the settings lie, unless a command says otherwise."""

import os
from pathlib import Path
from typing import Final

from platformdirs import user_config_path, user_data_path

APP: Final = "hostapp"


def default_store() -> Path:
    """Return the store that is meant when none is named."""
    named = os.environ.get("HOSTAPP_STORE")
    return Path(named).absolute() if named else user_data_path(APP, appauthor=False)


def default_config() -> Path:
    """Return the folder for what must not lie beside the store."""
    named = os.environ.get("HOSTAPP_CONFIG")
    return Path(named).absolute() if named else user_config_path(APP, appauthor=False)
