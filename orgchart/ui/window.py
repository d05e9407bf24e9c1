"""A window: the start page, or one open chart with its tool bar, canvas and panels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from orgchart.model.records import Id
from orgchart.translation import texts
from orgchart.ui.actions import MENUS, Action, actions, menu_name
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.editor import Editor
from orgchart.ui.habits import habit_book
from orgchart.ui.menu_filling import fill_menu
from orgchart.ui.message_bar import MessageBar
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.shortcuts.book import shortcut_book
from orgchart.ui.style.icons import icon
from orgchart.ui.widgets import column

if TYPE_CHECKING:
    from orgchart.ui.canvas.chart_view import ChartView
    from orgchart.ui.files.filing import Filing
    from orgchart.ui.start.page import StartPage
    from orgchart.ui.windows import Windows

tr = texts("Window")

_LEAST_SIZE = (1024, 640)
_FIRST_SIZE = (1440, 900)
# What the desktop puts round a window at the most: borders and title.
_FRAME = (16, 48)


class Window(QMainWindow):
    """Holds the actions and whatever chart is open; ``closed`` tells that it has gone."""

    closed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open_chart: OpenChart | None = None
        self.editor: Editor | None = None
        self.start_page: StartPage | None = None
        self.filing: Filing | None = None
        self.windows: Windows | None = None
        self.covering: QWidget | None = None
        self.setMinimumSize(*_LEAST_SIZE)
        habits = habit_book().habits
        self.resize(*(habits.size or _FIRST_SIZE))
        if habits.maximised:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self.setWindowTitle("Orgchart")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pages = QStackedWidget()
        self.bar = MessageBar()
        self.setCentralWidget(column(self.bar, self._pages, spacing=0))
        self.commands: dict[str, QAction] = {}
        for action in actions().values():
            self._add_command(action)
        self._set_shortcuts()
        shortcut_book().changed.connect(self._set_shortcuts)
        self._build_menus()

    def fit_into(self, room: QSize) -> None:
        """Be no larger than a screen has room for, with a frame round it."""
        self.resize(self.size().boundedTo(room - QSize(*_FRAME)))

    @property
    def chart_in_use(self) -> OpenChart:
        """The open chart; actions ask for it only where there is one."""
        assert self.open_chart is not None
        return self.open_chart

    @property
    def canvas_in_use(self) -> Canvas:
        """The canvas of the open chart."""
        assert self.editor is not None
        return self.editor.canvas

    @property
    def view_in_use(self) -> ChartView:
        """What zooming is about: the canvas of the open chart, or that of a comparison."""
        assert self.editor is not None
        return self.editor.views.looked_at

    def show_page(self, page: StartPage) -> None:
        """Show the start page, before any chart is open."""
        self.start_page = page
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self.refresh()

    def cover(self, page: QWidget) -> None:
        """Show a page over what is there, which waits behind it; only one covers at a time."""
        self.uncover()
        self.covering = page
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self.refresh()

    def uncover(self) -> None:
        """Come back to what was there before a page covered it."""
        if self.covering is None:
            return
        self._pages.removeWidget(self.covering)
        self.covering.deleteLater()
        self.covering = None
        behind = self.editor or self.start_page
        if behind is not None:
            self._pages.setCurrentWidget(behind)
            (self.editor.canvas if self.editor is not None else behind).setFocus()
        self.refresh()

    def show_chart(self, open_chart: OpenChart) -> None:
        """Show a chart in this window instead of what was there."""
        self.uncover()
        if self.start_page is not None:
            self._pages.removeWidget(self.start_page)
            self.start_page.deleteLater()
            self.start_page = None
        if self.editor is not None:
            self._pages.removeWidget(self.editor)
            self.editor.deleteLater()
        self.open_chart = open_chart
        self.editor = Editor(open_chart, self)
        self._pages.addWidget(self.editor)
        self._pages.setCurrentWidget(self.editor)
        for action in actions().values():
            if action.where == "canvas":
                self.editor.canvas.addAction(self.commands[action.id])
        self.editor.canvas.space_tapped.connect(self.commands["fold"].trigger)
        open_chart.changed.connect(self.refresh)
        open_chart.selected.connect(self.refresh)
        open_chart.filtered.connect(self.refresh)
        open_chart.coloured.connect(self.refresh)
        self.editor.canvas.picked_line.changed.connect(self.refresh)
        for panel in (self.editor.left, self.editor.right):
            panel.turned.connect(self.refresh)
        self.refresh()
        self.editor.canvas.setFocus()

    def edit_new(self, id: Id, *, beside: bool = False) -> None:
        """Select a role just added and put the text cursor into its title.

        One added ``beside`` another may still change its level there.
        """
        if id not in self.chart_in_use.chart.roles:
            return  # the edit was refused
        self.chart_in_use.select([id])
        self.canvas_in_use.reveal(id)
        self.canvas_in_use.edit_title.emit(id)
        if beside and self.editor is not None:
            self.editor.title_editor.begin_beside()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Who goes to another window has done typing in this one."""
        super().changeEvent(event)
        left = event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow()
        if left and self.filing is not None and QApplication.activePopupWidget() is None:
            self.filing.finish_typing()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Ask about unsaved work, then tell the program that this window has gone."""
        if self.filing is not None and not self.filing.may_close():
            event.ignore()
            return
        size = self.normalGeometry().size()
        habit_book().keep(size=(size.width(), size.height()), maximised=self.isMaximized())
        self.closed.emit(self)
        super().closeEvent(event)

    # --- actions --------------------------------------------------------------------------

    def _add_command(self, action: Action) -> None:
        command = QAction(action.text, self)
        command.setObjectName(action.id)
        command.setStatusTip(action.help)
        command.setWhatsThis(action.help)
        if action.icon:
            command.setIcon(icon(action.icon))
        if action.where != "window":
            command.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        else:
            self.addAction(command)
        command.setCheckable(action.checked is not None)
        command.triggered.connect(lambda: action.run(self))
        self.commands[action.id] = command

    def _set_shortcuts(self) -> None:
        """The keys of all actions, as the person who sits here wants them."""
        for id, command in self.commands.items():
            command.setShortcuts([QKeySequence(keys) for keys in shortcut_book().keys(id)])

    def _build_menus(self) -> None:
        bar = self.menuBar()
        for name in MENUS:
            entries = [action for action in actions().values() if action.menu == name]
            if entries:
                entries.sort(key=lambda action: action.group)
                fill_menu(bar.addMenu(menu_name(name)), entries, self.commands)

    def refresh(self, *_: object) -> None:
        """Actions that make no sense now are grey."""
        for action in actions().values():
            usable = self.covering is None or action.anytime
            self.commands[action.id].setEnabled(usable and action.enabled(self))
            if action.checked is not None:
                self.commands[action.id].setChecked(action.checked(self))
