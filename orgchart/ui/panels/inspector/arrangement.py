"""The editor of how the reports of a role are drawn: four tiles, and why it looks as it does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout

from orgchart.model.fields import Field
from orgchart.model.records import Role
from orgchart.translation import later, texts
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.choices import Choice
from orgchart.ui.panels.inspector.editor import FieldEditor
from orgchart.ui.panels.inspector.values import MIXED, shared
from orgchart.ui.style.icons import icon
from orgchart.ui.widgets import label

tr = texts("Inspector")

_ICON = 18
_MOST_COLUMNS = 8
_TILES = (
    ("auto", later("Auto"), "magic-wand"),
    ("row", later("Row"), "dots-three-outline"),
    ("stack", later("Stack"), "list-dashes"),
    ("columns", later("Columns"), "columns"),
)
_STACKS = (
    ("stack", later("On the right of the line")),
    ("stack-left", later("On the left of the line")),
    ("stack-both", later("On both sides of the line")),
)


class ArrangementEditor(FieldEditor):
    """Auto, row, stack or columns; which stack and how many columns is asked below."""

    above = True

    def __init__(self, field: Field, open_chart: OpenChart) -> None:
        super().__init__(field, open_chart)
        self.tiles: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        tiles = QHBoxLayout()
        tiles.setSpacing(6)
        for name, text, icon_name in _TILES:
            tiles.addWidget(self._tile(name, tr(text), icon_name))
        self.variant = Choice(tr("Which stack, or how many columns"))
        self.variant.activated.connect(lambda: self.want(self.variant.currentData()))
        self.reason = label("", "small", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(tiles)
        layout.addWidget(self.variant)
        layout.addWidget(self.reason)

    @property
    def title(self) -> str:
        """What it is about, as an order."""
        return tr("Arrange the branch")

    def display(self, roles: Sequence[Role], *, fresh: bool) -> None:  # noqa: ARG002
        """Mark the tile, and say why the branch looks as it does."""
        value = shared(roles, self.field.name)
        wish = "" if value is MIXED or value is None else str(value)
        kind = wish.partition(":")[0].partition("-")[0]
        self._group.setExclusive(False)
        for name, tile in self.tiles.items():
            tile.setChecked(name == kind)
        self._group.setExclusive(True)
        self.setFocusProxy(self.tiles.get(kind) or self.tiles["auto"])
        self._show_variants(kind, wish)
        reason = self._reason(roles)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))

    def _reason(self, roles: Sequence[Role]) -> str:
        one = roles[0].id if len(roles) == 1 else ""
        chart = self.open_chart
        shown = one in chart.places.index and one not in chart.folded
        return chart.arranger.reason(one) if shown else ""

    def _show_variants(self, kind: str, wish: str) -> None:
        variants = _variants(kind)
        self.variant.clear()
        for value, text in variants:
            self.variant.addItem(text, value)
        self.variant.setCurrentIndex(self.variant.findData(wish))
        self.variant.setVisible(bool(variants))

    def _tile(self, name: str, text: str, icon_name: str) -> QToolButton:
        tile = QToolButton()
        tile.setText(text)
        tile.setIcon(icon(icon_name))
        tile.setIconSize(QSize(_ICON, _ICON))
        tile.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        tile.setCheckable(True)
        tile.setProperty("tile", True)
        tile.setAccessibleName(f"{self.title}: {text}")
        tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tile.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        tile.clicked.connect(lambda: self.want("columns:2" if name == "columns" else name))
        self._group.addButton(tile)
        self.tiles[name] = tile
        return tile


def _variants(kind: str) -> Sequence[tuple[str, str]]:
    if kind == "stack":
        return [(value, tr(text)) for value, text in _STACKS]
    if kind == "columns":
        return [
            (f"columns:{n}", tr("{n} columns").format(n=n)) for n in range(2, _MOST_COLUMNS + 1)
        ]
    return ()
