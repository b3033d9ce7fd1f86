"""In the window: what the reader decides beside an article, the way back, and why."""

from datetime import timedelta

import pytest
from library_samples import verdicts_of
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from window_desktop import NOW, Desktop, MakeDesktop, article

from readerapp.domain.articles import ReasonKind, Relatedness, RelatedReason, Verdict
from readerapp.library.embedding_worker import MODEL
from readerapp.library.relations import judge
from readerapp.storage import NewRelation
from readerapp.ui.related.card import RelatedCard
from readerapp.ui.related.relating import WhyDialog

Key = Qt.Key
FACTS = '{{"names":[["{key}","{written}"]],"places":[],"numbers":[],"dates":[]}}'
NAMES = RelatedReason(ReasonKind.NAMES, ("Ann Lee",))
TIME = RelatedReason(ReasonKind.TIME, ("1",))


@pytest.fixture
def desktop(make_desktop: MakeDesktop) -> Desktop:
    """A window on article 0 of four, the others found beside it, 2 and 3 with one text."""
    desktop = make_desktop([article(n) for n in range(4)])
    here, *others = desktop.ids
    relations = [NewRelation(each, Relatedness.RELATED, 0.8, (NAMES, TIME)) for each in others]
    copy = NewRelation(others[2], Relatedness.SAME_STORY, 1, (), is_copy=True)
    with desktop.library.store.write() as writer:
        rows = [(here, "ann lee", "Ann Lee"), (others[0], "lee", "M. Lee")]
        writer.vectors.put(MODEL, [(i, b"", FACTS.format(key=k, written=w)) for i, k, w in rows])
        writer.relations.replace(others[1], MODEL, [copy])
        writer.relations.replace(here, MODEL, relations)
    desktop.open(1)
    desktop.open(0)
    return desktop


def cards(desktop: Desktop) -> list[RelatedCard]:
    return desktop.window.related.cards


def shown(desktop: Desktop) -> list[int]:
    desktop.settle()
    return [card.article_id for card in cards(desktop)]


def choose(desktop: Desktop, card: RelatedCard, key: Qt.Key) -> None:
    """Take an entry of a card's menu by its letter."""
    desktop.focus(card)
    desktop.press(Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = desktop.window.related.menus.menu
    assert menu is not None
    QTest.keyClick(menu, key)
    desktop.settle()


def test_not_related_goes_with_its_copies_and_comes_back(desktop: Desktop) -> None:
    here, one, two, three = desktop.ids
    before = shown(desktop)
    assert before == [three, one]  # 2 stands behind 3, the same text
    choose(desktop, cards(desktop)[0], Key.Key_L)
    assert shown(desktop) == [one]
    assert desktop.window.focusWidget() is cards(desktop)[0]
    assert verdicts_of(desktop.library, here) == {
        two: Verdict.NOT_RELATED,
        three: Verdict.NOT_RELATED,
    }
    assert desktop.notice() == "No longer shown with this article"
    desktop.window.toast.button.click()
    assert shown(desktop) == before
    desktop.reader.context.undo.redo()
    assert shown(desktop) == [one]
    desktop.reader.context.undo.undo()
    assert shown(desktop) == before


def test_the_same_story_stands_first_until_it_is_taken_back(desktop: Desktop) -> None:
    here, one, _, three = desktop.ids
    choose(desktop, cards(desktop)[1], Key.Key_Y)
    assert shown(desktop) == [one, three]
    assert desktop.window.focusWidget() is cards(desktop)[0]
    assert "Same story\nSet by you" in cards(desktop)[0].toolTip()
    choose(desktop, cards(desktop)[0], Key.Key_Y)
    assert shown(desktop) == [three, one]
    assert verdicts_of(desktop.library, here) == {}


def test_why_shows_what_both_articles_say(desktop: Desktop) -> None:
    choose(desktop, cards(desktop)[1], Key.Key_W)
    (dialog,) = desktop.window.findChildren(WhyDialog)
    text = dialog.text.toPlainText()
    sure = "Likely match"
    for part in ("bridge opens again 0", "Le pont du port rouvre 1", sure):
        assert part in text
    assert "%" not in text  # no number of ours holds in every library
    for part in (
        "English",
        "français",
        "Both mention",
        "Ann Lee",
        "M. Lee",
        "Published 1 hour",
        f"{(NOW - timedelta(hours=1)).astimezone():%H:%M}",
        f"{NOW.astimezone():%H:%M}",
    ):
        assert part in text
    QTest.keyClick(dialog, Key.Key_Escape)
    QCoreApplication.processEvents()
    assert not dialog.isVisible()


def test_why_says_where_this_computer_is_less_sure(desktop: Desktop) -> None:
    here, one, *_ = desktop.ids
    with desktop.library.store.write() as writer:
        unsure = NewRelation(one, Relatedness.RELATED, 0.3, (NAMES,))
        writer.relations.replace(here, MODEL, [unsure])
    desktop.window.related.requests.why_requested.emit(one)
    desktop.settle()
    (dialog,) = desktop.window.findChildren(WhyDialog)
    assert "Possible match" in dialog.text.toPlainText()
    dialog.close()


def test_a_decision_is_about_the_article_on_show(desktop: Desktop) -> None:
    """Another one was chosen, and its answer has not come yet."""
    here, one, _, three = desktop.ids
    related = desktop.window.related
    desktop.reader.features.reading.open(one)
    related.requests.judged.emit((three,), Verdict.NOT_RELATED)
    desktop.settle()
    assert verdicts_of(desktop.library, three) == {here: Verdict.NOT_RELATED}


def test_a_decision_elsewhere_shows_at_once(desktop: Desktop) -> None:
    here, one, _, three = desktop.ids
    done = judge(desktop.library, here, one, Verdict.NOT_RELATED)
    desktop.reader.events.publish(done.changes)
    assert shown(desktop) == [three]
