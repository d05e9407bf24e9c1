"""What is said about files: moments, states, who has a chart open. Sentences, no codes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QLocale, QTime

from orgchart.model.chart import Chart
from orgchart.model.compare import Comparison, compare
from orgchart.model.records import Id, Scenario
from orgchart.model.scenarios import is_of_scenario
from orgchart.storage.lock import Held
from orgchart.storage.unsaved import Leftover
from orgchart.translation import number, texts

tr = texts("Files")

_MOST_NAMES = 3


def time_text(moment: datetime) -> str:
    """The time of day, as "14:02", the way the desktop writes it."""
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def moment_text(moment: datetime, now: datetime | None = None) -> str:
    """When it was, as short as it is clear: "14:02", "yesterday 14:02", "12 November, 14:02"."""
    local, today = moment.astimezone(), (now or datetime.now()).astimezone().date()
    days = (today - local.date()).days
    if days == 0:
        return time_text(moment)
    if days == 1:
        return tr("yesterday {time}").format(time=time_text(moment))
    date = f"{local.day} {QLocale().monthName(local.month)}"
    if local.year != today.year:
        date += f" {local.year}"
    return tr("{date}, {time}").format(date=date, time=time_text(moment))


def edits_text(count: int) -> str:
    """So many edits in words: "1 edit", "3 edits"."""
    return tr("1 edit") if count == 1 else tr("{count} edits").format(count=number(count, ","))


def name_text(held: Held) -> str:
    """The name of who has a chart open."""
    return held.owner.name or tr("another program")


def who_text(held: Held) -> str:
    """Who has a chart open, where and since when."""
    if not held.owner.name:
        return tr("another program since {when}").format(when=moment_text(held.last_sign))
    return tr("{name} on {computer} since {when}").format(
        name=held.owner.name, computer=held.owner.computer, when=moment_text(held.owner.since)
    )


def held_text(name: str, held: Held) -> str:
    """Why a chart can only be read."""
    if held.stale:
        return tr(
            "“{name}” was left open by {who}; the last sign of life was {when}. You can read it."
        ).format(name=name, who=who_text(held), when=moment_text(held.last_sign))
    return tr("“{name}” is open by {who}. You can read it, or work on a copy.").format(
        name=name, who=who_text(held)
    )


def leftovers_text(found: Sequence[Leftover]) -> str | None:
    """What was found after a crash; None when nothing was."""
    if not found:
        return None
    newest = found[0]
    told = tr("Unsaved work found: {name}, {edits} up to {when}").format(
        name=newest.about.name, edits=edits_text(newest.edits), when=moment_text(newest.last)
    )
    if len(found) == 1:
        return f"{told}."
    others = [each.about.name for each in found[1:]]
    if len(others) > _MOST_NAMES:
        names = tr("{count} other charts").format(count=len(others))
    else:
        names = ", ".join(others)
    return tr("{told}; and {names}.").format(told=told, names=names)


def recovered_text(comparison: Comparison, chart: Chart) -> str:
    """What edits did: "2 roles added, 1 moved (Ana Ruiz)"."""
    moved = set(comparison.moved)
    kinds = (
        (tr("{n} added"), comparison.added),
        (tr("{n} removed"), comparison.removed),
        (tr("{n} moved"), comparison.moved),
        (tr("{n} changed"), [id for id in comparison.changed if id not in moved]),
    )
    parts = [_counted(text, ids, chart) for text, ids in kinds if ids]
    parts += _scenarios([id for id in comparison.other if is_of_scenario(id)], chart)
    if not all(map(is_of_scenario, comparison.other)):
        parts.append(tr("settings changed"))
    return ", ".join(parts) or tr("no difference")


def _scenarios(ids: Sequence[Id], chart: Chart) -> list[str]:
    """The scenarios in which anything is otherwise: by name, or counted when they are many."""
    if len(ids) > _MOST_NAMES:
        return [tr("{n} scenarios changed").format(n=number(len(ids), ","))]
    found = [chart.records.get(id) for id in ids]
    names = [each.name for each in found if isinstance(each, Scenario)]
    told = [tr("scenario “{name}” changed").format(name=name) for name in names]
    gone = len(ids) - len(names)
    if gone:
        told.append(tr("1 scenario removed") if gone == 1 else
                    tr("{n} scenarios removed").format(n=gone))  # fmt: skip
    return told


def _counted(text: str, ids: list[str], chart: Chart) -> str:
    names = [role_name(chart, id) for id in ids[:_MOST_NAMES] if id in chart.roles]
    more = ["…"] if len(ids) > _MOST_NAMES else []
    listed = f" ({', '.join([*names, *more])})" if names else ""
    return text.format(n=number(len(ids), ",")) + listed


def role_name(chart: Chart, id: str) -> str:
    """What to call a role in a list: its holder, else its title."""
    role = chart.roles[id]
    held = next((holder.name for holder in role.holders if holder.name), "")
    return held or role.title or tr("a role without a title")


def comparison_text(before: Chart, after: Chart) -> str:
    """What is different between two charts, in one line."""
    return recovered_text(compare(before, after), after)
