"""The chart as nested lists on an HTML page; the page's script makes a tree of them."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.drawing.wording import names_of, title_of
from orgchart.export.xml_text import content, element_id, quoted
from orgchart.model.chart import Chart
from orgchart.model.records import Id, Role
from orgchart.translation import number, texts

tr = texts("Export")

# A browser nests no deeper than 512 elements; what is below stands side by side.
_DEEPEST = 200


def roles_tree(chart: Chart) -> Iterator[str]:
    """A list of the roles at the top, in each item the list of its reports."""
    yield '<ul class="tree">\n'
    waiting: list[tuple[Id, int] | str] = [(id, 0) for id in reversed(chart.reports(None))]
    while waiting:
        at = waiting.pop()
        if isinstance(at, str):
            yield at
            continue
        id, depth = at
        below = chart.reports(id)
        nested = bool(below) and depth < _DEEPEST
        end = "<ul>\n" if nested else "</li>\n"
        yield f"<li data-role={quoted(element_id(id))}>{_item(chart.roles[id])}{end}"
        if nested:
            waiting.append("</ul></li>\n")
        waiting += [(each, depth + 1) for each in reversed(below)]
    yield "</ul>\n"


def _item(role: Role) -> str:
    title = title_of(role)
    told = [name for name in names_of(role) if name != title]
    if role.seats > 1:
        told.append(tr("{n} seats").format(n=number(role.seats, ",")))
    if role.status != "filled":
        told.append(role.status)
    who = f'<span class="who" dir="auto">{content(", ".join(told))}</span>' if told else ""
    link = f'<a href={quoted("#" + element_id(role.id))} dir="auto">{content(title)}</a>'
    return f'<span class="item">{link}{who}</span>'
