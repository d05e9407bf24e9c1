"""The company's colours: its accent, and those of the functions that a chart uses."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from orgchart.drawing.own_colours import band_remark, text_remark
from orgchart.drawing.signs import Sign, signs_of
from orgchart.drawing.theme import light_theme
from orgchart.model.chart import Chart
from orgchart.translation import texts
from orgchart.ui.cards_page.colour_row import ColourRow

tr = texts("Cards")


class ColoursForm(QWidget):
    """A row for each colour; ``accent_wanted`` and ``wanted`` (function, colour) ask for one."""

    accent_wanted = Signal(str)
    wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.accent = ColourRow(tr("Accent: titles and links of pages"), "", text_remark)
        self.accent.wanted.connect(self.accent_wanted)
        self.rows: dict[str, ColourRow] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self.accent)

    def show_chart(self, chart: Chart) -> None:
        """Show the colours of a chart, as they are on paper."""
        settings, theme = chart.settings, light_theme()
        self.accent.show_colour(settings.accent, theme.colours.accent_ink)
        used = chart.used_functions() | settings.colours.keys()
        signs = {slug: sign for slug, sign in signs_of(chart, theme).items() if slug in used}
        if list(signs) != list(self.rows):
            self._make(signs)
        for slug, sign in signs.items():
            usual = theme.function(sign.token).band
            self.rows[slug].show_colour(settings.colours.get(slug, ""), usual)

    def _make(self, signs: dict[str, Sign]) -> None:
        for each in self.rows.values():
            each.deleteLater()
        self.rows = {
            slug: ColourRow(sign.name, sign.initials, band_remark) for slug, sign in signs.items()
        }
        for slug, each in self.rows.items():
            each.wanted.connect(partial(self.wanted.emit, slug))
            self._layout.addWidget(each)
