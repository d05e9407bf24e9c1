"""A copy of a chart to give away: what an audience may see, and nothing else."""

from __future__ import annotations

from pathlib import Path

from orgchart.model.audiences import Audience, for_audience
from orgchart.model.chart import Chart
from orgchart.storage.codec import encode
from orgchart.storage.file import save_data
from orgchart.storage.sealed import seal


def shared_copy(chart: Chart, audience: Audience, password: str = "") -> bytes:
    """The file of a chart as an audience sees it, sealed when there is a password.

    Neither scenarios nor history, comments, accepted findings, the last staff list, people
    without a post, nor anything a newer version added is in it. Raises InputError.
    """
    data = encode(for_audience(chart, audience))
    return seal(data, password) if password else data


def share_copy(chart: Chart, audience: Audience, path: str | Path, password: str = "") -> None:
    """Save `shared_copy` as a file of its own. Raises InputError."""
    save_data(shared_copy(chart, audience, password), path)
