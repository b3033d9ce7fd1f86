"""What is done again and again leaves nothing behind: no kind of object grows by one a round."""

import gc
from collections import Counter
from collections.abc import Callable

from front_page_desktop import front_desktop
from front_page_screen import place_all
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog
from waiting import delete_now
from window_desktop import Desktop, MakeDesktop

FIRST, LAST = 2, 7  # rounds; what is read ahead or shown last may differ, by less than these
ROUNDS = 100  # of the event loop, at most
LAID_OUT = "readerapp.ui.widgets.card_layout"  # some hundred rows and cards are kept as drawn
DIALOGS = ("settings", "shortcuts", "about", "activity", "bin", "rules", "add_feed", "accounts")


def open_articles(desktop: Desktop) -> None:
    for number in range(4):
        desktop.open(number)
    desktop.until(lambda: desktop.window.related.is_filled)


def switch_languages(desktop: Desktop) -> None:
    for language in ("ar", "en"):
        desktop.reader.appearance.use_language(language)
        desktop.settle()
        if desktop.window.front_page.isVisible():
            place_all(desktop.window.front_page)  # the former cards stay until all are made
        delete_now()


def switch_themes(desktop: Desktop) -> None:
    for theme in ("dark", "light"):
        desktop.reader.appearance.use_theme(theme)
        desktop.settle()


def open_dialogs(desktop: Desktop) -> None:
    for name in DIALOGS:
        desktop.window.commands[name].trigger()
        desktop.settle()
        shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
        assert shown, name
        for each in shown:
            each.reject()
    desktop.settle()


def renew_the_front_page(desktop: Desktop) -> None:
    desktop.window.commands["front_page"].trigger()
    desktop.settle()
    place_all(desktop.window.front_page)
    desktop.reader.features.front.controller.close()
    desktop.settle()


def open_a_story(desktop: Desktop) -> None:
    desktop.open(0)
    desktop.window.commands["open_story"].trigger()
    desktop.settle()
    desktop.open(0)


def search(desktop: Desktop) -> None:
    ids = desktop.rows()
    desktop.window.articles.search.setText("port")
    desktop.until(lambda: desktop.rows() != ids)
    for _ in range(2):  # painted rows ask for their passages, which are painted then
        desktop.window.articles.grab()
        desktop.settle()
    desktop.window.articles.search.setText("")
    desktop.until(lambda: desktop.rows() == ids)


def mark_and_undo(desktop: Desktop) -> None:
    desktop.open(3)
    for name in ("toggle_star", "undo", "redo", "undo"):
        desktop.window.commands[name].trigger()
        desktop.settle()


ACTS: tuple[Callable[[Desktop], None], ...] = (
    open_articles,
    switch_languages,
    switch_themes,
    open_dialogs,
    renew_the_front_page,
    open_a_story,
    search,
    mark_and_undo,
)


def objects_of_qt() -> Counter[str]:
    """Every object in a window or in the application, by class."""
    waiting: list[QObject] = [
        *QApplication.topLevelWidgets(),
        *filter(None, [QApplication.instance()]),
    ]
    found = Counter[str]()
    while waiting:
        each = waiting.pop()
        found[each.metaObject().className()] += 1
        waiting += each.children()
    del found["QPanGesture"]  # Qt's own manager of gestures keeps some of scroll areas that went
    return found


def objects_of_ours() -> Counter[str]:
    """Every living Python object of a class of ours."""
    kinds = Counter(type(each) for each in gc.get_objects())
    return Counter(
        {
            f"{kind.__module__}.{kind.__qualname__}": count
            for kind, count in kinds.items()
            if str(kind.__module__).startswith("readerapp.") and kind.__module__ != LAID_OUT
        }
    )


def living(desktop: Desktop) -> tuple[Counter[str], Counter[str]]:
    """What is alive once nothing is to be done any more."""
    desktop.open(0)
    desktop.reader.features.places.forget()  # a hundred places each way are kept
    found = objects_of_qt()
    for _ in range(ROUNDS):
        for _ in range(20):  # what was replaced is deleted some at a time, and may hold more
            desktop.settle()
            delete_now()
        gc.collect()
        before, found = found, objects_of_qt()
        if found == before:
            break
    return found, objects_of_ours()


def test_what_is_done_seven_times_leaves_no_more_than_twice(make_desktop: MakeDesktop) -> None:
    desktop = front_desktop(make_desktop)
    desktop.reader.features.safety.write()  # the clock does it half a minute later, and loads code
    desktop.settle()
    desktop.reader._collector.stop()  # what it sets aside later would not be collected
    gc.collect()
    gc.freeze()  # modules and classes, which are most of all objects: only what comes is looked at
    grown: dict[str, list[dict[str, int]]] = {}
    for act in ACTS:
        for _ in range(FIRST):
            act(desktop)
        before = living(desktop)
        for _ in range(LAST - FIRST):
            act(desktop)
        more = [
            {kind: count for kind, count in (now - then).items() if count >= LAST - FIRST}
            for now, then in zip(living(desktop), before, strict=True)
        ]
        if any(more):
            grown[act.__name__] = more
    assert grown == {}
