"""Before, changes and after as pictures of one geometry, for pages that are laid side by side."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, NamedTuple

import msgspec

from orgchart.drawing.page import chart_area
from orgchart.drawing.picture import Picture
from orgchart.drawing.views import Badges, View, ViewWords, draw_views, shown, union_sizes
from orgchart.export import exporter_for
from orgchart.export.arranging import look_of_job, page_of_job
from orgchart.export.branch import exported_chart
from orgchart.export.held_back import held_back
from orgchart.export.job import Job
from orgchart.export.picture_of import badges_of
from orgchart.export.target import open_target
from orgchart.layout import Options, Places, arrange, arrange_for_page
from orgchart.model.chart import Chart
from orgchart.model.compare import Comparison, compare
from orgchart.model.errors import InputError
from orgchart.model.metrics import statistics
from orgchart.model.union import Union, union
from orgchart.translation import counted, number, texts

tr = texts("Export")

FORMATS = ("pdf", "pptx", "png", "svg")
# The formats that hold all views in one file.
_WHOLE = ("pdf", "pptx")


class Compared(msgspec.Struct, frozen=True, kw_only=True):
    """Two charts to be shown side by side, and what each side is called."""

    before: Chart
    after: Chart
    before_name: str = ""
    after_name: str = ""


class Drawn(NamedTuple):
    """The picture of a view, and the places it was drawn from."""

    picture: Picture
    places: Places


def drawn_views(job: Job, compared: Compared) -> dict[View, Drawn]:
    """Each view drawn; the job says page, look and title, ``compared`` what is shown.

    Raises InputError for an unknown page or theme.
    """
    before, after = (
        exported_chart(msgspec.structs.replace(job, chart=chart))
        for chart in (compared.before, compared.after)
    )
    compared = msgspec.structs.replace(compared, before=before, after=after)
    found = compare(before, after)
    both = union(before, after, found)
    job = msgspec.structs.replace(job, chart=after, root=None, only=None)
    look = msgspec.structs.replace(look_of_job(job), heat="")
    sizes = union_sizes(both, before, look)
    sheet = page_of_job(job)
    options = Options(direction=look.direction, align_levels=after.settings.align_levels)
    if sheet is None:
        places = arrange(both.chart, sizes, options)
    else:
        room = chart_area(sheet, look, both.chart, job.title)
        places, options = arrange_for_page(
            both.chart, sizes, options, *room, (job.direction,) if job.direction else None
        )
        look = msgspec.structs.replace(look, direction=options.direction)
    views = shown(both, before, after, places)
    words = ViewWords(
        title=job.title or after.settings.title or _title(compared),
        lines=_lines(compared, found, both),
    )
    pictures = draw_views(both, views, places, look, words, sheet, _badges(job, compared))
    return {view: Drawn(picture, views[view].places) for view, picture in pictures.items()}


def write_compared(
    job: Job, compared: Compared, views: Sequence[View], target: str | Path, format: str | None
) -> list[str]:
    """Write some views: as pages of one PDF, as slides of one deck, or as a PNG or SVG each,
    with its view in the name.

    Gives remarks. Raises InputError for another format, and for several pictures that are to go
    to standard output.
    """
    name = exporter_for(format or target).name
    if name not in FORMATS:
        raise InputError(
            tr("{name} cannot show a comparison; choose {formats}.").format(
                name=name, formats=", ".join(FORMATS)
            )
        )
    if name not in _WHOLE and len(views) > 1 and str(target) == "-":
        raise InputError(
            tr("Only one view can go to standard output; choose it, or write to files.")
        )
    compared = msgspec.structs.replace(
        compared, before=held_back(compared.before), after=held_back(compared.after)
    )
    if name == "pptx":
        with open_target(target, text=False) as stream:
            return _write_deck(job, compared, views, stream)
    drawn = drawn_views(job, compared)
    pictures = [drawn[view].picture for view in views]
    if name == "pdf":
        with open_target(target, text=False) as stream:
            _write_pdf(pictures, compared, stream)
    else:
        for view, picture in zip(views, pictures, strict=True):
            path = _beside(target, view) if len(views) > 1 else target
            with open_target(path, text=name == "svg") as stream:
                _write_picture(picture, name, job, stream)
    return list(dict.fromkeys(note for picture in pictures for note in picture.notes))


def _write_pdf(pictures: Sequence[Picture], compared: Compared, stream: BinaryIO) -> None:
    from orgchart.export.pdf_document import Properties, write_pdf

    first, *others = pictures
    title = first.title if not others else first.title.rpartition(": ")[0]
    author = compared.after.settings.organisation
    write_pdf(first, Properties(title, author, tr("Organisation chart")), stream, others)


def _write_deck(job: Job, compared: Compared, views: Sequence[View], stream: BinaryIO) -> list[str]:
    from orgchart.export.pptx import SlidePage, for_slides, write_slides
    from orgchart.export.pptx_file import Deck

    deck = Deck(job.template, job.update)
    job = for_slides(job, deck)
    drawn = drawn_views(job, compared)
    pages = [SlidePage(f"compare {view}", *drawn[view]) for view in views]
    notes = dict.fromkeys(note for page in pages for note in page.picture.notes)
    named = msgspec.structs.replace(job, chart=compared.after, title=job.title or _title(compared))
    return [*write_slides(named, deck, pages, stream), *notes]


def _write_picture(picture: Picture, name: str, job: Job, stream: BinaryIO) -> None:
    if name == "svg":
        from orgchart.export.svg import svg

        stream.write(svg(picture, transparent=job.transparent).encode())
        return
    from orgchart.export.png import write_png
    from orgchart.export.raster import raster_of_job

    write_png(picture, raster_of_job(picture, job), stream)


def _beside(target: str | Path, view: View) -> Path:
    """The name of a view's own file: "plan.png" becomes "plan-before.png"."""
    path = Path(target)
    return path.with_name(f"{path.stem}-{view}{path.suffix}")


def _badges(job: Job, compared: Compared) -> dict[View, Badges]:
    """The badges of each side; those of the changes are those after."""
    sides = {"before": compared.before, "after": compared.after}
    found = {
        name: badges_of(msgspec.structs.replace(job, chart=chart), chart)
        for name, chart in sides.items()
    }
    return {"before": found["before"], "changes": found["after"], "after": found["after"]}


def _title(compared: Compared) -> str:
    return f"{_before_name(compared)} → {compared.after_name or tr('After')}"


def _before_name(compared: Compared) -> str:
    return compared.before_name or tr("Today")


def _lines(compared: Compared, found: Comparison, both: Union) -> dict[View, str]:
    """What stands below the title of each view."""
    return {
        "before": tr("Before: {figures}").format(
            figures=_figures(_before_name(compared), compared.before)
        ),
        "changes": tr("Changes: {figures}").format(figures=changes_text(found, both)),
        "after": tr("After: {figures}").format(
            figures=_figures(compared.after_name, compared.after)
        ),
    }


def changes_text(found: Comparison, both: Union) -> str:
    """How many roles are what, in one line: "1 new · 1 moved · 12 unchanged"."""
    marked = sum(id in both.after for id in both.marks)
    counts = {
        tr("{n} new"): len(found.added),
        tr("{n} moved"): len(found.moved),
        tr("{n} removed"): len(found.removed),
        tr("{n} changed"): marked - len(set(found.added) | set(found.moved)),
        tr("{n} unchanged"): len(both.after) - marked,
    }
    return " · ".join(text.format(n=number(n, ",")) for text, n in counts.items() if n)


def _figures(name: str, chart: Chart) -> str:
    found = statistics(chart)
    roles = counted(found.roles, tr("1 role"), tr("{n} roles"))
    people = counted(found.people, tr("1 person"), tr("{n} people"))
    span = tr("largest span {n}").format(n=number(found.largest_span, ","))
    parts = [name, roles, people, span]
    return " · ".join(part for part in parts if part)
