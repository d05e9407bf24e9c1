"""A field into which somebody of the list is typed: names that fit are offered."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from orgchart.model.chart import Chart
from orgchart.model.records import Role
from orgchart.ui.panels.inspector.role_picker import described

_OFFERED = 10


class PersonField(QLineEdit):
    """``named`` tells whom: as the list knows them, or "" when the field was emptied."""

    named = Signal(str)

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setClearButtonEnabled(True)
        self._chart: Chart | None = None
        self._by_id = False
        self._known: dict[str, str] = {}
        self._texts = QStringListModel(self)
        offers = QCompleter(self._texts, self)
        offers.setFilterMode(Qt.MatchFlag.MatchContains)
        offers.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        offers.setMaxVisibleItems(_OFFERED)
        popup = QListView()
        popup.setProperty("popup", True)
        offers.setPopup(popup)
        self.setCompleter(offers)
        offers.activated.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self.returnPressed.connect(lambda: self._take(self.text()))
        self.textChanged.connect(self._emptied)

    def offer(self, chart: Chart | None, *, by_id: bool) -> None:
        """Offer those of a chart; ``by_id`` when the list has ids to tell them by."""
        if chart is not self._chart:
            self._chart, self._by_id = chart, by_id
            self._known = {}

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Entering the field is when the names are gathered."""
        if not self._known and self._chart is not None:
            chart = self._chart
            self._known = {described(chart, role): self._key(role) for role in chart.roles.values()}
            self._texts.setStringList(list(self._known))
        super().focusInEvent(event)

    def _key(self, role: Role) -> str:
        """How the list calls somebody."""
        name = next((holder.name for holder in role.holders if holder.name), "")
        return role.id if self._by_id or not name else name

    def _take(self, text: str) -> None:
        """Somebody chosen, or typed as the list writes them."""
        if text.strip():
            self.named.emit(self._known.get(text, text.strip()))

    def _emptied(self, text: str) -> None:
        if not text:
            self.named.emit("")
