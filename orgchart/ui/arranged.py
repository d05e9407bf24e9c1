"""A chart with all that takes time before it can be shown; made in any thread."""

from __future__ import annotations

import copy

from msgspec.structs import replace

from orgchart.drawing.look import Look, canvas_look
from orgchart.layout import Arranger, Options
from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.records import Id, Scenario
from orgchart.ui.fitting.fit import AT_ONCE, arranged_as, fitted
from orgchart.ui.fitting.pages import page_of
from orgchart.ui.sizes import CardSizes

# Charts with more roles than this take long enough for a person to notice.
LARGE = 2_000


class Laid:
    """A layout as the canvas shows it: the look of the cards, their sizes, their places.

    ``page`` is what it is fitted to, if it is; ``wanted`` is how it would lie without one.
    """

    def __init__(
        self,
        chart: Chart,
        folded: frozenset[Id] = frozenset(),
        only: frozenset[Id] | None = None,
        before: Laid | None = None,
    ) -> None:
        """``before`` is a layout of the same records, with other folds or another filter."""
        settings = chart.settings
        self.cards = canvas_look(chart)
        kept = before.sizes if before is not None and before.cards == self.cards else None
        self.sizes: CardSizes = kept or CardSizes(chart, self.cards)
        self.page = page_of(chart)
        self.wanted = Options(
            direction=settings.direction,
            align_levels=settings.align_levels,
            folded=folded,
            only=only,
        )
        self.arrange_as(chart, self._fitted(chart, before))

    @property
    def look(self) -> Look:
        """How the cards look; to fit a page the chart may go in another direction."""
        return replace(self.cards, direction=self.arranger.options.direction)

    def arrange_as(self, chart: Chart, options: Options) -> None:
        """Lay the chart out in this arrangement, with its own folds."""
        wanted = arranged_as(self.wanted, options)
        self.arranger = Arranger(chart, self.sizes.all(), wanted)
        _ = self.arranger.places  # worked out when first asked for

    def _fitted(self, chart: Chart, before: Laid | None) -> Options:
        """The arrangement for the page; that of before where it takes long to find another."""
        if self.page is None:
            return self.wanted
        same = before is not None and before.page == self.page
        last = before.arranger.options if before is not None and same else None
        if len(chart.roles) > AT_ONCE:
            return last or self.wanted
        sizes = self.sizes.all()
        return fitted(chart, sizes, self.cards, self.wanted, self.page, last).options

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
    """A chart, laid out, which nobody edits until it is shown; ``laid`` is its layout, if there.

    A ``scenario`` is shown instead of today, if the chart has it.
    """

    def __init__(
        self,
        chart: Chart,
        folded: frozenset[Id] = frozenset(),
        laid: Laid | None = None,
        scenario: Id = "",
    ) -> None:
        self.document = Document(chart)
        if isinstance(self.document.records.get(scenario), Scenario):
            self.document.show(scenario)
        self.folded = folded & chart.roles.keys()
        self.laid = laid or Laid(chart, self.folded)
