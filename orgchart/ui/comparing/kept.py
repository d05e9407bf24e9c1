"""What was compared last, as it is kept for the next time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from orgchart.model.records import Id
from orgchart.ui.comparing.sides import Side

if TYPE_CHECKING:
    from orgchart.ui.comparing.page import ComparePage


class Compared(msgspec.Struct, frozen=True, omit_defaults=True):
    """Which view was in front, and the scenarios that were compared ("" is today).

    There are no ``sides`` where one came from elsewhere: nobody knows what is there now.
    """

    view: Literal["before", "changes", "after"] = "changes"
    sides: tuple[Id, Id] | None = None


def compared_in(page: ComparePage) -> Compared:
    """What a page compares now."""
    sides = page.session.sides
    if sides is None or any(side.still is not None for side in sides):
        return Compared(page.view)
    before, after = (side.scenario or "" for side in sides)
    return Compared(page.view, (before, after))


def compare_again(page: ComparePage, last: Compared) -> None:
    """Compare what was compared, if all of it is still there."""
    page.show_view(last.view)
    there = page.session.open_chart.document.records
    if last.sides is not None and all(not id or id in there for id in last.sides):
        before, after = (Side(id or None) for id in last.sides)
        page.session.compare(before, after)
