"""A job whose chart is the one that an audience sees, so that no format can tell more."""

from __future__ import annotations

import msgspec

from orgchart.export.job import Job
from orgchart.model.audiences import Audience, Names, for_audience, left_out
from orgchart.model.errors import InputError
from orgchart.model.records import Id
from orgchart.translation import texts

tr = texts("Export")


def job_for(job: Job, audience: Audience) -> tuple[Job, list[str]]:
    """The job for an audience, and sentences on what it leaves out.

    Raises InputError when the branch that the job asks for is not shown to them.
    """
    names = Names()
    seen = for_audience(job.chart, audience, names)
    if job.root is not None and job.root not in names:
        raise InputError(
            tr("“{name}” does not see the branch that is asked for.").format(name=audience.name)
        )
    told = msgspec.structs.replace(
        job,
        chart=seen,
        root=None if job.root is None else names[job.root],
        only=None if job.only is None else _shown(job.only, names),
        folded=_shown(job.folded, names),
    )
    return told, left_out(job.chart, audience)


def _shown(ids: frozenset[Id], names: Names) -> frozenset[Id]:
    """The ids of some roles as the audience has them; of those that it sees."""
    return frozenset(names[id] for id in ids if id in names)
