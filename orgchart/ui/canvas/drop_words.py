"""What the canvas says of a drop, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orgchart.model.chart import Chart
from orgchart.model.records import Id, Role
from orgchart.rules.preview import LayerVerdict, SpanVerdict
from orgchart.translation import texts

if TYPE_CHECKING:
    from orgchart.ui.canvas.drop import Drop

tr = texts("Drop")


def promise(chart: Chart, drop: Drop) -> str:
    """What a drop would do: "Move Ana Ruiz to report to Jo Lindqvist."."""
    patterns = {
        ("move", "report"): tr("Move {what} to report to {target}."),
        ("move", "before"): tr("Move {what} before {target}."),
        ("move", "after"): tr("Move {what} after {target}."),
        ("copy", "report"): tr("Copy {what} to report to {target}."),
        ("copy", "before"): tr("Copy {what} before {target}."),
        ("copy", "after"): tr("Copy {what} after {target}."),
        ("alone", "report"): tr("Move {what} without the team to report to {target}."),
        ("alone", "before"): tr("Move {what} without the team before {target}."),
        ("alone", "after"): tr("Move {what} without the team after {target}."),
        ("add", "report"): tr("Add {what} to report to {target}."),
        ("add", "before"): tr("Add {what} before {target}."),
        ("add", "after"): tr("Add {what} after {target}."),
    }
    pattern = patterns[drop.how, drop.zone]
    return pattern.format(what=_what(chart, drop), target=short_name(chart, drop.target))


def refusal(chart: Chart, target: Id) -> str:
    """Why nothing can be dropped on a role of the dragged branch."""
    return tr("{name} is below the card you drag; nobody can report to their own report.").format(
        name=short_name(chart, target)
    )


def too_wide(manager: Role, span: int, verdict: SpanVerdict) -> str:
    """That a span would be too wide: "Jo Lindqvist would lead 17; up to 12 is usual."."""
    if verdict.state == "ok":
        return ""
    told = tr("{name} would lead {span}; up to {usual} is usual.")
    return told.format(name=_called(manager), span=span, usual=verdict.usual)


def too_deep(verdict: LayerVerdict | None) -> str:
    """That there would be too many layers: "The chart would have 7 layers; up to 5 are usual."."""
    if verdict is None:
        return ""
    told = tr("The chart would have {layers} layers; up to {usual} are usual.")
    return told.format(layers=verdict.layers, usual=verdict.usual)


def landing(chart: Chart, drop: Drop) -> str:
    """What stands in the slot where a card will land: "reports to Jo Lindqvist"."""
    assert drop.manager is not None
    return tr("reports to {name}").format(name=short_name(chart, drop.manager))


def short_name(chart: Chart, id: Id) -> str:
    """What a person calls a role: its holder, else its title."""
    return _called(chart.roles[id])


def _called(role: Role) -> str:
    named = next((holder.name for holder in role.holders if holder.name), "")
    return named or role.title or tr("the new role")


def _what(chart: Chart, drop: Drop) -> str:
    if drop.new is not None:
        return drop.new.title
    if len(drop.moved) > 1:
        return tr("{count} roles").format(count=len(drop.moved))
    return short_name(chart, drop.moved[0])
