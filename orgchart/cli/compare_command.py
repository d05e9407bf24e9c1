"""``orgchart compare``: what is different between two charts."""

from __future__ import annotations

from collections.abc import Iterator

import click
import msgspec

from orgchart.cli.output import counted, write_json
from orgchart.cli.source import open_source
from orgchart.model.chart import Chart
from orgchart.model.compare import Comparison, compare
from orgchart.model.fields import fields_of
from orgchart.model.records import Holder, Id, Role
from orgchart.model.waiting import called


@click.command("compare")
@click.argument("before")
@click.argument("after")
@click.option("--json", "as_json", is_flag=True, help="Print one object for programs.")
def command(before: str, after: str, as_json: bool) -> int:
    """Compare BEFORE with AFTER, role by role.

    Ends with 0 when they are the same, with 1 when they differ.
    """
    old, new = open_source(before).chart, open_source(after).chart
    found = compare(old, new)
    if as_json:
        write_json(found)
    else:
        click.echo("\n".join(_lines(found, old, new)))
    return 0 if found.same else 1


def _lines(found: Comparison, old: Chart, new: Chart) -> Iterator[str]:
    if found.same:
        yield "The charts are the same."
        return
    for id in found.added:
        yield f"+ {_name(new, id)}, reports to {_name(new, new.roles[id].reports_to)}"
    for id in found.removed:
        yield f"- {_name(old, id)}, reported to {_name(old, old.roles[id].reports_to)}"
    for id in found.moved:
        here, there = old.roles[id].reports_to, new.roles[id].reports_to
        yield f"> {_name(new, id)}: from {_name(old, here)} to {_name(new, there)}"
    for id in found.changed:
        yield f"~ {_name(new, id)}: {_fields(found, id)}"
    yield from _people(found, old, new)
    if found.other:
        yield f"~ {', '.join(found.other)}"
    yield (
        f"{counted(len(found.added), 'role')} added, {len(found.removed):,} removed, "
        f"{len(found.moved):,} moved, {len(found.changed):,} changed."
    )
    if found.not_placed or found.placed or found.left:
        yield (
            f"{counted(len(found.not_placed), 'person', 'people')} newly not placed, "
            f"{len(found.placed):,} placed, {len(found.left):,} left."
        )


def _people(found: Comparison, old: Chart, new: Chart) -> Iterator[str]:
    for id in found.not_placed:
        person = new.not_placed[id]
        was = f", was {person.was}" if person.was else ""
        yield f"? {called(person.holder)}: not placed{was}"
    for id in found.placed:
        yield f"! {called(old.not_placed[id].holder)}: has a post again"
    for id in found.left:
        yield f"- {called(old.not_placed[id].holder)}, had no post"


def _fields(found: Comparison, id: Id) -> str:
    return "; ".join(
        _field(name, before, after)
        for name, (before, after) in found.fields[id].items()
        if name not in ("reports_to", "rank") or found.fields[id].keys() == {"rank"}
    )


def _field(name: str, before: object, after: object) -> str:
    described = fields_of(Role)
    if name == "holders" and _faceless(before) == _faceless(after):
        return "photo changed"
    label = described[name].label if name in described else name
    return f"{label} {_value(before)} → {_value(after)}"


def _faceless(holders: object) -> list[Holder]:
    assert isinstance(holders, tuple)
    return [msgspec.structs.replace(holder, photo="") for holder in holders]


def _value(value: object) -> str:
    return "–" if value in (None, "", (), {}) else str(value)


def _name(chart: Chart, id: Id | None) -> str:
    if id is None:
        return "nobody"
    role = chart.roles[id]
    who = ", ".join(holder.name for holder in role.holders if holder.name)
    return f"{role.title or id} ({who})" if who else role.title or id
