"""The columns of the table: every field of a role that a person sees, then their own fields."""

from __future__ import annotations

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.fields import Field, Kind, fields_of
from orgchart.model.records import Role

# The pixels that a usual value takes; others have the width of their kind.
_WIDTHS = {
    "title": 220, "holders": 180, "reports_to": 210, "functions": 230, "team": 140,
    "department": 140, "note": 220, "link": 160, "dotted": 200,
}  # fmt: skip
_OF_KIND: dict[Kind, int] = {"number": 88, "count": 88, "yes-no": 116, "choice": 124}
_USUAL_WIDTH = 130
# Shown in any case; of the others those that some role says something in.
_ALWAYS = frozenset(
    ("title", "holders", "reports_to", "functions", "level", "seats", "fte", "status", "team")
)
_NOTHING_TOLD = Role(id="")


class Column(msgspec.Struct, frozen=True):
    """One column: a field of a role, or one of the users' own by its name."""

    field: Field
    own: bool = False

    @property
    def name(self) -> str:
        """The field's name."""
        return self.field.name

    @property
    def kind(self) -> Kind:
        """What kind of values it holds."""
        return self.field.kind

    @property
    def width(self) -> int:
        """Pixels it begins with."""
        return _WIDTHS.get(self.name) or _OF_KIND.get(self.kind, _USUAL_WIDTH)

    @property
    def is_number(self) -> bool:
        """Whether its values are numbers, aligned at their ends."""
        return self.kind in ("number", "count")

    @property
    def is_text(self) -> bool:
        """Whether something can be found and replaced in its values."""
        return self.kind in ("text", "long-text", "list", "people") and self.name != "functions"


def columns_of(chart: Chart) -> list[Column]:
    """All columns of a chart."""
    fields = [Column(field) for field in fields_of(Role).values() if field.kind != "internal"]
    names = sorted({name for role in chart.roles.values() for name in role.custom})
    own = [Column(Field(name=name, english=name, kind="text", private=True), own=True)
           for name in names]  # fmt: skip
    return [*fields, *own]


def is_told(chart: Chart, column: Column) -> bool:
    """Whether a column is worth being shown from the start."""
    if column.own or column.name in _ALWAYS:
        return True
    usual = getattr(_NOTHING_TOLD, column.name)
    return any(getattr(role, column.name) != usual for role in chart.roles.values())
