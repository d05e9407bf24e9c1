"""For whose eyes: the audiences of a chart, the chart as they see it, copies for them."""

from __future__ import annotations

from orgchart.ui.actions import Action
from orgchart.ui.window import Window


def _see(window: Window) -> None:
    from orgchart.ui.audiences.showing import see_as

    see_as(window)


def _edit(window: Window) -> None:
    from orgchart.ui.audiences.showing import edit_audiences

    edit_audiences(window)


def _share(window: Window) -> None:
    from orgchart.ui.audiences.sharing import ask_share

    ask_share(window)


def _can_share(window: Window) -> bool:
    return window.filing is not None


ACTIONS = (
    Action(
        id="seen-by", text="As an audience sees it", menu="View", group=4, run=_see, icon="eye",
        help="Look at the chart with the eyes of the board, managers or all staff.",
    ),
    Action(
        id="audiences", text="Audiences…", menu="View", group=4, run=_edit,
        help="Choose what each audience may see: fields, branches, layers.",
    ),
    Action(
        id="share-copy", text="Share a copy…", menu="File", group=2, run=_share,
        enabled=_can_share, icon="share-network",
        help="Save a copy that holds what an audience may see and nothing else.",
    ),
)  # fmt: skip
