"""Nothing that an audience may not see is in any file: every format is written and unpacked."""

from __future__ import annotations

from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from msgspec.structs import replace

from orgchart.export import exporters
from orgchart.export.for_audience import job_for
from orgchart.export.job import Job
from orgchart.export.moves import MoveList, write_moves
from orgchart.model.audiences import MANAGERS, Audience, Names, for_audience, offers
from orgchart.model.chart import Chart
from orgchart.model.compare import compare
from orgchart.model.document import Document
from orgchart.model.moves import moves
from orgchart.model.records import Photo, Role
from orgchart.model.totals import totals
from support.canaries import CANARY, NUMBER, VISIBLE, canary_chart, leaks
from support.unpacked import unpacked

pytestmark = pytest.mark.usefixtures("qapp")
# Pixels, which tell their text nowhere.
PICTURES = {"png", "jpeg"}
# They see three layers of cards, and of a card nothing that one can choose.
STRANGERS = Audience(id="audience/strangers", name="Strangers", depth=3)


@cache
def document() -> Document:
    return canary_chart()


def written(name: str, job: Job) -> bytes:
    stream = BytesIO()
    exporters()[name].write(job, stream)
    return stream.getvalue()


def full_job(chart: Chart) -> Job:
    """Everything that a job may show besides the cards."""
    return Job(
        chart=chart,
        folded=frozenset({"folded"}),
        badges=True,
        findings=True,
        chips=True,
        comments=True,
        theme="light",
        card_style="photo",
        today=date(2026, 1, 1),
    )


def told_role(chart: Chart) -> Role:
    return next(role for role in chart.roles.values() if role.title == "Told")


@pytest.mark.parametrize("name", sorted(exporters()))
def test_what_an_audience_may_not_see_is_in_no_file(name: str) -> None:
    job, told = job_for(full_job(document().chart), STRANGERS)
    data = written(name, job)
    assert leaks(unpacked(data)) == []
    assert "Left out as well:" in " ".join(told)
    if name not in PICTURES:
        assert any(VISIBLE.encode() in piece for piece in unpacked(data))


@pytest.mark.parametrize(
    "more",
    [{"split": "manager", "page": "A4", "statistics": True}, {"poster": "A4", "page": "A3"}],
    ids=["book", "poster"],
)
def test_nor_is_it_on_further_pages(more: dict[str, object]) -> None:
    job, _ = job_for(replace(full_job(document().chart), **more), STRANGERS)
    assert leaks(unpacked(written("pdf", job))) == []


def test_nor_does_a_comparison_tell_it(tmp_path: Path) -> None:
    names = Names()
    before, after = canary_chart(), canary_chart()
    with after.edit("Change") as draft:
        draft.update("told", note=f"{CANARY}-newer", title="Told otherwise", cost=NUMBER + 1)
    old, new = (for_audience(each.chart, STRANGERS, names) for each in (before, after))
    found = compare(old, new)
    listed = MoveList(title="x", moves=moves(found, old, new), totals=totals(old, new))
    for suffix in (".xlsx", ".pdf"):
        write_moves(listed, tmp_path / f"moves{suffix}")
        assert leaks(unpacked((tmp_path / f"moves{suffix}").read_bytes())) == []
    assert len(listed.moves) == 1


@pytest.mark.parametrize("name", sorted(exporters().keys() - PICTURES))
def test_the_canaries_would_be_found(name: str) -> None:
    assert leaks(unpacked(written(name, full_job(document().chart))))


def test_even_the_text_of_the_chart_holds_nothing() -> None:
    seen = for_audience(document().chart, replace(STRANGERS, depth=2))
    assert leaks(iter([repr(list(seen.records.values())).encode()])) == []


def test_of_photos_only_the_pixels_are_shown() -> None:
    faces = replace(STRANGERS, fields=("holders", "holders.photo"))
    photos = [each for each in for_audience(document().chart, faces).records.values()
              if isinstance(each, Photo)]  # fmt: skip
    assert {each.media_type for each in photos} == {"image/jpeg", "image/png"}
    assert leaks(each.data + each.alt.encode() for each in photos) == []


def test_a_field_is_shown_when_it_is_ticked_and_only_then() -> None:
    """One after the other, so that each is known to have had its canary."""
    for offer in offers():
        if offer.name.startswith("holders.") or offer.name == "id":
            continue
        audience = Audience(id="audience/one", name="One", fields=(offer.name,), depth=3)
        seen = for_audience(document().chart, audience)
        assert told_role(seen) != told_role(for_audience(document().chart, STRANGERS)), offer.name


def test_managers_see_what_is_not_private() -> None:
    seen = for_audience(document().chart, MANAGERS)
    told = told_role(seen)
    assert told.holders[0].name
    assert told.team
    assert not told.holders[0].email
    assert (told.cost, told.note, told.custom) == (None, "", {})
