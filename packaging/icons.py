"""Draw the program's icon in the sizes and forms that systems want, from the one drawing."""

import os
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT: Final = Path(__file__).resolve().parent.parent
DRAWING: Final = ROOT / "resources" / "icons" / "hostapp.svg"
SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels a side of the hicolor theme."""


def drawn(size: int) -> QImage:
    """Return the icon, `size` pixels a side."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        QSvgRenderer(QByteArray(DRAWING.read_bytes())).render(painter, QRectF(image.rect()))
    return image


def write(image: QImage, path: Path) -> None:
    """Write an image in the form that its name's ending says. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    writer = QImageWriter(str(path))
    if not writer.write(image):
        message = f"{path}: {writer.errorString()}"
        raise OSError(message)


def write_theme(folder: Path) -> None:
    """Write the PNG icons into `folder`, laid out as the hicolor theme."""
    for size in SIZES:
        write(drawn(size), folder / f"{size}x{size}" / "apps" / "hostapp.png")


def main(arguments: list[str]) -> int:
    """Write `hostapp.ico`, `hostapp.icns` or a PNG of `SIZE` to the given path."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    path = Path(arguments[0])
    write(drawn(int(arguments[1]) if len(arguments) > 1 else 256), path)
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
