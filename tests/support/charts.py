"""Random charts with every kind of field and odd texts, for the laws of reading and writing."""

from __future__ import annotations

from typing import Any

import msgspec
from hypothesis import strategies as st

from orgchart.model.chart import Chart
from orgchart.model.order import keys_between
from orgchart.model.photos import photo_of, used_photos
from orgchart.model.records import (
    LEVEL_RANK,
    DottedLine,
    Function,
    Holder,
    Person,
    Role,
    Settings,
    TemplateInfo,
    is_reserved,
)
from support.faces import jpeg, png

ODD_TEXTS = (
    "", " ", "=1+1", "+49 30", "-", "@home", "'=x", "''", "\t=1", "_x0041_", "_x005F_", "#N/A",
    "007", "1e5", "TRUE", "2024-01-02", "a;b", "a; b", "a\\", "\\;", "\\.", "a: b", ":", ": x",
    " lead", "trail ", "line\nbreak", "return\rhere", "\r\n", "\x00", "\x1b[0m", "\x7f", "\u2028",
    "\ufeff", "\ufffe", "שלום", "\u202eabc", "Ünï 👩‍🚀", "<b>&amp;</b>", '"quoted", really', "None",
    "Id", "extra", "\x0b\x0c", "\x85", "yes",
)  # fmt: skip

PHOTOS = (photo_of(png("red")), photo_of(jpeg("blue"), alt="=Ünï"))

texts = st.one_of(
    st.sampled_from(ODD_TEXTS), st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
)
amounts = st.floats(0, 1e9, allow_nan=False) | st.sampled_from([0.1 + 0.2, 1 / 3, 1.0, 2.0])
ids = texts.filter(lambda text: text != "" and not is_reserved(text))

holders = st.builds(
    Holder,
    id=texts,
    name=texts,
    email=texts,
    fte=st.none() | amounts,
    photo=st.sampled_from(["", *(photo.id for photo in PHOTOS)]),
    shares=st.booleans(),
)
lists = st.lists(texts, max_size=3).map(tuple)

_FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "title": texts,
    "holders": st.lists(holders, max_size=3).map(tuple),
    "assistant": st.booleans(),
    "functions": lists,
    "level": st.sampled_from(sorted(LEVEL_RANK)),
    "level_guessed": st.booleans(),
    "fte": amounts,
    "fte_total": st.none() | amounts,
    "status": st.sampled_from(["filled", "vacant", "planned"]),
    "start": texts,
    "leads_and_serves": st.booleans(),
    "team": texts,
    "department": texts,
    "tier": texts,
    "channels": lists,
    "shift": texts,
    "languages": lists,
    "location": texts,
    "cost": st.none() | amounts | amounts.map(lambda x: -x),
    "link": texts,
    "note": texts,
    "arrangement": st.sampled_from(["auto", "row", "stack", "columns:3"]),
    "custom": st.dictionaries(texts, texts, max_size=3),
}
_settings = st.builds(
    Settings,
    title=texts,
    logo=st.sampled_from(["", PHOTOS[0].id]),
    thresholds=st.dictionaries(texts, amounts, max_size=2),
    rules_off=lists,
    template=st.none() | st.builds(TemplateInfo, slug=texts, name=texts, people_from=st.integers()),
)
_functions = st.builds(Function, id=ids.map(lambda id: "function/" + id), name=texts, colour=texts)

_alone = holders.map(lambda holder: msgspec.structs.replace(holder, shares=False))
_people = st.builds(Person, id=ids.map(lambda id: "person/" + id), holder=_alone, was=texts)


@st.composite
def charts(draw: st.DrawFn, max_roles: int = 6) -> Chart:
    """A chart of a few roles, most fields at their default, and perhaps other records."""
    names = draw(st.lists(ids, max_size=max_roles, unique=True))
    roles = [_role(draw, names, at, rank) for at, rank in _ranked(names)]
    functions = draw(st.lists(_functions, max_size=2, unique_by=lambda record: record.id))
    people = draw(st.lists(_people, max_size=2, unique_by=lambda record: record.id))
    records = [*roles, *functions, *people, *draw(st.lists(_settings, max_size=1))]
    return Chart([*records, *(p for p in PHOTOS if p.id in used_photos(records))])


def _ranked(names: list[str]) -> list[tuple[int, str]]:
    return list(enumerate(keys_between(None, None, len(names))))


def _role(draw: st.DrawFn, names: list[str], at: int, rank: str) -> Role:
    chosen = draw(st.lists(st.sampled_from(sorted(_FIELDS)), max_size=4, unique=True))
    others = [name for name in names if name != names[at]]
    managers = draw(st.lists(st.sampled_from(others), max_size=2, unique=True)) if others else []
    seats = draw(st.integers(1, 20))
    return Role(
        id=names[at],
        rank=rank,
        reports_to=draw(st.none() | st.sampled_from(names[:at])) if at else None,
        dotted=tuple(DottedLine(manager=each, label=draw(texts)) for each in managers),
        seats=seats,
        vacant_seats=draw(st.integers(0, seats)),
        **{name: draw(_FIELDS[name]) for name in chosen},
    )
