"""Dialogs that were closed are gone: nothing of them is styled, laid out or kept any more."""

from collections import Counter

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from waiting import delete_now
from window_desktop import Desktop

from readerapp.ui.settings.dialog import PAGES, SettingsDialog

OPENED = ("settings", "shortcuts", "about", "privacy", "activity", "bin", "rules", "add_feed")


def open_and_close(desktop: Desktop) -> None:
    """Open each dialog, and close it as Escape does."""
    for name in OPENED:
        desktop.window.commands[name].trigger()
        desktop.settle()
        dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
        shown = [each for each in dialogs if each.isVisible()]
        assert shown, name
        for each in shown:
            if isinstance(each, SettingsDialog):
                for page in PAGES:  # or only those are made for which there was time
                    each.area(page)
            each.reject()
        del dialogs, shown, each
        desktop.settle()
        delete_now()


def widgets() -> Counter[str]:
    """How many widgets there are of each class."""
    return Counter(each.metaObject().className() for each in QApplication.allWidgets())


def test_no_dialog_outlives_its_closing(desktop: Desktop) -> None:
    desktop.open(0)
    open_and_close(desktop)
    before = widgets()
    open_and_close(desktop)
    assert widgets() - before == Counter()
    alive = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
    assert alive == []


@pytest.mark.parametrize("name", ["front_page", "open_story"])
def test_a_page_that_is_opened_again_and_again_grows_by_nothing(
    desktop: Desktop, name: str
) -> None:
    def visit() -> Counter[str]:
        for index in (0, 1, 2):
            desktop.open(index)
            desktop.window.commands[name].trigger()
            desktop.settle()
        desktop.open(0)
        desktop.until(lambda: desktop.window.related.is_filled)
        delete_now()
        return widgets()

    visit()
    before = visit()
    assert visit() == before


def test_no_widget_has_a_style_sheet_of_its_own(desktop: Desktop) -> None:
    """Each would be parsed and matched with all that is in the widget."""
    desktop.open(0)
    styled: list[QWidget] = [each for each in QApplication.allWidgets() if each.styleSheet()]
    assert styled == []
