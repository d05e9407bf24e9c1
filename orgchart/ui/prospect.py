"""What a chart would be after a change: laid out and appraised before anybody makes it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from orgchart.model.change import Change
from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.draft import Draft, EditError
from orgchart.model.errors import InputError
from orgchart.model.records import Id
from orgchart.ui.appraisal import Appraisal
from orgchart.ui.arranged import Laid

_Result = TypeVar("_Result")


class Situation:
    """A chart and how it is looked at, at one moment."""

    def __init__(
        self, document: Document, folded: frozenset[Id], only: frozenset[Id] | None
    ) -> None:
        self.records = dict(document.chart.records)
        self.folded, self.only = folded, only
        self._marks = *document.done[-1:], None, *document.undone[-1:], document.shown, folded, only

    def is_that_of(self, other: Situation) -> bool:
        """Whether nothing has been done in between."""
        pairs = zip(self._marks, other._marks, strict=False)
        return len(self._marks) == len(other._marks) and all(a is b for a, b in pairs)

    def chart(self) -> Chart:
        """The chart of that moment, which nobody else holds."""
        return Chart(self.records.values())


class Prospect:
    """The outcome of a change of a ``chart`` that nobody shows; made in any thread."""

    def __init__(self, situation: Situation, chart: Chart, change: Change) -> None:
        chart.apply(change)
        self.change = change
        self.laid = Laid(chart, situation.folded & chart.roles.keys(), situation.only)
        self.appraisal = Appraisal(chart)
        self.appraisal.complete()

    def go_on_with(self, chart: Chart) -> None:
        """The change was made: follow the chart that is shown from now on."""
        self.laid.go_on_with(chart)
        self.appraisal.go_on_with(chart)


class Drafted(Generic[_Result]):
    """What a verb gave, and what would come of it; no prospect when it changes nothing.

    Raises InputError where it would leave no chart.
    """

    def __init__(self, situation: Situation, verb: Callable[[Draft], _Result]) -> None:
        chart = situation.chart()
        draft = Draft(chart)
        try:
            self.result = verb(draft)
            change = draft.change()
        except EditError as error:
            raise InputError(str(error)) from error
        self.prospect = Prospect(situation, chart, change) if change else None
