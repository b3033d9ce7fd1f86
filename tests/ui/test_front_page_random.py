"""The front page under random hands: whatever is done in which order, every card has its place."""

import random
from dataclasses import replace

import pytest
from front_page_screen import Key, Modifier, front_page_on_show, place_all, press_key
from front_page_values import UNTIL, beside, card, edition, single
from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from subscribing_values import settle

from readerapp.domain.front_page import (
    CardSize,
    Edition,
    EditionNews,
    FrontCard,
    FrontSection,
    SectionKind,
)
from readerapp.ui.front_page.columns import FrontPlace
from readerapp.ui.front_page.page import FrontPage
from readerapp.ui.themes.theme import THEME_NAMES, load_theme

STEPS = 60
KEYS = (
    Key.Key_J, Key.Key_K, Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right, Key.Key_Home,
    Key.Key_End, Key.Key_Tab, Key.Key_PageDown, Key.Key_U, Key.Key_3,
)  # fmt: skip


def changed(shown: Edition, chance: random.Random) -> Edition:
    """Return the edition after something happened to it: read, grown, gone, news, another one."""
    cards = [each for section in shown.sections for each in section.cards]
    one = chance.choice(cards) if cards else None
    to: dict[int, FrontCard | None] = {}
    match chance.randrange(5):
        case 0 if one:
            to = {one.head.id: replace(one, unread=0 if one.unread else 2)}
        case 1 if one:
            lines = tuple(beside(40 + n, "es") for n in range(chance.randrange(3)))
            to = {one.head.id: replace(one, new=chance.randrange(4), beside=lines)}
        case 2 if one:
            to = {one.head.id: None}
        case 3:
            late = tuple(card(60 + n, CardSize.SECOND) for n in range(chance.randrange(1, 4)))
            old = [each for each in shown.sections if each.kind is not SectionKind.SINCE]
            return replace(
                shown,
                sections=(FrontSection(SectionKind.SINCE, late, shown_at=UNTIL), *old),
            )
        case _:
            return edition(id=shown.id + 1)
    return replace(
        shown,
        sections=tuple(
            replace(
                section,
                cards=tuple(
                    kept
                    for each in section.cards
                    if (kept := to.get(each.head.id, each)) is not None
                ),
            )
            for section in shown.sections
        ),
    )


def act(page: FrontPage, shown: Edition, chance: random.Random) -> Edition:
    """Do one thing; return what is to be on show then."""
    match chance.randrange(9):
        case 0 | 1 | 2:
            shown = changed(shown, chance)
            page.show_edition(shown)
        case 3:
            page.resize(chance.choice((360, 480, 790, 1000, 1220, 1900)), chance.choice((300, 900)))
        case 4:
            page.area.verticalScrollBar().setValue(chance.randrange(3000))
        case 5:
            page.set_theme(load_theme(chance.choice(THEME_NAMES)))
        case 6:
            page.show_news(EditionNews(chance.randrange(3), 1, chance.randrange(2)))
        case 7:
            ids = [each.head.id for each in shown.cards]
            page.go_to(FrontPlace(chance.choice([*ids, 999]), chance.randrange(400), True))
        case _:
            held = chance.choice((Modifier.NoModifier, Modifier.ControlModifier))
            press_key(page, chance.choice(KEYS), held)
    return shown


@pytest.mark.parametrize("seed", range(4))
def test_every_card_has_its_place_whatever_is_done(
    qtbot: QtBot, qapp: QApplication, seed: int
) -> None:
    chance = random.Random(seed)

    def thumbnail(article_id: int, _position: int, size: QSize) -> QPixmap | None:
        return None if article_id % 2 else QPixmap() if chance.random() < 0.2 else QPixmap(size)

    shown = edition()
    with front_page_on_show(qtbot, qapp, shown, thumbnail=thumbnail) as page:
        for _ in range(STEPS):
            shown = act(page, shown, chance)
            if chance.random() < 0.3:
                settle()
        place_all(page)
        page.body.place_all()  # a picture that is none may have begun it anew
        assert [each.article_id for each in page.cards] == [each.head.id for each in shown.cards]
        assert [each.shown.card for each in page.cards] == list(shown.cards)
        places = [each.geometry() for each in page.cards]
        for number, one in enumerate(places):
            assert not any(one.intersects(other) for other in places[number + 1 :])
            assert page.cards[number].isVisible()
        lowest = max((place.bottom() for place in places), default=0)
        assert page.end.isHidden() or page.end.y() > lowest
        assert page.body.height() >= lowest


def test_a_page_of_single_articles_and_one_without_any(qtbot: QtBot, qapp: QApplication) -> None:
    alone = FrontSection(SectionKind.ONLY_HERE, tuple(single(n) for n in range(3)))
    with front_page_on_show(qtbot, qapp, edition(sections=(alone,))) as page:
        assert len(page.cards) == 3
        page.show_edition(edition(id=5, sections=()))
        place_all(page)
        assert page.cards == []
        for key in KEYS:
            press_key(page, key)
