"""What of a chart's settings an audience sees: how it is titled, drawn and checked."""

from __future__ import annotations

from collections.abc import Callable

from orgchart.model.records import Id, Settings

SHOWN = (
    "title", "subtitle", "organisation", "date", "confidentiality", "draft", "card_style",
    "theme", "direction", "align_levels", "page", "profile", "thresholds", "severities",
    "rules_off", "rules_on", "chosen_functions", "name_first", "card_fields", "accent", "colours",
)  # fmt: skip
# How much work there is, and where the chart came from, is for those who plan.
NEVER = ("extra", "template", "workloads")
# These are taken over in a way of their own.
ADAPTED = ("id", "logo")


def shown_settings(settings: Settings, photo: Callable[[Id], Id]) -> Settings:
    """The settings for an audience; ``photo`` gives the id under which a picture is shown."""
    taken = {name: getattr(settings, name) for name in SHOWN}
    return Settings(**taken, logo=photo(settings.logo) if settings.logo else "")
