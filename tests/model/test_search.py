"""Finding roles by what they say."""

from __future__ import annotations

import pytest

from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.edits import add_role
from orgchart.model.fields import fields_of
from orgchart.model.records import DottedLine, Function, Holder, Role
from orgchart.model.search import Search, fold, path_to
from support.outline import chart

TEAM = """
Director "Grace Okafor" [director]
  Support Manager "Ana Ruíz" [manager]
    Team Lead, Support "Jürgen Groß" [team lead]
      Representative x12 (support)
  Sales Manager "Anton Łuczak" [manager]
    Sales Representative (sales)
"""


def ids(searched: Chart, text: str) -> list[str]:
    return [match.id for match in Search(searched).find(text)]


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Ana  RUÍZ", "ana ruiz"), ("Groß", "gross"), ("Łódź", "lodz"), ("Ærø\tÇa", "aero ca"),
     ("ＡＢ①", "ab1"), ("İstanbul", "istanbul"), ("שָׁלוֹם", "שלום")],
)  # fmt: skip
def test_case_accents_and_blanks_do_not_count(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_a_person_is_found_by_any_spelling() -> None:
    assert ids(chart(TEAM), "RUIZ") == ["support-manager"]
    assert ids(chart(TEAM), "jurgen gross") == ["team-lead-support"]


def test_all_words_must_be_there_in_whatever_field() -> None:
    assert ids(chart(TEAM), "ana support") == ["support-manager"]
    assert ids(chart(TEAM), "ruiz sales") == []


def test_nothing_is_found_by_nothing() -> None:
    assert ids(chart(TEAM), "  ") == []
    assert ids(Chart(), "ana") == []


def test_the_best_come_first_then_the_order_of_the_chart() -> None:
    assert ids(chart(TEAM), "an")[:2] == ["support-manager", "sales-manager"]
    assert ids(chart(TEAM), "representative")[0] == "representative"
    assert ids(chart(TEAM), "sales manager")[0] == "sales-manager"


def test_a_hit_in_the_title_comes_before_one_elsewhere() -> None:
    places = Chart([Role(id="a", title="Clerk", location="Lead, Yorkshire"),
                    Role(id="b", title="Shift Lead", rank="a1")])  # fmt: skip
    assert ids(places, "lead") == ["b", "a"]


def every_field() -> Role:
    return Role(
        id="r", title="Title", team="Falcon", department="Service", tier="Two", shift="Night",
        location="Lisbon", link="example.org", note="On leave", cost=54321.5, seats=17,
        vacant_seats=3, fte=0.75, fte_total=11.25, level="manager", status="planned",
        start="2031-05-01", channels=("chat",), languages=("Basque",), functions=("support",),
        assistant=True, leads_and_serves=True, arrangement="columns:4",
        holders=(Holder(name="Zoë Åhlund", email="zoe@example.org"),),
        dotted=(DottedLine(manager="x", label="quality"),), custom={"Desk": "B-204"},
    )  # fmt: skip


SAID = {
    "title": "title", "team": "falcon", "department": "service", "tier": "two", "shift": "night",
    "location": "lisbon", "link": "example", "note": "leave", "cost": "54321.5", "seats": "17",
    "vacant_seats": "3", "fte": "0.75", "fte_total": "11.25", "level": "manager",
    "status": "planned", "start": "2031", "channels": "chat", "languages": "basque",
    "functions": "support", "assistant": "assistant", "leads_and_serves": "serves",
    "arrangement": "columns", "holders": "ahlund", "dotted": "quality",
}  # fmt: skip


def test_every_field_a_person_meets_is_searched() -> None:
    met = {name for name, each in fields_of(Role).items() if each.kind != "internal"}
    assert met == SAID.keys() | {"reports_to"}


@pytest.mark.parametrize("name", SAID)
def test_a_role_is_found_by_each_of_its_fields(name: str) -> None:
    (match,) = Search(Chart([every_field()])).find(SAID[name])
    assert match.id == "r"


def test_the_match_says_what_it_was_found_by() -> None:
    (match,) = Search(Chart([every_field()])).find("lisb")
    assert (match.label, match.text) == ("Location", "Lisbon")
    (match,) = Search(Chart([every_field()])).find("b-204")
    assert (match.label, match.text) == ("Desk", "B-204")


def test_one_field_can_be_asked_by_its_label() -> None:
    team = chart(TEAM)
    assert ids(team, "level: manager") == ["support-manager", "sales-manager"]
    assert ids(team, "reports to: ruiz") == ["team-lead-support"]
    assert ids(team, "status: filled") == list(team.branch(None))
    assert ids(Chart([every_field()]), "desk: 204") == ["r"]


def test_a_colon_that_names_no_field_is_an_ordinary_text() -> None:
    assert ids(Chart([Role(id="a", title="Shift: late")]), "shift: late") == []
    assert ids(Chart([Role(id="a", title="Desk one: late")]), "one: late") == ["a"]


def test_what_goes_without_saying_is_found_only_when_asked() -> None:
    assert ids(chart(TEAM), "filled") == []
    assert ids(chart(TEAM), "auto") == []


def test_a_function_is_found_by_name_and_initials() -> None:
    assert ids(chart(TEAM), "su")[:1] == ["support-manager"]
    assert "sales-representative" in ids(chart(TEAM), "functions: SA")


def test_a_search_follows_the_chart() -> None:
    document = Document(chart(TEAM))
    search = Search(document.chart)
    assert not search.find("night owl")
    with document.edit("Add") as draft:
        new = add_role(draft, "director", title="Night Owl")
        draft.update("sales-manager", title="Revenue Manager")
    assert [match.id for match in search.find("owl")] == [new]
    assert not search.find("sales manager")
    document.undo()
    assert not search.find("owl")


def test_a_renamed_function_is_found_by_its_new_name() -> None:
    document = Document(chart(TEAM))
    search = Search(document.chart)
    search.find("x")
    with document.edit("Rename") as draft:
        draft.put(Function(id="function/sales", name="Growth", initials="GR"))
    assert [match.id for match in search.find("growth")] == ["sales-representative"]


def test_the_path_leads_from_the_top() -> None:
    assert path_to(chart(TEAM), "team-lead-support") == [
        "director", "support-manager", "team-lead-support",
    ]  # fmt: skip


def test_a_long_chain_is_no_trouble() -> None:
    chain = [Role(id="0", title="Top")]
    chain += [Role(id=str(n), title=f"Role {n}", reports_to=str(n - 1)) for n in range(1, 5000)]
    long = Chart(chain)
    assert ids(long, "role 4999") == ["4999"]
    assert len(path_to(long, "4999")) == 5000


def test_a_match_is_a_plain_value() -> None:
    (match,) = Search(chart(TEAM)).find("okafor")
    assert match == ("director", "Held by", "Grace Okafor")


def test_a_search_can_be_prepared_in_parts() -> None:
    team = chart(TEAM)
    search = Search(team)
    assert search.prepare(4)
    assert not search.prepare(4)
    assert not search.prepare(4)
    assert search.find("support") == Search(team).find("support")
    assert not Search(Chart()).prepare(1)
