"""How a chart is looked at in a window, as it is kept for the next time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec
from msgspec import Meta
from PySide6.QtCore import QPointF

from orgchart.model.filtering import CHOSEN_FIELDS, RoleFilter
from orgchart.model.records import Id, Scenario
from orgchart.ui.canvas.camera import MOST_SCALE
from orgchart.ui.comparing.kept import Compared, compare_again, compared_in

if TYPE_CHECKING:
    from orgchart.ui.canvas.chart_view import ChartView
    from orgchart.ui.editor import Editor
    from orgchart.ui.open_chart import OpenChart

_FAR = 1e9  # units of the drawing; no chart is as large

Length = Annotated[float, Meta(ge=-_FAR, le=_FAR)]


class Look(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where the camera looks: its scale, and the middle of the view from the corner of a card.

    A card, since the layout may be another the next time.
    """

    near: Id
    across: Length
    down: Length
    scale: Annotated[float, Meta(gt=0, le=MOST_SCALE)]


class ViewState(msgspec.Struct, frozen=True, omit_defaults=True):
    """Everything of a view that is no edit: scenario, folds, filter, camera, colours, what is in
    front.
    """

    folded: tuple[Id, ...] = ()
    filter: RoleFilter = RoleFilter()
    look: Look | None = None
    table: bool = False
    tray_folded: bool = False
    colour_by: str = ""
    legend_folded: bool = False
    coverage: bool = False
    scenario: Id = ""
    compared: Compared | None = None


def taken(editor: Editor) -> ViewState:
    """How the chart of an editor is looked at now."""
    chart = editor.open_chart
    return ViewState(
        folded=tuple(sorted(chart.folded)),
        filter=chart.filter,
        look=_look(editor.canvas),
        table=editor.views.shows_table,
        tray_folded=editor.tray.folded,
        colour_by=editor.open_chart.heat,
        legend_folded=editor.legend.folded,
        coverage=editor.views.shows_coverage,
        scenario=chart.document.shown or "",
        compared=compared_in(editor.views.compare) if editor.views.shown == "compare" else None,
    )


def read(data: bytes) -> ViewState | None:
    """What was kept; None for what is no such state."""
    try:
        return msgspec.json.decode(data, type=ViewState)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None


def restore(editor: Editor, state: ViewState) -> None:
    """Look at the chart as then; what is not there any more is passed over."""
    _restore_chart(editor.open_chart, state)
    _restore_look(editor.canvas, state.look)
    editor.tray.fold(state.tray_folded)
    editor.legend.fold(state.legend_folded)
    if state.table:
        editor.views.show_table()
    elif state.coverage:
        editor.views.show_coverage()
    elif state.compared is not None:
        compare_again(editor.views.compare, state.compared)
        editor.views.show_compare()


def _restore_chart(chart: OpenChart, state: ViewState) -> None:
    if isinstance(chart.document.records.get(state.scenario), Scenario):
        chart.document.show(state.scenario)
    chart.fold([id for id in state.folded if id in chart.chart.roles], folded=True)
    values = {name: each for name, each in state.filter.values.items() if name in CHOSEN_FIELDS}
    chart.colour_by(state.colour_by)
    chart.filter_by(msgspec.structs.replace(state.filter, values=values))


def _restore_look(canvas: ChartView, look: Look | None) -> None:
    if look is not None and canvas.is_shown(look.near):
        x, y, _, _ = canvas.open_chart.places.box(look.near)
        canvas.open_at(look.scale, QPointF(x + look.across, y + look.down))


def _look(canvas: ChartView) -> Look | None:
    """None for an empty chart, and for the view every chart opens with."""
    middle = canvas.camera.visible().center()
    near = canvas.nearest(middle)
    if near is None or canvas.is_opening:
        return None
    x, y, _, _ = canvas.open_chart.places.box(near)
    return Look(near, middle.x() - x, middle.y() - y, canvas.camera.scale)
