"""Examples of the rules on functions, ratios, shifts, workloads and vacancies."""

from __future__ import annotations

from rule_example import Example, raised

from orgchart.model.records import Workload
from support.outline import chart

TWO_OF_EACH = "Head [manager]\n  Agent x8 (support)\n  {who} (loyalty-rewards)"
NO_STAND_IN = Example(
    "F2",
    (
        raised(
            chart(TWO_OF_EACH.format(who='Specialist "Ada Bell"')),
            (
                "hint",
                ("specialist",),
                "Only Ada Bell covers loyalty & rewards; nobody could stand in.",
            ),
        ),
        raised(
            chart(TWO_OF_EACH.format(who='Expert "Cy Ode" (sales)\n  Specialist x2 *vacant')),
            ("hint", ("expert",), "Only Cy Ode covers sales; nobody could stand in."),
        ),
    ),
    at_the_edge=chart(TWO_OF_EACH.format(who="Specialist x2")),
    silent=chart("Head [manager] (leadership)\n  Agent x8 (support)"),
)

HATS = "Head [manager]\n  Agent x{others}\n  Ada ({functions})"
ALL_HATS = "support, sales, billing, help-desk"
MANY_HATS = Example(
    "F3",
    (
        raised(
            chart(
                'Head [manager]\n  Agent x9\n  Specialist "Ada Bell" '
                "(support, sales, returns-warranty, loyalty-rewards, account-management)"
            ),
            (
                "hint",
                ("specialist",),
                "Ada Bell has 5 functions; like tasks go together (returns, warranty and issues; "
                "accounts and loyalty).",
            ),
        ),
    ),
    at_the_edge=chart(HATS.format(others=9, functions="leadership, support, sales, billing")),
    silent=chart(HATS.format(others=8, functions=ALL_HATS)),
)

ESCALATION_GAP = Example(
    "F4",
    (
        raised(
            chart("Head [manager]\n  Agent x3 tier=1"),
            (
                "hint",
                (),
                "Tier 1 has nowhere to escalate: there is no tier 2 and nobody for issue "
                "management.",
            ),
        ),
        raised(
            chart("Head [manager]\n  Agent x3 tier=L1\n  Expert tier=2\n  Engineer tier=4"),
            (
                "hint",
                (),
                "Tier 2 has nowhere to escalate: there is no tier 3 and nobody for issue "
                "management.",
            ),
        ),
        raised(
            chart("Head [manager]\n  Expert tier=2\nAgent tier=1"),
            ("hint", ("agent",), "“Agent”, in tier 1, has no line upward to escalate along."),
        ),
    ),
    at_the_edge=chart("Head [manager]\n  Agent x3 tier=1\n  Expert tier=2"),
    silent=chart("Head [manager]\n  Agent x3 tier=1\n  Agent (issue-management)"),
)

CENTRE = "Head [manager]\n  Lead [team lead] x9\n    Agent x{agents}\n  Staff {staff}"
QUALITY = Example(
    "R1",
    (
        raised(
            chart(CENTRE.format(agents=90, staff="(quality)")),
            (
                "hint",
                (),
                "90 agents and 1 quality analyst; a quarter of centres have 15–25 for each. "
                "3 would do.",
            ),
        ),
        raised(
            chart(CENTRE.format(agents=30, staff="(training)")),
            (
                "hint",
                (),
                "30 agents and no quality analyst; a quarter of centres have 15–25 for each. "
                "1 would do.",
            ),
        ),
    ),
    at_the_edge=chart(CENTRE.format(agents=45, staff="(quality)")),
    silent=chart(CENTRE.format(agents=29, staff="(training)")),
)

TRAINERS = Example(
    "R2",
    (
        raised(
            chart(CENTRE.format(agents=30, staff="(quality)")),
            (
                "hint",
                (),
                "30 agents and no trainer; centres report one for 15 to 63. 1 would do.",
            ),
        ),
        raised(
            chart(CENTRE.format(agents=66, staff="x2 0.5fte (training)")),
            (
                "hint",
                (),
                "66 agents and 1 trainer; centres report one for 15 to 63. 2 would do.",
            ),
        ),
    ),
    at_the_edge=chart(CENTRE.format(agents=65, staff="(training)")),
    silent=chart(CENTRE.format(agents=29, staff="(quality)")),
)

PLANNERS = Example(
    "R3",
    (
        raised(
            chart(CENTRE.format(agents=50, staff="(quality)")),
            (
                "hint",
                (),
                "50 agents and no planner; about one for 50 is usual up to 500 agents. 1 would do.",
            ),
        ),
    ),
    at_the_edge=chart(CENTRE.format(agents=75, staff="(workforce-management)")),
    silent=chart(CENTRE.format(agents=49, staff="(quality)")),
)

FIELD = "Head [manager]\n  Technician [specialist] x{count} (field-service)\n  Desk {staff}"
DISPATCHERS = Example(
    "R4",
    (
        raised(
            chart(FIELD.format(count=40, staff="x2 (dispatch)")),
            (
                "hint",
                (),
                "40 technicians and 2 dispatchers; 15 to 18 for each were counted in surveys. "
                "3 would do.",
            ),
        ),
        raised(
            chart(FIELD.format(count=19, staff="x2")),
            (
                "hint",
                (),
                "19 technicians and no dispatcher; 15 to 18 for each were counted in surveys. "
                "2 would do.",
            ),
        ),
    ),
    at_the_edge=chart(FIELD.format(count=36, staff="x2 (dispatch)")),
    silent=chart(FIELD.format(count=18, staff="x2")),
)

PERSONNEL = "Head [manager]\n  Agent x{agents}\n  Officer {staff}"
HUMAN_RESOURCES = Example(
    "R5",
    (
        raised(
            chart(PERSONNEL.format(agents=10, staff=""), rules_on=("R5",)),
            (
                "hint",
                (),
                "0.0 of 12.0 FTE are in human resources, 0 for each 100; 1 or more is usual.",
            ),
        ),
    ),
    at_the_edge=chart(PERSONNEL.format(agents=98, staff="(human-resources)"), rules_on=("R5",)),
    silent=chart(PERSONNEL.format(agents=10, staff="")),
)

SHIFTS = "Head [manager]\n  Lead [team lead] {shift}\n    Agent x{agents} shift=Night{more}"
SHIFT_LEADER = Example(
    "C1",
    (
        raised(
            chart(SHIFTS.format(shift="shift=day", agents=6, more="")),
            ("warning", (), "Night shift: 6 agents, and no leader has this shift."),
        ),
        raised(
            chart(SHIFTS.format(shift="", agents=5, more="\n    Day Agent")),
            ("warning", (), "Night shift: 5 agents, and no leader has this shift."),
        ),
    ),
    at_the_edge=chart(SHIFTS.format(shift="shift=day", agents=4, more="")),
    silent=chart(SHIFTS.format(shift="", agents=6, more="\n    Trainer (training)")),
)

MODERATORS = "Head [manager]\n  Moderator x{count} {fte}fte (forum-moderation) shift=24/7"
ROUND_THE_CLOCK = Example(
    "C2",
    (
        raised(
            chart(MODERATORS.format(count=3, fte=1)),
            (
                "warning",
                (),
                "Forum moderation: 1 seat manned 168 hours a week takes 6.0 FTE; 3.0 are planned.",
            ),
        ),
        raised(
            chart(
                MODERATORS.format(count=10, fte=0.5),
                workloads=(
                    Workload(
                        function="forum-moderation", work="seats", seats=2, hours=80, shift="24/7"
                    ),
                ),
            ),
            (
                "warning",
                (),
                "Forum moderation: 2 seats manned 80 hours a week take 5.7 FTE; 5.0 are planned.",
            ),
        ),
    ),
    at_the_edge=chart(MODERATORS.format(count=6, fte=1)),
    silent=chart("Head [manager]\n  Moderator x3 (forum-moderation) shift=late"),
)

CALLS = Workload(function="support", volume=100, handling=180)
SUPPORT = "Head [manager]\n  Agent x{count} {fte}fte (support) shift=day"
OCCUPANCY = Example(
    "C3",
    (
        raised(
            chart(SUPPORT.format(count=31, fte=0.5), workloads=(CALLS,)),
            (
                "warning",
                (),
                "Support: people would be busy 92 % of their time; far above the ceiling of 85 %.",
            ),
        ),
        raised(
            chart(
                SUPPORT.format(count=33, fte=0.5),
                workloads=(Workload(function="support", volume=100, handling=180, shift="Day"),),
            ),
            (
                "warning",
                (),
                "Support, day shift: people would be busy 87 % of their time; "
                "above the ceiling of 85 %.",
            ),
        ),
        raised(
            chart(SUPPORT.format(count=23, fte=1), workloads=(CALLS,)),
            ("hint", (), "Support: people would be busy 62 % of their time; 65–85 % is usual."),
        ),
    ),
    at_the_edge=chart(SUPPORT.format(count=17, fte=1), workloads=(CALLS,)),
    silent=chart(SUPPORT.format(count=5, fte=1)),
)

TICKETS = Workload(function="support", work="tickets", volume=20, handling=900, interval=480)
CAPACITY = Example(
    "C4",
    (
        raised(
            chart(SUPPORT.format(count=35, fte=0.5), workloads=(CALLS,)),
            ("warning", (), "Support: the work takes 20.0 FTE; 17.5 are planned."),
        ),
        raised(
            chart(SUPPORT.format(count=21, fte=1), workloads=(CALLS, TICKETS)),
            ("warning", (), "Support: the work takes 21.1 FTE; 21.0 are planned."),
        ),
    ),
    at_the_edge=chart(SUPPORT.format(count=20, fte=1), workloads=(CALLS,)),
    silent=chart(SUPPORT.format(count=1, fte=1)),
)

VACANT = "Head [manager]\n  Team Lead [{level}] *vacant {line}\n    Agent x9\n  Bo [team lead]"
VACANT_LEADER = Example(
    "V1",
    (
        raised(
            chart(VACANT.format(level="team lead", line="")),
            ("hint", ("team-lead",), "“Team Lead” is vacant; 9 people have no acting leader."),
        ),
        raised(
            chart(VACANT.format(level="team lead", line="~> Bo #Matrix")),
            ("hint", ("team-lead",), "“Team Lead” is vacant; 9 people have no acting leader."),
        ),
    ),
    at_the_edge=chart(VACANT.format(level="team lead", line="~> Bo #Acting leader until June")),
    silent=chart(VACANT.format(level="senior", line="")),
)

COVERAGE_EXAMPLES = (
    NO_STAND_IN,
    MANY_HATS,
    ESCALATION_GAP,
    QUALITY,
    TRAINERS,
    PLANNERS,
    DISPATCHERS,
    HUMAN_RESOURCES,
    SHIFT_LEADER,
    ROUND_THE_CLOCK,
    OCCUPANCY,
    CAPACITY,
    VACANT_LEADER,
)
