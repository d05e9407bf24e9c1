"""A folder of photos: which file is whose, and what is left over."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgchart.importing.photo_folder import match_photos
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.people import Seated
from orgchart.model.records import Holder, Person, Role


def company() -> Chart:
    """Five people: two of one name, one who waits for a post."""
    return Chart(
        [
            Role(id="head", holders=(Holder(id="17", name="Ana Ruiz", email="ana@example.org"),)),
            Role(id="desk", reports_to="head", rank="a1", seats=2,
                 holders=(Holder(name="Jörg Müller"), Holder(name="Bo Vogt"))),
            Role(id="late", reports_to="head", rank="a2", holders=(Holder(name="Bo Vogt"),)),
            Person(id="person/1", holder=Holder(name="Li Wei", email="li.wei@example.org")),
        ]
    )  # fmt: skip


def folder_of(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).write_bytes(b"not opened")
    return folder


@pytest.mark.parametrize(
    "name",
    ["17.jpg", "ana@example.org.png", "ANA.jpeg", "Ana Ruiz.jpg", "Ruiz, Ana.webp", "ruiz_ana.PNG"],
)
def test_a_file_is_called_as_its_person(tmp_path: Path, name: str) -> None:
    found = match_photos(folder_of(tmp_path, name), company()).found
    assert found == {Seated("head"): tmp_path / name}


def test_accents_do_not_matter_and_people_who_wait_count(tmp_path: Path) -> None:
    folder_of(tmp_path, "jorg-muller.jpg", "li.wei.png")
    found = match_photos(tmp_path, company())
    assert found.found == {
        Seated("desk", 0): tmp_path / "jorg-muller.jpg",
        "person/1": tmp_path / "li.wei.png",
    }
    assert found.without == ("Ana Ruiz", "Bo Vogt", "Bo Vogt")


def test_what_is_unclear_or_unknown_is_told(tmp_path: Path) -> None:
    folder_of(tmp_path, "17.jpg", "Ana Ruiz.jpg", "Bo Vogt.jpg", "nobody.jpg", "list.csv")
    found = match_photos(tmp_path, company())
    assert [path.name for path in found.unclear] == ["Ana Ruiz.jpg", "Bo Vogt.jpg"]
    assert [path.name for path in found.unknown] == ["nobody.jpg"]


def test_links_and_folders_are_left_alone(tmp_path: Path) -> None:
    outside = tmp_path / "outside.jpg"
    outside.write_bytes(b"")
    inside = tmp_path / "photos"
    (inside / "17.jpg").mkdir(parents=True)
    (inside / "ana.jpg").symlink_to(outside)
    assert match_photos(inside, company()).found == {}


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        match_photos(tmp_path / "gone", company())
