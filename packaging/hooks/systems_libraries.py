"""Started by the frozen program on Linux before anything else.

What it starts itself, such as a file manager that shows a folder, looks for its libraries where
the system has them: PyInstaller's start-up code has put the program's own in front of those.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = _before
