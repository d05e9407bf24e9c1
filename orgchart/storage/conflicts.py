"""Conflict copies: what programs that synchronise folders leave when two people changed a file."""

from __future__ import annotations

import re
from pathlib import Path

# How Dropbox, Nextcloud, ownCloud, Syncthing, Seafile, Synology Drive, pCloud and OneDrive name
# such a copy; the first group is the name of the file it is a copy of.
_NAMES = (
    r"(.+) \([^()]*conflicted copy[^()]*\)",
    r"(.+)_conflict-\d{8}-\d{6}",
    r"(.+)\.sync-conflict-\d{8}-\d{6}(?:-\w+)?",
    r"(.+) \(SFConflict [^()]*\)",
    r"(.+)_[^_]+_[A-Z][a-z]{2}-\d{2}-\d{6}-\d{4}_(?:Case)?Conflict",
    r"(.+) \[conflicted(?: \d+)?\]",
    r"(.+)-(?:DESKTOP|LAPTOP)-[A-Z0-9]{7}(?:-\d+)?",
)
_COPY = re.compile("|".join(_NAMES), re.IGNORECASE)


def conflict_copies(path: Path) -> list[Path]:
    """The conflict copies of a file beside it, by name. Raises OSError."""
    return sorted(other for other in path.parent.iterdir() if original(other) == path)


def original(path: Path) -> Path | None:
    """What a file is a conflict copy of; None when it is none."""
    found = _COPY.fullmatch(path.stem)
    if found is None:
        return None
    name = next(group for group in found.groups() if group is not None)
    return path.with_name(name + path.suffix)
