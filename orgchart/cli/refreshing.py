"""What `orgchart import` remembers of a list, and how a newer one updates a chart."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from orgchart.cli.output import more_hidden
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.policy import organisation
from orgchart.translation import counted, later, texts

if TYPE_CHECKING:
    from orgchart.importing import Imported
    from orgchart.importing.profiles import Profile
    from orgchart.importing.refresh import Refresh, Update
    from orgchart.importing.refresh.updates import UpdateKind

tr = texts("Command line")

_SHOWN = 20
_COUNTED = {
    "joined": (later("1 joined"), later("{n} joined")),
    "left": (later("1 left"), later("{n} left")),
    "moved": (later("1 moved"), later("{n} moved")),
    "changed": (later("1 changed"), later("{n} changed")),
    "conflict": (later("1 changed on both sides"), later("{n} changed on both sides")),
    "removed": (
        later("1 stays out, as removed by hand"), later("{n} stay out, as removed by hand"),
    ),
}  # fmt: skip
_TOLD = {
    "joined": later("{who} joined"),
    "left": later("{who} left"),
    "moved": later("{who} moved"),
    "changed": later("{who} changed"),
    "conflict": later("{who} changed on both sides"),
    "removed": later("{who} stays out, as removed by hand"),
}


def chart_to_update(file: str) -> Chart:
    """The chart that a newer list updates. Raises InputError when there is none."""
    from orgchart.cli.password import read_chart

    return read_chart(Path(file)).chart


def fresh(imported: Imported, source: str, profile: Profile | None) -> Chart:
    """The chart of a list with what the list said in it, for the next one."""
    from orgchart.importing.refresh import remember

    chart = remember(imported, source=source, on=_today(), profile=profile)
    return organisation().begin(chart)


def refreshed(
    chart: Chart,
    imported: Imported,
    source: str,
    profile: Profile | None,
    conflicts: str,
    leavers: str,
) -> tuple[Chart, dict[str, Any], list[str]]:
    """The chart updated by a newer list, what changed for the report, and lines for a person."""
    from orgchart.importing.refresh import apply_refresh, plan_refresh
    from orgchart.model.document import Document
    from orgchart.model.draft import EditError

    refresh = plan_refresh(chart, imported, source=source, on=_today(), profile=profile)
    decisions = {update.id: conflicts for update in refresh.of("conflict")}
    decisions |= {each.id: leavers for each in refresh.of("left") if leavers in each.choices}
    document = Document(chart)
    try:
        with document.edit(tr("Update from a list")) as draft:
            stuck = apply_refresh(draft, refresh, decisions)
    except EditError as error:
        raise InputError(
            tr("{name} cannot update this chart: {why}").format(name=source, why=error)
        ) from error
    told = {
        "refresh": {kind: [_told(each, decisions) for each in refresh.of(kind)] for kind in _KINDS},
        "stuck": [update.id for update in stuck],
    }
    return Chart(document.records.values()), told, _lines(refresh, stuck)


_KINDS: tuple[UpdateKind, ...] = ("joined", "left", "moved", "changed", "conflict", "removed")


def _told(update: Update, decisions: dict[str, str]) -> dict[str, Any]:
    told: dict[str, Any] = {"role": update.role, "label": update.label}
    if update.fields:
        told["fields"] = msgspec.to_builtins(update.fields)
    return told | {"choice": decisions.get(update.id, update.default)}


def _lines(refresh: Refresh, stuck: list[Update]) -> list[str]:
    counts = (counted(len(refresh.of(kind)), *map(tr, _COUNTED[kind])) for kind in _KINDS)
    lines = [", ".join(counts) + "."]
    for update in refresh.updates[:_SHOWN]:
        fields = "; ".join(
            f"{f.label}: {_short(f.mine)} → {_short(f.theirs)}" for f in update.fields
        )
        told = tr(_TOLD[update.kind]).format(who=update.label)
        lines.append(f"  {told}" + (f" ({fields})" if fields else ""))
    hidden = len(refresh.updates) - _SHOWN
    if hidden > 0:
        lines.append(f"  {more_hidden(hidden)}")
    if stuck:
        names = ", ".join(update.label for update in stuck[:5])
        lines.append(
            counted(
                len(stuck),
                tr("1 move would close a circle and was left: {names}."),
                tr("{n} moves would close a circle and were left: {names}."),
                names=names,
            )
        )
    return lines


def _short(value: Any) -> str:
    """A value of a field, as short as a line needs it."""
    if isinstance(value, list):
        names = (each.get("name") or each.get("manager") or "" if isinstance(each, dict) else each
                 for each in value)  # fmt: skip
        value = ", ".join(str(name) for name in names)
    text = "" if value is None else str(value)
    return (text[:40] + "…") if len(text) > 40 else text or "–"


def _today() -> str:
    return date.today().isoformat()
