"""Taking kinds together, and taking a layer of leaders out, without losing a function."""

from __future__ import annotations

from orgchart.catalogue.kinds import LEADERSHIP, Kind
from orgchart.catalogue.titles import merged_title


def merge(leader: Kind, one: Kind, other: Kind) -> Kind:
    """Two kinds below a leader become one, in the place of the larger; it is returned.

    What both had in common stays (shift, tier, channels), the functions are those of both.
    """
    main, joining = (one, other) if one.quota >= other.quota else (other, one)
    work = list(dict.fromkeys([*main.work, *joining.work]))
    title = merged_title(main, joining, work)
    main.change(
        title=title,
        functions=((LEADERSHIP, *work) if LEADERSHIP in main.role.functions else tuple(work)),
        leads_and_serves=main.role.leads_and_serves and joining.role.leads_and_serves,
        **_in_common(main, joining),
    )
    main.joined += [*joining.ids, *joining.joined]
    main.children = sorted([*main.children, *joining.children], key=lambda kind: kind.order)
    main.quota += joining.quota
    if not main.leads:
        main.weight += joining.weight
    leader.children.remove(joining)
    return main


def dissolve(leader: Kind, gone: Kind) -> None:
    """A kind goes; those who reported to it report to its leader, who takes its functions."""
    at = leader.children.index(gone)
    leader.children[at : at + 1] = gone.children
    leader.span = max(leader.span, gone.span)
    take_over(leader, gone.work)


def take_over(leader: Kind, functions: list[str]) -> None:
    """A leader holds those functions that nobody below holds."""
    covered = {function for kind in leader.walk() for function in kind.role.functions}
    missing = [function for function in functions if function not in covered]
    leader.change(functions=(*leader.role.functions, *missing))


def _in_common(main: Kind, joining: Kind) -> dict[str, object]:
    here, there = main.role, joining.role
    if main.work == joining.work and not main.leads:
        return {}
    return {
        "tier": here.tier if here.tier == there.tier else "",
        "shift": here.shift if here.shift == there.shift else "",
        "channels": tuple(dict.fromkeys([*here.channels, *there.channels])),
        "team": here.team if here.team == there.team else "",
    }
