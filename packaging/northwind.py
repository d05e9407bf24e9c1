"""The department that the pictures of the guide show, its reorganisation, and its staff list."""

from __future__ import annotations

import tempfile
from pathlib import Path

import msgspec

from orgchart.importing import import_list
from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.edits import add_role, move_role, remove_role
from orgchart.model.records import DottedLine, Id, Settings

EXAMPLE = Path(__file__).parent.parent / "docs" / "examples" / "northwind-service.csv"


def example() -> Chart:
    """The example department with two more layers, a dotted line, and something to find."""
    roles = import_list(EXAMPLE).chart.roles
    posts = iter([id for id, role in roles.items() if role.title == "Representative"])
    titled = {role.title: id for id, role in roles.items()}
    day, night = titled["Team Lead, Day"], titled["Team Lead, Night"]
    returns = [id for id, role in roles.items() if role.title == "Returns Representative"]
    planning = DottedLine(manager=titled["Support Manager"], label="planning")
    changes: dict[str, dict[str, object]] = {
        next(posts): {"reports_to": day, "seats": 13, "holders": ()},
        next(posts): {"reports_to": day},
        next(posts): {"reports_to": day},
        next(posts): {"reports_to": night},
        returns[0]: {"reports_to": titled["Team Lead, Returns"]},
        returns[1]: {"reports_to": titled["Team Lead, Returns"]},
        titled["Workforce Planner"]: {"dotted": (planning,)},
    }
    changed = [msgspec.structs.replace(roles[id], **new) for id, new in changes.items()]
    records = {**roles, **{role.id: role for role in changed}}
    return Chart([Settings(title="Northwind Service"), *records.values()])


def role_called(chart: Chart, title: str) -> Id:
    """The first role with a title."""
    return next(id for id, role in chart.roles.items() if role.title == title)


def reorganise(draft: Draft) -> None:
    """A third team of support, and one post fewer."""
    day = role_called(draft.chart, "Team Lead, Day")
    lead = add_role(draft, draft.role(day).reports_to, title="Team Lead, Evening",
                    level="team lead", status="vacant", functions=("support",))  # fmt: skip
    moved = [role for role in draft.reports(day) if role.seats == 1][:2]
    for role in moved:
        move_role(draft, role.id, lead)
    remove_role(draft, role_called(draft.chart, "Escalation Specialist"))


def staff_list() -> Path:
    """A list as it comes out of a system: a private column, a short name, somebody unknown."""
    header, *rows = EXAMPLE.read_text("utf-8").splitlines()
    lines = ["Headcount, customer service", "", f"{header},Birth date,Status"]
    lines += [f"{row},{1970 + at}-03-01,Active" for at, row in enumerate(rows)]
    lines += ["N90,Ines Roca,Representative,B. Nilsen,Support,1,0,1990-03-01,Active",
              "N91,Ola Berg,Trainer,N77,Operations,1,0,1991-03-01,Active",
              "N92,Paul Weber,Representative,N04,Support,1,0,1992-03-01,Terminated",
              f"Total,,,,,{len(rows) + 3},,,"]  # fmt: skip
    path = Path(tempfile.mkdtemp(dir=Path.home()), "staff-list.csv")
    path.write_text("\n".join(lines), "utf-8")
    return path
