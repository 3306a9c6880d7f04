"""What this program is, which version, and whose work it stands on."""

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from hostapp import __version__
from hostapp.desktop.icons import application_icon
from hostapp.desktop.labels import label
from hostapp.desktop.translation import translate

PARTS = (
    ("PySide6-Essentials", "LGPL-3.0"),
    ("sqlite-utils", "Apache-2.0"),
    ("cryptography", "Apache-2.0 / BSD-3-Clause"),
    ("keyring", "MIT"),
    ("platformdirs", "MIT"),
    ("click", "BSD-3-Clause"),
    ("av", "BSD-3-Clause"),
    ("numpy", "BSD-3-Clause"),
    ("rfc8785", "Apache-2.0"),
)
"""What it is built with, and under which licence that is."""


class AboutWindow(QDialog):
    """Name, version, licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("About", "About Hostapp"))
        self.setMinimumWidth(460)
        picture = label()
        picture.setPixmap(application_icon().pixmap(56, 56))
        names = QVBoxLayout()
        names.addWidget(label("Hostapp", "title"))
        names.addWidget(label(translate("About", "Version {0}").format(__version__), "quiet"))
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(names, 1)
        promise = label(
            translate(
                "About",
                "Nothing you recorded trains an AI unless somebody with the right to say so said"
                " yes, and anyone who holds the files can check it. Hostapp is free software under"
                " the Apache License 2.0. It sends nothing anywhere.",
            ),
            wrap=True,
        )
        parts = QPlainTextEdit("\n".join(parts_lines()))
        parts.setReadOnly(True)
        parts.setAccessibleName(translate("About", "Built with"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(promise)
        column.addWidget(label(translate("About", "Built with"), "strong"))
        column.addWidget(parts, 1)


def parts_lines() -> tuple[str, ...]:
    """Return each part with its version and licence."""
    lines = [f"Qt {qVersion()} — LGPL-3.0"]
    for name, licence in PARTS:
        try:
            lines.append(f"{name} {version(name)} — {licence}")
        except PackageNotFoundError:
            lines.append(f"{name} — {licence}")
    return tuple(lines)
