"""What is known of a label, by key and from menus: of rows, of cards, of the open article."""

from labelled import SAID, labelled
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from test_label_popover import shown
from window_desktop import Desktop, MakeDesktop, Modifier, article

from readerapp.domain.drafts import PictureDraft
from readerapp.domain.labels import Label
from readerapp.library import picture_readings
from readerapp.ui.front_page.card_button import EventCard
from readerapp.ui.reading.evidence_dialog import EvidenceDialog
from readerapp.ui.shortcuts.bindings import places_of
from readerapp.ui.widgets.article_menus import LabelMenu, LabelRequests
from tools.labelled_pictures import packet, picture, source_type, with_xmp

Key = Qt.Key
HOW = "About This Label"


def with_label(number: int) -> object:
    return labelled(number, pictures=(), evidence=(SAID,))


def dialogs(desktop: Desktop) -> list[EvidenceDialog]:
    return [d for d in desktop.window.findChildren(EvidenceDialog) if d.isVisible()]


def press_on(desktop: Desktop, widget: QWidget) -> None:
    desktop.focus(widget)
    desktop.press(Key.Key_I)


def closed(desktop: Desktop) -> None:
    """Close the popover, as a reader does."""
    labels = desktop.reader.features.article.labels
    desktop.press(Key.Key_Escape)
    desktop.until(lambda: labels.popover is None)


def test_a_key_tells_of_the_row_that_is_not_open_and_gives_the_focus_back(
    make_desktop: MakeDesktop,
) -> None:
    desktop = make_desktop([article(1), with_label(4)])
    desktop.open(0)
    view = desktop.window.articles.view
    desktop.press(Key.Key_Down, Modifier.ShiftModifier)  # chosen, but not opened
    desktop.settle()
    opened = desktop.window.reading.article
    desktop.press(Key.Key_I)
    assert shown(desktop).said[0] == "Text: Reported by AI"
    told = view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Reported by AI" in told
    closed(desktop)
    assert QApplication.focusWidget() is view
    assert desktop.window.reading.article is opened


def test_the_same_key_tells_all_of_the_open_article(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([with_label(4), article(1)])
    desktop.open(0)
    press_on(desktop, desktop.window.articles.view)
    desktop.until(lambda: dialogs(desktop) != [])


def test_a_key_tells_of_a_card_of_the_front_page(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([with_label(4), article(1)])
    desktop.window.commands["front_page"].trigger()
    desktop.settle()
    cards = desktop.window.front_page.findChildren(EventCard)
    labelled_one = next(each for each in cards if each.shown.card.head.labels)
    assert "Reported by AI" in labelled_one.accessibleName()
    press_on(desktop, labelled_one)
    assert shown(desktop).said[0] == "Text: Reported by AI"
    closed(desktop)
    assert QApplication.focusWidget() is labelled_one
    other = next(each for each in cards if not each.shown.card.head.labels)
    press_on(desktop, other)  # nothing is labelled: all that is known is told
    desktop.until(lambda: dialogs(desktop) != [])
    assert "No provenance information" in dialogs(desktop)[0].text.toPlainText()


def test_without_anything_to_tell_of_it_says_what_to_do(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([])
    desktop.window.commands["evidence"].trigger()
    assert desktop.notice() == "Choose an article or a card first"


def how_of(menu: QMenu) -> list[QAction]:
    return [each for each in menu.actions() if each.text().replace("&", "") == HOW]


def test_menus_tell_of_labels_and_offer_nothing_without_one(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([article(1), with_label(4)])
    desktop.open(0)
    ask = desktop.reader.features.actions.requests.labels
    heads = desktop.window.articles.known_heads(desktop.rows())
    plain = next(each for each in heads if not each.labels)
    assert how_of(LabelMenu(plain, ask, desktop.window)) == []
    told = next(each for each in heads if each.labels)
    (how,) = how_of(LabelMenu(told, ask, desktop.window))
    how.trigger()
    assert shown(desktop).said[0] == "Text: Reported by AI"
    assert (
        how_of(LabelMenu(told, LabelRequests(desktop.window), desktop.window, is_told=True)) == []
    )


def test_the_key_is_known_where_cards_are() -> None:
    names = {each.name for each in places_of("evidence", "I")}
    assert names == {"LIST", "ARTICLE", "FRONT_PAGE", "STORY_PAGE"}


def test_kept_pictures_are_read_again_while_the_window_is_open(make_desktop: MakeDesktop) -> None:
    data = with_xmp(picture("PNG"), "PNG", packet(source_type("trainedAlgorithmicMedia")))
    kept = article(1, pictures=(PictureDraft("", "A pier", "", data=data),))
    desktop = make_desktop([kept, article(2)], workers=True)
    work = desktop.reader.features.labelling._readings
    work.begin()
    desktop.until(lambda: not work._is_running)
    desktop.settle()
    heads = desktop.window.articles.known_heads(desktop.rows())
    assert [head.labels for head in heads if head.thumbnail is not None] == [(Label.AI_IMAGE,)]
    assert not picture_readings.is_waiting(desktop.library)
