"""The results as a table for people and as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable

from benchmarks.goals import Verdict
from benchmarks.machine import OURS, QUIET
from benchmarks.measure import Key, Measured

NOTES = """\
Every number is the median over {rounds} rounds. A round runs each line once in a process of its
own, ours and the others' in turn, so that a busy minute falls on all alike; a line that takes a
minute is run less often. Inside a process, work is repeated and the median taken; rubbish of the
call before is collected outside the time. “Process” is from start to exit, with the memory at its
peak; “CPU” leaves out waiting for a disk or for other programs.

The organisations are seeded (`benchmarks/synthetic.py`): spans of 3 to 12, and 1,000, 10,000,
100,000 roles in about 6, 7, 8 levels; all layouts get the same cards. An edit is draft, check,
application, rules, contours and positions; its figures are over 60 moves and 60 resizes all over
the chart, and p95 is what one in twenty exceeds. “list to PDF” is
`orgchart export LIST.csv --show findings -o whole.pdf`: import, check, layout and PDF.

Window lines are painted in software without a screen, on a canvas of 1,600 × 1,000 pixels as the
peers' page is: 80 frames of panning and 80 of zooming at each scale, the same moves for all. A
frame of ours is the time from the move to the painted picture; one of the browser's, from frame
to frame, is never below 16.7 ms. A drop is timed from letting the button go, on
a desktop that asks for no animations."""

IDLE = "The machine was not busy: load {before:.2f} a core before, {after:.2f} after."
LOADED = (
    "**The machine was busy with other work** (load {before:.2f} a core before, {after:.2f} after):"
    " these numbers need a rerun on a quiet one."
)


def markdown(
    measured: dict[Key, Measured],
    verdicts: list[Verdict],
    about: dict[str, str],
    left_out: list[str],
    loads: tuple[float, float],
    rounds: int,
) -> str:
    """The whole of results.md."""
    before, after = loads
    pace = LOADED if max(before, after - OURS) > QUIET else IDLE
    parts = [
        "# What was measured",
        "Written by `make bench`; [README.md](README.md) tells how to read and run it.",
        "\n".join(f"- {name}: {value}" for name, value in about.items()),
        pace.format(before=before, after=after),
        NOTES.format(rounds=rounds),
        "## Goals",
        _goals(verdicts),
        "## All figures",
        _figures(measured),
        "## Left out",
        "\n".join(f"- {sentence}" for sentence in left_out) or "Nothing.",
    ]
    return "\n\n".join(parts) + "\n"


def as_json(
    measured: dict[Key, Measured],
    verdicts: list[Verdict],
    about: dict[str, str],
    left_out: list[str],
) -> str:
    """The whole of results.json."""
    figures = [
        {**key._asdict(), "median": figure.median, "values": figure.values}
        for key, figure in measured.items()
    ]
    goals = [
        {
            "text": verdict.goal.text,
            "roles": verdict.goal.key.roles,
            "value": verdict.value,
            "limit": verdict.limit,
            "met": verdict.met,
        }
        for verdict in verdicts
    ]
    whole = {"about": about, "goals": goals, "figures": figures, "left_out": left_out}
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"


def _goals(verdicts: Iterable[Verdict]) -> str:
    rows = []
    for verdict in verdicts:
        sign = "≥" if verdict.goal.at_least else "≤"
        limit = "–" if verdict.limit is None else f"{sign} {number(verdict.limit)}"
        met = {True: "met", False: "**not met**", None: "not measured"}[verdict.met]
        roles = f"{verdict.goal.key.roles:,}" if verdict.goal.key.roles else "template"
        rows.append((verdict.goal.text, roles, number(verdict.value), limit, met))
    return table(("goal", "roles", "measured", "limit", ""), rows)


def _figures(measured: dict[Key, Measured]) -> str:
    counts = sorted({key.roles for key in measured})
    lines = dict.fromkeys((key.what, key.figure) for key in measured)
    rows = [
        (what, figure, *(_median(measured, Key(what, count, figure)) for count in counts))
        for what, figure in lines
    ]
    heads = (f"{count:,} roles" if count else "template" for count in counts)
    return table(("what", "figure", *heads), rows)


def _median(measured: dict[Key, Measured], key: Key) -> str:
    return number(measured[key].median) if key in measured else ""


def number(value: float | None) -> str:
    """Three significant digits or whole numbers, whichever is longer; – for none."""
    if value is None:
        return "–"
    if abs(value) >= 100 or value == int(value):
        return f"{value:,.0f}"
    return f"{value:.3g}"


def table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A Markdown table; the columns after the first two are numbers."""
    heads = list(heads)
    rule = ["---", "---", *["---:"] * (len(heads) - 2)]
    return "\n".join(f"| {' | '.join(row)} |" for row in [heads, rule, *rows])
