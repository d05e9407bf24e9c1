"""The tinted bar above the page: a sentence, and up to three ways on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import msgspec
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from orgchart.translation import texts
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.icons import draw_icon
from orgchart.ui.widgets import button, label, tool_button

tr = texts("Window")

Kind = Literal["hint", "ok", "warning", "error"]
Way = tuple[str, Callable[[], None]]

MOST_WAYS = 3
_LEAST_HEIGHT = 44
_ICON = 18
_TEXT_AT = 44
_MARGIN = 8
_ICONS: dict[Kind, str] = {
    "hint": "info",
    "ok": "check-circle",
    "warning": "warning",
    "error": "warning-octagon",
}


class Message(msgspec.Struct, frozen=True):
    """A sentence, what it is about, how grave it is, and what can be done."""

    topic: str
    sentence: str
    kind: Kind = "hint"
    ways: tuple[Way, ...] = ()


class MessageBar(QWidget):
    """Shows the newest message; when it is done with, the one before comes back."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: list[Message] = []
        self.sentence = label("", "medium", wrap=True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.ways: list[QPushButton] = []
        self._close = tool_button("x", tr("Close this message"))
        self._close.clicked.connect(self.dismiss)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(_MARGIN, 6, _MARGIN, 6)
        self._layout.setSpacing(4)
        self._layout.addSpacing(_TEXT_AT - _MARGIN)  # margins would not change sides
        self._layout.addWidget(self.sentence, 1)
        self._layout.addWidget(self._close)
        appearance().changed.connect(self.update)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is shown; nothing when there is none."""
        return self.messages[-1].sentence if self.messages else ""

    def says(self, topic: str) -> bool:
        """Whether there is a message on a topic."""
        return any(each.topic == topic for each in self.messages)

    def say(self, topic: str, sentence: str, *ways: Way, kind: Kind = "hint") -> None:
        """Say something; an older message on the same topic is replaced.

        A way is a button's text and what it does; the message goes when one is taken.
        """
        assert len(ways) <= MOST_WAYS
        self.messages = [each for each in self.messages if each.topic != topic]
        self.messages.append(Message(topic, sentence, kind, ways))
        self._show_newest()

    def clear(self, topic: str) -> None:
        """Take back what was said on a topic."""
        self.messages = [each for each in self.messages if each.topic != topic]
        self._show_newest()

    def clear_all(self) -> None:
        """Another chart: nothing that was said applies."""
        self.messages = []
        self._show_newest()

    def dismiss(self) -> None:
        """Done with the message that is shown."""
        if self.messages:
            self.messages.pop()
        self._show_newest()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape closes the message while the focus is on it."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The tint and the sign; the sign's shape tells how grave it is."""
        if not self.messages:
            return
        kind = self.messages[-1].kind
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.fillRect(self.rect(), appearance().colour(f"{kind}Tint"))
        edge = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(edge, appearance().colour("border"))
        left = (_TEXT_AT - _ICON) // 2
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - _ICON
        room = QRect(left, (self.height() - _ICON) // 2, _ICON, _ICON)
        draw_icon(painter, _ICONS[kind], room, appearance().colour(kind))

    def _show_newest(self) -> None:
        for old in self.ways:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.ways = []
        self.setVisible(bool(self.messages))
        if not self.messages:
            return
        message = self.messages[-1]
        self.sentence.setText(message.sentence)
        self.setAccessibleName(message.sentence)
        for way in message.ways:
            made = self._way(message, way)
            self._layout.insertWidget(self._layout.indexOf(self._close), made)
            self.ways.append(made)
            made.show()  # a layout shows what is new only later
        self._layout.activate()
        self.update()

    def _way(self, message: Message, way: Way) -> QPushButton:
        text, act = way

        def go() -> None:
            self.messages = [each for each in self.messages if each is not message]
            self._show_newest()
            act()

        made = button(text, "ghost")
        made.clicked.connect(go)
        return made
