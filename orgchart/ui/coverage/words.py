"""What the page of coverage says of a function, a role, a cell."""

from __future__ import annotations

from orgchart.drawing.look import State as Shape
from orgchart.model.chart import Chart
from orgchart.model.metrics import people
from orgchart.model.records import Role
from orgchart.rules.coverage import Cover, FunctionCover, State, only_one
from orgchart.translation import number, texts

tr = texts("Coverage")

# The shapes of findings; what is neither good nor bad has none.
SHAPES: dict[State, Shape] = {
    "covered": "ok", "single": "hint", "vacant": "warning", "gap": "warning",
}  # fmt: skip


def summary(chart: Chart, function: FunctionCover) -> str:
    """How a function is covered, in a few words: "12 people", "Only Ada Brown", "Nobody"."""
    cover, state = function.cover, function.state
    if state in ("gap", "unused"):
        return tr("Nobody")
    if state == "vacant":
        return tr("Only vacant")
    id = only_one(chart, cover)
    if state == "single" and id is not None:
        return tr("Only {name}").format(name=name_of(chart.roles[id]))
    return people_text(cover.people)


def told(chart: Chart, function: FunctionCover) -> str:
    """The same in a sentence, with what is to be filled."""
    parts = [summary(chart, function), *_seats(function.cover)]
    return f"{function.name}: {', '.join(parts)}"


def cell_text(cover: Cover, state: State) -> str:
    """What stands in the cell of a team, a shift, a language: people, else seats to be filled."""
    if not cover.roles:
        return tr("Nobody") if state == "gap" else "–"
    if not cover.people:
        return ", ".join(_seats(cover)) or "0"
    return tr("Only 1") if state == "single" else number(cover.people, ",")


def cell_told(name: str, function: FunctionCover, cover: Cover) -> str:
    """A cell in a sentence."""
    if not cover.roles:
        return tr("{name}: nobody has {function}").format(name=name, function=function.name)
    state = function.state_of(cover)
    parts = [people_text(cover.people), *_seats(cover)]
    if state == "single":
        parts.append(tr("nobody could stand in"))
    return f"{name}, {function.name}: {', '.join(parts)}"


def role_state(role: Role, function: FunctionCover) -> State:
    """How a role covers a function: alone, with others, not yet, not at all."""
    if function.slug not in role.functions:
        return "unused"
    if not people(role):
        return "vacant"
    return "single" if function.state == "single" else "covered"


def role_text(state: State) -> str:
    """The word in the cell of a role."""
    return {
        "covered": tr("Yes"), "single": tr("Alone"), "vacant": tr("Vacant"),
    }.get(state, "")  # fmt: skip


def name_of(role: Role) -> str:
    """What a person calls a role: its holder, else its title."""
    held = next((holder.name for holder in role.holders if holder.name), "")
    return held or role.title or role.id


def people_text(count: int) -> str:
    """A number of people."""
    return tr("1 person") if count == 1 else tr("{n} people").format(n=number(count, ","))


def _seats(cover: Cover) -> list[str]:
    vacant = [tr("{n} vacant").format(n=number(cover.vacant, ","))] if cover.vacant else []
    planned = [tr("{n} planned").format(n=number(cover.planned, ","))] if cover.planned else []
    return [*vacant, *planned]
