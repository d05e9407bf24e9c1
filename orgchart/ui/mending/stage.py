"""The copy of a chart on which edits are tried, and the canvas that shows it over the real one."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF

from orgchart.model.records import Id
from orgchart.rules import Problem
from orgchart.rules.mends import Proposal
from orgchart.ui.appraising import Appraising
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.mending.banner import Banner
from orgchart.ui.mending.preview_canvas import PreviewCanvas
from orgchart.ui.mending.trial import Gone, Mark, marks_of


class Stage(QObject):
    """Shows one trial after the other; it is of use for as long as the chart stays the same."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.twin = canvas.open_chart.twin()
        self.view = PreviewCanvas(self.twin, canvas)
        self.twin.setParent(self.view)
        self.banner = Banner(self.view)
        self.view.hide()
        Appraising(self.view)  # the findings of what is tried follow the first picture of it

    def show(self, problem: Problem, proposal: Proposal) -> None:
        """Show what a proposal would do, instead of what was shown before."""
        anchor = self._anchor(problem)
        if self.twin.document.done:
            self.view.hold(anchor)
            self.twin.document.undo()
        self.twin.fold(self._canvas.open_chart.folded - self.twin.folded, folded=True)
        if self.view.isHidden():
            self._look_alike()
        self.view.hold(anchor)
        with self.twin.edit(proposal.label) as draft:
            proposal.apply(draft)
        done = self.twin.document.done
        marks = marks_of(done[-1].change) if done else {}
        self.view.mark(marks, self._gone(marks, anchor))
        self._bring_into_view(marks)
        self.banner.tell(proposal, [gone.name for gone in self.view.covered_gone])

    def cover(self) -> None:
        """Be as large as the canvas."""
        self.view.setGeometry(self._canvas.rect())

    def close(self) -> None:
        """Be gone for good."""
        self.view.hide()
        self.view.deleteLater()
        self.deleteLater()

    def _look_alike(self) -> None:
        """The copy is seen from where the chart was."""
        self.cover()
        self.view.show()
        self.view.raise_()
        camera = self._canvas.camera
        self.view.camera.look(camera.scale, camera.origin)
        self.view.looked()

    def _anchor(self, problem: Problem) -> Id | None:
        """The card that stays where it is: the first of the finding that is shown, or above it."""
        for id in problem.roles[:1]:
            path = [id, *self._canvas.open_chart.chart.managers_above(id)]
            return next((each for each in path if self._canvas.is_shown(each)), None)
        return None

    def _gone(self, marks: dict[Id, Mark], anchor: Id | None) -> list[Gone]:
        """Where cards would be that are removed: as far from the card that stays as they were."""
        chart, after = self._canvas.open_chart, self.twin.places
        before, shift = chart.places, QPointF()
        if anchor is not None and anchor in before.index and anchor in after.index:
            was, now = QRectF(*before.box(anchor)), QRectF(*after.box(anchor))
            shift = now.topLeft() - was.topLeft()
        removed = (id for id, mark in marks.items() if mark == "removed" and id in before.index)
        return [Gone(QRectF(*before.box(id)).translated(shift), chart.name(id)) for id in removed]

    def _bring_into_view(self, marks: dict[Id, Mark]) -> None:
        """Move as little as needed to see every marked card; farther away if they are many."""
        there = [id for id in marks if id in self.twin.chart.roles]
        self.twin.unfold_to(there)
        area = QRectF()
        for id in there:
            if id in self.twin.places.index:
                area = area.united(QRectF(*self.twin.places.box(id)))
        for gone in self.view.shown_gone:
            area = area.united(gone.box)
        camera = self.view.camera
        seen = camera.visible()
        if area.isEmpty() or seen.contains(area):
            return
        if area.width() > seen.width() or area.height() > seen.height():
            camera.fit(area, most=camera.scale)
        else:
            camera.reveal(area)
        self.view.looked()
