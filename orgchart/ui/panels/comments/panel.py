"""The panel of comments: conversations by state, and a field to begin one."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from orgchart.model.comments import Thread, threads
from orgchart.model.records import Id
from orgchart.translation import number, texts
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.panels.comments import talk
from orgchart.ui.panels.comments.entry import Entry
from orgchart.ui.panels.comments.thread_card import ThreadCard
from orgchart.ui.panels.empty import EmptyState
from orgchart.ui.panels.following import FollowingPanel
from orgchart.ui.panels.showing import show_roles
from orgchart.ui.widgets import divider, label

tr = texts("Comments")

State = Literal["open", "resolved", "selected"]
_STATES: tuple[State, ...] = ("open", "resolved", "selected")
# More than anybody reads; each is a handful of widgets.
_MOST = 100
_MARGIN = 8


class CommentsPanel(FollowingPanel):
    """What is said about roles, the newest conversation first."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas.open_chart)
        self._canvas = canvas
        self._shown: list[tuple[Thread, str]] | None = None
        self.cards: list[ThreadCard] = []
        self.states = QTabBar()
        self.more = label("", "secondary", wrap=True)
        self.entry = Entry("", tr("Comment"))
        self._empty = EmptyState("chats-circle")
        self._area = QScrollArea()
        self._pages = QStackedWidget()
        self._build()
        self.states.currentChanged.connect(self._look_again)
        self.entry.said.connect(self._say)
        self.entry.left.connect(canvas.setFocus)
        self.open_chart.selected.connect(self._follow_selection)
        self._name_entry()

    def refresh(self) -> None:
        """Show the conversations of now, if they are others."""
        found = threads(self.open_chart.chart)
        self._count(found)
        wanted = [thread for thread in reversed(found) if self._is_wanted(thread)]
        told = [(thread, talk.name_about(self.open_chart, thread.first.about)) for thread in wanted]
        if told != self._shown:
            self._shown = told
            self._fill(wanted)
        self._pages.setCurrentWidget(self._area if wanted else self._empty)
        self._name_entry()

    def begin(self) -> None:
        """Put the text cursor where a comment on the selected role is written."""
        self.catch_up()
        self._name_entry()
        self.entry.begin()

    @property
    def state(self) -> State:
        """Which conversations are listed."""
        return _STATES[self.states.currentIndex()]

    def _is_wanted(self, thread: Thread) -> bool:
        if self.state == "selected":
            return thread.first.about in self.open_chart.selection
        return thread.first.resolved == (self.state == "resolved")

    def _count(self, found: list[Thread]) -> None:
        resolved = sum(thread.first.resolved for thread in found)
        self.states.setTabText(0, tr("Open ({n})").format(n=number(len(found) - resolved, ",")))
        self.states.setTabText(1, tr("Resolved ({n})").format(n=number(resolved, ",")))

    def _fill(self, wanted: list[Thread]) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.cards = [ThreadCard(self.open_chart, thread) for thread in wanted[:_MOST]]
        for card in self.cards:
            card.chosen.connect(self._show)
            column.addWidget(card)
        column.addStretch(1)
        self._area.setWidget(inside)
        left = len(wanted) - len(self.cards)
        self.more.setText(tr("{n} older ones are not listed.").format(n=number(left, ",")))
        self.more.setVisible(left > 0)

    def _build(self) -> None:
        self.states.setProperty("seg", True)
        self.states.setDrawBase(False)
        self.states.setExpanding(False)
        self.states.setAccessibleName(tr("Which comments"))
        for name in (tr("Open"), tr("Resolved"), tr("Selected")):
            self.states.addTab(name)
        self._empty.say(
            tr("No comments here."),
            tr("Select a card and write below. Comments are in no export unless asked for."),
        )
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pages.addWidget(self._area)
        self._pages.addWidget(self._empty)
        self.more.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(8)
        layout.addWidget(self.states, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.more)
        layout.addWidget(divider())
        layout.addWidget(self.entry)

    # --- following ------------------------------------------------------------------------

    def _look_again(self, *_: object) -> None:
        self.fall_behind()
        self.catch_up()

    def _follow_selection(self) -> None:
        self._name_entry()
        if self.state == "selected":
            self.fall_behind()

    def _name_entry(self) -> None:
        chosen = self.open_chart.selection
        self.entry.setEnabled(len(chosen) == 1)
        if len(chosen) == 1:
            name = self.open_chart.name(chosen[0])
            self.entry.call(tr("Comment on {name}").format(name=name))
        else:
            self.entry.call(tr("Select one card to comment on it"))

    def _say(self, text: str) -> None:
        about = self.open_chart.selection[0]
        if self.state == "resolved":
            self.states.setCurrentIndex(0)
        talk.say(self.open_chart, about, text)
        self.catch_up()

    def _show(self, id: Id) -> None:
        show_roles(self._canvas, [id])
