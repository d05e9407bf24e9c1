"""The page of the inspector while nothing is selected: the chart itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from orgchart.model.draft import Draft
from orgchart.model.fields import fields_of
from orgchart.model.records import Photo, Settings
from orgchart.translation import texts
from orgchart.ui.aside import edit_aside
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.chart_form import ChartForm
from orgchart.ui.panels.inspector.values import in_sentence
from orgchart.ui.photos.setting import put_logo
from orgchart.ui.restyling import is_of_all_cards
from orgchart.ui.widgets import column, divider, label

if TYPE_CHECKING:
    from orgchart.ui.window import Window

tr = texts("Inspector")


class ChartPage(QWidget):
    """What the chart says of itself, and above it how to come to the fields of a role.

    What makes all cards anew is worked out in a thread if there are many; without a ``window``,
    which says so meanwhile, one waits.
    """

    def __init__(self, open_chart: OpenChart, window: Window | None = None) -> None:
        super().__init__()
        self._open, self._window = open_chart, window
        self.form = ChartForm(open_chart)
        self.form.wanted.connect(self._write)
        self.form.logo_wanted.connect(self._put_logo)
        hint = label(tr("Select a role to see and change it."), "secondary", wrap=True)
        hint.setToolTip(tr("Several at once: Ctrl or Shift and a click, or a frame around them."))
        hint.setContentsMargins(16, 12, 16, 12)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(column(self.form, None, spacing=0))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column(hint, divider(), area, spacing=0))
        self.look_again()

    def look_again(self) -> None:
        """Show the chart as it is now."""
        self.form.look_again()

    def commit(self) -> None:
        """Write what is being typed."""
        self.form.commit()

    def _write(self, name: str, value: object) -> None:
        """One field, one step; refused or without effect, what still holds is shown."""
        field = in_sentence(fields_of(Settings)[name].label)
        told = tr("Change {field} of the chart").format(field=field)

        def change(draft: Draft) -> None:
            draft.put(msgspec.structs.replace(draft.chart.settings, **{name: value}))

        if self._window is not None and is_of_all_cards(name):
            everyone = len(self._open.chart.roles)
            edit_aside(self._window, told, change, lambda _: self.look_again(), touches=everyone)
        else:
            with self._open.edit(told) as draft:
                change(draft)
        self.look_again()

    def _put_logo(self, photo: Photo | None) -> None:
        put_logo(self._open, photo)
        self.look_again()
