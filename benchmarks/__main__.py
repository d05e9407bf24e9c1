"""``make bench``: measures, compares, and writes results.md and results.json."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from benchmarks import goals, machine, peers, plan, report
from benchmarks.measure import measure

HERE = Path(__file__).parent
FOLDER = HERE.parent / "build" / "bench"


def main() -> None:
    """Read the options, run, write."""
    options = _options()
    inputs = FOLDER / "inputs"
    before = machine.load()
    # The first run of a line must not be slower for having to compile what it imports.
    subprocess.run([sys.executable, "-m", "compileall", "-q", "orgchart", "benchmarks"], check=True)
    # In a process of its own: what we hold here would count as memory of the measured ones.
    subprocess.run([sys.executable, "-m", "benchmarks.inputs", str(inputs)], check=True)
    ours = plan.runs(inputs, FOLDER)
    theirs, left_out = ([], []) if options.alone else peers.runs(inputs, FOLDER)
    runs = [run for run in ours + theirs if options.only in run.what]
    measured, failed = measure(runs, options.rounds)
    left_out += [f"{run.what}, {run.roles:,} roles: {why}" for run, why in failed.items()]
    verdicts = goals.judge(measured)
    about = machine.describe()
    loads = before, machine.load()
    text = report.markdown(measured, verdicts, about, left_out, loads, options.rounds)
    options.into.mkdir(parents=True, exist_ok=True)
    (options.into / "results.md").write_text(text, encoding="utf-8")
    (options.into / "results.json").write_text(
        report.as_json(measured, verdicts, about, left_out), encoding="utf-8"
    )
    missed = [verdict for verdict in verdicts if verdict.met is False]
    print(f"{options.into / 'results.md'}: {len(missed)} of {len(verdicts)} goals are not met")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="times every line is run (3)")
    parser.add_argument("--only", default="", metavar="TEXT", help="lines whose name has this")
    parser.add_argument("--alone", action="store_true", help="without the programs beside ours")
    parser.add_argument("--into", type=Path, default=HERE, help="folder of the results")
    return parser.parse_args()


if __name__ == "__main__":
    main()
