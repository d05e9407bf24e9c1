"""Soft shadows of what floats: the tokens' shadows, worked out once for each size."""

from __future__ import annotations

import math
from functools import lru_cache

import msgspec
import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from orgchart.drawing.tokens import tokens
from orgchart.ui.style.appearance import appearance

# Across, down and blur in pixels, colour, opacity.
_Layer = tuple[float, float, float, str, float]


class _Shadows(msgspec.Struct, frozen=True):
    shadow: dict[str, tuple[_Layer, ...]]


def paint_shadow(painter: QPainter, rect: QRectF, name: str, ratio: float) -> None:
    """Paint the shadow of a rectangle, to be covered by it."""
    for across, down, blur, colour, opacity in _layers(appearance().theme, name):
        size = (round(rect.width()), round(rect.height()))
        soft = _soft(size, blur, colour, opacity, ratio)
        painter.drawPixmap(rect.translated(across - blur, down - blur).topLeft(), soft)


@lru_cache(maxsize=16)
def _layers(theme: str, name: str) -> tuple[_Layer, ...]:
    return msgspec.json.decode(tokens().themes[theme], type=_Shadows).shadow[name]


@lru_cache(maxsize=16)
def _soft(size: tuple[int, int], blur: float, colour: str, opacity: float, ratio: float) -> QPixmap:
    """A blurred rectangle with ``blur`` pixels of room around it."""
    down = _profile(size[1], blur, ratio)[:, np.newaxis]
    alpha = down * _profile(size[0], blur, ratio) * opacity
    ink = QColor(colour)
    channels = (ink.blue(), ink.green(), ink.red(), 255)
    pixels = np.stack([np.rint(alpha * channel) for channel in channels], axis=2).astype(np.uint8)
    kind = QImage.Format.Format_ARGB32_Premultiplied
    image = QImage(pixels.data, pixels.shape[1], pixels.shape[0], pixels.shape[1] * 4, kind)
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _profile(
    length: int, blur: float, ratio: float
) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """How dark a blurred stretch is at each device pixel, from ``blur`` before to after it."""
    sigma = max(blur / 2, 0.1)
    places = (np.arange(round((length + 2 * blur) * ratio)) + 0.5) / ratio - blur
    near, far = places / (sigma * math.sqrt(2)), (places - length) / (sigma * math.sqrt(2))
    rising = np.array([math.erf(x) for x in near])
    falling = np.array([math.erf(x) for x in far])
    dark: np.ndarray[tuple[int], np.dtype[np.float64]] = (rising - falling) / 2
    return dark
