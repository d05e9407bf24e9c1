"""What a newer list says, in words: who, what was and what is to be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from orgchart.importing.refresh import FieldUpdate, Refresh, Update
from orgchart.importing.refresh.updates import UpdateKind
from orgchart.model.chart import Chart
from orgchart.model.records import Id
from orgchart.translation import later
from orgchart.ui.importing.fields import tr

ORDER: tuple[UpdateKind, ...] = ("conflict", "joined", "left", "moved", "changed", "removed")
_NAMES: Mapping[UpdateKind, str] = {
    "conflict": later("Changed here and in the list"),
    "joined": later("Joined"),
    "left": later("Left"),
    "moved": later("Moved"),
    "changed": later("Changed"),
    "removed": later("Removed here by hand"),
}
_LONGEST = 60
_NOTHING = "–"


def kind_name(kind: UpdateKind) -> str:
    """What a group of updates is called."""
    return tr(_NAMES[kind])


def details(update: Update, refresh: Refresh, chart: Chart) -> str:
    """What an update is about, in one line."""
    if update.kind in ("joined", "removed"):
        manager = refresh.roles[update.key].reports_to
        if manager is None:
            return tr("at the top")
        return tr("reports to {name}").format(name=_name(manager, refresh, chart))
    if update.kind == "left" or not update.fields:
        return ""
    return "; ".join(_field(each, update, refresh, chart) for each in update.fields)


def _field(each: FieldUpdate, update: Update, refresh: Refresh, chart: Chart) -> str:
    mine, theirs = (_value(each.field, side, refresh, chart) for side in (each.mine, each.theirs))
    if update.kind != "conflict":
        return f"{each.label}: {mine} → {theirs}"
    told = tr("{field}: {mine} here, {theirs} in the list, {before} before")
    before = _value(each.field, each.before, refresh, chart)
    return told.format(field=each.label, mine=mine, theirs=theirs, before=before)


def _value(field: str, value: Any, refresh: Refresh, chart: Chart) -> str:
    """A value as short as a line needs it; managers by their names."""
    if field == "reports_to":
        return _name(value, refresh, chart) if value else tr("nobody")
    if isinstance(value, list | tuple):
        names = (_entry(each, refresh, chart) for each in value)
        value = ", ".join(filter(None, names))
    text = "" if value is None else str(value)
    return (text[:_LONGEST] + "…") if len(text) > _LONGEST else text or _NOTHING


def _entry(each: Any, refresh: Refresh, chart: Chart) -> str:
    """A person, a dotted line or a word of a list."""
    if not isinstance(each, dict):
        return str(each)
    if "manager" in each:
        return _name(str(each["manager"]), refresh, chart)
    return str(each.get("name", ""))


def _name(id: Id, refresh: Refresh, chart: Chart) -> str:
    role = chart.roles.get(id) or next(
        (each for each in refresh.roles.values() if each.id == id), None
    )
    if role is None:
        return id
    held = next((holder.name for holder in role.holders if holder.name), "")
    return held or role.title or id
