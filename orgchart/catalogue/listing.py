"""The templates that travel with the program, those of the organisation, and the user's own."""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import cache
from pathlib import Path

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.records import TemplateInfo
from orgchart.policy import organisation
from orgchart.resources import templates_folder
from orgchart.translation import texts

tr = texts("Templates")

# The order is that of the catalogue, T01 to T16: first the ladder by size, then the models.
# Whatever else is in the folder follows by name.
SLUGS = (
    "solo", "small-team", "growing-team", "department", "large-department", "enterprise",
    "round-the-clock", "three-branches", "tiers", "dispatcher", "segments", "matrix",
    "e-commerce", "saas-success", "field-service", "six-functions",
)  # fmt: skip
_NUMBER = re.compile(r"t0?([1-9]\d?)")
_SUFFIX = ".orgchart"


class Template(msgspec.Struct, frozen=True, kw_only=True):
    """A template as the list of them tells it; sizes in people, headcount in seats."""

    id: str
    name: str
    model: str
    people_from: int
    people_to: int | None
    headcount: int
    description: str

    @property
    def model_name(self) -> str:
        """The model in the language that is spoken."""
        return tr(self.model)


def templates(folder: Path | None = None) -> list[Template]:
    """All templates in catalogue order, then those of another folder by name of the file.

    Raises InputError when one in that folder is damaged; one of the organisation's is left out.
    """
    broken = {path for path, _ in damaged()}
    paths = [path for path in _files(folder).values() if path not in broken]
    return [_described(path.stem, _load(path)) for path in paths]


@cache
def damaged() -> list[tuple[Path, str]]:
    """The organisation's templates that cannot be read, each with a sentence on why."""
    found = []
    for path in organisation().templates:
        try:
            _load(path)
        except InputError as error:
            found.append((path, str(error)))
    return found


def load_template(name: str, folder: Path | None = None) -> Chart:
    """A template by its id ("department") or number ("T04"), in any case.

    A template in ``folder`` goes before one of the organisation's, and that before a shipped one
    of the same id. What the organisation sets for new charts is in it. Raises InputError, naming
    the nearest ids, when there is none.
    """
    files = _files(folder)
    wanted = _as_slug(name)
    if wanted not in files:
        raise InputError(_unknown(name, list(files)))
    return organisation().begin(_load(files[wanted]))


def _files(folder: Path | None) -> dict[str, Path]:
    found = {path.stem: path for path in sorted(templates_folder().glob(f"*{_SUFFIX}"))}
    shipped = {slug: found[slug] for slug in SLUGS if slug in found} | found
    own = sorted(folder.glob(f"*{_SUFFIX}")) if folder else []
    return shipped | {path.stem.lower(): path for path in [*organisation().templates, *own]}


def _as_slug(name: str) -> str:
    wanted = name.strip().lower()
    number = _NUMBER.fullmatch(wanted)
    if number and int(number.group(1)) <= len(SLUGS):
        return SLUGS[int(number.group(1)) - 1]
    return wanted


def _unknown(name: str, known: list[str]) -> str:
    near = get_close_matches(_as_slug(name), known, n=3, cutoff=0.5)
    if near:
        return tr("There is no template “{name}”; did you mean {near}?").format(
            name=name, near=tr(" or ").join(near)
        )
    return tr("There is no template “{name}”; the templates are {known}.").format(
        name=name, known=", ".join(known)
    )


def _load(path: Path) -> Chart:
    from orgchart.storage import load_chart

    return load_chart(path).chart


def _described(slug: str, chart: Chart) -> Template:
    info = chart.settings.template or TemplateInfo(slug=slug, name=chart.settings.title or slug)
    return Template(
        id=slug,
        name=tr(info.name),
        model=info.model,
        people_from=info.people_from,
        people_to=info.people_to,
        headcount=sum(role.seats for role in chart.roles.values()),
        description=tr(info.purpose) if info.purpose else "",
    )
