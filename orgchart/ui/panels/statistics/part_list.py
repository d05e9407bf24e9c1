"""A heading and the parts of a chart below it, as layers or tiers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from orgchart.model.breakdown import Slice
from orgchart.ui.panels.statistics.parts import PartRow
from orgchart.ui.widgets import label


class PartList(QWidget):
    """Not there while there are no parts; ``chosen`` tells the roles of one."""

    chosen = Signal(tuple)

    def __init__(self, heading: str, caption: str = "") -> None:
        super().__init__()
        self._shown: list[tuple[str, Slice]] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(label(heading, "heading"))
        if caption:
            layout.addWidget(label(caption, "small"))
        layout.addLayout(self._rows)

    def rows(self) -> list[PartRow]:
        """The parts that are shown, in order."""
        items = (self._rows.itemAt(at) for at in range(self._rows.count()))
        found = (item.widget() for item in items if item is not None)
        return [row for row in found if isinstance(row, PartRow)]

    def show_parts(
        self, parts: Sequence[Slice], name: Callable[[Slice], str], *, spans: bool
    ) -> None:
        """Show other parts; with ``spans`` those of their managers."""
        wanted = [(name(each), each) for each in parts]
        self.setVisible(bool(wanted))
        if wanted == self._shown:
            return
        self._shown = wanted
        for row in self.rows():
            self._rows.removeWidget(row)
            row.deleteLater()
        most = max((each.seats for each in parts), default=0)
        widest = max((each.largest_span for each in parts), default=0) if spans else 0
        for text, each in wanted:
            row = PartRow(text, each, most, widest)
            row.clicked.connect(lambda _=False, ids=each.ids: self.chosen.emit(ids))
            self._rows.addWidget(row)
