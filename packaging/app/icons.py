"""Renders the program's icon, resources/icon.svg, in the sizes and kinds that systems ask for.

python packaging/app/icons.py     the window's own, resources/icon.png
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

SVG = Path(__file__).parents[2] / "resources" / "icon.svg"
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)  # pixels, as icon themes have them
_WINDOWS = ((16, 16), (24, 24), (32, 32), (48, 48), (64, 64), (128, 128), (256, 256))
_WINDOW = 128
_MAC = 1024  # the largest of an .icns; the smaller ones are made from it


def rendered(size: int) -> bytes:
    """The icon as a PNG file of so many pixels a side."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def write_hicolor(folder: Path, name: str) -> None:
    """An icon theme's folders with the icon in all sizes and as SVG; ``name`` without suffix."""
    for size in SIZES:
        _write(folder / f"{size}x{size}" / "apps" / f"{name}.png", rendered(size))
    _write(folder / "scalable" / "apps" / f"{name}.svg", SVG.read_bytes())


def write_ico(path: Path) -> None:
    """The icon of a Windows program."""
    with Image.open(BytesIO(rendered(_WINDOWS[-1][0]))) as image:
        image.save(path, sizes=_WINDOWS)


def write_icns(path: Path) -> None:
    """The icon of a macOS bundle."""
    with Image.open(BytesIO(rendered(_MAC))) as image:
        image.save(path)


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


if __name__ == "__main__":
    SVG.with_suffix(".png").write_bytes(rendered(_WINDOW))
