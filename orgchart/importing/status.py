"""Whether a row's post is filled, vacant or planned, or its person gone."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import NamedTuple

from orgchart.importing.columns.understanding import Columns
from orgchart.importing.dates import is_past
from orgchart.importing.status_words import stated_status
from orgchart.importing.text import fold
from orgchart.importing.vacancies import saying
from orgchart.model.records import Status

_YES = frozenset(("1", "y", "yes", "true", "x", "ja", "oui", "si", "t"))
_NO = frozenset(("0", "n", "no", "false", "nein", "non", "f"))


class Standing(NamedTuple):
    """``person``: the row names somebody. ``gone``: who has left. ``eliminated``: the post has."""

    status: Status
    person: bool
    gone: bool = False
    eliminated: bool = False


def standings(columns: Columns) -> list[Standing]:
    """What name and status of every row say together."""
    count = len(columns.names)
    cells = (columns.text(field) or [""] * count for field in ("status", "left", "current",
                                                               "placeholder"))  # fmt: skip
    return [standing(*row) for row in zip(columns.names, *cells, strict=True)]


@lru_cache(maxsize=16_384)
def standing(name: str, status: str, left: str, current: str, placeholder: str) -> Standing:
    """What the cells of one row say; a status column is a better witness than a name."""
    called = saying(name)
    stated, gone = stated_status(status)
    if called == "eliminated":
        return Standing("vacant", person=False, eliminated=True)
    if stated == "vacant" or called == "vacant" or fold(placeholder) in _YES:
        return Standing("planned" if stated == "planned" else "vacant", person=False)
    has_gone = fold(left) in _YES or is_past(left, date.today())
    gone = gone or has_gone or fold(current) in _NO
    return Standing(stated, person=called == "person", gone=gone)
