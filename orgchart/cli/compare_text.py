"""What is different between two charts, line by line for a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orgchart.cli.output import columns
from orgchart.model.chart import Chart
from orgchart.model.compare import Comparison
from orgchart.model.merge import record_name
from orgchart.model.moves import field_text, name_of, name_or_nowhere
from orgchart.model.people_moves import PersonMove
from orgchart.model.records import Id
from orgchart.model.totals import Figure
from orgchart.model.waiting import called
from orgchart.translation import counted, texts

tr = texts("Command line")


def lines(found: Comparison, old: Chart, new: Chart, figures: Sequence[Figure]) -> Iterator[str]:
    """The figures that differ, then posts, people and fields, and the sums in sentences."""
    if found.same:
        yield tr("The charts are the same.")
        return
    yield from _figures(figures)
    for id in found.added:
        told = tr("{role}, reports to {manager}")
        yield "+ " + told.format(**_with_manager(new, id))
    for id in found.removed:
        told = tr("{role}, reported to {manager}")
        yield "- " + told.format(**_with_manager(old, id))
    for id in found.moved:
        here, there = old.roles[id].reports_to, new.roles[id].reports_to
        yield "> " + _from_to(name_of(new, id), name_of(old, here), name_of(new, there))
    yield from _people(found, old, new)
    yield from _seats(found, new)
    for id in found.changed:
        fields = found.told_fields(id)
        if fields:
            parts = (field_text(name, *sides) for name, sides in fields.items())
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
        here, there = name_or_nowhere(old, move.before), name_or_nowhere(new, move.after)
        yield f"{sign} {_from_to(move.name, here, there)}"


def _from_to(who: str, here: str, there: str) -> str:
    return tr("{who}: from {here} to {there}").format(who=who, here=here, there=there)


def _with_manager(chart: Chart, id: Id) -> dict[str, str]:
    manager = name_of(chart, chart.roles[id].reports_to)
    return {"role": name_of(chart, id), "manager": manager}


def _in_one(move: PersonMove, old: Chart, new: Chart) -> Iterator[str]:
    """Who joined or left; those who wait for a post are told apart."""
    if move.kind == "joined" and move.after in new.roles:
        post = name_or_nowhere(new, move.after)
        yield "+ " + tr("{name} joins as {post}").format(name=move.name, post=post)
    elif move.kind == "left" and move.before in old.roles:
        post = name_or_nowhere(old, move.before)
        yield "- " + tr("{name} leaves, was {post}").format(name=move.name, post=post)


def _seats(found: Comparison, new: Chart) -> Iterator[str]:
    """Seats that fell vacant or were filled without a name."""
    named = {id for move in found.people for id in (move.before, move.after)}
    became = (
        (tr("{post}: vacated"), found.vacated),
        (tr("{post}: filled"), found.filled),
    )
    for told, ids in became:
        for id in ids:
            if id not in named:
                yield "~ " + told.format(post=_title(new, id))


def _waiting(found: Comparison, old: Chart, new: Chart) -> Iterator[str]:
    for id in found.not_placed:
        person = new.not_placed[id]
        told = tr("{name}: not placed, was {post}") if person.was else tr("{name}: not placed")
        yield "? " + told.format(name=called(person.holder), post=person.was)
    for id in found.placed:
        told = tr("{name}: has a post again")
        yield "! " + told.format(name=called(old.not_placed[id].holder))
    for id in found.left:
        yield "- " + tr("{name}, had no post").format(name=called(old.not_placed[id].holder))


def _sums(found: Comparison) -> Iterator[str]:
    yield _sentence(
        counted(len(found.added), tr("1 role added"), tr("{n} roles added")),
        counted(len(found.removed), tr("1 removed"), tr("{n} removed")),
        counted(len(found.moved), tr("1 moved"), tr("{n} moved")),
        counted(len(found.changed), tr("1 changed"), tr("{n} changed")),
    )
    moved = [move for move in found.people if move.kind in ("moved", "swapped")]
    if moved or found.vacated or found.filled:
        yield _sentence(
            counted(len(moved), tr("1 person moves"), tr("{n} people move")),
            counted(len(found.vacated), tr("1 post vacated"), tr("{n} posts vacated")),
            counted(len(found.filled), tr("1 filled"), tr("{n} filled")),
        )
    if found.not_placed or found.placed or found.left:
        yield _sentence(
            counted(
                len(found.not_placed),
                tr("1 person newly not placed"),
                tr("{n} people newly not placed"),
            ),
            counted(len(found.placed), tr("1 placed"), tr("{n} placed")),
            counted(len(found.left), tr("1 left"), tr("{n} left")),
        )


def _sentence(*parts: str) -> str:
    return ", ".join(parts) + "."


def _record(old: Chart, new: Chart, id: Id) -> str:
    """What a record of a further kind is called: its id, and its name where it has one."""
    name = record_name(new.records.get(id) or old.records.get(id))
    return f"{id} ({name})" if name else id


def _title(chart: Chart, id: Id) -> str:
    return chart.roles[id].title or id
