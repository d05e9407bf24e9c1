"""What is different between two charts, line by line for a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orgchart.cli.output import columns, counted
from orgchart.model.chart import Chart
from orgchart.model.compare import Comparison
from orgchart.model.merge import record_name
from orgchart.model.moves import field_text, name_of, name_or_nowhere
from orgchart.model.people_moves import PersonMove
from orgchart.model.records import Id
from orgchart.model.totals import Figure
from orgchart.model.waiting import called


def lines(found: Comparison, old: Chart, new: Chart, figures: Sequence[Figure]) -> Iterator[str]:
    """The figures that differ, then posts, people and fields, and the sums in sentences."""
    if found.same:
        yield "The charts are the same."
        return
    yield from _figures(figures)
    for id in found.added:
        yield f"+ {name_of(new, id)}, reports to {name_of(new, new.roles[id].reports_to)}"
    for id in found.removed:
        yield f"- {name_of(old, id)}, reported to {name_of(old, old.roles[id].reports_to)}"
    for id in found.moved:
        here, there = old.roles[id].reports_to, new.roles[id].reports_to
        yield f"> {name_of(new, id)}: from {name_of(old, here)} to {name_of(new, there)}"
    yield from _people(found, old, new)
    yield from _seats(found, new)
    for id in found.changed:
        told = found.told_fields(id)
        if told:
            parts = (field_text(name, *sides) for name, sides in told.items())
            yield f"~ {name_of(new, id)}: {'; '.join(parts)}"
    yield from _waiting(found, old, new)
    if found.other:
        yield f"~ {', '.join(_record(old, new, id) for id in found.other)}"
    yield from _sums(found)


def _figures(figures: Sequence[Figure]) -> Iterator[str]:
    from orgchart.export.moves import number_text

    rows = [
        (
            each.label,
            f"{number_text(each.before)} → {number_text(each.after)}",
            number_text(each.difference, signed=True),
        )
        for each in figures
        if each.difference
    ]
    if rows:
        yield columns(rows)
        yield ""


def _people(found: Comparison, old: Chart, new: Chart) -> Iterator[str]:
    for move in found.people:
        if move.before is None or move.after is None:
            yield from _in_one(move, old, new)
            continue
        sign = "x" if move.kind == "swapped" else "@"
        there = name_or_nowhere(new, move.after)
        yield f"{sign} {move.name}: from {name_or_nowhere(old, move.before)} to {there}"


def _in_one(move: PersonMove, old: Chart, new: Chart) -> Iterator[str]:
    """Who joined or left; those who wait for a post are told apart."""
    if move.kind == "joined" and move.after in new.roles:
        yield f"+ {move.name} joins as {name_or_nowhere(new, move.after)}"
    elif move.kind == "left" and move.before in old.roles:
        yield f"- {move.name} leaves, was {name_or_nowhere(old, move.before)}"


def _seats(found: Comparison, new: Chart) -> Iterator[str]:
    """Seats that fell vacant or were filled without a name."""
    named = {id for move in found.people for id in (move.before, move.after)}
    for word, ids in (("vacated", found.vacated), ("filled", found.filled)):
        for id in ids:
            if id not in named:
                yield f"~ {_title(new, id)}: {word}"


def _waiting(found: Comparison, old: Chart, new: Chart) -> Iterator[str]:
    for id in found.not_placed:
        person = new.not_placed[id]
        was = f", was {person.was}" if person.was else ""
        yield f"? {called(person.holder)}: not placed{was}"
    for id in found.placed:
        yield f"! {called(old.not_placed[id].holder)}: has a post again"
    for id in found.left:
        yield f"- {called(old.not_placed[id].holder)}, had no post"


def _sums(found: Comparison) -> Iterator[str]:
    yield (
        f"{counted(len(found.added), 'role')} added, {len(found.removed):,} removed, "
        f"{len(found.moved):,} moved, {len(found.changed):,} changed."
    )
    moved = [move for move in found.people if move.kind in ("moved", "swapped")]
    if moved or found.vacated or found.filled:
        yield (
            f"{counted(len(moved), 'person moves', 'people move')}, "
            f"{counted(len(found.vacated), 'post')} vacated, {len(found.filled):,} filled."
        )
    if found.not_placed or found.placed or found.left:
        yield (
            f"{counted(len(found.not_placed), 'person', 'people')} newly not placed, "
            f"{len(found.placed):,} placed, {len(found.left):,} left."
        )


def _record(old: Chart, new: Chart, id: Id) -> str:
    """What a record of a further kind is called: its id, and its name where it has one."""
    name = record_name(new.records.get(id) or old.records.get(id))
    return f"{id} ({name})" if name else id


def _title(chart: Chart, id: Id) -> str:
    return chart.roles[id].title or id
