"""What is said in a comparison."""

from __future__ import annotations

from orgchart.drawing.views import VIEWS, View
from orgchart.model.moves import Kind, Move
from orgchart.translation import texts

tr = texts("Comparing")


def view_name(view: View) -> str:
    """What a view is called."""
    return dict(zip(VIEWS, (tr("Before"), tr("Changes"), tr("After")), strict=True))[view]


def kind_name(kind: Kind) -> str:
    """What a kind of move is called in the filter."""
    return {
        "added": tr("New posts"),
        "removed": tr("Removed posts"),
        "moved": tr("Moved"),
        "vacated": tr("Vacated"),
        "filled": tr("Filled"),
        "changed": tr("Changed"),
        "swapped": tr("Swapped"),
        "placed": tr("Placed again"),
        "not placed": tr("Not placed any more"),
        "joined": tr("Joined"),
        "left": tr("Left"),
    }[kind]


def headline(move: Move) -> str:
    """Whom or what a line is about: a person, or a post with who has it."""
    if move.of == "person":
        return move.who
    return f"{move.post} ({move.who})" if move.who else move.post


def details(move: Move) -> str:
    """What becomes of it, with from where to where."""
    way = " → ".join(filter(None, (move.before, move.after)))
    told = move.what
    if way:
        told += f" {way}" if move.of == "post" and move.kind == "changed" else f": {way}"
    if move.new_department:
        told += tr(" · to {department}").format(department=move.new_department)
    return told
