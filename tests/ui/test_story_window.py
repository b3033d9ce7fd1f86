"""The story page in the window: opened, marked, undone, changed meanwhile, and left again."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog
from window_desktop import Desktop, Key, MakeDesktop, article

from readerapp.library import marks, stories
from readerapp.ui.shell.window import FIRST_SIZE
from readerapp.ui.story.controller import StoryController
from readerapp.ui.story.page import StoryPage

TOLD_BY = 3  # articles 0 to 2: English, French, Arabic


class Stories(QObject):
    """The page where the window keeps its article, and what a person does with it."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__()
        reader, window = desktop.reader, desktop.window
        self.desktop = desktop
        self.page = StoryPage(reader.appearance.theme, reader.wording)
        self.page.set_language("en")
        self.page.hide()
        place = window.reading.parentWidget()
        layout = place.layout() if place else None
        assert layout is not None
        layout.addWidget(self.page)
        self.controller = StoryController(
            desktop.reader.context, reader.features.reading, self.page
        )
        self.controller.shown.connect(self._show)
        self.controller.article_requested.connect(reader.features.router.show_article)

    def _show(self, shown: bool) -> None:
        self.desktop.window.reading.setVisible(not shown)
        self.page.setVisible(shown)

    def open(self) -> None:
        self.controller.open()
        self.desktop.settle()
        self.desktop.until(lambda: self.page.is_complete)

    def ids(self) -> list[int]:
        return [card.article_id for card in self.page.cards]


@pytest.fixture
def told(make_desktop: MakeDesktop) -> Stories:
    """Six articles, the first three of which tell one story; the first of them is open."""
    desktop = make_desktop([article(n) for n in range(6)])
    for other in range(1, TOLD_BY):
        stories.merge(desktop.library, desktop.ids[0], desktop.ids[other])
    desktop.reader.features.reading.set_read_delay(-1)
    desktop.open(0)
    return Stories(desktop)


def read_of(told: Stories) -> list[bool]:
    statuses = told.desktop.statuses()
    return [statuses[each][0] for each in told.desktop.ids]


def as_at_first(told: Stories) -> None:
    """No story, the first article open, nothing in the notice."""
    told.controller.close()
    told.desktop.begin_again()
    told.desktop.open(0)
    told.desktop.window.toast.hide()
    told.desktop.window.resize(*FIRST_SIZE)


def test_pages_are_opened_and_left(told: Stories, subtests: pytest.Subtests) -> None:
    for case in (
        the_story_of_the_open_article_takes_its_place,
        who_went_on_before_it_came_keeps_the_focus,
        escape_gives_the_place_back,
        a_card_opens_its_article,
        the_card_of_the_open_article_goes_back_to_it,
        choosing_another_row_leaves_the_story,
        without_an_article_nothing_happens,
        an_article_nobody_else_tells_says_so,
        an_answer_that_comes_late_is_dropped,
        the_page_stays_where_it_is_scrolled_to_when_the_window_comes_back,
        a_story_is_followed_from_its_page_and_no_longer_by_undo,
        the_list_has_a_row_a_story_and_every_article_again,
        the_story_is_marked_in_one_step_and_back,
    ):
        with subtests.test(case.__name__.replace("_", " ")):
            case(told)
        as_at_first(told)


def the_story_of_the_open_article_takes_its_place(told: Stories) -> None:
    told.open()
    assert told.page.isVisible()
    assert not told.desktop.window.reading.isVisible()
    assert told.ids() == [told.desktop.ids[n] for n in (0, 2, 1)]  # English, then the oldest
    assert told.page.cards[0].hasFocus()  # the article that is open


def who_went_on_before_it_came_keeps_the_focus(told: Stories) -> None:
    tree = told.desktop.window.navigation.tree
    told.controller.open()
    told.desktop.focus(tree)
    told.desktop.until(lambda: told.controller.is_open and told.page.is_complete)
    told.desktop.settle()
    assert tree.hasFocus()


def escape_gives_the_place_back(told: Stories) -> None:
    told.open()
    told.desktop.press(Key.Key_Escape)
    assert not told.controller.is_open
    assert told.desktop.window.reading.isVisible()
    assert told.desktop.opened == told.desktop.ids[0]
    assert not told.controller.close()


def a_card_opens_its_article(told: Stories) -> None:
    told.open()
    told.desktop.press(Key.Key_End)
    told.desktop.press(Key.Key_Return)
    told.desktop.settle()
    assert told.desktop.opened == told.desktop.ids[1]
    assert told.desktop.window.articles.current_id() == told.desktop.ids[1]
    assert told.desktop.window.reading.isVisible()


def the_card_of_the_open_article_goes_back_to_it(told: Stories) -> None:
    told.open()
    told.desktop.press(Key.Key_Return)
    told.desktop.settle()
    assert told.desktop.window.reading.isVisible()
    assert told.desktop.opened == told.desktop.ids[0]


def choosing_another_row_leaves_the_story(told: Stories) -> None:
    told.open()
    told.desktop.open(4)
    assert not told.controller.is_open
    assert told.desktop.window.reading.isVisible()


def an_article_nobody_else_tells_says_so(told: Stories) -> None:
    told.desktop.open(4)
    told.open()
    assert not told.controller.is_open
    assert "no other article" in told.desktop.notice()


def without_an_article_nothing_happens(told: Stories) -> None:
    told.desktop.reader.features.reading.open(0)
    told.open()
    assert not told.controller.is_open
    assert told.desktop.notice() == ""


def the_story_is_marked_in_one_step_and_back(told: Stories) -> None:
    told.open()
    told.page.buttons.mark.click()
    told.desktop.settle()
    assert read_of(told) == [True] * TOLD_BY + [False] * 3
    assert "3 article" in told.desktop.notice()
    assert told.page.buttons.mark.text() == "Mark Story as Unread"
    told.desktop.reader.context.undo.undo()
    told.desktop.settle()
    assert read_of(told) == [False] * 6
    assert told.page.buttons.mark.text() == "Mark Story as Read"
    told.desktop.reader.context.undo.redo()
    told.desktop.settle()
    assert read_of(told) == [True] * TOLD_BY + [False] * 3


def test_marking_as_unread_can_be_undone_from_the_notice(told: Stories) -> None:
    told.open()
    for _ in range(2):
        told.page.buttons.mark.click()
        told.desktop.settle()
    assert read_of(told) == [False] * 6
    told.desktop.window.toast.button.click()
    told.desktop.settle()
    assert read_of(told) == [True] * TOLD_BY + [False] * 3


def a_story_is_followed_from_its_page_and_no_longer_by_undo(told: Stories) -> None:
    told.open()
    assert told.page.buttons.follow.text() == "Follow Story"
    told.page.buttons.follow.click()
    told.desktop.settle()
    assert told.page.buttons.follow.text() == "No Longer Follow Story"
    assert "be shown on the front page" in told.desktop.notice()
    found = stories.story(told.desktop.library, told.desktop.ids[0])
    assert found is not None
    assert found.is_followed
    told.desktop.reader.context.undo.undo()
    told.desktop.settle()
    assert told.page.buttons.follow.text() == "Follow Story"


def test_marks_from_elsewhere_show_at_once(told: Stories) -> None:
    told.open()
    done = marks.mark_read(told.desktop.library, [told.desktop.ids[1]], read=True)
    told.desktop.reader.events.publish(done.changes)
    told.desktop.settle()
    story = told.page.story
    assert story is not None
    assert [report.head.is_read for report in story.event] == [False, True, False]
    assert told.page.cards[0].hasFocus()


def test_a_report_that_is_split_off_or_removed_leaves_the_page(told: Stories) -> None:
    told.open()
    done = stories.split(told.desktop.library, told.desktop.ids[1])
    told.desktop.reader.events.publish(done.changes)
    told.desktop.settle()
    assert told.ids() == [told.desktop.ids[n] for n in (0, 2)]
    removed = marks.remove(told.desktop.library, [told.desktop.ids[2]])
    told.desktop.reader.events.publish(removed.changes)
    told.desktop.settle()
    assert not told.controller.is_open  # one report is no story


def an_answer_that_comes_late_is_dropped(told: Stories) -> None:
    told.controller.open()
    told.desktop.reader.features.reading.open(told.desktop.ids[4])
    told.desktop.settle()
    assert not told.controller.is_open


def the_list_has_a_row_a_story_and_every_article_again(told: Stories) -> None:
    ids, listing = told.desktop.ids, told.desktop.reader.listing
    told.controller.set_by_story(True)
    told.desktop.settle()
    assert told.desktop.rows() == [ids[0], *ids[3:]]
    assert listing.query.by_story
    assert told.desktop.window.articles.current_id() == ids[0]
    told.controller.set_by_story(True)
    told.controller.set_by_story(False)
    told.desktop.settle()
    assert told.desktop.rows() == ids


def test_a_grouped_list_follows_what_is_found_related(told: Stories) -> None:
    ids, desktop = told.desktop.ids, told.desktop
    told.controller.set_by_story(True)
    desktop.settle()
    done = stories.merge(desktop.library, ids[0], ids[3])
    desktop.reader.events.publish(done.changes)
    desktop.settle()
    assert desktop.rows() == [ids[0], *ids[4:]]


def test_what_is_read_stands_for_its_story_when_the_list_is_read_again(told: Stories) -> None:
    ids, desktop = told.desktop.ids, told.desktop
    told.controller.set_by_story(True)
    desktop.settle()
    marks.mark_read(desktop.library, ids[:1], read=True)
    desktop.reader.listing.reload()
    desktop.settle()
    assert desktop.rows() == [ids[0], *ids[3:]]  # not an unread report of its story
    assert desktop.window.articles.current_id() == ids[0]


def the_page_stays_where_it_is_scrolled_to_when_the_window_comes_back(told: Stories) -> None:
    told.open()
    desktop, bar = told.desktop, told.page.area.verticalScrollBar()
    desktop.window.resize(900, 420)
    desktop.settle()
    told.page.cards[0].setFocus()
    assert bar.maximum() > 60
    bar.setValue(bar.maximum())  # by the wheel: the focus stays above
    place = bar.value()
    for command in ("add_feed", "settings"):
        desktop.window.commands[command].trigger()
        desktop.settle()
        dialog = QApplication.activeWindow()
        assert dialog is not desktop.window
        assert isinstance(dialog, QDialog)
        dialog.reject()
        desktop.window.activateWindow()
        desktop.settle()
        assert told.page.cards[0].hasFocus()
        assert bar.value() == place
