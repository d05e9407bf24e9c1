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
    looks like a staff list. ``header_row``: the file's number of the row with the headers, 0 for a
    list without any; without a number, the row that looks like it.

    ``columns``: ``{field: column}``, stronger than what is recognised. ``keep``: personal columns
    that are taken over as own fields all the same; ``own``: columns that are own fields whatever
    they look like; ``leave_out``: columns that are left out.

    ``branch``: the id, name or e-mail address of the post that is taken with all below it;
    ``where``: ``{column: values}``, the rows that are taken. ``departments``: ``{department:
    function slug}``, "" for none, stronger than what the department's words say.

    ``unknown_manager``: what becomes of roles whose manager is not in the list: tops, or reports
    of a placeholder; ``managers`` says so for single ones, by what the list calls them: "top",
    "placeholder", or the id or name of the post that they report to instead. ``tops``: rows that
    become the top of the cycle they are in. ``meant``: for a text that stands for several people,
    the row of the one who is meant. ``clashes``: for an id that different posts have, "separate",
    "one", or the row of the only one that is taken.
    """

    groups: Path | None = None
    sheet: str | None = None
    header_row: int | None = None
    columns: Mapping[str, str] = {}
    keep: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    leave_out: frozenset[str] = frozenset()
    branch: str = ""
    where: Mapping[str, tuple[str, ...]] = {}
    departments: Mapping[str, str] = {}
    unknown_manager: UnknownManager = "top"
    managers: Mapping[str, str] = {}
    tops: frozenset[int] = frozenset()
    meant: Mapping[str, int] = {}
    clashes: Mapping[str, str] = {}
