"""``orgchart compare``: what is different between two charts."""

from __future__ import annotations

from typing import Any

import click
import msgspec

from orgchart.cli.audience_option import audience_option
from orgchart.cli.comparing import Sides, open_sides, sides_for
from orgchart.cli.output import json_option, write_json
from orgchart.cli.progress import progress, remark
from orgchart.model.compare import Comparison, compare
from orgchart.model.moves import moves
from orgchart.model.totals import Figure, totals
from orgchart.translation import texts

tr = texts("Command line")


@click.command("compare")
@click.argument("before")
@click.argument("after", required=False)
@json_option("Print one object for programs.")
@click.option(
    "--scenario",
    "scenarios",
    multiple=True,
    metavar="NAME",
    help="AFTER is this scenario of it, or of BEFORE; given twice, the first is that of BEFORE.",
)
@click.option(
    "-o", "--output", metavar="OUT", help="Write the list of moves to an .xlsx or .pdf file."
)
@audience_option
@click.option("--private", is_flag=True, help="List changes of cost, notes and own fields, too.")
def command(
    before: str,
    after: str | None,
    as_json: bool,
    scenarios: tuple[str, ...],
    output: str | None,
    audience: str | None,
    private: bool,
) -> int:
    """Compare BEFORE with AFTER, person by person and role by role.

    Each may be a chart, a scenario in it (FILE#NAME), a template or a staff list. A staff list
    after a chart is taken for a newer one of the same people.

    \b
    For example, today with a scenario, two scenarios, two files, a chart with a newer list:
      orgchart compare service.orgchart --scenario "Option A"
      orgchart compare service.orgchart --scenario "Option A" --scenario "Option B"
      orgchart compare 2024.orgchart 2025.orgchart -o moves.xlsx
      orgchart compare service.orgchart staff-march.xlsx

    Ends with 0 when they are the same, with 1 when they differ.
    """
    sides = sides_for(open_sides(before, after, scenarios), audience)
    found = compare(sides.old, sides.new)
    figures = _totals(sides, found)
    if as_json:
        write_json(_shape(found, sides, figures, private=private))
    else:
        from orgchart.cli.compare_text import lines

        click.echo("\n".join(lines(found, sides.old, sides.new, figures)))
    if output:
        _write(found, sides, figures, output, private=private)
    return 0 if found.same else 1


def _totals(sides: Sides, found: Comparison) -> list[Figure]:
    """The figures of both, findings that are open included."""
    if found.same:
        return []
    from orgchart.rules import check, still_open

    old, new = (len(still_open(check(chart))) for chart in (sides.old, sides.new))
    return totals(sides.old, sides.new, findings=(old, new))


def _shape(
    found: Comparison, sides: Sides, figures: list[Figure], *, private: bool
) -> dict[str, Any]:
    shape: dict[str, Any] = msgspec.to_builtins(found)
    shape["totals"] = {
        each.name: {"before": each.before, "after": each.after, "difference": each.difference}
        for each in figures
    }
    shape["moves"] = moves(found, sides.old, sides.new, private=private)
    return shape


def _write(
    found: Comparison, sides: Sides, figures: list[Figure], output: str, *, private: bool
) -> None:
    from orgchart.export.moves import MoveList, write_moves

    listed = moves(found, sides.old, sides.new, private=private)
    shown = [each for each in figures if private or each.name != "cost"]
    with progress(tr("Writing {name}").format(name=output)):
        notes = write_moves(MoveList(title=sides.title, moves=listed, totals=shown), output)
    for note in notes:
        remark(note)
