"""How many people: a slider in steps that grow with the number, and the number itself."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QEvent, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QSlider, QSpinBox, QVBoxLayout, QWidget

from orgchart.catalogue.scale import MOST_PEOPLE
from orgchart.translation import number, texts
from orgchart.ui.style.appearance import appearance
from orgchart.ui.widgets import label, row

tr = texts("Start")

STEPS = (
    1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 20, 25, 30, 35, 40, 50, 60, 70, 80, 100, 120, 150, 180,
    200, 250, 300, 350, 400, 500, 600, 700, 800, 1000,
)  # fmt: skip
_MARKED = (1, 10, 30, 100, 300, 1000)
_SLIDER_WIDTH = 420
_SLIDER_LEAST = 260
_SLIDER_HEIGHT = 24
_HANDLE = 20
_NUMBER_WIDTH = 88
# A department that is asked for most often; a first size to look at.
USUAL = 30


def step_of(people: int) -> int:
    """The place in `STEPS` nearest to a number, in proportion; the last for larger ones."""
    above = bisect_left(STEPS, people)
    if above in (0, len(STEPS)):
        return min(above, len(STEPS) - 1)
    return above if people * people > STEPS[above] * STEPS[above - 1] else above - 1


class PeopleChooser(QWidget):
    """Asks for the size; ``changed`` tells it, 0 when every template keeps its own.

    ``own_size`` is laid out by the page, beside what it holds for.
    """

    changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        question = tr("How many people in customer service?")
        self.slider = _slider(question)
        self.number = _number(question)
        self.words = label("", "heading")
        self.own_size = QCheckBox(tr("Keep each template’s own size"))
        self.slider.valueChanged.connect(self._slid)
        self.number.valueChanged.connect(self._typed)
        self.own_size.toggled.connect(self._tell)
        self._lay_out(question)
        self._mirror_slider()

    @property
    def people(self) -> int:
        """The number asked for; 0 when every template keeps its own size."""
        return 0 if self.own_size.isChecked() else self.number.value()

    def choose(self, people: int) -> None:
        """Ask for a number."""
        self.number.setValue(people)

    def _lay_out(self, question: str) -> None:
        heading = label(question, "heading")
        heading.setBuddy(self.slider)
        slider = QWidget()
        slider.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        slider.setMaximumWidth(_SLIDER_WIDTH)
        slider.setMinimumWidth(_SLIDER_LEAST)
        below = QVBoxLayout(slider)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.slider)
        below.addWidget(_Scale())
        line = row(slider, self.number, self.words, None, spacing=12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(heading)
        layout.addWidget(line)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """A style sheet does not know by itself which side of the handle is chosen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._mirror_slider()

    def _mirror_slider(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.slider.setProperty("mirrored", mirrored)
        self.slider.style().polish(self.slider)

    def _slid(self, step: int) -> None:
        self._set(self.number, STEPS[step])

    def _typed(self, people: int) -> None:
        self._set(self.slider, step_of(people))

    def _set(self, other: QSlider | QSpinBox, value: int) -> None:
        """Whoever asks for a number no longer wants the templates' own sizes."""
        with QSignalBlocker(other), QSignalBlocker(self.own_size):
            other.setValue(value)
            self.own_size.setChecked(False)
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.people)


def _slider(question: str) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(0, len(STEPS) - 1)
    slider.setPageStep(4)
    slider.setValue(step_of(USUAL))
    slider.setFixedHeight(_SLIDER_HEIGHT)
    slider.setAccessibleName(question)
    return slider


def _number(question: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(1, MOST_PEOPLE)
    box.setGroupSeparatorShown(True)
    box.setValue(USUAL)
    box.setFixedWidth(_NUMBER_WIDTH)
    box.setAlignment(Qt.AlignmentFlag.AlignCenter)
    box.setAccessibleName(question)
    # A file dropped here is for the page, not a text for the field.
    box.setAcceptDrops(False)
    box.lineEdit().setAcceptDrops(False)
    return box


class _Scale(QWidget):
    """The numbers below the slider."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "micro")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        self.ensurePolished()
        return QSize(_SLIDER_WIDTH, self.fontMetrics().height())

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setPen(appearance().colour("textSecondary"))
        for people in _MARKED:
            text = number(people, ",") + ("" if people < STEPS[-1] else "+")
            painter.drawText(self._place(people, text), Qt.AlignmentFlag.AlignCenter, text)

    def _place(self, people: int, text: str) -> QRect:
        """Below the slider's handle, inside the widget."""
        wide = self.fontMetrics().horizontalAdvance(text) + 2
        centre = _HANDLE / 2 + (self.width() - _HANDLE) * step_of(people) / (len(STEPS) - 1)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            centre = self.width() - centre
        left = min(max(round(centre - wide / 2), 0), self.width() - wide)
        return QRect(left, 0, wide, self.height())
