"""The round photo of a photo card, or what stands for it: initials, a person, a dashed ring."""

from __future__ import annotations

import re

from orgchart.drawing.marks import person
from orgchart.drawing.picture import Ellipse, Image, Shape, Stroke, Text
from orgchart.drawing.runs import clusters
from orgchart.drawing.signs import Sign
from orgchart.drawing.text import baseline, measure
from orgchart.drawing.theme import Theme
from orgchart.drawing.tokens import tokens, type_size
from orgchart.model.records import Role

_PERSON = 34.0


def centre(w: float, theme: Theme, *, rtl: bool) -> float:
    """How far right the middle of the photo is from the card's left edge."""
    token = tokens().card.portrait
    middle = token.x + token.d / 2 + theme.band - tokens().card.band
    return w - middle if rtl else middle


def photo(data: bytes, theme: Theme) -> tuple[Shape, ...]:
    """A photo in a thin ring, around the origin."""
    r = tokens().card.portrait.d / 2
    ring = Ellipse(0, 0, r, r, stroke=Stroke(theme.colours.border))
    return Image(-r, -r, 2 * r, 2 * r, data, round=True), ring


def disc(role: Role, sign: Sign, theme: Theme, *, named: bool) -> tuple[Shape, ...]:
    """What is behind the initials, around the origin; with a person where nobody is named."""
    r = tokens().card.portrait.d / 2
    dashed = tokens().card.vacant
    somebody = () if named else person(0, 0, _PERSON, theme.colours.text_secondary)
    if role.status != "filled":
        pen = Stroke(theme.colours.border_strong, dashed.border, dashed.dash)
        return Ellipse(0, 0, r, r, stroke=pen), *somebody
    edge = Stroke(theme.colours.border) if theme.outlined else None
    return Ellipse(0, 0, r, r, fill=sign.colours.tint, stroke=edge), *somebody


def initials(text: str, cx: float, cy: float, sign: Sign) -> Text:
    """A person's initials in the middle of the disc."""
    size = type_size("photoInitials")
    style = size.style(sign.colours.ink)
    y = cy - size.line / 2 + baseline(size)
    return Text(cx, y, text, style, "middle", measure(text, style))


def initials_of(name: str) -> str:
    """First letters of the first and the last word: "Ana Maria Ruiz" is AR."""
    words = [word for word in re.split(r"[\s\-]+", name) if word[:1].isalnum()]
    ends = words[:1] + words[1:][-1:]
    return "".join(clusters(word)[0] for word in ends).upper()
