"""The page of an import: the list as found, the chart it becomes, what was mended."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QStackedWidget, QTabBar, QWidget

from orgchart.importing import Choice, Imported, Proposal, choose
from orgchart.translation import number, texts
from orgchart.ui.covering import CoveringPage, with_side
from orgchart.ui.importing.choosing import (
    is_chosen,
    read_afresh,
    taken,
    with_departments,
    with_field,
    with_values,
)
from orgchart.ui.importing.departments import Departments
from orgchart.ui.importing.foot import Foot
from orgchart.ui.importing.list_view import ListView
from orgchart.ui.importing.mend_row import About
from orgchart.ui.importing.mends import Mends
from orgchart.ui.importing.outcome import Outcome
from orgchart.ui.importing.part import Part
from orgchart.ui.importing.session import Session
from orgchart.ui.importing.source_bar import SourceBar
from orgchart.ui.importing.words import Into, agree_text, rows_text

tr = texts("Importing")

_TROUBLE, _PROFILE = "trouble", "profile"


class ImportPage(CoveringPage):
    """``agreed`` tells that the person is content; `into` says where the chart goes."""

    save_asked = Signal()

    def __init__(self, session: Session, ways: Sequence[tuple[Into, str]]) -> None:
        foot = Foot(ways)
        super().__init__(foot.agree)
        self.foot = foot
        self.session = session
        session.setParent(self)
        self.source = SourceBar()
        self.list = ListView()
        self.outcome = Outcome()
        self.mends = Mends()
        self.departments = Departments()
        self.part = Part()
        self.tabs = QTabBar()
        self._stack = QStackedWidget()
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._hurried = False  # agreed before all was understood
        self._trouble = ""
        self._add_parts()
        self._connect()
        self._tell_profile()
        self._show()

    @property
    def into(self) -> Into:
        """Where the chart goes."""
        chosen: Into = self.foot.into.currentData()
        return chosen

    def choose_into(self, into: Into) -> None:
        """Say where the chart goes."""
        self.foot.into.setCurrentIndex(max(0, self.foot.into.findData(into)))
        self._show_foot()

    def fail(self, sentence: str) -> None:
        """Say why something cannot be; the choices before it can be had back."""
        self._hurried, self._trouble = False, sentence
        self.setEnabled(True)
        back = (tr("Take it back"), self.session.take_back)
        ways = (back,) if self.session.understood is not None else ()
        self.bar.say(_TROUBLE, sentence, *ways, kind="error")
        self._show_foot()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """One Enter is enough for a clean list."""
        super().showEvent(event)
        if not event.spontaneous():
            self.foot.agree.setFocus()

    # --- what is on it ----------------------------------------------------------------------

    def _add_parts(self) -> None:
        for name, part in (("", self.mends), (tr("Departments"), self.departments),
                           (tr("Part of the list"), _scrolled(self.part))):  # fmt: skip
            self.tabs.addTab(name)
            self._stack.addWidget(part)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(tr("About the import"))
        title = tr("Import “{name}”").format(name=self.session.read.path.name)
        side = with_side(self.list, self.outcome, self.tabs, self._stack)
        self.lay_out(title, self.source, side, self.foot)

    def _connect(self) -> None:
        session = self.session
        session.changed.connect(self._show)
        session.progressed.connect(self._tell_progress)
        session.failed.connect(self.fail)
        self.list.chosen.connect(self._choose_field)
        self.list.ticked.connect(self._take)
        self.source.sheet_chosen.connect(
            lambda name: session.choose(replace(read_afresh(session.options), sheet=name,
                                                header_row=None)))  # fmt: skip
        self.source.header_chosen.connect(
            lambda number: session.choose(replace(session.options, header_row=number))
        )
        self.mends.decided.connect(self._decide)
        self.mends.sought.connect(self.list.go_to)
        self.departments.decided.connect(
            lambda name, slug: session.choose(with_departments(session.options, {name: slug}))
        )
        self.part.branch_chosen.connect(
            lambda who: session.choose(replace(session.options, branch=who))
        )
        self.part.values_chosen.connect(
            lambda column, values: session.choose(with_values(session.options, column, values))
        )
        self.part.everything_chosen.connect(
            lambda: session.choose(replace(session.options, branch="", where={}))
        )
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self.foot.agreed.connect(self._agree)
        self.foot.left.connect(self.left)
        self.foot.stopped.connect(session.take_back)
        self.foot.save_asked.connect(self.save_asked)
        self.foot.into_chosen.connect(self._show_foot)

    # --- choosing ---------------------------------------------------------------------------

    def _choose_field(self, column: Proposal, field: str) -> None:
        self.session.choose(with_field(self.session.options, column, field))

    def _take(self, column: Proposal, take: bool) -> None:
        self.session.choose(taken(self.session.options, column, take=take))

    def _decide(self, choice: Choice, value: str) -> None:
        self.session.choose(choose(self.session.options, choice, value))

    def _agree(self) -> None:
        """Go on; at once, or as soon as what was chosen last is understood."""
        if self.session.busy:
            self._hurried = True
        elif self.session.settled:
            self.agreed.emit()
        else:
            self.fail(self._trouble)

    # --- showing ----------------------------------------------------------------------------

    def _show(self) -> None:
        session = self.session
        self.bar.clear(_TROUBLE)
        self.source.show_source(session.read)
        self.list.show_list(session.read)
        self.part.show_part(session.read, session.options, session.everyone)
        done = session.understood
        if done is not None and done.read is session.read:
            imported = done.imported
            self.outcome.show_chart(done.miniature, done.figures, rows_text(imported))
            self.mends.show_mends(imported.mends, self._about(imported))
            self.list.rows.mark(imported.report.findings)
            self.departments.show_departments(imported.report.departments)
            count = sum(finding.count for finding in imported.report.findings)
            told = tr("To look at · {n}").format(n=number(count, ","))
            self.tabs.setTabText(0, told if count else tr("Nothing to mend"))
        self._show_foot()
        if self._hurried and session.settled:
            self._hurried = False
            self.agreed.emit()

    def _about(self, imported: Imported) -> About:
        rows = self.list.rows
        return About(
            chart=imported.chart,
            everyone=self.session.everyone or imported.chart,
            by_id="id" in imported.report.columns.values(),
            is_there=lambda number: rows.place_of(number) is not None,
        )

    def _show_foot(self) -> None:
        done = self.session.understood
        self.foot.save.setVisible(is_chosen(self.session.options))
        self.foot.agree.setText(agree_text(self.into, done.figures.roles if done else 0))
        self.foot.agree.setEnabled(done is None or done.figures.roles > 0)

    def _tell_progress(self, told: str) -> None:
        self.foot.tell(told)
        self.outcome.picture.set_pale(pale=bool(told))

    def _tell_profile(self) -> None:
        """Say that choices were found again, with a way to do without."""
        profile = self.session.read.profile
        if profile is None:
            return
        told = tr("Read as “{name}”: the choices kept for lists of this shape.")
        afresh = (tr("Read it afresh"),
                  lambda: self.session.choose(read_afresh(self.session.options)))  # fmt: skip
        self.bar.say(_PROFILE, told.format(name=profile.name), afresh)


def _scrolled(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    return area
