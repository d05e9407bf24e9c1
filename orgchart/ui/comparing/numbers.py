"""The figures of both sides with their differences."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from orgchart.export.moves import number_text
from orgchart.model.totals import Figure
from orgchart.ui.comparing.words import tr
from orgchart.ui.direction import at_end, at_start
from orgchart.ui.widgets import Role, label

# What is told beside the list; the rest is under a tab of its own.
FOREMOST = ("people", "fte", "cost", "layers", "largest_span", "findings")
_COLUMNS = 5
_LABEL, _BEFORE, _ARROW, _AFTER, _DIFFERENCE = range(_COLUMNS)


class Numbers(QWidget):
    """Rows of a figure: what it is, before, after, and how much more or less."""

    def __init__(self, only: Sequence[str] = ()) -> None:
        """``only`` some figures, or all."""
        super().__init__()
        self._only = only
        self._cells: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(_LABEL, 1)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show these instead of those before."""
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.deleteLater()
        self._cells.clear()
        shown = [each for each in figures if not self._only or each.name in self._only]
        for at, figure in enumerate(shown):
            self._add(at, figure)
        self._grid.setRowStretch(len(shown), 0 if self._only else 1)

    def told(self) -> dict[str, tuple[str, str, str]]:
        """What is shown: before, after and the difference by what they count."""
        rows = [self._cells[n : n + _COLUMNS] for n in range(0, len(self._cells), _COLUMNS)]
        shown = (_BEFORE, _AFTER, _DIFFERENCE)
        return {row[_LABEL].text(): tuple(row[n].text() for n in shown) for row in rows}  # type: ignore[misc]

    def _add(self, at: int, figure: Figure) -> None:
        difference = number_text(figure.difference, signed=True)
        told: tuple[tuple[int, str, Role], ...] = (
            (_LABEL, figure.label, "secondary"),
            (_BEFORE, number_text(figure.before), ""),
            (_ARROW, "←" if self._mirrored else "→", "secondary"),
            (_AFTER, number_text(figure.after), ""),
            (_DIFFERENCE, difference, "difference" if figure.difference else "secondary"),
        )
        for column, text, role in told:
            made = _cell(text, role)
            if column == _LABEL:
                made.setText(tr(text))
                made.setAlignment(at_start())
            self._grid.addWidget(made, at, column)
            self._cells.append(made)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _cell(text: str, role: Role) -> QLabel:
    made = label(text, role)
    made.setAlignment(at_end())
    return made
