"""Passwords on the command line: in a file or the environment, never among the arguments.

What stands among the arguments is read by everybody on the machine, and kept by the shell.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from orgchart.model.errors import InputError
from orgchart.translation import texts

if TYPE_CHECKING:
    from orgchart.storage import Loaded

tr = texts("Command line")

VARIABLE = "ORGCHART_PASSWORD"
_KEPT = "orgchart.password"


def read_chart(path: Path) -> Loaded:
    """Open a chart's file, a protected one with the password that was given.

    That is in ``--password-file``, else in the environment. Raises InputError.
    """
    from orgchart.storage import load_chart
    from orgchart.storage.sealed import SealedError

    password = given_password()
    try:
        return load_chart(path, password)
    except SealedError as error:
        if password:
            raise
        raise InputError(
            tr("{why} Use --password-file, or {variable} in the environment.").format(
                why=error, variable=VARIABLE
            )
        ) from None


def given_password() -> str:
    """The password of this run, "" for none; typed at most once. Raises InputError."""
    context = click.get_current_context(silent=True)
    root = context.find_root() if context else None
    if root is None or not root.obj:
        return os.environ.get(VARIABLE, "")
    if _KEPT not in root.meta:
        root.meta[_KEPT] = password_in(root.obj)
    return str(root.meta[_KEPT])


def password_in(file: str, *, new: bool = False) -> str:
    """The first line of a file; for "-", what is typed, twice for a ``new`` password.

    Raises InputError when there is none.
    """
    if file == "-":
        return str(click.prompt(tr("Password"), hide_input=True, confirmation_prompt=new, err=True))
    try:
        lines = Path(file).read_text("utf-8").splitlines()
    except UnicodeDecodeError:
        raise InputError(
            tr("{file} is no text in UTF-8, so there is no password in it.").format(file=file)
        ) from None
    if not lines or not lines[0]:
        raise InputError(tr("{file} has no password in its first line.").format(file=file))
    return lines[0]
