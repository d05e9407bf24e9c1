"""Editors of what is chosen from a few: a level, yes or no, the status."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
)

from orgchart.model.fields import Field
from orgchart.model.records import Role
from orgchart.model.words import word
from orgchart.translation import texts
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.editor import FieldEditor
from orgchart.ui.panels.inspector.values import MIXED, shared

tr = texts("Inspector")


class Choice(QComboBox):
    """A list of choices that the wheel scrolls past, unless it has the focus."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(4)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """The panel is scrolled, no value changed."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceEditor(FieldEditor):
    """One of the values that the field may have."""

    def __init__(self, field: Field, open_chart: OpenChart) -> None:
        super().__init__(field, open_chart)
        self.box = Choice(self.title)
        for value in field.choices:
            self.box.addItem(word(value), value)
        self.box.activated.connect(lambda: self.want(self.box.currentData()))
        self.setFocusProxy(self.box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)

    def display(self, roles: Sequence[Role], *, fresh: bool) -> None:  # noqa: ARG002
        """Show the value; several leave the choice open."""
        value = shared(roles, self.field.name)
        self.box.setPlaceholderText(tr("Several values") if value is MIXED else "")
        self.box.setCurrentIndex(-1 if value is MIXED else self.box.findData(value))


class YesNoEditor(FieldEditor):
    """A tick; a bar where the roles differ."""

    def __init__(self, field: Field, open_chart: OpenChart) -> None:
        super().__init__(field, open_chart)
        self.tick = QCheckBox(tr("Yes"))
        self.tick.setAccessibleName(self.title)
        self.tick.clicked.connect(self._clicked)
        self.setFocusProxy(self.tick)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.addWidget(self.tick)

    def display(self, roles: Sequence[Role], *, fresh: bool) -> None:  # noqa: ARG002
        """Show the value, or that the roles differ."""
        value = shared(roles, self.field.name)
        mixed = value is MIXED
        self.tick.setText(tr("Some of them") if mixed else tr("Yes"))
        self.tick.setTristate(mixed)
        state = Qt.CheckState.Checked if value else Qt.CheckState.Unchecked
        self.tick.setCheckState(Qt.CheckState.PartiallyChecked if mixed else state)

    def _clicked(self) -> None:
        self.want(self.tick.checkState() != Qt.CheckState.Unchecked)


class SegmentsEditor(FieldEditor):
    """A few values side by side, as the status."""

    def __init__(self, field: Field, open_chart: OpenChart) -> None:
        super().__init__(field, open_chart)
        self.buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        frame = QFrame()
        frame.setProperty("segments", True)
        inner = QHBoxLayout(frame)
        inner.setContentsMargins(2, 2, 2, 2)
        inner.setSpacing(0)
        for value in field.choices:
            inner.addWidget(self._segment(value))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def display(self, roles: Sequence[Role], *, fresh: bool) -> None:  # noqa: ARG002
        """Mark the value; where the roles differ, none."""
        value = shared(roles, self.field.name)
        self._group.setExclusive(False)
        for name, button in self.buttons.items():
            button.setChecked(name == value)
        self._group.setExclusive(True)
        self.setFocusProxy(self.buttons.get(str(value)) or next(iter(self.buttons.values())))

    def _segment(self, value: str) -> QToolButton:
        button = QToolButton()
        button.setText(word(value))
        button.setAccessibleName(f"{self.title}: {button.text()}")
        button.setCheckable(True)
        button.setProperty("segment", True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.want(value))
        self._group.addButton(button)
        self.buttons[value] = button
        return button
