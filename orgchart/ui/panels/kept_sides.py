"""The columns of panels as a person has left them, whatever chart is between them."""

from __future__ import annotations

from orgchart.ui.habits import Side, habit_book
from orgchart.ui.panels.side import Edge, SidePanel


def keep_side(panel: SidePanel, edge: Edge) -> None:
    """Show what was in front at this edge of the last window, and remember what is from now on."""
    book = habit_book()
    side = book.habits.leading if edge == "leading" else book.habits.trailing
    panel.show_number(side.front)
    panel.fold(side.away)
    panel.turned.connect(lambda: book.keep(**{edge: Side(panel.number, panel.folded)}))
