"""What every column of a table is taken for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from orgchart.importing.columns.column import Column
from orgchart.importing.columns.headers import header_words, joined
from orgchart.importing.columns.linking import (
    Link,
    best_link,
    find_links,
    key_spaces,
)
from orgchart.importing.columns.recogniser import Recogniser, recogniser, recognisers
from orgchart.importing.columns.recognisers.personal import ADDRESS, PERSONAL
from orgchart.importing.names import display_names, full_name
from orgchart.importing.options import ImportOptions
from orgchart.importing.references import KeySpace
from orgchart.importing.tables.table import Table
from orgchart.importing.text import fold
from orgchart.model.errors import InputError
from orgchart.model.fields import fields_of
from orgchart.model.records import Role

CUSTOM, LEFT_OUT = "custom", "left out"
_LEAST = 0.4  # below this a column is a field of the user's own
_PLACE_WORDS = frozenset(("city", "town", "region", "country", "state", "stadt", "land", "ville",
                          "pays", "ciudad", "pais", "county", "ort"))  # fmt: skip
_ALSO_CALLED = {
    "manager": "reports_to", "boss": "reports_to", "supervisor": "reports_to",
    "firstname": "first_name", "lastname": "last_name", "jobtitle": "title", "heldby": "name",
    "holder": "name", "holders": "name", "function": "functions", "count": "seats",
    "mail": "email", "dottedlines": "dotted",
}  # fmt: skip


class Columns(msgspec.Struct, frozen=True, kw_only=True):
    """The columns understood: ``fields`` by field, ``links`` the manager columns, best first.

    ``spaces`` are what references are looked up in; ``names`` the people's names by row, made
    of whatever columns hold them; ``personal`` and ``blobs`` are left out, ``custom`` kept as
    own fields. Numbers are column indexes.
    """

    columns: list[Column]
    fields: dict[str, list[int]]
    links: list[Link]
    spaces: list[KeySpace]
    names: list[str]
    personal: dict[int, str]
    blobs: list[int]
    custom: list[int]

    def text(self, field: str) -> Sequence[str] | None:
        """The values of a field's first column; None when the list has none."""
        found = self.fields.get(field)
        return self.columns[found[0]].values if found else None

    def header(self, field: str) -> str:
        """The header of a field's first column, "" without one."""
        found = self.fields.get(field)
        return self.columns[found[0]].header if found else ""

    def taken_for(self) -> dict[str, str]:
        """Each column's header with the field it became."""
        meaning = {at: field for field, columns in self.fields.items() for at in columns}
        meaning |= {link.column: "reports_to" for link in self.links}
        kept = dict.fromkeys(self.custom, CUSTOM)
        return {
            column.header: meaning.get(column.index) or kept.get(column.index, LEFT_OUT)
            for column in self.columns
        }


def understand(table: Table, options: ImportOptions, *, mapped: bool = True) -> Columns:
    """Recognise the columns of a table by header and content; ``options.columns`` come first.

    Raises InputError when a mapped field or column does not exist.
    """
    values = list(zip(*(row.cells for row in table.rows), strict=True)) if table.rows else []
    columns = [
        Column(at, header, values[at] if values else (), table.second[at])
        for at, header in enumerate(table.header)
    ]
    forced = dict(_forced(columns, options.columns, table)) if mapped else {}
    return _understood(columns, forced, options)


def _understood(
    columns: list[Column], forced: Mapping[str, int], options: ImportOptions
) -> Columns:
    blobs = [column.index for column in columns if column.blobs > 0.5]
    personal = _personal(columns, options, frozenset(forced.values()))
    closed = frozenset((*blobs, *personal))
    free = [column for column in columns if column.index not in closed]
    first = _assign(free, ("name", "first_name", "last_name", "second_last_name", "title"), forced)
    names = _names(columns, first)
    titles = columns[first["title"][0]].values if "title" in first else ()
    spaces = key_spaces([c for c in free if c.uniqueness or c.index in forced.values()], names, titles)
    links = _links(columns, free, spaces, first, forced)
    fields = _all_fields(free, first, links, forced)
    used = {at for found in fields.values() for at in found} | {link.column for link in links}
    rest = [c for c in free if c.index not in used and c.filled and not _is_running_number(c)]
    return Columns(
        columns=columns, fields=fields, links=links, spaces=_order_spaces(spaces, links, fields),
        names=names, personal=personal, blobs=blobs, custom=[column.index for column in rest],
    )  # fmt: skip


def _links(
    columns: list[Column],
    free: list[Column],
    spaces: list[KeySpace],
    first: Mapping[str, list[int]],
    forced: Mapping[str, int],
) -> list[Link]:
    if "reports_to" in forced:
        link = best_link(columns[forced["reports_to"]], spaces, 1.0)
        return [link] if link else []
    taken = {at for found in first.values() for at in found} | set(forced.values())
    dotted = {c.index for c in free if recogniser("dotted").named(c) == 1.0}
    open_columns = [c if c.index not in taken | dotted else Column(c.index, "", ()) for c in columns]
    closed = {c.index for c in columns} - {c.index for c in free}
    return find_links(open_columns, spaces, frozenset(taken | dotted | closed))


def _all_fields(
    free: list[Column],
    first: dict[str, list[int]],
    links: list[Link],
    forced: Mapping[str, int],
) -> dict[str, list[int]]:
    """Every field but the manager; what the manager refers to by id is the id."""
    pinned = dict(forced)
    if links and "id" not in pinned and links[0].space.kind == "id":
        column = next((c for c in free if c.index == links[0].space.column), None)
        if column is not None and column.fill > 0.95 and links[0].found:
            pinned["id"] = column.index
    busy = {at for found in first.values() for at in found} | {link.column for link in links}
    rest = [column for column in free if column.index not in busy]
    names = [
        each.field for each in recognisers()
        if each.field not in first and each.field != "reports_to"
        and not each.field.startswith(PERSONAL)
    ]  # fmt: skip
    return {**first, **_assign(rest, tuple(dict.fromkeys(names)), pinned)}


def _assign(
    columns: list[Column], fields: tuple[str, ...], forced: Mapping[str, int]
) -> dict[str, list[int]]:
    """The columns of some fields: the surest first, each column once, each field once or often."""
    fixed = {field: [at] for field, at in forced.items() if field in fields}
    taken = set(forced.values())
    bids = sorted(
        (
            (-score, column.index, order, each)
            for column in columns
            if column.index not in taken
            for order, each in enumerate(recognisers())
            if each.field in fields and each.field not in fixed
            and (score := each.score(column)) >= _LEAST
        ),
        key=lambda bid: bid[:3],
    )  # fmt: skip
    return _grant(bids, fixed, taken)


def _grant(
    bids: list[tuple[float, int, int, Recogniser]], fixed: dict[str, list[int]], taken: set[int]
) -> dict[str, list[int]]:
    found = dict(fixed)
    for _, column, _, each in bids:
        if column in taken or (each.field in found and not each.many):
            continue
        found.setdefault(each.field, []).append(column)
        taken.add(column)
    return found


def _names(columns: list[Column], first: Mapping[str, list[int]]) -> list[str]:
    """The people's names by row: the full name, else first and last name together."""
    whole = _values(columns, first, "name")
    given, family = _values(columns, first, "first_name"), _values(columns, first, "last_name")
    second = _values(columns, first, "second_last_name")
    rows = len(columns[0].values) if columns else 0
    surnames = [full_name(a, b) for a, b in zip(family or [""] * rows, second or [""] * rows,
                                                strict=True)]  # fmt: skip
    parts = [full_name(a, b) for a, b in zip(given or [""] * rows, surnames, strict=True)]
    if not whole:
        return parts
    both = bool(given and family)
    shown = display_names(whole)
    return [part if both and part else name for part, name in zip(parts, shown, strict=True)]


def _values(columns: list[Column], first: Mapping[str, list[int]], field: str) -> Sequence[str]:
    return columns[first[field][0]].values if field in first else ()


def _personal(
    columns: list[Column], options: ImportOptions, forced: frozenset[int]
) -> dict[int, str]:
    """Personal columns by index with what they hold; towns beside a home address are personal."""
    keep = {fold(name) for name in options.keep}
    kinds = [each for each in recognisers() if each.field.startswith(PERSONAL)]
    others = [each for each in recognisers() if not each.field.startswith(PERSONAL)]
    found = {}
    for column in columns:
        if column.index in forced or fold(column.header) in keep:
            continue
        score, kind = max(((each.score(column), each.field) for each in kinds), key=lambda b: b[0])
        if score >= _LEAST and score >= max(each.named(column) for each in others):
            found[column.index] = kind.removeprefix(PERSONAL)
    if ADDRESS.removeprefix(PERSONAL) in found.values():
        for column in columns:
            place = _PLACE_WORDS & set(header_words(column.header).split())
            if place and column.index not in forced and fold(column.header) not in keep:
                found.setdefault(column.index, ADDRESS.removeprefix(PERSONAL))
    return found


def _is_running_number(column: Column) -> bool:
    """A nameless column that only counts the rows."""
    if not column.header.startswith("Column ") or not all(v.isdigit() for v in column.values):
        return False
    numbers = [int(value) for value in column.values]
    return numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def _order_spaces(
    spaces: list[KeySpace], links: list[Link], fields: Mapping[str, list[int]]
) -> list[KeySpace]:
    """Where references are looked up: what the manager column refers to, then what cannot clash.

    Another id column is never asked: the same number may stand for somebody else there.
    """
    main = [link.space for link in links]
    own = {at for field in ("id", "email", "dn") for at in fields.get(field, ())}
    safe = [s for s in spaces if s.kind in ("email", "dn", "name") or (not links and s.column in own)]
    return list(dict.fromkeys([*main, *safe]))


def _forced(
    columns: list[Column], mapping: Mapping[str, str], table: Table
) -> Iterator[tuple[str, int]]:
    known = {each.field for each in recognisers() if not each.field.startswith(PERSONAL)}
    labels = {joined(header_words(f.label)): name for name, f in fields_of(Role).items()}
    for asked, header in mapping.items():
        key = joined(header_words(asked))
        field = next((n for n in known if n.replace("_", "") == key), None)
        field = field or _ALSO_CALLED.get(key) or labels.get(key)
        if field not in known:
            offer = ", ".join(sorted(known))
            raise InputError(f"There is no field “{asked}” to map to. The fields are: {offer}.")
        yield field, _column_called(columns, header, table)


def _column_called(columns: list[Column], header: str, table: Table) -> int:
    for alike in (str.strip, fold, header_words):
        for column in columns:
            if alike(header) in (alike(column.header), alike(column.second or column.header)):
                return column.index
    offer = ", ".join(column.header for column in columns)
    raise InputError(f"{table.source} has no column “{header}”. Its columns are: {offer}.")
