"""How many layers of a chart, or of the selected branches, are shown: folds, never an edit."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.model.chart import Chart
from orgchart.model.records import Id
from orgchart.ui.open_chart import OpenChart


def heads_of(open_chart: OpenChart) -> list[Id]:
    """The branches that are meant: those of the selected managers, else the whole chart's."""
    chart = open_chart.chart
    chosen = [id for id in open_chart.selection if chart.has_reports(id)]
    return chart.highest(chosen) or chart.reports(None)


def layers_of(chart: Chart, heads: list[Id]) -> Iterator[list[Id]]:
    """The ids of each layer of some branches, the heads first."""
    layer = heads
    while layer:
        yield layer
        layer = [report for id in layer for _, report in chart.ranked_reports(id)]


def layers_shown(open_chart: OpenChart, heads: list[Id]) -> int:
    """How many layers of some branches are seen, at the most."""
    places, folded = open_chart.places.index, open_chart.folded
    count, layer = 0, [id for id in heads if id in places]
    while layer:
        count += 1
        layer = [
            report
            for id in layer
            if id not in folded
            for _, report in open_chart.chart.ranked_reports(id)
            if report in places
        ]
    return count


def show_layers(open_chart: OpenChart, heads: list[Id], count: int) -> None:
    """Show so many layers of some branches, the heads being the first; 0 shows all."""
    chart = open_chart.chart
    inside: set[Id] = set()
    last: list[Id] = []
    for number, layer in enumerate(layers_of(chart, heads), 1):
        inside.update(layer)
        if number == count:
            last = [id for id in layer if chart.has_reports(id)]
    _fold_only(open_chart, open_chart.folded - inside | frozenset(last))


def show_one_less(open_chart: OpenChart, heads: list[Id]) -> None:
    """Fold the lowest layer that is seen."""
    show_layers(open_chart, heads, max(1, layers_shown(open_chart, heads) - 1))


def show_one_more(open_chart: OpenChart, heads: list[Id]) -> None:
    """Unfold every folded branch that is seen by one layer."""
    chart, places = open_chart.chart, open_chart.places.index
    inside = {id for layer in layers_of(chart, heads) for id in layer}
    opened = {id for id in open_chart.folded & inside if id in places}
    below = {report for id in opened for report in chart.reports(id) if chart.has_reports(report)}
    _fold_only(open_chart, open_chart.folded - opened | below)


def fold_all(open_chart: OpenChart) -> None:
    """Fold every team, so that each unfolds by itself."""
    chart = open_chart.chart
    _fold_only(open_chart, frozenset(id for id in chart.roles if chart.has_reports(id)))


def _fold_only(open_chart: OpenChart, folded: frozenset[Id]) -> None:
    """Fold exactly these; what is selected in them gives way to the manager that one sees."""
    if folded == open_chart.folded:
        return
    open_chart.select(_seen(open_chart.chart, id, folded) for id in open_chart.selection)
    open_chart.folded = folded
    open_chart.lay_out_again()


def _seen(chart: Chart, id: Id, folded: frozenset[Id]) -> Id:
    """The role, or the highest of those above it whose branch is folded."""
    return next((up for up in reversed(list(chart.managers_above(id))) if up in folded), id)
