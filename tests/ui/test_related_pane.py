"""The sidebar: menus of cards, copies, languages, and what stays while it is filled anew."""

import itertools
from dataclasses import replace

import pytest
from painted import names_of
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QContextMenuEvent, QFontInfo, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolButton
from pytestqt.qtbot import QtBot
from related_values import beside, found, head, said, shown_pane, stated
from waiting import delete_now

from readerapp.domain.articles import ReasonKind, RelatedReason, StatedRelative, Verdict
from readerapp.domain.drafts import RelationKind
from readerapp.ui.related.card import RelatedCard
from readerapp.ui.related.languages import LanguageButton
from readerapp.ui.related.pane import RelatedPane
from readerapp.ui.themes.theme import load_theme

Key = Qt.Key
NOT, SAME = Verdict.NOT_RELATED, Verdict.SAME_STORY
COPIES = tuple(head(n, "ja") for n in (20, 21, 22))


class Asked:
    """What the sidebar asked for."""

    def __init__(self, pane: RelatedPane) -> None:
        self.opened: list[int] = []
        self.why: list[int] = []
        self.judged: list[tuple[object, object]] = []
        self.languages: list[object] = []
        pane.article_chosen.connect(self.opened.append)
        pane.requests.why_requested.connect(self.why.append)
        pane.requests.judged.connect(lambda *judged: self.judged.append(judged))
        pane.languages_chosen.connect(self.languages.append)


@pytest.fixture
def pane(qtbot: QtBot) -> RelatedPane:
    """A sidebar in a window of its own, beside article 1."""
    return shown_pane(
        qtbot, beside(stated(2), said(3, "fr"), found(4, "ja", *COPIES), found(5), found(6, "und"))
    )


@pytest.fixture
def asked(pane: RelatedPane) -> Asked:
    return Asked(pane)


def card(pane: RelatedPane, article_id: int) -> RelatedCard:
    return next(each for each in pane.cards if each.article_id == article_id)


def ids(pane: RelatedPane) -> list[int]:
    return [each.article_id for each in pane.cards]


def menu(pane: RelatedPane) -> QMenu:
    QCoreApplication.processEvents()
    assert pane.menus.menu is not None
    return pane.menus.menu


def texts(opened: QMenu) -> list[str]:
    return [each.text().replace("&", "") for each in opened.actions() if each.text()]


def choose(opened: QMenu, text: str) -> None:
    action = next(each for each in opened.actions() if text in each.text().replace("&", ""))
    opened.setActiveAction(action)
    QTest.keyClick(opened, Key.Key_Return)
    QCoreApplication.processEvents()


def notes(pane: RelatedPane) -> list[str]:
    return [label.text() for label in pane.findChildren(QLabel, "relatedNote")]


def ask_for_menu(asked_of: RelatedCard, way: str) -> None:
    reason = QContextMenuEvent.Reason
    place = asked_of.rect().center()
    if way in ("mouse", "key"):
        why = reason.Keyboard if way == "key" else reason.Mouse
        event = QContextMenuEvent(why, place, asked_of.mapToGlobal(place))
        QApplication.sendEvent(asked_of, event)
    elif way == "button":
        asked_of.more.click()
    elif way == "menu key":
        QTest.keyClick(asked_of, Key.Key_Menu)
    else:
        QTest.keyClick(asked_of, Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)


@pytest.mark.parametrize("way", ["mouse", "key", "button", "menu key", "shift+f10"])
def test_every_way_to_the_menu(pane: RelatedPane, asked: Asked, way: str) -> None:
    ask_for_menu(card(pane, 5), way)
    assert texts(menu(pane)) == [
        "Open", "Open in Browser", "Same Story", "Not Related", "Star", "Mark as Read",
        "Show Story", "Copy Link", "Copy Title and Link", "Share", "Why Related…", "Mute",
        "AI Label", "Remove Article",
    ]  # fmt: skip
    ask_for_menu(card(pane, 5), "key")  # a platform that asks twice opens one menu
    assert len([each for each in pane.findChildren(QMenu) if each.isVisible()]) == 1
    choose(menu(pane), "Open")
    assert asked.opened == [5]
    assert pane.menus.menu is None


def test_arrow_keys_go_from_card_to_card_and_tab_to_the_buttons_on_one(
    pane: RelatedPane, asked: Asked
) -> None:
    stops = [*pane.cards]
    assert len(stops) > 3
    pane.cards[0].setFocus()
    for before, after in itertools.pairwise(stops):
        QTest.keyClick(before, Key.Key_Down)
        assert after.hasFocus()
    for after, before in itertools.pairwise(reversed(stops)):
        QTest.keyClick(after, Key.Key_Up)
        assert before.hasFocus()
    QTest.keyClick(stops[0], Key.Key_Tab)
    assert stops[0].more.hasFocus()
    QTest.keyClick(stops[0].more, Key.Key_Down)
    assert stops[1].hasFocus()
    for key in (Key.Key_Return, Key.Key_Space):
        QTest.keyClick(stops[1].more, key)
        opened = menu(pane)
        opened.close()
        delete_now()
    copies = card(pane, 4).copies
    assert copies is not None
    QTest.keyClick(copies, Key.Key_Return)
    assert len(texts(menu(pane))) == len(COPIES)
    assert asked.opened == []


def test_deciding_asks_for_the_card_and_its_copies(pane: RelatedPane, asked: Asked) -> None:
    for article_id, text in ((4, "Not Related"), (4, "Same Story"), (3, "Same Story"), (5, "Why")):
        card(pane, article_id).more.click()
        choose(menu(pane), text)
    assert asked.judged == [((4, 20, 21, 22), NOT), ((4,), SAME), ((3,), None)]
    assert asked.why == [5]
    card(pane, 3).more.click()
    assert [a.isChecked() for a in menu(pane).actions() if a.isCheckable()] == [True]


def test_what_the_publisher_states_is_judged_as_what_was_found(
    pane: RelatedPane, asked: Asked
) -> None:
    for text in ("Not Related", "Same Story"):
        card(pane, 2).more.click()
        choose(menu(pane), text)
    assert asked.judged == [((2,), NOT), ((2,), SAME)]


def test_the_heading_of_the_publisher_stands_over_its_cards(pane: RelatedPane) -> None:
    other = replace(stated(8), heading="Articles connexes")
    plain = replace(stated(9), heading="")
    pane.show_relatives(beside(other, replace(other, head=head(7)), stated(2), plain, found(5)))
    delete_now()
    shown = [each.text() for each in pane.findChildren(QLabel, "relatedHeading")]
    assert shown == [
        "Articles connexes", "Read also", "Stated by the publisher", "Found on this computer",
    ]  # fmt: skip
    assert notes(pane) == ["Stated by the publisher"]
    assert "under “Articles connexes”" in card(pane, 8).accessibleName()


def test_a_picture_that_is_not_here_is_described_in_its_place(pane: RelatedPane) -> None:
    words = "Two presidents shake hands in Beijing, symbolizing agreement."
    pictured = StatedRelative(replace(head(8), picture_words=words), RelationKind.RELATED, "")
    pane.show_relatives(beside(pictured, stated(2)))
    described, plain = card(pane, 8), card(pane, 2)
    assert words in described.accessibleName()
    assert described.heightForWidth(230) > plain.heightForWidth(230) + 20
    place = QColor(load_theme("light").code_background).rgb()
    image = described.grab().toImage()
    assert image.pixel(20, 40) == place
    assert plain.grab().toImage().pixel(20, 40) != place


def test_reasons_are_quiet_and_their_tips_have_a_line_for_each(pane: RelatedPane) -> None:
    reasons = (RelatedReason(ReasonKind.NAMES, ("東京都" * 40,)), RelatedReason(ReasonKind.MEANING))
    pane.show_relatives(beside(replace(found(5), reasons=reasons)))
    lines = card(pane, 5).toolTip().split("\n")
    assert lines[0] == "Related"
    assert lines[-1] == "Close in meaning"
    assert max(map(len, lines)) <= 42  # letters of twice the width
    theme = load_theme("light")
    inks = names_of(card(pane, 5).grab().toImage())
    assert theme.accent not in inks
    assert theme.muted in inks


def test_copies_are_counted_by_paper_and_listed(pane: RelatedPane, asked: Asked) -> None:
    copies = card(pane, 4).copies
    assert copies is not None
    assert "3 other source" in copies.text()
    assert "3 other source" in card(pane, 4).accessibleName()
    copies.click()
    assert len(texts(menu(pane))) == 3
    assert "Story 21 && more" in menu(pane).actions()[1].text()
    choose(menu(pane), "Paper 21")
    assert asked.opened == [21]
    same_paper = found(4, "en", head(7, source="Paper 4"))
    pane.show_relatives(beside(same_paper))
    again = card(pane, 4).copies
    assert again is not None
    assert again.text().startswith("1 more version")


def test_the_dots_show_on_hover_and_focus_only(pane: RelatedPane) -> None:
    chosen = card(pane, 5)
    assert not chosen.more.is_shown
    chosen.setFocus()
    assert chosen.more.is_shown
    QTest.keyClick(chosen, Key.Key_Tab)
    assert chosen.more.hasFocus()
    assert chosen.more.is_shown
    QTest.keyClick(chosen.more, Key.Key_Space)
    assert menu(pane)
    menu(pane).close()
    QTest.keyClick(chosen.more, Key.Key_Tab)
    assert card(pane, 6).hasFocus()
    assert not chosen.more.is_shown


def test_everything_has_a_name_and_room(pane: RelatedPane) -> None:
    pane.show_relatives(beside(found(4, "ja", *COPIES), found(5), rejected=(head(9),)))
    QCoreApplication.processEvents()
    delete_now()
    buttons = [*pane.findChildren(QToolButton), *(each.more for each in pane.cards)]
    assert len(buttons) == 5
    for button in buttons:
        interface = QAccessible.queryAccessibleInterface(button)
        assert interface.text(QAccessible.Text.Name)
        assert min(button.width(), button.height()) >= 24, button
    assert "Story 5" in card(pane, 5).more.accessibleName()
    for each in pane.cards:
        assert each.rect().contains(each.more.geometry())
        if each.copies:
            assert each.rect().contains(each.copies.geometry())
            assert not each.more.geometry().intersects(each.copies.geometry())


def test_return_and_space_open_a_card(pane: RelatedPane, asked: Asked) -> None:
    card(pane, 5).setFocus()
    QTest.keyClick(card(pane, 5), Key.Key_Return)
    QTest.keyClick(card(pane, 5), Key.Key_Space)
    assert asked.opened == [5, 5]


def test_languages_are_chosen_and_nothing_vanishes_untold(pane: RelatedPane, asked: Asked) -> None:
    button = pane.findChild(LanguageButton)
    assert isinstance(button, LanguageButton)
    button.click()
    assert texts(menu(pane)) == ["All languages", "English", "Unknown", "français", "日本語"]
    choose(menu(pane), "français")
    delete_now()
    assert (ids(pane), asked.languages) == ([3], [("fr",)])
    assert notes(pane) == ["4 more in other languages"]
    again = pane.findChild(LanguageButton)
    assert isinstance(again, LanguageButton)
    assert again.text().startswith("français")
    again.click()
    assert [a.text() for a in menu(pane).actions() if a.isChecked()] == ["français"]
    choose(menu(pane), "English")
    assert ids(pane) == [2, 3, 5]
    assert asked.languages[-1] == ("en", "fr")
    pane.set_languages(())
    assert ids(pane) == [2, 3, 4, 5, 6]
    pane.set_languages(("de",))
    assert ids(pane) == []
    delete_now()
    assert notes(pane) == ["5 more in other languages"]
    assert pane.findChild(LanguageButton)  # the way back


def test_one_language_needs_no_choice(pane: RelatedPane) -> None:
    pane.show_relatives(beside(found(5), found(6, "en-GB")))
    delete_now()
    assert pane.findChild(LanguageButton) is None


def test_only_the_best_are_shown(qtbot: QtBot, pane: RelatedPane) -> None:
    many = [found(n, "fr" if n > 40 else "en") for n in range(10, 50)]
    pane.show_relatives(beside(*many))
    qtbot.waitUntil(lambda: ids(pane) == list(range(10, 22)))
    pane.set_languages(("fr",))
    qtbot.waitUntil(lambda: ids(pane) == list(range(41, 50)))


def test_what_was_rejected_can_be_shown_again(pane: RelatedPane, asked: Asked) -> None:
    pane.show_relatives(beside(found(5), rejected=(head(8), head(9))))
    (button,) = pane.findChildren(QToolButton, "relatedNote")
    assert button.text().startswith("2 marked as not related")
    button.click()
    heading, first, _second = menu(pane).actions()
    assert (heading.text(), heading.isEnabled()) == ("Show Again", False)
    assert "Story 8" in first.text()
    choose(menu(pane), "Story 9")
    assert asked.judged == [((9,), None)]


def test_place_and_focus_stay_while_the_article_does(pane: RelatedPane) -> None:
    many = [found(n) for n in range(10, 22)]
    pane.show_relatives(beside(*many))
    QCoreApplication.processEvents()
    card(pane, 15).more.setFocus()
    bar = pane.verticalScrollBar()
    bar.setValue(200)
    pane.show_relatives(beside(*many[:5], *many[6:]))
    assert card(pane, 16).hasFocus()
    pane.show_relatives(beside(said(16), *many[:5]))
    assert card(pane, 16).hasFocus()
    QCoreApplication.processEvents()
    pane.show_relatives(beside(*many, article_id=2))
    assert bar.value() == 0


def test_a_card_begins_where_its_headline_does_and_its_dots_stand_at_the_other_side(
    pane: RelatedPane,
) -> None:
    arabic = replace(said(6), head=replace(head(6, "ar", "جريدة الميناء"), title="كوكب صخري جديد"))
    pane.show_relatives(beside(said(5), arabic))
    for direction, language in ((Qt.LayoutDirection.LeftToRight, "en"),
                                (Qt.LayoutDirection.RightToLeft, "ar")):  # fmt: skip
        pane.setLayoutDirection(direction)
        pane.set_language(language)
        QCoreApplication.processEvents()
        assert card(pane, 5).more.x() > 100
        assert card(pane, 6).more.x() < 20
    ask_for_menu(card(pane, 6), "button")
    assert menu(pane).isVisible()
    menu(pane).close()
    assert pane.grab().toImage().pixelColor(QPoint(1, 1)).isValid()


def test_a_card_measures_itself_anew_when_it_has_to(pane: RelatedPane, qtbot: QtBot) -> None:
    shown = card(pane, 4)
    before = shown.heightForWidth(232)
    assert shown.heightForWidth(120) > before
    assert shown.heightForWidth(232) == before
    picture = QPixmap(240, 126)
    picture.fill(Qt.GlobalColor.gray)
    shown.set_picture(picture)
    assert shown.heightForWidth(232) >= before + 100
    qtbot.waitUntil(lambda: shown.height() == shown.heightForWidth(shown.width()))


def test_larger_letters_make_taller_cards(pane: RelatedPane, qapp: QApplication) -> None:
    shown = card(pane, 4)
    before, font = shown.heightForWidth(232), qapp.font()
    larger = qapp.font()
    larger.setPixelSize(2 * QFontInfo(font).pixelSize())
    try:
        qapp.setFont(larger)
        QCoreApplication.processEvents()
        assert shown.heightForWidth(232) > before
    finally:
        qapp.setFont(font)


def test_the_title_stays_in_one_line_and_the_button_gives_way(pane: RelatedPane) -> None:
    """At the least width of the sidebar; the whole name is in the tool tip."""
    for width, is_whole in ((220, False), (320, True)):
        pane.resize(width, 700)
        QCoreApplication.processEvents()
        title, button = pane.findChild(QLabel, "relatedTitle"), pane.findChild(LanguageButton)
        assert isinstance(title, QLabel)
        assert isinstance(button, LanguageButton)
        assert title.width() >= title.fontMetrics().horizontalAdvance(title.text())
        assert (button.shown_text() == button.text()) is is_whole
        assert button.shown_text().endswith("▾")
        assert "All languages" in button.toolTip()
        content = pane.widget()
        assert content is not None
        assert content.width() <= pane.viewport().width()
