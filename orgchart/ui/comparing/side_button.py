"""The button that names one side of a comparison, with a menu of what else it could be."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton

from orgchart.model.scenarios import scenarios
from orgchart.ui.comparing.loading import (
    ask_chart,
    ask_list,
    load_version,
    version_name,
    versions_of,
)
from orgchart.ui.comparing.session import Comparing
from orgchart.ui.comparing.sides import TODAY, Side
from orgchart.ui.comparing.words import tr
from orgchart.ui.scenarios.words import today

if TYPE_CHECKING:
    from orgchart.ui.window import Window

_MOST_WIDTH = 170
_ROOM = 36


class SideButton(QToolButton):
    """``after`` is whether it is the later side; only that one can be a newer staff list."""

    def __init__(self, session: Comparing, window: Window, *, after: bool) -> None:
        super().__init__()
        self._session, self._window, self._after = session, window, after
        self.setProperty("chip", "true")
        self.setMaximumWidth(_MOST_WIDTH)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        session.changed.connect(self._tell)
        self._tell()

    def choose(self, side: Side) -> None:
        """Compare with this instead."""
        before, after = self._session.sides or (TODAY, TODAY)
        self._session.compare(*((before, side) if self._after else (side, after)))

    def _tell(self, *_: object) -> None:
        what = tr("After: {name}") if self._after else tr("Before: {name}")
        name = tr("Choose…")
        if self._session.sides is not None:
            name = self._session.sides[self._after].called(self._session.open_chart.document)
        room = _MOST_WIDTH - _ROOM
        self.setText(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room))
        self.setToolTip(what.format(name=name))
        self.setAccessibleName(self.toolTip())

    def _fill(self) -> None:
        menu, records = self.menu(), self._session.open_chart.document.records
        menu.clear()
        self._offer(today(), partial(self.choose, TODAY))
        for each in scenarios(records):
            self._offer(each.name, partial(self.choose, Side(each.id)))
        if self._window.windows is None:
            return
        menu.addSeparator()
        self._offer_versions(menu)
        window, choose = self._window, self.choose
        self._offer(tr("Another chart…"), lambda: ask_chart(window, choose))
        if self._after:
            self._offer(tr("A newer staff list…"), self._ask_list)

    def _offer_versions(self, menu: QMenu) -> None:
        versions = versions_of(self._window)
        if not versions:
            return
        inner = menu.addMenu(tr("An earlier version"))
        for each in versions:
            load = partial(load_version, self._window, each, self.choose)
            inner.addAction(version_name(each)).triggered.connect(lambda _=False, go=load: go())

    def _ask_list(self) -> None:
        before = (self._session.sides or (TODAY,))[0]
        base = before.chart(self._session.open_chart.document)
        ask_list(self._window, base, self.choose)

    def _offer(self, name: str, act: Callable[[], None]) -> None:
        self.menu().addAction(name.replace("&", "&&")).triggered.connect(lambda: act())
