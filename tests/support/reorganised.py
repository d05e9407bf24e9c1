"""A department before and after a reorganisation in which everything happens once."""

from __future__ import annotations

from orgchart.model import scenarios
from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.edits import add_role, move_role, remove_role
from orgchart.model.people import Seated, move, swap
from orgchart.model.records import Id
from support.outline import chart

TODAY = """
Director [director] "Grace Okafor" (leadership)
  Assistant +assistant "Amy Tran" (operations)
  Support Manager [manager] "Ana Ruiz" (support)
    Day Lead [team lead] "Omar Haddad" (support)
      Day Agent x9 (support)
      Night Agent x8 (support)
    Issue Lead [team lead] "Jo Lindqvist" (issue-management)
      Issue Agent x4 (issue-management)
  Returns Manager [manager] "Lea Novak" (returns-warranty)
    Returns Agent x8 (returns-warranty)
    Warranty Agent *vacant (returns-warranty) ~> Day Lead #Parts
  Sales Manager [manager] "Ivy Chen" (sales)
    Account Manager "Nia Obi" (account-management)
    Loyalty Lead "Kenji Mori" (loyalty-rewards)
    Sales Agent x3 (sales)
"""
NAME = "Spring"


def reorganised() -> tuple[Document, Id]:
    """A document with the scenario that is shown, and its id.

    Added: Night Lead; moved: Night Agent; removed: Loyalty Lead, whose Kenji Mori fills Warranty
    Agent; Nia Obi and Jo Lindqvist change places; Returns Agent gets a seat.
    """
    document = Document(chart(TODAY, title="Service desk"))
    id, created = scenarios.create(document.records, NAME)
    document.carry_out("Create", created, show=id)
    with document.edit("Posts") as draft:
        add_role(
            draft, "support-manager", id="night-lead", title="Night Lead", level="team lead",
            status="vacant", functions=("support",), before="issue-lead",
        )  # fmt: skip
        move_role(draft, "night-agent", "night-lead")
        remove_role(draft, "loyalty-lead")
        draft.update("returns-agent", seats=9)
    with document.edit("People") as draft:
        move(draft, next(iter(draft.chart.not_placed)), "warranty-agent")
        swap(draft, Seated("account-manager"), Seated("issue-lead"))
    return document, id


def both() -> tuple[Chart, Chart]:
    """The charts before and after."""
    document, id = reorganised()
    return scenarios.seen_chart(document.records), scenarios.seen_chart(document.records, id)
