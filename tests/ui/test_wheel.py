"""The mouse wheel changes no box, slider or tab that has not the focus; the page goes on."""

from collections.abc import Iterator

from every_window import every_one
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSlider,
    QComboBox,
    QFileDialog,
    QScrollArea,
    QSpinBox,
    QTabBar,
    QWidget,
)
from window_desktop import Desktop

from readerapp.ui.settings.dialog import PAGES, SettingsDialog
from readerapp.ui.shell.user_input import takes_wheel

NOTCH = 120


def said(widget: QWidget) -> int:
    """What it says, as a number."""
    if isinstance(widget, QComboBox | QTabBar):
        return widget.currentIndex()
    assert isinstance(widget, QSpinBox | QAbstractSlider), widget
    return widget.value()


def turn(widget: QWidget, notches: int) -> None:
    """Turn the wheel over the middle of a widget, as the window hears of it."""
    window = widget.window()
    place = widget.mapTo(window, widget.rect().center())
    assert window.childAt(place) is not None
    handle = window.windowHandle()
    assert handle is not None
    QTest.wheelEvent(handle, place, QPoint(0, notches * NOTCH))
    QCoreApplication.processEvents()


def boxes(window: QWidget) -> Iterator[QWidget]:
    """What would take the wheel and is on show."""
    for each in window.findChildren(QWidget):
        if takes_wheel(each) and each.isVisible() and each.window() is window:
            yield each


def page_of(widget: QWidget) -> QScrollArea | None:
    """The page it stands on."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def check(window: QWidget) -> int:
    """Turn the wheel both ways over each of them; return how many pages scrolled."""
    scrolled = 0
    for box in boxes(window):
        focused = window.focusWidget()
        if focused is not None:
            focused.clearFocus()
        page = page_of(box)
        for notches in (-1, 1):
            if page is not None:
                page.ensureWidgetVisible(box)
            bar = page.verticalScrollBar() if page is not None else None
            before, place = said(box), bar.value() if bar is not None else 0
            turn(box, notches)
            assert said(box) == before, (window, box)
            assert not box.hasFocus(), (window, box)
            if bar is None:
                continue
            has_way = place < bar.maximum() if notches < 0 else place > bar.minimum()
            assert has_way == (bar.value() != place), (window, box)
            scrolled += has_way
    return scrolled


def test_the_wheel_changes_nothing_in_any_window(desktop: Desktop) -> None:
    found = scrolled = 0
    for _name, window in every_one(desktop):
        window.activateWindow()
        QCoreApplication.processEvents()
        for page in PAGES if isinstance(window, SettingsDialog) else ("",):
            if isinstance(window, SettingsDialog):
                window.show_page(page)
                window.resize(window.width(), 400)  # so that there is something to scroll
                desktop.settle()
            found += len(list(boxes(window)))
            scrolled += check(window)
    assert found > 20
    assert scrolled > 10


def test_what_has_the_focus_is_changed_by_the_wheel(desktop: Desktop) -> None:
    desktop.window.commands["settings"].trigger()
    desktop.settle()
    (dialog,) = desktop.window.findChildren(SettingsDialog)
    dialog.show_page("reading")
    dialog.activateWindow()
    desktop.settle()
    box = next(each for each in boxes(dialog) if isinstance(each, QComboBox) and each.count() > 1)
    box.setFocus()
    before = box.currentIndex()
    turn(box, -1 if before == 0 else 1)
    assert box.currentIndex() != before


def test_qts_own_dialogs_are_no_exception(desktop: Desktop) -> None:
    dialog = QFileDialog(desktop.window, "", "", "Pictures (*.png);;Texts (*.txt)")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()
    dialog.activateWindow()
    desktop.settle()
    assert any(isinstance(each, QComboBox) and each.count() > 1 for each in boxes(dialog))
    check(dialog)
    dialog.reject()
