"""Editors of texts that fit one line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QVBoxLayout

from orgchart.model.fields import Field
from orgchart.model.records import Role
from orgchart.translation import texts
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.editor import FieldEditor
from orgchart.ui.panels.inspector.line import Line
from orgchart.ui.panels.inspector.values import MIXED, shared

tr = texts("Inspector")

# Beyond so many different values a list of suggestions is of no help.
_MOST_SUGGESTIONS = 200


class LineEditor(FieldEditor):
    """A field that is typed into one line."""

    def __init__(self, field: Field, open_chart: OpenChart) -> None:
        super().__init__(field, open_chart)
        self.line = Line(self.title)
        self.line.written.connect(self.take)
        self.setFocusProxy(self.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)

    def display(self, roles: Sequence[Role], *, fresh: bool) -> None:  # noqa: ARG002
        """Show the value, or that there are several."""
        value = shared(roles, self.field.name)
        if value is MIXED:
            self.line.show_text("", tr("Several values"))
        else:
            self.line.show_text(self.text_of(value), self.hint(roles))

    def commit(self) -> None:
        """Want what was typed."""
        self.line.commit()

    def text_of(self, value: object) -> str:
        """A value as it is typed."""
        return str(value)

    def hint(self, _: Sequence[Role]) -> str:
        """What stands in an empty field."""
        return ""

    def take(self, text: str) -> None:
        """A text was typed."""
        self.want(text)


class TextEditor(LineEditor):
    """A text; what other roles have in the field is suggested."""

    def __init__(self, field: Field, open_chart: OpenChart) -> None:
        super().__init__(field, open_chart)
        if field.name not in ("title", "link", "start"):
            self._suggestions = QStringListModel(self)
            completer = QCompleter(self._suggestions, self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self.line.setCompleter(completer)
            self.line.installEventFilter(self)

    def hint(self, roles: Sequence[Role]) -> str:
        """A date is asked for in the form it is kept in."""
        return tr("YYYY-MM-DD") if self.field.name == "start" else super().hint(roles)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Entering the field is when the suggestions are gathered."""
        if event.type() == QEvent.Type.FocusIn:
            self._suggestions.setStringList(self._used())
        elif _is_down(event) and not self.line.text():
            self.line.completer().setCompletionPrefix("")
            self.line.completer().complete()
        return super().eventFilter(watched, event)

    def _used(self) -> list[str]:
        roles = self.open_chart.chart.roles.values()
        used = {getattr(role, self.field.name) for role in roles} - {""}
        return sorted(used)[:_MOST_SUGGESTIONS]


def _is_down(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.KeyPress
        and event.key() == Qt.Key.Key_Down
    )
