"""The real window on its front page."""

import sqlite3
from contextlib import closing

from front_page_screen import card_of, place_all
from window_desktop import Desktop, Key, MakeDesktop, Modifier, article

from readerapp.library import stories
from readerapp.ui.front_page.controller import FrontPageController
from readerapp.ui.front_page.page import FrontPage

TOLD_BY = 3  # articles 0 to 2: English, French, Arabic


def front_desktop(make_desktop: MakeDesktop) -> Desktop:
    """A window on the front page of twelve articles, three of which tell one story. They came
    now: what comes later belongs to the same day."""
    desktop = make_desktop([article(n) for n in range(12)])
    with closing(sqlite3.connect(desktop.library.store.path)) as connection, connection:
        now = int(desktop.library.clock.now().timestamp())
        connection.execute("UPDATE article SET received = ?", (now,))
    for other in range(1, TOLD_BY):
        stories.merge(desktop.library, desktop.ids[0], desktop.ids[other])
    desktop.reader.features.reading.set_read_delay(-1)
    open_front(desktop)
    return desktop


def open_front(desktop: Desktop) -> None:
    desktop.press(Key.Key_Home, Modifier.AltModifier)
    desktop.until(lambda: page_of(desktop).edition is not None)
    desktop.settle()
    place_all(page_of(desktop))


def page_of(desktop: Desktop) -> FrontPage:
    return desktop.window.front_page


def drop_editions(desktop: Desktop) -> None:
    """Take away every edition that is kept, as another program might: the window is not told."""
    with closing(sqlite3.connect(desktop.library.store.path)) as connection, connection:
        connection.execute("DELETE FROM edition_card")
        connection.execute("DELETE FROM edition")


def chosen_entry(desktop: Desktop) -> str:
    """The name of the row that is chosen in the navigation."""
    entry = desktop.window.navigation.current
    return entry.name if entry else ""


def control_of(desktop: Desktop) -> FrontPageController:
    return desktop.reader.features.front.controller


def told_card(desktop: Desktop) -> int:
    """The article whose headline stands for the story."""
    page = page_of(desktop)
    return next(each.article_id for each in page.cards if each.shown.card.is_story)


def focus_card(desktop: Desktop, article_id: int) -> None:
    desktop.focus(card_of(page_of(desktop), article_id))
