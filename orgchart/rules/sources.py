"""What the rules rest on, each named once: a title, and the site to look it up on."""

from __future__ import annotations


def cite(*sources: str) -> str:
    """Several sources in one line."""
    return "; ".join(sources)


BAILEY = "R. Bailey in Rough Notes, March 2005, roughnotes.com/2005/march05/03p68"
BAIN = "Bain & Company, “Streamlining spans and layers”, bain.com"
CHOOSING = "“Choosing the Right Customer Support Organization Structure”"
COLLECTION = (
    "“Customer Service Department Organization Structure” (collection of excerpts on structures)"
)
DWP = "Organogram of the Department for Work and Pensions, 2013, data.gov.uk"
EIGHT_BY_EIGHT = "futureorgs, “Making 8 by 8 great again”, futureorgs.com"
EUROSTAT = (
    "Eurostat, “Glossary: Full-time equivalent (FTE)”, ec.europa.eu/eurostat/statistics-explained"
)
GALLUP = "Gallup on span of control, 2025, gallup.com/workplace/700718"
GITLAB = "GitLab team directory, 2022, gitlab.com"
GUIDE = (
    "“Customer Service Department Organization Structure” (guide: functions, leadership, growth)"
)
HUMANE = "Humane Insights, “Spans and layers”, humaneinsights.in"
ICMI = "ICMI, “Staff-to-supervisor ratio”, icmi.com/resources/2012/staff-to-supervisor-ratio"
KOMMUNICATE = (
    "Kommunicate, “Customer support team structure”, "
    "kommunicate.io/learning-center/customer-support-team-structure"
)
MCKINSEY = (
    "McKinsey, “How to identify the right ‘spans of control’ for your organization” (2017), "
    "mckinsey.com"
)
ORGANOGRAMS = "Organogram data of UK public bodies, guidance.data.gov.uk/organogram-data"
QATC = "QATC, winter 2019 survey, qatc.org/2020-winter-news/qatc-winter-19-survey-results"
QUANTUM = (
    "Quantum Workplace, “What’s the optimal span of control for people managers?”, "
    "quantumworkplace.com/future-of-work"
)
RSM = "RSM technology blog, July 2018, technologyblog.rsmus.com"
STANFORD = (
    "Naomi Stanford, “Layers and spans” (2014), on the Arizona National Guard’s guide, "
    "naomistanford.com/2014/10/12/layers-and-spans"
)
THEORGCHART = (
    "OrgChart help centre: supervisor ids in import files, "
    "theorgchart.zendesk.com, article 28203240500884"
)
ZENDESK = (
    "Zendesk blog on the structure of a customer support organization, "
    "zendesk.com/blog/structure-customer-support-organization"
)
