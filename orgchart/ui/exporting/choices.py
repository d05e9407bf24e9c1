"""What a person has chosen for a format, as the export dialog shows it and keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import msgspec
from msgspec.structs import replace

from orgchart.model.records import CardStyle, ThemeName

if TYPE_CHECKING:
    from orgchart.export.job import Job
    from orgchart.export.medium import Medium

# How a chart is spread over pages.
Spread = Literal["one", "manager", "department", "poster"]

# What has a file of its own, where there are several.
Batch = Literal["manager", "department"]

LISTED = ("statistics", "comments")
SHOWN = ("legend", "badges", "findings", "chips")
# A password is asked for each time, and a deck is not replaced because another once was.
_NEVER_KEPT = ("password", "update")
_USUAL_PAGE = {"pdf": "A4", "pptx": "16:9", "print": "A4"}


class Choices(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The choices for one format; a page that is clean by itself to begin with.

    Without a ``theme`` or ``card_style`` it is the chart's own. ``sheet`` is the printer's page
    of a poster, ``batch`` says what has a file of its own, ``options`` are those that the format
    declares, by the field of the job.
    """

    page: str = ""
    landscape: bool = True
    spread: Spread = "one"
    batch: Batch | None = None
    depth: int = 1
    sheet: str = "A4"
    theme: ThemeName | None = None
    card_style: CardStyle | None = None
    title_block: bool = True
    legend: bool = False
    badges: bool = False
    findings: bool = False
    chips: bool = False
    fold_teams: bool = False
    statistics: bool = False
    comments: bool = False
    options: dict[str, bool | int | str | None] = {}

    def on(self, job: Job, medium: Medium) -> Job:
        """The job with all of them that mean something to a format."""
        job = replace(job, **self._options(medium))
        listed = {name: getattr(self, name) for name in LISTED if name in medium.can}
        if not medium.draws:
            return replace(job, **listed, findings=self.findings)
        return replace(
            job,
            page=self.page or None,
            landscape=self.landscape,
            theme=self.theme,
            card_style=self.card_style,
            title_block=self.title_block,
            fold_teams=self.fold_teams,
            **{name: getattr(self, name) for name in SHOWN},
            **listed,
            **self._spread(medium),
        )

    def kept(self) -> Choices:
        """What of them is proposed the next time."""
        kept = {name: value for name, value in self.options.items() if name not in _NEVER_KEPT}
        return replace(self, options=kept)

    def _spread(self, medium: Medium) -> dict[str, Any]:
        if self.spread == "poster":
            return {"poster": self.sheet} if "poster" in medium.can else {}
        if self.spread == "one" or "split" not in medium.can:
            return {}
        return {"split": self.spread, "depth": self.depth}

    def _options(self, medium: Medium) -> dict[str, Any]:
        declared = (option.field for option in medium.options)
        return {name: self.options[name] for name in declared if name in self.options}


def first_choices(medium: Medium, fitted: str = "") -> Choices:
    """What is proposed for a format the first time: the page that the chart is fitted to, if any.

    ``fitted`` is its name in the settings, as "A4 landscape".
    """
    page, _, lies = fitted.partition(" ")
    usual = _USUAL_PAGE.get(medium.name, "")
    return Choices(page=page or usual, landscape=bool(lies) or not page)
