"""A chart with all that takes time before it can be shown; made in any thread."""

from __future__ import annotations

import copy

from orgchart.drawing.look import canvas_look
from orgchart.layout import Arranger, Options
from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.records import Id
from orgchart.ui.sizes import CardSizes

# Charts with more roles than this take long enough for a person to notice.
LARGE = 2_000


class Laid:
    """A layout as the canvas shows it: the look of the cards, their sizes, their places."""

    def __init__(
        self,
        chart: Chart,
        folded: frozenset[Id] = frozenset(),
        only: frozenset[Id] | None = None,
        before: Laid | None = None,
    ) -> None:
        """``before`` is a layout of the same records, with other folds or another filter."""
        settings = chart.settings
        self.look = canvas_look(chart)
        kept = before.sizes if before is not None and before.look == self.look else None
        self.sizes: CardSizes = kept or CardSizes(chart, self.look)
        options = Options(
            direction=settings.direction,
            align_levels=settings.align_levels,
            folded=folded,
            only=only,
        )
        self.arranger = Arranger(chart, self.sizes.all(), options)
        _ = self.arranger.places  # worked out when first asked for

    def twin(self, chart: Chart) -> Laid:
        """The same layout for a chart with the same records; each follows its own from now on."""
        made = copy.copy(self)
        made.sizes, made.arranger = self.sizes.twin(chart), self.arranger.twin(chart)
        return made

    def go_on_with(self, chart: Chart) -> None:
        """Follow another chart from now on, which holds the same records."""
        self.sizes.go_on_with(chart)
        self.arranger.tree.chart = chart


class Arranged:
    """A chart, laid out, which nobody edits until it is shown; ``laid`` is its layout, if there."""

    def __init__(
        self, chart: Chart, folded: frozenset[Id] = frozenset(), laid: Laid | None = None
    ) -> None:
        self.document = Document(chart)
        self.folded = folded & chart.roles.keys()
        self.laid = laid or Laid(chart, self.folded)
