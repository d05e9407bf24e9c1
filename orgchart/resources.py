"""Where the files that travel with the program are: in a checkout, a wheel or a frozen app."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    if getattr(sys, "frozen", False):
        return Path(sys.prefix)
    package = Path(__file__).parent
    # A wheel carries the folders inside the package, a checkout beside it.
    return package if (package / "resources").is_dir() else package.parent


def resource(*parts: str) -> Path:
    """A file or folder under ``resources/``."""
    return _root().joinpath("resources", *parts)


def templates_folder() -> Path:
    """The folder of the template charts."""
    return _root() / "templates"


def paper(name: str) -> str:
    """The text of LICENSE or NOTICES.md; a wheel carries them beside the package."""
    path = _root() / name
    if path.is_file():
        return path.read_text("utf-8")
    from importlib.metadata import distribution

    return distribution("orgchart").read_text(f"licenses/{name}") or ""
