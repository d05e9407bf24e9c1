"""A number in a form: typed, or counted with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox

_SHORTEST = QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value
_WIDTH = 84
_INSET = 5


class NumberBox(QDoubleSpinBox):
    """``chosen`` tells a number that holds, ``tried`` one that is still being typed."""

    chosen = Signal(float)
    tried = Signal(float)

    def __init__(self, name: str, value: float, least: float = 0.0, most: float = 1e6) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setRange(least, most)
        self.setDecimals(4)
        self.setSingleStep(1.0 if most > 1 else 0.05)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(_WIDTH)
        self.setValue(value)
        self.lineEdit().setTextMargins(_INSET, 0, _INSET, 0)
        self.valueChanged.connect(self.chosen)
        self.lineEdit().textEdited.connect(self._try)

    def textFromValue(self, value: float) -> str:  # noqa: N802
        """As short as it goes."""
        return self.locale().toString(value, "f", _SHORTEST)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """The page is scrolled, no number changed."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _try(self, text: str) -> None:
        if self.hasAcceptableInput():
            self.tried.emit(self.valueFromText(text))
