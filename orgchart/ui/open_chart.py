"""One chart as it is open in a window: document, layout, findings, selection and folds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal

from orgchart.drawing.look import Look
from orgchart.drawing.pages import PageSize
from orgchart.layout import Arranger, Options, Places, Size
from orgchart.model.change import Change
from orgchart.model.chart import Chart
from orgchart.model.document import STAY
from orgchart.model.draft import Draft, EditError
from orgchart.model.filtering import RoleFilter
from orgchart.model.measures import Measure, measure_named
from orgchart.model.metrics import Statistics
from orgchart.model.records import Id, Severity
from orgchart.model.scenarios.seen import Records
from orgchart.model.search import Search
from orgchart.rules import Checker, Problem
from orgchart.translation import texts
from orgchart.ui.appraisal import Appraisal
from orgchart.ui.arranged import Arranged, Laid
from orgchart.ui.concerned import concerned_by, managers_of_removed
from orgchart.ui.prospect import Prospect, Situation
from orgchart.ui.restyling import restyled
from orgchart.ui.sieve import Sieve

tr = texts("Window")


class OpenChart(QObject):
    """What every part of a window looks at.

    ``changed`` follows an edit, an undo or a redo, once layout and findings are up to date;
    ``selected``, ``viewed`` (folds, card style, direction), ``filtered`` and ``coloured`` are the
    view's own and never part of the history; ``refused`` says why an edit could not be done.

    A chart that comes `Arranged` is shown before it is appraised: it is `is_pending` until
    ``appraised`` tells that findings and figures are there, or somebody asks for them.
    """

    changed = Signal(object)
    selected = Signal()
    viewed = Signal()
    filtered = Signal()
    coloured = Signal()
    refused = Signal(str)
    appraised = Signal()

    def __init__(self, chart: Chart | Arranged | None = None) -> None:
        super().__init__()
        ready = chart if isinstance(chart, Arranged) else Arranged(chart or Chart())
        self.document = ready.document
        self.read_only = ""  # why it may only be looked at
        self.heat = ""  # what the cards are coloured by, as measures are called
        self.folded = ready.folded
        self.selection: tuple[Id, ...] = ()
        self._appraisal: Appraisal | None = None
        self._is_shown_first = isinstance(chart, Arranged)
        self.search = Search(self.chart)
        self.sieve = Sieve(self.chart, self.search)
        self._laid = ready.laid
        self._foreseen: Prospect | None = None
        self.document.subscribe(self._follow)

    def twin(self) -> OpenChart:
        """The same chart once more, folded and filtered as it is here, to try edits on."""
        chart = Chart(self.chart.records.values())
        made = OpenChart(Arranged(chart, self.folded, self._laid.twin(chart)))
        made.sieve.use(self.filter)
        if made.sieve.only != self.sieve.only:
            made.lay_out_again()
        return made

    @property
    def chart(self) -> Chart:
        """The chart as it is now."""
        return self.document.chart

    @property
    def places(self) -> Places:
        """Where every visible card is now."""
        return self.arranger.places

    @property
    def parents(self) -> Sequence[int]:
        """The positions of the managers of all in `places`, −1 for none."""
        return self.arranger.tree.parent

    @property
    def options(self) -> Options:
        """How the chart is laid out."""
        return self.arranger.options

    @property
    def matches(self) -> frozenset[Id] | None:
        """The roles that a filter does not fade; None for all."""
        return self.sieve.matches

    # --- findings and figures -----------------------------------------------------------------

    @property
    def is_pending(self) -> bool:
        """Whether findings and figures are still to come; who shows them, waits."""
        return self._is_shown_first and self._appraisal is None

    def appraise(self, appraisal: Appraisal | None = None) -> Appraisal:
        """Check and count the chart, if nobody has yet, or take over what somebody has."""
        if self._appraisal is None:
            self._appraisal = appraisal or Appraisal(self.chart)
            if self._is_shown_first:
                self.appraised.emit()
        return self._appraisal

    @property
    def checker(self) -> Checker:
        """The rules, which follow every edit."""
        return self.appraise().checker

    @property
    def problems(self) -> list[Problem]:
        """The findings of the rules as of now, but those that somebody has accepted."""
        return self.appraise().problems

    @property
    def finding_counts(self) -> Counter[Severity]:
        """How many findings there are of each severity, but those that somebody has accepted."""
        return self.appraise().finding_counts

    @property
    def statistics(self) -> Statistics:
        """The figures of the chart as of now."""
        return self.appraise().statistics

    def about(self, id: Id) -> list[Problem]:
        """The findings that name a role first, accepted ones too; none while they are pending."""
        return [] if self.is_pending else self.checker.about(id)

    # --- editing ------------------------------------------------------------------------------

    @contextmanager
    def edit(self, label: str) -> Iterator[Draft]:
        """An edit that becomes one step; a refused one leaves no trace and is told."""
        if self.read_only:
            self.refused.emit(self.read_only)
            yield Draft(self.chart)
            return
        try:
            with self.document.edit(label) as draft:
                yield draft
        except EditError as error:
            self.refused.emit(str(error))

    def carry_out(
        self, label: str, make: Callable[[Records], Change], *, show: Id | None = STAY
    ) -> bool:
        """A change of the whole file as one step, scenarios too; whether it could be done.

        ``make`` gives it from the records; a refusal is told. ``show`` is the scenario that is
        shown then.
        """
        if self.read_only:
            self.refused.emit(self.read_only)
            return False
        try:
            self.document.carry_out(label, make(self.document.records), show=show)
        except EditError as error:
            self.refused.emit(str(error))
            return False
        return True

    def situation(self) -> Situation:
        """The chart as it is now, for who works out what would become of it."""
        return Situation(self.document, self.folded, self.sieve.only)

    def bring_about(self, prospect: Prospect, do: Callable[[], object]) -> None:
        """Do what was foreseen of the chart as it is now: layout and findings are there."""
        self._foreseen = prospect
        try:
            do()
        finally:
            self._foreseen = None

    def name(self, id: Id) -> str:
        """What a person calls a role: its holder, else its title."""
        role = self.chart.roles[id]
        held = next((holder.name for holder in role.holders if holder.name), "")
        return held or role.title or tr("the new role")

    def undo(self) -> None:
        """Take the last step back, and show what it concerned."""
        self._show(self.document.undo())

    def redo(self) -> None:
        """Do the next step again, and show what it concerned."""
        self._show(self.document.redo())

    def select(self, ids: Iterable[Id]) -> None:
        """Select these roles, in this order; the first is the one that keys act on."""
        wanted = tuple(dict.fromkeys(id for id in ids if id in self.chart.roles))
        if wanted != self.selection:
            self.selection = wanted
            self.selected.emit()

    def fold(self, ids: Iterable[Id], *, folded: bool) -> None:
        """Hide or show what is below some roles."""
        chosen = {id for id in ids if self.chart.has_reports(id)}
        wanted = self.folded | chosen if folded else self.folded - chosen
        if wanted != self.folded:
            self.folded = wanted
            self.lay_out_again()

    def unfold_to(self, ids: Iterable[Id]) -> None:
        """Open every folded branch on the way to some roles; a filter hides them no more."""
        ids = list(ids)
        above = {up for id in ids for up in self.chart.managers_above(id)} & self.folded
        if self.sieve.spare(ids) and not above:
            self.lay_out_again()
        self.fold(above, folded=False)

    @property
    def filter(self) -> RoleFilter:
        """What the view is filtered by; a false one shows everyone."""
        return self.sieve.filter

    def filter_by(self, wanted: RoleFilter) -> None:
        """Fade or hide the roles that do not answer a filter."""
        if wanted == self.filter:
            return
        before = self.sieve.only
        self.sieve.use(wanted)
        if self.sieve.only != before:
            self.lay_out_again()
        self.filtered.emit()

    @property
    def measure(self) -> Measure | None:
        """What the cards are coloured by instead of their functions."""
        return measure_named(self.chart, self.heat) if self.heat else None

    def colour_by(self, name: str) -> None:
        """Colour the cards by a measure; by their functions when there is none of that name."""
        found = measure_named(self.chart, name) if name else None
        wanted = found.name if found else ""
        if wanted != self.heat:
            self.heat = wanted
            self.coloured.emit()

    def lay_out_again(self) -> None:
        """Lay the whole chart out anew: other roles are folded or filtered."""
        self._lay_out(self._laid)
        self.viewed.emit()

    @property
    def look(self) -> Look:
        """How the cards look."""
        return self._laid.look

    @property
    def arranger(self) -> Arranger:
        """The layout, which follows every edit."""
        return self._laid.arranger

    @property
    def page(self) -> PageSize | None:
        """The page that the chart is arranged for, if it is."""
        return self._laid.page

    @property
    def wanted_options(self) -> Options:
        """How it would be laid out without a page."""
        return self._laid.wanted

    @property
    def card_sizes(self) -> dict[Id, Size]:
        """The sizes of all cards."""
        return self._laid.sizes.all()

    def arrange_as(self, options: Options) -> None:
        """Show the chart in another arrangement, which is no edit."""
        self._laid.arrange_as(self.chart, options)
        self.viewed.emit()

    def _lay_out(self, before: Laid | None = None) -> None:
        self._laid = Laid(self.chart, self.folded, self.sieve.only, before)

    def _follow(self, change: Change) -> None:
        self.folded -= {id for id, (_, after) in change.items() if after is None}
        others_shown = self.sieve.follow(change)
        if self._foreseen is not None:
            self._take_over(self._foreseen)
        elif self._appraisal is not None:
            self._appraisal.apply(change)
        if others_shown:
            self._lay_out()
        elif self._foreseen is None:
            self._lay_out_after(change)
        self._drop_from_selection(change)
        self.changed.emit(change)

    def _take_over(self, foreseen: Prospect) -> None:
        foreseen.go_on_with(self.chart)
        self._laid = foreseen.laid
        if self._appraisal is not None:
            self._appraisal = foreseen.appraisal

    def _lay_out_after(self, change: Change) -> None:
        if restyled(change):
            self._lay_out()
            return
        sizes, all_changed = self._laid.sizes.apply(change)
        self.arranger.apply(change, sizes)
        if all_changed:
            self.arranger.resize(self._laid.sizes.all())

    def _drop_from_selection(self, change: Change) -> None:
        gone = {id for id, (_, after) in change.items() if after is None}
        if gone & set(self.selection):
            self.select(id for id in self.selection if id not in gone)

    def _show(self, change: Change) -> None:
        there = concerned_by(change, self.chart) or managers_of_removed(change, self.chart)
        if there:
            self.unfold_to(there)
            self.select(there)
