"""How lists are looked at: unread only, oldest first, by day; new rows that wait; what is kept."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from painted import inked
from window_desktop import NOW, Desktop, Key, MakeDesktop, Modifier, article, put

from readerapp import settings as declared
from readerapp.domain.articles import ArticleHead, ArticleQuery, Changes, View
from readerapp.library import marks, searching, stories
from readerapp.settings import Settings
from readerapp.ui.article_list.looks import MOST_KEPT, ListLook, ListLooks

DAY = timedelta(days=1)


def check(desktop: Desktop, name: str, *, wanted: bool = True) -> None:
    desktop.window.commands[name].setChecked(wanted)
    desktop.settle()


def arrive(desktop: Desktop, *numbers: int, by_itself: bool = True) -> list[int]:
    """Store articles as a refresh does, or as the reader who imports them; newer ones than all."""
    new = [article(n, published=NOW + timedelta(minutes=n)) for n in numbers]
    ids = put(desktop.library, new)
    desktop.reader.events.publish(Changes(added=tuple(ids), came_by_itself=by_itself))
    desktop.settle()
    return ids


# Looks


def test_only_unread_rows_are_shown_and_read_ones_stay_until_then(desktop: Desktop) -> None:
    every = desktop.rows()
    desktop.open(3)
    desktop.until(lambda: desktop.statuses()[desktop.ids[3]][0])
    desktop.press(Key.Key_U)
    desktop.settle()
    assert desktop.rows() == every  # the open one stays while it is read
    desktop.open(4)
    check(desktop, "unread_only", wanted=False)
    check(desktop, "unread_only")
    assert desktop.ids[3] not in desktop.rows()
    done = marks.mark_read(desktop.library, every, read=True)
    desktop.reader.events.publish(done.changes)
    desktop.reader.listing.show(ArticleQuery())
    desktop.settle()
    empty = desktop.window.articles.empty
    assert empty.isVisible()
    empty.first_button.click()
    desktop.settle()
    assert desktop.rows() == every


def test_the_oldest_may_come_first(desktop: Desktop) -> None:
    every = desktop.rows()
    check(desktop, "oldest_first")
    assert desktop.rows() == every[::-1]
    desktop.reader.listing.set_by_story(True)
    desktop.settle()
    assert desktop.rows() == every[::-1]


def test_each_list_is_looked_at_in_its_own_way_and_that_is_kept(
    make_desktop: MakeDesktop, tmp_path: Path
) -> None:
    desktop = make_desktop(profile=tmp_path / "kept")
    listing, commands = desktop.reader.listing, desktop.window.commands
    check(desktop, "oldest_first")
    listing.show(ArticleQuery(language="fr"))
    desktop.settle()
    assert not commands["oldest_first"].isChecked()
    check(desktop, "by_day")
    listing.show(ArticleQuery())
    desktop.settle()
    assert (commands["oldest_first"].isChecked(), commands["by_day"].isChecked()) == (True, False)
    rows = desktop.rows()
    desktop.window.close()
    desktop.reader.stop()
    desktop.library.close()
    again = make_desktop([], profile=tmp_path / "kept")
    assert again.window.commands["oldest_first"].isChecked()
    assert again.rows() == rows
    again.reader.listing.show(ArticleQuery(language="fr"))
    again.settle()
    assert again.window.commands["by_day"].isChecked()


def test_looks_that_are_as_usual_take_no_room_and_there_is_an_end() -> None:
    saved: dict[str, object] = {}
    settings = Settings({}, saved.__setitem__)
    looks = ListLooks(settings)
    query = ArticleQuery(view=View.STARRED, language="zh-Hans")
    looks.keep(query, ListLook(unread_only=True, by_day=True))
    again = ListLooks(Settings(saved, saved.__setitem__))
    assert again.of(replace(query, search="words")) == ListLook(unread_only=True, by_day=True)
    looks.keep(query, ListLook())
    assert settings.get(declared.LIST_LOOKS) == ""
    for number in range(MOST_KEPT + 5):
        looks.keep(ArticleQuery(feed_id=number), ListLook(oldest_first=True))
    assert looks.of(ArticleQuery(feed_id=4)) == ListLook()
    assert looks.of(ArticleQuery(feed_id=5)).oldest_first
    with pytest.raises(ValueError, match="x"):
        settings.set(declared.LIST_LOOKS, "x")


def test_days_have_headings_that_follow_their_rows(make_desktop: MakeDesktop) -> None:
    days = (0, 0, 1, 1, 3)
    desktop = make_desktop([article(n, published=NOW - day * DAY) for n, day in enumerate(days)])
    view = desktop.window.articles.view
    plain = view.visualRect(view.model().index(4, 0)).top()
    check(desktop, "by_day")
    height = view.visualRect(view.model().index(0, 0)).top()
    assert height > 10
    assert view.visualRect(view.model().index(4, 0)).top() == plain + 3 * height
    assert view.indexAt(view.visualRect(view.model().index(2, 0)).center()).row() == 2
    heading = view.visualRect(view.model().index(2, 0)).center()
    heading.setY(view.visualRect(view.model().index(2, 0)).top() - height // 2)
    assert not view.indexAt(heading).isValid()
    words = [desktop.window.articles.heading_of(row) for row in range(5)]
    assert words[0] == words[1] != words[2] == words[3] != words[4]
    shown = view.viewport().grab().toImage().copy(0, 0, 300, height)
    assert inked(shown, desktop.reader.appearance.theme.muted)
    for each in desktop.rows()[:2]:
        done = marks.remove(desktop.library, [each])
        desktop.reader.events.publish(done.changes)
    desktop.settle()
    assert desktop.window.articles.heading_of(0) == words[2]
    assert view.visualRect(view.model().index(0, 0)).top() == height
    check(desktop, "oldest_first")
    assert desktop.window.articles.heading_of(0) == words[4]


def test_a_story_stays_under_the_day_of_its_newest_report_whichever_is_shown(
    make_desktop: MakeDesktop,
) -> None:
    """The row says the day of the report it shows; were it moved there, the list would jump."""
    days = (0, 1, 3)
    desktop = make_desktop([article(n, published=NOW - day * DAY) for n, day in enumerate(days)])
    stories.merge(desktop.library, desktop.ids[0], desktop.ids[2])
    desktop.reader.listing.set_by_story(True)
    check(desktop, "by_day")
    pane, first, second, old = desktop.window.articles, *desktop.ids
    assert desktop.rows() == [first, second]
    before = [pane.heading_of(row) for row in range(2)]
    desktop.reader.features.router.show_article(old)
    desktop.settle()
    for _ in range(2):  # also where the list is read again
        assert desktop.rows() == [old, second]
        assert [pane.heading_of(row) for row in range(2)] == before
        desktop.reader.listing.reload()
        desktop.settle()


# What waits


def test_new_rows_wait_above_the_list_and_are_one_click(desktop: Desktop) -> None:
    desktop.open(5)
    rows, pane = desktop.rows(), desktop.window.articles
    top = pane.view.visualRect(pane.model.index(2)).top()
    new = arrive(desktop, 30, 31)
    new += arrive(desktop, 32)
    assert desktop.rows() == rows
    assert pane.view.visualRect(pane.model.index(2)).top() == top
    assert pane.waiting.isVisible()
    assert pane.waiting.text() == "3 new · Show"
    assert "new" in pane._announcer.last_text  # a screen reader says so too
    pane.waiting.click()
    desktop.settle()
    assert desktop.rows() == [*reversed(new), *rows]
    assert not pane.waiting.isVisible()
    assert pane.view.verticalScrollBar().value() == 0
    assert pane.current_id() == desktop.ids[5]


def what_the_reader_brings_and_what_an_empty_list_gets_is_shown_at_once(desktop: Desktop) -> None:
    mine = arrive(desktop, 30, by_itself=False)
    assert desktop.rows()[0] == mine[0]
    assert not desktop.window.articles.waiting.isVisible()
    desktop.reader.listing.show(ArticleQuery(language="ko"))
    desktop.settle()
    assert not desktop.rows()
    korean = put(desktop.library, [article(40, language="ko")])
    desktop.reader.events.publish(Changes(added=tuple(korean), came_by_itself=True))
    desktop.settle()
    assert desktop.rows() == korean


def what_does_not_belong_to_the_list_does_not_wait(desktop: Desktop) -> None:
    desktop.reader.listing.show(ArticleQuery(language="fr"))
    desktop.settle()
    arrive(desktop, 32)  # in English
    assert not desktop.window.articles.waiting.isVisible()
    arrive(desktop, 33)  # in French
    assert desktop.window.articles.waiting.text() == "1 new · Show"
    desktop.reader.listing.show(ArticleQuery())
    desktop.settle()
    assert not desktop.window.articles.waiting.isVisible()


def a_search_says_how_much_it_found(desktop: Desktop) -> None:
    count = desktop.window.articles.head.count
    desktop.focus(desktop.window.articles.search)
    desktop.type("bridge")
    desktop.until(lambda: desktop.reader.listing.query.search == "bridge")
    desktop.settle()
    assert count.text() == f"{len(desktop.rows())} found"
    desktop.window.articles.clear_search()
    desktop.settle()
    assert not count.text()


def test_what_waits_and_what_is_counted(desktop: Desktop, subtests: pytest.Subtests) -> None:
    desktop.cases(
        subtests,
        a_search_says_how_much_it_found,
        what_does_not_belong_to_the_list_does_not_wait,
        what_the_reader_brings_and_what_an_empty_list_gets_is_shown_at_once,
    )


def stop(desktop: Desktop) -> None:
    desktop.window.close()
    desktop.reader.stop()
    desktop.library.close()


def test_grouping_is_offered_with_the_first_stories_and_the_answer_is_remembered(
    make_desktop: MakeDesktop, tmp_path: Path
) -> None:
    first = make_desktop(profile=tmp_path / "p")
    offer, command = first.reader.features.stories.offer, first.window.commands["by_story"]
    assert offer.isHidden()
    rows = first.rows()
    stories.merge(first.library, *first.ids[:2])
    first.reader.events.relatives_changed.emit()
    first.settle()
    assert offer.said.text() == "1 story comes from several sources. Group lists by story?"
    assert (first.rows(), command.isChecked()) == (rows, False)  # nothing switches itself on
    stop(first)
    second = make_desktop([], profile=tmp_path / "p")
    second.settle()
    offer, command = second.reader.features.stories.offer, second.window.commands["by_story"]
    assert offer.isVisible()  # it was not answered
    offer.group.click()
    second.settle()
    assert offer.isHidden()
    assert command.isChecked()
    assert len(second.rows()) == len(rows) - 1
    check(second, "by_story", wanted=False)
    stop(second)
    third = make_desktop([], profile=tmp_path / "p")
    third.settle()
    assert third.reader.features.stories.offer.isHidden()
    assert not third.window.commands["by_story"].isChecked()


@pytest.mark.parametrize("answers", [False, True])
def test_who_says_not_now_or_chose_before_is_not_asked_again(
    make_desktop: MakeDesktop, answers: bool
) -> None:
    desktop = make_desktop()
    offer, command = desktop.reader.features.stories.offer, desktop.window.commands["by_story"]
    if not answers:
        command.trigger()
        command.trigger()
    stories.merge(desktop.library, *desktop.ids[:2])
    desktop.reader.events.relatives_changed.emit()
    desktop.settle()
    assert offer.isVisible() == answers
    offer.not_now.click()
    desktop.reader.events.relatives_changed.emit()
    desktop.settle()
    assert offer.isHidden()
    assert not command.isChecked()


def test_one_switch_keeps_lists_and_front_page_to_my_languages(desktop: Desktop) -> None:
    every, window = desktop.rows(), desktop.window
    notice = desktop.reader.features.stories.foreign
    own = [each for each in every if head_of(desktop, each).language == "en"]
    assert 0 < len(own) < len(every)
    check(desktop, "only_own")
    assert desktop.rows() == own
    desktop.until(notice.isVisible)
    assert notice.text() == f"{len(every) - len(own)} hidden: in other languages · Show"
    desktop.reader.listing.show(ArticleQuery(language="fr"))
    desktop.settle()
    assert desktop.rows()  # what was chosen is shown
    desktop.until(notice.isHidden)
    desktop.reader.listing.show(ArticleQuery())
    desktop.settle()
    desktop.press(Key.Key_Home, Modifier.AltModifier)
    desktop.until(lambda: window.front_page.edition is not None)
    desktop.settle()
    page = window.front_page
    assert page.edition is not None
    assert {card.head.language for card in page.edition.cards} == {"en"}
    assert page.edition.end.foreign > 0
    assert "hidden: in other languages" in page.end.hidden.text()
    desktop.reader.listing.show(ArticleQuery())
    desktop.settle()
    notice.click()
    desktop.settle()
    assert not window.commands["only_own"].isChecked()
    assert desktop.rows() == every
    assert notice.isHidden()


def head_of(desktop: Desktop, article_id: int) -> ArticleHead:
    (head,) = searching.heads(desktop.library, [article_id])
    return head
