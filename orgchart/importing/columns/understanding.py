"""What every column of a table is taken for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from orgchart.importing.columns.assignment import assign
from orgchart.importing.columns.column import Column
from orgchart.importing.columns.edges import edge_columns
from orgchart.importing.columns.headers import header_words
from orgchart.importing.columns.linking import Link, best_link, find_links, key_spaces
from orgchart.importing.columns.mapping import mapped_columns
from orgchart.importing.columns.people import names_by_row, names_of_addresses
from orgchart.importing.columns.personal import personal_columns
from orgchart.importing.columns.recogniser import recogniser, recognisers
from orgchart.importing.columns.recognisers.personal import PERSONAL
from orgchart.importing.options import ImportOptions
from orgchart.importing.references import KeySpace
from orgchart.importing.status_words import is_status_word
from orgchart.importing.tables.table import Table

CUSTOM, LEFT_OUT = "custom", "left out"
_MOST_STATES = 60
# Who says which column these are has said what tells the lines, too.
NAMING = frozenset(("id", "reports_to", "name", "title", "email"))
# These are settled before the manager is looked for, since a manager may be given by name.
_FIRST = ("name", "first_name", "last_name", "second_last_name", "title")


class Columns(msgspec.Struct, frozen=True, kw_only=True):
    """The columns understood: ``fields`` by field, ``links`` the manager columns, best first.

    ``spaces`` are what references are looked up in; ``names`` the people's names by row, made
    of whatever columns hold them; ``personal`` and ``blobs`` are left out, ``custom`` kept as
    own fields; ``edges`` are the fields of a list of lines. Numbers are column indexes.
    """

    columns: list[Column]
    fields: dict[str, list[int]]
    links: list[Link]
    spaces: list[KeySpace]
    names: list[str]
    personal: dict[int, str]
    blobs: list[int]
    custom: list[int]
    edges: Mapping[str, int] = {}

    def text(self, field: str) -> Sequence[str] | None:
        """The values of a field's first column; None when the list has none."""
        found = self.fields.get(field)
        return self.columns[found[0]].values if found else None

    def column(self, field: str) -> Column | None:
        """A field's first column; None when the list has none."""
        found = self.fields.get(field)
        return self.columns[found[0]] if found else None

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
    columns = _columns(table)
    forced = mapped_columns(columns, options.columns, table.source) if mapped else {}
    left = _asked(columns, options.leave_out) - set(forced.values())
    own = _asked(columns, options.own) - set(forced.values()) - left
    blobs = [c.index for c in columns if c.blobs > 0.5 and c.index not in own | left]
    personal = personal_columns(columns, options.keep, frozenset(forced.values()) | own | left)
    free = [column for column in columns if column.index not in {*blobs, *personal, *own, *left}]
    open_to_all = [column for column in free if column.index not in forced.values()]
    edges = edge_columns(open_to_all) if mapped and not forced.keys() & NAMING else {}
    forced |= edges
    first = assign(free, _FIRST, forced)
    names = names_by_row(columns, first)
    titles = columns[first["title"][0]].values if "title" in first else ()
    known = {at for found in first.values() for at in found}
    spaces = key_spaces([each for each in free if each.index not in known], names, titles)
    links = _links(columns, free, spaces, first, forced)
    fields = _all_fields(free, first, links, forced)
    if not any(names) and "email" in fields:
        names = names_of_addresses(columns[fields["email"][0]].values)
    used = {at for found in fields.values() for at in found} | {link.column for link in links}
    used -= {at for at in fields.get("status", ()) if _says_more_than_status(columns[at])}
    rest = [each for each in free if each.index not in used and not _says_nothing(each)]
    rest = [each for each in columns if each.index in own | {column.index for column in rest}]
    return Columns(
        columns=columns, fields=fields, links=links, spaces=_order_spaces(spaces, links, fields),
        names=names, personal=personal, blobs=blobs, custom=[column.index for column in rest],
        edges=edges,
    )  # fmt: skip


def decided(columns: Sequence[Column], options: ImportOptions) -> set[int]:
    """The columns of which the user has said what they are, by index."""
    return _asked(columns, {*options.columns.values(), *options.own, *options.leave_out})


def _asked(columns: Sequence[Column], headers: Iterable[str]) -> set[int]:
    """The columns a user named, by index."""
    wanted = {header_words(header) for header in headers}
    return {column.index for column in columns if wanted and header_words(column.header) in wanted}


def _columns(table: Table) -> list[Column]:
    values: Sequence[Sequence[str]] = list(zip(*(row.cells for row in table.rows), strict=True))
    return [
        Column(at, header, values[at] if values else (), table.second[at])
        for at, header in enumerate(table.header)
    ]


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
    dotted = {each.index for each in free if recogniser("dotted").named(each) == 1.0}
    return find_links([each for each in free if each.index not in taken | dotted], spaces)


def _all_fields(
    free: list[Column],
    first: dict[str, list[int]],
    links: list[Link],
    forced: Mapping[str, int],
) -> dict[str, list[int]]:
    """Every field but the manager; what the manager refers to by id is the id."""
    pinned = dict(forced)
    if links and links[0].found and links[0].space.kind == "id":
        key = next((each for each in free if each.index == links[0].space.column), None)
        if key is not None and key.fill > 0.95:
            pinned.setdefault("id", key.index)
    busy = {at for found in first.values() for at in found} | {link.column for link in links}
    rest = [column for column in free if column.index not in busy]
    known = (each.field for each in recognisers() if not each.field.startswith(PERSONAL))
    others = dict.fromkeys(field for field in known if field not in (*_FIRST, "reports_to"))
    fields = {**first, **assign(rest, tuple(others), pinned)}
    if "fte" in fields and "hours" not in forced:
        fields.pop("hours", None)  # kept as an own field
    return fields


def _says_more_than_status(column: Column) -> bool:
    """Whether a status tells how people are employed as well, which is kept as an own field."""
    return not all(map(is_status_word, column.some_distinct(_MOST_STATES)))


def _says_nothing(column: Column) -> bool:
    """A blank column, or a nameless one that only counts the rows or repeats one value."""
    if not column.header.startswith("Column ") or not column.filled:
        return not column.filled
    if len(column.distinct) == 1:
        return True
    if not all(value.isdigit() for value in column.values):
        return False
    numbers = [int(value) for value in column.values]
    return numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def _order_spaces(
    spaces: list[KeySpace], links: list[Link], fields: Mapping[str, list[int]]
) -> list[KeySpace]:
    """Where references are looked up: what the manager column refers to, then what cannot clash.

    Of the other id columns only the one that became the id is asked, last of all. A column of
    managers that differ from row to row looks like keys itself: there everyone would be found.
    """
    own = fields.get("id", ())
    managers = {link.column for link in links}
    safe = [space for space in spaces if space.kind in ("email", "dn", "name")]
    ids = [space for space in spaces if space.column in own]
    found = dict.fromkeys([*(link.space for link in links), *safe, *ids])
    return [space for space in found if space.column not in managers]
