"""The audiences that every chart knows; a chart's own records come on top."""

from __future__ import annotations

import msgspec

from orgchart.model.audience import AUDIENCE_PREFIX, Audience
from orgchart.model.audiences.offers import IDS, PEOPLE, offers
from orgchart.translation import later, texts

tr = texts("Audiences")

_OPEN = tuple(offer.name for offer in offers() if not offer.private)
_PHOTO = f"{PEOPLE}.photo"
_ON_A_BADGE = (PEOPLE, _PHOTO, "functions", "team", "department", "location", "languages",
               "channels", "dotted")  # fmt: skip
_THERE: dict[str, tuple[str, ...]] = {"status": ("filled", "vacant")}

BOARD = Audience(
    id=AUDIENCE_PREFIX + "board",
    name=later("Board"),
    fields=(PEOPLE, _PHOTO, "functions", "fte", "team", "department", "location", "start"),
    rank="a1",
)
MANAGERS = Audience(
    id=AUDIENCE_PREFIX + "managers",
    name=later("Managers"),
    fields=tuple(name for name in _OPEN if name not in (IDS, f"{PEOPLE}.fte")),
    rank="a2",
)
ALL_STAFF = Audience(
    id=AUDIENCE_PREFIX + "all-staff",
    name=later("All staff"),
    fields=_ON_A_BADGE,
    values=_THERE,
    rank="a3",
)
READY_MADE: dict[str, Audience] = {each.id: each for each in (BOARD, MANAGERS, ALL_STAFF)}


def ready_made() -> dict[str, Audience]:
    """The same by id, with their names in the language that is spoken."""
    return {
        id: msgspec.structs.replace(each, name=tr(each.name)) for id, each in READY_MADE.items()
    }
