"""The record of a chart's settings: how it is titled, checked, counted and shown."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from orgchart.model.fields import field
from orgchart.model.record import Id, Part, Record

Severity = Literal["error", "warning", "hint"]
Direction = Literal["top-down", "bottom-up", "left-right", "right-left"]
CardStyle = Literal["standard", "compact", "photo"]
ThemeName = Literal["light", "dark", "printGrey", "highContrast"]
Profile = Literal["contact centre", "technical support", "small company", "general"]
Work = Literal["calls", "chats", "tickets", "seats"]
# A colour of the users' own, as it is written everywhere: "#" and six digits; or none.
OwnColour = Annotated[str, Meta(pattern=r"^(#[0-9A-Fa-f]{6})?$")]
# What stands on a card besides its title, unless chosen otherwise.
USUAL_CARD_FIELDS = ("holders", "tier", "shift", "fte")


class TemplateInfo(Part, frozen=True, kw_only=True):
    """What a chart that serves as a template tells about itself; sizes in people."""

    slug: str
    name: str
    purpose: str = ""
    model: str = ""
    people_from: int = 1
    people_to: int | None = None
    source: str = ""


class Workload(Part, frozen=True, kw_only=True):
    """How much work a function has: the busiest interval, or the seats to be manned.

    ``volume`` contacts of ``handling`` seconds each arrive in ``interval`` minutes; of tickets,
    ``backlog`` older ones are to be worked off in ``days`` of an interval each. Seats are manned
    for ``hours`` a week, of ``paid_hours`` that one FTE is paid for. ``target`` of the contacts
    are to be taken ``within`` seconds, by people who are busy for at most ``occupancy`` of their
    time and away for ``shrinkage`` of it. Shares are numbers from 0 to 1. ``shift``: of all
    shifts when empty.
    """

    function: str
    shift: str = ""
    work: Work = "calls"
    volume: Annotated[float, Meta(ge=0, le=1e9)] = 0.0
    interval: Annotated[float, Meta(ge=1, le=1e6)] = 30.0
    handling: Annotated[float, Meta(gt=0, le=1e6)] = 300.0
    target: Annotated[float, Meta(ge=0, le=0.999)] = 0.8
    within: Annotated[float, Meta(ge=0, le=1e6)] = 20.0
    occupancy: Annotated[float, Meta(ge=0.01, le=1)] = 0.85
    shrinkage: Annotated[float, Meta(ge=0, le=0.99)] = 0.3
    at_once: Annotated[int, Meta(ge=1, le=5)] = 1
    backlog: Annotated[float, Meta(ge=0, le=1e9)] = 0.0
    days: Annotated[float, Meta(ge=0.1, le=1e6)] = 1.0
    seats: Annotated[float, Meta(ge=0, le=1e6)] = 1.0
    hours: Annotated[float, Meta(ge=0, le=168)] = 168.0
    paid_hours: Annotated[float, Meta(ge=1, le=168)] = 40.0


class Settings(Record, frozen=True, kw_only=True, tag="settings"):
    """How the chart is titled, checked and shown: one record, with the id "settings".

    ``card_fields`` are names of `model.card_fields`, in the order in which they stand on a card;
    ``accent`` is the company's colour, ``colours`` are those of functions, by their slugs.
    """

    id: Id = "settings"
    title: Annotated[str, field("Title", "text", help="What every page is headed by.")] = ""
    organisation: Annotated[str, field("Organisation", "text", help="Whose chart it is.")] = ""
    date: Annotated[
        str, field("As of", "text", help="The day that the chart tells of, as it is to be read.")
    ] = ""
    profile: Annotated[
        Profile, field("Rules for a", "choice", help="Which limits and workloads are usual.")
    ] = "contact centre"
    thresholds: dict[str, float] = {}
    rules_off: tuple[str, ...] = ()
    severities: dict[str, Severity] = {}
    chosen_functions: tuple[str, ...] = ()
    card_style: Annotated[CardStyle, field("Cards", "choice", help="How much a card shows.")] = (
        "standard"
    )
    theme: ThemeName = "light"
    direction: Annotated[
        Direction, field("Direction", "choice", help="From the managers to their reports.")
    ] = "top-down"
    align_levels: Annotated[
        bool, field("Align the layers", "yes-no", help="Everyone of one layer on one line.")
    ] = False
    page: Annotated[
        str, field("Fit page", "page", help="The arrangement is the largest on this page.")
    ] = ""
    template: TemplateInfo | None = None
    logo: Id = ""
    rules_on: tuple[str, ...] = ()
    workloads: tuple[Workload, ...] = ()
    subtitle: Annotated[str, field("Subtitle", "text", help="Below the title of every page.")] = ""
    confidentiality: Annotated[
        str, field("Confidentiality", "text", help="Who may read it, on every page.")
    ] = ""
    draft: Annotated[bool, field("Draft", "yes-no", help="Every page is marked as a draft.")] = (
        False
    )
    name_first: Annotated[
        bool, field("Name first", "yes-no", help="Who holds a post stands above its title.")
    ] = False
    card_fields: tuple[str, ...] = USUAL_CARD_FIELDS
    accent: OwnColour = ""
    colours: dict[str, OwnColour] = {}
