"""What the colours of a heat view mean, over the canvas: foldable, and a way to the roles.

A click on a line selects its roles and keeps the others faded until it is clicked again; with
Shift or Ctrl there may be several such lines.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from orgchart.drawing.heat import HeatEntry
from orgchart.translation import number, texts
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.canvas.floating import ROOM, Floating
from orgchart.ui.canvas.heat_row import HeatRow
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.icons import icon
from orgchart.ui.widgets import tool_button

tr = texts("Canvas")

# Above the zoom control.
_ABOVE = 52
_PAD = 4
_CARET = 12
_CARET_GAP = 4
# After an edit the chart is painted first.
_PAUSE = 60
_MORE = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class HeatLegend(Floating):
    """There as long as the chart is coloured by something; ``folding`` tells that it was folded."""

    folding = Signal()

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, "leading", _ABOVE)
        self._canvas = canvas
        self._open = canvas.open_chart
        self.folded = False
        self._kept: frozenset[str] = frozenset()  # lines that were clicked, by sign
        self._shown: tuple[HeatEntry, ...] = ()
        self._theme = ""
        self.title = QToolButton()
        self.title.setProperty("wide", "true")
        self.title.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.title.setIconSize(QSize(_CARET + _CARET_GAP, _CARET))
        self.title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.shut = tool_button("x", tr("Colour by function again"))
        self.shut.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._body = QWidget()
        self._body.setLayout(self._rows)
        self._rows.setContentsMargins(_PAD, 0, _PAD, _PAD)
        self._lay_out()
        self._resting = QTimer(self, singleShot=True, interval=_PAUSE)
        self._resting.timeout.connect(self._show)
        self.title.clicked.connect(lambda: self.fold(not self.folded))
        self.shut.clicked.connect(lambda: self._open.colour_by(""))
        self._open.coloured.connect(self._show)
        self._open.changed.connect(self._resting.start)
        appearance().changed.connect(self._show)
        self._show()

    def fold(self, folded: bool) -> None:
        """Show the title alone, or everything."""
        if folded != self.folded:
            self.folded = folded
            self._show_fold()
            self.folding.emit()

    def rows(self) -> list[HeatRow]:
        """The lines of the legend, in order."""
        items = (self._rows.itemAt(at) for at in range(self._rows.count()))
        rows = (item.widget() for item in items if item is not None)
        return [row for row in rows if isinstance(row, HeatRow)]

    def event(self, event: QEvent) -> bool:
        """Stay in the corner when there are other lines."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.settle()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A press beside the rows is not one on the chart."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape shows all roles again."""
        if event.key() == Qt.Key.Key_Escape and self._kept:
            self._keep(frozenset())
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(_PAD, _PAD, _PAD, 0)
        head.setSpacing(8)
        head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignLeading)
        head.addWidget(self.shut)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(*(ROOM,) * 4)
        self._layout.setSpacing(0)
        self._layout.addLayout(head)
        self._layout.addWidget(self._body)

    def _show(self, *_: object) -> None:
        heat = self._canvas.renderer.heat
        self.setVisible(heat is not None)
        if heat is None:
            self._shown = ()
            self._forget()
            return
        self.setAccessibleName(tr("Coloured by {what}").format(what=heat.measure.label))
        self.title.setText(heat.measure.label)
        if (heat.entries, appearance().theme) != (self._shown, self._theme):
            self._shown, self._theme = heat.entries, appearance().theme
            self._fill()
            self._mark_kept()
        self._show_fold()

    def _fill(self) -> None:
        for row in self.rows():
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        for entry in self._shown:
            row = HeatRow(entry)
            row.clicked.connect(lambda _=False, slug=entry.sign.slug: self._choose(slug))
            row.lit.connect(lambda on, ids=entry.ids: self._light(ids if on else None))
            self._rows.addWidget(row)
            row.show()

    def _show_fold(self) -> None:
        self._body.setVisible(not self.folded)
        self.title.setIcon(icon("caret-right-bold" if self.folded else "caret-down-bold"))
        state = tr("folded") if self.folded else tr("unfolded")
        self.title.setAccessibleName(f"{self.title.text()}, {state}")
        self.title.setToolTip(tr("Fold or unfold the legend"))
        self._rows.activate()  # from inside out, or there is no room yet
        self._layout.activate()
        self.settle()
        self.raise_()

    # --- the roles of some lines ----------------------------------------------------------

    def _light(self, ids: tuple[str, ...] | None) -> None:
        """The roles of one line alone are clear, as long as one is at it."""
        kept = self._kept_ids() if self._kept else None
        self._canvas.light(frozenset(ids) if ids is not None else kept)

    def _choose(self, slug: str) -> None:
        """A click takes one line, or lets it go; with Shift or Ctrl the others stay."""
        more = bool(QApplication.keyboardModifiers() & _MORE)
        self._keep(self._kept ^ {slug} if more else frozenset({slug}) - self._kept_alone())

    def _keep(self, slugs: frozenset[str]) -> None:
        self._kept = slugs
        self._mark_kept()
        ids = self._kept_ids()
        self._open.unfold_to(ids)
        self._open.select(id for entry in self._shown for id in entry.ids if id in ids)
        count = len(ids)
        told = tr("1 role selected.") if count == 1 else tr("{n} roles selected.")
        every = tr("All roles are clear again.")
        self._canvas.say(told.format(n=number(count, ",")) if slugs else every)

    def _mark_kept(self) -> None:
        """Show which lines are taken; those that are there no more are let go."""
        self._kept &= {entry.sign.slug for entry in self._shown}
        for row in self.rows():
            row.setChecked(row.entry.sign.slug in self._kept)
        self._light(None)

    def _forget(self) -> None:
        if self._kept:
            self._kept = frozenset()
            self._light(None)

    def _kept_alone(self) -> frozenset[str]:
        return self._kept if len(self._kept) == 1 else frozenset()

    def _kept_ids(self) -> frozenset[str]:
        return frozenset(
            id for entry in self._shown if entry.sign.slug in self._kept for id in entry.ids
        )
