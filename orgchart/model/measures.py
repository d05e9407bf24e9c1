"""What roles can be told apart by: one value a role, a number or a text, or none.

A measure is asked for by its name ("span", "layer", a field of a role) or its label; fields of
the users' own are measures, too. Counting is that of `orgchart.model.metrics`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from itertools import chain
from typing import Literal

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.fields import Field, fields_of
from orgchart.model.metrics import depths, people, planned, role_fte, span, vacancies
from orgchart.model.records import LEVEL_RANK, Id, Role
from orgchart.model.words import word
from orgchart.translation import inside, later, texts

tr = texts("Measures")

Value = float | str
Values = dict[Id, Value]
# Numbers and texts in an ``order`` get colours that rise, other texts colours that differ.
Scale = Literal["numbers", "order", "names"]

OWN = "own:"
_FILLED, _PLANNED = later("Filled"), later("Planned")
_PARTLY, _VACANT = later("Partly vacant"), later("Vacant")
_DIGITS = re.compile(r"(\d+)")
# Said of a role as such, not of what a measure here adds up.
_LEFT_OUT = frozenset(
    ("title", "holders", "reports_to", "dotted", "link", "note", "arrangement", "functions",
     "tier", "cost", "fte", "status", "vacant_seats", "fte_total")
)  # fmt: skip


class Measure(msgspec.Struct, frozen=True):
    """One way to tell roles apart.

    ``read`` gives the values of a chart; roles without one are left out, ``nothing`` says what
    that means. ``ranks`` put texts in an order of their own. ``starts`` are the least values of
    the ranges that numbers are usually counted in. What is ``private`` is not for every reader.
    """

    name: str
    label: str
    scale: Scale
    read: Callable[[Chart], Values]
    nothing: str
    private: bool = False
    ranks: dict[str, int] = {}
    starts: tuple[int, ...] = ()

    def order(self, text: str) -> tuple[int, list[str | int]]:
        """A key that sorts its texts: by their own order, else as people do, 2 before 10."""
        parts = _DIGITS.split(text.casefold())
        natural: list[str | int] = [
            f"{int(part):012}" if part.isdigit() else part for part in parts
        ]
        return self.ranks.get(text, len(self.ranks)), natural


# The least span of every range, as in the charts of those who study spans.
SPAN_STARTS = (1, 2, 3, 6, 8, 11, 16)


def _spans(chart: Chart) -> Values:
    return {id: span(chart, id) for id in chart.managers()}


def _layers(chart: Chart) -> Values:
    return dict(depths(chart))


def _fte(chart: Chart) -> Values:
    return {id: role_fte(role) for id, role in chart.roles.items()}


def _cost(chart: Chart) -> Values:
    """Of all seats of a role, a year."""
    roles = chart.roles.items()
    return {id: role.cost * role.seats for id, role in roles if role.cost is not None}


def _vacancy(chart: Chart) -> Values:
    found = ((id, _vacancy_of(role)) for id, role in chart.roles.items())
    return {id: tr(vacancy) for id, vacancy in found if vacancy != _FILLED}


def _vacancy_of(role: Role) -> str:
    if planned(role):
        return _PLANNED
    if not vacancies(role):
        return _FILLED
    return _PARTLY if people(role) else _VACANT


def _tiers(chart: Chart) -> Values:
    texts = ((id, role.tier.strip()) for id, role in chart.roles.items() if role.tier)
    return {
        id: tr("Tier {n}").format(n=text) if text[:1].isdigit() else text
        for id, text in texts
        if text
    }


def measures() -> tuple[Measure, ...]:
    """What every chart can be told apart by, in the language that is spoken."""
    ranks = {tr(vacancy): rank for rank, vacancy in enumerate((_PLANNED, _PARTLY, _VACANT))}
    span, no_reports = tr("Span of control"), tr("No reports")
    return (
        Measure("span", span, "numbers", _spans, no_reports, starts=SPAN_STARTS),
        Measure("layer", tr("Layer"), "numbers", _layers, tr("No layer")),
        Measure("fte", tr("FTE"), "numbers", _fte, tr("No FTE")),
        Measure("vacancy", tr("Vacancy"), "order", _vacancy, tr(_FILLED), ranks=ranks),
        Measure("tier", tr("Tier"), "order", _tiers, tr("No tier")),
        Measure("cost", tr("Cost a year"), "numbers", _cost, tr("No cost"), private=True),
    )


def field_measures(chart: Chart) -> list[Measure]:
    """The fields in which some role of a chart says something, then those of the users' own."""
    told = [_of_field(field) for field in _fields() if _is_told(chart, field)]
    return [*told, *(_of_own(chart, name) for name in _own_names(chart))]


def measure_named(chart: Chart, name: str) -> Measure | None:
    """A measure by its name or label, in any case; None when there is no such field.

    A field of the users' own that nobody fills in any more is found by its whole name.
    """
    wanted = name.strip().casefold()
    fields = (_of_field(field) for field in _fields())
    found = next((each for each in chain(measures(), fields) if wanted in _names(each)), None)
    if found is None:
        own = (_of_own(chart, name) for name in _own_names(chart))
        found = next((each for each in own if wanted in _names(each)), None)
    if found is None and name.startswith(OWN):
        return _of_own(chart, name.removeprefix(OWN))
    return found


def asked_measure(chart: Chart, name: str) -> Measure:
    """A measure by its name or label. Raises InputError that says which there are."""
    found = measure_named(chart, name)
    if found is None:
        there = ", ".join(each.label for each in (*measures(), *field_measures(chart)))
        raise InputError(
            tr("The chart cannot be coloured by {name}; there are {there}.").format(
                name=name, there=there
            )
        )
    return found


def _fields() -> Iterator[Field]:
    shown = (field for field in fields_of(Role).values() if field.kind != "internal")
    return (field for field in shown if field.name not in _LEFT_OUT)


def _own_names(chart: Chart) -> list[str]:
    return sorted({name for role in chart.roles.values() for name in role.custom})


def _names(measure: Measure) -> Iterator[str]:
    yield measure.name.casefold()
    yield measure.label.casefold()
    yield measure.name.removeprefix(OWN).casefold()


def _is_told(chart: Chart, field: Field) -> bool:
    usual = getattr(Role(id=""), field.name)
    return any(getattr(role, field.name) != usual for role in chart.roles.values())


def _of_field(field: Field) -> Measure:
    name, nothing = field.name, tr("No {name}").format(name=inside(field.label))
    if field.kind in ("number", "count"):
        return Measure(name, field.label, "numbers", _numbers_of(name), nothing, field.private)
    ranks = {word(level): rank for level, rank in LEVEL_RANK.items()}
    read = _texts_of(name, of_choice=field.kind == "choice")
    if name == "level":
        return Measure(name, field.label, "order", read, nothing, field.private, ranks)
    return Measure(name, field.label, "names", read, nothing, field.private)


def _numbers_of(name: str) -> Callable[[Chart], Values]:
    def read(chart: Chart) -> Values:
        found = ((id, getattr(role, name)) for id, role in chart.roles.items())
        return {id: value for id, value in found if value is not None}

    return read


def _texts_of(name: str, *, of_choice: bool) -> Callable[[Chart], Values]:
    def read(chart: Chart) -> Values:
        found = ((id, _text(getattr(role, name))) for id, role in chart.roles.items())
        return {id: word(text) if of_choice else text for id, text in found if text}

    return read


def _text(value: object) -> str:
    if isinstance(value, bool):
        return tr("Yes") if value else tr("No")
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value).strip()


def _of_own(chart: Chart, name: str) -> Measure:
    """A field of the users' own: of numbers when all that is said in it is one."""
    texts = (role.custom.get(name, "").strip() for role in chart.roles.values())
    numeric = all(number_in(text) is not None for text in texts if text)
    scale: Scale = "numbers" if numeric else "names"

    def read(chart: Chart) -> Values:
        said = ((id, role.custom.get(name, "").strip()) for id, role in chart.roles.items())
        if not numeric:
            return {id: text for id, text in said if text}
        numbers = ((id, number_in(text)) for id, text in said)
        return {id: number for id, number in numbers if number is not None}

    return Measure(OWN + name, name, scale, read, tr("No {name}").format(name=name), private=True)


def number_in(text: str) -> float | None:
    """The number that a text is, as "42", "1 200" or "12.5"; None for anything else."""
    try:
        found = float(text.replace(" ", "").replace("\u00a0", ""))
    except ValueError:
        return None
    return found if math.isfinite(found) else None
