"""``orgchart export``: a chart as PDF, PNG, SVG, Excel and more."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from orgchart.cli.audience_option import audience_option
from orgchart.cli.card_options import Cards, card_options
from orgchart.cli.comparing import Sides, open_sides, sides_for
from orgchart.cli.format_options import FormatFields, format_options
from orgchart.cli.page_options import arrangement_options
from orgchart.cli.part_options import Part, part_options
from orgchart.cli.parting_options import Parting, parting_options
from orgchart.cli.progress import progress, remark
from orgchart.cli.scenario_option import scenario_option
from orgchart.cli.source import Source, open_source, with_scenario
from orgchart.cli.theme_name import ThemeChoice
from orgchart.translation import texts

if TYPE_CHECKING:
    from orgchart.export import Job

tr = texts("Command line")

_SHOWABLE = ("legend", "badges", "findings", "chips")


@click.command("export")
@click.argument("file")
@click.option(
    "-o",
    "--output",
    metavar="OUT",
    help="Where to write it; the suffix says the format. - for standard output. "
    "With --update the deck itself, unless it is given.",
)
@click.option(
    "--format", "format_name", metavar="F", help="pdf, pptx, png, svg, html, xlsx, vsdx, drawio…"
)
@arrangement_options
@card_options
@parting_options
@format_options
@click.option("--transparent", is_flag=True, help="A PNG or SVG without background.")
@part_options
@click.option("--theme", type=ThemeChoice(), help="Colours.")
@click.option("--title", default="", metavar="TEXT", help="Title instead of the chart's own.")
@click.option(
    "--show",
    "shown",
    multiple=True,
    type=click.Choice(_SHOWABLE),
    help="Show the legend, span badges, findings, or chips for tier, shift and FTE; several "
    "times for more.",
)
@click.option(
    "--colour-by",
    "colour_by",
    default="",
    metavar="WHAT",
    help="Colour the cards by span, layer, fte, vacancy, tier, cost or any field.",
)
@click.option(
    "--compare",
    "other",
    metavar="OTHER",
    help="Show FILE beside a later chart, or #NAME, a scenario of FILE, in the same geometry.",
)
@click.option(
    "--view",
    type=click.Choice(("before", "changes", "after", "all")),
    default="all",
    help="With --compare: one of the views, or all (pages, slides, else a file each).",
)
@click.option(
    "--template",
    default="",
    metavar="DECK",
    help="A PowerPoint file whose master, layouts and slide size a slide takes.",
)
@click.option("--comments", is_flag=True, help="List the comments on roles, too (PDF, Excel).")
@audience_option
@scenario_option
@click.option("--no-title", is_flag=True, help="Leave the title block out.")
@click.option("--no-legend", is_flag=True, hidden=True, expose_value=False)
def command(  # one parameter an option
    file: str,
    output: str | None,
    format_name: str | None,
    direction: str | None,
    style: str | None,
    page: str | None,
    landscape: bool,
    arrangement: str,
    formats: FormatFields,
    transparent: bool,
    theme: str | None,
    title: str,
    shown: tuple[str, ...],
    colour_by: str,
    other: str | None,
    view: str,
    template: str,
    comments: bool,
    audience: str | None,
    scenario: str | None,
    no_title: bool,
    parting: Parting,
    cards: Cards,
    part: Part,
) -> None:
    """Export FILE as a finished page.

    \b
    For example, a slide, a poster's worth of pixels, one branch:
      orgchart export department -o slide.pdf --page 16:9 --style compact --show badges
      orgchart export staff.xlsx -o wall.png --dpi 300
      orgchart export staff.xlsx -o who.pdf --style photo --name-first --fields names,location
      orgchart export service.orgchart -o support.svg --root "Support Manager" --fold-teams
      orgchart export service.orgchart --scenario "Option A" -o option-a.pdf
      orgchart export service.orgchart --compare "#Option A" -o plan.pdf --page 16:9

    \b
    Pages to leaf through, a poster from A4 sheets, a file for each department:
      orgchart export staff.xlsx -o book.pdf --split department --depth 2 --page A4 --landscape
      orgchart export staff.xlsx -o wall.pdf --page A0 --poster A4
      orgchart export staff.xlsx -o service.pptx --batch department
    """
    from orgchart.export import Job, write_export
    from orgchart.export.batch import write_batch
    from orgchart.export.of_scenario import naming_scenario

    if comments and audience is not None:
        raise click.UsageError(tr("An audience sees no comments; give --comments or --audience."))
    output = output or parting.update
    if not output:
        raise click.UsageError(tr("Say with -o where to write it."))
    parting.check(compared=other is not None, template=template)
    part.check(compared=other is not None)
    file = with_scenario(file, scenario)
    sides = sides_for(open_sides(file, other), audience) if other else None
    left_out: list[str] = []
    source = Source(sides.new) if sides else open_source(file)
    chart = source.chart
    job = Job(
        chart=chart,
        title=title,
        page=page,
        landscape=landscape,
        **formats,
        transparent=transparent,
        theme=theme,  # type: ignore[arg-type]  # click has checked the choice
        card_style=style,  # type: ignore[arg-type]
        direction=direction,  # type: ignore[arg-type]
        arrangement=arrangement,  # type: ignore[arg-type]
        today=date.today(),
        title_block=not no_title,
        legend="legend" in shown,
        badges="badges" in shown,
        findings="findings" in shown,
        chips="chips" in shown,
        colour_by=colour_by,
        comments=comments,
        template=template,
    )
    job = cards.on(part.on(parting.on(job)))
    if audience is None:
        job = naming_scenario(job, source.scenario)
    elif sides is None:
        job, left_out = _job_for(job, audience)
    with progress(tr("Writing {name}").format(name=output)):
        if sides is not None:
            notes = _write_views(job, sides, view, output, format_name)
        elif parting.batch:
            notes = write_batch(job, parting.batch, output, format_name)
        else:
            notes = write_export(job, output, format_name)
    for note in [*left_out, *notes]:
        remark(note)


def _job_for(job: Job, name: str) -> tuple[Job, list[str]]:
    """The job for an audience by its name, and what is left out of it."""
    from orgchart.export.for_audience import job_for
    from orgchart.model.audiences import audience_named

    return job_for(job, audience_named(job.chart, name))


def _write_views(
    job: Job, sides: Sides, view: str, output: str, format_name: str | None
) -> list[str]:
    """Write one view of a comparison, or all of them; gives remarks."""
    from orgchart.drawing.views import VIEWS
    from orgchart.export.comparing import Compared, write_compared

    compared = Compared(
        before=sides.old, after=sides.new, before_name=sides.before, after_name=sides.after
    )
    views = [each for each in VIEWS if view in (each, "all")]
    return write_compared(job, compared, views, output, format_name)
