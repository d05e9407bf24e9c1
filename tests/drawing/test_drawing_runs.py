from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from tiny_fonts import write_font

from orgchart.drawing import folders
from orgchart.drawing.direction import has_rtl, is_rtl, visual_parts
from orgchart.drawing.faces import shipped_font
from orgchart.drawing.fonts import find_face, han_variant
from orgchart.drawing.picture import TextStyle
from orgchart.drawing.runs import clusters, runs
from orgchart.drawing.text import measure

STYLE = TextStyle(10, 400)
OWN = shipped_font(400, False)


def summary(text: str) -> list[tuple[str, str, bool]]:
    return [(Path(run.font_path).name, run.text, run.rtl) for run in runs(text, STYLE)]


def test_latin_greek_and_cyrillic_are_one_run_of_the_own_face():
    assert summary("Nguyễn Ελένη Ольга") == [
        ("SourceSansPro-Regular.ttf", "Nguyễn Ελένη Ольга", False)
    ]


def test_other_scripts_come_from_the_machines_fonts(machine_fonts, tmp_path):
    write_font(tmp_path / "NotoSansCJK-Regular.ttf", "客户 ")
    assert summary("Lead 客户 24") == [
        ("SourceSansPro-Regular.ttf", "Lead ", False),
        ("NotoSansCJK-Regular.ttf", "客户 ", False),
        ("SourceSansPro-Regular.ttf", "24", False),
    ]


def test_runs_stand_side_by_side_and_fill_the_width(machine_fonts, tmp_path):
    write_font(tmp_path / "NotoSansCJK-Regular.ttf", "客户", advance=900)
    found = runs("Lead 客户 24", STYLE)
    assert [run.width for run in found][1] == pytest.approx(18)
    for before, after in itertools.pairwise(found):
        assert before.x + before.width == pytest.approx(after.x)
    assert found[-1].x + found[-1].width == pytest.approx(measure("Lead 客户 24", STYLE))


def test_hebrew_runs_from_the_right_and_its_numbers_from_the_left(machine_fonts, tmp_path):
    write_font(tmp_path / "NotoSansHebrew-Regular.ttf", "שלום ")
    assert summary("שלום 24") == [
        ("SourceSansPro-Regular.ttf", "24", False),
        ("NotoSansHebrew-Regular.ttf", "שלום ", True),
    ]
    assert summary("Ana שלום")[-1] == ("NotoSansHebrew-Regular.ttf", "שלום", True)


def test_bold_noto_of_the_script_wins_for_a_title(machine_fonts, tmp_path):
    for name in ("Aaa-Bold", "NotoSerifThai-Bold", "NotoSansThai-Regular", "NotoSansThai-Bold"):
        write_font(tmp_path / f"{name}.ttf", "กข")
    assert Path(find_face("ก", 600).path).name == "NotoSansThai-Bold.ttf"
    assert Path(find_face("ก", 400).path).name == "NotoSansThai-Regular.ttf"


def test_any_font_is_better_than_none_and_a_broken_file_does_no_harm(machine_fonts, tmp_path):
    (tmp_path / "NotoSansThai-Regular.ttf").write_bytes(b"not a font")
    write_font(tmp_path / "whatever.otf", "ก")
    assert Path(find_face("ก").path).name == "whatever.otf"
    assert find_face("ข") is None


def test_a_letter_and_its_marks_come_from_one_face(machine_fonts, tmp_path):
    write_font(tmp_path / "NotoSansThai-Regular.ttf", "กิ")
    assert summary("กิ") == [("NotoSansThai-Regular.ttf", "กิ", False)]
    assert summary("A\ufe0f\u200d") == [("SourceSansPro-Regular.ttf", "A\ufe0f\u200d", False)]


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("e\u0301a", ["e\u0301", "a"]),
        ("👩‍💻🇩🇪🇫🇷👍🏽", ["👩‍💻", "🇩🇪", "🇫🇷", "👍🏽"]),
        ("नमस्ते", ["न", "म", "स्ते"]),
        ("กำลัง", ["กำ", "ลั", "ง"]),
        ("שָׁלוֹם", ["שָׁ", "ל", "וֹ", "ם"]),
    ],
)
def test_letters_keep_their_marks(text, letters):
    assert clusters(text) == letters


def test_directions_of_a_mixed_line():
    assert visual_parts("abc") == [("abc", False)]
    assert visual_parts("abc אבג def") == [("abc ", False), ("אבג", True), (" def", False)]
    assert visual_parts("אבג (Tel Aviv 24)") == [
        (")", True),
        ("Tel Aviv 24", False),
        ("אבג (", True),
    ]
    assert visual_parts("\u202babc\u202c") == [("abc", False)]
    assert has_rtl("aא")
    assert is_rtl("12 אa")
    assert not is_rtl("12 aא")


def test_the_forms_of_chinese_characters_follow_the_language():
    assert [han_variant(text) for text in ("客户", "山田さん", "김 客")] == ["SC", "JP", "KR"]


def test_font_folders_of_linux_follow_fontconfig(monkeypatch, tmp_path):
    for name in ("extra", "data/fonts", "home/.fonts", "share/fonts"):
        (tmp_path / name).mkdir(parents=True)
    settings = tmp_path / "fonts.conf"
    settings.write_text(f"<fontconfig><dir>{tmp_path}/extra</dir><dir>~/.fonts</dir></fontconfig>")
    monkeypatch.setattr(folders, "_FONTCONFIG", settings)
    monkeypatch.setattr(folders.sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "share"))
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "home")
    assert folders.font_folders() == [
        tmp_path / name for name in ("data/fonts", "home/.fonts", "extra", "share/fonts")
    ]
    settings.write_text("<fontconfig>")
    assert tmp_path / "extra" not in folders.font_folders()


def test_font_folders_of_windows_and_macos(monkeypatch, tmp_path):
    (tmp_path / "Fonts").mkdir()
    monkeypatch.setattr(folders.sys, "platform", "win32")
    monkeypatch.setenv("WINDIR", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "local"))
    assert folders.font_folders() == [tmp_path / "Fonts"]
    (tmp_path / "Library" / "Fonts").mkdir(parents=True)
    monkeypatch.setattr(folders.sys, "platform", "darwin")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert folders.font_folders()[0] == tmp_path / "Library" / "Fonts"
