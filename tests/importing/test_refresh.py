"""A newer list of a chart that is there: HR's changes come in, the user's own stay."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from orgchart.importing import Imported
from orgchart.importing.refresh import Refresh, apply_refresh, plan_refresh, remember, remembered
from orgchart.model.chart import Chart
from orgchart.model.compare import compare
from orgchart.model.document import Document
from orgchart.model.draft import Draft
from orgchart.model.edits import (
    add_dotted_line,
    add_role,
    move_role,
    remove_role,
)
from orgchart.model.people import Seated, take_off
from orgchart.model.records import Holder, Role
from orgchart.model.seats import fold
from orgchart.model.waiting import wait
from orgchart.storage import decode, encode
from support.laws import dear
from support.lists import import_text

HEADER = "ID,Name,Job Title,Manager ID,Email,Site\n"
ANA, BO = "1,Ana Ruiz,Director,,ana@x.org,Oslo\n", "2,Bo Lind,Team Lead,1,bo@x.org,Oslo\n"
CY, DI = "3,Cy Dee,Agent,2,cy@x.org,Oslo\n", "4,Di Fox,Agent,2,di@x.org,Oslo\n"
ED = "5,Ed Gee,Team Lead,1,ed@x.org,Rome\n"
FIRST = HEADER + ANA + BO + CY + DI + ED


def read(*rows: str) -> Imported:
    return import_text(HEADER + "".join(rows))


def started(*rows: str) -> Document:
    """A chart made of a list and saved, as on the day before."""
    chart = remember(read(*(rows or (ANA, BO, CY, DI, ED))), source="list.csv", on="2026-01-01")
    return Document(decode(encode(chart)).chart)


def refreshed(document: Document, *rows: str, **decisions: str) -> Refresh:
    refresh = plan_refresh(document.chart, read(*rows), source="new.csv", on="2026-02-01")
    with document.edit("Update") as draft:
        assert apply_refresh(draft, refresh, decisions) == []
    return refresh


def said(refresh: Refresh) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for update in refresh.updates:
        found.setdefault(update.kind, []).append(update.role)
    return found


def tree(chart: Chart) -> dict[str, str | None]:
    return {id: role.reports_to for id, role in chart.roles.items()}


def roles(chart: Chart) -> dict[str, Role]:
    """The roles but for their places among siblings."""
    return {id: msgspec.structs.replace(role, rank="a0") for id, role in chart.roles.items()}


def test_the_same_list_again_changes_nothing() -> None:
    document = started()
    refresh = refreshed(document, ANA, BO, CY, DI, ED)
    assert refresh.updates == ()
    assert remembered(document.chart).source == "new.csv"


def test_who_joined_left_moved_and_changed() -> None:
    document = started()
    refresh = refreshed(
        document, ANA, BO.replace("Oslo", "Rome"), "4,Di Fox,Agent,5,di@x.org,Oslo\n", ED,
        "6,Flo Hay,Agent,5,flo@x.org,Rome\n",
    )  # fmt: skip
    assert said(refresh) == {"joined": ["6"], "left": ["3"], "moved": ["4"], "changed": ["2"]}
    chart = document.chart
    assert tree(chart) == {"1": None, "2": "1", "3": "2", "4": "5", "5": "1", "6": "5"}
    assert (chart.roles["3"].status, chart.roles["3"].holders) == ("vacant", ())
    assert chart.roles["2"].location == "Rome"
    assert not [record for id, record in chart.records.items() if id.startswith("person/")]
    document.undo()
    assert tree(document.chart) == {"1": None, "2": "1", "3": "2", "4": "2", "5": "1"}
    assert remembered(document.chart).source == "list.csv"


def test_what_the_user_changed_stays_where_the_list_is_as_it_was() -> None:
    document = started()
    with document.edit("Plan") as draft:
        move_role(draft, "3", "5")
        draft.update("4", title="Expert", arrangement="row", note="Ask in May")
        add_dotted_line(draft, "4", "5", "coach")
        draft.update("2", functions=("support",), custom={"Shoe": "37"})
        add_role(draft, "1", id="own", title="Planner")
    before = document.chart.roles.copy()
    refresh = refreshed(document, ANA, BO, CY, DI, ED)
    assert (refresh.updates, refresh.kept) == ((), 3)
    assert document.chart.roles == before


def test_both_sides_changed_the_same_field() -> None:
    for choice, manager, title in (("mine", "5", "Expert"), ("theirs", "1", "Trainer")):
        document = started()
        with document.edit("Plan") as draft:
            move_role(draft, "3", "5")
            draft.update("3", title="Expert")
        new = CY.replace("Agent,2", "Trainer,1")
        decisions = {"conflict 3 reports_to": choice, "conflict 3 title": choice}
        refresh = refreshed(document, ANA, BO, new, DI, ED, **decisions)
        assert [(each.fields[0].before, each.fields[0].mine, each.fields[0].theirs)
                for each in refresh.of("conflict")] == [
            ("2", "5", "1"), ("Agent", "Expert", "Trainer"),
        ]  # fmt: skip
        assert document.chart.roles["3"].reports_to == manager
        assert document.chart.roles["3"].title == title
        again = plan_refresh(document.chart, read(ANA, BO, new, DI, ED))
        assert again.of("conflict") == []


def test_what_both_sides_made_the_same_is_no_conflict() -> None:
    document = started()
    with document.edit("Plan") as draft:
        move_role(draft, "3", "5")
    assert refreshed(document, ANA, BO, CY.replace(",2,", ",5,"), DI, ED).updates == ()


def test_a_row_that_was_removed_by_hand_stays_out_unless_wanted() -> None:
    document = started()
    with document.edit("Plan") as draft:
        remove_role(draft, "4")
    refresh = refreshed(document, ANA, BO, CY, DI, ED)
    assert said(refresh) == {"removed": ["4"]}
    assert "4" not in document.chart.roles
    refreshed(document, ANA, BO, CY, DI, ED, **{"removed 4": "take"})
    assert document.chart.roles["4"].reports_to == "2"


def test_who_is_left_out_once_does_not_come_back() -> None:
    document = started(ANA, BO, CY)
    refreshed(document, ANA, BO, CY, DI, ED, **{"joined 4": "leave"})
    assert sorted(document.chart.roles) == ["1", "2", "3", "5"]
    assert said(refreshed(document, ANA, BO, CY, DI, ED)) == {"removed": ["4"]}


def test_a_leaver_and_what_becomes_of_the_post() -> None:
    heir = "7,Gus Ida,Team Lead,1,gus@x.org,Oslo\n"
    team = CY.replace(",2,", ",7,") + DI.replace(",2,", ",7,")
    for choice, lead, above in (
        ("vacate", "vacant", "7"), ("remove", None, "7"), ("keep", "filled", "7"),
        ("successor:7", "filled", "2"),
    ):  # fmt: skip
        document = started()
        refresh = refreshed(document, ANA, heir, team, ED, **{"left 2": choice})
        (left,) = refresh.of("left")
        assert left.choices == ("vacate", "successor:7", "remove", "keep")
        roles = document.chart.roles
        assert (roles["2"].status if "2" in roles else None) == lead
        assert {roles[id].reports_to for id in ("3", "4")} == {above}
    assert roles["2"].holders == (Holder(name="Gus Ida", email="gus@x.org"),)
    assert "7" not in roles
    assert said(refreshed(document, ANA, heir, team, ED)) == {}


def test_a_post_the_user_gave_to_another_is_not_vacated() -> None:
    document = started()
    with document.edit("Plan") as draft:
        draft.update("3", holders=(Holder(name="Zoe Ek"),))
    assert said(refreshed(document, ANA, BO, DI, ED)) == {}
    assert document.chart.roles["3"].holders[0].name == "Zoe Ek"


def waiting_in(chart: Chart) -> list[str]:
    return sorted(person.holder.name for person in chart.not_placed.values())


def test_who_waits_for_a_post_leaves_with_the_list_and_is_called_as_it_says() -> None:
    document = started()
    with document.edit("Off") as draft:
        for id in ("3", "4"):
            take_off(draft, Seated(id))
        wait(draft, Holder(name="Zed Hand"), "")
    refresh = refreshed(document, ANA, BO, CY.replace("Cy Dee", "Cy Dee-Fox"), ED)
    assert waiting_in(document.chart) == ["Cy Dee-Fox", "Zed Hand"]
    assert [each.label for each in refresh.of("left")] == ["Di Fox"]
    document.undo()
    assert waiting_in(document.chart) == ["Cy Dee", "Di Fox", "Zed Hand"]
    (left,) = refresh.of("left")
    with document.edit("Update") as draft:
        apply_refresh(draft, refresh, {left.id: "keep"})
    assert "Di Fox" in waiting_in(document.chart)


def test_who_waits_and_has_a_post_by_the_list_takes_it() -> None:
    document = started()
    with document.edit("Off") as draft:
        take_off(draft, Seated("4"))
    (person,) = document.chart.not_placed.values()
    with document.edit("Known") as draft:
        draft.put(
            msgspec.structs.replace(person, holder=msgspec.structs.replace(person.holder, id="p4"))
        )
    successor = "4,Ny Ek,Agent,2,ny@x.org,Oslo\n"
    refreshed(document, ANA, BO, CY, ED, successor, "9,Di Fox,Trainer,1,di@x.org,Oslo\n")
    assert waiting_in(document.chart) == []
    assert document.chart.roles["9"].holders == (Holder(id="p4", name="Di Fox", email="di@x.org"),)


def test_another_person_in_the_same_post() -> None:
    document = started()
    with document.edit("Photo") as draft:
        draft.update("3", holders=(Holder(name="Cy Dee", email="cy@x.org", id="p3"),))
    refreshed(document, ANA, BO, CY.replace("cy@x.org", "cy.dee@x.org"), DI, ED)
    assert document.chart.roles["3"].holders == (
        Holder(name="Cy Dee", email="cy.dee@x.org", id="p3"),
    )
    refreshed(document, ANA, BO, CY.replace("Cy Dee", "New One").replace("cy@", "one@"), DI, ED)
    assert document.chart.roles["3"].holders == (Holder(name="New One", email="one@x.org"),)


def test_people_are_found_by_address_and_name_where_ids_are_new() -> None:
    document = started()
    rows = [ANA, BO, CY, DI, ED]
    fresh = [row.replace(row[0], "10" + row[0], 1) for row in rows]
    fresh = [row.replace(",1,", ",101,").replace(",2,", ",102,") for row in fresh]
    fresh[2] = fresh[2].replace("cy@x.org", "")
    refresh = refreshed(document, *fresh)
    assert said(refresh) == {"changed": ["3"]}  # the address that is not there any more
    assert sorted(document.chart.roles) == ["1", "2", "3", "4", "5"]
    assert said(refreshed(document, *fresh)) == {}


# --- cards of several -----------------------------------------------------------------------------


def folded() -> Document:
    agents = [f"1{n},Agent{n} Ek,Agent,2,a{n}@x.org,Oslo\n" for n in range(4)]
    document = started(ANA, BO, *agents)
    with document.edit("Fold") as draft:
        fold(draft, ["10", "11", "12", "13"])
    return document


def agent(n: int, title: str = "Agent", manager: str = "2") -> str:
    return f"1{n},Agent{n} Ek,{title},{manager},a{n}@x.org,Oslo\n"


def test_a_card_of_four_is_updated_by_its_people() -> None:
    document = folded()
    assert said(refreshed(document, ANA, BO, *map(agent, range(4)))) == {}
    refresh = refreshed(document, ANA, BO, agent(0), agent(1), agent(3), agent(7), agent(8))
    assert said(refresh) == {"joined": ["17", "18"], "left": ["10"]}
    card = document.chart.roles["10"]
    assert [holder.name for holder in card.holders] == [
        "Agent0 Ek", "Agent1 Ek", "Agent3 Ek", "Agent7 Ek", "Agent8 Ek",
    ]  # fmt: skip
    assert (card.seats, card.vacant_seats) == (5, 0)
    assert sorted(document.chart.roles) == ["1", "10", "2"]
    again = refreshed(document, ANA, BO, agent(0), agent(1), agent(3), agent(7), agent(8))
    assert again.updates == ()


def test_a_seat_of_a_card_falls_vacant_or_away() -> None:
    for choice, seats, vacant in (("vacate", 4, 1), ("remove", 3, 0), ("keep", 4, 0)):
        document = folded()
        left = {"left 10 2": choice}
        refreshed(document, ANA, BO, agent(0), agent(1), agent(3), **left)
        card = document.chart.roles["10"]
        assert (card.seats, card.vacant_seats) == (seats, vacant)


def test_who_alone_of_a_card_was_promoted_gets_a_card() -> None:
    document = folded()
    rows = [agent(0), agent(1), agent(2), agent(3, "Trainer", "1")]
    refresh = refreshed(document, ANA, BO, *rows)
    assert said(refresh) == {"moved": ["10"]}
    assert document.chart.roles["10"].seats == 3
    assert document.chart.roles["13"].title == "Trainer"
    assert document.chart.roles["13"].reports_to == "1"
    assert refreshed(document, ANA, BO, *rows).updates == ()


def test_a_card_moves_when_all_its_people_do() -> None:
    document = folded()
    refresh = refreshed(document, ANA, BO, *(agent(n, manager="1") for n in range(4)))
    assert said(refresh) == {"moved": ["10"]}
    assert (document.chart.roles["10"].reports_to, document.chart.roles["10"].seats) == ("1", 4)


# --- without a list before ------------------------------------------------------------------------


def test_a_chart_made_by_hand_is_matched_by_id_and_name() -> None:
    document = Document(Chart([
        Role(id="x", title="Director", holders=(Holder(name="Ana Ruiz"),)),
        Role(id="y", title="Lead", holders=(Holder(name="Lind, Bo"),), reports_to="x",
             functions=("support",), note="mine"),
        Role(id="z", title="Own", reports_to="x"),
    ]))  # fmt: skip
    refresh = refreshed(document, ANA, BO, CY)
    assert said(refresh) == {"joined": ["3"], "changed": ["x", "y"]}
    assert tree(document.chart) == {"x": None, "y": "x", "z": "x", "3": "y"}
    lead = document.chart.roles["y"]
    assert (lead.title, lead.functions, lead.note) == ("Team Lead", ("support",), "mine")


# --- circles and laws -----------------------------------------------------------------------------


def test_a_move_that_closes_a_circle_with_one_that_is_kept_is_said() -> None:
    document = started()
    with document.edit("Plan") as draft:
        move_role(draft, "5", "2")
    refresh = plan_refresh(document.chart, read(ANA, BO.replace(",1,", ",5,"), CY, DI, ED))
    with document.edit("Update") as draft:
        stuck = apply_refresh(draft, refresh)
    assert [update.id for update in stuck] == ["moved 2"]
    assert tree(document.chart)["2"] == "1"


PEOPLE = st.integers(0, 9)


@st.composite
def firms(draw: st.DrawFn) -> list[str]:
    """Rows of a firm: whoever is there reports to somebody there before them."""
    there = draw(st.lists(PEOPLE, min_size=1, unique=True))
    rows = []
    for at, who in enumerate(there):
        boss = draw(st.sampled_from(there[:at])) if at else ""
        title = draw(st.sampled_from(["Agent", "Lead", "Trainer"]))
        rows.append(f"{who},P{who} Ek,{title},{boss},p{who}@x.org,Oslo\n")
    return rows


EDITS = st.lists(st.tuples(st.sampled_from(["move", "title", "remove", "add"]), PEOPLE, PEOPLE))


def edited(document: Document, edits: list[tuple[str, int, int]]) -> None:
    for verb, one, other in edits:
        if str(one) not in document.chart.roles:
            continue
        with document.edit("Edit") as draft:
            _edit(draft, verb, str(one), str(other))


def _edit(draft: Draft, verb: str, id: str, other: str) -> None:
    if verb == "move" and draft.find_role(other) and not _below(draft, other, id):
        move_role(draft, id, other)
    elif verb == "title":
        draft.update(id, title="Mine")
    elif verb == "remove" and len(draft.chart.roles) > 1:
        remove_role(draft, id)
    elif verb == "add":
        add_role(draft, id, title="Own")


def _below(draft: Draft, id: str | None, top: str) -> bool:
    while id is not None:
        if id == top:
            return True
        id = draft.role(id).reports_to
    return False


@dear(30)
@given(firms(), firms())
def test_without_edits_a_refresh_gives_the_new_list_and_vacant_posts(
    old: list[str], new: list[str]
) -> None:
    document = started(*old)
    refreshed(document, *new)
    fresh = roles(read(*new).chart)
    here = roles(document.chart)
    assert {id: role for id, role in here.items() if id in fresh} == fresh
    assert all(role.status == "vacant" for id, role in here.items() if id not in fresh)
    assert plan_refresh(document.chart, read(*new)).updates == ()


@dear(30)
@given(firms(), firms(), EDITS, st.data())
def test_whatever_is_decided_the_result_is_a_chart_that_undoes(
    old: list[str], new: list[str], edits: list[tuple[str, int, int]], data: st.DataObject
) -> None:
    document = started(*old)
    edited(document, edits)
    before = dict(document.chart.records)
    refresh = plan_refresh(document.chart, read(*new))
    decisions: Mapping[str, str] = {
        update.id: data.draw(st.sampled_from(update.choices)) for update in refresh.updates
    }
    with document.edit("Update") as draft:
        apply_refresh(draft, refresh, decisions)
    chart = document.chart
    assert sorted(chart.branch(None)) == sorted(chart.roles)
    assert decode(encode(chart)).chart.records == chart.records
    document.undo()
    assert dict(document.chart.records) == before


@dear(25)
@given(firms(), EDITS)
def test_the_same_list_again_undoes_nothing_of_the_users(
    old: list[str], edits: list[tuple[str, int, int]]
) -> None:
    document = started(*old)
    edited(document, edits)
    before = roles(document.chart)
    refreshed(document, *old)
    assert roles(document.chart) == before


def test_two_charts_that_differ_in_their_lists_alone_are_the_same() -> None:
    imported = read(ANA, BO)
    assert compare(imported.chart, remember(imported, source="list.csv")).same
