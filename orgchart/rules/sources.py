"""What the rules rest on, each named once: a title, and where to look it up."""

from __future__ import annotations

from orgchart.rules.rule import Source

BAILEY = Source("R. Bailey in Rough Notes, March 2005", "roughnotes.com/2005/march05/03p68")
BAIN = Source("Bain & Company, “Streamlining spans and layers”", "bain.com")
CHOOSING = Source("“Choosing the Right Customer Support Organization Structure”")
COLLECTION = Source(
    "“Customer Service Department Organization Structure” (collection of excerpts on structures)"
)
DWP = Source("Organogram of the Department for Work and Pensions, 2013", "data.gov.uk")
EIGHT_BY_EIGHT = Source("futureorgs, “Making 8 by 8 great again”", "futureorgs.com")
EUROSTAT = Source(
    "Eurostat, “Glossary: Full-time equivalent (FTE)”", "ec.europa.eu/eurostat/statistics-explained"
)
GALLUP = Source("Gallup on span of control, 2025", "gallup.com/workplace/700718")
GITLAB = Source("GitLab team directory, 2022 (a third of its managers are not in it)", "gitlab.com")
GUIDE = Source(
    "“Customer Service Department Organization Structure” (guide: functions, leadership, growth)"
)
HUMANE = Source("Humane Insights, “Spans and layers”", "humaneinsights.in")
ICMI = Source(
    "ICMI, “Staff-to-supervisor ratio”", "icmi.com/resources/2012/staff-to-supervisor-ratio"
)
KOMMUNICATE = Source(
    "Kommunicate, “Customer support team structure”",
    "kommunicate.io/learning-center/customer-support-team-structure",
)
MCKINSEY = Source(
    "McKinsey, “How to identify the right ‘spans of control’ for your organization” (2017)",
    "mckinsey.com",
)
ORGANOGRAMS = Source("Organogram data of UK public bodies", "guidance.data.gov.uk/organogram-data")
QATC = Source("QATC, winter 2019 survey", "qatc.org/2020-winter-news/qatc-winter-19-survey-results")
QUANTUM = Source(
    "Quantum Workplace, “What’s the optimal span of control for people managers?”",
    "quantumworkplace.com/future-of-work",
)
RSM = Source("RSM technology blog, July 2018", "technologyblog.rsmus.com")
STANFORD = Source(
    "Naomi Stanford, “Layers and spans” (2014), on the Arizona National Guard’s guide",
    "naomistanford.com/2014/10/12/layers-and-spans",
)
THEORGCHART = Source(
    "OrgChart help centre: supervisor ids in import files",
    "theorgchart.zendesk.com, article 28203240500884",
)
ZENDESK = Source(
    "Zendesk blog on the structure of a customer support organization",
    "zendesk.com/blog/structure-customer-support-organization",
)
