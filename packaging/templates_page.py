"""Writes the page of the templates, from the catalogue; screenshots.py draws their pictures.

python packaging/templates_page.py
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from orgchart.catalogue import Template, templates

PAGE = Path(__file__).parent.parent / "docs" / "guide" / "templates.md"
_BEGIN = """# Templates

Written by `packaging/templates_page.py` from the catalogue.

A template is an ordinary chart to begin with: rename, move and delete as you like. On the start
page say how many people work in customer service; the templates that suit come first, each drawn
as it would be, and *Use …* scales the chosen one to exactly that number. The command line does
the same:

    orgchart templates
    orgchart new department --people 25 -o service.orgchart

*File, Save selection as template…* makes one of your own, without the people; it stands on the
start page from then on. *File, Insert a template…* puts one under a selected role. Names, levels,
functions and shifts in the templates are suggestions, taken from how such departments are usually
described; [the rules](rules.md) tell the sources.

"""


def templates_page() -> str:
    """The whole page: a section with a picture for each template that travels with the program."""
    return _BEGIN + "\n".join(_sections())


def _sections() -> Iterator[str]:
    for at, each in enumerate(templates(), 1):
        yield (
            f"## {each.name}\n\n"
            f"{each.description} For {_size(each)}; {each.headcount:,} seats as it comes. "
            f"(`{each.id}`, T{at:02})\n\n"
            f"![{each.name}](../images/templates/{each.id}.png)\n"
        )


def _size(template: Template) -> str:
    low, high = template.people_from, template.people_to
    if high is None:
        return f"{low} people and more"
    return f"{low} people" if low == high else f"{low} to {high} people"


if __name__ == "__main__":
    PAGE.write_text(templates_page(), "utf-8")
