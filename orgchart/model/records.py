"""The facts a chart is made of: frozen records, each with an id of its own.

`Role` is a post; people hold posts and move between them. A relation is stored once, on the
child: `Role.reports_to`, `Role.rank`, `Role.dotted`. Ids are unique in a chart over all kinds:
a role's id is free text, every other kind has its own prefix ("function/field-repair").
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from msgspec import Meta

from orgchart.model.audience import AUDIENCE_PREFIX, Audience
from orgchart.model.comment import COMMENT_PREFIX, Comment
from orgchart.model.fields import field
from orgchart.model.record import Day as Day
from orgchart.model.record import Id as Id
from orgchart.model.record import Part as Part
from orgchart.model.record import Record as Record
from orgchart.model.settings import CardStyle as CardStyle
from orgchart.model.settings import Direction as Direction
from orgchart.model.settings import Profile as Profile
from orgchart.model.settings import Settings as Settings
from orgchart.model.settings import Severity as Severity
from orgchart.model.settings import TemplateInfo as TemplateInfo
from orgchart.model.settings import ThemeName as ThemeName
from orgchart.model.settings import Work as Work
from orgchart.model.settings import Workload as Workload

Level = Literal[
    "representative", "senior", "specialist", "team lead", "manager", "director", "executive"
]
Status = Literal["filled", "vacant", "planned"]
MediaType = Literal["image/jpeg", "image/png"]

# From the bottom up; a senior and a specialist stand side by side. Source: the title guide in
# docs/guide/rules.md (levels by rank).
LEVEL_RANK: dict[str, int] = {
    "representative": 1,
    "senior": 2,
    "specialist": 2,
    "team lead": 3,
    "manager": 4,
    "director": 5,
    "executive": 6,
}
LEADER_RANK = LEVEL_RANK["team lead"]
FUNCTION_PREFIX = "function/"
PERSON_PREFIX = "person/"
ACCEPTANCE_PREFIX = "accepted/"
PHOTO_PREFIX = "photo/"
IMPORT_PREFIX = "import/"
LAST_IMPORT = IMPORT_PREFIX + "last"
SCENARIO_PREFIX = "scenario/"
_PREFIXES = (
    FUNCTION_PREFIX,
    PERSON_PREFIX,
    ACCEPTANCE_PREFIX,
    "unknown/",
    SCENARIO_PREFIX,
    COMMENT_PREFIX,
    AUDIENCE_PREFIX,
    IMPORT_PREFIX,
    PHOTO_PREFIX,
)


def is_reserved(id: Id) -> bool:
    """Whether an id belongs to another kind of record, so that no role may have it."""
    return id == "settings" or id.startswith(_PREFIXES)


class Holder(Part, frozen=True, kw_only=True):
    """A person in a post. A job share is one seat: the second holder ``shares`` the first's."""

    id: Annotated[str, field("Person id", "text", private=True)] = ""
    name: Annotated[str, field("Name", "text")] = ""
    email: Annotated[str, field("E-mail", "text", private=True)] = ""
    fte: Annotated[float | None, field("FTE of the person", "number", unit="FTE")] = None
    photo: Annotated[Id, field("Photo", "internal")] = ""
    shares: Annotated[bool, field("Shares a seat", "internal")] = False


class DottedLine(Part, frozen=True, kw_only=True):
    """A second manager of a role, with the reason for the line."""

    manager: Id
    label: str = ""


class Role(Record, frozen=True, kw_only=True, tag="role"):
    """A post: one card of the chart, standing for one or several identical seats."""

    title: Annotated[str, field("Title", "text", help="What the post is called.")] = ""
    holders: Annotated[
        tuple[Holder, ...],
        field("Held by", "people", help="Who holds it; none when vacant or not named."),
    ] = ()
    reports_to: Annotated[
        Id | None, field("Reports to", "reference", help="The manager; empty at the top.")
    ] = None
    rank: Annotated[str, field("Order", "internal", help="Order among the siblings.")] = "a0"
    assistant: Annotated[
        bool, field("Assistant", "yes-no", help="Sits beside the line, not in it.")
    ] = False
    functions: Annotated[
        tuple[str, ...], field("Functions", "list", help="What the role takes care of.")
    ] = ()
    level: Annotated[Level, field("Level", "choice", help="Rank from the front line up.")] = (
        "representative"
    )
    level_guessed: Annotated[
        bool, field("Level guessed", "internal", help="From the position, not from the title.")
    ] = False
    seats: Annotated[
        int,
        field("Seats", "count", unit="seats", help="Identical positions on one card.", at_least=1),
    ] = 1
    vacant_seats: Annotated[
        int, field("Vacant seats", "count", unit="seats", help="Of a filled role.", at_least=0)
    ] = 0
    fte: Annotated[
        float, field("FTE", "number", unit="FTE", help="Full-time equivalent a seat.", at_least=0)
    ] = 1.0
    fte_total: Annotated[
        Annotated[float, Meta(ge=0)] | None,
        field("FTE in all", "number", unit="FTE", help="Exact total of a group."),
    ] = None
    status: Annotated[Status, field("Status", "choice", help="Filled, vacant or planned.")] = (
        "filled"
    )
    start: Annotated[str, field("Planned from", "text", help="Date, as YYYY-MM-DD.")] = ""
    leads_and_serves: Annotated[
        bool, field("Leads and serves", "yes-no", help="A leader with own customers.")
    ] = False
    dotted: Annotated[
        tuple[DottedLine, ...], field("Dotted lines", "lines", help="Second managers.")
    ] = ()
    team: Annotated[
        str, field("Team", "text", help="Name of the team the role leads or is in.")
    ] = ""
    department: Annotated[str, field("Department", "text")] = ""
    tier: Annotated[str, field("Tier", "text", help="Support tier, as 1, 2, 3.")] = ""
    channels: Annotated[tuple[str, ...], field("Channels", "list", help="Phone, chat, …")] = ()
    shift: Annotated[str, field("Shift", "text", help="Day, late, night, weekend, …")] = ""
    languages: Annotated[tuple[str, ...], field("Languages", "list")] = ()
    location: Annotated[str, field("Location", "text")] = ""
    cost: Annotated[
        float | None, field("Cost", "number", unit="a year", help="Of one seat.", private=True)
    ] = None
    link: Annotated[str, field("Link", "text", help="Address of a page about the role.")] = ""
    note: Annotated[str, field("Note", "long-text", private=True)] = ""
    arrangement: Annotated[
        str,
        field(
            "Arrangement",
            "choice",
            help="Of the reports: auto, row, stack, stack-left, stack-both, columns:N, shelves:N.",
        ),
    ] = "auto"
    custom: Annotated[
        dict[str, str], field("Own fields", "internal", help="Fields of your own.", private=True)
    ] = {}


class Person(Record, frozen=True, kw_only=True, tag="person"):
    """Somebody without a post, who waits for one; ``was`` is the title of the post they left.

    Who has a post is a `Holder` of its role and nothing else.
    """

    holder: Holder
    was: str = ""


class Function(Record, frozen=True, kw_only=True, tag="function"):
    """Something a service department takes care of, as support or returns & warranty.

    ``id`` is "function/" and the slug that roles name it by; ``colour`` names a token.
    """

    name: str
    initials: str = ""
    colour: str = "other"
    description: str = ""

    @property
    def slug(self) -> str:
        """What `Role.functions` calls it."""
        return self.id.removeprefix(FUNCTION_PREFIX)


class Acceptance(Record, frozen=True, kw_only=True, tag="acceptance"):
    """A finding that somebody can live with: ``id`` is "accepted/" and the finding's key.

    ``facts`` are those it was accepted with: the finding is open again when they are others, or
    when the day ``until`` is past. Days are written as YYYY-MM-DD.
    """

    facts: str
    reason: str = ""
    until: Day = ""
    by: str = ""
    on: Day = ""

    @property
    def key(self) -> str:
        """Which finding is accepted, as `Problem.key` has it."""
        return self.id.removeprefix(ACCEPTANCE_PREFIX)


class Photo(Record, frozen=True, kw_only=True, tag="photo"):
    """A small picture, of a person or a logo: ``data`` are the bytes of its JPEG or PNG file.

    ``alt`` says what it shows where a person's name does not. Made by `photos.photo_of`.
    """

    media_type: MediaType
    alt: str = ""
    data: bytes


class LastImport(Record, frozen=True, kw_only=True, tag="import"):
    """What the staff list said that was imported last, so that a newer one can be compared.

    ``rows`` are the roles as the list told them, by the id it gives them; "role" is the id of
    the chart's role for it. ``columns`` are the fields that the list had columns for;
    ``profile`` holds the choices made, as `importing.profiles` writes them.
    """

    id: Id = LAST_IMPORT
    source: str = ""
    on: Day = ""
    columns: tuple[str, ...] = ()
    profile: dict[str, Any] = {}
    rows: dict[str, dict[str, Any]] = {}


class Scenario(Record, frozen=True, kw_only=True, tag="scenario"):
    """A named alternative to the chart as it is today; its `Deviation` records say how it differs.

    ``colour`` names a token, ``rank`` is its place among the other scenarios.
    """

    name: str
    colour: str = ""
    rank: str = "a0"


class Deviation(Record, frozen=True, kw_only=True, tag="deviation"):
    """One record that a scenario has otherwise: ``id`` is the scenario's, "/" and the record's.

    ``before`` is what today held when the scenario parted from it, ``after`` what the scenario
    has; None is no such record. One that is ``kept`` stands against a change of today that
    the scenario could not follow. All of a scenario are a `Change` over the chart.
    """

    before: Varying | None = None
    after: Varying | None = None
    kept: bool = False


class Unknown(Record, frozen=True, kw_only=True, tag="unknown"):
    """A record of a kind that a newer version wrote: kept as it is, under "unknown/" + its id."""

    kind: str
    raw: dict[str, Any]


# What may be otherwise in a scenario; photos are shared by all of a file.
Varying = Role | Person | Function | Settings | Acceptance | LastImport | Comment
AnyRecord = Varying | Photo | Audience | Scenario | Deviation | Unknown
