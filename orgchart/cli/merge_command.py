"""``orgchart merge``: two people's changes of one chart in one, also for git."""

from __future__ import annotations

from pathlib import Path

import click

from orgchart.cli.output import json_option, write_json
from orgchart.cli.password import read_chart
from orgchart.cli.progress import remark
from orgchart.cli.saving import save
from orgchart.model.chart import Chart
from orgchart.translation import counted, texts

tr = texts("Command line")


@click.command("merge")
@click.argument("base")
@click.argument("ours")
@click.argument("theirs")
@click.option("-o", "--output", required=True, metavar="OUT", help="Where to save the result.")
@json_option("Print the clashes as a list for programs.")
def command(base: str, ours: str, theirs: str, output: str, as_json: bool) -> int:
    """Merge OURS and THEIRS, two charts that both began as BASE.

    What only one side changed is taken, field by field; where both changed the same, ours is,
    and it is told. The result is always a whole chart.

    \b
    As a merge driver of git:
      git config merge.orgchart.name "Org charts"
      git config merge.orgchart.driver "orgchart merge %O %A %B -o %A"
      echo "*.orgchart merge=orgchart" >> .gitattributes

    Ends with 0 when both fitted together, with 1 when somebody should look (git then says that
    there is a conflict), with 2 when a file could not be read: OUT is not touched then.
    """
    from orgchart.model.merge import clash_lines, merge

    sides = [_opened(Path(name)) for name in (base, ours, theirs)]
    merged = merge(*sides)
    save(merged.chart, output)
    if as_json:
        write_json(merged.clashes)
    else:
        for line in clash_lines(merged.clashes):
            remark(line)
        if merged.clashes:
            one, many = tr("1 clash; ours was taken."), tr("{n} clashes; ours was taken.")
            remark(counted(len(merged.clashes), one, many))
    return 1 if merged.clashes else 0


def _opened(path: Path) -> Chart:
    """A chart by its content: git gives its files names without a suffix.

    An empty file is an empty chart: both sides began one where there was none.
    """
    if path.is_file() and not path.stat().st_size:
        return Chart()
    return read_chart(path).chart
