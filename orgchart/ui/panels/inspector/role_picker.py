"""A field into which a role is typed: names and titles that fit are offered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QListView

from orgchart.drawing.wording import names_of, title_of
from orgchart.model.chart import Chart
from orgchart.model.records import Id, Role
from orgchart.translation import texts
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.line import Line

tr = texts("Inspector")

_MOST_OFFERED = 12
_POPUP_WIDTH = 288


class RolePicker(Line):
    """Type a name, choose with the arrows, Enter takes it; ``picked`` tells the role or None."""

    picked = Signal(object)

    def __init__(self, name: str, open_chart: OpenChart) -> None:
        super().__init__(name)
        self._open = open_chart
        self._barred: Callable[[], set[Id]] = set
        self._offered: list[Id] = []
        self._words: dict[Id, str] = {}
        self._barred_words: dict[Id, str] = {}
        self._why_barred = ""
        self._texts = QStringListModel(self)
        offers = QCompleter(self._texts, self)
        offers.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        offers.setWidget(self)
        self.popup = QListView()
        self.popup.setProperty("popup", True)
        self.popup.setMinimumWidth(_POPUP_WIDTH)
        self.popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.popup.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.popup.setAccessibleName(tr("Roles that fit"))
        offers.setPopup(self.popup)
        offers.activated[QModelIndex].connect(self._take_row)  # type: ignore[index]
        self.offers = offers
        self.textEdited.connect(self._offer)
        self.written.connect(self._take_text)
        self.installEventFilter(self)

    def bar(self, barred: Callable[[], set[Id]], why: str = "") -> None:
        """Never offer these roles; ``why`` tells it of a {name}."""
        self._barred, self._why_barred = barred, why

    def why_not(self, text: str) -> str:
        """Why nobody is offered for a text; nothing while somebody is."""
        wanted = text.strip()
        if not wanted or self._fitting(wanted):
            return ""
        barred = (words for words in self._barred_words.values() if wanted.lower() in words.lower())
        name = next(barred, "")
        if name and self._why_barred:
            return self._why_barred.format(name=name)
        return tr("Nobody here is called “{text}”.").format(text=wanted)

    def show_role(self, id: Id | None, placeholder: str = "") -> None:
        """Show who it is now."""
        role = self._open.chart.roles.get(id) if id is not None else None
        words = described(self._open.chart, role) if role else ""
        self.show_text(words, placeholder)
        self.setToolTip(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Entering the field is when the names are gathered."""
        if event.type() == QEvent.Type.FocusIn:
            self._gather()
        return super().eventFilter(watched, event)

    def commit(self) -> None:
        """Leave a choice alone that is still open below the field."""
        if not self.popup.isVisible():
            super().commit()

    def _gather(self) -> None:
        chart = self._open.chart
        barred = self._barred()
        self._words, self._barred_words = {}, {}
        for role in chart.roles.values():
            words = self._barred_words if role.id in barred else self._words
            words[role.id] = described(chart, role)

    def _offer(self, text: str) -> None:
        if not self._words:
            self._gather()
        self._offered = self._fitting(text)
        self._texts.setStringList([self._words[id] for id in self._offered])
        if self._offered and text.strip():
            self.offers.complete()
            self.popup.setCurrentIndex(self._texts.index(0))
        else:
            self.popup.hide()

    def _fitting(self, text: str) -> list[Id]:
        """Those that begin so, then those with a word that does, then those that contain it."""
        wanted = text.strip().lower()
        found: tuple[list[Id], ...] = ([], [], [])
        for id, words in self._words.items():
            at = words.lower().find(wanted)
            if at >= 0:
                found[0 if at == 0 else 1 if f" {wanted}" in words.lower() else 2].append(id)
        return [id for group in found for id in group][:_MOST_OFFERED]

    def _take_row(self, index: QModelIndex) -> None:
        self._pick(self._offered[index.row()])

    def _take_text(self, text: str) -> None:
        """What was typed without choosing: nothing, a name in full, or the only one that fits."""
        if not text:
            self.picked.emit(None)
            return
        fitting = self._fitting(text)
        exact = [id for id in fitting if self._words[id].lower() == text.lower()]
        if len(exact or fitting) == 1:
            self._pick((exact or fitting)[0])
            return
        several = tr("“{text}” fits several roles; choose one from the list.")
        self._open.refused.emit(self.why_not(text) or several.format(text=text))
        self.revert()

    def _pick(self, id: Id) -> None:
        self.setText(self._words[id])
        self.setModified(False)
        self.picked.emit(id)


def described(chart: Chart, role: Role) -> str:
    """A role so that it is told from others: who holds it, what it is, else where it stands."""
    names = [name for name in names_of(role) if name != title_of(role)]
    if names:
        return f"{names[0]}, {title_of(role)}"
    manager = chart.roles.get(role.reports_to or "")
    if manager is None:
        return title_of(role)
    return f"{title_of(role)} ({next(iter(names_of(manager)), '') or title_of(manager)})"
