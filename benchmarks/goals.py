"""What the program must reach, each goal beside the figure that shows it."""

from __future__ import annotations

from typing import NamedTuple

from benchmarks.measure import Key, Measured

OURS = "layout, teams folded"
FIT = "fit to a slide"
FRAME = 16.7  # ms, sixty frames a second
PEER = "d3-org-chart in Chromium"


class Goal(NamedTuple):
    """``text`` says it; ``limit`` is a number or another figure of the same run."""

    text: str
    key: Key
    limit: float | Key
    at_least: bool = False


def each(text: str, what: str, figure: str, *limits: float) -> tuple[Goal, ...]:
    """One goal for each number of roles, from a thousand up."""
    counts = (1_000, 10_000, 100_000)
    return tuple(
        Goal(text, Key(what, count, figure), limit)
        for count, limit in zip(counts, limits, strict=False)
    )


ENGINE = (
    Goal("full layout, ms", Key(OURS, 10_000, "full ms"), 40),
    Goal(
        "full layout, at most d3-org-chart's own, ms",
        Key(OURS, 10_000, "full ms"),
        Key(PEER, 10_000, "layout ms"),
    ),
    Goal("full layout, ms", Key(OURS, 100_000, "full ms"), 450),
    Goal("one move, model side, ms", Key("edit, model side", 10_000, "move ms"), 2),
    Goal("one resize, model side, ms", Key("edit, model side", 10_000, "resize ms"), 2),
    Goal("one move, model side, ms", Key("edit, model side", 100_000, "move ms"), 12),
    Goal("one resize, model side, ms", Key("edit, model side", 100_000, "resize ms"), 12),
    Goal(
        "merges of an edit above 2 x depth + 2",
        Key("edit, model side", 10_000, "merges above 2 x depth + 2"),
        0,
    ),
    Goal(
        "merges of an edit above 2 x depth + 2",
        Key("edit, model side", 100_000, "merges above 2 x depth + 2"),
        0,
    ),
    Goal(
        "compare two charts and lay them out as one, ms",
        Key("before and after", 10_000, "compare and lay out ms"),
        200,
    ),
    Goal("show another scenario, ms", Key("scenario", 10_000, "show another ms"), 20),
    Goal("layout of a chain, ms", Key("layout of a chain", 100_000, "full ms"), 1_000),
    Goal("layout of a star, ms", Key("layout of a star", 100_000, "full ms"), 1_000),
    Goal("fit to a slide, orderly, ms", Key(FIT, 200, "fit ms"), 1_000),
    Goal("fit to a slide, ms", Key(FIT, 2_000, "fit ms"), 500),
    *(
        Goal("type on a slide, × best peer", Key(FIT, n, "times the best peer"), times, True)
        for n, times in ((50, 1.2), (100, 1.5), (200, 1.45))
    ),
    *(
        Goal("type on a slide, share of the bound", Key(FIT, n, "share of the bound"), 0.75, True)
        for n in (50, 100, 200)
    ),
    Goal("open and validate, ms", Key("file", 10_000, "open ms"), 40),
    Goal("open and validate, ms", Key("file", 100_000, "open ms"), 400),
    Goal("save with sync, ms", Key("file", 100_000, "save ms"), 300),
    Goal("file, bytes a role", Key("file", 100_000, "bytes a role"), 250),
    Goal(
        "import, check, layout and PDF, one process, ms",
        Key("list to PDF", 1_000, "process ms"),
        1_500,
    ),
    Goal(
        "import, check, layout and PDF, one process, ms",
        Key("list to PDF", 10_000, "process ms"),
        6_000,
    ),
    Goal("import, check, layout and PDF, peak MB", Key("list to PDF", 10_000, "process MB"), 300),
    Goal("orgchart stats department, ms", Key("orgchart stats", 0, "process ms"), 350),
    Goal("SVG, ms", Key("SVG", 10_000, "export ms"), 250),
    Goal("SVG, bytes a role", Key("SVG", 10_000, "bytes a role"), 500),
    Goal("PNG, million pixels a second", Key("PNG", 1_000, "Mpx/s"), 25, at_least=True),
    Goal(
        "PNG, MB more for a page of 277 than of 17 million pixels", Key("PNG", 1_000, "MB more"), 60
    ),
    Goal("Excel, ms", Key("XLSX", 10_000, "export ms"), 1_000),
    Goal("Excel, all sheets, ms", Key("XLSX, all sheets", 1_000, "export ms"), 300),
    Goal("Excel, all sheets, ms", Key("XLSX, all sheets", 10_000, "export ms"), 1_500),
    Goal("Excel, all sheets, peak MB", Key("XLSX, all sheets", 10_000, "process MB"), 300),
    Goal("PDF, ms", Key("PDF", 1_000, "export ms"), 400),
    Goal("PDF, ms", Key("PDF", 10_000, "export ms"), 2_500),
    Goal("PDF, peak MB", Key("PDF", 10_000, "process MB"), 300),
    Goal("SVG, peak MB", Key("SVG", 10_000, "process MB"), 300),
    Goal("PowerPoint, ms", Key("PPTX", 1_000, "export ms"), 1_000),
    Goal("PowerPoint, ms", Key("PPTX", 2_000, "export ms"), 2_500),
    Goal("PNG of 8,000 × 4,500, ms", Key("PNG, 8,000 × 4,500", 1_000, "export ms"), 2_000),
)

LOOKING, DENSE = "window, pan and zoom", Key("window, dense view", 50_000, "")
HANDS, BESIDE = "window, drop and type", Key("window, beside a thread", 10_000, "")
WINDOW = (
    *each("pan and zoom, frame p95, ms", LOOKING, "frame p95 ms", FRAME, FRAME, FRAME),
    *each("drop to finished frame, ms", HANDS, "drop to frame ms", FRAME, 33, 120),
    *each("open to painted whole, ms", "window, open", "open to paint ms", 80, 200, 2_000),
    *each("start to painted whole, ms", "window, start", "start to paint ms", 600, 800, 2_500),
    *each("opened, dropped, typed: peak MB", HANDS, "process MB", 160, 220, 550),
    Goal("a key typed into a card, ms", Key(HANDS, 10_000, "key ms"), 16),
    Goal("dense view, frame p95, ms", DENSE._replace(figure="frame p95 ms"), FRAME),
    Goal("dense view, worst frame, ms", DENSE._replace(figure="frame worst ms"), 33),
    Goal("dense view, sharp again, ms", DENSE._replace(figure="sharp again worst ms"), 300),
    Goal("exporting, worst frame, ms", BESIDE._replace(figure="exporting, frame worst ms"), 50),
    Goal("importing, worst frame, ms", BESIDE._replace(figure="importing, frame worst ms"), 50),
)
GOALS = ENGINE + WINDOW


class Verdict(NamedTuple):
    """A goal, what was measured (None: it was not) and the limit as a number."""

    goal: Goal
    value: float | None
    limit: float | None

    @property
    def met(self) -> bool | None:
        """None when there is nothing to judge by."""
        if self.value is None or self.limit is None:
            return None
        return self.value >= self.limit if self.goal.at_least else self.value <= self.limit


def judge(measured: dict[Key, Measured]) -> list[Verdict]:
    """Every goal beside the median of its figure."""
    return [
        Verdict(goal, _median(measured, goal.key), _limit(measured, goal.limit)) for goal in GOALS
    ]


def _median(measured: dict[Key, Measured], key: Key) -> float | None:
    return measured[key].median if key in measured else None


def _limit(measured: dict[Key, Measured], limit: float | Key) -> float | None:
    return _median(measured, limit) if isinstance(limit, Key) else limit
