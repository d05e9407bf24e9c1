"""Which templates suit a department of so many people."""

from __future__ import annotations

import math
from collections.abc import Sequence

from orgchart.catalogue import Template

BY_SIZE = "by size"


def ranked(templates: Sequence[Template], people: int) -> list[Template]:
    """The templates, best fit first.

    Those made for the size come first, among them the general ones before those of a certain
    model; then by how near the size of the template is; the order of the catalogue decides ties.
    """
    return sorted(templates, key=lambda template: _distance(template, people))


def fits(template: Template, people: int) -> bool:
    """Whether a template is made for so many people."""
    return template.people_from <= people <= (template.people_to or people)


def of_models(templates: Sequence[Template]) -> list[Template]:
    """The templates that show a certain way of working, whatever the size."""
    return [template for template in templates if template.model != BY_SIZE]


def size_name(templates: Sequence[Template], people: int) -> str:
    """What a department of that size is called: the name of the general template for it."""
    general = [template for template in templates if template.model == BY_SIZE]
    return ranked(general, people)[0].name if general else ""


def _distance(template: Template, people: int) -> tuple[float, bool, float]:
    least, most = template.people_from, template.people_to or people
    outside = _ratio(people, least if people < least else most) if not fits(template, people) else 0
    return outside, template.model != BY_SIZE, _ratio(people, template.headcount)


def _ratio(a: int, b: int) -> float:
    """How far apart two sizes are: 0 when equal, the same for half and for double."""
    return abs(math.log(max(a, 1) / max(b, 1)))
