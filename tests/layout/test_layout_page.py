"""The arrangement that is largest on a page."""

from __future__ import annotations

import layout_geometry as geometry
import pytest

from orgchart.layout import NORMAL, TIGHT, Options, Size, arrange, arrange_for_page, page_scale
from support.outline import chart

FIFTY = "Service Director\n  Executive Assistant +assistant\n" + "".join(
    f"  Manager {m}\n" + "".join(f"    Rep {m} {i}\n" for i in range(7)) for m in range(6)
)


def test_fifty_roles_on_a_slide_are_a_row_of_managers_over_stacks():
    roles = chart(FIFTY)
    sizes = dict.fromkeys(roles.roles, Size(168, 48))
    places, options = arrange_for_page(roles, sizes, Options(), 1216, 580)
    assert options.direction == "top-down"
    assert options.gaps == TIGHT
    managers = [places.box(f"manager-{m}") for m in range(6)]
    assert len({y for _, y, _, _ in managers}) == 1
    for m, (x, _, _, _) in enumerate(managers):
        assert {places.box(f"rep-{m}-{i}")[0] for i in range(7)} == {x + 14}
    assert (places.width, places.height) == (6 * 182 + 5 * 16, 558)
    assert page_scale((places.width, places.height), 1216, 580) == pytest.approx(1.0375, abs=1e-3)


def test_a_small_chart_keeps_its_ordinary_look():
    roles = chart("Boss\n  Ana\n  Bo\n")
    sizes = geometry.equal_sizes(roles)
    places, options = arrange_for_page(roles, sizes, Options(), 1232, 672)
    assert options.gaps == NORMAL
    assert geometry.same(places, arrange(roles, sizes))


@pytest.mark.parametrize(("width", "height"), [(1232, 672), (746, 1074), (600, 3000)])
def test_the_search_is_never_worse_than_the_ordinary_arrangement(width, height):
    roles = chart(FIFTY + "    One More\n      And Another\n")
    sizes = geometry.equal_sizes(roles)
    places, _ = arrange_for_page(roles, sizes, Options(), width, height)
    plain = arrange(roles, sizes)
    found = page_scale((places.width, places.height), width, height)
    assert found >= page_scale((plain.width, plain.height), width, height)
    assert geometry.overlapping(places) == geometry.crossings(places) == []


def test_a_chosen_direction_is_kept():
    roles = chart(FIFTY)
    sizes = geometry.equal_sizes(roles)
    chosen = Options(direction="right-left")
    _, options = arrange_for_page(roles, sizes, chosen, 1232, 672)
    assert options.direction == "right-left"
    _, options = arrange_for_page(roles, sizes, Options(), 600, 6000, directions=("top-down",))
    assert options.direction == "top-down"


def test_a_page_may_be_filled_by_nothing():
    places, _ = arrange_for_page(chart(""), {}, Options(), 1232, 672)
    assert len(places) == 0
