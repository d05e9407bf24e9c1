"""The guide that lies on the disk, opened by the browser of the person who reads it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from orgchart.resources import resource


def guide_page() -> Path | None:
    """The first page of the guide: as it was built, in a checkout else as it is written.

    None where the program was installed without it.
    """
    built = resource("guide", "index.html")
    written = resource().parent / "docs" / "index.md"
    return next((page for page in (built, written) if page.is_file()), None)


def open_page(page: Path) -> bool:
    """Ask the desktop to show a page; whether it knows how to."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))
