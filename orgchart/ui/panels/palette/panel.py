"""The palette beside the canvas: choose a level, then drag, double click or press Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QDrag, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QComboBox, QListView, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from orgchart.model.change import Change
from orgchart.model.fields import fields_of
from orgchart.model.records import Function, Id, Level, Role
from orgchart.model.words import word
from orgchart.translation import texts
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.canvas.new_role import NewRole, pack
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.card_picture import CardPicture
from orgchart.ui.panels.palette.listed import Listed
from orgchart.ui.panels.palette.tiles import Tiles
from orgchart.ui.panels.palette.titles import new_role
from orgchart.ui.restyling import signs_changed
from orgchart.ui.style.appearance import appearance
from orgchart.ui.widgets import button, label, row

tr = texts("Palette")

_MARGIN = 12
# The bar runs in the margin; its room is kept where there is none.
_SCROLL_BAR = 10
# As the ghost of a card that is dragged on the canvas: below the pointer, somewhat smaller.
_GHOST = QPoint(-14, -18)
_GHOST_SCALE = 0.85


class PalettePanel(QWidget):
    """Roles by function and level. ``actions`` become buttons at the foot."""

    def __init__(
        self, open_chart: OpenChart, canvas: Canvas, actions: Sequence[QAction] = ()
    ) -> None:
        super().__init__()
        self._open = open_chart
        self._canvas = canvas
        self.level = QComboBox()
        self.level.setAccessibleName(tr("Level of the new role"))
        self.level.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for level in fields_of(Role)["level"].choices:
            self.level.addItem(word(level), level)
        self.listed = Listed(self)
        self.view = _View(self)
        self.view.setModel(self.listed)
        self.view.setAccessibleName(tr("Roles to add"))
        self.view.chosen.connect(self.add)
        self.view.dragged.connect(self._drag)
        self._lay_out(actions)
        open_chart.changed.connect(self._follow)
        appearance().changed.connect(self._fill)
        self._fill()

    def role(self, function: Function) -> NewRole:
        """What a function stands for at the chosen level."""
        level: Level = self.level.currentData()
        return new_role(function, level)

    def add(self, function: Function) -> None:
        """Add a role under the selected one, else under the only top; the selection stays."""
        new, manager = self.role(function), self._manager()
        name = self._open.name(manager) if manager is not None else ""
        told = tr("Add {title} under {name}") if name else tr("Add {title} as a top")
        with self._open.edit(told.format(title=new.title, name=name)) as draft:
            id = new.add(draft, manager)
        if manager is None:
            self._open.select([id])
        self._canvas.reveal(id)
        told = tr("{title} added under {name}.") if name else tr("{title} added.")
        self._canvas.say(told.format(title=new.title, name=name))

    def _manager(self) -> Id | None:
        if self._open.selection:
            return self._open.selection[0]
        tops = self._open.chart.reports(None)
        return tops[0] if len(tops) == 1 else None

    def _drag(self, function: Function) -> None:
        new = self.role(function)
        picture = CardPicture(self._open)
        role = Role(id="new", title=new.title, functions=new.functions, level=new.level)
        scale = min(1.0, self._canvas.camera.scale) * _GHOST_SCALE
        drag = QDrag(self.view)
        drag.setMimeData(pack(new))
        drag.setPixmap(picture.pixmap(role, scale, self.devicePixelRatioF()))
        drag.setHotSpot(_GHOST)
        drag.exec(Qt.DropAction.CopyAction)

    # --- keeping up -----------------------------------------------------------------------

    def _follow(self, change: Change) -> None:
        if signs_changed(change):
            self._fill()

    def _fill(self) -> None:
        at = self.view.currentIndex().row()
        self.listed.fill(self._open.chart)
        self.view.setCurrentIndex(self.listed.index(max(at, 1), 0))

    def _lay_out(self, actions: Sequence[QAction]) -> None:
        word = label(tr("Level"), "label")
        word.setBuddy(self.level)
        chooser = row(word, self.level, spacing=10)
        self._beside_bar = [chooser]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(chooser)
        layout.addWidget(self.view, 1)
        for action in actions:
            layout.addSpacing(6)
            self._beside_bar.append(row(_foot_button(action)))
            layout.addWidget(self._beside_bar[-1])
        self._set_margins()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """The scroll bar changes sides with the direction of reading."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._set_margins()

    def _set_margins(self) -> None:
        """Let the scroll bar run in the margin, and everything else end with the tiles."""
        left, right = (_SCROLL_BAR, 0) if self.isRightToLeft() else (0, _SCROLL_BAR)
        self.setContentsMargins(_MARGIN - left, _MARGIN, _MARGIN - right, _MARGIN)
        for part in self._beside_bar:
            part.setContentsMargins(left, 0, right, 0)


def _foot_button(action: QAction) -> QPushButton:
    made = button(action.text())
    made.setIcon(action.icon())
    made.setEnabled(action.isEnabled())
    made.clicked.connect(action.trigger)
    action.enabledChanged.connect(made.setEnabled)
    return made


class _View(QListView):
    """``chosen`` by a double click or Enter, ``dragged`` away with the mouse."""

    chosen = Signal(Function)
    dragged = Signal(Function)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(Tiles(self))
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def startDrag(self, _: Qt.DropAction) -> None:  # noqa: N802
        """The mouse pulls the pressed tile away."""
        self._tell(self.dragged)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter adds the current role."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell(self.chosen)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A double click adds the role under the pointer."""
        at = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and at == self.currentIndex():
            self._tell(self.chosen)

    def _tell(self, signal: SignalInstance) -> None:
        model = self.model()
        assert isinstance(model, Listed)
        function = model.function(self.currentIndex())
        if function is not None:
            signal.emit(function)
