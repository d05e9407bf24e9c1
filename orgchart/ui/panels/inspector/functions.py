"""The editor of what a role takes care of: functions as chips in their colours."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from orgchart.drawing.signs import signs_of
from orgchart.drawing.theme import theme
from orgchart.model.draft import Draft
from orgchart.model.fields import Field
from orgchart.model.functions import MAIN_FUNCTIONS
from orgchart.model.records import FUNCTION_PREFIX, Function, Role
from orgchart.translation import texts
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.chips import Shown
from orgchart.ui.panels.inspector.lists import ListEditor
from orgchart.ui.style.appearance import appearance

tr = texts("Inspector")


class FunctionsEditor(ListEditor):
    """The functions, in their colours; new ones come from a menu, or are named there."""

    def __init__(self, field: Field, open_chart: OpenChart) -> None:
        super().__init__(field, open_chart)
        self._look_again()
        appearance().changed.connect(self._look_again)

    def display(self, roles: Sequence[Role], *, fresh: bool) -> None:
        """A function may have come, or got another name."""
        if self._functions != self.open_chart.chart.functions():
            self._look_again()
        super().display(roles, fresh=fresh)

    def chip_of(self, value: str, share: str) -> Shown:
        """By name, with initials and colours."""
        sign = self._signs.get(value)
        return Shown(value, sign.name if sign else value, share, sign)

    def start_adding(self) -> None:
        """Open the menu below the chip."""
        self.menu().popup(self.adder.mapToGlobal(self.adder.rect().bottomLeft()))

    def menu(self) -> QMenu:
        """The functions that not all of the roles have."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        main = ("leadership", *MAIN_FUNCTIONS)
        for slugs in (main, [slug for slug in self._functions if slug not in main]):
            for slug in slugs:
                self._add_entry(menu, slug)
            menu.addSeparator()
        another = QAction(tr("Another function…"), menu)
        another.triggered.connect(super().start_adding)
        menu.addAction(another)
        return menu

    def add(self, values: Sequence[str]) -> None:
        """Names that no function has yet make one."""
        by_name = {each.name.lower(): slug for slug, each in self._functions.items()}
        slugs = [
            each if each in self._functions else by_name.get(each.lower(), "") for each in values
        ]
        if all(slugs):
            super().add(slugs)
            return
        self._add_new([name for name, slug in zip(values, slugs, strict=True) if not slug])

    def _add_new(self, names: Sequence[str]) -> None:
        made = [Function(id=FUNCTION_PREFIX + _slug(name), name=name) for name in names]

        def write(draft: Draft, role: Role) -> None:
            for function in made:
                draft.put(function)
            new = (function.slug for function in made if function.slug not in role.functions)
            draft.update(role.id, functions=(*role.functions, *new))

        label = tr("Add {what} to {field} of {who}")
        self.want_edit(self.filled(label, ", ".join(names)), write)

    def _add_entry(self, menu: QMenu, slug: str) -> None:
        if any(chip.shown.value == slug and not chip.shown.share for chip in self.chips):
            return
        entry = QAction(self._functions[slug].name, menu)
        entry.triggered.connect(lambda: self.add([slug]))
        menu.addAction(entry)

    def _look_again(self) -> None:
        chart = self.open_chart.chart
        self._functions = chart.functions()
        self._signs = signs_of(chart, theme(appearance().theme))
        self.shown = None


def _slug(name: str) -> str:
    """A name as roles refer to it."""
    return "-".join("".join(c if c.isalnum() else " " for c in name.lower()).split()) or "other"
