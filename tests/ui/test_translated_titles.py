"""Translated titles: where the reader asked for them, in rows and on cards, told to everybody."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from front_page_desktop import open_front, page_of
from front_page_screen import place_all
from notification_daemon import NotificationDaemon
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from test_notifying import arrive, subscribe
from translation_weights import placed
from window_desktop import NOW, Desktop, MakeDesktop, article
from window_searching import search

from readerapp import settings as declared
from readerapp.domain.translation import Made, Route, TranslatedHead, TranslatedText
from readerapp.library import searching, stories, translation_models
from readerapp.library.stored_translations import store_heads, translations_of
from readerapp.ui.article_list.actions import RowMenu
from readerapp.ui.article_list.row import what_is_found
from readerapp.ui.language.wording import Wording
from readerapp.ui.translation.feature import TitleTranslations


@pytest.fixture
def rows(make_desktop: MakeDesktop) -> Desktop:
    """A window on three rows, two of them in English, with a model from that to Portuguese."""
    placed("en", "pt")
    desktop = make_desktop(
        [
            article(0, title="The harbour is open again", dek="The storm is over."),
            article(1, title="Le port est ouvert"),
            article(4, title="Many people saw the new bridge", dek=""),
        ]
    )
    use_model(desktop)
    return desktop


def use_model(desktop: Desktop, *languages: str) -> None:
    folder = placed("en", "pt").folder
    translation_models.add(desktop.library.paths, folder, NOW, may_be_unknown=True)
    settings = desktop.reader.settings
    settings.set(declared.TRANSLATION, True)
    settings.set(declared.TRANSLATION_TARGET, "pt")
    settings.set(declared.TRANSLATED_TITLES, ",".join(languages))
    titles(desktop).read_settings()


def titles(desktop: Desktop) -> TitleTranslations:
    return desktop.reader.features.translation.titles


def row(desktop: Desktop, number: int, role: Qt.ItemDataRole) -> str:
    model = desktop.window.articles.model
    return str(model.data(model.index(number), role))


def wait(desktop: Desktop) -> None:
    desktop.settle()
    desktop.until(lambda: not titles(desktop).is_busy)
    desktop.settle()


def test_titles_stay_as_they_are_until_a_language_was_chosen(rows: Desktop) -> None:
    wait(rows)
    assert row(rows, 0, Qt.ItemDataRole.DisplayRole) == "The harbour is open again"
    rows.reader.settings.set(declared.TRANSLATED_TITLES, "en")
    titles(rows).read_settings()
    wait(rows)
    rows.until(lambda: row(rows, 0, Qt.ItemDataRole.DisplayRole).startswith("O porto"))
    wait(rows)
    assert row(rows, 1, Qt.ItemDataRole.DisplayRole) == "Le port est ouvert"
    assert row(rows, 2, Qt.ItemDataRole.DisplayRole).startswith("Muitas pessoas")
    tip = row(rows, 0, Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("The harbour is open again\nTranslated on this computer by ")
    view = QAccessible.queryAccessibleInterface(rows.window.articles.view)
    said = view.child(0).text(QAccessible.Text.Name)
    assert "O porto" in said
    assert "Translated. The original title, in English" in said
    assert "The harbour is open again" in said
    head = searching.heads(rows.library, tuple(rows.ids))[0]
    assert head.title == "The harbour is open again"
    rows.reader.settings.set(declared.TRANSLATION, False)
    titles(rows).read_settings()
    assert row(rows, 0, Qt.ItemDataRole.DisplayRole) == "The harbour is open again"


def test_a_title_in_doubt_stays_as_it_is_unless_it_is_asked_for(
    make_desktop: MakeDesktop,
) -> None:
    """The model loses a figure of this one."""
    placed("en", "pt")
    desktop = make_desktop([article(0, title="Bank pays £2.8bn after Act 2017 ruling")])
    use_model(desktop, "en")
    wait(desktop)
    assert row(desktop, 0, Qt.ItemDataRole.DisplayRole).startswith("Bank pays")
    titles(desktop).toggle(desktop.ids[0])
    wait(desktop)
    assert row(desktop, 0, Qt.ItemDataRole.DisplayRole).startswith("Banco paga")
    assert "Check the figures" in row(desktop, 0, Qt.ItemDataRole.AccessibleTextRole)
    assert "Check the figures" in row(desktop, 0, Qt.ItemDataRole.ToolTipRole)
    titles(desktop).toggle(desktop.ids[0])
    assert row(desktop, 0, Qt.ItemDataRole.DisplayRole).startswith("Bank pays")


def test_what_is_stored_is_shown_without_a_model_and_made_anew_by_another(rows: Desktop) -> None:
    use_model(rows, "en")
    wait(rows)
    rows.until(lambda: row(rows, 0, Qt.ItemDataRole.DisplayRole).startswith("O porto"))
    wait(rows)
    library, paths = rows.library, rows.library.paths
    (first,) = translation_models.installed(paths)
    old = replace(first.model, key="en-pt-older", name="An older one")
    made = Made("en", "pt", (old.name,), NOW)
    heads = searching.heads(library, rows.ids[:1])
    title = TranslatedText("Um porto velho")
    stored = [TranslatedHead(rows.ids[0], title, TranslatedText(""), made)]
    store_heads(library, heads, stored, Route((old,)))
    translation_models.remove(paths, first.model.key)
    titles(rows).renew()
    wait(rows)
    assert row(rows, 0, Qt.ItemDataRole.DisplayRole) == "Um porto velho"
    assert "An older one" in row(rows, 0, Qt.ItemDataRole.ToolTipRole)
    rows.window.hide()  # nothing is painted, so that nothing asks for it
    translation_models.add(paths, placed("en", "pt").folder, NOW, may_be_unknown=True)
    titles(rows).renew()

    def is_renewed() -> bool:
        found = translations_of(library, rows.ids[:1], "pt").values()
        return [each.title.text for each in found] != ["Um porto velho"]

    rows.until(is_renewed)


def test_one_title_is_translated_by_the_menu_and_shown_again(rows: Desktop) -> None:
    ask = rows.reader.features.actions.requests
    (head,) = searching.heads(rows.library, (rows.ids[0],))

    def choose(name: str) -> None:
        menu = RowMenu(head, ask, rows.reader.features.actions.rows, rows.window)
        (action,) = [each for each in menu.actions() if each.text().replace("&", "") == name]
        action.trigger()
        menu.deleteLater()
        wait(rows)

    choose("Translate Title")
    assert row(rows, 0, Qt.ItemDataRole.DisplayRole).startswith("O porto")
    assert row(rows, 2, Qt.ItemDataRole.DisplayRole) == "Many people saw the new bridge"
    choose("Show Original Title")
    assert row(rows, 0, Qt.ItemDataRole.DisplayRole) == "The harbour is open again"
    choose("Translate Title")
    assert row(rows, 0, Qt.ItemDataRole.DisplayRole).startswith("O porto")


def test_a_search_finds_translated_titles_where_that_is_wanted_and_says_so(rows: Desktop) -> None:
    use_model(rows, "en")
    wait(rows)
    rows.until(lambda: row(rows, 0, Qt.ItemDataRole.DisplayRole).startswith("O porto"))
    wait(rows)
    found = rows.ids[0]
    assert search(rows, "porto") == [found]  # once titles are translated
    page = rows.reader.features.dialogs.show_settings().translation
    page.in_search.click()
    rows.until(lambda: rows.rows() == [])  # without another word
    page.in_search.click()
    rows.until(lambda: rows.rows() == [found])
    page.window().close()
    wait(rows)
    assert search(rows, "porto aberto") == [found]
    articles = rows.window.articles
    rows.until(lambda: articles.excerpts.of(found))
    shown = titles(rows).shown(searching.heads(rows.library, [found])[0])
    marked, _below = what_is_found(shown, articles.excerpts.of(found), Wording())
    assert [shown.title[start:end] for start, end in marked] == ["porto", "aberto"]
    rows.reader.settings.set(declared.TRANSLATED_TITLES, "")  # the title on show is its own
    titles(rows).read_settings()
    said = row(rows, 0, Qt.ItemDataRole.AccessibleTextRole)
    assert "The harbour is open again" in said
    assert "Found in a translation: O porto" in said
    head = searching.heads(rows.library, [found])[0]
    marked, below = what_is_found(head, articles.excerpts.of(found), Wording())
    assert marked == ()
    assert [below.text[start:end] for start, end in below.marks] == ["porto", "aberto"]


def names(cards: Sequence[QWidget]) -> list[str]:
    found = [QAccessible.queryAccessibleInterface(each) for each in cards]
    return [each.text(QAccessible.Text.Name) for each in found]


def test_cards_show_translated_titles_and_say_both(make_desktop: MakeDesktop) -> None:
    placed("en", "pt")
    desktop = make_desktop()
    window = desktop.window
    desktop.open(0)
    desktop.until(lambda: window.related.cards)
    assert all("harbour" in each for each in names(window.related.cards)[:1])
    focused = window.related.cards[0]
    desktop.focus(focused)
    use_model(desktop, "en")
    wait(desktop)
    desktop.until(lambda: "Translated" in names(window.related.cards)[0])
    said = names(window.related.cards)[0]
    assert "porto" in said
    assert "The harbour bridge opens again" in said
    assert window.related.cards[0].hasFocus()
    assert "The harbour bridge opens again" in window.related.cards[0].toolTip()
    open_front(desktop)
    wait(desktop)
    front = page_of(desktop)
    desktop.until(lambda: any("Translated" in each for each in names(front.cards)))
    wait(desktop)
    place_all(front)
    of_english = [each for each in names(front.cards) if "The harbour bridge" in each]
    assert of_english
    assert all("Translated. The original title, in English" in each for each in of_english)
    tips = [each.toolTip() for each in front.cards]
    assert [each for each in tips if each.startswith("The harbour bridge opens again")]
    (card, *_others) = [each for each in front.cards if "Translated" in names([each])[0]]
    desktop.focus(card)
    article_id = card.article_id

    def name() -> str:
        return names([each for each in front.cards if each.article_id == article_id])[0]

    desktop.press(Qt.Key.Key_V)
    desktop.until(lambda: "Translated" not in name())
    assert "The harbour bridge" in name()
    desktop.press(Qt.Key.Key_V)
    desktop.until(lambda: "Translated" in name())


def test_a_window_that_opens_shows_them_without_being_touched(
    make_desktop: MakeDesktop, tmp_path: Path
) -> None:
    placed("en", "pt")
    desktop = make_desktop(profile=tmp_path / "kept")
    use_model(desktop, "en")
    open_front(desktop)
    desktop.settle()
    desktop.window.close()
    desktop.reader.stop()
    desktop.library.close()
    again = make_desktop([], profile=tmp_path / "kept")
    front = page_of(again)
    assert front.isVisible()
    again.until(lambda: any("Translated" in each for each in names(front.cards)))


def test_a_model_that_is_missing_can_be_had_where_v_is_pressed(make_desktop: MakeDesktop) -> None:
    placed("en", "pt")  # the engine
    desktop = make_desktop()
    desktop.reader.settings.set(declared.TRANSLATION_TARGET, "pt")
    open_front(desktop)
    front = page_of(desktop)
    place_all(front)
    english = [each for each in front.cards if each.shown.card.head.language == "en"]
    desktop.focus(english[0])
    desktop.press(Qt.Key.Key_V)
    models = desktop.reader.features.translation.models
    desktop.until(lambda: models.question is not None)
    question = models.question
    assert question is not None
    said = question.text().replace("\u2068", "").replace("\u2069", "")
    assert "For English into Portuguese: 1 model" in said
    question.reject()


def test_a_notification_tells_of_a_translated_title_and_says_so(
    notification_daemon: NotificationDaemon, make_desktop: MakeDesktop
) -> None:
    placed("en", "pt")
    desktop = make_desktop()
    use_model(desktop, "en")
    desktop.reader.settings.set(declared.NOTIFICATIONS, True)
    desktop.reader.settings.set(declared.NOTIFY_MINUTES, 0)
    desktop.window.hide()
    arrive(desktop, subscribe(desktop), 40, title="The harbour is open again")
    desktop.until(lambda: notification_daemon.shown)
    (shown,) = notification_daemon.shown
    assert shown.title.startswith("O porto")
    assert shown.text.endswith(" · Translated")


def test_the_story_page_shows_translated_reports(make_desktop: MakeDesktop) -> None:
    placed("en", "pt")
    desktop = make_desktop([article(n) for n in range(4)])
    for other in (1, 2):
        stories.merge(desktop.library, desktop.ids[0], desktop.ids[other])
    use_model(desktop, "en")
    desktop.open(0)
    desktop.focus(desktop.window.reading.view)
    desktop.press(Qt.Key.Key_T)
    desktop.until(lambda: desktop.window.story.cards)
    wait(desktop)
    desktop.until(lambda: any("Translated" in each for each in names(desktop.window.story.cards)))
    (said,) = [each for each in names(desktop.window.story.cards) if "Translated" in each]
    assert "The harbour bridge opens again 0" in said
    labels = [each.text() for each in desktop.window.story.findChildren(QLabel)]
    assert [each for each in labels if "⇄" in each and "Translated" in each]
    (card,) = [each for each in desktop.window.story.cards if "Translated" in names([each])[0]]
    desktop.focus(card)
    desktop.press(Qt.Key.Key_V)
    page = desktop.window.story
    desktop.until(lambda: page.is_complete and "Translated" not in " ".join(names(page.cards)))
    assert not desktop.reader.features.translation.article.is_wanted
