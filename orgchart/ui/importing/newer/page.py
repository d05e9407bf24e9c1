"""The page of a newer list: who joined, left, moved and changed, before anything is applied."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from orgchart.importing.refresh import Refresh
from orgchart.model.chart import Chart
from orgchart.translation import number
from orgchart.ui.covering import CoveringPage, with_side
from orgchart.ui.files.background import Background
from orgchart.ui.importing.fields import tr
from orgchart.ui.importing.newer.preview import Preview, preview
from orgchart.ui.importing.newer.tree import UpdatesTree
from orgchart.ui.importing.newer.updates import Updates
from orgchart.ui.importing.outcome import Outcome
from orgchart.ui.widgets import button, label, row


class NewerPage(CoveringPage):
    """``agreed`` tells that what is ticked is to be; ``reading_asked`` how the list was read."""

    reading_asked = Signal()

    def __init__(self, refresh: Refresh, chart: Chart, name: str) -> None:
        super().__init__(button("", "primary"))
        self.updates = Updates(refresh, chart)
        self._chart = chart
        self._work: Background | None = None
        self.tree = UpdatesTree()
        self.tree.show_updates(self.updates)
        self.outcome = Outcome()
        self.reading = button(tr("How the list was read…"), "ghost")
        self.cancel = button(tr("Cancel"))
        self.lay_out(
            tr("Update from “{name}”").format(name=name),
            label(_about(refresh), "secondary", wrap=True),
            with_side(row(16, self.tree, spacing=0), self.outcome, QWidget()),
            row(self.reading, None, self.cancel, self.agree),
        )
        self.reading.clicked.connect(self.reading_asked)
        self.cancel.clicked.connect(self.left)
        self.agree.clicked.connect(self._agree)
        self.updates.dataChanged.connect(self._decided)
        self._decided()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Keys begin at the first group; with nothing to decide, at the way on."""
        super().showEvent(event)
        if not event.spontaneous():
            (self.tree if self.updates.groups else self.agree).setFocus()

    def _agree(self) -> None:
        (self.agreed if self.updates.groups else self.left).emit()

    def _decided(self, *_: object) -> None:
        """Show what would come of it."""
        taken = self.updates.taken
        if not self.updates.groups:
            self.agree.setText(tr("Close"))
            self.cancel.hide()
        elif taken == 1:
            self.agree.setText(tr("Apply 1 change"))
        else:
            self.agree.setText(tr("Apply {n} changes").format(n=number(taken, ",")))
        self._try_out()

    def _try_out(self) -> None:
        if self._work is not None:
            self._work.cancel()
        chart, refresh, decisions = self._chart, self.updates.refresh, dict(self.updates.decisions)
        self.outcome.picture.set_pale(pale=True)
        work = Background(lambda: preview(chart, refresh, decisions), self._show, self._fail, self)
        self._work = work
        work.ended.connect(self._ended)

    def _ended(self) -> None:
        self._work = None
        self.outcome.picture.set_pale(pale=False)

    def _show(self, found: Preview) -> None:
        self.bar.clear("trouble")
        told = tr("{n} moves would close a circle and are left.").format(n=found.stuck)
        self.outcome.show_chart(found.miniature, found.figures, told if found.stuck else "")

    def _fail(self, sentence: str) -> None:
        self.bar.say("trouble", sentence, kind="error")


def _about(refresh: Refresh) -> str:
    if not refresh.updates:
        told = tr("The list says nothing new.")
    else:
        told = tr("Compared with the last list and with your chart. Untick what is to stay.")
    if refresh.kept == 1:
        return told + " " + tr("1 change of your own stays as it is.")
    if refresh.kept:
        return told + " " + tr("{n} changes of your own stay as they are.").format(
            n=number(refresh.kept, ","))  # fmt: skip
    return told
