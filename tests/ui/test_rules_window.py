"""Rules and mutes in the window: menus, the editor with its preview, the ways back."""

import pytest
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from subscribing_values import clipped, mnemonics, nameless
from window_desktop import Desktop, Key

from readerapp.domain.articles import ArticleQuery, View
from readerapp.domain.rules import MuteKind, MuteSpan, Rule, RuleActions
from readerapp.library import annotations, mutes, rules
from readerapp.settings import SEARCH_TRANSLATIONS, TRANSLATION
from readerapp.ui.navigation.entries import Entry, EntryKind
from readerapp.ui.navigation.model import entry_at
from readerapp.ui.rules.feature import MutedMenu
from readerapp.ui.rules.window import RulesWindow, WordsDialog


@pytest.fixture
def still(desktop: Desktop) -> Desktop:
    """A window whose articles are marked by hand only."""
    desktop.reader.features.reading.set_read_delay(-1)
    desktop.open(0)
    return desktop


def opened(desktop: Desktop) -> RulesWindow:
    desktop.window.commands["rules"].trigger()
    desktop.settle()
    found = desktop.reader.features.rules.controller.window
    assert found is not None
    return found


def ask(desktop: Desktop, row: int) -> QMenu:
    """Open the menu of a row."""
    view, model = desktop.window.articles.view, desktop.window.articles.model
    place = view.visualRect(model.index(row)).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(view.viewport(), event)
    (menu,) = (each for each in desktop.window.findChildren(QMenu) if each.isVisible())
    return menu


def submenu(menu: QMenu, text: str) -> QMenu:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu) and action.text().replace("&", "").startswith(text):
            return inner
    raise AssertionError(text)


def trigger(menu: QMenu, text: str) -> None:
    (action,) = (each for each in menu.actions() if each.text().replace("&", "") == text)
    action.trigger()


def as_at_first(desktop: Desktop) -> None:
    """There is no rule and no mute, nothing is translated, and the first article is open."""
    for each in rules.rules(desktop.library):
        desktop.reader.events.publish(rules.remove(desktop.library, each.rule.id).changes)
    for muted in mutes.mutes(desktop.library):
        desktop.reader.events.publish(mutes.lift(desktop.library, muted).changes)
    for setting in (TRANSLATION, SEARCH_TRANSLATIONS):
        desktop.reader.settings.set(setting, False)
    desktop.settle()
    desktop.open(0)


def rules_of(desktop: Desktop) -> list[Rule]:
    return [each.rule for each in rules.rules(desktop.library)]


def a_story_is_muted_from_a_row_and_shown_again_by_undo(still: Desktop) -> None:
    before = still.rows()
    menu = ask(still, 1)
    assert not clipped(menu)
    muting = submenu(menu, "Mute")
    trigger(submenu(muting, "This Story"), "For a Week")
    menu.close()
    still.until(lambda: len(still.rows()) < len(before))
    assert before[1] not in still.rows()
    (muted,) = mutes.mutes(still.library)
    assert muted.kind is MuteKind.STORY
    assert "not shown" in still.notice()
    still.window.commands["undo"].trigger()
    still.until(lambda: still.rows() == before)
    assert mutes.mutes(still.library) == ()


def words_are_asked_for_and_muted(still: Desktop) -> None:
    before = still.rows()
    menu = ask(still, 0)
    trigger(submenu(menu, "Mute"), "Words…")
    menu.close()
    dialog = still.reader.features.rules.controller.dialog
    assert isinstance(dialog, WordsDialog)
    assert not nameless(dialog)
    assert not dialog.mute.isEnabled()
    dialog.words.setText("harbour bridge")
    dialog.mute.click()
    still.until(lambda: len(still.rows()) < len(before))
    (muted,) = mutes.mutes(still.library)
    assert muted.query == 'title:"harbour bridge"'


def a_rule_is_written_tried_run_and_taken_back(still: Desktop) -> None:
    window = opened(still)
    page = window.rules
    assert not page.save.isEnabled()
    page.query.setText("title:harbour")
    page.tags.setChecked(True)
    page.tag.setText("Port")
    still.until(lambda: "last 30 days" in page.preview.text())
    assert page.first.text()
    page.save.click()
    still.until(lambda: page.list.count() == 1 and page.run.isEnabled())
    (rule,) = rules_of(still)
    assert (rule.name, rule.query) == ("title:harbour", "title:harbour")
    assert rule.actions == RuleActions(marks_read=True, tag="Port")
    page.run.click()
    still.until(lambda: window.runs.list.count() == 1)
    still.settle()
    tags = annotations.tags(still.library)
    assert [each.name for each in tags] == ["Port"]
    window.tabs.setCurrentWidget(window.runs)
    window.runs.list.setCurrentRow(0)
    window.runs.undo.click()
    still.until(lambda: not annotations.tags(still.library))
    still.until(lambda: not window.runs.undo.isEnabled())
    window.tabs.setCurrentWidget(window.rules)
    page.remove.click()
    still.until(lambda: page.list.count() == 0)
    assert rules_of(still) == []


def a_rule_that_does_nothing_says_why(still: Desktop) -> None:
    rules.add(still.library, "Gone", 'feed:"Gone Gazette"', RuleActions(stars=True))
    page = opened(still).rules
    still.until(lambda: page.list.count() == 1)
    assert page.list.item(0).text() == "Gone (does nothing)"
    still.until(lambda: "no feed or source is called so" in page.preview.text())


def what_is_typed_stays_while_the_rules_change(still: Desktop) -> None:
    first, _ = rules.add(still.library, "First", "title:harbour", RuleActions(stars=True))
    page = opened(still).rules
    still.until(lambda: page.list.count() == 1)
    page.name.setText("Harbours")
    _, done = rules.add(still.library, "Second", "title:ferry", RuleActions(stars=True))
    still.reader.events.publish(done.changes)
    still.until(lambda: page.list.count() == 2)
    assert page.name.text() == "Harbours"
    page.save.click()
    still.until(lambda: page.list.item(0).text() == "Harbours")
    assert rules_of(still)[0].id == first


def what_is_muted_is_listed_with_its_articles_and_lifted(still: Desktop) -> None:
    before = still.rows()
    still.reader.features.rules.controller.mute_words("harbour", MuteSpan.DAY, False)
    still.until(lambda: len(still.rows()) < len(before))
    still.reader.features.rules.controller.show_mutes()
    window = still.reader.features.rules.controller.window
    assert window is not None
    page = window.mutes
    still.until(lambda: page.articles.count() > 0)
    assert page.list.item(0).text().startswith("Words: ")
    page.show_all.click()
    still.until(lambda: still.window.articles.search.text() == "is:muted")
    still.until(lambda: still.rows() and set(still.rows()) < set(before))
    still.window.articles.search.clear()
    page.lift.click()
    still.until(lambda: still.rows() == before)
    assert page.list.count() == 0


def every_part_has_a_name_a_key_and_room(still: Desktop) -> None:
    window = opened(still)
    for page in (window.rules, window.mutes, window.runs):
        window.tabs.setCurrentWidget(page)
        still.settle()
        assert not nameless(page)
        assert not clipped(page)
        letters = list(mnemonics(page))
        assert len(letters) == len(set(letters))
    still.press(Key.Key_Escape)


def muted_entry(desktop: Desktop) -> Entry | None:
    model = desktop.window.navigation.tree.model()
    top = (model.index(row, 0) for row in range(model.rowCount()))
    rows = (model.index(row, 0, each) for each in top for row in range(model.rowCount(each)))
    entries = (entry_at(index) for index in rows)
    return next((each for each in entries if each and each.kind is EntryKind.MUTED), None)


def the_navigation_has_an_entry_while_something_is_muted(still: Desktop) -> None:
    still.reader.listing.show(ArticleQuery(View.STARRED))
    still.settle()
    assert muted_entry(still) is None
    controller = still.reader.features.rules.controller
    controller.mute_words("harbour", MuteSpan.DAY, False)
    still.until(lambda: muted_entry(still) is not None)
    still.settle()
    tree = still.window.navigation.tree
    entry = muted_entry(still)
    assert entry is not None
    with still.library.store.read() as reader:
        count = reader.articles.counts().muted
    assert entry.total == count
    tree.activated_entry.emit(entry)
    still.until(lambda: len(still.rows()) == count)
    assert still.window.articles.search.text() == "is:muted"
    assert still.reader.listing.place.scope.list_query.view is View.ALL
    tree.menu_requested.emit(entry, tree.mapToGlobal(tree.rect().center()))
    still.settle()
    (menu,) = (each for each in still.window.findChildren(MutedMenu) if each.isVisible())
    (lifting,) = submenu(menu, "End a Mute").actions()
    assert "harbour" in lifting.text()
    lifting.trigger()
    menu.close()
    still.until(lambda: muted_entry(still) is None)
    assert mutes.mutes(still.library) == ()
    still.window.commands["undo"].trigger()
    still.until(lambda: muted_entry(still) is not None)


def a_search_becomes_a_rule(still: Desktop) -> None:
    still.reader.listing.show(ArticleQuery(language="fr"))
    still.window.articles.search.setText("title:pont")
    still.until(lambda: still.reader.listing.query.search == "title:pont")
    still.settle()
    head = still.window.articles.head
    assert head.height() <= head.sizeHint().height()  # the rows keep their room
    assert head.rule.accessibleName() == "Make a rule of this search"
    head.rule.click()
    still.settle()
    window = still.reader.features.rules.controller.window
    assert window is not None
    assert window.tabs.currentWidget() is window.rules
    page = window.rules
    assert page.query.text() == "lang:fr title:pont"
    still.until(lambda: "last 30 days" in page.preview.text())
    page.save.click()
    still.until(lambda: page.list.count() == 1)
    (rule,) = rules_of(still)
    assert rule.query == "lang:fr title:pont"


def a_command_makes_a_rule_of_the_search_with_its_list(still: Desktop) -> None:
    command = still.window.commands["search_rule"]
    assert not command.isEnabled()  # there is nothing to make a rule of
    still.reader.listing.show(ArticleQuery(language="fr"))
    still.window.articles.search.setText("title:pont")
    still.until(lambda: still.reader.listing.query.search == "title:pont")
    still.settle()
    command.trigger()
    still.settle()
    window = still.reader.features.rules.controller.window
    assert window is not None
    assert window.tabs.currentWidget() is window.rules
    assert window.rules.query.text() == "lang:fr title:pont"


def what_is_typed_of_a_rule_is_not_lost_to_a_search(still: Desktop) -> None:
    page = opened(still).rules
    page.query.setText("title:mine")
    controller = still.reader.features.rules.controller
    controller.begin_rule("title:other")
    still.settle()
    assert page.query.text() == "title:mine"
    assert "not been saved" in still.notice()


def a_mute_says_that_it_does_not_look_at_translated_titles(still: Desktop) -> None:
    controller = still.reader.features.rules.controller
    for each, is_said in ((None, False), (TRANSLATION, False), (SEARCH_TRANSLATIONS, True)):
        if each is not None:
            still.reader.settings.set(each, True)
        controller.ask_words()
        assert controller.dialog is not None
        assert controller.dialog.hint.isVisible() == is_said
        assert "only at the words of the article itself" in controller.dialog.hint.text()
        controller.dialog.reject()


def test_what_is_muted_goes_and_comes_back(still: Desktop, subtests: pytest.Subtests) -> None:
    still.cases(
        subtests,
        a_story_is_muted_from_a_row_and_shown_again_by_undo,
        words_are_asked_for_and_muted,
        what_is_muted_is_listed_with_its_articles_and_lifted,
        the_navigation_has_an_entry_while_something_is_muted,
        a_mute_says_that_it_does_not_look_at_translated_titles,
        again=as_at_first,
    )


def a_rule_says_that_it_does_not_look_at_translated_titles(still: Desktop) -> None:
    controller = still.reader.features.rules.controller
    controller.begin_rule("title:harbour")
    assert controller.window is not None
    page = controller.window.rules
    still.until(lambda: "last 30 days" in page.preview.text())
    assert not page.hint.isVisible()
    for each in (TRANSLATION, SEARCH_TRANSLATIONS):
        still.reader.settings.set(each, True)
    page.query.setText("title:harbours")
    still.until(lambda: page.hint.isVisible())
    assert "only at the words of the article itself" in page.hint.accessibleName()


def test_rules_are_written_tried_and_kept(still: Desktop, subtests: pytest.Subtests) -> None:
    still.cases(
        subtests,
        every_part_has_a_name_a_key_and_room,
        a_rule_is_written_tried_run_and_taken_back,
        a_rule_that_does_nothing_says_why,
        what_is_typed_stays_while_the_rules_change,
        a_command_makes_a_rule_of_the_search_with_its_list,
        a_search_becomes_a_rule,
        what_is_typed_of_a_rule_is_not_lost_to_a_search,
        a_rule_says_that_it_does_not_look_at_translated_titles,
        again=as_at_first,
    )
