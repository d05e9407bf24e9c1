"""One colour of the company: what it looks like, its number, and whether it can be read."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QColorDialog, QToolButton, QVBoxLayout, QWidget

from orgchart.drawing.contrast import text_on
from orgchart.drawing.theme import light_theme
from orgchart.translation import texts
from orgchart.ui.panels.inspector.line import Line
from orgchart.ui.widgets import label, row, tool_button

tr = texts("Cards")

_HEX = re.compile(r"#?([0-9A-Fa-f]{6})")
_SWATCH = QSize(44, 30)
_NUMBER_WIDTH = 104


class Swatch(QToolButton):
    """A button in the colour that it stands for, with the text that can be read on it."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self._text = text
        self.colour = QColor()
        self.setFixedSize(_SWATCH)
        self.setToolTip(tr("Pick the colour of {name}").format(name=name))
        self.setAccessibleName(self.toolTip())

    def show_colour(self, colour: str) -> None:
        """Be in another colour."""
        self.colour = QColor(colour)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The button, and the colour on it."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.colour)
            inside = QRectF(self.rect()).adjusted(3, 3, -3, -3)
            painter.drawRoundedRect(inside, 4, 4)
            painter.setPen(QColor(text_on(self.colour.name())))
            painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, self._text)


class ColourRow(QWidget):
    """Edits one colour; ``wanted`` tells it as "#RRGGBB", or "" for the program's own."""

    wanted = Signal(str)

    def __init__(self, name: str, initials: str, judge: Callable[[str], str]) -> None:
        super().__init__()
        self._name, self._judge = name, judge
        self.swatch = Swatch(initials, name)
        self.number = Line(tr("Colour of {name}").format(name=name))
        self.number.setFixedWidth(_NUMBER_WIDTH)
        self.reset = tool_button(
            "arrow-counter-clockwise", tr("The program’s own colour for {name}").format(name=name)
        )
        self.remark = label("", "small", wrap=True)
        self.swatch.clicked.connect(self._pick)
        self.number.written.connect(self._read)
        self.reset.clicked.connect(lambda: self.wanted.emit(""))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(row(self.swatch, label(name), None, self.number, self.reset))
        layout.addWidget(self.remark)

    def show_colour(self, own: str, usual: str) -> None:
        """Show the company's own colour, or the usual one where there is none."""
        self.swatch.show_colour(own or usual)
        self.number.show_text(own, usual)
        self.reset.setEnabled(bool(own))
        self._say(self._judge(own) if own else "")

    def _pick(self) -> None:
        found = ask_colour(self.swatch.colour, self)
        if found:
            self.wanted.emit(found)

    def _read(self, text: str) -> None:
        match = _HEX.fullmatch(text)
        if match or not text:
            self.wanted.emit(f"#{match[1].upper()}" if match else "")
        else:
            told = tr("“{text}” is no colour; write it as {example}, or pick it.")
            example = light_theme().colours.accent_ink
            self._say(told.format(text=text, example=example))

    def _say(self, sentence: str) -> None:
        self.remark.setText(sentence)
        self.remark.setVisible(bool(sentence))


def ask_colour(before: QColor, parent: QWidget) -> str:
    """The colour that a person picks, as "#RRGGBB"; "" for none."""
    found = QColorDialog.getColor(before, parent)
    return found.name().upper() if found.isValid() else ""
