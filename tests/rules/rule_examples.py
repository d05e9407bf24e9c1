"""One example set a rule: charts that raise it, one at its edge, one it is silent about."""

from __future__ import annotations

import msgspec
from coverage_examples import COVERAGE_EXAMPLES
from rule_example import Example, raised

from orgchart.model.chart import Chart
from support.outline import chart


def level_guessed(chart: Chart, id: str) -> Chart:
    """The same chart, the level of one role known from its position only."""
    role = msgspec.structs.replace(chart.roles[id], level_guessed=True)
    return Chart([*(each for each in chart.records.values() if each.id != id), role])


EMPTY = Chart()
ALONE = chart("Agent")

SEVERAL_TOPS = Example(
    "S5",
    (
        raised(
            chart("Head [manager]\n  Agent\nOwner [director]"),
            ("hint", ("head", "owner"), "2 roles have no manager; 1 at the top is usual."),
        ),
    ),
    at_the_edge=chart("Head [manager]\n  Agent x2"),
    silent=EMPTY,
)

INVERTED = chart('Team Lead [team lead] "Bo Lind"\n  Director [director] "Ana Ruiz"')
LEVEL_INVERSION = Example(
    "S6",
    (
        raised(
            INVERTED,
            (
                "warning",
                ("director", "team-lead"),
                "Ana Ruiz, of level director, reports to Bo Lind, of level team lead.",
            ),
        ),
    ),
    at_the_edge=chart("Analyst [specialist]\n  Expert [senior]"),
    silent=level_guessed(INVERTED, "director"),
)

MATRIX = """
General Manager [manager]
  Retail Lead [team lead]
    Sam ~> Business Lead {more}
  Business Lead [team lead] {dotted}
"""
DOTTED_PROBLEM = Example(
    "S7",
    (
        raised(
            chart(MATRIX.format(more="~> General Manager", dotted="")),
            ("hint", ("sam",), "“Sam” has 3 managers; a matrix works with 2."),
        ),
        raised(
            chart(MATRIX.format(more="~> Retail Lead", dotted="")),
            (
                "hint",
                ("sam", "retail-lead"),
                "“Sam” has a solid and a dotted line to “Retail Lead”.",
            ),
        ),
        raised(
            chart("Head [manager] ~> Agent\n  Agent"),
            ("hint", ("head", "agent"), "“Head” has a dotted line to “Agent”, an own report."),
        ),
    ),
    at_the_edge=chart(MATRIX.format(more="", dotted="")),
    silent=chart("Head [manager]\n  Agent x3"),
)

SMALL_LINE = """
Head [manager]
  Lead [team lead] "Bo Lind"
    Agent "Cy Ode" {seats}
  Analyst [specialist] x{others}
"""
ONE_TO_ONE = Example(
    "A1",
    (
        raised(
            chart(SMALL_LINE.format(seats="", others=7)),
            (
                "warning",
                ("lead", "agent"),
                "Bo Lind leads one person (Cy Ode). One-to-one lines add a layer.",
            ),
        ),
        raised(
            chart("Head [manager]\n  Lead [team lead] x5\n    Agent x3\n    Expert [senior] x2"),
            (
                "warning",
                ("lead", "agent", "expert"),
                "Each of the 5 seats of “Lead” leads one person (“Agent” and “Expert”). "
                "One-to-one lines add a layer.",
            ),
        ),
        raised(
            chart(
                "Head [manager]\n  Retail Manager [manager]\n  Agent ~> Retail Manager\n  Rep x9"
            ),
            (
                "warning",
                ("retail-manager", "agent"),
                "“Retail Manager” leads one person (“Agent”), by a dotted line. "
                "One-to-one lines add a layer.",
            ),
        ),
    ),
    at_the_edge=chart(SMALL_LINE.format(seats="x2", others=7)),
    silent=chart(SMALL_LINE.format(seats="", others=6)),
)

LONG_CHAIN = "\n".join(" " * depth + f"Role {depth}" for depth in range(1, 7))
ONE_TO_ONE_CHAIN = Example(
    "A2",
    (
        raised(
            chart('Head [manager] "Ana Ruiz"\n  Lead [team lead]\n    Agent "Cy Ode"'),
            (
                "warning",
                ("head", "lead", "agent"),
                "Ana Ruiz → “Lead” → Cy Ode: 3 layers one under the other, one to one.",
            ),
        ),
        raised(
            chart(LONG_CHAIN),
            (
                "warning",
                tuple(f"role-{depth}" for depth in range(1, 7)),
                "“Role 1” → “Role 2” → … → “Role 6”: 6 layers one under the other, one to one.",
            ),
        ),
    ),
    at_the_edge=chart("Head [manager]\n  Lead [team lead]\n    Agent x2"),
    silent=ALONE,
)

NARROW = "Head [manager]\n  Lead [team lead] {serves}\n    Agent x{span}\n  Analyst x{others}"
NARROW_SPAN = Example(
    "A3",
    (
        raised(
            chart(NARROW.format(span=2, others=6, serves="")),
            (
                "hint",
                ("lead",),
                "“Lead” leads 2 people; a leader usually has 3 or more reports.",
            ),
        ),
        raised(
            chart("Head [manager]\n  Twin [manager]\n  Agent x2 ~> Twin\n  Rep x6"),
            (
                "hint",
                ("twin",),
                "“Twin” leads 2 people by dotted lines; a leader usually has 3 or more reports.",
            ),
        ),
    ),
    at_the_edge=chart(NARROW.format(span=3, others=5, serves="")),
    silent=chart(NARROW.format(span=2, others=5, serves="")),
)

FRONT = 'Lead [team lead] "Ana Ruiz"\n  Representative x{span}'
WIDE_FRONT_LINE = Example(
    "A4",
    (
        raised(
            chart(FRONT.format(span=17)),
            ("warning", ("lead",), "Ana Ruiz leads 17 representatives; 8–12 is usual."),
        ),
        raised(
            chart(FRONT.format(span=15)),
            ("hint", ("lead",), "Ana Ruiz leads 15 representatives; 8–12 is usual."),
        ),
        raised(
            chart(FRONT.format(span=10) + "\n  Expert [senior] x3"),
            ("hint", ("lead",), "Ana Ruiz leads 13 people at the front line; 8–12 is usual."),
        ),
        raised(
            chart("Head [manager]\n  Agent x7\n  Lead [team lead] x7"),
            ("hint", ("head",), "“Head” leads 14 people; 8–12 is usual."),
        ),
        raised(
            chart("Lead [team lead] x2\n  Expert [senior] x25"),
            (
                "hint",
                ("lead",),
                "Each of the 2 seats of “Lead” leads 13 senior representatives; 8–12 is usual.",
            ),
        ),
    ),
    at_the_edge=chart(FRONT.format(span=12)),
    silent=chart("Director [director]\n  Lead [team lead] x40"),
)

LEADERS = 'Director [director] "Di Ray"\n  Team Lead [team lead] x{span}'
WIDE_LEADER = Example(
    "A5",
    (
        raised(
            chart(LEADERS.format(span=11)),
            ("warning", ("director",), "Di Ray leads 11 team leads; 3–8 is usual."),
        ),
        raised(
            chart(LEADERS.format(span=8) + "\n  Manager [manager]\n  Analyst"),
            ("hint", ("director",), "Di Ray leads 10 people; 3–8 is usual."),
        ),
        raised(
            chart(LEADERS.format(span=8) + "\n  Manager [manager]"),
            ("hint", ("director",), "Di Ray leads 9 leaders; 3–8 is usual."),
        ),
    ),
    at_the_edge=chart(LEADERS.format(span=8)),
    silent=chart("Lead [team lead]\n  Agent x40"),
)

COACH = 'Lead [team lead] "Ana Ruiz" {serves}\n  Agent x{span}'
PLAYER_COACH = Example(
    "A6",
    (
        raised(
            chart(COACH.format(serves="+serves", span=8)),
            (
                "warning",
                ("lead",),
                "Ana Ruiz serves customers and leads 8 people; "
                "leaders who do both usually lead 3–5.",
            ),
        ),
        raised(
            chart(COACH.format(serves="+serves", span=6)),
            (
                "hint",
                ("lead",),
                "Ana Ruiz serves customers and leads 6 people; "
                "leaders who do both usually lead 3–5.",
            ),
        ),
    ),
    at_the_edge=chart(COACH.format(serves="+serves", span=5)),
    silent=chart(COACH.format(serves="", span=8)),
)

NO_LEADER = Example(
    "A7",
    (
        raised(
            chart("Agent One\n  Agent Two\n    Lead [team lead]\n      Rep x5\nBoss [manager]"),
            ("warning", ("agent-one",), "2 front-line seats have no leader above them."),
        ),
    ),
    at_the_edge=chart("Agent One\n  Lead [team lead]\n    Rep x5"),
    silent=chart("Lead [team lead]\n  Agent x5\n    Rep x5"),
)

EIGHT = "Head [manager]\n  Representative x{front}"
EIGHT_RULE = Example(
    "A8",
    (
        raised(
            chart(EIGHT.format(front=8)),
            (
                "hint",
                ("head",),
                "“Head” leads 8 at the front line without a team lead; "
                "1 team lead is usual for so many.",
            ),
        ),
        raised(
            chart(EIGHT.format(front=11)),
            (
                "hint",
                ("head",),
                "“Head” leads 11 at the front line without a team lead; "
                "2 team leads are usual for so many.",
            ),
        ),
        raised(
            chart("Lead [team lead]\n  Agent x11"),
            (
                "hint",
                ("lead",),
                "11 seats at the front line and no manager; "
                "2 team leads and 1 manager are the usual minimum.",
            ),
        ),
    ),
    at_the_edge=chart(EIGHT.format(front=7)),
    silent=chart("Manager [manager]\n  Agent x4\n  Lead [team lead]\n    Rep x12"),
)

LAYERS = """
Chief [executive]
  Director [director]
    Manager [manager]
      Lead [team lead]
        Expert [senior] {deeper}
  Agent x{others}
"""
TOO_MANY_LAYERS = Example(
    "L1",
    (
        raised(
            chart(LAYERS.format(others=119, deeper="\n          Trainee")),
            (
                "warning",
                ("chief", "director", "manager", "lead", "expert", "trainee"),
                "6 layers for a headcount of 125; up to 4 are usual.",
            ),
        ),
    ),
    at_the_edge=chart(LAYERS.format(others=121, deeper="")),
    silent=EMPTY,
)

LEADERS_AMONG = "Head [manager]\n  Lead [team lead] x{leads}\n  Agent x{agents}"
MANY_LEADERS = Example(
    "L2",
    (
        raised(
            chart(LEADERS_AMONG.format(leads=6, agents=13)),
            (
                "hint",
                (),
                "7 of 20 seats are for leaders, one for every 2.8; "
                "one for every 4 or more is usual.",
            ),
        ),
    ),
    at_the_edge=chart(LEADERS_AMONG.format(leads=4, agents=15)),
    silent=chart(LEADERS_AMONG.format(leads=6, agents=12)),
)

FUNCTIONS = "Head [manager]\n  Agent x3 (support)"
UNCOVERED = Example(
    "F1",
    (
        raised(
            chart(FUNCTIONS, chosen_functions=("support", "returns-warranty", "night-desk")),
            ("hint", (), "Nobody is responsible for night-desk."),
            ("hint", (), "Nobody is responsible for returns & warranty."),
        ),
    ),
    at_the_edge=chart(FUNCTIONS, chosen_functions=("support",)),
    silent=chart(FUNCTIONS),
)

EXAMPLES = (
    SEVERAL_TOPS,
    LEVEL_INVERSION,
    DOTTED_PROBLEM,
    ONE_TO_ONE,
    ONE_TO_ONE_CHAIN,
    NARROW_SPAN,
    WIDE_FRONT_LINE,
    WIDE_LEADER,
    PLAYER_COACH,
    NO_LEADER,
    EIGHT_RULE,
    TOO_MANY_LAYERS,
    MANY_LEADERS,
    UNCOVERED,
    *COVERAGE_EXAMPLES,
)
