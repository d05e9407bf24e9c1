"""Trying a mend on a copy of the chart over the canvas, then doing it or leaving no trace."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from orgchart.model.document import Step
from orgchart.rules import Problem
from orgchart.rules.mends import Proposal, proposals
from orgchart.translation import texts
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.mending.stage import Stage
from orgchart.ui.mending.trial import marks_of
from orgchart.ui.open_chart import OpenChart

tr = texts("Mending")

# Milliseconds the pointer may take from one offer to the next before the chart is shown again.
_GRACE = 180
# What is selected after a mend, at most: more is no selection one could look at.
_MOST_SELECTED = 60


class Shown(NamedTuple):
    """What is being previewed; one that is ``held`` stays until somebody answers."""

    proposal: Proposal
    problem: Problem
    held: bool


class Mending(QObject):
    """Previews the proposals for findings on one canvas, and carries them out.

    The copy is made at the first preview and tried again and again, until the chart changes.
    ``changed`` tells that something is previewed or is not any more; ``wanted`` that a preview is
    to be seen while the canvas is not.
    """

    changed = Signal()
    wanted = Signal()

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._stage: Stage | None = None
        self._focus_before: QWidget | None = None
        self.shown: Shown | None = None
        self.edits = 0  # how often the chart has changed: proposals are for it as it is
        self._leaving = QTimer(self, singleShot=True, interval=_GRACE)
        self._leaving.timeout.connect(self.leave)
        canvas.open_chart.changed.connect(self._count_edit)
        canvas.open_chart.viewed.connect(self._forget)
        canvas.open_chart.filtered.connect(self._forget)
        canvas.viewport().installEventFilter(self)

    @property
    def open_chart(self) -> OpenChart:
        """The chart that is mended."""
        return self._canvas.open_chart

    @property
    def canvas(self) -> Canvas:
        """The canvas over which a mend is shown."""
        return self._canvas

    @property
    def stage(self) -> Stage | None:
        """Where the preview is shown; None without one."""
        return self._stage if self.shown is not None else None

    def offers(self, problem: Problem) -> list[Proposal]:
        """What could be done about a finding; nothing in a chart that may only be looked at."""
        return [] if self.open_chart.read_only else proposals(self.open_chart.chart, problem)

    # --- showing --------------------------------------------------------------------------

    def preview(self, problem: Problem, proposal: Proposal, *, held: bool = False) -> None:
        """Show what a proposal would do; a held preview waits for an answer and takes the keys."""
        self._leaving.stop()
        if not self._canvas.isVisible():
            if not held:
                return
            self.wanted.emit()
        held = held or (self.shown is not None and self.shown.held)
        stage = self._stage or self._made()
        if self.shown is None or self.shown.proposal is not proposal:
            stage.show(problem, proposal)
        if self.shown is None:
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self.shown = Shown(proposal, problem, held)
        self._canvas.say(
            tr("Previewing: {what} · Enter applies, Esc leaves it").format(what=proposal.label)
        )
        if held:
            self._hold(stage)
        self.changed.emit()

    def leave_soon(self) -> None:
        """The pointer has gone from an offer; unless it comes to another, the chart is back."""
        if self.shown is not None and not self.shown.held:
            self._leaving.start()

    def leave(self) -> None:
        """Show the chart as it is: nothing of the preview stays."""
        self._leaving.stop()
        if self.shown is None:
            return
        self.shown = None
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        if self._stage is not None:
            had_focus = _has_focus(self._stage.view)
            self._stage.view.hide()
            if had_focus:
                (self._focus_before or self._canvas).setFocus()
        self._canvas.say("")
        self.changed.emit()

    def carry_out(self) -> None:
        """Do what is shown, as one step; what it has touched is selected and stays in place."""
        if self.shown is None or self._stage is None:
            return
        proposal, camera = self.shown.proposal, self._stage.view.camera
        scale, origin = camera.scale, QPointF(camera.origin)
        self.leave()
        steps = len(self.open_chart.document.done)
        with self.open_chart.edit(proposal.label) as draft:
            proposal.apply(draft)
        done = self.open_chart.document.done
        if len(done) > steps:
            self._show_done(done[-1], scale, origin)

    def _show_done(self, step: Step, scale: float, origin: QPointF) -> None:
        """Select what a step has touched, seen from where the preview was seen."""
        touched = [id for id in marks_of(step.change) if id in self.open_chart.chart.roles]
        self.open_chart.unfold_to(touched[:_MOST_SELECTED])
        self.open_chart.select(touched[:_MOST_SELECTED])
        self._canvas.motion.finish()
        self._canvas.travel.stop()
        self._canvas.camera.look(scale, origin)
        self._canvas.looked()
        self._canvas.say(tr("Done: {what}").format(what=step.label))

    def _count_edit(self, *_: object) -> None:
        self.edits += 1
        self._forget()

    def _forget(self, *_: object) -> None:
        """The chart is another one: a copy of how it was is of no use."""
        self.leave()
        if self._stage is not None:
            self._stage.close()
            self._stage = None

    def _made(self) -> Stage:
        stage = self._stage = Stage(self._canvas)
        stage.view.agreed.connect(self.carry_out)
        stage.view.left.connect(self.leave)
        stage.banner.agreed.connect(self.carry_out)
        stage.banner.left.connect(self.leave)
        return stage

    def _hold(self, stage: Stage) -> None:
        """Take the keys: Enter is for “Apply”."""
        if not _has_focus(stage.view):
            self._focus_before = QApplication.focusWidget()
        stage.banner.apply.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- keys and the size of the view ----------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Escape leaves a preview wherever the focus is; a canvas nobody sees shows none."""
        if self.shown is None:
            return False
        if watched is self._canvas.viewport():
            if event.type() == QEvent.Type.Hide:
                self.leave()
            elif event.type() == QEvent.Type.Resize and self._stage is not None:
                self._stage.cover()
            return False
        return isinstance(event, QKeyEvent) and self._escapes(event)

    def _escapes(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Escape or QApplication.activePopupWidget() is not None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            self.leave()
            return True
        return False


def _has_focus(view: QWidget | None) -> bool:
    focus = QApplication.focusWidget()
    return view is not None and focus is not None and view.isAncestorOf(focus)
