"""The first minute: an empty library welcomes, offers languages and papers, and asks later."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from window_desktop import Desktop, Key, MakeDesktop, put, twelve_articles

from readerapp import settings as declared
from readerapp.background.refreshing import Phase, RefreshTotals
from readerapp.domain.consent import Decision, Surface
from readerapp.domain.errors import Reason
from readerapp.domain.feeds import FeedOutcome, FeedStatus
from readerapp.feeds.catalogue import read_catalogue
from readerapp.library import privacy, samples, subscriptions
from readerapp.ui.backups.restore_dialog import RestoreDialog
from readerapp.ui.shell.command_router import OF_ARTICLES, OF_LIST
from readerapp.ui.shell.window import FIRST_SIZE
from readerapp.ui.welcome.page import (
    OFFERED,
    PapersBox,
    WelcomePage,
    closest,
    languages_of,
    starters,
)
from readerapp.ui.widgets.flow_layout import FlowLayout

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def empty(make_desktop: MakeDesktop) -> Desktop:
    desktop = make_desktop([], ask=True, workers=True)
    desktop.until(lambda: has_welcomed(desktop))
    return desktop


def is_welcome(desktop: Desktop) -> bool:
    return desktop.window.findChild(WelcomePage) is not None


def has_welcomed(desktop: Desktop) -> bool:
    """Whether the page is there, with its languages."""
    return is_welcome(desktop) and bool(page_of(desktop).languages)


def page_of(desktop: Desktop) -> WelcomePage:
    page = desktop.window.findChild(WelcomePage)
    assert page is not None
    return page


def button(page: QWidget, start: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.text().startswith(start))


def chip(page: WelcomePage, name: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton, "chip") if b.accessibleName() == name)


@pytest.mark.layout
def test_every_language_has_a_button_of_one_height_with_room_for_its_letters(
    empty: Desktop,
) -> None:
    chips = page_of(empty).findChildren(QPushButton, "chip")
    assert len(chips) == len(languages_of(read_catalogue()))
    assert {each.height() for each in chips} == {chips[0].height()}
    border = 2  # pixels above and below
    for each in chips:
        ink = QFontMetrics(each.font()).tightBoundingRect(each.text()).height()
        assert ink + 2 * border <= each.height(), each.text()


# Which papers


@pytest.mark.parametrize("language", languages_of(read_catalogue()))
def test_each_language_offers_papers_of_its_own_each_publisher_once(language: str) -> None:
    offered = starters(read_catalogue(), language)
    assert 1 <= len(offered) <= OFFERED
    assert {entry.language for entry in offered} == {language}
    publishers = [entry.publisher for entry in offered]
    assert len(publishers) == len(set(publishers))


def test_the_first_papers_are_of_several_countries() -> None:
    english = [entry.country for entry in starters(read_catalogue(), "en")]
    assert english == ["GB", "GB", "IE", "US", "CA", "AU"]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [("fr-CA", "fr"), ("zh", "zh-Hans"), ("zh-Hant", "zh-Hant"), ("eo", ""), ("en", "en")],
)
def test_the_closest_language_is_offered(wanted: str, found: str) -> None:
    assert closest(wanted, languages_of(read_catalogue())) == found


# The page


def an_empty_library_welcomes_and_asks_nothing(empty: Desktop) -> None:
    page = page_of(empty)
    assert page.isVisible()
    assert not empty.window.articles.isVisible()
    assert page.languages == ("en",)
    assert len(page.choices) == 3
    assert empty.reader.features.consent.question is None


def a_language_that_is_checked_brings_its_papers_and_gives_them_back(empty: Desktop) -> None:
    page = page_of(empty)
    before = page.choices
    QTest.mouseClick(chip(page, "Français"), LEFT)
    assert page.languages == ("en", "fr")
    assert {choice.language for choice in page.choices} == {"en", "fr"}
    QTest.mouseClick(chip(page, "Français"), LEFT)
    assert page.choices == before


def countries_are_named_in_the_language_that_is_chosen_then(empty: Desktop) -> None:
    page = page_of(empty)
    chosen = page.languages

    def countries() -> set[str]:
        return {label.text() for label in page.findChildren(QLabel, "mutedText")}

    assert "United Kingdom" in countries()
    empty.reader.appearance.use_language("ja")
    empty.until(lambda: "イギリス" in countries())
    assert "United Kingdom" not in countries()
    assert page.languages == chosen
    empty.reader.appearance.use_language("en")
    empty.until(lambda: "United Kingdom" in countries())


def test_languages_that_come_late_do_not_take_the_keyboard_from_a_button(
    empty: Desktop, qtbot: QtBot
) -> None:
    empty.settle()
    assert empty.window.focusWidget() is page_of(empty).focus_stop
    page = WelcomePage()  # as it is before the papers are read
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    page.article_button.setFocus()
    page.show_catalogue(read_catalogue(), ("en",), "en")
    page.take_focus()
    assert page.focusWidget() is page.article_button


def each_language_has_a_name_that_can_be_drawn(empty: Desktop) -> None:
    """Without fonts for Hindi or Thai, their own names would be rows of boxes."""
    for each in page_of(empty).findChildren(QPushButton, "chip"):
        metrics = QFontMetrics(each.font())
        name = each.text().removeprefix("✓ ")
        assert name
        assert all(metrics.inFontUcs4(ord(letter)) for letter in name), name


def without_a_paper_there_is_nothing_to_begin_with(empty: Desktop) -> None:
    page = page_of(empty)
    QTest.mouseClick(chip(page, "English"), LEFT)
    assert page.choices == ()
    assert not button(page, "Start with").isEnabled()
    QTest.mouseClick(chip(page, "English"), LEFT)
    assert button(page, "Start with").isEnabled()


def answer(desktop: Desktop) -> None:
    """Leave the privacy question, which stands over the welcome."""
    desktop.until(lambda: desktop.reader.features.consent.question)
    question = desktop.reader.features.consent.question
    assert question is not None
    desktop.settle()
    assert is_welcome(desktop)
    assert page_of(desktop).isVisible()
    assert not desktop.window.front_page.isVisible()
    QTest.keyClick(question, Key.Key_Escape)


def test_samples_take_its_place_once_the_question_is_answered_and_open_nothing(
    empty: Desktop,
) -> None:
    commands, of_articles = empty.window.commands, (*OF_LIST, *OF_ARTICLES)
    assert [name for name in of_articles if commands[name].isEnabled()] == []
    QTest.mouseClick(button(page_of(empty), "Look around"), LEFT)
    answer(empty)
    empty.until(lambda: not is_welcome(empty) and len(empty.rows()) > 50)
    empty.settle()
    assert empty.opened == 0
    assert not any(is_read for is_read, _ in empty.statuses().values())
    assert empty.window.front_page.isVisible()
    assert empty.reader.settings.get(declared.READER_LANGUAGES) == "en"
    empty.reader.features.front.controller.close()
    empty.settle()
    assert [name for name in of_articles if not commands[name].isEnabled()] == []


def test_the_keys_are_on_the_front_page_after_the_samples_and_never_on_the_toolbar(
    empty: Desktop,
) -> None:
    window = empty.window
    samples_button = button(page_of(empty), "Look around")
    samples_button.setFocus()
    QTest.keyClick(samples_button, Key.Key_Space)
    assert window.focusWidget() is page_of(empty)  # the button cannot keep it: it is disabled
    answer(empty)
    empty.settle()
    assert window.focusWidget() is window.front_page
    # Before a key: what is read does not change.
    empty.until(lambda: any(card.shown.card.is_story for card in window.front_page.cards))
    QTest.keyClick(window.front_page, Key.Key_Down)
    assert window.front_page.body.focused is window.front_page.cards[0]


def test_what_comes_another_way_is_seen_after_the_question_too(empty: Desktop) -> None:
    put(empty.library, twelve_articles())
    empty.reader.listing.recount()
    answer(empty)
    empty.until(lambda: not is_welcome(empty))
    assert [each.decision for each in privacy.records(empty.library)] == [Decision.DISMISSED]


def test_who_has_answered_is_not_asked_at_the_end_of_the_welcome(empty: Desktop) -> None:
    privacy.answer(empty.library, Decision.REFUSED, "en", Surface.COMMAND_LINE, {})
    put(empty.library, twelve_articles())
    empty.reader.listing.recount()
    empty.until(lambda: not is_welcome(empty))
    assert empty.reader.features.consent.question is None


def test_what_is_taken_back_while_the_question_stands_welcomes_again(empty: Desktop) -> None:
    QTest.mouseClick(button(page_of(empty), "Look around"), LEFT)
    empty.until(lambda: empty.reader.features.consent.question)
    empty.until(lambda: empty.reader.listing.counts.samples)
    empty.window.commands["undo"].trigger()
    empty.until(lambda: not empty.reader.listing.counts.total)
    answer(empty)
    empty.settle()
    empty.until(lambda: has_welcomed(empty))
    assert button(page_of(empty), "Look around").isEnabled()


def test_there_is_no_way_forward_to_a_page_that_had_nothing_to_show(
    make_desktop: MakeDesktop,
) -> None:
    desktop = make_desktop([], ask=True)
    desktop.until(lambda: has_welcomed(desktop))
    desktop.settle()
    assert not desktop.window.commands["forward"].isEnabled()
    assert not desktop.window.commands["back"].isEnabled()


def test_papers_are_subscribed_to_and_can_be_taken_back(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([])
    desktop.until(lambda: has_welcomed(desktop))
    subscribed: list[tuple[int, ...]] = []
    adding = desktop.reader.features.subscriptions.adding
    adding.subscribed.disconnect()  # nothing is to be fetched from these papers by a test
    adding.subscribed.connect(subscribed.append)
    wanted = [choice.address for choice in page_of(desktop).choices]
    desktop.focus(button(page_of(desktop), "Start with"))
    desktop.press(Key.Key_Space)
    desktop.until(lambda: subscribed and not is_welcome(desktop))
    feeds = subscriptions.subscriptions(desktop.library).feeds
    assert [feed.address for feed in feeds] == wanted
    desktop.window.commands["undo"].trigger()
    desktop.until(lambda: not subscriptions.subscriptions(desktop.library).feeds)
    desktop.until(lambda: is_welcome(desktop))


def test_a_first_start_without_a_network_says_so_in_large_until_something_comes(
    make_desktop: MakeDesktop, subtests: pytest.Subtests
) -> None:
    desktop = make_desktop([], workers=True)
    desktop.until(lambda: has_welcomed(desktop))
    features, page = desktop.reader.features, desktop.window.front_page
    features.subscriptions.adding.subscribed.disconnect()  # nothing is to be fetched by a test
    QTest.mouseClick(button(page_of(desktop), "Start with"), LEFT)
    desktop.until(page.isVisible)
    desktop.settle()
    assert not page.unreached.isVisible()
    for why, title in (
        (Reason.OFFLINE, "No connection"),
        (Reason.PROXY_UNREACHABLE, "The proxy could not be reached."),
        (None, "No source answered"),  # each of the few there are, and nothing else was asked
    ):
        with subtests.test(title):
            features.subscriptions.refresher.finished.emit(reached_nothing(why))
            assert page.unreached.isVisible()
            assert page.unreached.title == title
            assert not page.area.isVisible()
    again = desktop.window.commands["refresh_all"]
    again.triggered.disconnect()
    with desktop.qtbot.waitSignal(again.triggered):
        QTest.mouseClick(button(page.unreached, "Try Again"), LEFT)
    QTest.mouseClick(button(page.unreached, "Look around"), LEFT)
    desktop.until(lambda: page.cards)
    assert page.isVisible()
    assert not page.unreached.isVisible()


def reached_nothing(why: Reason | None) -> RefreshTotals:
    """Return what a refresh comes to that could reach none of three sources."""
    totals = RefreshTotals(Phase.FEEDS)
    totals.total, totals.blocked, totals.is_whole = 3, why, True
    for number in range(3):
        reason = why or Reason.NO_NETWORK
        status = FeedStatus.SKIPPED if why else FeedStatus.FAILED
        totals.add(FeedOutcome(number, f"https://{number}.example/", status, reason=reason))
    return totals


def test_a_library_with_something_in_it_has_no_welcome(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop()
    desktop.settle()
    assert not is_welcome(desktop)
    assert desktop.reader.features.welcome.is_settled


def test_what_is_removed_altogether_welcomes_again(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([], workers=True)
    samples.add(desktop.library)
    desktop.reader.listing.recount()
    desktop.until(lambda: desktop.reader.features.welcome.is_settled)
    desktop.window.commands["remove_samples"].trigger()
    desktop.until(lambda: is_welcome(desktop))


def the_ways_to_bring_an_article_are_offered_below_their_button(empty: Desktop) -> None:
    QTest.mouseClick(button(page_of(empty), "Paste or open"), LEFT)
    menu = page_of(empty).findChild(QMenu)
    assert menu is not None
    names = ("paste", "import_files", "import_address")
    assert menu.actions() == [empty.window.commands[name] for name in names]
    menu.close()


def a_backup_can_be_restored_at_once(empty: Desktop) -> None:
    QTest.mouseClick(button(page_of(empty), "Restore a backup"), LEFT)
    empty.settle()
    assert empty.window.findChild(RestoreDialog) is not None


def names_of_languages_stand_where_the_papers_below_them_begin(empty: Desktop) -> None:
    empty.reader.appearance.use_language("ar")
    empty.settle()
    (papers,) = page_of(empty).findChildren(PapersBox)
    name = papers.findChild(QLabel, "panelTitle")
    assert isinstance(name, QLabel)
    assert name.text() == "English"
    assert name.geometry().right() == papers.rect().right()
    assert name.width() < papers.width() / 2  # whichever way its letters run


def nothing_of_it_is_cut_at_any_width(empty: Desktop) -> None:
    page = page_of(empty)
    for width in (380, 640, 1320, 2560):
        empty.window.resize(width, 700)
        empty.settle()
        inside = page.viewport().rect()
        parts = [*page.findChildren(QPushButton), *page.findChildren(QLabel)]
        for part in filter(QWidget.isVisible, parts):
            left = part.mapTo(page.viewport(), part.rect().topLeft()).x()
            assert left >= 0, (width, part)
            assert left + part.width() <= inside.width(), (width, part)


def test_the_page(empty: Desktop, subtests: pytest.Subtests) -> None:
    for case in (
        names_of_languages_stand_where_the_papers_below_them_begin,
        an_empty_library_welcomes_and_asks_nothing,
        a_language_that_is_checked_brings_its_papers_and_gives_them_back,
        countries_are_named_in_the_language_that_is_chosen_then,
        each_language_has_a_name_that_can_be_drawn,
        without_a_paper_there_is_nothing_to_begin_with,
        the_ways_to_bring_an_article_are_offered_below_their_button,
        nothing_of_it_is_cut_at_any_width,
        a_backup_can_be_restored_at_once,
    ):
        with subtests.test(case.__name__.replace("_", " ")):
            case(empty)
        empty.window.resize(*FIRST_SIZE)
        empty.reader.appearance.use_language("en")
        empty.settle()


# The layout below it


def test_a_flow_fills_lines_from_the_side_where_reading_begins(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box, gap=10)
    for height in (20, 30, 20):
        part = QWidget()
        part.setFixedSize(100, height)
        flow.addWidget(part)
    assert flow.heightForWidth(330) == 30
    assert flow.heightForWidth(220) == 30 + 10 + 20
    assert flow.heightForWidth(100) == 20 + 10 + 30 + 10 + 20
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box.resize(220, 100)
    box.show()
    first = flow.itemAt(0)
    assert first is not None
    assert first.geometry().right() == 219
