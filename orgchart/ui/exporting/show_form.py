"""What an export shows besides the cards: everything is off until it is ticked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from orgchart.export.medium import Medium
from orgchart.translation import later
from orgchart.ui.exporting.choices import LISTED, Choices
from orgchart.ui.exporting.words import tr

_COLUMNS = 2
_TEXTS = {
    "title_block": later("Title block"),
    "legend": later("Legend"),
    "badges": later("Span badges"),
    "findings": later("Findings"),
    "chips": later("Tier, shift, FTE"),
    "fold_teams": later("Teams folded"),
    "statistics": later("Statistics"),
    "comments": later("Comments"),
}
_TIPS = {
    "findings": later("Signs on the cards, and a list of them where the format has pages for it."),
    "fold_teams": later("One card for a team: its lead, with the number of people below."),
    "statistics": later("The figures of the chart as last pages."),
    "comments": later("What is said about the roles, as a list."),
}


class ShowForm(QWidget):
    """A tick for each, and one for the colours of the view, which are called ``heat``."""

    changed = Signal()

    def __init__(self, heat: str) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self.ticks = {name: self._tick(tr(text), _TIPS.get(name)) for name, text in _TEXTS.items()}
        self.heat = self._tick(tr("Coloured by {what}").format(what=heat), None)
        self.heat.setChecked(bool(heat))
        self._has_heat = bool(heat)

    def show_for(self, choices: Choices, medium: Medium, *, private: bool) -> None:
        """Show what is chosen, and what a format can show; ``private`` says whether comments may
        be.
        """
        shown = [name for name in _TEXTS if _matters(name, medium)]
        if not private:
            shown = [name for name in shown if name != "comments"]
        for name, tick in self.ticks.items():
            tick.blockSignals(True)
            tick.setChecked(getattr(choices, name) and (private or name != "comments"))
            tick.blockSignals(False)
        ticks = [self.ticks[name] for name in shown]
        if self._has_heat and medium.draws:
            ticks.append(self.heat)
        self._lay_out(ticks)

    def taken(self) -> dict[str, object]:
        """The fields of the choices as they are ticked now."""
        return {name: tick.isChecked() for name, tick in self.ticks.items()}

    def _lay_out(self, shown: list[QCheckBox]) -> None:
        for tick in (*self.ticks.values(), self.heat):
            self._grid.removeWidget(tick)
            tick.setVisible(tick in shown)
        for at, tick in enumerate(shown):
            across = _COLUMNS if tick is self.heat and not at % _COLUMNS else 1
            self._grid.addWidget(tick, at // _COLUMNS, at % _COLUMNS, 1, across)

    def _tick(self, text: str, tip: str | None) -> QCheckBox:
        made = QCheckBox(text, self)
        made.setToolTip(tr(tip) if tip else "")
        made.setAccessibleDescription(tr(tip) if tip else "")
        made.toggled.connect(lambda _: self.changed.emit())
        return made


def _matters(name: str, medium: Medium) -> bool:
    if name in LISTED:
        return name in medium.can
    return medium.draws
