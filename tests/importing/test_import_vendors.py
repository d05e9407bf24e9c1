"""One known firm in the shape of every system comes back as the same chart."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orgchart.importing.names import exact_key
from support.lists import import_text
from support.vendors import SHAPES, Firm, Person

FIRST = ["Ana", "Bo", "Cyrus", "Diana", "Édith", "Gül", "Håkon", "Ivo", "Jörg", "Kim", "Lu", "Mia"]
LAST = ["Ruiz", "Lind", "de la Cruz", "Öztürk", "O'Neil", "Smith-Jones", "Ek", "Park", "Wu", "Fox"]
LEADERS = ["Director of Service", "Head of Support", "Team Lead", "Quality Manager"]
OTHERS = ["Support Agent", "Senior Agent", "Trainer", "Billing Specialist", "Account Manager"]

KNOWN: Firm = [
    Person("Ana", "Ruiz", "Director of Service", "Board", None),
    Person("Bo", "Lind", "Head of Support", "Support", 0),
    Person("Cyrus", "O'Neil", "Team Lead", "Support", 1),
    Person("Diana", "de la Cruz", "Team Lead", "Support", 1),
    Person("Édith", "Wu", "Support Agent", "Support", 2),
    Person("Gül", "Öztürk", "Support Agent", "Support", 2),
    Person("Håkon", "Ek", "Senior Agent", "Support", 2),
    Person("Ivo", "Park", "Support Agent", "Support", 3),
    Person("Jörg", "Smith-Jones", "Trainer", "Quality", 0),
    Person("Kim", "Fox", "Account Manager", "Sales", 0),
    Person("Lu", "Wu", "Billing Specialist", "Billing", 3),
    Person("Mia", "Lind", "Support Agent", "Support", 3),
]


def tree(firm: Firm) -> set[tuple[str, str, str | None]]:
    """Who does what under whom."""
    return {
        (exact_key(p.name), p.title, None if p.boss is None else exact_key(firm[p.boss].name))
        for p in firm
    }


def tree_of(text: str) -> set[tuple[str, str, str | None]]:
    roles = import_text(text).chart.roles
    names = {id: exact_key(role.holders[0].name) for id, role in roles.items()}
    return {
        (names[id], role.title, None if role.reports_to is None else names[role.reports_to])
        for id, role in roles.items()
    }


@pytest.mark.parametrize("write", SHAPES, ids=lambda write: write.__name__)
def test_a_known_firm_comes_back_from_the_shape_of_a_system(write: Callable[[Firm], str]) -> None:
    text = write(KNOWN)
    assert tree_of(text) == tree(KNOWN)
    assert import_text(text).report.left_out == 0


@st.composite
def firms(draw: st.DrawFn) -> Firm:
    """Firms of one top, as large as are sure to be told from lists of something else."""
    count = draw(st.integers(8, 20))
    pairs = st.tuples(st.sampled_from(FIRST), st.sampled_from(LAST))
    names = draw(st.lists(pairs, min_size=count, max_size=count, unique=True))
    bosses = [draw(st.integers(0, (at - 1) // 2)) for at in range(1, count)]
    leaders = {0, *bosses}
    return [
        Person(
            first, last,
            draw(st.sampled_from(LEADERS if at in leaders else OTHERS)),
            draw(st.sampled_from(["Support", "Sales", "Quality", "Billing"])),
            bosses[at - 1] if at else None,
        )
        for at, (first, last) in enumerate(names)
    ]  # fmt: skip


@pytest.mark.parametrize("write", SHAPES, ids=lambda write: write.__name__)
def test_any_firm_comes_back(write: Callable[[Firm], str]) -> None:
    @settings(max_examples=8, deadline=None, database=None)
    @given(firms())
    def comes_back(firm: Firm) -> None:
        assert tree_of(write(firm)) == tree(firm)

    comes_back()
