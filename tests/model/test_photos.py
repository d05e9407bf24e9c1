"""Photos of people and the logo: who has one, and when one goes."""

from __future__ import annotations

import pytest

from orgchart.model.chart import Chart
from orgchart.model.compare import compare
from orgchart.model.document import Document
from orgchart.model.draft import Draft, EditError
from orgchart.model.edits import remove_role
from orgchart.model.people import Seated, swap, take_off
from orgchart.model.photos import fault_of, photo_of, picture_size
from orgchart.model.portraits import bring_photos, set_logo, set_photo
from orgchart.model.records import Holder, Photo
from support.faces import encoded, face, jpeg, png, quarters
from support.outline import chart

ANA, BO = Seated("ana"), Seated("bo")
ONE, TWO = photo_of(png("red")), photo_of(jpeg("blue"))


@pytest.fixture
def document() -> Document:
    return Document(chart('Ana "Ana Ruiz"\n  Bo "Bo Vogt"\n  Cy x3\n'))


def photos(document: Document) -> set[str]:
    return {id for id, record in document.chart.records.items() if isinstance(record, Photo)}


def give(document: Document, who: Seated, photo: Photo | None) -> None:
    with document.edit("Photo") as draft:
        set_photo(draft, who, photo)


def test_a_photo_is_told_by_its_bytes() -> None:
    assert photo_of(png("red")) == ONE
    assert photo_of(png("green")).id != ONE.id
    assert (ONE.media_type, TWO.media_type) == ("image/png", "image/jpeg")
    with pytest.raises(ValueError, match="neither"):
        photo_of(b"GIF89a")


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_its_size_is_read_from_the_file(kind: str) -> None:
    assert picture_size(encoded(quarters((33, 71)), kind)) == (33, 71)
    assert picture_size(encoded(quarters((33, 71)), kind)[:20]) is None


def test_a_progressive_jpeg_tells_its_size_too() -> None:
    assert picture_size(encoded(face(side=90), "JPEG", progressive=True)) == (90, 90)


def test_a_photo_of_too_many_pixels_is_none() -> None:
    assert fault_of(ONE) == ""
    assert "1,024 pixels" in fault_of(photo_of(png(size=(2000, 10))))
    assert "no picture" in fault_of(Photo(id="photo/1", media_type="image/png", data=jpeg()))


def test_it_comes_with_one_edit_and_goes_with_undo(document: Document) -> None:
    give(document, ANA, ONE)
    assert document.chart.photo(document.chart.roles["ana"].holders[0].photo) == ONE
    assert len(document.done) == 1
    document.undo()
    assert photos(document) == set()
    document.redo()
    assert photos(document) == {ONE.id}


def test_the_photo_that_it_replaces_goes_unless_others_have_it(document: Document) -> None:
    give(document, ANA, ONE)
    give(document, BO, ONE)
    give(document, ANA, TWO)
    assert photos(document) == {ONE.id, TWO.id}
    give(document, BO, None)
    assert photos(document) == {TWO.id}
    document.undo()
    assert photos(document) == {ONE.id, TWO.id}


def test_it_goes_with_its_person_and_waits_with_them(document: Document) -> None:
    give(document, BO, ONE)
    with document.edit("Off the post") as draft:
        waits = take_off(draft, BO)
    assert waits is not None
    assert photos(document) == {ONE.id}
    with document.edit("Photo") as draft:
        set_photo(draft, waits, TWO)
    assert photos(document) == {TWO.id}
    with document.edit("Gone") as draft:
        draft.drop(waits)
    assert photos(document) == set()


def test_people_take_their_photos_along(document: Document) -> None:
    give(document, ANA, ONE)
    with document.edit("Swap") as draft:
        swap(draft, ANA, BO)
    assert document.chart.roles["bo"].holders[0].photo == ONE.id
    assert photos(document) == {ONE.id}


def test_removing_a_role_leaves_the_photo_of_nobody(document: Document) -> None:
    give(document, BO, ONE)
    with document.edit("Remove") as draft:
        draft.update("bo", holders=())
        remove_role(draft, "bo")
    assert photos(document) == set()


def test_the_logo_is_one_too(document: Document) -> None:
    with document.edit("Logo") as draft:
        set_logo(draft, ONE)
    assert document.chart.photo(document.chart.settings.logo) == ONE
    with document.edit("None") as draft:
        set_logo(draft, None)
    assert photos(document) == set()
    assert document.chart.settings.logo == ""


def test_what_would_leave_a_person_with_a_photo_that_is_not_there_is_refused(
    document: Document,
) -> None:
    give(document, ANA, ONE)
    draft = Draft(document.chart)
    draft.drop(ONE.id)
    with pytest.raises(EditError, match="somebody still has"):
        draft.change()
    draft = Draft(document.chart)
    draft.update("bo", holders=(Holder(name="Bo", photo="photo/gone"),))
    with pytest.raises(EditError, match="no photo “photo/gone”"):
        draft.change()
    with pytest.raises(EditError, match="does not hold"):
        set_photo(Draft(document.chart), Seated("ana", 3), ONE)


def test_a_photo_for_nobody_is_not_kept(document: Document) -> None:
    with document.edit("For nobody") as draft:
        draft.put(ONE)
    assert document.done == []


def test_people_from_another_chart_bring_their_photos(document: Document) -> None:
    give(document, ANA, ONE)
    twin = Photo(id=ONE.id, media_type="image/jpeg", data=TWO.data)
    other = Chart([twin])
    with document.edit("Bring") as draft:
        came = bring_photos(draft, other, [Holder(name="Di", photo=ONE.id), Holder(name="Ed")])
        draft.update("cy", holders=came)
    assert photos(document) == {ONE.id, TWO.id}
    assert document.chart.roles["cy"].holders[0].photo == TWO.id


def test_a_comparison_says_whose_photo_and_no_bytes(document: Document) -> None:
    before = Chart(document.chart.records.values())
    give(document, ANA, ONE)
    found = compare(before, document.chart)
    assert (found.changed, found.other) == (["ana"], [])
    assert not found.same
    renamed = Chart([*document.chart.roles.values(), photo_of(ONE.data, alt="Red")])
    assert compare(document.chart, renamed).other == [ONE.id]
