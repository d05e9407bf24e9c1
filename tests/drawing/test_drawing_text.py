from __future__ import annotations

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from hypothesis import example, given
from hypothesis import strategies as st

from orgchart.drawing.faces import shipped_font
from orgchart.drawing.picture import TextStyle
from orgchart.drawing.runs import clusters
from orgchart.drawing.text import RTL_MARK, baseline, clean, measure, missing, wrap
from orgchart.drawing.tokens import type_size

TITLE = TextStyle(14, 600)
HOLDER = TextStyle(13)
TITLES = st.text(st.sampled_from("aZé -–/&.Ωж客ーり、אע٣ م\u0301\u200d🇩🇪👍🏽नि् \n"), max_size=40)


def advances(text: str, weight: int = 400) -> list[int]:
    font = TTFont(shipped_font(weight, False))
    cmap, widths = font.getBestCmap(), font["hmtx"]
    return [widths[cmap[ord(character)]][0] for character in text]


def test_a_letter_is_as_wide_as_the_font_says():
    assert measure("H", HOLDER) == pytest.approx(advances("H")[0] * 13 / 1000)
    assert measure("7", TITLE) == pytest.approx(advances("7", 600)[0] * 14 / 1000)


def test_pairs_are_kerned():
    assert measure("AVAVAV", HOLDER) < sum(advances("AVAVAV")) * 13 / 1000 - 0.5


def test_no_ligature_takes_letters_together():
    assert measure("ffi", HOLDER) == pytest.approx(
        sum(measure(letter, HOLDER) for letter in "ffi"), rel=0.02
    )
    assert clusters("Office") == list("Office")


@pytest.mark.parametrize(
    "words", ["Team Lead, Technical Support", "AVATAR Type Vogt, Tokyo", "Rüdiger Hoffmann-Álvarez"]
)
def test_widths_are_those_of_qt_without_hinting(words):
    from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

    from orgchart.painting import application

    application()
    family = QFontDatabase.applicationFontFamilies(
        QFontDatabase.addApplicationFont(shipped_font(600, False))
    )[0]
    font = QFont(family)
    font.setPixelSize(1400)
    font.setWeight(QFont.Weight.DemiBold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("liga"), 0)
    width = QFontMetricsF(font).horizontalAdvance(words) / 100
    assert measure(words, TITLE) == pytest.approx(width, rel=0.0012)


def test_width_grows_with_the_size_and_the_weight():
    assert measure("Support", TextStyle(28, 600)) == pytest.approx(2 * measure("Support", TITLE))
    assert measure("Support", TextStyle(14, 700)) > measure("Support", TextStyle(14, 400))


def test_title_breaks_like_the_sample_card():
    found = wrap("Senior Technical Support Specialist, Enterprise", TITLE, 178, 2)
    assert found.lines == ("Senior Technical Support", "Specialist, Enterprise")
    assert not found.cut


@given(TITLES, st.floats(20, 300), st.sampled_from([None, 1, 2, 4]))
@example("نوع 12 (34) 56 78 9", 60.0, None)
def test_no_line_is_wider_than_the_width_unless_it_is_one_letter(text, width, most):
    found = wrap(text, TITLE, width, most)
    for line, wide in zip(found.lines, found.widths, strict=True):
        assert wide == pytest.approx(measure(line, TITLE))
        assert wide <= width + 1e-6 or len(clusters(line.strip(RTL_MARK))) == 1
    assert most is None or len(found.lines) <= most


@given(TITLES, st.floats(20, 300))
def test_nothing_is_lost_and_no_letter_torn(text, width):
    found = wrap(text, TITLE, width)
    joined = "".join(line.strip(RTL_MARK) for line in found.lines)
    assert joined.replace(" ", "") == clean(text).replace(" ", "")
    assert not found.cut
    whole = {letter.strip() for letter in clusters(clean(text))}
    shown = {c.strip() for line in found.lines for c in clusters(line.strip(RTL_MARK))}
    assert shown <= whole


@given(TITLES, st.floats(40, 300), st.integers(1, 3))
def test_what_does_not_fit_is_told_and_marked(text, width, most):
    whole, short = wrap(text, TITLE, width), wrap(text, TITLE, width, most, ellipsis=True)
    assert short.cut == (len(whole.lines) > most)
    assert short.cut == any(line.endswith("…") for line in short.lines)
    if not short.cut:
        assert short.lines == whole.lines


def test_words_break_after_hyphens_and_slashes_but_keep_leading_signs():
    assert wrap("Chat/Voice-Representative", TITLE, 70).lines == (
        "Chat/Voice-",
        "Representa",
        "tive",
    )
    assert wrap("rise -20 %", TITLE, 40).lines == ("rise", "-20 %")


def test_chinese_breaks_between_signs_but_first_at_blanks():
    assert wrap("客户服务经理 — 上海呼叫中心", TITLE, 112, 2).lines[0] in {
        "客户服务经理 —",
        "客户服务经理 — 上",
    }
    assert len(wrap("客户服务经理上海呼叫中心", TITLE, 80).lines) > 1
    assert len(wrap("客户服务经理上海呼叫中心", TITLE, 80).lines) > 1
    lines = wrap("「顧客」、「保証」。「返品」", TITLE, 44).lines
    lines = wrap("「顧客」、「保証」。「返品」", TITLE, 44).lines
    assert not any(line[0] in "、。」" for line in lines)
    assert not any(line[0] in "、。」" for line in lines)
    assert not any(line[-1] in "「" for line in lines[:-1])


def test_a_line_of_digits_in_a_hebrew_title_keeps_the_direction():
    found = wrap("מנהל שירות 24 25 26 27 28 29", TITLE, 80)
    assert len(found.lines) > 1
    assert all(line[0] == RTL_MARK or "\u0590" < line[0] < "\u05ff" for line in found.lines)


def test_breaks_blanks_and_controls_become_single_blanks():
    assert clean(" Team\tLead,\r\n  Support\x00 \u202e") == "Team Lead, Support"
    assert clean("half a pair \ud83d") == "half a pair \ufffd"
    assert wrap(" \n ", TITLE, 100).lines == ()


def test_a_text_of_a_megabyte_is_cut():
    found = wrap("word " * 200_000, TITLE, 178, 4, ellipsis=True)
    assert found.cut
    assert found.lines[-1].endswith("…")


def test_baseline_of_a_title_is_in_the_middle_of_its_line():
    assert baseline(type_size("title")) == 13.5
    assert baseline(type_size("holder")) == 12.6


def test_characters_without_any_font_are_told(machine_fonts):
    assert missing("Lead 客 \U00010384", TITLE) == "客\U00010384"
    assert missing("Lead Ω ж", TITLE) == ""


def test_the_face_is_found_beside_its_package():
    assert Path(shipped_font(400, True)).name == "SourceSansPro-It.ttf"
