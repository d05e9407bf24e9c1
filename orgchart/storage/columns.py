"""The columns of a role table: one or more for each field of a role, headed by its label."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import msgspec

from orgchart.model.fields import fields_of
from orgchart.model.records import DottedLine, Holder, Role
from orgchart.storage.cells import (
    Cell,
    read_list,
    read_pairs,
    read_text,
    write_aligned,
    write_list,
    write_pairs,
    write_text,
)

_WHOLE = re.compile(r"[+-]?\d+")
_DECIMAL_COMMA = re.compile(r"[+-]?\d+,\d+")
_YES, _NO = "yes", "no"
_YES_OR_NO = {_YES: True, "true": True, "1": True, _NO: False, "false": False, "0": False}


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """One column: its header, the cell of a role, and what a cell says of a raw role.

    ``write`` gets the role's ``attribute``, which may serve several columns. ``read`` is not
    asked about empty cells: there the field has its default. It puts what it finds into the
    dict, as `msgspec.convert` takes it, and may leave wrong values for that to refuse.
    ``field`` is a path ("holders.fte"); ``width`` is a suggestion, in characters.
    """

    header: str
    field: str
    attribute: str
    write: Callable[[Any], Cell]
    read: Callable[[dict[str, Any], str | int | float], None]
    private: bool = False
    width: int = 12


_HOLDER_COLUMNS = (
    ("id", "Person id", 12),
    ("email", "E-mail", 28),
    ("fte", "Person FTE", 11),
    ("shares", "Shares the seat", 14),
)
_WIDTHS = {"title": 34, "department": 20, "team": 20, "location": 16, "note": 40, "link": 24}


@cache
def role_columns() -> tuple[Column, ...]:
    """Every column but those of own fields, in the order of the fields."""
    described = (name for name in fields_of(Role) if name != "custom")
    return (_id_column(), *(column for name in described for column in _columns_of(name)))


def own_field_column(name: str) -> Column:
    """The column of a field that users made."""

    def write(custom: dict[str, str]) -> Cell:
        value = custom.get(name)
        return None if value is None else write_text(value, empty_is_default=False)

    def read(raw: dict[str, Any], cell: str | int | float) -> None:
        raw.setdefault("custom", {})[name] = read_text(plain_text(cell))

    return Column(
        header=OWN_FIELD + name,
        field="custom",
        attribute="custom",
        write=write,
        read=read,
        private=True,
        width=16,
    )


OWN_FIELD = "Own field: "


def plain_text(cell: str | int | float) -> str:
    """A cell as text: what a spreadsheet took for a number is written as a person would."""
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)


def _id_column() -> Column:
    return Column(
        header="Id",
        field="id",
        attribute="id",
        write=str,
        read=lambda raw, cell: raw.update(id=plain_text(cell)),
    )


def _columns_of(name: str) -> Iterator[Column]:
    kind = fields_of(Role)[name].kind
    if kind == "people":
        yield _names_column(name)
        for attribute, header, width in _HOLDER_COLUMNS:
            yield _holder_column(attribute, header, width)
    elif kind == "lines":
        yield _column(name, _write_lines, _read_lines)
    elif kind == "list":
        yield _column(name, write_list, lambda cell: read_list(plain_text(cell)))
    elif kind in ("number", "count"):
        yield _column(name, lambda value: value, number_in)
    elif isinstance(default_of(name), bool):
        yield _column(name, lambda value: _YES if value else None, _yes_or_no)
    else:
        yield _text_column(name, default_of(name) or "")


def _column(
    name: str, write: Callable[[Any], Cell], read: Callable[[str | int | float], Any]
) -> Column:
    described = fields_of(Role)[name]

    def store(raw: dict[str, Any], cell: str | int | float) -> None:
        raw[name] = read(cell)

    return Column(
        header=described.english,
        field=name,
        attribute=name,
        write=write,
        read=store,
        private=described.private,
        width=_WIDTHS.get(name, 12),
    )


def _text_column(name: str, default: str) -> Column:
    return _column(
        name,
        lambda value: None if value is None else write_text(value, empty_is_default=default == ""),
        lambda cell: read_text(plain_text(cell)),
    )


def _names_column(name: str) -> Column:
    """The names say how many people there are; the other columns are in step with them."""

    def read(raw: dict[str, Any], cell: str | int | float) -> None:
        raw[name] = [{"name": each} for each in read_list(plain_text(cell))]

    return Column(
        header=fields_of(Role)[name].english,
        field=name,
        attribute=name,
        write=lambda holders: write_list(holder.name for holder in holders),
        read=read,
        width=26,
    )


def _holder_column(attribute: str, header: str, width: int) -> Column:
    def write(holders: tuple[Holder, ...]) -> Cell:
        values = [getattr(holder, attribute) for holder in holders]
        if len(values) == 1 and attribute == "fte":
            return values[0]  # type: ignore[no-any-return]
        return write_aligned([_holder_text(value) for value in values])

    def read(raw: dict[str, Any], cell: str | int | float) -> None:
        values = read_list(plain_text(cell))
        holders = raw.setdefault("holders", [])
        holders.extend({} for _ in values[len(holders) :])
        for holder, value in zip(holders, values, strict=False):
            if value != "":
                holder[attribute] = _READ_HOLDER.get(attribute, str)(value)

    return Column(
        header=header,
        field=f"holders.{attribute}",
        attribute="holders",
        write=write,
        read=read,
        width=width,
    )


def _holder_text(value: str | float | bool | None) -> str:
    if isinstance(value, bool):
        return _YES if value else ""
    return "" if value is None else str(value)


def _write_lines(lines: tuple[DottedLine, ...]) -> str:
    return write_pairs((line.manager, line.label) for line in lines)


def _read_lines(cell: str | int | float) -> list[dict[str, str]]:
    return [{"manager": manager, "label": label} for manager, label in read_pairs(plain_text(cell))]


def number_in(cell: str | int | float) -> str | int | float:
    """The number in a cell; another text stays, to be refused where the field is known."""
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    if not isinstance(cell, str):
        return cell
    text = cell.strip()
    if _WHOLE.fullmatch(text):
        return int(text)
    try:
        return float(text.replace(",", ".") if _DECIMAL_COMMA.fullmatch(text) else text)
    except ValueError:
        return cell


def _yes_or_no(cell: str | int | float) -> bool | str:
    text = plain_text(cell).strip().lower()
    return _YES_OR_NO.get(text, text)


_READ_HOLDER: dict[str, Callable[[str], Any]] = {
    "fte": number_in,
    "shares": _yes_or_no,
}


def default_of(name: str) -> Any:
    """What a role has in this attribute unless told; NODEFAULT when it must be told."""
    return next(field.default for field in msgspec.structs.fields(Role) if field.name == name)
