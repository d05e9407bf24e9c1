"""How deep one looks into the chart, or into the selected branches."""

from __future__ import annotations

from collections.abc import Callable

from orgchart.model.records import Id
from orgchart.translation import later, texts
from orgchart.ui.actions import Action, Run
from orgchart.ui.depth import heads_of, layers_shown, show_layers, show_one_less, show_one_more
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.showing import keep_in_sight
from orgchart.ui.window import Window

tr = texts("Actions")

_DEPTHS = (
    later("Show 1 layer"), later("Show 2 layers"), later("Show 3 layers"), later("Show 4 layers"),
    later("Show 5 layers"), later("Show 6 layers"), later("Show 7 layers"), later("Show 8 layers"),
    later("Show 9 layers"),
)  # fmt: skip


def _layers(count: int) -> Run:
    return _with(lambda chart, heads: show_layers(chart, heads, count))


def _with(fold: Callable[[OpenChart, list[Id]], None]) -> Run:
    """Fold as asked, keep the chart in sight, and tell what is seen of it."""

    def run(window: Window) -> None:
        chart, canvas = window.chart_in_use, window.canvas_in_use
        heads = heads_of(chart)
        fold(chart, heads)
        keep_in_sight(canvas)
        canvas.say(_told(chart, heads))

    return run


def _told(chart: OpenChart, heads: list[Id]) -> str:
    shown = layers_shown(chart, heads)
    layers = tr("1 layer") if shown == 1 else tr("{n} layers").format(n=shown)
    if heads == chart.chart.reports(None):
        return tr("{layers} of the chart shown.").format(layers=layers)
    if len(heads) == 1:
        name = chart.name(heads[0])
        return tr("{layers} of the branch of {name} shown.").format(layers=layers, name=name)
    return tr("{layers} of the selected branches shown.").format(layers=layers)


ACTIONS = (
    Action(
        id="fold-layer", text="Fold one layer", menu="View", group=1, submenu="Layers",
        run=_with(show_one_less), shortcut=("Alt+PgUp",), where="canvas", icon="caret-double-up",
        help="Hide the lowest layer of the chart, or of the branch one is in.",
    ),
    Action(
        id="unfold-layer", text="Unfold one layer", menu="View", group=1, submenu="Layers",
        run=_with(show_one_more), shortcut=("Alt+PgDown",), where="canvas",
        icon="caret-double-down",
        help="Show one layer more of the chart, or of the branch one is in.",
    ),
    *(
        Action(
            id=f"layers-{n}", text=text,
            menu="View", group=1, submenu="Layers", run=_layers(n), shortcut=(f"Alt+{n}",),
            where="canvas",
            help="So much of the chart, or of the branch one is in.",
        )
        for n, text in enumerate(_DEPTHS, 1)
    ),
)  # fmt: skip
