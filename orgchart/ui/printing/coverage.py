"""Who covers what, on paper: functions across; roles, teams, shifts and languages down."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.drawing.signs import signs_of
from orgchart.drawing.theme import theme
from orgchart.model.chart import Chart
from orgchart.rules.coverage import Axis, Cover, FunctionCover, coverage, covers_of, groups
from orgchart.translation import later, number, texts
from orgchart.ui.coverage import words

tr = texts("Print")

Lines = list[list[str]]
# More roles than this are pages nobody reads; the workbook has them all.
_MOST_ROLES = 300
_AXES: tuple[tuple[Axis, str], ...] = (
    ("teams", later("Team")), ("shifts", later("Shift")), ("languages", later("Language")),
)  # fmt: skip


def summaries(chart: Chart) -> Lines:
    """Every function with its initials, and who covers it."""
    signs = signs_of(chart, theme("light"))
    return [
        [f"{each.name} ({signs[each.slug].initials})" if each.slug in signs else each.name,
         words.summary(chart, each)]
        for each in coverage(chart)
    ]  # fmt: skip


def matrices(chart: Chart) -> Iterator[tuple[list[str], Lines]]:
    """Header and rows of each matrix: how many people; 0 where posts are to be filled.

    A function's column is headed by its initials.
    """
    signs = signs_of(chart, theme("light"))
    functions = [each for each in coverage(chart) if each.state != "unused"]
    initials = [signs[f.slug].initials if f.slug in signs else f.name for f in functions]
    if chart.roles and len(chart.roles) <= _MOST_ROLES:
        yield [tr("Role"), *initials], [_role(chart, id, functions) for id in chart.branch(None)]
    for axis, name in _AXES:
        rows = [
            [group.name, *(_count(group.cover(each.slug)) for each in functions)]
            for group in groups(chart, axis)
        ]
        if rows:
            yield [tr(name), *initials], rows


def _role(chart: Chart, id: str, functions: list[FunctionCover]) -> list[str]:
    role = chart.roles[id]
    name = words.name_of(role)
    told = f"{name} · {role.title}" if role.title not in ("", name) else name
    covers = covers_of([role])
    return [told, *(_count(covers.get(each.slug, Cover())) for each in functions)]


def _count(cover: Cover) -> str:
    return number(cover.people, ",") if cover.roles else ""
