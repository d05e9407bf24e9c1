"""The panel beside a comparison: its figures, the list of moves, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from orgchart.export.comparing import changes_text
from orgchart.ui.comparing.moves_filter import MovesFilter
from orgchart.ui.comparing.moves_model import MovesModel
from orgchart.ui.comparing.moves_tree import MovesTree
from orgchart.ui.comparing.numbers import FOREMOST, Numbers
from orgchart.ui.comparing.result import Result
from orgchart.ui.comparing.words import tr
from orgchart.ui.panels.empty import EmptyState
from orgchart.ui.widgets import button, column, divider, label, row

_MARGIN = 16


class ChangesPanel(QWidget):
    """``chosen`` names the role a person goes to; the buttons are for whoever shows this."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._result: Result | None = None
        self.numbers = Numbers(FOREMOST)
        self.summary = label("", "small", wrap=True)
        self.filter = MovesFilter()
        self.model = MovesModel()
        self.tree = MovesTree(self.model)
        self.take_over = button(tr("Take over into today…"), "", "check")
        self.keep = button(tr("Keep as scenario…"), "", "git-branch")
        self._empty = EmptyState("check-circle")
        self._empty.say(
            tr("Nothing is different."), tr("Both sides have the same roles and people.")
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self._empty)
        self._lay_out()
        self.filter.changed.connect(self._list)
        self.tree.chosen.connect(self.chosen)

    def show_result(self, result: Result) -> None:
        """List what is different."""
        self._result = result
        self.numbers.show_figures(result.figures)
        self.summary.setText(changes_text(result.found, result.both))
        self.filter.offer(result.moves)
        self.filter.setVisible(bool(result.moves))
        self._list()

    def _list(self) -> None:
        if self._result is None:
            return
        self.model.show(self._result.moves, self.filter.wants)
        self._stack.setCurrentIndex(0 if self._result.moves else 1)

    def _lay_out(self) -> None:
        middle = column(self.summary, self.filter, spacing=8)
        middle.setContentsMargins(_MARGIN, 12, _MARGIN, 8)
        foot = row(self.take_over, self.keep, None)
        foot.setContentsMargins(_MARGIN, 10, _MARGIN, 12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.numbers, divider(), middle, self._stack, divider(), foot):
            layout.addWidget(part, 1 if part is self._stack else 0)
