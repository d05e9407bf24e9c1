"""Bringing roles before a person's eyes: unfolded, selected, in view, large enough to read."""

from __future__ import annotations

from collections.abc import Sequence

from orgchart.model.records import Id
from orgchart.ui.canvas.canvas import Canvas

# Below this scale a card has no title to read; then the canvas comes nearer, to this one.
_LEGIBLE = 0.35
_NEAR = 0.6
_MOST_TRIED = 12


def keep_in_sight(canvas: Canvas) -> None:
    """After folds or a filter: show the whole chart where nothing of it is seen any more."""
    if not len(canvas.renderer.scenery.within(canvas.camera.visible())):
        canvas.fit()


def show_roles(canvas: Canvas, ids: Sequence[Id]) -> None:
    """Select roles and show them, the first in any case, others where the view has room."""
    open_chart = canvas.open_chart
    there = [id for id in ids if id in open_chart.chart.roles]
    if not there:
        return
    open_chart.unfold_to(there)
    open_chart.select(there)
    if canvas.camera.scale < _LEGIBLE:
        canvas.zoom_to(_NEAR)
    for id in reversed(there[:_MOST_TRIED]):
        canvas.reveal(id)
