"""What is dropped on the outline: roles of the chart, or a new one from the palette."""

from __future__ import annotations

import secrets

import msgspec
from PySide6.QtCore import QMimeData, Qt

from orgchart.model import edits
from orgchart.model.chart import Chart
from orgchart.model.records import Id
from orgchart.translation import texts
from orgchart.ui.canvas.new_role import NewRole, unpack
from orgchart.ui.open_chart import OpenChart

tr = texts("Outline")

ROLES_MIME = "application/x-orgchart-rows"


class _Rows(msgspec.Struct, frozen=True):
    """Dragged rows; ``chart`` tells whose they are, as ids of another chart mean others."""

    chart: str
    ids: tuple[Id, ...]


class Dropping:
    """Carries out what is dropped on the rows of one open chart."""

    def __init__(self, open_chart: OpenChart) -> None:
        self._open = open_chart
        self._token = secrets.token_hex(8)

    def pack(self, ids: list[Id]) -> QMimeData:
        """Rows as they travel; those who come along with their manager need no mention."""
        tops = tuple(self._open.chart.highest(ids))
        data = QMimeData()
        data.setData(ROLES_MIME, msgspec.json.encode(_Rows(self._token, tops)))
        return data

    def allows(self, data: QMimeData, action: Qt.DropAction, manager: Id | None) -> bool:
        """Whether it may be dropped on a role; None is the space beside all roles."""
        if unpack(data) is not None:
            return True
        ids = self._unpack(data)
        if not ids or action == Qt.DropAction.CopyAction or manager is None:
            return bool(ids)
        return not {manager, *self._open.chart.managers_above(manager)} & set(ids)

    def drop(self, data: QMimeData, action: Qt.DropAction, manager: Id | None, row: int) -> bool:
        """Put it under a role: at a row of its reports, or last for -1. Whether it was done."""
        new, ids = unpack(data), self._unpack(data)
        if not self.allows(data, action, manager):
            return False
        before = _sibling_at(self._open.chart, manager, row, ids)
        if new is not None:
            self._add(new, manager, before)
        else:
            self._put(ids, manager, before, copy=action == Qt.DropAction.CopyAction)
        return True

    def _add(self, new: NewRole, manager: Id | None, before: Id | None) -> None:
        under, top = tr("Add {what} under {name}"), tr("Add {what} as a top")
        with self._open.edit(self._label(under, top, new.title, manager)) as draft:
            id = new.add(draft, manager, before)
        self._open.select([id])

    def _put(
        self, ids: tuple[Id, ...], manager: Id | None, before: Id | None, *, copy: bool
    ) -> None:
        what = self._open.name(ids[0]) if len(ids) == 1 else tr("{n} roles").format(n=len(ids))
        under, top = tr("Move {what} under {name}"), tr("Make {what} a top")
        if copy:
            under, top = tr("Copy {what} under {name}"), tr("Copy {what} as a top")
        put = list(ids)
        with self._open.edit(self._label(under, top, what, manager)) as draft:
            if copy:
                put = [edits.copy_branch(draft, id, manager, before=before) for id in ids]
            else:
                for id in ids:
                    edits.move_role(draft, id, manager, before=before)
        self._open.select(put)

    def _label(self, under: str, top: str, what: str, manager: Id | None) -> str:
        if manager is None:
            return top.format(what=what)
        return under.format(what=what, name=self._open.name(manager))

    def _unpack(self, data: QMimeData) -> tuple[Id, ...]:
        if not data.hasFormat(ROLES_MIME):
            return ()
        try:
            rows = msgspec.json.decode(bytes(data.data(ROLES_MIME).data()), type=_Rows)
        except msgspec.MsgspecError:
            return ()
        known = all(id in self._open.chart.roles for id in rows.ids)
        return rows.ids if rows.chart == self._token and known else ()


def _sibling_at(chart: Chart, manager: Id | None, row: int, moved: tuple[Id, ...]) -> Id | None:
    """Before whom something dropped at a row comes to stand; nobody for the end."""
    following = chart.reports(manager)[row:] if row >= 0 else []
    return next((id for id in following if id not in moved), None)
