"""One conversation: what was said, by whom and when, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QVBoxLayout, QWidget

from orgchart.model.comment import Comment
from orgchart.model.comments import Thread, time_of
from orgchart.model.records import Id
from orgchart.translation import texts
from orgchart.ui.files.telling import moment_text
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.comments import talk
from orgchart.ui.panels.comments.entry import Entry
from orgchart.ui.widgets import button, label, row, tool_button

tr = texts("Comments")

_INDENT = 14


class ThreadCard(QFrame):
    """The comments of a thread below each other; ``chosen`` asks to see the role."""

    chosen = Signal(str)

    def __init__(self, open_chart: OpenChart, thread: Thread) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._open, self.conversation = open_chart, thread
        self._entry: Entry | None = None
        name = talk.name_about(open_chart, thread.first.about)
        self.about = button(name.replace("&", "&&"), "link")
        self.about.setEnabled(thread.first.about in open_chart.chart.roles)
        self.about.clicked.connect(self._choose)
        resolved = thread.first.resolved
        self.answer = button(tr("Answer"), "link")
        self.answer.clicked.connect(self.begin_answer)
        self.resolve = button(tr("Open again") if resolved else tr("Resolve"), "link")
        self.resolve.clicked.connect(
            lambda: talk.resolve(open_chart, thread.first, resolved=not resolved)
        )
        self.menus: dict[Id, QToolButton] = {}
        self._lay_out()

    def begin_answer(self) -> None:
        """Open a field for an answer."""
        entry = self._open_entry(tr("Your answer"), tr("Answer"))
        entry.said.connect(lambda text: talk.answer(self._open, self.conversation.first, text))

    def _change(self, comment: Comment) -> None:
        entry = self._open_entry(tr("Your comment"), tr("Change"), comment.text)
        entry.said.connect(lambda text: talk.reword(self._open, comment, text))

    def _open_entry(self, name: str, verb: str, text: str = "") -> Entry:
        self._close_entry()
        entry = self._entry = Entry(name, verb, text)
        entry.left.connect(self._close_entry)
        self._column.addWidget(entry)
        self._foot.hide()
        entry.show()
        entry.begin()
        return entry

    def _close_entry(self) -> None:
        if self._entry is not None:
            self._entry.hide()
            self._entry.deleteLater()
            self._entry = None
            self._foot.show()
            self.answer.setFocus()

    def _choose(self) -> None:
        self.chosen.emit(self.conversation.first.about)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 8, 8)
        self._column.setSpacing(4)
        resolved = label(tr("resolved") if self.conversation.first.resolved else "", "caption")
        self._column.addWidget(row(self.about, None, resolved, spacing=4))
        for comment in self.conversation.comments:
            self._column.addWidget(self._said(comment))
        self._foot = row(self.answer, self.resolve, None, spacing=8)
        self._column.addWidget(self._foot)

    def _said(self, comment: Comment) -> QWidget:
        made = QWidget()
        layout = QVBoxLayout(made)
        layout.setContentsMargins(_INDENT if comment.answers else 2, 2, 0, 2)
        layout.setSpacing(1)
        author = label(comment.author or tr("Somebody"), "strong")
        when = label(moment_text(time_of(comment)), "caption")
        layout.addWidget(row(author, when, None, self._menu(comment), spacing=6))
        layout.addWidget(label(comment.text, wrap=True))
        return made

    def _menu(self, comment: Comment) -> QToolButton:
        more = tool_button("dots-three", tr("More about this comment"))
        menu = QMenu(more)
        menu.addAction(tr("Change…")).triggered.connect(lambda: self._change(comment))
        menu.addAction(tr("Remove")).triggered.connect(lambda: talk.remove(self._open, comment))
        more.setMenu(menu)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menus[comment.id] = more
        return more
