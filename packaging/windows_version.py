"""Write the version resource that Windows shows of the program's file.

python packaging/windows_version.py build/version.txt
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from hostapp import __version__


def version_resource(version: str) -> str:
    """Return the resource in the form that PyInstaller reads."""
    numbers = tuple([*(int(part) for part in version.split(".")), 0, 0, 0, 0][:4])
    shown = {
        "CompanyName": "The Hostapp developers",
        "FileDescription": "Hostapp",
        "FileVersion": version,
        "InternalName": "hostapp",
        "LegalCopyright": "GPL-3.0 as a whole; Hostapp's own source Apache-2.0",
        "OriginalFilename": "hostapp.exe",
        "ProductName": "Hostapp",
        "ProductVersion": version,
    }
    lines = ",\n".join(f"      StringStruct({key!r}, {value!r})" for key, value in shown.items())
    return f"""VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable('040904B0', [
{lines}
    ])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])])
  ]
)
"""


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(version_resource(__version__), "utf-8")
