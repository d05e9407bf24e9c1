"""Options of single formats: how many pixels a picture has, what parts the cells of a table."""

from __future__ import annotations

import locale
from collections.abc import Callable
from functools import wraps
from typing import TypedDict, TypeVar

import click

from orgchart.translation import texts

tr = texts("Command line")

_SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t"}
_BY_LOCALE = "locale"
_R = TypeVar("_R")


class FormatFields(TypedDict):
    """The fields of a job that these options fill."""

    dpi: float | None
    width_px: int | None
    scale: float | None
    quality: int
    separator: str
    byte_order_mark: bool


def format_options(function: Callable[..., _R]) -> Callable[..., _R]:
    """The options; the command gets them together, as ``formats``."""

    @wraps(function)
    def command(
        *,
        dpi: float | None,
        width: int | None,
        scale: float | None,
        quality: int,
        separator: str,
        no_bom: bool,
        **others: object,
    ) -> _R:
        if sum(each is not None for each in (dpi, width, scale)) > 1:
            raise click.UsageError(tr("Give one of --dpi, --width and --scale."))
        formats = FormatFields(
            dpi=dpi, width_px=width, scale=scale, quality=quality,
            separator=_separator(separator), byte_order_mark=not no_bom,
        )  # fmt: skip
        return function(formats=formats, **others)

    for option in reversed(_OPTIONS):
        command = option(command)
    return command


_OPTIONS = (
    click.option(
        "--dpi", type=click.FloatRange(10, 2400), metavar="N", help="Pixels an inch of a picture."
    ),
    click.option(
        "--width", type=click.IntRange(16), metavar="PX", help="Width of a PNG or JPEG in pixels."
    ),
    click.option(
        "--scale", type=click.FloatRange(0.01, 100), metavar="N",
        help="Times the size on the screen of a PNG or JPEG.",
    ),
    click.option(
        "--quality", type=click.IntRange(1, 100), default=90, metavar="N",
        help="Of a JPEG, from 1 to 100; 90 without it.",
    ),
    click.option(
        "--separator", type=click.Choice((*_SEPARATORS, _BY_LOCALE)), default="comma",
        help="Between the cells of a CSV file: locale is what Excel expects in your country.",
    ),
    click.option(
        "--no-bom", is_flag=True,
        help="A CSV file without the mark by which Excel knows accents and other scripts.",
    ),
)  # fmt: skip


def _separator(name: str) -> str:
    if name != _BY_LOCALE:
        return _SEPARATORS[name]
    from orgchart.export.csv import separator_where

    try:
        locale.setlocale(locale.LC_NUMERIC, "")
        point = str(locale.localeconv()["decimal_point"])
    except locale.Error:  # the country that is set is not installed
        point = "."
    finally:
        locale.setlocale(locale.LC_NUMERIC, "C")
    return separator_where(point)
