"""What the rules rest on, each named once: a title, and the site to look it up on.

Titles stay as they were published; what is told in a sentence of our own is marked for translators.
"""

from __future__ import annotations

from orgchart.translation import later


def cite(*sources: str) -> str:
    """Several sources in one line."""
    return "; ".join(sources)


BAILEY = "R. Bailey in Rough Notes, March 2005, roughnotes.com/2005/march05/03p68"
BAIN = "Bain & Company, “Streamlining spans and layers”, bain.com"
CALL_CENTRE_HELPER = (
    "Call Centre Helper, “Call center headcount ratios”, "
    "callcentrehelper.com/call-center-headcount-ratios-115276.htm"
)
CHOOSING = "“Choosing the Right Customer Support Organization Structure”"
COLLECTION = (
    "“Customer Service Department Organization Structure” (collection of excerpts on structures)"
)
DISPATCH_SURVEY = later(
    "A survey of field service quoted by organizational-communication.com: technicians for each "
    "dispatcher, 15 in 2008 and 18 in 2009",
    "Rules",
)
DWP = "Organogram of the Department for Work and Pensions, 2013, data.gov.uk"
EIGHT_BY_EIGHT = "futureorgs, “Making 8 by 8 great again”, futureorgs.com"
ERLANG = later(
    "A. K. Erlang (1917); figures checked against Call Centre Helper and the R package ErlangC, "
    "cran.r-project.org",
    "Rules",
)
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
OCCUPANCY = (
    "Call Centre Helper, “Occupancy should not exceed 85 %”, "
    "callcentrehelper.com/occupancy-not-exceed-85-157102.htm"
)
ORGANOGRAMS = "Organogram data of UK public bodies, guidance.data.gov.uk/organogram-data"
QATC = "QATC, winter 2019 survey, qatc.org/2020-winter-news/qatc-winter-19-survey-results"
QUANTUM = (
    "Quantum Workplace, “What’s the optimal span of control for people managers?”, "
    "quantumworkplace.com/future-of-work"
)
RSM = "RSM technology blog, July 2018, technologyblog.rsmus.com"
SHRM = later(
    "SystematicHR on a survey of SHRM: staff of human resources for each 100 people", "Rules"
)
STANDING_IN = later(
    "Practice of service departments: a task that one person knows stops when that person is away",
    "Rules",
)
STANFORD = (
    "Naomi Stanford, “Layers and spans” (2014), on the Arizona National Guard’s guide, "
    "naomistanford.com/2014/10/12/layers-and-spans"
)
SWPP = (
    "SWPP, quoted by LOEM, “Workforce management: agents and team structures”, "
    "loem.ca/en/workforce-management-agents-team-structures-optimal"
)
THEORGCHART = (
    "OrgChart help centre: supervisor ids in import files, "
    "theorgchart.zendesk.com, article 28203240500884"
)
TOOLGRIT = "ToolGrit, “Calculating 24/7 staffing”, toolgrit.com"
WALKME = (
    "Stefanie Amini (WalkMe), “The Best Customer Service Department Structure for High Performance”"
)
ZENDESK = (
    "Zendesk blog on the structure of a customer support organization, "
    "zendesk.com/blog/structure-customer-support-organization"
)
