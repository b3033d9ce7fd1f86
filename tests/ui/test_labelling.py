"""In the window: the reader says what is by AI, disputes labels, labels feeds, and hides what is
labelled; each step is undone by Ctrl+Z."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from window_desktop import Desktop, Key, Modifier

from readerapp.domain.articles import ArticleQuery, View
from readerapp.domain.feeds import Feed
from readerapp.domain.labels import FeedLabels, Label, LabelOpinion, LabelShare
from readerapp.library import labels, marks, searching
from readerapp.settings import LABELLED_PICTURES, LABELLED_TEXTS, LabelledUse
from readerapp.ui.labelling.feed_form import FeedLabelForm
from readerapp.ui.labelling.hidden import dims
from readerapp.ui.widgets.article_menus import PictureLabelMenu

BY_AI = ArticleQuery(search="label:ai")


@pytest.fixture
def desktop(desktop: Desktop) -> Desktop:
    """A window with an article open."""
    desktop.open(0)
    return desktop


def shown(desktop: Desktop, number: int = 0) -> tuple[Label, ...]:
    (head,) = searching.heads(desktop.library, [desktop.rows()[number]])
    return head.labels


def menu(desktop: Desktop) -> QMenu:
    found = [each for each in desktop.window.findChildren(QMenu) if each.isVisible()]
    return found[-1]


def choose(opened: QMenu, *words: str) -> None:
    """Choose an action by what it is called, without its letter."""
    top = opened
    for word in words[:-1]:
        inner = next(a for a in opened.actions() if a.text().replace("&", "") == word).menu()
        assert isinstance(inner, QMenu)
        opened = inner
    next(a for a in opened.actions() if a.text().replace("&", "") == words[-1]).trigger()
    top.close()


def row_menu(desktop: Desktop, row: int) -> QMenu:
    view = desktop.window.articles.view
    place = view.visualRect(desktop.window.articles.model.index(row)).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(view.viewport(), event)
    return menu(desktop)


def undo(desktop: Desktop) -> None:
    desktop.window.commands["undo"].trigger()
    desktop.settle()


def test_a_row_is_marked_and_disputed_from_its_menu(desktop: Desktop) -> None:
    assert (shown(desktop, 0), shown(desktop, 2)) == ((Label.AI_TEXT,), ())
    choose(row_menu(desktop, 2), "AI Label", "The Text Is AI-Generated")
    desktop.settle()
    assert shown(desktop, 2) == (Label.AI_TEXT,)
    told = desktop.window.articles.model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Reported by AI" in told
    choose(row_menu(desktop, 2), "AI Label", "Remove My Label")
    desktop.settle()
    assert shown(desktop, 2) == ()
    choose(row_menu(desktop, 0), "AI Label", "Dispute the Label")
    desktop.settle()
    assert shown(desktop) == (Label.AI_TEXT, Label.AI_TEXT_DISPUTED)
    undo(desktop)
    undo(desktop)
    assert (shown(desktop, 0), shown(desktop, 2)) == ((Label.AI_TEXT,), (Label.AI_TEXT,))
    undo(desktop)
    assert shown(desktop, 2) == ()


def test_a_picture_is_marked_from_its_menu(desktop: Desktop) -> None:
    desktop.open(1)
    article = desktop.window.reading.article
    assert article is not None
    position = article.pictures[0].position
    requests = desktop.reader.features.article.menus.requests
    before = shown(desktop, 1)
    opened = PictureLabelMenu(article.pictures[0], requests.labels, desktop.window)
    choose(opened, "This Picture Is AI-Generated")
    desktop.settle()
    assert Label.AI_IMAGE in shown(desktop, 1)
    (said,) = labels.marks_of(desktop.library, article.head.id).values()
    assert said.part.startswith("picture:")
    requests.labels.picture_said.emit(position, None)
    desktop.settle()
    assert shown(desktop, 1) == before
    opened.deleteLater()


def test_the_command_opens_the_menu_of_the_open_article(desktop: Desktop) -> None:
    desktop.open(2)
    desktop.window.commands["ai_label"].trigger()
    choose(menu(desktop), "The Text Is AI-Generated")
    desktop.settle()
    assert Label.AI_TEXT in shown(desktop, 2)
    article = desktop.window.reading.article
    assert article is not None
    assert Label.AI_TEXT in article.head.labels
    desktop.window.commands["ai_label"].trigger()
    # Of a mark of one's own there is no claim to dispute but one's own word, which changes.
    choose(menu(desktop), "Dispute the Label")
    desktop.settle()
    assert Label.AI_TEXT not in shown(desktop, 2)
    undo(desktop)
    assert Label.AI_TEXT in shown(desktop, 2)


def test_a_feed_is_labelled_in_its_properties(desktop: Desktop) -> None:
    with desktop.library.store.write() as writer:
        feed = Feed(0, "one", "https://one.example/feed", title="One")
        feed_id = writer.feeds.subscribe(feed, desktop.library.clock.now())
    features = desktop.reader.features
    features.subscriptions.properties.show(feed_id)
    desktop.settle()
    dialog = features.subscriptions.properties.dialogs[feed_id]
    form = dialog.labels
    assert not form.policy.isVisibleTo(form)
    form.text.click()
    desktop.settle()
    assert labels.feeds(desktop.library) == {feed_id: FeedLabels(text=True)}
    form.policy.setText("https://one.example/ai")
    form.policy.editingFinished.emit()
    desktop.settle()
    said = FeedLabels(text=True, policy="https://one.example/ai")
    assert labels.feeds(desktop.library) == {feed_id: said}
    desktop.window.commands["undo"].trigger()
    desktop.window.commands["undo"].trigger()
    desktop.settle()
    assert labels.feeds(desktop.library) == {}
    assert not form.text.isChecked()
    desktop.until(lambda: not labels.is_waiting(desktop.library))
    dialog.close()


def test_the_share_of_a_feed_is_told_in_sentences(qtbot: object) -> None:
    form = FeedLabelForm()
    form.show_shares((LabelShare("2026-01", 10, 4, 1), LabelShare("2026-02", 30, 0, 0)))
    told = QAccessible.queryAccessibleInterface(form.shares).text(QAccessible.Text.Name)
    assert (
        "The last articles: 40. With a label on the text: 4. With a label on a picture: 1." in told
    )
    assert "January 2026 – articles: 10, labelled texts: 4, pictures: 1" in told
    assert "human" not in told
    form.resize(400, 400)
    form.grab()
    form.show_shares(())
    assert form.shares.isHidden()


def test_what_is_labelled_is_hidden_counted_and_found(desktop: Desktop) -> None:
    settings = desktop.reader.features.settings
    rows = desktop.window.articles.model.ids
    labels.say(desktop.library, [rows[0]], ["text"], LabelOpinion.BY_AI)
    total, hidden = len(rows), len(searching.ids_of(desktop.library, BY_AI))
    notice = desktop.reader.features.labelling.rows.notice
    assert notice.isHidden()
    desktop.reader.features.labelling.rows._settings.set(LABELLED_TEXTS, LabelledUse.HIDDEN)
    desktop.reader.features.labelling.rows._settings.set(LABELLED_PICTURES, LabelledUse.HIDDEN)
    settings.applied.emit(LABELLED_TEXTS)
    desktop.settle()
    assert len(desktop.window.articles.model.ids) == total - hidden
    assert notice.isVisible()
    assert notice.text() == f"{hidden} hidden: labelled as made by AI · Show"
    notice.click()
    desktop.until(lambda: len(desktop.window.articles.model.ids) == hidden)
    desktop.until(notice.isHidden)
    assert desktop.window.articles.view.hasFocus()
    assert not desktop.window.articles.search.text()
    desktop.press(Key.Key_Left, Modifier.AltModifier)
    desktop.until(lambda: len(desktop.window.articles.model.ids) == total - hidden)
    desktop.until(notice.isVisible)
    desktop.press(Key.Key_Right, Modifier.AltModifier)
    desktop.until(lambda: len(desktop.window.articles.model.ids) == hidden)


def test_what_is_hidden_of_the_unread_is_unread(desktop: Desktop) -> None:
    rows = list(desktop.window.articles.model.ids)
    labels.say(desktop.library, rows[:3], ["text"], LabelOpinion.BY_AI)
    marks.mark_read(desktop.library, rows[:1], read=True)
    desktop.reader.features.labelling.rows._settings.set(LABELLED_TEXTS, LabelledUse.HIDDEN)
    desktop.reader.features.settings.applied.emit(LABELLED_TEXTS)
    desktop.reader.listing.show(ArticleQuery(View.UNREAD))
    desktop.settle()
    notice = desktop.reader.features.labelling.rows.notice
    assert notice.text().startswith("2 hidden")
    notice.click()
    desktop.until(lambda: list(desktop.window.articles.model.ids) == rows[1:3])
    desktop.window.articles.view.setFocus()
    desktop.press(Key.Key_Left, Modifier.AltModifier)
    desktop.until(lambda: desktop.reader.listing.query == ArticleQuery(View.UNREAD))


def test_rows_are_dimmed(desktop: Desktop) -> None:
    settings = desktop.reader.features.labelling.rows._settings
    (head,) = searching.heads(desktop.library, [desktop.rows()[0]])
    said = replace(head, labels=(Label.AI_TEXT,))
    assert not dims(settings, said)
    settings.set(LABELLED_TEXTS, LabelledUse.DIMMED)
    assert dims(settings, said)
    assert not dims(settings, replace(head, labels=(Label.AI_TEXT, Label.AI_TEXT_DISPUTED)))
    assert not dims(settings, replace(head, labels=(Label.AI_IMAGE,)))


def test_a_labelled_story_beside_the_article_is_hidden_and_counted(desktop: Desktop) -> None:
    pane = desktop.window.related
    shown = len(pane.cards)
    assert shown
    pane.use_labels(lambda _head: True, lambda _head: False)
    assert pane.cards == []
    notes = [each.text() for each in pane.findChildren(QToolButton) if each.isVisible()]
    assert f"{shown} hidden: labelled as made by AI" in notes
