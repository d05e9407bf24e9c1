"""``orgchart rules``: every rule, its thresholds and where they come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from orgchart.cli.output import json_option, write_json
from orgchart.cli.profile_name import ProfileChoice
from orgchart.model.words import word
from orgchart.translation import inside, number, texts

if TYPE_CHECKING:
    from orgchart.model.records import Profile
    from orgchart.rules import Description

tr = texts("Command line")


@click.command("rules")
@json_option("Print a list of objects for programs.")
@click.option("--profile", type=ProfileChoice(), default="contact-centre", show_default=True,
              help="Whose thresholds to print.")  # fmt: skip
def command(as_json: bool, profile: Profile) -> None:
    """List the rules: formula, thresholds, source."""
    from orgchart.rules import describe_rules

    rules = describe_rules()
    if as_json:
        write_json(rules)
        return
    for rule in rules:
        _print(rule, profile)


def _print(rule: Description, profile: Profile) -> None:
    from orgchart.rules.thresholds import threshold_name

    click.secho(f"{rule.id:<3} {rule.name}", bold=True, nl=False)
    click.echo(f" ({', '.join(_remarks(rule))})")
    click.echo(f"    {rule.formula}")
    limits = rule.by_profile.get(profile, {})
    if limits:
        told = (f"{threshold_name(name)} {number(value)}" for name, value in limits.items())
        click.echo("    " + ", ".join(told))
    source = tr("Source: {source}").format(source=rule.source)
    click.secho(f"    {source}\n", dim=True)


def _remarks(rule: Description) -> list[str]:
    remarks: list[str] = [inside(word(rule.severity))]
    if rule.at_import:
        remarks.append(tr("of staff lists"))
    if rule.off:
        remarks.append(tr("off"))
    return remarks
