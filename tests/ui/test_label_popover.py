"""The popover of a label: what is claimed, by whom, how strong that is; by mouse, keys and ear."""

from dataclasses import replace

from labelled import BY_CAMERA, CAMERA, EDITED_BY, IMAGE, SAID, SIGNED, TRACE, labelled
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from window_desktop import Desktop, Key, MakeDesktop, article

from readerapp.domain.labels import Claim, Evidence, Label, Rank, Validation
from readerapp.provenance.labels import differing
from readerapp.rendering.sanitising import sanitise
from readerapp.ui.front_page.card_button import EventCard
from readerapp.ui.help.feature import LABELS
from readerapp.ui.reading.evidence_dialog import EvidenceDialog
from readerapp.ui.reading.label_popover import LabelPopover, evidence_about
from readerapp.ui.reading.links import label_of, may_follow, safe_link
from readerapp.ui.widgets.card_buttons import CardButton
from readerapp.ui.widgets.plain_text import spoken


def shown(desktop: Desktop) -> LabelPopover:
    desktop.until(lambda: desktop.reader.features.article.labels.popover)
    popover = desktop.reader.features.article.labels.popover
    assert popover is not None
    assert popover.isVisible()
    return popover


def opened(make_desktop: MakeDesktop) -> Desktop:
    """A window with a labelled article open and its pictures drawn."""
    desktop = make_desktop([labelled(), article(1)], workers=True)
    desktop.open(0)
    view = desktop.window.reading.view
    desktop.until(lambda: all(view.pictures.holds(number) for number in range(3)))
    return desktop


def click(widget: QWidget, place: QPoint) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)


def test_keys_open_it_and_escape_goes_back_to_the_article(make_desktop: MakeDesktop) -> None:
    desktop = opened(make_desktop)
    view = desktop.window.reading.view
    desktop.focus(view)
    desktop.press(Key.Key_Tab)
    desktop.press(Key.Key_Return)
    popover = shown(desktop)
    said = popover.said
    assert said[0] == "Text: Reported by AI"
    assert [each for each in said if each[:6] == "Stated"] == [
        "Stated by the site",
        "Stated in the article",
    ]
    assert "The article itself says so, in English: “\u2068Written by AI\u2069”." in said
    assert said[-1].startswith("This was read when the article arrived, on 20 November 2026")
    assert QApplication.focusWidget() is popover.details
    heard = QAccessible.queryAccessibleInterface(popover.details)
    assert heard is not None
    description = heard.text(QAccessible.Text.Description)
    assert all(spoken(each).rstrip(".") in description for each in said)
    desktop.press(Key.Key_Escape)
    desktop.until(lambda: desktop.reader.features.article.labels.popover is None)
    desktop.until(view.hasFocus)


def test_statements_that_do_not_agree_are_both_told(make_desktop: MakeDesktop) -> None:
    desktop = opened(make_desktop)
    desktop.reader.features.article.labels.show_in_article("1")
    said = shown(desktop).said
    assert said[0] == "Not all say the same. These are their statements."
    assert "Signed, signer unknown" in said
    assert "Stated by the publisher (page data)" in said
    assert any("Lumen Editor" in each and "this was not verified" in each for each in said)
    assert any("taken with a camera" in each for each in said)
    assert not any("%" in each for each in said)


def test_a_click_on_the_label_of_a_picture_does_not_open_the_picture(
    make_desktop: MakeDesktop,
) -> None:
    desktop = opened(make_desktop)
    view = desktop.window.reading.view
    place = _label_on_picture(desktop, 0)
    click(view.viewport(), place.center())
    popover = shown(desktop)
    assert popover.said[0] == "Picture 1: AI-generated image"
    assert "Signed by \u2068Meridian Images\u2069" in popover.said
    assert QApplication.activeModalWidget() is None  # the viewer would be


def _label_on_picture(desktop: Desktop, position: int) -> QRect:
    """Where in the viewport the label of a picture is drawn, which is scrolled to."""
    view = desktop.window.reading.view
    assert view._writer
    cursor = view.textCursor()
    cursor.setPosition(view._writer.places[position])
    view.setTextCursor(cursor)
    view.ensureCursorVisible()
    view.viewport().grab()
    place = view.pictures._labels[position].toRect()
    return place.translated(0, -view.verticalScrollBar().value())


def test_a_label_in_a_row_tells_without_choosing_the_row(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([article(1), labelled(4, pictures=(), evidence=(SAID,))])
    desktop.open(0)
    articles, chosen = desktop.window.articles, desktop.opened
    articles.view.viewport().grab()
    rect = articles.view.visualRect(articles.model.index(1, 0))
    points = (
        QPoint(x, y)
        for y in range(rect.top(), rect.bottom(), 3)
        for x in range(rect.left(), rect.right(), 5)
    )
    place = next(each for each in points if desktop.reader.features.row_labels.at(each.toPointF()))
    click(articles.view.viewport(), place)
    assert shown(desktop).said[0] == "Text: Reported by AI"
    desktop.settle()
    assert desktop.opened == chosen


def test_a_label_on_a_card_tells_without_opening_it(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([labelled(pictures=(), evidence=(SAID,)), article(1)])
    desktop.window.commands["front_page"].trigger()
    desktop.settle()
    cards = desktop.window.front_page.findChildren(EventCard)
    card = next(each for each in cards if each.shown.card.head.labels)
    card.grab()
    click(card, _label_on(card))
    assert shown(desktop).said[0] == "Text: Reported by AI"
    assert desktop.window.front_page.isVisible()


def _label_on(card: CardButton) -> QPoint:
    places = (QPoint(x, y) for y in range(0, card.height(), 3) for x in range(0, card.width(), 5))
    return next(each for each in places if card.label_at(each.toPointF()))


def test_the_reader_says_something_from_there(make_desktop: MakeDesktop) -> None:
    desktop = opened(make_desktop)
    labels = desktop.reader.features.article.labels
    labels.show_in_article("ai_text")
    menu = shown(desktop).say.menu()
    dispute = next(each for each in menu.actions() if "Dispute" in each.text())
    dispute.trigger()
    desktop.until(lambda: labels.popover is None)
    desktop.settle()
    article = desktop.window.reading.article
    assert article is not None
    assert article.head.labels[0] is Label.AI_TEXT
    assert Label.AI_TEXT_DISPUTED in article.head.labels
    labels.show_in_article("ai_text_disputed")
    said = shown(desktop).said
    assert said[0] == "Not all say the same. These are their statements."
    assert "Stated by the site" in said
    assert "Disputed by you" in said


def test_details_and_help_are_one_step_further(make_desktop: MakeDesktop) -> None:
    desktop = opened(make_desktop)
    labels = desktop.reader.features.article.labels
    labels.show_in_article("0")
    shown(desktop).details.click()
    (dialog,) = desktop.window.findChildren(EvidenceDialog)
    assert "Content credentials could not be verified" in dialog.text.toPlainText()
    assert "Not all say the same." in dialog.text.toPlainText()
    dialog.more.click()
    raw = dialog.details.toPlainText()
    for fact in ("C2PA c2pa.created", "Meridian Images", "trusted", "invalid", CAMERA):
        assert fact in raw
    dialog.help.click()
    desktop.settle()
    window = desktop.reader.features.help_pages.window
    assert window is not None
    assert window.chosen == LABELS


def test_what_is_no_ground_for_a_label_is_in_the_details_only(make_desktop: MakeDesktop) -> None:
    desktop = opened(make_desktop)
    found = desktop.reader.features.reading.article
    assert found is not None
    assert evidence_about(found, "2") == []
    assert evidence_about(found, "0") == [SIGNED]
    assert evidence_about(found, Label.AI_IMAGE_EDITED) == [EDITED_BY, BY_CAMERA]


def test_statements_differ_only_about_one_subject() -> None:
    ingredient = Evidence(
        IMAGE, Label.AI_IMAGE, Rank.SIGNED_UNKNOWN, "C2PA ingredient", "x", "x", 1,
        validation=Validation.VALID, claim=Claim.INGREDIENT,
    )  # fmt: skip
    disputed = Evidence(IMAGE, Label.AI_IMAGE, Rank.USER, "", "", picture=0, claim=Claim.DISPUTED)
    assert differing((EDITED_BY, BY_CAMERA))
    assert differing((SIGNED, disputed))
    assert differing((SIGNED, replace(disputed, picture=None)))
    assert not differing((EDITED_BY, SIGNED, SAID))
    assert not differing((BY_CAMERA, ingredient))
    assert not differing((EDITED_BY, TRACE))


def test_no_article_can_link_to_a_label() -> None:
    """Links to labels are the app's own: a stranger's would open a popover of his choice."""
    assert "label:" not in sanitise('<p><a href="label:ai_text">By people</a></p>')
    for address, about in (
        ("label:ai_text", "ai_text"),
        ("label:3", "3"),
        ("label:", ""),
        ("label:Ai text", ""),
        ("label:" + "9" * 50, ""),
        ("https://label.example/1", ""),
    ):
        assert label_of(address) == about
        assert may_follow(address) == bool(about or address.startswith("https"))
    assert safe_link("label:3") == ""
