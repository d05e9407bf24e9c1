"""The options of the command line that say how a staff list is read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypedDict

import click

from orgchart.model.errors import InputError
from orgchart.translation import texts

if TYPE_CHECKING:
    from orgchart.importing import ImportOptions

tr = texts("Command line")


class Asked(TypedDict):
    """What was asked for, by the names click gives the options."""

    mapping: tuple[str, ...]
    sheet: str | None
    header_row: int | None
    groups: str | None
    keep: tuple[str, ...]
    own: tuple[str, ...]
    leave_out: tuple[str, ...]
    branch: str
    only: tuple[str, ...]
    departments: tuple[str, ...]
    managers: tuple[str, ...]
    unknown_manager: Literal["top", "placeholder"] | None
    same_id: tuple[str, ...]


def list_options(function: click.decorators.FC) -> click.decorators.FC:
    """The options that say how a staff list is read."""
    for option in reversed((
        click.option(
            "--map", "mapping", multiple=True, metavar="FIELD=COLUMN",
            help="Take a field from a column of this name; may be given several times.",
        ),
        click.option("--sheet", metavar="NAME", help="The sheet of a workbook to read."),
        click.option(
            "--header-row", type=int, metavar="N",
            help="The row with the headers as the file counts it; 0 for none.",
        ),
        click.option(
            "--groups", metavar="LIST2",
            help="A second list of groups (junior posts) that report to posts of the first.",
        ),
        click.option("--keep", multiple=True, metavar="COLUMN",
                     help="Take over a column that looks private, as a field of your own."),
        click.option("--own", multiple=True, metavar="COLUMN",
                     help="Keep a column as a field of your own, whatever it looks like."),
        click.option("--leave-out", multiple=True, metavar="COLUMN", help="Leave a column out."),
        click.option("--branch", default="", metavar="WHO",
                     help="Take only this post (id, e-mail or name) and all below it."),
        click.option("--only", multiple=True, metavar="COLUMN=VALUE",
                     help="Take only rows with this value; may be given several times."),
        click.option("--department", "departments", multiple=True, metavar="NAME=FUNCTION",
                     help="The function a department stands for; NAME= for none."),
        click.option("--manager", "managers", multiple=True, metavar="NAME=WHO",
                     help="Who stands in for a manager who is not in the list: top, placeholder, "
                          "or the id or name of a post."),
        click.option("--unknown-manager", type=click.Choice(["top", "placeholder"]),
                     help="What becomes of roles whose manager is not in the list."),
        click.option("--same-id", multiple=True, metavar="ID=WHAT",
                     help="What rows of one id on different posts are: one, separate, or the "
                          "number of the only row that is taken."),
    )):  # fmt: skip
        function = option(function)
    return function


def import_options(asked: Asked, base: ImportOptions | None = None) -> ImportOptions:
    """The options of an import, on top of others. Raises InputError for one of no known form."""
    import msgspec

    from orgchart.importing import ImportOptions

    base = base or ImportOptions()
    only: dict[str, tuple[str, ...]] = dict(base.where)
    for column, value in _pairs(asked["only"], "--only", "Site=Oslo"):
        column = next((each for each in only if each.lower() == column.lower()), column)
        only[column] = (*only.get(column, ()), value)
    return msgspec.structs.replace(
        base,
        groups=Path(asked["groups"]) if asked["groups"] else base.groups,
        sheet=asked["sheet"] or base.sheet,
        header_row=base.header_row if asked["header_row"] is None else asked["header_row"],
        columns={**base.columns, **dict(_pairs(asked["mapping"], "--map", "title=Job Title"))},
        keep=base.keep | set(asked["keep"]),
        own=base.own | set(asked["own"]),
        leave_out=base.leave_out | set(asked["leave_out"]),
        branch=asked["branch"] or base.branch,
        where=only,
        departments={
            **base.departments,
            **dict(_pairs(asked["departments"], "--department", "Service=support", blank=True)),
        },
        managers={**base.managers, **dict(_pairs(asked["managers"], "--manager", "77=Ana Ruiz"))},
        unknown_manager=asked["unknown_manager"] or base.unknown_manager,
        clashes={**base.clashes, **dict(_pairs(asked["same_id"], "--same-id", "77=one"))},
    )


def _pairs(
    given: tuple[str, ...], option: str, example: str, *, blank: bool = False
) -> list[tuple[str, str]]:
    """The two sides of options with an equals sign."""
    forms = {"--map": "FIELD=COLUMN", "--only": "COLUMN=VALUE", "--department": "NAME=FUNCTION",
             "--same-id": "ID=WHAT"}  # fmt: skip
    pairs = []
    for text in given:
        name, equals, value = text.partition("=")
        if not (name.strip() and equals and (value.strip() or blank)):
            form = forms.get(option, "NAME=WHO")
            raise InputError(
                tr("{option} {text} is not of the form {form}, as {example}.").format(
                    option=option, text=text, form=form, example=example
                )
            )
        pairs.append((name.strip(), value.strip()))
    return pairs
