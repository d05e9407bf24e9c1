"""Where a picture comes from: a file, what was dropped, the clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QStandardPaths
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from orgchart.ui.files.telling import tr

Source = Path | bytes
"""The file of a picture, or the bytes of one."""


def ask_picture(parent: QWidget, title: str) -> Path | None:
    """Which picture; None when the person changed their mind."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    from orgchart.importing.pictures import SUFFIXES

    names = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    kinds = tr("Pictures ({names})").format(names=names)
    found, _ = QFileDialog.getOpenFileName(parent, title, place, kinds)
    return Path(found) if found else None


def has_picture(data: QMimeData) -> bool:
    """Whether one picture is dropped or copied, and nothing else."""
    if data.hasUrls():
        files = _files(data)
        from orgchart.importing.pictures import is_picture

        return len(files) == 1 and is_picture(files[0])
    return data.hasImage() and not data.hasText()


def picture_in(data: QMimeData) -> Source | None:
    """The one picture that was dropped or copied, if `has_picture`."""
    if not has_picture(data):
        return None
    if data.hasUrls():
        return _files(data)[0]
    image = data.imageData()
    return _png(image) if isinstance(image, QImage) and not image.isNull() else None


def clipboard() -> QMimeData:
    """What was copied last; nothing, when it was emptied."""
    return QApplication.clipboard().mimeData() or QMimeData()


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
