"""A newer list written into the chart of a window: one step that undoes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from orgchart.importing.refresh import Refresh, Update, apply_refresh
from orgchart.translation import number
from orgchart.ui.importing.fields import tr
from orgchart.ui.importing.newer.words import ORDER, kind_name
from orgchart.ui.panels.showing import show_roles

if TYPE_CHECKING:
    from orgchart.ui.window import Window

_TOPIC = "newer"
_MOST_NAMES = 3


def apply_newer(window: Window, refresh: Refresh, decisions: Mapping[str, str], name: str) -> None:
    """Do what was decided, show it, and say what came of it."""
    chart = window.chart_in_use
    steps = len(chart.document.done)
    stuck: list[Update] = []
    with chart.edit(tr("Update from “{name}”").format(name=name)) as draft:
        stuck = apply_refresh(draft, refresh, decisions)
    if len(chart.document.done) == steps:
        return  # it was refused, and the reason told
    changed = [each.role for each in refresh.updates if each.role in chart.chart.roles]
    show_roles(window.canvas_in_use, changed)
    counts = [
        f"{kind_name(kind)} {number(len(refresh.of(kind)), ',')}"
        for kind in ORDER
        if refresh.of(kind)
    ]
    told = tr("{name}: {counts}.").format(name=name, counts=", ".join(counts))
    if stuck:
        names = ", ".join(update.label for update in stuck[:_MOST_NAMES])
        told += " " + tr("These moves would close a circle and were left: {names}.").format(
            names=names)  # fmt: skip
    undo = (tr("Undo"), chart.undo)
    window.bar.say(_TOPIC, told, undo, kind="warning" if stuck else "ok")
