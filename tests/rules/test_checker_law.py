"""The law of the checker: problems after any edits are those found from scratch."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.draft import Draft, EditError
from orgchart.model.edits import move_role
from orgchart.model.records import AnyRecord, Function, Id, Role, Settings, Workload
from orgchart.rules import Checker, Finding, Rule, check
from orgchart.rules.facts import Facts, reports_first
from orgchart.rules.rule import Limits
from support.edits import perform, steps
from support.laws import dear
from support.outline import chart

START = """
Director [director]
  Support Manager [manager]
    Team Lead [team lead] shift=day
      Representative x11 (support) shift=day tier=1
    Night Lead [team lead] +serves
      Night Agent x7 (support) ~> Quality Lead #Quality
  Sales Manager [manager]
    Sales Lead [team lead]
      Sales Representative (sales)
  Quality Lead [team lead]
"""
WIDE = "\n".join(["Head [manager]", *(f"  Agent {i}" for i in range(9)), "  Lead [team lead]"])
CHAINS = "\n".join(" " * (i % 6) + f"Link {i} [manager]" for i in range(18))

SETTINGS = {
    "workloads": (
        Workload(function="support", volume=100, handling=180),
        Workload(function="sales", work="tickets", volume=20, handling=900, shift="night"),
        Workload(function="sales", work="seats", seats=2, hours=80),
    ),
    "thresholds": {"R1.agents": 5, "R2.agents": 9, "R3.agents": 9, "R1.each": 10, "F3.people": 1},
    "rules_on": ("R5",),
    "chosen_functions": ("support", "quality"),
}
starts = st.sampled_from(["", START, WIDE, CHAINS])


def followed(document: Document) -> Checker:
    checker = Checker(document.chart)
    document.subscribe(checker.apply)
    return checker


def anew(document: Document) -> Chart:
    return Chart(document.chart.records.values())


@given(start=starts, edits=steps(max_size=15))
@dear(60)
def test_problems_after_edits_are_those_from_scratch(start, edits) -> None:  # type: ignore[no-untyped-def]
    document = Document(chart(start, **SETTINGS))
    checker = followed(document)
    for step in edits:
        perform(document, step)
        assert checker.problems() == check(anew(document))


@given(start=starts, edits=steps(max_size=8))
@dear(30)
def test_the_problems_about_a_role_are_those_that_name_it_first(start, edits) -> None:  # type: ignore[no-untyped-def]
    document = Document(chart(start))
    checker = followed(document)
    for step in edits:
        perform(document, step)
        unsorted = checker.unsorted()
        problems = checker.problems()
        assert sorted(map(repr, unsorted)) == sorted(map(repr, problems))
        for id in document.chart.roles:
            named = [problem for problem in problems if problem.roles[:1] == (id,)]
            assert sorted(map(repr, checker.about(id))) == sorted(map(repr, named))


@given(start=starts, edits=steps(max_size=15))
@dear(25)
def test_problems_read_only_at_the_end_are_the_same(start, edits) -> None:  # type: ignore[no-untyped-def]
    document = Document(chart(start))
    checker = followed(document)
    for step in edits:
        perform(document, step)
    assert checker.problems() == check(anew(document))
    while document.undo():
        pass
    assert checker.problems() == check(chart(start))


# Many small moves in a chart where nearly every line is one to one: chains join and part.
moves = st.lists(st.tuples(st.integers(0, 17), st.integers(-1, 17)), min_size=1, max_size=4)


def many_moves(draft: Draft, pairs: list[tuple[int, int]]) -> None:
    for role, manager in pairs:
        move_role(draft, f"link-{role}", f"link-{manager}" if manager >= 0 else None)


@given(st.lists(moves, max_size=12))
@dear(50)
def test_chains_are_followed_through_edits_of_several_roles(edits) -> None:  # type: ignore[no-untyped-def]
    document = Document(chart(CHAINS, thresholds={"A1.people": 100}))
    checker = followed(document)
    for pairs in edits:
        try:
            with document.edit("Move several") as draft:
                many_moves(draft, pairs)
        except EditError:
            continue
        assert checker.problems() == check(anew(document))


@given(st.lists(moves, max_size=10))
@dear(30)
def test_figures_after_edits_are_those_from_scratch(edits) -> None:  # type: ignore[no-untyped-def]
    document = Document(chart(CHAINS))
    facts = Facts(document.chart)
    document.subscribe(facts.apply)
    for pairs in edits:
        try:
            with document.edit("Move several") as draft:
                many_moves(draft, pairs)
        except EditError:
            continue
    fresh = Facts(anew(document))
    ids: list[Id] = list(document.chart.roles)
    assert facts.layers == fresh.layers
    assert facts.tops.leaderless == fresh.tops.leaderless
    assert [facts.branch(id) for id in ids] == [fresh.branch(id) for id in ids]
    assert [facts.team(id).seats for id in ids] == [fresh.team(id).seats for id in ids]


def test_settings_and_functions_are_followed() -> None:
    document = Document(chart(START))
    checker = followed(document)
    changes: list[AnyRecord] = [
        Settings(chosen_functions=("billing", "support")),
        Function(id="function/billing", name="Invoices"),
        Settings(profile="technical support", rules_off=("A1",), severities={"A6": "error"}),
        Settings(thresholds={"A4.hint": 3, "A4.warning": 4}),
    ]
    for record in changes:
        before = checker.problems()
        with document.edit("Settings") as draft:
            draft.put(record)
        assert checker.problems() == check(anew(document)) != before
    while document.undo():
        assert checker.problems() == check(anew(document))


def test_rules_for_larger_charts_come_and_go_with_the_headcount() -> None:
    document = Document(chart("Head [manager]\n  Lead [team lead]\n    Agent\n  Analyst x7"))
    checker = followed(document)
    assert "A1" in {problem.rule for problem in checker.problems()}
    with document.edit("One fewer") as draft:
        draft.update("analyst", seats=6)
    assert "A1" not in {problem.rule for problem in checker.problems()}
    document.undo()
    assert "A1" in {problem.rule for problem in checker.problems()}


def test_the_list_belongs_to_the_reader() -> None:
    checker = Checker(chart(CHAINS))
    problems = checker.problems()
    problems.clear()
    assert checker.problems()


def test_a_new_name_or_level_shows_in_the_problems_of_the_others() -> None:
    reports = "".join(f"\n  Manager {i} [manager] ~> Matrix ~> Second" for i in range(9))
    document = Document(chart(f"Lead [team lead]{reports}\nMatrix [manager]\nSecond [manager]"))
    checker = followed(document)
    for id, field in (("lead", {"title": "Team"}), ("matrix", {"title": "Other"})):
        with document.edit("Rename") as draft:
            draft.update(id, **field)
        assert checker.problems() == check(anew(document))
    assert any("reports to “Team”, of level team lead" in p.message for p in checker.problems())
    with document.edit("Promote") as draft:
        draft.update("lead", level="director")
    assert checker.problems() == check(anew(document))
    assert not any(problem.rule == "S6" for problem in checker.problems())


def near(facts: Facts, role: Role, _: Limits) -> Iterator[Finding]:
    """All that the check of a role may look at."""
    chart = facts.chart
    partners = [role.reports_to, *chart.reports(role.id), *chart.dotted_reports(role.id)]
    partners += [line.manager for line in role.dotted]
    yield Finding(repr([chart.roles.get(id or "") for id in partners]), (role.id,))


NEAR = Rule(id="X1", name="Near", severity="hint", formula="", source="", of_role=near)


@given(start=starts, edits=steps(max_size=12))
@dear(40)
def test_a_rule_may_look_at_all_partners_of_a_role(start, edits) -> None:  # type: ignore[no-untyped-def]
    document = Document(chart(start))
    checker = Checker(document.chart, rules=(NEAR,))
    document.subscribe(checker.apply)
    for step in edits:
        perform(document, step)
        assert checker.problems() == Checker(anew(document), rules=(NEAR,)).problems()


def test_figures_are_taken_from_the_bottom_up() -> None:
    roles = list(chart(CHAINS).roles.values())
    order = [role.id for role in reports_first(roles)]
    assert sorted(order) == sorted(role.id for role in roles)
    for role in roles:
        assert role.reports_to is None or order.index(role.id) < order.index(role.reports_to)
