"""Two charts compared, laid out as one and counted: all that is shown; made in any thread."""

from __future__ import annotations

from typing import NamedTuple

from orgchart.drawing.look import Look, canvas_look
from orgchart.drawing.views import Shown, View, shown, union_sizes
from orgchart.layout import Options, arrange
from orgchart.model.chart import Chart
from orgchart.model.compare import Comparison, compare
from orgchart.model.moves import Move, moves
from orgchart.model.totals import Figure, totals
from orgchart.model.union import Union, union
from orgchart.ui.appraisal import Appraisal


class Named(NamedTuple):
    """A chart and what it is called."""

    chart: Chart
    name: str


class Result(NamedTuple):
    """What two charts have in common and what not, ready to be painted and listed.

    The findings of both sides come with ``appraisals``, later than the rest (`appraised`).
    """

    before: Named
    after: Named
    found: Comparison
    both: Union
    views: dict[View, Shown]
    look: Look
    options: Options
    moves: list[Move]
    figures: list[Figure]
    appraisals: dict[View, Appraisal] | None = None


def result_of(before: Named, after: Named) -> Result:
    """Compare two charts, and lay them out over one another as the later one is set."""
    old, new = before.chart, after.chart
    settings = new.settings
    look = canvas_look(new)
    options = Options(direction=settings.direction, align_levels=settings.align_levels)
    found = compare(old, new)
    both = union(old, new, found)
    places = arrange(both.chart, union_sizes(both, old, look), options)
    return Result(
        before=before,
        after=after,
        found=found,
        both=both,
        views=shown(both, old, new, places),
        look=look,
        options=options,
        moves=moves(found, old, new),
        figures=totals(old, new),
    )


def appraised(result: Result) -> Result:
    """The same with the findings of both sides: they take longer than all else together."""
    old, new = result.before.chart, result.after.chart
    first, last = Appraisal(old), Appraisal(new)
    figures = totals(old, new, findings=(len(first.problems), len(last.problems)))
    appraisals: dict[View, Appraisal] = {"before": first, "changes": last, "after": last}
    return result._replace(figures=figures, appraisals=appraisals)
