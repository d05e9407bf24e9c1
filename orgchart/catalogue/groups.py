"""Dividing seats among groups, and which functions belong together."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import floor

from orgchart.catalogue.kinds import Kind, group_below

# "Group like tasks together", as returns, warranty and issues, or accounts and loyalty. Source:
# "Customer Service Department Organization Structure" (guide: the six functions).
_FAMILIES = {
    "care": ("returns-warranty", "issue-management"),
    "relations": (
        "account-management", "loyalty-rewards", "sales", "customer-success", "onboarding",
    ),
    "staff": (
        "quality", "training", "knowledge", "workforce-management", "operations", "administration",
    ),
}  # fmt: skip
STAFF = "staff"
CONTACT = "contact"
_FAMILY_OF = {function: name for name, members in _FAMILIES.items() for function in members}


def main_function(kind: Kind) -> str:
    """What the kind is there for: its first function, else that of most seats below it."""
    if kind.work:
        return kind.work[0]
    groups = [group for group in group_below(kind) if group.work]
    return max(groups, key=lambda group: group.weight).work[0] if groups else ""


def family(kind: Kind) -> str:
    """The family of like tasks: care, relations, staff, or contact for all the rest."""
    return _FAMILY_OF.get(main_function(kind), CONTACT)


def shared_family(functions: list[str]) -> str:
    """The family that all these functions are of; empty when they are of several."""
    found = {_FAMILY_OF.get(function, CONTACT) for function in functions}
    return found.pop() if len(found) == 1 else ""


def apportion(weights: Sequence[int], seats: int) -> list[int]:
    """Divide seats in proportion to weights by largest remainder, each at least one.

    Parties too small for a seat get one first; the rest is divided among the others. Needs
    at least as many seats as weights. Equal remainders go to the earlier one.
    """
    given = [0] * len(weights)
    open_ones = list(range(len(weights)))
    while open_ones:
        total = sum(weights[i] for i in open_ones)
        small = [i for i in open_ones if weights[i] * seats < total]
        if not small:
            _largest_remainders(weights, seats, open_ones, given)
            break
        for i in small:
            given[i] = 1
        seats -= len(small)
        open_ones = [i for i in open_ones if i not in small]
    return given


def _largest_remainders(
    weights: Sequence[int], seats: int, among: list[int], given: list[int]
) -> None:
    total = sum(weights[i] for i in among)
    quotas = {i: Fraction(weights[i] * seats, total) for i in among}
    for i, quota in quotas.items():
        given[i] = floor(quota)
    left = seats - sum(map(floor, quotas.values()))
    for i in sorted(among, key=lambda i: (floor(quotas[i]) - quotas[i], i))[:left]:
        given[i] += 1


def spread(seats: int, cards: int, start: int) -> list[int]:
    """Seats on each of the cards, as evenly as can be; the first odd seat goes to ``start``."""
    each, odd = divmod(seats, cards)
    return [each + ((place - start) % cards < odd) for place in range(cards)]


def give_quotas(top: Kind, seats: int) -> None:
    """What each kind would have of so many front-line seats, as a fraction, sums upwards."""
    total = sum(group.weight for group in group_below(top) if not group.fixed)
    for kind in reversed(list(top.walk())):
        if kind.leads:
            kind.quota = sum(child.quota for child in kind.children)
        else:
            kind.quota = 0.0 if kind.fixed else seats * kind.weight / total


def give_seats(top: Kind, seats: int) -> None:
    """Divide the front-line seats among the groups; fixed groups keep theirs."""
    groups = [group for group in group_below(top) if not group.fixed]
    for group, share in zip(groups, apportion([g.weight for g in groups], seats), strict=True):
        group.seats = share
    for group in group_below(top):
        if group.fixed:
            group.seats = group.weight
