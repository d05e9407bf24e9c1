"""What helps when a chart is too small to read on its page, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil

from orgchart.layout import Advice, Fit
from orgchart.translation import number, texts

tr = texts("Export")


def advice_sentences(
    type_points: float, bound: float | None, advice: Sequence[Advice]
) -> Iterator[str]:
    """One sentence on how far off it is, then one with what can be done."""
    if not advice or bound is None:
        return
    readable = advice[0].type_points
    if bound < readable:
        yield tr(
            "No arrangement of these cards can reach {readable} pt, {bound} pt at most."
        ).format(readable=number(readable, "g"), bound=number(bound, ".1f"))
    else:
        yield tr("Titles should have {readable} pt to be read.").format(
            readable=number(readable, "g")
        )
    yield tr("What helps: {ways}.").format(
        ways=tr(", or ").join(_words(each, type_points) for each in advice)
    )


def type_sentences(type_points: float, found: Fit) -> Iterator[str]:
    """How large the titles of a fitted chart come out, and what can be done if that is small."""
    yield tr("Titles are set in {type_points} pt.").format(type_points=number(type_points, ".1f"))
    yield from advice_sentences(type_points, found.bound, found.advice)


def _tenths(factor: float) -> float:
    """Rounded up: a page that is smaller than it must be would not help."""
    return ceil(round(factor * 10, 3)) / 10


def _words(advice: Advice, type_points: float) -> str:
    match advice.kind:
        case "smaller cards":
            share = number(advice.factor, ".0%")
            return tr("cards of {share} of this size around titles as large as now").format(
                share=share
            )
        case "team cards":
            gained = max(advice.type_points, type_points)
            return tr("one card for each team ({n} cards, about {points} pt)").format(
                n=number(advice.cards, ","), points=number(gained, ".1f")
            )
        case "larger page":
            return tr("a page {factor} times as wide and high").format(
                factor=number(_tenths(advice.factor), ".1f")
            )
        case "split":
            return tr("a split into about {n} pages").format(n=number(advice.pages, ","))
