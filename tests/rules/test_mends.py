"""What could be done about findings: each proposal does what it says and breaks nothing."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import event, given
from hypothesis import strategies as st
from rule_examples import EXAMPLES
from test_checker_law import SETTINGS, START, WIDE

from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.metrics import is_leader, statistics
from orgchart.model.records import Role
from orgchart.model.seats import seats_of
from orgchart.model.waiting import identity
from orgchart.rules import RULES, Problem, check
from orgchart.rules.mends import Proposal, mends, mends_of, proposals
from support.edits import perform, steps
from support.laws import dear
from support.outline import chart

MENDABLE = sorted({rule for mend in mends() for rule in mend.rules})
GROWN = """
Director [director]
  Support Manager [manager]
    Wide Lead [team lead] "Ana Ruiz" shift=day
      Agent @a1 x7 (support) shift=day tier=1
      Agent @a2 x9 (returns-warranty) shift=day tier=2
      Cy @cy "Cy Ode" (support)
    Small Lead [team lead] "Bo Lind"
      Agent @b x4 (returns-warranty) shift=night
    Thin Lead [team lead] "Di Ray"
      Agent @c x2 (support)
    Lone Lead [team lead] *vacant
      Agent @d (sales) ~> Small Lead
    Leads of Night [team lead] x3
      Agent @e x3 (support) shift=night
  Sales Manager [manager] "Ed Stone"
    Sales Lead [team lead] +serves
      Seller x8 (sales)
  Ranking High [executive]
Second Top [manager]
"""
HATS = """
Head [manager] (leadership)
  Agent @x x8 (support) tier=1
  Ada [team lead] (support, sales, returns-warranty, loyalty-rewards, account-management) tier=2
    Bo (billing) tier=3
    Cy [team lead] (billing, quality, training)
      Di [team lead]
        Ed x2
  Fi [team lead] x3
    Gus tier=1 x4
  Hal [team lead]
Solo tier=1
"""
BASES = st.sampled_from([START, WIDE, GROWN, HATS])
FIXED = ("shift", "tier", "location", "languages", "level", "title", "channels", "department")


def mended(base: Chart, proposal: Proposal) -> Document:
    document = Document(Chart(base.records.values()))
    with document.edit(proposal.label) as draft:
        proposal.apply(draft)
    return document


def seats(one: Chart) -> Counter[object]:
    """Every seat with what a mend may not touch."""
    return Counter(
        (*(getattr(role, name) for name in FIXED), seat.holders, is_leader(role))
        for role in one.roles.values()
        for seat in seats_of(role)
    )


def everybody(one: Chart) -> Counter[object]:
    holders = [holder for role in one.roles.values() for holder in role.holders]
    holders += [person.holder for person in one.not_placed.values()]
    return Counter(map(identity, holders))


def errors(one: Chart) -> set[str]:
    return {problem.key for problem in check(one) if problem.severity == "error"}


def is_mended(problem: Problem, after: Chart) -> bool:
    """The finding is gone; of too many layers or managers there may be fewer."""
    left = {found.key: found for found in check(after)}.get(problem.key)
    if left is None or problem.rule not in ("L1", "S7"):
        return left is None
    return int(left.facts.split()[0]) < int(problem.facts.split()[0])


def hold_the_laws(base: Chart, problem: Problem, proposal: Proposal) -> None:
    before = statistics(base)
    document = mended(base, proposal)
    after = statistics(document.chart)
    assert is_mended(problem, document.chart), "the finding is still there"
    assert errors(document.chart) <= errors(base)
    assert after.headcount - before.headcount == proposal.seats
    assert after.fte - before.fte == pytest.approx(proposal.fte, abs=0.021)
    assert len(list(document.chart.branch(None))) == len(document.chart.roles)
    assert everybody(document.chart) == everybody(base)
    gone, come = seats(base) - seats(document.chart), seats(document.chart) - seats(base)
    assert all(leads for *_, leads in gone)
    assert all(not holders for *_, holders, _ in come)
    document.undo()
    assert document.chart.records == base.records


def has_too_little_to_do(problem: Problem) -> bool:
    """That nobody is busy enough is no reason to take seats away."""
    return problem.rule == "C3" and problem.severity == "hint"


@pytest.mark.parametrize("rule", MENDABLE)
def test_every_mendable_rule_offers_a_mend_for_each_of_its_examples(rule: str) -> None:
    (example,) = (each for each in EXAMPLES if each.rule == rule)
    for raised in example.raised:
        found = [
            problem
            for problem in check(raised.chart)
            if problem.rule == rule and not has_too_little_to_do(problem)
        ]
        without = [problem.message for problem in found if not proposals(raised.chart, problem)]
        assert without == []
        for problem in found:
            for proposal in proposals(raised.chart, problem):
                hold_the_laws(raised.chart, problem, proposal)


@given(base=BASES, edits=steps(max_size=8), pick=st.integers(0, 10**6))
@dear(40)
def test_a_mend_does_what_it_says_and_breaks_nothing(base, edits, pick) -> None:  # type: ignore[no-untyped-def]
    document = Document(chart(base, **SETTINGS))
    for step in edits:
        perform(document, step)
    able = [problem for problem in check(document.chart) if mends_of(problem.rule)]
    for problem in able[pick % 3 :: 3]:
        for proposal in proposals(document.chart, problem):
            event(f"{problem.rule} {proposal.mend}")
            hold_the_laws(document.chart, problem, proposal)


def test_every_mend_says_what_it_is_and_for_which_rules() -> None:
    known = {rule.id for rule in RULES}
    ids = [mend.id for mend in mends()]
    assert len(set(ids)) == len(ids)
    for mend in mends():
        assert mend.label
        assert known.issuperset(mend.rules)
    assert {*MENDABLE} == known


def proposed(base: Chart, rule: str, mend: str) -> tuple[Problem, Proposal]:
    return next(
        (problem, proposal)
        for problem in check(base)
        if problem.rule == rule
        for proposal in proposals(base, problem)
        if proposal.mend == mend
    )


def teams(one: Chart, under: str) -> dict[str, list[tuple[str, int]]]:
    """The teams below a role: the title of each lead, and title and seats of each card."""
    roles = one.roles
    return {
        roles[lead].title: [(roles[id].title, roles[id].seats) for id in one.reports(lead)]
        for lead in one.reports(under)
        if one.has_reports(lead)
    }


def test_a_team_is_split_evenly_and_by_function() -> None:
    base = chart(
        """
Head [manager] @head
  Lead [team lead]
    Returns Agent x7 (returns-warranty) shift=day
    Support Agent x9 (support)
    Seller x1 (sales)
"""
    )
    _, proposal = proposed(base, "A4", "split-below")
    after = mended(base, proposal).chart
    assert proposal.label == "Split the team of “Lead” under 2 new leads: 7 and 10"
    assert teams(after, "lead") == {
        "Team Lead, Returns & warranty": [("Returns Agent", 7)],
        "Team Lead": [("Support Agent", 9), ("Seller", 1)],
    }
    leads = [after.roles[id] for id in after.reports("lead")]
    assert [(lead.status, lead.shift) for lead in leads] == [("planned", "day"), ("planned", "")]


def test_a_group_of_one_function_is_cut_in_halves() -> None:
    base = chart('Head [manager]\n  Lead [team lead] "Ana"\n    Agent x17 (support) tier=1')
    _, proposal = proposed(base, "A4", "split-beside")
    after = mended(base, proposal).chart
    sizes = [after.roles[id].seats for lead in after.reports("head") for id in after.reports(lead)]
    assert sizes == [9, 8]
    assert {role.tier for role in after.roles.values() if role.title == "Agent"} == {"1"}


def test_what_is_too_many_goes_to_the_neighbour_who_has_room() -> None:
    base = chart(
        """
Head [manager]
  Wide Lead [team lead]
    Agent @a x14
  Full Lead [team lead]
    Agent @b x12
  Small Lead [team lead]
    Agent @c x5
"""
    )
    _, proposal = proposed(base, "A4", "move-to-neighbour")
    assert proposal.label == "Move 2 seats to “Small Lead”, who has room"
    after = mended(base, proposal).chart
    assert [after.roles[id].seats for id in after.reports("small-lead")] == [5, 2]


def test_the_lead_of_a_merged_team_waits_for_a_post() -> None:
    base = chart(
        """
Head [manager]
  Thin Lead [team lead] "Di Ray" (sales)
    Agent @a x2 (sales)
  Other Lead [team lead] (sales)
    Agent @b x5 (sales)
  Staff x4
"""
    )
    problem, proposal = proposed(base, "A3", "merge-teams")
    after = mended(base, proposal).chart
    assert problem.about == "thin-lead"
    assert [after.roles[id].seats for id in after.reports("other-lead")] == [5, 2]
    assert [person.holder.name for person in after.not_placed.values()] == ["Di Ray"]


def test_an_acting_leader_is_a_dotted_line_of_that_name() -> None:
    base = chart(
        """
Head [manager] "Ana"
  Lead [team lead] *vacant
    Senior [senior] "Bo"
    Agent x5
"""
    )
    problem, proposal = proposed(base, "V1", "name-acting-leader")
    assert proposal.label == "Bo acts for “Lead”"
    after = mended(base, proposal).chart
    (line,) = after.roles["lead"].dotted
    assert (line.manager, line.label) == ("senior", "acting leader")
    assert not {"V1", "S7"} & {found.rule for found in check(after)}
    assert problem.rule == "V1"


def test_a_shift_gets_a_lead_with_its_people() -> None:
    base = chart(
        """
Head [manager]
  Lead [team lead] shift=day
    Day Agent x5 shift=day
    Night Agent x6 shift=night
"""
    )
    _, proposal = proposed(base, "C1", "add-shift-lead")
    after = mended(base, proposal).chart
    assert teams(after, "head")["Shift Lead, Night"] == [("Night Agent", 6)]


def test_a_lone_team_lead_gets_a_manager_and_a_second_lead() -> None:
    base = chart("Lead [team lead] @lead\n  Agent x11")
    problem = next(found for found in check(base) if found.key == "A8")
    both = [each for each in proposals(base, problem) if each.seats == 2]
    after = mended(base, both[0]).chart
    (top,) = after.reports(None)
    assert (after.roles[top].level, after.roles[top].title) == ("manager", "Manager")
    assert [len(after.reports(lead)) for lead in after.reports(top)] == [1, 1]


def test_a_proposal_that_the_chart_does_not_allow_is_not_offered() -> None:
    base = chart("Head [manager]\n  Agent x3 (support)", chosen_functions=("sales",))
    (problem,) = check(base)
    assert [each.label for each in proposals(base, problem)] == [
        "“Agent” takes sales on",
        "“Head” takes sales on",
    ]
    nobody = Chart([each for each in base.records.values() if not isinstance(each, Role)])
    assert [proposals(nobody, each) for each in check(nobody)] == [[]]


def test_functions_go_to_who_does_the_like_or_has_them_already() -> None:
    base = chart(
        """
Head [manager]
  Ada "Ada Bell" (support, sales, returns-warranty, billing, quality)
  Trainer (training)
  Clerk (billing)
  Agent x9 (support)
"""
    )
    _, proposal = proposed(base, "F3", "share-out-functions")
    after = mended(base, proposal).chart
    assert proposal.label == "Ada Bell hands billing and quality over to “Trainer”"
    assert after.roles["ada"].functions == ("support", "sales", "returns-warranty")
    assert after.roles["trainer"].functions == ("training", "quality")
    assert after.roles["clerk"].functions == ("billing",)


def test_a_tier_gets_the_tier_above_it() -> None:
    base = chart("Head [manager]\n  Agent x3 (support) tier=1 shift=day")
    _, proposal = next(
        (problem, each)
        for problem in check(base)
        if problem.rule == "F4"
        for each in proposals(base, problem)
        if each.seats
    )
    assert proposal.label == "Add a specialist of tier 2 under “Head”"
    after = mended(base, proposal).chart
    new = next(role for role in after.roles.values() if role.id not in base.roles)
    assert (new.tier, new.shift, new.status) == ("2", "day", "planned")
