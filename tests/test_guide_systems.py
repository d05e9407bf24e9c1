"""The page on lists from other systems: every column it names is recognised for what it says."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from orgchart.importing import ImportOptions, propose, read_table
from support.lists import import_text

PAGE = Path(__file__).parent.parent / "docs" / "guide" / "systems.md"
TABLE = re.compile(r"\| column there \| becomes \|\n\|---\|---\|\n((?:\|.*\|\n)+)")

# First and last name, title, department, and the place of the manager in the list.
STAFF = (
    ("Ana", "Ruiz", "Director of Service", "Service", None),
    ("Bo", "Lind", "Head of Support", "Support", 0),
    ("Cyrus", "Neil", "Team Lead", "Support", 1),
    ("Diana", "Cruz", "Support Agent", "Support", 2),
    ("Edith", "Wu", "Support Agent", "Support", 2),
    ("Ivo", "Park", "Trainer", "Quality", 0),
)
Say = Callable[[int], str]


def first(at: int) -> str:
    return STAFF[at][0]


def last(at: int) -> str:
    return STAFF[at][1]


def full(at: int) -> str:
    return f"{first(at)} {last(at)}"


def turned(at: int) -> str:
    return f"{last(at)}, {first(at)}"


def mail(at: int) -> str:
    return f"{first(at)}.{last(at)}@example.com".lower()


def number(at: int) -> str:
    return str(1001 + 7 * at)


def of_manager(say: Say) -> Say:
    def told(at: int) -> str:
        manager = STAFF[at][4]
        return "" if manager is None else say(manager)

    return told


def dotted_to_trainer(say: Say) -> Say:
    return lambda at: say(5) if at == 3 else ""


# What the page calls a column: the field it is taken for, and what stands in it here.
MEANINGS: dict[str, tuple[str, Say]] = {
    "id": ("id", number),
    "name": ("name", full),
    "last name, first name": ("name", turned),
    "first name": ("first_name", first),
    "last name": ("last_name", last),
    "title": ("title", lambda at: STAFF[at][2]),
    "department": ("department", lambda at: STAFF[at][3]),
    "team": ("team", lambda at: f"Team {at % 2 + 1}"),
    "location": ("location", lambda at: ("Oslo", "Bergen")[at % 2]),
    "e-mail": ("email", mail),
    "status": ("status", lambda at: "On leave" if at == 4 else "Active"),
    "a field of your own": ("custom", lambda at: f"2020-01-{at + 1:02}"),
    "hours a week": ("hours", lambda at: "20" if at == 3 else "40"),
    "FTE": ("fte", lambda at: "0.5" if at == 3 else "1"),
    "manager, by id": ("reports_to", of_manager(number)),
    "manager, by e-mail": ("reports_to", of_manager(mail)),
    "manager, by name": ("reports_to", of_manager(full)),
    "manager, by last name, first name": ("reports_to", of_manager(turned)),
    "dotted lines, by id": ("dotted", dotted_to_trainer(number)),
    "dotted lines, by name": ("dotted", dotted_to_trainer(full)),
}


def systems() -> dict[str, list[tuple[str, str]]]:
    """Columns and what they become, by the heading above their table."""
    sections = PAGE.read_text("utf-8").split("\n## ")[1:]
    found = {}
    for section in sections:
        if table := TABLE.search(section):
            rows = [row.strip("|").split("|") for row in table.group(1).splitlines()]
            found[section.partition("\n")[0]] = [(a.strip(), b.strip()) for a, b in rows]
    return found


SYSTEMS = systems()


def list_of(columns: list[tuple[str, str]]) -> str:
    stream = io.StringIO()
    write = csv.writer(stream, lineterminator="\n").writerow
    write([header for header, _ in columns])
    for at in range(len(STAFF)):
        write([MEANINGS[meaning][1](at) for _, meaning in columns])
    return stream.getvalue()


def test_the_page_tells_of_the_systems_that_people_have() -> None:
    assert len(SYSTEMS) >= 12


@pytest.mark.parametrize("system", SYSTEMS)
def test_its_columns_are_taken_for_what_the_page_says(system: str, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(list_of(SYSTEMS[system]), "utf-8")
    options = ImportOptions()
    taken = {each.column: each.field for each in propose(read_table(path, options), options)}
    wanted = {header: MEANINGS[meaning][0] for header, meaning in SYSTEMS[system]}
    assert taken == wanted


@pytest.mark.parametrize("system", SYSTEMS)
def test_its_list_becomes_the_chart(system: str) -> None:
    chart = import_text(list_of(SYSTEMS[system])).chart
    names = {id: role.holders[0].name for id, role in chart.roles.items()}
    lines = {
        names[id]: names[role.reports_to] if role.reports_to else None
        for id, role in chart.roles.items()
    }
    assert lines == {
        full(at): None if person[4] is None else full(person[4]) for at, person in enumerate(STAFF)
    }
