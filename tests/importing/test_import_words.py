"""Titles, names, numbers and vacancies in the words of four languages."""

from __future__ import annotations

import pytest

from orgchart.importing.departments import Departments
from orgchart.importing.fte import read_fte
from orgchart.importing.functions import functions_in
from orgchart.importing.levels import find_levels
from orgchart.importing.names import display_names, exact_key, loose_key
from orgchart.importing.numbers import parse_number
from orgchart.importing.titles import title_level
from orgchart.importing.vacancies import saying
from orgchart.model.functions import BUILT_IN_FUNCTIONS
from orgchart.model.metrics import statistics
from support.lists import import_text


@pytest.mark.parametrize(
    ("title", "leading", "alone"),
    [
        ("Chief Customer Officer", "executive", "executive"),
        ("CCO", "executive", "executive"),
        ("Vice President, Customer Service", "executive", "executive"),
        ("Owner / Founder", "executive", "executive"),
        ("Product Owner", None, None),
        ("Deputy Director Trusts & Estates Process & Operations Owner", "director", "director"),
        ("Director, Contact Center", "director", "director"),
        ("Assistant Director", "manager", "manager"),
        ("Call Center Manager", "manager", "specialist"),
        ("Account Manager", "manager", "specialist"),
        ("Key Account Manager", "manager", "specialist"),
        ("Customer Success Manager", "manager", "specialist"),
        ("Assistant Manager", "team lead", "team lead"),
        ("Team Leader, Support", "team lead", "team lead"),
        ("Shift Supervisor", "team lead", "team lead"),
        ("Lead Agent", "team lead", "senior"),
        ("Senior Representative", "senior", "senior"),
        ("Agent II", "senior", "senior"),
        ("Representative (Tier 2)", "senior", "senior"),
        ("Quality Analyst", "specialist", "specialist"),
        ("Support Engineer", "specialist", "specialist"),
        ("Customer Service Representative", "representative", "representative"),
        ("Executive Assistant", "representative", "representative"),
        ("Assistant to the Director", "representative", "representative"),
        ("Account Executive", "representative", "representative"),
        ("Teamleiterin Kundenservice", "team lead", "team lead"),
        ("Abteilungsleiter", "manager", "manager"),
        ("Bereichsleiterin", "director", "director"),
        ("Geschäftsführer", "executive", "executive"),
        ("Sachbearbeiterin", "representative", "representative"),
        ("Responsable d’équipe", "team lead", "team lead"),
        ("Directrice service client", "director", "director"),
        ("Directeur général", "executive", "executive"),
        ("Conseiller clientèle confirmé", "senior", "senior"),
        ("Téléconseillère", "representative", "representative"),
        ("Jefe de equipo", "team lead", "team lead"),
        ("Gerente de atención", "manager", "manager"),
        ("Teleoperador", "representative", "representative"),
        ("Wizard of Light Bulb Moments", None, None),
    ],
)
def test_levels_of_titles(title: str, leading: str | None, alone: str | None) -> None:
    told = title_level(title)
    assert (told and told.leading, told and told.alone) == (leading, alone)


def test_unknown_titles_get_a_level_from_the_position() -> None:
    managers = [None, 0, 1, 2, 1]
    titles = ["Boss of all", "Grower", "Gardener", "Sower", "Waterer"]
    found = find_levels(titles, [None] * 5, managers)
    assert [level.level for level in found] == [
        "director", "manager", "team lead", "representative", "representative",
    ]  # fmt: skip
    assert all(level.guessed for level in found)


def test_a_guess_never_outranks_the_manager() -> None:
    found = find_levels(["Team Lead", "Grower", "Sower"], [None] * 3, [None, 0, 1])
    assert [level.level for level in found] == ["team lead", "team lead", "representative"]


def test_heads_are_directors_when_leaders_report_to_them() -> None:
    found = find_levels(["Head of Care", "Head of Mail", "Agent"], [None] * 3, [None, 0, 1])
    assert [level.level for level in found] == ["director", "manager", "representative"]


def test_a_level_column_is_believed() -> None:
    imported = import_text(
        "ID,Name,Title,Level,Manager\n1,Ana,Agent,Manager,\n2,Bo,Agent,Senior,1\n"
    )
    assert statistics(imported.chart).by_level == {"senior": 1, "manager": 1}


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        ("Vacant", "vacant"), ("VACANT - backfill", "vacant"), ("TBH", "vacant"), ("tbd", "vacant"),
        ("Open position", "vacant"), ("Open", "vacant"), ("New Vacancy", "vacant"),
        ("N.N.", "vacant"), ("unbesetzt", "vacant"), ("À pourvoir", "vacant"),
        ("Puesto vacante", "vacant"), ("To be hired Q3", "vacant"), ("N/D", "undisclosed"),
        ("Name withheld", "undisclosed"), ("Eliminated", "eliminated"), ("", "nobody"),
        ("NULL", "nobody"), ("Ana Ruiz", "person"), ("Open Sesame", "person"),
        ("Tb Hansen", "person"), ("Nn Ek", "person"),
    ],
)  # fmt: skip
def test_names_that_name_nobody(name: str, meaning: str) -> None:
    assert saying(name) == meaning


def test_names_are_shown_given_name_first() -> None:
    assert display_names(["Ruiz, Ana", "Bo Lind", "King, Jr."]) == [
        "Ana Ruiz",
        "Bo Lind",
        "King, Jr.",
    ]
    assert display_names(["DUPONT Élodie", "DE LA TOUR Jean-Marc", "À pourvoir"]) == [
        "Élodie DUPONT", "Jean-Marc DE LA TOUR", "À pourvoir",
    ]  # fmt: skip


def test_names_are_compared_without_case_accents_and_order() -> None:
    assert exact_key("MÜLLER-LÜDENSCHEIDT, José") == exact_key("Jose Muller Ludenscheidt")
    assert loose_key("García Peña José") == loose_key("Jose Garcia Pena")


@pytest.mark.parametrize(
    ("text", "number"),
    [("0,8", 0.8), ("80 %", 80), ("1.234,5", 1234.5), ("1,234.5", 1234.5), ("1'000", 1000),
     ("30 h", 30), ("-2", -2), ("x", None), ("", None)],
)  # fmt: skip
def test_numbers_as_people_write_them(text: str, number: float | None) -> None:
    assert parse_number(text) == number


@pytest.mark.parametrize(
    ("header", "values", "hours", "expected"),
    [
        ("FTE", ["1", "0,8", "80 %", "", "1.0"], False, [1, 0.8, 0.8, None, 1]),
        ("FTE %", ["100", "50", "62.5"], False, [1, 0.5, 0.625]),
        ("FTE", ["100", "100", "50"], False, [1, 1, 0.5]),
        ("FTE", ["12", "9.5", "1"], False, [12, 9.5, 1]),
        ("Weekly hours", ["38.5", "38.5", "20"], True, [1, 1, 0.519481]),
        ("FTE", ["40 h", "30 h", "40 h"], False, [1, 0.75, 1]),
        ("FTE", ["Full-time", "Teilzeit", "n/a"], False, [1, 0.5, None]),
    ],
)
def test_fte_of_a_column(
    header: str, values: list[str], hours: bool, expected: list[float | None]
) -> None:
    assert [fte.value for fte in read_fte(values, header, hours=hours)] == expected


@pytest.mark.parametrize(
    ("text", "functions"),
    [
        ("Returns & Warranty", ("returns-warranty",)),
        ("Technical Support Engineer", ("technical-support",)),
        ("Account Manager", ("account-management",)),
        ("Accounts Payable", ()),
        ("Customer Success Manager", ("customer-success",)),
        ("Complaints Handler", ("issue-management",)),
        ("Loyalty Program Manager", ("loyalty-rewards",)),
        ("Reklamation", ("issue-management",)),
        ("Kundendienst", ("support",)),
        ("Atención al cliente", ("support",)),
        ("Loyalty & Sales", ("loyalty-rewards", "sales")),
        ("Legal", ()),
    ],
)
def test_functions_in_departments_and_titles(text: str, functions: tuple[str, ...]) -> None:
    assert set(functions_in(text)) == set(functions)


def test_every_function_is_known_by_its_own_name() -> None:
    for slug, function in BUILT_IN_FUNCTIONS.items():
        assert functions_in(function.name) == (slug,)


def test_a_particular_title_counts_before_the_department() -> None:
    assert Departments().functions_of("Trainer", "Support", "") == ("training",)
    assert Departments().functions_of("Support Agent", "Returns", "") == ("returns-warranty",)
