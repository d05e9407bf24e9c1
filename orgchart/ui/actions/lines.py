"""Dotted lines: going from one to the next, labelling, re-pointing, removing."""

from __future__ import annotations

from orgchart.ui.actions import Action
from orgchart.ui.actions.words import tr
from orgchart.ui.window import Window


def _next(window: Window) -> None:
    _step(window, 1)


def _previous(window: Window) -> None:
    _step(window, -1)


def _step(window: Window, by: int) -> None:
    """Pick another line, of the selected roles if there are any."""
    canvas = window.canvas_in_use
    picked = canvas.picked_line
    lines = picked.all()
    if not lines:
        canvas.say(tr("There is no dotted line here."))
        return
    first = 0 if by > 0 else -1
    here = lines.index(picked.line) + by if picked.line in lines else first
    line = lines[here % len(lines)]
    picked.pick(line)
    for end in reversed(line):
        canvas.reveal(end)


def _label(window: Window) -> None:
    window.canvas_in_use.picked_line.label_wanted.emit()


def _point(window: Window) -> None:
    from orgchart.ui.line_popup import LinePopup

    LinePopup(window).open_beside()


def _remove(window: Window) -> None:
    window.canvas_in_use.picked_line.remove()


def _is_picked(window: Window) -> bool:
    return window.editor is not None and window.canvas_in_use.picked_line.line is not None


ACTIONS = (
    Action(
        id="next-line", text="Next dotted line", menu="Select", group=3, run=_next,
        shortcut=("Ctrl+L",), where="canvas", icon="arrow-elbow-right-down",
        help="Pick a dotted line: of the roles one is at, else of the chart.",
    ),
    Action(
        id="previous-line", text="Previous dotted line", menu="Select", group=3, run=_previous,
        where="canvas", icon="arrow-elbow-right-up",
        help="Pick the dotted line before.",
    ),
    Action(
        id="label-line", text="Label the dotted line…", menu="Role", group=6, run=_label,
        icon="text-aa", enabled=_is_picked, help="Say what the picked line is for (F2).",
    ),
    Action(
        id="point-line", text="Point the dotted line to…", menu="Role", group=6, run=_point,
        icon="arrow-bend-up-right", enabled=_is_picked,
        help="Type the name of another second manager for the picked line.",
    ),
    Action(
        id="remove-line", text="Remove the dotted line", menu="Role", group=6, run=_remove,
        icon="trash", enabled=_is_picked, help="Take the picked line away (Delete).",
    ),
)  # fmt: skip
