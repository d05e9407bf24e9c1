"""The sheets of figures: statistics part by part, and who covers which function."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.export.xlsx_book import Sheet
from orgchart.export.xlsx_cells import Row
from orgchart.model.breakdown import SPAN_LABELS, By, Slice, breakdown, whole
from orgchart.model.chart import Chart
from orgchart.rules.coverage import Axis, FunctionCover, Group, coverage, groups, only_one

_SECTIONS: tuple[tuple[By, str], ...] = (
    ("layers", "Layer"), ("levels", "Level"), ("tiers", "Tier"), ("functions", "Function"),
    ("shifts", "Shift"),
)  # fmt: skip
_FIGURES = (
    ("Part", 12), ("Name", 26), ("Roles", 8), ("Seats", 8), ("People", 9), ("Vacant", 9),
    ("Planned", 9), ("FTE", 9), ("Cost a year", 13), ("Leaders", 9), ("Staff per leader", 15),
    ("Managers", 11), ("Average span", 13), ("Least span", 11), ("Largest span", 13),
)  # fmt: skip
_COVERAGE = (
    ("Function", 26), ("State", 24), ("People", 9), ("Vacant", 9), ("Planned", 9), ("FTE", 9),
    ("Roles", 8), ("Only person", 26),
)  # fmt: skip
_STATES = {
    "covered": "covered",
    "single": "single point of failure",
    "vacant": "nobody yet",
    "gap": "gap: nobody",
    "unused": "not in this chart",
}
_GROUPS: tuple[tuple[Axis, str], ...] = (("shifts", "Shift"), ("languages", "Language"))


def statistics_sheet(chart: Chart, *, private: bool) -> Sheet:
    """The figures of the whole chart, then of each layer, level, tier, function and shift."""
    parts = [("Chart", whole(chart))]
    for by, section in _SECTIONS:
        parts += [(section, each) for each in breakdown(chart, by)]
    spans = [f"Spans of {label}" for label in SPAN_LABELS]
    return Sheet(
        title="Statistics",
        header=[*(name for name, _ in _FIGURES), *spans],
        widths=[*(width for _, width in _FIGURES), *(13 for _ in spans)],
        rows=[_figures(section, each, private=private) for section, each in parts],
        count=len(parts),
        frozen=2,
    )


def coverage_sheet(chart: Chart) -> Sheet:
    """Every function: who has it, and how many people of each shift and language."""
    functions = coverage(chart)
    parts = [(name, each) for axis, name in _GROUPS for each in groups(chart, axis)]
    columns = [_group_name(name, each) for name, each in parts]
    return Sheet(
        title="Coverage",
        header=[*(name for name, _ in _COVERAGE), *columns],
        widths=[*(width for _, width in _COVERAGE), *(16 for _ in columns)],
        rows=_covers(chart, functions, [each for _, each in parts]),
        count=len(functions),
    )


def _figures(section: str, of: Slice, *, private: bool) -> Row:
    return Row(
        [
            section,
            of.name,
            of.roles,
            of.seats,
            of.people,
            of.vacant,
            of.planned,
            of.fte,
            of.cost if private else None,
            of.leaders,
            of.staff_per_leader,
            of.managers,
            of.average_span,
            of.least_span,
            of.largest_span,
            *of.spans,
        ]
    )


def _group_name(name: str, group: Group) -> str:
    return group.name if group.name.startswith("No ") else f"{name}: {group.name}"


def _covers(chart: Chart, functions: list[FunctionCover], parts: list[Group]) -> Iterator[Row]:
    for each in functions:
        cover = each.cover
        id = only_one(chart, cover)
        role = chart.roles[id] if id else None
        held = next((h.name for h in role.holders if h.name), role.title) if role else None
        yield Row(
            [
                each.name,
                _STATES[each.state],
                cover.people,
                cover.vacant,
                cover.planned,
                cover.fte,
                len(cover.roles),
                held,
                *(part.cover(each.slug).people for part in parts),
            ]
        )
