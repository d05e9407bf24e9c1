"""One view of a comparison, as what a canvas paints."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from orgchart.drawing.views import View
from orgchart.layout.tree import NOBODY
from orgchart.model.chart import Chart
from orgchart.model.records import Id
from orgchart.rules import Problem
from orgchart.ui.comparing.result import Result


class ViewScene:
    """A part of the common layout; nothing in it can be folded, filtered or edited."""

    heat = ""
    folded: frozenset[Id] = frozenset()
    matches: frozenset[Id] | None = None

    def __init__(self, result: Result, view: View) -> None:
        self.chart, self.places, self.marks = result.views[view]
        self.options, self.look = result.options, result.look
        self.union: Chart = result.both.chart
        self.counted: Chart = (result.before if view == "before" else result.after).chart
        self.selection: tuple[Id, ...] = ()
        self.parents: Sequence[int] = list(self._parents(self.places.index))
        self._appraisal = result.appraisals[view] if result.appraisals else None

    def about(self, id: Id) -> list[Problem]:
        """The findings that name a role first; none while they are still to come."""
        if self._appraisal is None or id not in self.counted.roles:
            return []
        return self._appraisal.checker.about(id)

    def unfold_to(self, _: Iterable[Id]) -> None:
        """All that this view shows is on view."""

    def _parents(self, index: Mapping[Id, int]) -> Iterable[int]:
        for id in self.places.ids:
            manager = self.chart.roles[id].reports_to
            yield NOBODY if manager is None else index.get(manager, NOBODY)
