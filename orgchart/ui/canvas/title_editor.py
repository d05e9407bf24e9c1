"""The text field that lies over a card's title, and over its name, while they are typed."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from orgchart.model.draft import Draft
from orgchart.model.naming import write_holders
from orgchart.model.records import Holder, Id, Role
from orgchart.translation import texts
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.canvas.making import add_manager, add_report, indent, outdent

tr = texts("Canvas")

_FIELD_HEIGHT = 30
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TitleEditor(QLineEdit):
    """Edits the title of one card in place; Shift+Enter goes on to the name.

    Enter commits, Tab commits and adds a report, Shift+Tab a manager above, Escape reverts,
    leaving the field commits. In the empty field of a new colleague Tab and Shift+Tab change its
    level instead, as in outlines.
    """

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas.viewport())
        self._canvas = canvas
        self._id: Id | None = None
        self._naming = False
        self._is_beside = False  # whether the role is a colleague just added
        self.hide()
        canvas.edit_title.connect(self.open)
        canvas.typed.connect(self._open_typed)
        canvas.composed.connect(self._compose)
        canvas.zoomed.connect(self._place)

    def open(
        self, id: Id, *, naming: bool = False, text: str | None = None, composing: bool = False
    ) -> None:
        """Begin with a role; ``text`` replaces what is there, as typing on a card does.

        While an input method is ``composing``, the canvas keeps the focus: moving it would
        break off what is composed.
        """
        self.commit()
        if id not in self._canvas.open_chart.chart.roles:
            return
        self._canvas.reveal(id)
        role = self._canvas.open_chart.chart.roles[id]
        self._id, self._naming, self._is_beside = id, naming, False
        self.setPlaceholderText(tr("Name") if naming else tr("Title of the role"))
        self.setAccessibleName(self.placeholderText())
        self.setText(_name(role) if naming else role.title)
        self._place()
        self.show()
        if not composing:
            self.setFocus()
        self.selectAll()
        if text is not None:
            self.setText(text)

    def begin_beside(self) -> None:
        """The role that is open is a new colleague, which may still change its level."""
        self._is_beside = True

    def _open_typed(self, text: str) -> None:
        """Typing on a selected card replaces its title."""
        self.open(self._canvas.open_chart.selection[0], text=text)

    def _compose(self, event: QInputMethodEvent) -> None:
        """Show what an input method composes on a card; what is whole is typed, or nothing was."""
        if self._id is None and not (event.commitString() or event.preeditString()):
            return
        if self._id is None:
            self.open(self._canvas.open_chart.selection[0], text="", composing=True)
        self.inputMethodEvent(event)
        if event.commitString():
            self.setFocus()
        elif not event.preeditString():
            self.revert()

    def commit(self) -> None:
        """Write what was typed, if it is new, and go away."""
        id, self._id = self._id, None
        if id is None:
            return
        self.hide()
        chart = self._canvas.open_chart
        role = chart.chart.roles.get(id)
        text = self.text().strip()
        if role is None or text == (_name(role) if self._naming else role.title):
            return
        with chart.edit(self._label(role, text)) as draft:
            if self._naming:
                _write_name(draft, role, text)
            else:
                draft.update(id, title=text)

    def revert(self) -> None:
        """Go away and leave everything as it was."""
        self._id = None
        self._canvas.setFocus()
        self.hide()

    def event(self, event: QEvent) -> bool:
        """Tab is a key of the chart, not one that goes on to the next widget."""
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _TABS:
            self._tab(back=event.key() == Qt.Key.Key_Backtab)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keys that end typing; all others write."""
        if event.key() == Qt.Key.Key_Escape:
            self.revert()
        elif event.key() in _ENDS:
            self._end(on_to_name=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Leaving the field commits; a menu of the field's own does not leave it."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def _end(self, *, on_to_name: bool) -> None:
        id, was_title = self._id, not self._naming
        self.commit()
        if on_to_name and was_title and id is not None:
            self.open(id, naming=True)
        else:
            self._canvas.setFocus()

    def _tab(self, *, back: bool) -> None:
        id = self._id
        if id is not None and self._is_beside and not self.text():
            (outdent if back else indent)(self._canvas, id)
            self._canvas.reveal(id)
            return
        self.commit()
        self._canvas.setFocus()
        if id is not None:
            (add_manager if back else add_report)(self._canvas, id)

    def _label(self, role: Role, text: str) -> str:
        if self._naming and not text:
            return tr("Take {name} off the post").format(name=_name(role))
        verb = tr("Name the holder") if self._naming else tr("Rename")
        return f"{verb} “{text}”"

    def _place(self, *_: object) -> None:
        if self._id is None or not self._canvas.is_shown(self._id):
            return
        card: QRectF = self._canvas.card_rect(self._id)
        width = max(int(card.width()) - 20, 140)
        top = int(card.top() + self._below(self._id)) + 4
        self.setGeometry(int(card.left()) + 12, top, width, _FIELD_HEIGHT)

    def _below(self, id: Id) -> float:
        """How far down the title is that is edited: below the names, where they come first."""
        words = self._canvas.renderer.words(id)
        if self._naming or not words.names_first:
            return 0.0
        lines = len(words.title.lines) * words.title_letters.size.line
        return lines * self._canvas.camera.scale


def _name(role: Role) -> str:
    return role.holders[0].name if role.holders else ""


def _write_name(draft: Draft, role: Role, name: str) -> None:
    first = role.holders[0] if role.holders else Holder()
    named = (msgspec.structs.replace(first, name=name),) if name else ()
    write_holders(draft, role.id, (*named, *role.holders[1:]))
