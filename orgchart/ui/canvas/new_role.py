"""A role that is not in the chart yet, and how it travels in a drag."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QMimeData

from orgchart.model import edits
from orgchart.model.draft import Draft
from orgchart.model.records import Id, Level

ROLE_MIME = "application/x-orgchart-role"


class NewRole(msgspec.Struct, frozen=True):
    """What the palette knows of a role before it is added."""

    title: str = ""
    functions: tuple[str, ...] = ()
    level: Level = "representative"

    def add(self, draft: Draft, manager: Id | None, before: Id | None = None) -> Id:
        """Add it under a manager (None: as a top), before a sibling or last; its id."""
        fields = msgspec.structs.asdict(self)
        return edits.add_role(draft, manager, before=before, **fields)


def pack(role: NewRole) -> QMimeData:
    """A role as it travels in a drag: JSON under a MIME type of its own."""
    data = QMimeData()
    data.setData(ROLE_MIME, msgspec.json.encode(role))
    return data


def unpack(data: QMimeData) -> NewRole | None:
    """The role that a drag carries; None when it carries something else."""
    if not data.hasFormat(ROLE_MIME):
        return None
    try:
        return msgspec.json.decode(bytes(data.data(ROLE_MIME).data()), type=NewRole)
    except msgspec.MsgspecError:
        return None
