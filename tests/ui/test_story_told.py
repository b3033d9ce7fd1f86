"""What the reports say, on the story page: shown, spoken, reached by keys, opened at its place."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from story_page_cases import card, finish, labels, page_on_show, said
from story_values import head, small_story, story
from subscribing_values import Key, press, settle
from waiting import TIMEOUT
from window_desktop import Desktop, MakeDesktop, Modifier, article

from readerapp.domain.stories import (
    CountedThing,
    FigureValue,
    QuotedSpeaker,
    SilentPapers,
    StoryReport,
    StoryTold,
    ToldQuotation,
    ToldSentence,
)
from readerapp.library import front_page, stories
from readerapp.library.embedding_worker import MODEL
from readerapp.ui.story.feature import place_of_sentence
from readerapp.ui.story.page import StoryPage
from readerapp.ui.story.parts import StoryCard

ENGLISH = ToldSentence(1, "“The pumps held all night,” said Marta Olsen.")
AGAIN = ToldSentence(5, "“The pumps held all night,” Olsen said on the quay.")
FRENCH = ToldSentence(3, "« Les pompes ont tenu <b>toute</b> la nuit », a dit Marta Olsen.")
TOLD = StoryTold(
    speakers=(
        QuotedSpeaker(
            ("Marta Olsen", "마르타 올센"),
            (ToldQuotation((FRENCH,)), ToldQuotation((ENGLISH, AGAIN))),
        ),
    ),
    counted=(
        CountedThing(
            "injured",
            (
                FigureValue(
                    ("12 blessés", "12 people were hurt"),
                    (
                        ToldSentence(3, "Il y a 12 blessés."),
                        ToldSentence(1, "Only 12 people hurt."),
                    ),
                ),
                FigureValue(("14명",), (ToldSentence(2, "14명이 다쳤다."),)),
            ),
            differs=True,
        ),
    ),
    only_here=(ToldSentence(4, "وصلت أربعة قوارب نجاة من الميناء."),),
    not_compared=("fi",),
    silent=(SilentPapers("de", 4),),
)


LAST = "The last of the lifeboats came back at dawn."
WORDS = "Words of a long night, in a paragraph of some length, number"


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[StoryPage]:
    with page_on_show(qtbot, qapp) as page:
        page.show_told(TOLD)
        qtbot.waitUntil(lambda: page.is_complete)
        settle()
        yield page


def sentences(page: StoryPage) -> list[StoryCard]:
    return [each for each in page.cards if each.told]


def test_every_part_stands_below_the_time_line_with_its_name(page: StoryPage) -> None:
    texts = labels(page)
    titles = ["What followed", "Who says what", "Figures with their sentence"]
    titles += ["Only in one article", "Coverage"]
    places = [texts.index(each) for each in titles]
    assert places == sorted(places)
    named = {each.accessibleName() for each in page.findChildren(QWidget)}
    assert named.issuperset(titles[1:])


def test_a_quotation_of_two_papers_stands_once_and_a_translation_beside_it(
    page: StoryPage,
) -> None:
    assert "Marta Olsen  ·  마르타 올센" in labels(page)
    french, english = sentences(page)[:2]
    assert said(french).startswith(f"Marta Olsen. {FRENCH.text[:-1]}. ")  # its tags are letters
    for part in (ENGLISH.text[:-1], "The Harbour Post", "Northern Courier"):
        assert part in said(english)
    assert AGAIN.text not in said(english)
    assert said(french).endswith("français")


def test_figures_are_worded_by_a_report_in_the_readers_language(page: StoryPage) -> None:
    line = next(each for each in labels(page) if each.startswith("Injured"))
    assert line == ("Injured, and the articles differ: 12 people were hurt (2)  ·  14명 (1)")
    counted = [said(each) for each in sentences(page)[2:4]]
    assert counted[0].startswith("12 people were hurt. Only 12 people hurt. ")
    assert counted[1].startswith("14명. 14명이 다쳤다. ")


def test_what_only_one_has_says_how_far_that_was_looked_at(page: StoryPage) -> None:
    note = "Not found in the other articles on this computer. Not compared: articles in suomi."
    assert note in labels(page)
    assert "وصلت أربعة" in said(sentences(page)[-1])


def test_coverage_says_of_which_reports_the_language_is_unknown(
    page: StoryPage, qtbot: QtBot
) -> None:
    page.show_told(replace(TOLD, silent=(SilentPapers("und", 4),)))
    qtbot.waitUntil(lambda: page.is_complete)
    settle()
    assert any(each.startswith("Language unknown: ") for each in labels(page))
    assert not any("Und" in each for each in labels(page))


def test_coverage_has_a_line_for_each_language(page: StoryPage) -> None:
    lines = [each for each in labels(page) if "the first on" in each]
    assert [each.partition(":")[0] for each in lines] == [
        "English",
        "한국어",
        "Français",
        "العربية",
    ]


def test_coverage_needs_nothing_that_reports_say(qtbot: QtBot, qapp: QApplication) -> None:
    with page_on_show(qtbot, qapp) as page:
        assert "Coverage" not in labels(page)
        page.show_told(StoryTold())
        qtbot.waitUntil(lambda: page.is_complete)
        settle()
        assert labels(page).count("Coverage") == 1
        assert "Who says what" not in labels(page)


def test_keys_reach_a_sentence_and_ask_for_its_place(page: StoryPage) -> None:
    asked = QSignalSpy(page.requests.place_requested)
    card(page, 1).setFocus()
    press(Key.Key_End)
    assert sentences(page)[-1].hasFocus()
    press(Key.Key_Return)
    assert asked.at(0) == [TOLD.only_here[0]]
    card(page, 23).setFocus()
    press(Key.Key_Down)
    focused = page.window().focusWidget()
    assert isinstance(focused, StoryCard)
    assert focused.told


def test_the_menu_names_every_paper_that_prints_it(page: StoryPage, qtbot: QtBot) -> None:
    asked = QSignalSpy(page.requests.place_requested)
    sentences(page)[1].more.click()
    (menu,) = page.findChildren(QMenu)
    texts = [action.text() for action in menu.actions()]
    assert texts == [
        "Show in “The Harbour Post”",
        "Show in “Northern Courier of Shipping and Trade”",
    ]
    menu.actions()[1].trigger()
    menu.close()
    assert asked.at(0) == [AGAIN]


def test_what_is_told_of_another_story_is_forgotten(page: StoryPage, qtbot: QtBot) -> None:
    page.show_story(replace(story(), after=()))  # the same reports: it stays
    qtbot.waitUntil(lambda: page.is_complete)
    assert sentences(page)
    page.show_story(small_story())
    qtbot.waitUntil(lambda: page.is_complete)
    assert not sentences(page)


def test_a_sentence_of_a_report_that_went_is_left_out(page: StoryPage) -> None:
    gone = ToldSentence(99, "Nobody has this.")
    page.show_told(StoryTold(only_here=(gone,)))
    settle()
    page.show_nothing()
    page.show_told(TOLD)  # comes late
    assert not sentences(page)


def test_a_refocus_stays_on_the_sentence(page: StoryPage, qtbot: QtBot) -> None:
    sentences(page)[1].setFocus()
    page.set_language("en")  # everything is made anew
    qtbot.waitUntil(lambda: page.is_complete)
    focused = page.window().focusWidget()
    assert isinstance(focused, StoryCard)
    assert focused.told
    assert focused.told[0][0] == ENGLISH


def test_new_reports_say_since_when(qtbot: QtBot, qapp: QApplication) -> None:
    first, *rest = story().event
    looked = head(0, 2).received
    newer = tuple(replace(each, is_new=each.head.received > looked) for each in rest)
    with page_on_show(qtbot, qapp) as page:
        page.show_story(replace(story(), event=(first, *newer), looked=looked))
        finish(page)
        assert any("new since 19 Nov" in each for each in labels(page))
        assert "New" in said(card(page, 3))
        assert "New" not in said(card(page, 1))
        page.show_story(replace(story(), event=(StoryReport(first.head),)))
        finish(page)
        assert not any("new since" in each for each in labels(page))


# In the window


@pytest.fixture
def desktop(make_desktop: MakeDesktop) -> Desktop:
    """The story page of articles 0 to 2."""
    long = "".join(f"<p>{WORDS} {n}.</p>" for n in range(60))
    there = article(1, body_html=f"{long}<p>{LAST} After it.</p>", body_text=LAST)
    desktop = make_desktop([article(0), there, article(2)])
    for other in (1, 2):
        stories.merge(desktop.library, desktop.ids[0], desktop.ids[other])
    desktop.reader.features.reading.set_read_delay(-1)
    desktop.open(0)
    desktop.press(Key.Key_T)
    desktop.settle()
    return desktop


def test_a_picture_waits_for_what_the_reports_say(desktop: Desktop, qtbot: QtBot) -> None:
    page = desktop.window.story
    features, runner = desktop.reader.features, desktop.reader.runner
    page.reports_changed.emit(page.story)  # as when it has come on show
    assert not features.is_settled
    qtbot.waitUntil(lambda: features.is_settled and not runner.busy, timeout=TIMEOUT)
    page.show_told(StoryTold())  # no worker runs here that would find anything
    assert not features.is_settled
    qtbot.waitUntil(lambda: features.is_settled, timeout=TIMEOUT)
    assert "Coverage" in labels(page)


def test_a_sentence_opens_its_article_there_and_is_marked(desktop: Desktop, qtbot: QtBot) -> None:
    told = ToldSentence(desktop.ids[1], LAST)
    desktop.window.story.requests.place_requested.emit(told)
    desktop.settle()
    view = desktop.window.reading.view
    assert desktop.opened == desktop.ids[1]
    span = place_of_sentence(view.document().toPlainText(), LAST)
    assert span is not None
    qtbot.waitUntil(lambda: view.textCursor().position() == span[0])
    assert view.viewport().rect().contains(view.cursorRect(view.textCursor()))
    desktop.open(2)
    assert view.textCursor().position() == 0


def test_a_day_on_the_line_leads_to_its_sentence_by_keys(desktop: Desktop, qtbot: QtBot) -> None:
    there, told = desktop.ids[1], json.dumps({"told": [["2026-11-03", "at dawn"]]})
    with desktop.library.store.write() as writer:
        writer.vectors.put(MODEL, [(there, b"", told)])
    desktop.press(Key.Key_Escape)
    desktop.press(Key.Key_T)
    desktop.settle()
    page = desktop.window.story
    qtbot.waitUntil(lambda: page.is_complete)
    desktop.press(Key.Key_Home)
    desktop.press(Key.Key_Down)  # below what is in English, which stands above the line
    card = next(each for each in page.cards if each.told)
    assert isinstance(card, StoryCard)
    assert card.hasFocus()
    assert said(card).startswith(f"Mentions 3 November 2026, written “at dawn”. {LAST}")
    desktop.press(Key.Key_Return)
    desktop.settle()
    view = desktop.window.reading.view
    assert desktop.opened == there
    span = place_of_sentence(view.document().toPlainText(), LAST)
    assert span is not None
    qtbot.waitUntil(lambda: view.textCursor().position() == span[0])


def test_l_leads_through_the_languages_of_the_story(desktop: Desktop) -> None:
    strip = desktop.reader.features.stories.steps.strip
    here, there, last = (desktop.ids[n] for n in (0, 1, 2))
    assert strip.isHidden()
    desktop.press(Key.Key_Return)  # the card of the article that was open
    desktop.settle()
    assert (desktop.opened, strip.isVisible()) == (here, True)
    assert re.sub("[\u2068\u2069]", "", strip.place.text()) == "3 of 3 in this story · English"
    desktop.window.reading.view.setFocus()
    opened = []
    for modifier in (Modifier.NoModifier, Modifier.NoModifier, Modifier.ShiftModifier):
        desktop.press(Key.Key_L, modifier)
        desktop.settle()
        opened.append(desktop.opened)
    assert opened == [last, there, last]  # the oldest report comes after the newest
    strip.buttons[1].click()
    desktop.settle()
    assert desktop.opened == there
    desktop.open(0)  # from the list
    assert strip.isHidden()
    desktop.press(Key.Key_L)
    desktop.settle()
    assert desktop.opened == here


def test_four_keys_lead_through_one_event_in_three_languages(desktop: Desktop) -> None:
    """From an article of the list: its story, the first report, and the next language twice."""
    desktop.press(Key.Key_Escape)
    desktop.open(0)
    read = set()
    for number, key in enumerate((Key.Key_T, Key.Key_Return, Key.Key_L, Key.Key_L)):
        desktop.press(key)
        desktop.settle()
        if number:  # the first one opens the story
            article = desktop.reader.features.reading.article
            assert article is not None
            read.add(article.head.language)
            assert article.head.title in desktop.window.reading.view.toPlainText()
    assert read == {"en", "fr", "ar"}


def test_a_story_that_is_opened_is_looked_at(desktop: Desktop, qtbot: QtBot) -> None:
    again = stories.story(desktop.library, desktop.ids[0])
    assert again is not None
    assert again.looked is not None
    assert not any(each.is_new for each in again.event)
    front_page.seen(desktop.library, desktop.ids[2])


def test_where_a_sentence_stands_is_found_across_breaks_and_wide_letters() -> None:
    text = "🛟🛟 Title\u2029One. The pumps\u00adheld\u00a0all night. Two."
    assert place_of_sentence(text, "The pumpsheld all night.") == (16, 41)
    assert place_of_sentence(text, "Never said.") is None
