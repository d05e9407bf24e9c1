"""Copies that a password protects."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from orgchart.model.audiences import BOARD
from orgchart.model.errors import InputError
from orgchart.storage import encode, load_chart
from orgchart.storage.sealed import SealedError, is_sealed, seal, unseal
from orgchart.storage.sharing import share_copy, shared_copy
from support.canaries import canary_chart, leaks
from support.outline import chart
from support.unpacked import unpacked

CHEAP = 2**4  # a guess may cost nothing here
TEAM = chart("Boss\n  Ana x3 (support)")
SEALED = seal(encode(TEAM), "geheim", cost=CHEAP)


def test_the_password_opens_it_and_nothing_can_be_read_without() -> None:
    assert is_sealed(SEALED)
    assert b"Boss" not in SEALED
    assert unseal(SEALED, "geheim", "x") == encode(TEAM)


def test_a_password_is_the_same_however_the_keyboard_wrote_its_letters() -> None:
    sealed = seal(b"x", "Schl\u00fcssel", cost=CHEAP)
    assert unseal(sealed, "Schlu\u0308ssel", "x") == b"x"


@pytest.mark.parametrize(
    ("data", "password", "told"),
    [
        (SEALED, "", "is protected by a password"),
        (SEALED, "Geheim", "does not open with this password"),
        (SEALED[:-1], "geheim", "does not open with this password"),
        (SEALED.replace(b'"lanes":1', b'"lanes":2'), "geheim", "does not open"),
    ],
    ids=["none", "wrong", "cut short", "altered"],
)
def test_without_the_right_password_a_sentence_tells(
    tmp_path: Path, data: bytes, password: str, told: str
) -> None:
    path = tmp_path / "sealed.orgchart"
    path.write_bytes(data)
    with pytest.raises(SealedError, match=told):
        load_chart(path, password)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (b'"cost":16', b'"cost":1000000000', "damaged"),
        (b'"cost":16', b'"cost":17', "damaged"),
        (b'"orgchart_sealed":1', b'"orgchart_sealed":2', "newer"),
        (b"AES-256-GCM", b"ROT-13", "newer"),
        (b'"salt":', b'"sugar":', "damaged"),
    ],
)
def test_a_head_that_is_no_head_is_refused_before_anything_is_worked_out(
    old: bytes, new: bytes, told: str
) -> None:
    assert old in SEALED
    with pytest.raises(InputError, match=told):
        unseal(SEALED.replace(old, new), "geheim", "x")


def test_an_empty_password_is_refused() -> None:
    with pytest.raises(InputError, match="protects nothing"):
        seal(b"x", "")


def test_a_copy_opens_as_a_chart_and_holds_what_its_readers_may_see(tmp_path: Path) -> None:
    share_copy(TEAM, BOARD, tmp_path / "copy.orgchart")
    loaded = load_chart(tmp_path / "copy.orgchart")
    assert loaded.notes == ()
    assert [role.title for role in loaded.chart.roles.values()] == ["Boss", "Ana"]


def test_nothing_else_of_the_file_is_in_a_copy() -> None:
    strangers = replace(BOARD, fields=(), depth=2)
    document = canary_chart()
    assert leaks(unpacked(shared_copy(document.chart, strangers))) == []
    assert leaks(unpacked(encode(document.chart)))
