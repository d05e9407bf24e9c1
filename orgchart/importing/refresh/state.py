"""What an import leaves in the chart: the list as it was, so that a newer one can be compared."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from orgchart.importing.importer import Imported
from orgchart.importing.profiles import Profile
from orgchart.model.chart import Chart
from orgchart.model.records import LAST_IMPORT, Id, LastImport, Role

# Of a role, what no list tells.
_NOT_TOLD = frozenset(("id", "type", "rank", "extra", "level_guessed", "arrangement", "custom"))
DEFAULTS = {
    field.name: msgspec.to_builtins(field.default)
    for field in msgspec.structs.fields(Role)
    if field.default is not msgspec.NODEFAULT
}
# The fields of a role that a column of the list tells of.
PROVIDES: dict[str, tuple[str, ...]] = {
    "name": ("holders", "status"),
    "first_name": ("holders",),
    "last_name": ("holders",),
    "second_last_name": ("holders",),
    "email": ("holders",),
    "title": ("title", "level", "functions"),
    "level": ("level",),
    "functions": ("functions",),
    "department": ("department", "functions"),
    "team": ("team", "functions"),
    "fte": ("fte", "fte_total", "seats"),
    "hours": ("fte", "fte_total", "seats"),
    "seats": ("seats", "fte_total", "fte"),
    "status": ("status", "holders"),
    "left": ("status", "holders"),
    "current": ("status", "holders"),
    "placeholder": ("status", "holders"),
}


def remember(imported: Imported, *, source: str = "", on: str = "",
             profile: Profile | None = None) -> Chart:  # fmt: skip
    """The chart of an import with what the list said in it; of a table of ours, as it is."""
    if not imported.report.source.format:
        return imported.chart
    state = state_of(imported, {id: id for id in imported.chart.roles}, source, on, profile)
    return Chart([*imported.chart.records.values(), state])


def remembered(chart: Chart) -> LastImport | None:
    """What the list said that a chart was made of, if it was."""
    found = chart.records.get(LAST_IMPORT)
    return found if isinstance(found, LastImport) else None


def choices_within(chart: Chart) -> Profile | None:
    """The choices about the last list of a chart, if any were made."""
    last = remembered(chart)
    try:
        return msgspec.convert(last.profile, Profile) if last and last.profile else None
    except msgspec.ValidationError:
        return None  # of another version of this program: the list is recognised anew


def state_of(
    imported: Imported,
    places: Mapping[Id, Id],
    source: str,
    on: str,
    profile: Profile | None = None,
) -> LastImport:
    """The list's roles as told; ``places`` are the chart's ids by the list's."""
    told = {
        id: {**told_fields(role), "role": places[id]} for id, role in imported.chart.roles.items()
    }
    columns = sorted(set(imported.report.columns.values()))
    kept: dict[str, Any] = msgspec.to_builtins(profile) if profile else {}
    return LastImport(source=source, on=on, columns=tuple(columns), profile=kept, rows=told)


def told_fields(role: Role) -> dict[str, Any]:
    """What a list told of a role, as plain values; "custom:…" for each own field."""
    raw = msgspec.to_builtins(role, order="deterministic")
    told = {
        name: _listed(value)
        for name, value in raw.items()
        if name not in _NOT_TOLD and value != DEFAULTS.get(name)
    }
    return told | {f"custom:{name}": value for name, value in role.custom.items()}


def _listed(value: Any) -> Any:
    """A value as JSON gives it back: what is several is a list."""
    return [_listed(each) for each in value] if isinstance(value, list | tuple) else value


def fields_told(columns: Mapping[str, str]) -> frozenset[str]:
    """The fields of a role that a list with these columns tells of."""
    found: set[str] = set()
    for header, field in columns.items():
        if field == "custom":
            found.add(f"custom:{header}")
        elif field != "left out":
            found.update(PROVIDES.get(field, (field,)))
    return frozenset(found)
