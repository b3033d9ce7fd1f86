"""What is on screen from one page to the next: never anything in between."""

import threading
from dataclasses import replace

import pytest
from front_page_desktop import drop_editions, front_desktop, open_front, page_of
from front_page_screen import place_all
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_desktop import Desktop, Key, MakeDesktop, Modifier, article
from work import calls_to

from readerapp.background import Lane
from readerapp.domain.errors import ReaderError
from readerapp.library import front_page
from readerapp.ui.front_page.page import FrontPage
from readerapp.ui.reading.document import DocumentWriter

READERS = 4  # threads of the lane that reads, or more


def fail(error: ReaderError) -> None:
    raise error


class Seen(QObject):
    """What stood in the place of the article each time something was painted, once each."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__()
        self._window = desktop.window
        self._reading = desktop.reader.features.reading
        self.pages = [self.now]
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # there is one

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self.now != self.pages[-1]:
            self.pages.append(self.now)
        return False

    @property
    def now(self) -> str:
        window = self._window
        if window.front_page.isVisible():
            page = window.front_page
            return f"edition {edition_on(page)}" if page.body.isVisible() else "page without cards"
        if window.story.isVisible():
            return "story"
        if not window.reading.view.isVisible():
            return "nothing"
        return self._reading.head.title if self._reading.head else "empty article"

    def stop(self) -> list[str]:
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]  # as above
        return self.pages


@pytest.fixture
def desktop(make_desktop: MakeDesktop) -> Desktop:
    return front_desktop(make_desktop)


def as_at_first(desktop: Desktop) -> None:
    """The front page as it is opened for the first time: nothing was open before."""
    desktop.reader.features.places.forget()
    open_front(desktop)


def edition_on(page: FrontPage) -> int:
    return page.edition.id if page.edition else 0


def title_of(desktop: Desktop) -> str:
    head = desktop.reader.features.reading.head
    return head.title if head else ""


def an_article_follows_the_page_with_nothing_in_between(desktop: Desktop) -> None:
    page = page_of(desktop)
    card = next(each for each in page.cards if not each.shown.card.is_story)
    seen = Seen(desktop)
    card.click()
    assert page.isVisible()
    desktop.until(lambda: not page.isVisible())
    desktop.settle()
    desktop.until(lambda: len(seen.pages) > 1)  # painted, too
    assert seen.stop() == [f"edition {edition_on(page)}", card.shown.card.head.title]
    focused = desktop.window.focusWidget()
    assert focused is not None
    assert focused.isVisible()


def another_article_is_never_on_screen_on_the_way(desktop: Desktop) -> None:
    """One was open below the page: it is left there, and not laid out for nothing."""
    page = page_of(desktop)
    plain = [each for each in page.cards if not each.shown.card.is_story]
    plain[0].click()
    desktop.until(lambda: not page.isVisible())
    desktop.press(Key.Key_Home, Modifier.AltModifier)
    desktop.settle()
    seen = Seen(desktop)

    def follow() -> None:
        plain[1].click()
        desktop.until(lambda: not page.isVisible())
        desktop.settle()

    written = calls_to(DocumentWriter.write, follow)
    assert seen.stop() == [f"edition {edition_on(page)}", plain[1].shown.card.head.title]
    assert written <= 2  # the empty one, and the article


def a_story_follows_the_page_with_nothing_in_between(desktop: Desktop) -> None:
    page = page_of(desktop)
    card = next(each for each in page.cards if each.shown.card.is_story)
    seen = Seen(desktop)
    card.click()
    assert page.isVisible()
    desktop.until(lambda: desktop.window.story.isVisible())
    desktop.settle()
    assert seen.stop() == [f"edition {edition_on(page)}", "story"]


def back_from_the_page_shows_the_article_at_once(desktop: Desktop) -> None:
    page = page_of(desktop)
    card = next(each for each in page.cards if not each.shown.card.is_story)
    card.click()
    desktop.until(lambda: not page.isVisible())
    desktop.settle()
    other = desktop.reader.features.reading
    desktop.press(Key.Key_Home, Modifier.AltModifier)
    desktop.settle()
    desktop.press(Key.Key_Left, Modifier.AltModifier)
    assert not page.isVisible()
    assert title_of(desktop) == card.shown.card.head.title
    assert not other.is_awaited


def leave(desktop: Desktop) -> str:
    """Open an article from the page, and return its title."""
    card = next(each for each in page_of(desktop).cards if not each.shown.card.is_story)
    card.click()
    desktop.until(lambda: not page_of(desktop).isVisible())
    desktop.settle()
    return card.shown.card.head.title


def test_another_edition_follows_with_no_card_of_the_one_before(desktop: Desktop) -> None:
    page, title = page_of(desktop), leave(desktop)
    before = edition_on(page)
    drop_editions(desktop)
    desktop.reader.features.front.controller.prepare()
    desktop.settle()
    seen = Seen(desktop)
    desktop.press(Key.Key_Home, Modifier.AltModifier)
    assert page.isVisible()
    desktop.until(lambda: edition_on(page) != before)
    desktop.settle()
    desktop.until(lambda: page.body.is_complete)
    shown = [each for each in seen.stop() if each != "page without cards"]
    assert shown == [title, f"edition {edition_on(page)}"]
    assert page.hasFocus()
    assert page.cards


def test_after_some_hours_the_next_edition_follows_in_the_same_way(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(desktop)
    leave(desktop)
    before = edition_on(page)
    later = desktop.library.clock.now() + front_page.REST
    monkeypatch.setattr(desktop.library.clock, "now", lambda: later)
    drop_editions(desktop)
    seen = Seen(desktop)
    desktop.press(Key.Key_Home, Modifier.AltModifier)
    desktop.until(lambda: edition_on(page) != before)
    desktop.settle()
    assert f"edition {before}" not in seen.stop()
    assert page.body.isVisible()


def the_same_edition_is_on_screen_at_once(desktop: Desktop) -> None:
    page, title = page_of(desktop), leave(desktop)
    seen = Seen(desktop)
    desktop.press(Key.Key_Home, Modifier.AltModifier)
    assert page.body.isVisible()
    desktop.settle()
    assert seen.stop() == [title, f"edition {edition_on(page)}"]


def test_back_to_a_card_after_some_hours_without_news(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another edition was likely, and it is the same: the reader is at the card again."""
    page = page_of(desktop)
    card = next(each for each in page.cards if not each.shown.card.is_story)
    card.setFocus(Qt.FocusReason.TabFocusReason)
    desktop.press(Key.Key_Return)
    desktop.until(lambda: not page.isVisible())
    desktop.settle()
    before, later = edition_on(page), desktop.library.clock.now() + front_page.REST
    monkeypatch.setattr(desktop.library.clock, "now", lambda: later)
    desktop.press(Key.Key_Left, Modifier.AltModifier)
    desktop.until(page.body.isVisible)
    desktop.settle()
    assert edition_on(page) == before
    focused = page.body.focused
    assert focused is not None
    assert focused.article_id == card.article_id


def back_from_a_story_that_was_open_below_the_page_leads_to_its_card(desktop: Desktop) -> None:
    back_from_what_was_open_below_the_page(desktop, is_story=True)


def back_from_an_article_that_was_open_below_the_page_leads_to_its_card(desktop: Desktop) -> None:
    back_from_what_was_open_below_the_page(desktop, is_story=False)


def back_from_what_was_open_below_the_page(desktop: Desktop, *, is_story: bool) -> None:
    """It was opened from the page, and is no way back to what stood there before."""
    page = page_of(desktop)
    plain = [each for each in page.cards if each.shown.card.is_story is is_story]
    leave(desktop)
    open_front(desktop)
    for _ in range(2):
        card = next(each for each in page.cards if each.article_id == plain[0].article_id)
        card.setFocus(Qt.FocusReason.TabFocusReason)
        desktop.press(Key.Key_Return)
        desktop.until(lambda: not page.isVisible())
        desktop.settle()
        desktop.press(Key.Key_Home, Modifier.AltModifier)
        desktop.settle()
        place_all(page)
    card.setFocus(Qt.FocusReason.TabFocusReason)
    desktop.press(Key.Key_Return)
    desktop.until(lambda: not page.isVisible())
    desktop.settle()
    desktop.press(Key.Key_Left, Modifier.AltModifier)
    desktop.until(page.isVisible)
    desktop.settle()
    focused = page.body.focused
    assert focused is not None
    assert focused.article_id == card.article_id


def test_an_edition_that_is_long_in_coming_is_not_waited_for(desktop: Desktop) -> None:
    """On a slow disk the page is shown as it was."""
    page = page_of(desktop)
    leave(desktop)
    before = edition_on(page)
    drop_editions(desktop)
    desktop.reader.features.front.controller.prepare()
    desktop.settle()
    may_go_on = threading.Event()
    for _ in range(READERS):
        desktop.reader.runner.submit(Lane.READ, may_go_on.wait, lambda _: None, fail)
    try:
        desktop.press(Key.Key_Home, Modifier.AltModifier)
        assert not page.body.isVisible()
        desktop.until(page.body.isVisible)
        assert page.hasFocus()
        assert edition_on(page) == before
    finally:
        may_go_on.set()
    desktop.until(lambda: edition_on(page) != before)


def test_cards_get_no_place_while_nobody_sees_the_page(desktop: Desktop) -> None:
    """They would be laid out once more when it is shown; then all of them come."""
    page = page_of(desktop)
    drop_editions(desktop)
    controller = desktop.reader.features.front.controller
    controller.close()
    controller.prepare()
    desktop.settle()
    desktop.press(Key.Key_Home, Modifier.AltModifier)
    desktop.until(lambda: page.body.isVisible() and page.cards)
    controller.close()
    placed = len(page.cards)
    desktop.settle()
    assert len(page.cards) == placed
    controller.open()
    desktop.until(lambda: page.body.is_complete)
    assert page.edition is not None
    assert len(page.cards) == len(page.edition.cards)


def test_an_article_that_is_gone_leaves_no_page_hanging(desktop: Desktop) -> None:
    page = page_of(desktop)
    card = next(each for each in page.cards if not each.shown.card.is_story)
    with desktop.library.store.write() as writer:  # by another program: the window is not told
        writer.articles.remove([card.article_id])
    card.click()
    desktop.until(lambda: not page.isVisible())
    assert not desktop.reader.features.reading.is_awaited


def the_page_asked_for_meanwhile_stays(desktop: Desktop) -> None:
    page = page_of(desktop)
    card = next(each for each in page.cards if not each.shown.card.is_story)
    card.click()
    desktop.press(Key.Key_Home, Modifier.AltModifier)
    desktop.settle()
    assert page.isVisible()
    assert title_of(desktop) == card.shown.card.head.title


def test_pages_follow_each_other_with_nothing_in_between(
    desktop: Desktop, subtests: pytest.Subtests
) -> None:
    desktop.cases(
        subtests,
        an_article_follows_the_page_with_nothing_in_between,
        another_article_is_never_on_screen_on_the_way,
        a_story_follows_the_page_with_nothing_in_between,
        back_from_the_page_shows_the_article_at_once,
        the_same_edition_is_on_screen_at_once,
        back_from_a_story_that_was_open_below_the_page_leads_to_its_card,
        back_from_an_article_that_was_open_below_the_page_leads_to_its_card,
        the_page_asked_for_meanwhile_stays,
        again=as_at_first,
    )


def test_an_article_below_the_page_is_written_on_once_it_is_seen(make_desktop: MakeDesktop) -> None:
    long = "".join(f"<p>{'Words that go on and on. ' * 20}</p>" for _ in range(300))
    desktop = make_desktop([article(1), replace(article(2), body_html=long)])
    view = desktop.window.reading.view
    desktop.reader.features.router.show_article(desktop.ids[1])
    desktop.until(lambda: not view.is_written and not view.document().isEmpty())
    desktop.press(Key.Key_Home, Modifier.AltModifier)
    assert calls_to(DocumentWriter.write, desktop.settle) == 0
    assert not view.is_written
    desktop.reader.features.front.controller.close()
    desktop.until(lambda: view.is_written)


@pytest.mark.parametrize("way", ["key", "click"])
def test_the_row_of_the_article_below_a_story_leads_back_to_it(desktop: Desktop, way: str) -> None:
    window = desktop.window
    desktop.reader.features.front.controller.close()
    desktop.until(window.articles.isVisible)
    desktop.open(0)
    window.commands["open_story"].trigger()
    desktop.until(window.story.isVisible)
    if way == "click":
        spot = window.articles.view.visualRect(window.articles.model.index(0)).center()
        QTest.mouseClick(
            window.articles.view.viewport(), Qt.MouseButton.LeftButton, Modifier.NoModifier, spot
        )
    else:
        desktop.press(Key.Key_Home, Modifier.AltModifier)
        desktop.until(window.front_page.isVisible)
        desktop.press(Key.Key_Down, Modifier.AltModifier)
        desktop.until(window.articles.isVisible)
        desktop.settle()
        assert window.articles.current_id() == 0  # no row is chosen in a list that was just opened
        desktop.focus(window.articles.view)
        desktop.press(Key.Key_J)
    desktop.settle()
    assert desktop.opened == desktop.ids[0]
    assert window.reading.isVisible()
    assert not window.story.isVisible()
