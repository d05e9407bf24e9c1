"""What can be compared: today, the scenarios, and charts from elsewhere."""

from __future__ import annotations

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.records import Id
from orgchart.model.scenarios import scenarios, seen_chart
from orgchart.ui.scenarios.words import name_of


class Side(msgspec.Struct, frozen=True):
    """Today (for None) or a ``scenario`` of the file as it is then, or a chart that stays.

    One that stays has a name of its own.
    """

    scenario: Id | None = None
    still: Chart | None = None
    name: str = ""

    def chart(self, document: Document) -> Chart:
        """The chart, as nobody will edit it."""
        if self.still is not None:
            return self.still
        return seen_chart(document.records, self._there(document))

    def called(self, document: Document) -> str:
        """What it is called."""
        return self.name or name_of(document.records, self._there(document))

    def _there(self, document: Document) -> Id | None:
        """The scenario, or today when that has been thrown away."""
        return self.scenario if self.scenario in document.records else None


TODAY = Side()


def first_sides(document: Document) -> tuple[Side, Side] | None:
    """What is compared first: today with what is shown, else with the first scenario."""
    found = [each.id for each in scenarios(document.records)]
    shown = document.shown or next(iter(found), None)
    return (TODAY, Side(shown)) if shown is not None else None
