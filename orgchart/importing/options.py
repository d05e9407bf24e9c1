"""What the user decides about an import beforehand; everything has a default that works."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import msgspec

UnknownManager = Literal["top", "placeholder"]


class ImportOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How a staff list is read.

    ``groups``: a second list whose rows are groups under the posts of the first, as the junior
    posts of a UK organogram. ``sheet``: the sheet of a workbook; without a name, the one that
    looks like a staff list. ``columns``: ``{field: column}``, stronger than what is recognised.
    ``keep``: personal columns that are taken over as own fields all the same.
    ``unknown_manager``: what becomes of roles whose manager is not in the list: tops, or reports
    of a placeholder.
    """

    groups: Path | None = None
    sheet: str | None = None
    columns: Mapping[str, str] = {}
    keep: frozenset[str] = frozenset()
    unknown_manager: UnknownManager = "top"
