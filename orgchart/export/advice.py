"""What helps when a chart is too small to read on its page, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orgchart.layout import Advice, Fit


def advice_sentences(
    type_points: float, bound: float | None, advice: Sequence[Advice]
) -> Iterator[str]:
    """One sentence on how far off it is, then one with what can be done."""
    if not advice or bound is None:
        return
    readable = advice[0].type_points
    if bound < readable:
        yield f"No arrangement of these cards can reach {readable:g} pt, {bound:.1f} pt at most."
    else:
        yield f"Titles should have {readable:g} pt to be read."
    yield f"What helps: {', or '.join(_words(each, type_points) for each in advice)}."


def type_sentences(type_points: float, found: Fit) -> Iterator[str]:
    """How large the titles of a fitted chart come out, and what can be done if that is small."""
    yield f"Titles are set in {type_points:.1f} pt."
    yield from advice_sentences(type_points, found.bound, found.advice)


def _words(advice: Advice, type_points: float) -> str:
    match advice.kind:
        case "smaller cards":
            return f"cards of {advice.factor:.0%} of this size around titles as large as now"
        case "team cards":
            gained = max(advice.type_points, type_points)
            return f"one card for each team ({advice.cards:,} cards, about {gained:.1f} pt)"
        case "larger page":
            return f"a page {advice.factor:.1f} times as wide and high"
        case "split":
            return f"a split into about {advice.pages:,} pages"
