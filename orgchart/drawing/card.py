"""How large the cards of a chart are."""

from __future__ import annotations

from orgchart.drawing.look import Look
from orgchart.drawing.tokens import tokens
from orgchart.drawing.typesetting import Typesetter
from orgchart.layout.options import Size
from orgchart.model.chart import Chart
from orgchart.model.records import Id


def card_sizes(chart: Chart, look: Look) -> dict[Id, Size]:
    """The size of every role's card in units; all of one chart are equally high.

    The card that needs most rows sets the height. Cards of several seats reserve room for
    their sheets.
    """
    setter = Typesetter(chart, look)
    h = setter.height(max(map(setter.rows, chart.roles.values()), default=0))
    out = tokens().card.seats.out
    single = Size(setter.token.w, h)
    several = Size(setter.token.w, h, out, out)
    return {
        id: several if role.seats > 1 and look.seats else single for id, role in chart.roles.items()
    }
