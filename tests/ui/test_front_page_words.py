"""What the front page says: head, news, notes, end, and why a card stands where it does."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from front_page_values import (
    SINCE,
    UNTIL,
    beside,
    card,
    edition,
    end,
    facts,
    head,
    picture,
    single,
)
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from subscribing_values import in_english

from readerapp.domain.errors import Reason
from readerapp.domain.front_page import (
    CardSize,
    EditionNews,
    FrontSection,
    LanguagePapers,
    RankFacts,
    SectionKind,
)
from readerapp.domain.labels import Label
from readerapp.library.front_page import score
from readerapp.ui.activity.words import ActivityWords
from readerapp.ui.front_page.card import CardLines, CardLook, CardShown
from readerapp.ui.front_page.why import WhyWords, rank_parts
from readerapp.ui.front_page.words import FrontWords
from readerapp.ui.language import dates
from readerapp.ui.language.switcher import LanguageSwitcher
from readerapp.ui.language.wording import Wording
from readerapp.ui.themes.theme import load_theme
from readerapp.ui.widgets.card_layout import Badges, Line, Paragraph, Strip, TextPart


@pytest.fixture
def words(qtbot: QtBot) -> FrontWords:
    return FrontWords(Wording())


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "").replace("  ·  ", " · ")


# Head, news, notes, end


def test_the_head_says_since_when_how_much_and_how_fresh(words: FrontWords) -> None:
    with in_english():
        said = plain(words.head(replace(edition(), until=datetime.now(UTC))))
        assert said.startswith("Since ")
        assert "14 stories from 61 articles · refreshed " in said
        later = replace(edition(), refreshed_at=UNTIL + timedelta(hours=1))
        quiet = plain(words.head(later))
        assert f"refreshed {words.moment(UNTIL + timedelta(hours=1))}, nothing new since " in quiet
        assert quiet.endswith(words.moment(UNTIL))
        during = replace(edition(), refreshed_at=UNTIL + timedelta(minutes=2))
        assert "nothing new" not in words.head(during, EditionNews())  # a refresh that goes on
        for behind, news in (
            (later, EditionNews(others=1)),
            (later, EditionNews(arrived=508, compared=128)),
            (replace(later, is_behind=True), EditionNews()),  # known before its news are
        ):
            said = plain(words.head(behind, news))
            assert "refreshed " in said
            assert "nothing new" not in said
            assert ("508 new articles · not compared yet" in said) == news.is_pending
        offline = words.head(
            later, EditionNews(), blocked=(UNTIL + timedelta(hours=2), Reason.OFFLINE)
        )
        assert plain(offline).startswith(plain(words.head(later)))
        assert " · no connection at " in plain(offline)
        older = replace(later, is_latest=False)
        blocked = UNTIL, Reason.PROXY_LOGIN
        assert "The proxy requires a user name" in words.head(later, EditionNews(), blocked=blocked)
        for why in (Reason.OFFLINE, Reason.PROXY_LOGIN):
            alone = words.head(older)
            assert words.head(older, EditionNews(), blocked=(UNTIL, why)) == alone
        assert "refreshed" not in words.head(replace(edition(), refreshed_at=None))


def test_an_older_day_has_its_article_where_a_language_has_one(
    words: FrontWords, qapp: QApplication
) -> None:
    switcher = LanguageSwitcher(qapp)
    switcher.use("fr")
    said = words.moment(datetime(2001, 11, 5, 18, tzinfo=UTC))
    switcher.use("en")
    switcher.stop()
    assert said.startswith("le 5 novembre 2001")


def test_a_first_edition_says_how_far_it_reaches(words: FrontWords) -> None:
    first = replace(edition(), since=None, until=datetime.now(UTC), window=timedelta(hours=24))
    assert plain(words.span(first)) == "The last 24 hours of 12 sources"
    assert plain(words.span(replace(first, window=timedelta(days=30)))).startswith(
        "The last 30 days"
    )


def test_what_is_not_compared_yet_is_said(words: FrontWords) -> None:
    relating = replace(edition(), compared=112)
    assert "not compared yet" in plain(words.head(relating))
    assert "compared" not in words.head(edition())
    comes = EditionNews(arrived=739)
    said = plain(words.head(edition(), comes, comparing=(619, 739)))
    assert "739 new articles" in said
    assert ActivityWords().relating(619, 739) in said  # as the navigation says it


def test_the_page_of_an_earlier_day_bears_its_name(words: FrontWords) -> None:
    yesterday = datetime.now(UTC) - timedelta(days=1)
    day = dates.weekday(dates.local(yesterday).date())
    for since in (None, yesterday - timedelta(days=1)):
        shown = replace(edition(), since=since, until=yesterday)
        assert plain(words.span(shown)) == f"{day}’s front page"
        assert plain(words.end(shown)).startswith("That is all for this period: ")
    long_ago = replace(edition(), until=datetime(2001, 11, 5, 18, tzinfo=UTC))
    assert plain(words.span(long_ago)).startswith("Front page of Monday, 5 November")


@pytest.mark.parametrize(
    ("news", "said"),
    [
        (EditionNews(8, 3, 1), "8 new articles in 3 stories and 1 new story"),
        (EditionNews(new_stories=2), "2 new stories"),
        (EditionNews(others=5), "5 other new articles"),
    ],
)
def test_news_are_counted_in_words(words: FrontWords, news: EditionNews, said: str) -> None:
    with in_english():
        assert words.news(news) == said


def test_a_page_without_stories_says_why(words: FrontWords) -> None:
    alone = FrontSection(SectionKind.ONLY_HERE, (single(8),))
    without = replace(edition(), sections=(alone,), end=end(stories=0, story_reports=0))
    assert "No story is covered by two of your sources yet" in words.note(without)
    assert not words.note(replace(without, compared=3))  # it may still find one
    assert not words.note(edition())
    unread = replace(without, sections=())  # of what arrived, only titles are here
    assert unread.end.arrived
    assert words.note(unread).startswith("Nothing that arrived is shown on this page.")
    assert words.note(replace(unread, since=None)) == words.note(unread)
    nothing = replace(unread, end=replace(unread.end, arrived=0, rest=0))
    assert words.note(nothing).startswith("Nothing new since ")
    assert words.note(replace(nothing, since=None)).startswith("Nothing has arrived yet")


def test_the_end_names_all_that_is_left(words: FrontWords) -> None:
    today = replace(edition(), until=datetime.now(UTC))
    with in_english():
        said = plain(words.end(today))
        beside = plain(words.end(replace(today, end=end(beside=4))))
    assert said.startswith("That is all since ")
    assert said.endswith(": 14 stories from 61 articles and 9 single articles.")
    assert beside.endswith("61 articles, 9 single articles and 4 related articles.")
    assert words.rest(edition()) == "230 more articles, 212 unread, are in All articles."
    assert words.rest(replace(edition(), end=end(rest=212))).startswith("212 more unread")
    assert words.rest(replace(edition(), end=end(rest=0))) == ""
    assert words.silent(edition()) == "3 sources did not answer."
    assert words.silent(replace(edition(), end=end(silent_papers=0))) == ""
    bare = replace(edition(), since=None, end=end(stories=0, singles=0))
    assert words.end(bare) == "That is all for this period."


# Cards


def parts_of(line: Line) -> list[str]:
    """The texts of a line as they are laid out."""
    if isinstance(line, Paragraph):
        return [line.text]
    if not isinstance(line, Strip):
        return []
    badges = [part.badges for part in line.parts if isinstance(part, Badges)]
    words = [part.text for part in (*line.parts, *line.end) if isinstance(part, TextPart)]
    return [*words, *(badge.text for row in badges for badge in row)]


def lines_of(shown: CardShown, words: FrontWords, language: str = "en") -> list[str]:
    """Every text of a card, and every badge."""
    look = CardLook(load_theme("light"), language)
    made = CardLines(shown, look, words, Wording()).card(with_picture=True)
    return [plain(text) for line in made.lines for text in parts_of(line)]


def test_one_language_has_no_chips(words: FrontWords) -> None:
    shown = CardShown(card(1, CardSize.SECOND, ("en",), new=0), 1, 1)
    said = lines_of(shown, words)
    assert "2 articles from 2 sources" in said
    assert "EN" not in said


def test_a_standfirst_that_repeats_the_headline_is_left_out(words: FrontWords) -> None:
    repeats = head(1, dek=f"{head(1).title}. And more.")
    for each, is_shown in ((repeats, False), (head(1), True)):
        shown = CardShown(card(1, CardSize.SECOND, head=each), 1, 1)
        assert (each.dek in lines_of(shown, words)) is is_shown


def test_an_undated_story_says_when_it_was_received(words: FrontWords) -> None:
    undated = head(1, published=None)
    shown = card(1, CardSize.SECOND, head=undated, first=None)
    assert words.first(shown).startswith("No date, received ")
    assert words.time(single(1, head=undated)).startswith("received ")


def test_labels_are_on_every_size(words: FrontWords) -> None:
    for size in CardSize:
        shown = CardShown(card(1, size, ai_reports=2), 1, 1)
        assert "2 of 3 written by AI" in lines_of(shown, words)
    alone = CardShown(single(8, head=head(8, labels=(Label.AI_TEXT,)), ai_reports=1), 1, 1)
    assert "Reported by AI" in lines_of(alone, words)


def test_what_machines_wrote_is_counted_in_the_form_of_that_number(
    words: FrontWords, qapp: QApplication, subtests: pytest.Subtests
) -> None:
    switcher = LanguageSwitcher(qapp)
    for language, one, several in (
        ("fr", "1 sur 3 rapporté par l’IA", "2 sur 3 rapportés par l’IA"),
        ("es", "1 de 3 redactado por IA", "2 de 3 redactados por IA"),
    ):
        with subtests.test(language):
            switcher.use(language)
            told = [words.by_machine(card(1, CardSize.LEAD, ai_reports=each)) for each in (1, 2)]
            assert told == [one, several]
    switcher.use("en")
    switcher.stop()


def test_numbers_stay_where_they_belong_in_a_card_from_right_to_left(words: FrontWords) -> None:
    """Our own words run their own way: without isolation "1 of 3" begins with its last word."""
    shown = CardShown(card(2, CardSize.LEAD, new=3, ai_reports=1), 1, 1)
    made = CardLines(shown, CardLook(load_theme("light"), "en"), words, Wording())
    texts = [part for line in made.card(with_picture=True).lines for part in parts_of(line)]
    ours = [text for text in texts if any(letter.isdigit() for letter in text)]
    assert len(ours) >= 4
    assert [text for text in ours if not text.startswith("\u2068")] == []


def test_a_borrowed_picture_names_its_paper(words: FrontWords) -> None:
    shown = CardShown(card(1, CardSize.LEAD, picture=picture(3, source="El Faro")), 1, 1)
    assert "Picture: El Faro" in lines_of(shown, words)


def test_what_moved_on_counts_from_the_last_reading(words: FrontWords) -> None:
    shown = card(6, CardSize.BRIEF, ("fr",), new=2, seen_at=SINCE)
    assert plain(words.new(shown)).startswith("New: 2 articles since you read it, ")
    later = replace(shown, new_since=SINCE + timedelta(hours=1))  # it came while the page was read
    assert plain(words.new(later)).startswith("New: 2 articles since ")
    assert "you read it" not in words.new(later)
    assert words.new(replace(shown, new=0)) == ""
    assert words.new(replace(shown, new_since=None)) == ""


def test_a_line_beside_says_how_many_tell_it(words: FrontWords) -> None:
    assert words.beside(beside(7, "es", "en")) == "2 articles, ES, EN"
    assert words.beside(beside(9)) == "JA"
    assert "Related: " in words.spoken_beside(beside(7, "es", "en"))


# Why here


papers = st.lists(
    st.tuples(st.integers(1, 9), st.integers(0, 40), st.booleans()).map(
        lambda each: LanguagePapers("en", each[0], each[0] + each[1], each[2])
    ),
    min_size=1,
    max_size=9,
).map(tuple)
some_facts = st.builds(
    RankFacts,
    papers=papers,
    age=st.none() | st.floats(0, 500),
    half_life=st.floats(12, 200),
    new_texts=st.integers(0, 9),
    is_followed=st.booleans(),
    starred=st.integers(0, 3),
    is_important=st.booleans(),
    is_less_wanted=st.booleans(),
)


@given(some_facts)
def test_what_is_shown_recomputes_to_the_score(known: RankFacts) -> None:
    assert rank_parts(known).total == pytest.approx(score(known))


def test_every_fact_is_a_sentence_with_its_number() -> None:
    known = facts("fr", "ko", is_followed=True, starred=1, is_important=True, is_less_wanted=True)
    lead = card(1, CardSize.LEAD, ranked=known, copies=2)
    assert plain(WhyWords().summary(lead)) == (
        "4 sources in 2 languages. The newest article was 3 hours old. You follow it."
    )
    old = replace(lead, ranked=replace(known, age=278.3))
    assert "The newest article was 12 days old." in plain(WhyWords().summary(old))
    said = [plain(each) for each in WhyWords().details(lead)]
    assert said[0] == "Français: 2 of 6 sources active this week: + 0.816"
    assert said[2].startswith("2 articles repeat another one’s text")
    assert said[3] == "1 more language: + 0.250"
    assert said[4].startswith("Its newest dated article is 3.0 hours old")
    assert said[5] == "2 new texts of their own: × 1.000"
    assert [each.rpartition(": ")[2] for each in said[6:10]] == [
        "+ 1.000",
        "+ 0.500",
        "+ 0.300",
        "-1.000",
    ]
    assert said[-1] == f"Together: {rank_parts(known).total:.2f}"


def test_sources_that_cannot_be_read_are_told_in_one_line() -> None:
    known = facts("fr", "ko", "ja")
    told = tuple(replace(each, is_own=each.language == "fr") for each in known.papers)
    said = WhyWords().details(card(1, CardSize.LEAD, ranked=replace(known, papers=told)))
    assert [plain(each) for each in said[:2]] == [
        "Français: 2 of 6 sources active this week: + 0.816",
        "4 sources in languages you do not read: + 0.163",
    ]
    assert "Its newest dated article" in said[2]


def test_small_languages_undated_and_old_news_are_told() -> None:
    few = LanguagePapers("ko", 1, 1)
    small = card(1, CardSize.LEAD, ranked=RankFacts((few,), None, 12.0, 0))
    assert WhyWords().summary(small) == "1 source."
    said = WhyWords().details(small)
    assert "counted as if of 3" in said[0]
    assert said[1] == "No article has a date: × 0.500"
    assert said[2].endswith("× 0.300")
    assert "Only one source has this" in WhyWords().summary(single(8))
    assert not WhyWords().details(single(8))


def test_a_text_that_begins_with_its_headline_goes_on_below_it(words: FrontWords) -> None:
    told = replace(head(1), title="The ferry runs", dek="")
    for excerpt, below in (
        ("The ferry runs. Since noon it", "Since noon it…"),
        ("Since noon.", "Since noon."),
    ):
        shown = card(1, CardSize.SECOND, head=replace(told, excerpt=excerpt))
        assert below in lines_of(CardShown(shown, 1, 1), words)
