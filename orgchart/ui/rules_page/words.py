"""Thresholds and workloads in words."""

from __future__ import annotations

from collections.abc import Mapping

from orgchart.model.chart import Chart
from orgchart.model.records import Workload
from orgchart.translation import texts

tr = texts("RulesPage")


def limits_in_words(limits: Mapping[str, float]) -> str:
    """As "from 8 · hint 12 · warning 15"; the threshold people is said as what it is."""
    told = [f"{name} {value:g}" for name, value in limits.items() if name != "people"]
    if limits.get("people"):
        told.append(tr("from {n} people").format(n=f"{limits['people']:g}"))
    return " · ".join(told)


def workload_in_words(chart: Chart, work: Workload) -> str:
    """As "Support, night: 120 calls in 30 min, 5 min each, 80 % within 20 s"."""
    function = chart.function(work.function)
    name = function.name if function else work.function or tr("A function")
    where = f"{name}, {work.shift}" if work.shift else name
    return f"{where}: {_volume(work)}"


def _volume(work: Workload) -> str:
    if work.work == "seats":
        text = tr("{seats} seats manned {hours} hours a week")
        return text.format(seats=f"{work.seats:g}", hours=f"{work.hours:g}")
    each = f"{work.handling / 60:.3g}"
    told = tr("{n} {what} in {minutes} min, {each} min each").format(
        n=f"{work.volume:g}", what=work.work, minutes=f"{work.interval:g}", each=each
    )
    if work.work == "tickets":
        return told
    within = tr(", {share} % within {seconds} s")
    return told + within.format(share=f"{100 * work.target:g}", seconds=f"{work.within:g}")
