"""What is known about a chart besides the chart itself: its findings and its figures."""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import cached_property

from orgchart.model.change import Change
from orgchart.model.chart import Chart
from orgchart.model.metrics import Statistics
from orgchart.model.records import Severity
from orgchart.model.tally import Tally
from orgchart.rules import Checker, Problem, still_open


class Appraisal:
    """Checks and counts a chart once, in any thread; `apply` follows its changes."""

    def __init__(self, chart: Chart) -> None:
        self.checker = Checker(chart, today=date.today())
        self._tally = Tally(chart)

    @cached_property
    def problems(self) -> list[Problem]:
        """The findings of the rules as of now, but those that somebody has accepted."""
        return still_open(self.checker.problems())

    @cached_property
    def finding_counts(self) -> Counter[Severity]:
        """How many findings there are of each severity, but those that somebody has accepted."""
        found = still_open(self.checker.unsorted())
        return Counter(problem.severity for problem in found)

    @cached_property
    def statistics(self) -> Statistics:
        """The figures of the chart as of now."""
        return self._tally.statistics()

    def complete(self) -> None:
        """Work out what otherwise is when somebody asks."""
        _ = self.problems, self.finding_counts, self.statistics

    def apply(self, change: Change) -> None:
        """Follow a change that the chart has taken over."""
        for known in ("problems", "finding_counts", "statistics"):
            self.__dict__.pop(known, None)
        self._tally.apply(change)
        self.checker.apply(change)

    def go_on_with(self, chart: Chart) -> None:
        """Follow another chart from now on, which holds the same records."""
        self._tally.go_on_with(chart)
        self.checker.go_on_with(chart)
