"""Thresholds and workloads in words."""

from __future__ import annotations

from collections.abc import Mapping

from orgchart.model.chart import Chart
from orgchart.model.records import Workload
from orgchart.model.words import word
from orgchart.rules.thresholds import threshold_name
from orgchart.translation import inside, number, texts

tr = texts("Rules page")


def limits_in_words(limits: Mapping[str, float]) -> str:
    """As "from 8 · hint 12 · warning 15"; the threshold people is said as what it is."""
    told = [
        f"{threshold_name(name)} {number(value, 'g')}"
        for name, value in limits.items()
        if name != "people"
    ]
    if limits.get("people"):
        told.append(tr("from {n} people").format(n=number(limits["people"], "g")))
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
        return text.format(seats=number(work.seats, "g"), hours=number(work.hours, "g"))
    each = number(work.handling / 60, ".3g")
    told = tr("{n} {what} in {minutes} min, {each} min each").format(
        n=number(work.volume, "g"),
        what=inside(word(work.work)),
        minutes=number(work.interval, "g"),
        each=each,
    )
    if work.work == "tickets":
        return told
    within = tr(", {share} % within {seconds} s")
    return told + within.format(
        share=number(100 * work.target, "g"), seconds=number(work.within, "g")
    )
