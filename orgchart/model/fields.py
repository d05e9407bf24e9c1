"""What a record's field says about itself: label, kind, unit, help, privacy.

Inspector, table, import mapping, spreadsheet columns, search and codec read this,
so that a new field of a record is one line.
"""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

import msgspec

from orgchart.translation import texts

tr = texts("Fields")

Kind = Literal[
    "text", "long-text", "number", "count", "yes-no", "choice", "list", "people", "lines",
    "reference", "page", "internal",
]  # fmt: skip


class Field(msgspec.Struct, frozen=True, kw_only=True):
    """One field of a record, as a person meets it.

    ``english`` is what files call it, whatever language is spoken; ``measure`` is its unit in
    English.
    """

    name: str
    english: str
    kind: Kind
    measure: str = ""
    explained: str = ""
    private: bool = False
    choices: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """What it is called in the language that is spoken."""
        return tr(self.english)

    @property
    def unit(self) -> str:
        """What its numbers count, in the language that is spoken; "" where it is plain."""
        return tr(self.measure) if self.measure else ""

    @property
    def help(self) -> str:
        """A sentence on what goes into it; "" where the label says it all."""
        return tr(self.explained) if self.explained else ""


def field(
    label: str,
    kind: Kind,
    *,
    unit: str = "",
    help: str = "",
    private: bool = False,
    at_least: float | None = None,
) -> msgspec.Meta:
    """Describe a field, inside ``Annotated``; ``at_least`` is checked on reading a file."""
    return msgspec.Meta(
        title=label,
        description=help or None,
        ge=at_least,
        extra={"kind": kind, "measure": unit, "private": private},
    )


@cache
def fields_of(record: type[msgspec.Struct]) -> dict[str, Field]:
    """The described fields of a record type, by name, in the order they are shown."""
    hints = get_type_hints(record, include_extras=True)
    described = ((name, _meta(hints[name])) for name in record.__struct_fields__)
    return {
        name: Field(
            name=name,
            english=meta.title or name,
            explained=meta.description or "",
            choices=_choices(hints[name]),
            **(meta.extra or {}),
        )
        for name, meta in described
        if meta is not None
    }


def _meta(hint: Any) -> msgspec.Meta | None:
    """What `field` has said; a bound of a value alone describes nothing."""
    if get_origin(hint) is not Annotated:
        return None
    metas = (arg for arg in get_args(hint)[1:] if isinstance(arg, msgspec.Meta))
    return next((meta for meta in metas if meta.extra), None)


def _choices(hint: Any) -> tuple[str, ...]:
    plain = get_args(hint)[0]
    return tuple(get_args(plain)) if get_origin(plain) is Literal else ()
