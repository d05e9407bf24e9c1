"""Photos in the file: at its end, mended when one is missing, refused when one is none."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path

import msgspec
import pytest

from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.errors import InputError
from orgchart.model.people import Seated
from orgchart.model.photos import photo_of
from orgchart.model.portraits import set_logo, set_photo
from orgchart.model.records import Holder, Photo, Role
from orgchart.storage import Journal, decode, encode
from support.faces import encoded, face, jpeg, png

PHOTO, LOGO = photo_of(encoded(face(), "JPEG", quality=85)), photo_of(png(), alt="Kade")


def company() -> Document:
    """Two people, one with a photo, and a logo."""
    ana = Role(id="ana", holders=(Holder(name="Ana"),))
    zoe = Role(id="zoe", reports_to="ana", holders=(Holder(name="Zoe"),))
    document = Document(Chart([ana, zoe]))
    with document.edit("Photos") as draft:
        set_photo(draft, Seated("zoe"), PHOTO)
        set_logo(draft, LOGO)
    return document


def lines_without(data: bytes, part: bytes) -> bytes:
    return b"".join(line for line in data.splitlines(keepends=True) if part not in line)


def test_photos_stand_at_the_end_of_the_file() -> None:
    lines = encode(company().chart).splitlines()[1:]
    kinds = [msgspec.json.decode(line)["type"] for line in lines]
    assert kinds == ["role", "settings", "role", "photo", "photo"]


def test_a_photo_that_is_named_and_not_there_is_mended_with_a_note() -> None:
    loaded = decode(lines_without(encode(company().chart), PHOTO.id.encode() + b'","media'))
    assert loaded.chart.roles["zoe"].holders[0].photo == ""
    assert loaded.chart.settings.logo == LOGO.id
    assert "1 photo is named in the file and not held in it" in loaded.notes[0]
    assert decode(encode(loaded.chart)).notes == ()


def test_a_photo_of_nobody_is_left_out_with_a_note() -> None:
    data = encode(company().chart).replace(b'"photo":"' + PHOTO.id.encode(), b'"id":"17')
    loaded = decode(data)
    assert PHOTO.id not in loaded.chart.records
    assert "1 photo is held in the file and nobody’s" in loaded.notes[0]


def test_where_a_newer_version_may_have_named_it_a_photo_stays() -> None:
    data = encode(company().chart).replace(b'"photo":"' + PHOTO.id.encode(), b'"face":"17')
    loaded = decode(data)
    assert PHOTO.id in loaded.chart.records
    assert PHOTO.id in decode(encode(loaded.chart)).chart.records


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ("not base64!", "the bytes of the picture are damaged"),
        (b64encode(b"hello").decode(), "no picture of the kind image/jpeg"),
        (b64encode(png()).decode(), "no picture of the kind image/jpeg"),
        (b64encode(jpeg(size=(3000, 20))).decode(), "at most 1,024 pixels a side"),
        (b64encode(jpeg() + bytes(1_000_001)).decode(), "1,000,000 bytes"),
        (b64encode(jpeg()[:40]).decode(), "no picture"),
    ],
    ids=["damaged", "text", "other kind", "bomb", "heavy", "cut off"],
)
def test_what_is_no_photo_is_refused_with_its_line(data: str, sentence: str) -> None:
    whole = encode(company().chart).decode().splitlines()
    at = next(n for n, line in enumerate(whole, 1) if PHOTO.id + '","media' in line)
    raw = msgspec.json.decode(whole[at - 1])
    whole[at - 1] = msgspec.json.encode({**raw, "data": data}).decode()
    with pytest.raises(InputError, match=f"^team, line {at}, field “data”: .*{sentence}"):
        decode("\n".join(whole).encode(), "team")


def test_an_id_of_another_kind_is_refused() -> None:
    data = encode(company().chart).replace(PHOTO.id.encode(), b"face")
    with pytest.raises(InputError, match="a photo's id begins with “photo/”, not “face”"):
        decode(data)


def test_the_journal_brings_a_photo_back_and_stays_small(tmp_path: Path) -> None:
    document = company()
    with Journal(tmp_path / "edits") as journal:
        journal.begin(document.chart)
        start = (tmp_path / "edits").stat().st_size
        stop = document.subscribe(journal.append)
        with document.edit("Photo") as draft:
            set_photo(draft, Seated("ana"), photo_of(encoded(face("tan"), "JPEG", quality=85)))
        for number in range(20):  # edits besides do not repeat it
            with document.edit("Title") as draft:
                draft.update("ana", title=f"Head {number}")
        stop()
    assert (tmp_path / "edits").stat().st_size - start < 20_000
    again = company().chart
    with Journal(tmp_path / "edits") as journal:
        journal.replay(again)
    assert again.records == document.chart.records
    assert sum(isinstance(record, Photo) for record in again.records.values()) == 3
