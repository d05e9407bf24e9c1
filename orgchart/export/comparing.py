"""Before, changes and after as pictures of one geometry, for pages that are laid side by side."""

from __future__ import annotations

import msgspec

from orgchart.drawing.page import chart_area
from orgchart.drawing.picture import Picture
from orgchart.drawing.views import Badges, View, ViewWords, draw_views, shown, union_sizes
from orgchart.export.arranging import look_of_job, page_of_job
from orgchart.export.job import Job
from orgchart.export.picture_of import badges_of
from orgchart.layout import Options, arrange, arrange_for_page
from orgchart.model.chart import Chart
from orgchart.model.compare import Comparison, compare
from orgchart.model.metrics import statistics
from orgchart.model.union import Union, union

VIEW_NAMES: dict[View, str] = {"before": "Before", "changes": "Changes", "after": "After"}


class Compared(msgspec.Struct, frozen=True, kw_only=True):
    """Two charts to be shown side by side, and what each side is called."""

    before: Chart
    after: Chart
    before_name: str = "Today"
    after_name: str = ""


def pictures_of(job: Job, compared: Compared) -> dict[View, Picture]:
    """A picture of each view; the job says page, look and title, ``compared`` what is shown.

    Raises InputError for an unknown page or theme.
    """
    before, after = compared.before, compared.after
    found = compare(before, after)
    both = union(before, after, found)
    job = msgspec.structs.replace(job, chart=after)
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
    return draw_views(both, views, places, look, words, sheet, _badges(job, compared))


def _badges(job: Job, compared: Compared) -> dict[View, Badges]:
    """The badges of each side; those of the changes are those after."""
    sides = {"before": compared.before, "after": compared.after}
    found = {
        name: badges_of(msgspec.structs.replace(job, chart=chart), chart)
        for name, chart in sides.items()
    }
    return {"before": found["before"], "changes": found["after"], "after": found["after"]}


def _title(compared: Compared) -> str:
    return f"{compared.before_name} → {compared.after_name or 'After'}"


def _lines(compared: Compared, found: Comparison, both: Union) -> dict[View, str]:
    """What stands below the title of each view."""
    return {
        "before": f"Before: {_figures(compared.before_name, compared.before)}",
        "changes": f"Changes: {changes_text(found, both)}",
        "after": f"After: {_figures(compared.after_name, compared.after)}",
    }


def changes_text(found: Comparison, both: Union) -> str:
    """How many roles are what, in one line: "1 new · 1 moved · 12 unchanged"."""
    marked = sum(id in both.after for id in both.marks)
    counts = {
        "new": len(found.added),
        "moved": len(found.moved),
        "removed": len(found.removed),
        "changed": marked - len(set(found.added) | set(found.moved)),
        "unchanged": len(both.after) - marked,
    }
    return " · ".join(f"{count:,} {word}" for word, count in counts.items() if count)


def _figures(name: str, chart: Chart) -> str:
    found = statistics(chart)
    roles = f"{found.roles:,} {'role' if found.roles == 1 else 'roles'}"
    people = f"{found.people:,} {'person' if found.people == 1 else 'people'}"
    parts = [name, roles, people, f"largest span {found.largest_span:,}"]
    return " · ".join(part for part in parts if part)
