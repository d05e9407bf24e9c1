"""Templates of the user's own: parts of charts, saved for the next one."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.records import Id
from orgchart.storage import save_chart
from orgchart.storage.running import own_folder
from orgchart.storage.trouble import reason
from orgchart.translation import texts
from orgchart.ui.files.dialogs import SUFFIX
from orgchart.ui.files.graft import slug, template_of
from orgchart.ui.files.keeping import Keeping

tr = texts("Files")


def save_template(chart: Chart, tops: Iterable[Id], name: str, keeping: Keeping) -> Path:
    """Save the branches of some roles as a template; a free file name. Raises InputError."""
    try:
        own_folder(keeping.templates)
    except OSError as error:
        raise InputError(
            tr("{folder} cannot be written: {error}.").format(
                folder=keeping.templates, error=reason(error)
            )
        ) from error
    path = _free(keeping.templates, slug(name))
    save_chart(template_of(chart, tops, name), path, versions=keeping.versions_folder)
    return path


def _free(folder: Path, stem: str) -> Path:
    """A name that neither a template of the user's nor a shipped one has."""
    from orgchart.catalogue.listing import SLUGS

    path, number = folder / f"{stem}{SUFFIX}", 1
    while path.exists() or path.stem in SLUGS:
        number += 1
        path = folder / f"{stem}-{number}{SUFFIX}"
    return path
