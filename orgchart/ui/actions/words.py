"""What actions say besides their names: labels of steps in the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orgchart.translation import texts

if TYPE_CHECKING:
    from orgchart.ui.window import Window

tr = texts("Actions")


def about_selection(window: Window, text: str) -> str:
    """A translated text with the selected roles for its {who}: a name, or how many there are."""
    chart = window.chart_in_use
    chosen = chart.selection
    several = tr("{n} roles").format(n=len(chosen))
    return text.format(who=chart.name(chosen[0]) if len(chosen) == 1 else several)
