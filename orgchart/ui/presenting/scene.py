"""An open chart as it is presented: its cards where they are, and nothing for its makers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from orgchart.layout import Options, Places
from orgchart.model.chart import Chart
from orgchart.model.records import Id
from orgchart.rules import Problem
from orgchart.ui.open_chart import OpenChart


class ShownScene:
    """The folds, the filter and the colours of an open chart; no findings, spans or selection.

    ``matches`` are the roles of the branch that is shown, None for all.
    """

    def __init__(self, open_chart: OpenChart) -> None:
        self.chart: Chart = open_chart.chart
        self.places: Places = open_chart.places
        self.parents: Sequence[int] = open_chart.parents
        self.options: Options = open_chart.options
        self.look = replace(open_chart.look, badges=False, findings=False)
        self.heat = open_chart.heat
        self.folded = open_chart.folded
        self.matches: frozenset[Id] | None = None
        self.selection: tuple[Id, ...] = ()

    def about(self, _: Id) -> list[Problem]:
        """What the rules find is for those who work on the chart."""
        return []

    def unfold_to(self, _: Iterable[Id]) -> None:
        """What is folded stays folded."""
