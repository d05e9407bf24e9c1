"""The command line: the engine without a window, one command a file."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

import click

from orgchart import __version__
from orgchart.model.errors import InputError
from orgchart.policy import organisation
from orgchart.translation import texts

tr = texts("Command line")

# The modules are imported when their command is used: start-up time is a feature.
COMMANDS = (
    "templates",
    "new",
    "import",
    "check",
    "rules",
    "stats",
    "layout",
    "export",
    "compare",
    "merge",
    "share",
)
UNREADABLE = 2
BROKEN_PIPE = 141


class _Commands(click.Group):
    """The commands by name, loaded one at a time."""

    def list_commands(self, _: click.Context) -> list[str]:
        return list(COMMANDS)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """A first word that is no command but a file opens the window with it."""
        if args and args[0] not in COMMANDS and Path(args[0]).suffix:
            return "open", _open_command(), args
        return super().resolve_command(ctx, args)

    def get_command(self, _: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        module = import_module(f"orgchart.cli.{name}_command")
        command: click.Command = module.command
        return command


def _open_command() -> click.Command:
    from orgchart.cli.open_command import command

    return command


@click.group(
    cls=_Commands,
    invoke_without_command=True,
    subcommand_metavar="[FILE… | COMMAND [OPTIONS]…]",
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="orgchart")
@click.option(
    "--password-file",
    metavar="FILE",
    help="The password of protected charts, in the first line of FILE; or in ORGCHART_PASSWORD.",
)
@click.option(
    "--language",
    envvar="ORGCHART_LANGUAGE",
    metavar="CODE",
    help="Say messages, and name what is made, in en, de, es or fr; or in ORGCHART_LANGUAGE. "
    "Commands speak English without it, the window the system's language.",
)
@click.pass_context
def commands(ctx: click.Context, password_file: str | None, language: str | None) -> int:
    """Sketch, check and present the org chart of a customer-service department.

    Without a command it opens the window, with FILES or with the start page.

    FILE is a chart (.orgchart), the id of a template ("orgchart templates" lists them), or a
    staff list (CSV, XLSX), which is imported on the fly.

    \b
    For example:
      orgchart new department --people 25 -o service.orgchart
      orgchart import staff.xlsx -o service.orgchart
      orgchart check service.orgchart
      orgchart export service.orgchart -o service.pdf --page A4 --landscape
    """
    ctx.obj = password_file
    if organisation().trouble:
        click.echo(organisation().trouble, err=True)
    if language:
        from orgchart.languages import speak_language

        speak_language(language)
    if ctx.invoked_subcommand is None:
        return int(ctx.invoke(_open_command(), files=()))
    return 0


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and end the process with its exit code.

    0: done · 1: done, with findings or differences · 2: something could not be used, said in
    one sentence on standard error.
    """
    sys.exit(run(arguments))


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code."""
    try:
        result: Any = commands.main(arguments, prog_name="orgchart", standalone_mode=False)
    except click.exceptions.Abort:
        return _fail(tr("Stopped."))
    except click.UsageError as error:
        return _fail(_usage(error))
    except InputError as error:
        return _fail(str(error))
    except BrokenPipeError:
        # Whoever read our output has gone; Python must not try to flush it once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except OSError as error:
        return _fail(f"{error.filename or tr('The file')}: {error.strerror or error}.")
    except MemoryError:
        return _fail(tr("There is not enough memory for this chart."))
    return int(result or 0)


def _usage(error: click.UsageError) -> str:
    command = error.ctx.command_path if error.ctx else "orgchart"
    see = tr("See “{command} --help”.").format(command=command)
    return f"{error.format_message()} {see}"


def _fail(sentence: str) -> int:
    click.secho("orgchart: ", fg="red", err=True, nl=False)
    click.echo(" ".join(sentence.split()), err=True)
    return UNREADABLE
