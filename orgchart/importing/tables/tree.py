"""Records that hold other records (JSON, YAML) as a table: each row names the one it lies in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from orgchart.importing.columns.recogniser import recogniser
from orgchart.importing.tables.labels import parts_of
from orgchart.importing.tables.records import ID, LABEL, as_records, is_person, records
from orgchart.importing.tables.table import MOST_CELLS, MOST_ROWS, CellCounter, Row
from orgchart.importing.tables.workbook import cell_text
from orgchart.importing.text import slug
from orgchart.model.errors import InputError
from orgchart.translation import number, texts

tr = texts("Importing")

MANAGER = "Reports to"
_RECORD = MOST_CELLS // MOST_ROWS  # what a record counts for: no list has more of them
_DEEPEST = 40  # of records within a field of one person


class Node(msgspec.Struct, eq=False):
    """One record: its cells by header, and the place of the record it lies in."""

    cells: dict[str, str]
    above: int | None


def rows_of(data: Any, path: Path) -> list[Row]:
    """Header and rows of nested records; a row's number is the record's, counted from 1.

    Raises InputError when there is no record inside, or too much.
    """
    nodes = list(_nodes(data, _Meter(path)))
    if not nodes:
        raise InputError(
            tr(
                "{name} has no column that looks like people or job titles. It should "
                "be a list of records with fields such as name, title and manager."
            ).format(name=path.name)
        )
    if any(node.above is not None for node in nodes):
        _name_managers(nodes)
    header = list(dict.fromkeys(name for node in nodes for name in node.cells))
    counter = CellCounter(path)
    rows = [Row(0, header)]
    for line, node in enumerate(nodes, start=1):
        counter.count(len(header))
        rows.append(Row(line, [node.cells.get(name, "") for name in header]))
    return rows


class _Meter:
    """Stops a walk through a structure that is larger than its file, as aliases make one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._left = MOST_CELLS

    def count(self, values: int = 1) -> None:
        """Take note of values seen. Raises InputError when it gets too much."""
        self._left -= values
        if self._left < 0:
            raise InputError(
                tr(
                    "{name} unfolds to more than {most_cells} values and is not read. Save "
                    "the staff list alone."
                ).format(name=self._path.name, most_cells=number(MOST_CELLS, ","))
            )


def _nodes(data: Any, meter: _Meter) -> Iterator[Node]:
    """All records, the outer ones first, each with the place of the one it lies in."""
    stack: list[tuple[Any, int | None]] = [(each, None) for each in reversed(records(data))]
    place = 0
    while stack:
        record, above = stack.pop()
        cells, below = _read(record, meter)
        yield Node(cells, above)
        stack.extend((child, place) for child in reversed(below))
        place += 1


def _read(record: Any, meter: _Meter) -> tuple[dict[str, str], list[Any]]:
    """The cells of one record, and the records that report to it."""
    meter.count(_RECORD)
    if not isinstance(record, dict):
        return _from_label(_text(record, meter)), []
    cells: dict[str, str] = {}
    below: list[Any] = []
    for name, value in _merged(record).items():
        if name == LABEL:
            cells |= _from_label(str(value))
        elif _is_team(str(name), value):
            below += as_records(value) if isinstance(value, list) else records(value)
        else:
            _flatten(str(name), value, cells, meter)
    return cells, below


def _from_label(text: str) -> dict[str, str]:
    """The cells of a record that is nothing but a line of text."""
    name, title, seats = parts_of(text)
    return {"Name": name, "Title": title, **({"Seats": seats} if seats else {})}


def _merged(record: Mapping[Any, Any]) -> Mapping[Any, Any]:
    """A YAML record with what it takes over from another by the key ``<<``."""
    base = record.get("<<")
    bases = base if isinstance(base, list) else [base]
    own = {name: value for name, value in record.items() if name != "<<"}
    for each in bases:
        if isinstance(each, dict):
            own = {**{k: v for k, v in each.items() if k != "<<"}, **own}
    return own


def _is_team(name: str, value: Any) -> bool:
    """Whether a field holds further people: records, or anything below a name."""
    if name == "children":
        return isinstance(value, list | dict)
    if isinstance(value, list):
        people = [each for each in value if isinstance(each, dict) and is_person(each)]
        return bool(people) and len(people) * 2 > len(value)
    return False


def _flatten(name: str, value: Any, cells: dict[str, str], meter: _Meter) -> None:
    """Write a field into cells: ``{"manager": {"id": 7}}`` becomes the column "manager id"."""
    waiting = [(name, value, 0)]
    while waiting:
        header, value, depth = waiting.pop()
        meter.count()
        if isinstance(value, dict) and depth < _DEEPEST:
            inner = [(f"{header} {key}", each, depth + 1) for key, each in value.items()]
            waiting.extend(reversed(inner))
        else:
            cells[header] = _text(value, meter)


def _text(value: Any, meter: _Meter) -> str:
    if isinstance(value, list):
        meter.count(len(value))
        return "; ".join(cell_text(each) for each in value if not isinstance(each, list | dict))
    return "" if isinstance(value, dict) else cell_text(value)


def _name_managers(nodes: Sequence[Node]) -> None:
    """Give every record an id, its own where all have one, and the id of the one it lies in."""
    own = _id_column(nodes)
    ids = [node.cells[own] for node in nodes] if own else _made(nodes)
    for node, id in zip(nodes, ids, strict=True):
        manager = "" if node.above is None else ids[node.above]
        made = {} if own else {ID: id}
        node.cells = {**made, **node.cells, MANAGER: manager}


def _id_column(nodes: Sequence[Node]) -> str:
    """The field that is every record's own id; nothing when there is none."""
    likely = [name for name in nodes[0].cells if recogniser("id").likeness(name) == 1.0]
    for name in likely:
        values = {node.cells.get(name, "") for node in nodes}
        if len(values) == len(nodes) and "" not in values:
            return name
    return ""


def _made(nodes: Sequence[Node]) -> list[str]:
    """An id for every record, made of its first text: the same from one file to the next."""
    seen: dict[str, int] = {}
    ids = []
    for at, node in enumerate(nodes, start=1):
        first = next((text for text in node.cells.values() if text), "")
        id = slug(first[:60]) or f"record-{at}"
        seen[id] = seen.get(id, 0) + 1
        ids.append(id if seen[id] == 1 else f"{id}-{seen[id]}")
    return ids
