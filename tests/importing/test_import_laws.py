"""Laws of the import, over random lists."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from orgchart.importing import Imported
from orgchart.model.errors import InputError
from support.laws import dear
from support.lists import import_text, lines, workbook

FEW = dear(30)
IDS = st.sampled_from(["1", "2", "3", "04", "4", "x", "X", "0", "settings", "7.0", "7", ""])
NAMES = st.sampled_from(["Ana Ruiz", "Lind, Bo", "Cy Dee", "cy  dee", "Vacant", "N/D", "", "TBH"])
TITLES = st.sampled_from(["Head", "Agent", "Team Lead", "Grower", "", "Account Manager"])
MANAGERS = st.sampled_from(["1", "2", "3", "4", "x", "99", "NULL", "", "0", "Ana Ruiz", "Bo Lind"])
FTES = st.sampled_from(["1", "0,5", "NaN", "-1", "80 %", "", "12.5", "many"])
STATES = st.sampled_from(["Active", "Terminated", "Open", ""])
HEADER = ["ID", "Name", "Title", "Manager", "FTE", "Status", "Count"]
ROWS = st.lists(
    st.tuples(IDS, NAMES, TITLES, MANAGERS, FTES, STATES, st.sampled_from(["", "1", "3", "x"])),
    min_size=1,
    max_size=14,
)


def table(header: list[str], rows: list[tuple[str, ...]]) -> str:
    stream = io.StringIO()
    csv.writer(stream).writerows([header, *rows])
    return stream.getvalue()


def check_account(imported: Imported) -> None:
    report, chart = imported.report, imported.chart
    assert report.rows == report.kept + report.joined + report.left_out
    assert report.roles == report.kept + report.placeholders == len(chart.roles)
    said = [finding.kind for finding in report.findings]
    assert said.count("joined") == report.joined
    assert said.count("left out") == report.left_out
    assert sorted(chart.branch(None)) == sorted(chart.roles)


@FEW
@given(ROWS, st.sampled_from(["top", "placeholder"]))
def test_every_row_is_accounted_for_and_the_result_is_a_forest(
    rows: list[tuple[str, ...]], unknown: str
) -> None:
    if not any(any(row) for row in rows):
        return
    check_account(import_text(table(HEADER, rows), unknown_manager=unknown))


@FEW
@given(ROWS)
def test_the_same_list_gives_the_same_chart(rows: list[tuple[str, ...]]) -> None:
    if any(any(row) for row in rows):
        text = table(HEADER, rows)
        one, other = import_text(text), import_text(text)
        assert one.chart.records == other.chart.records
        assert one.report == other.report


# --- one tree in many shapes ----------------------------------------------------------------------

Person = tuple[str, str, str]
FIRST = ["Ana", "Bo", "Cy", "Di", "Édith", "Fußy", "Gül", "Hå", "Ivo", "Jo", "Kim", "Lu"]
LAST = ["Ruiz", "Lind", "Dee", "de la Cruz", "Öz", "O'Neil", "Smith-Jones", "Ek", "Park", "Wu"]


@st.composite
def trees(draw: st.DrawFn) -> list[tuple[Person, int | None]]:
    """People with different names, each but the first under somebody before."""
    count = draw(st.integers(3, 12))
    pairs = st.tuples(st.sampled_from(FIRST), st.sampled_from(LAST))
    names = draw(st.lists(pairs, min_size=count, max_size=count, unique=True))
    people = [(first, last, f"p{at}@example.com") for at, (first, last) in enumerate(names)]
    bosses = [None, *(draw(st.integers(0, at - 1)) for at in range(1, count))]
    return list(zip(people, bosses, strict=True))


def by_id(people: list[Person], at: int) -> str:
    return str(100 + at)


def by_mail(people: list[Person], at: int) -> str:
    return people[at][2].upper()


def by_name(people: list[Person], at: int) -> str:
    return f"{people[at][0]} {people[at][1]}"


def by_last_first(people: list[Person], at: int) -> str:
    return f"{people[at][1]}, {people[at][0]}"


@FEW
@given(trees(), st.sampled_from([by_id, by_mail, by_name, by_last_first]))
def test_a_tree_comes_back_however_the_manager_is_written(
    tree: list[tuple[Person, int | None]], refer: Callable[[list[Person], int], str]
) -> None:
    people = [person for person, _ in tree]
    rows = [
        (str(100 + at), first, last, mail, "" if boss is None else refer(people, boss))
        for at, ((first, last, mail), boss) in enumerate(tree)
    ]
    imported = import_text(
        table(["Employee #", "First Name", "Last Name", "Work Email", "Manager"], rows)
    )
    assert lines(imported) == {
        str(100 + at): None if boss is None else str(100 + boss)
        for at, (_, boss) in enumerate(tree)
    }


# --- whatever comes -------------------------------------------------------------------------------


def chart_or_sentence(content: str | bytes, name: str) -> str:
    """What the user is told when there is no chart; nothing when there is a sound one."""
    try:
        check_account(import_text(content, name))
    except InputError as error:
        return str(error)
    return ""


@FEW
@given(st.binary(max_size=400))
def test_any_bytes_end_in_a_chart_or_a_sentence(content: bytes) -> None:
    assert chart_or_sentence(content, "list.csv")[-1:] in (".", "")


@FEW
@given(st.text(st.sampled_from("ab1,;\t\"\n\r'=@#|. éÜ\x00"), max_size=200))
def test_any_text_under_a_header_ends_in_a_chart_or_a_sentence(body: str) -> None:
    assert chart_or_sentence("ID,Name,Title,Manager\n" + body, "list.csv")[-1:] in (".", "")


WORKBOOK = workbook({"S": [["ID", "Name", "Boss ID"], [1, "Ana Ruiz", None], [2, "Bo Lind", 1]]})


@FEW
@given(st.integers(0, len(WORKBOOK) - 1), st.integers(0, 255), st.booleans())
def test_a_damaged_workbook_ends_in_a_chart_or_a_sentence(
    at: int, byte: int, cut_there: bool
) -> None:
    content = WORKBOOK[:at] + bytes([byte]) + (b"" if cut_there else WORKBOOK[at + 1 :])
    assert chart_or_sentence(content, "list.xlsx")[-1:] in (".", "")
