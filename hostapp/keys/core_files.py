"""No file with the memory of a process that holds a secret, should it crash."""

import sys


def forbid_core_files() -> None:
    """Let the system write no core file of this process, nor of those that it starts."""
    if sys.platform == "win32":
        return
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, most))
