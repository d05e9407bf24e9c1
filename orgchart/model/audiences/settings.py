"""What of a chart's settings an audience sees: how it is titled, drawn and checked."""

from __future__ import annotations

from collections.abc import Callable, Set

from orgchart.model.audience import Audience
from orgchart.model.audiences.offers import ALWAYS
from orgchart.model.card_fields import EMAIL
from orgchart.model.measures import OWN
from orgchart.model.records import Id, Settings

SHOWN = (
    "title", "subtitle", "organisation", "date", "confidentiality", "draft", "card_style",
    "theme", "direction", "align_levels", "page", "profile", "thresholds", "severities",
    "rules_off", "rules_on", "chosen_functions", "name_first", "accent",
)  # fmt: skip
# How much work there is, and where the chart came from, is for those who plan.
NEVER = ("extra", "template", "workloads")
# These are taken over in a way of their own.
ADAPTED = ("id", "logo", "card_fields", "colours")


def shown_settings(
    settings: Settings, audience: Audience, functions: Set[str], photo: Callable[[Id], Id]
) -> Settings:
    """The settings for an audience, who sees some ``functions``.

    ``photo`` gives the id under which a picture is shown.
    """
    taken = {name: getattr(settings, name) for name in SHOWN}
    return Settings(
        **taken,
        logo=photo(settings.logo) if settings.logo else "",
        card_fields=tuple(name for name in settings.card_fields if _is_shown(name, audience)),
        colours={slug: own for slug, own in settings.colours.items() if slug in functions},
    )


def _is_shown(field: str, audience: Audience) -> bool:
    """Whether an audience may know of a field that stands on the cards."""
    if field.startswith(OWN):
        return field.removeprefix(OWN) in audience.own_fields
    return ("holders.email" if field == EMAIL else field) in (*audience.fields, *ALWAYS)
