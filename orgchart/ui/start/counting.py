"""Numbers of people and moments, as a person would say them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale

from orgchart.catalogue import Template
from orgchart.translation import number, texts
from orgchart.ui.direction import isolated

tr = texts("Start")


def people_text(count: int) -> str:
    """A count of people: "1 person", "1,200 people"."""
    return tr("1 person") if count == 1 else tr("{count} people").format(count=number(count, ","))


def sizes_text(template: Template) -> str:
    """The sizes a template is made for: "10–30 people", "300 people and more"."""
    if template.people_to is None:
        return tr("{count} people and more").format(count=number(template.people_from, ","))
    if template.people_from == template.people_to:
        return people_text(template.people_to)
    sizes = isolated(f"{number(template.people_from, ',')}–{number(template.people_to, ',')}")
    return tr("{count} people").format(count=sizes)


def moment_text(moment: datetime, now: datetime) -> str:
    """A moment as seen from another: "today, 09:12", "yesterday", or a date."""
    days = (now.date() - moment.date()).days
    if days == 0:
        return tr("today, {time}").format(time=moment.strftime("%H:%M"))
    if days == 1:
        return tr("yesterday")
    date = f"{moment.day} {QLocale().standaloneMonthName(moment.month)}"
    return date if moment.year == now.year else f"{date} {moment.year}"
