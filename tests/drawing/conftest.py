from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from orgchart.drawing import breaks, folders, fonts, runs, text

CACHES = (
    folders.font_files,
    fonts.find_face,
    fonts._ranked,
    fonts._faces,
    runs.em_runs,
    text._wrap,
    breaks.pieces,
)


def forget() -> None:
    for cached in CACHES:
        cached.cache_clear()


@pytest.fixture
def machine_fonts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Callable[..., None]]:
    """Makes the fonts in a temporary folder the only ones of the machine."""
    monkeypatch.setattr(folders, "font_folders", lambda: [tmp_path])
    forget()
    yield forget
    monkeypatch.undo()
    forget()
