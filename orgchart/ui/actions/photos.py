"""The photo of the selected person, and the logo of the chart."""

from __future__ import annotations

from orgchart.model.people import Seated
from orgchart.model.waiting import called
from orgchart.translation import texts
from orgchart.ui.actions import Action
from orgchart.ui.window import Window

tr = texts("Actions")


def _who(window: Window) -> Seated | None:
    """Whose face the one selected card shows."""
    from orgchart.ui.photos.setting import face_of

    chart = window.open_chart
    if chart is None or len(chart.selection) != 1:
        return None
    return face_of(chart.chart, chart.selection[0])


def _choose(window: Window) -> None:
    from orgchart.ui.photos.setting import take_photo
    from orgchart.ui.photos.sources import ask_picture

    who = _who(window)
    if who is None:
        return
    chart = window.chart_in_use
    name = called(chart.chart.roles[who.role].holders[who.at])
    path = ask_picture(window, tr("Photo of {name}").format(name=name))
    if path is not None:
        take_photo(chart, who, path)


def _remove(window: Window) -> None:
    from orgchart.ui.photos.setting import remove_photo

    who = _who(window)
    if who is not None:
        remove_photo(window.chart_in_use, who)


def _from_folder(window: Window) -> None:
    from orgchart.ui.photos.from_folder import take_photos

    assert window.windows is not None
    folder = window.windows.dialogs.folder(window, tr("Folder of photos"))
    if folder is not None:
        take_photos(window, folder)


def _has_people(window: Window) -> bool:
    chart = window.open_chart
    return window.windows is not None and chart is not None and bool(chart.chart.roles)


def _choose_logo(window: Window) -> None:
    from orgchart.ui.photos.setting import take_logo
    from orgchart.ui.photos.sources import ask_picture

    path = ask_picture(window, tr("Logo"))
    if path is not None:
        take_logo(window.chart_in_use, path)


def _remove_logo(window: Window) -> None:
    from orgchart.ui.photos.setting import put_logo

    put_logo(window.chart_in_use, None)


def _has_person(window: Window) -> bool:
    return _who(window) is not None


def _has_photo(window: Window) -> bool:
    who = _who(window)
    if who is None:
        return False
    chart = window.chart_in_use.chart
    return chart.photo(chart.roles[who.role].holders[who.at].photo) is not None


def _has_logo(window: Window) -> bool:
    return window.open_chart is not None and bool(window.open_chart.chart.settings.logo)


ACTIONS = (
    Action(
        id="choose-photo", text="Choose a photo…", menu="Role", group=5, run=_choose,
        icon="image", enabled=_has_person,
        help="A picture for the person on the selected card; photo cards show it.",
    ),
    Action(
        id="remove-photo", text="Remove the photo", menu="Role", group=5, run=_remove,
        enabled=_has_photo, help="The selected person is shown by initials.",
    ),
    Action(
        id="photos-from-folder", text="Photos from a folder…", menu="File", group=3,
        run=_from_folder, icon="image", enabled=_has_people,
        help="Pictures named by id, e-mail address or name become the photos of these people.",
    ),
    Action(
        id="choose-logo", text="Choose a logo…", menu="File", group=3, run=_choose_logo,
        icon="image-square", help="A picture for the title block of every page.",
    ),
    Action(
        id="remove-logo", text="Remove the logo", menu="File", group=3, run=_remove_logo,
        enabled=_has_logo, help="The title block has no logo.",
    ),
)  # fmt: skip
