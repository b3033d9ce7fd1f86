"""What stands where on the front page: ranking, headlines, pictures, sections."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from front_page_cases import bring, make_story, relate, told
from hypothesis import given
from hypothesis import strategies as st
from library_samples import NOW

from readerapp.domain.drafts import PictureDraft
from readerapp.domain.feeds import Feed, FeedSettings
from readerapp.domain.front_page import (
    CardSize,
    Edition,
    FrontCard,
    LanguagePapers,
    RankFacts,
    SectionKind,
)
from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.library import Library, front_page, marks
from readerapp.library.embedding_worker import MODEL
from readerapp.library.front_page import weights
from readerapp.library.front_page.making import is_routine
from readerapp.related import Facts, Mention, facts_to_json
from readerapp.settings import (
    ONLY_READER_LANGUAGES,
    READER_LANGUAGES,
    TRANSLATED_TITLES,
    TRANSLATION,
)

HOUR = timedelta(hours=1)
BY_AI = Evidence(Subject.TEXT, Label.AI_TEXT, Rank.VISIBLE_TEXT, "byline", "Reported by AI")
FACTS = RankFacts((LanguagePapers("fr", 2, 9),), 3.0, 12.0, 1)
facts = st.builds(
    RankFacts,
    papers=st.lists(
        st.builds(
            LanguagePapers, st.text(), st.integers(1, 50), st.integers(0, 500), st.booleans()
        ),
        max_size=6,
    ).map(tuple),
    age=st.none() | st.floats(0, 1e6),
    half_life=st.floats(12, 1e4),
    new_texts=st.integers(0, 9),
    is_followed=st.booleans(),
    starred=st.integers(0, 9),
    is_less_wanted=st.booleans(),
)


def _page(library: Library, *languages: str) -> Edition:
    edition = front_page.current(library, languages=languages or ("en",))
    assert edition is not None
    return edition


def _cards(edition: Edition, kind: SectionKind) -> list[FrontCard]:
    return [card for each in edition.sections if each.kind is kind for card in each.cards]


def _event(library: Library, name: str, *papers: str, language: str = "en") -> list[int]:
    ids = bring(
        library,
        *(told(f"{name} {paper}", paper, language, NOW - 2 * HOUR) for paper in papers),
    )
    make_story(library, ids)
    return ids


def _feed(library: Library, article_id: int, *, is_muted: bool) -> int:
    """Let an article be one of a feed."""
    with library.store.write() as writer:
        made = Feed(0, "k", "https://k.example/f", settings=FeedSettings(is_muted=is_muted))
        feed_id = writer.feeds.subscribe(made, library.clock.now())
    with closing(sqlite3.connect(library.store.path)) as connection, connection:
        connection.execute("UPDATE article SET feed_id = ? WHERE id = ?", (feed_id, article_id))
    return feed_id


@given(facts)
def test_a_score_grows_with_what_speaks_for_a_story(given_: RankFacts) -> None:
    before = front_page.score(given_)
    more = (*given_.papers, LanguagePapers("more", 1, 5))
    assert front_page.score(replace(given_, papers=more)) >= before
    assert front_page.score(replace(given_, is_followed=True)) >= before
    assert front_page.score(replace(given_, is_less_wanted=True)) <= before
    assert front_page.score(replace(given_, new_texts=0)) <= before
    if given_.age is not None:
        assert front_page.score(replace(given_, age=given_.age + 1)) <= before
    assert front_page.score(replace(given_, score=9.0)) == before


def test_a_small_language_is_not_drowned() -> None:
    french = replace(FACTS, papers=(LanguagePapers("fr", 6, 30),))
    korean = replace(FACTS, papers=(LanguagePapers("ko", 2, 3),))
    assert front_page.score(korean) > front_page.score(french)


@given(st.lists(st.integers(1, 50), max_size=30))
def test_papers_that_cannot_be_read_count_after_those_that_can(foreign: list[int]) -> None:
    told = tuple(LanguagePapers(f"x{n}", each, each, False) for n, each in enumerate(foreign))
    mine = replace(FACTS, papers=(LanguagePapers("en", 2, 30),))
    assert front_page.score(replace(FACTS, papers=told)) < front_page.score(mine)
    both = replace(mine, papers=(*mine.papers, *told))
    assert front_page.score(both) >= front_page.score(mine)


def test_what_is_told_in_rare_languages_does_not_lead_over_what_mine_tell(library: Library) -> None:
    bring(library, *(told(f"x{n}", f"E{n}", "en", NOW - 3 * HOUR) for n in range(30)))
    mine = bring(library, *(told(f"m{n}", f"E{n}", "en", NOW - 20 * HOUR) for n in range(12)))
    make_story(library, mine)
    rare = [
        bring(library, *(told(f"{tag}{n}", f"{tag}{n}", tag, NOW - HOUR) for n in range(3)))
        for tag in ("ha", "sw", "yo", "eu")
    ]
    make_story(library, [each for ids in rare for each in ids])
    first, second = _cards(_page(library, "en"), SectionKind.TOP)
    assert (len(first.ids), first.head.language, first.size) == (12, "en", CardSize.LEAD)
    assert second.head.language != "en"
    assert first.ranked is not None
    assert first.ranked.score > second.ranked.score  # type: ignore[union-attr]  # a story has facts


def test_what_cannot_be_read_leads_where_nothing_else_may(library: Library) -> None:
    undated = bring(library, *(told(f"u{n}", f"P{n}", "en", None) for n in range(9)))
    make_story(library, undated)
    foreign = _event(library, "foreign", "A", "B", language="ko")
    first, _second = _cards(_page(library, "en"), SectionKind.TOP)
    assert (first.ids, first.size) == (tuple(foreign), CardSize.LEAD)


def test_routine_stands_small_behind_the_news(library: Library) -> None:
    titles = ("Anzeige: Matratzen", "Live: Flugzeug abgeschossen", "Ihr Horoskop für Montag")
    for number, title in enumerate(titles):
        papers = [f"{number}{n}" for n in range(6)]
        ids = bring(library, *(told(p, p, "de", NOW - HOUR, f"{title} {p}") for p in papers))
        make_story(library, ids)
    news = _event(library, "news", "A", "B", language="de")
    cards = _cards(_page(library, "de"), SectionKind.TOP)
    assert (cards[0].ids, cards[0].size) == (tuple(news), CardSize.LEAD)
    assert [each.size for each in cards[1:]] == [CardSize.BRIEF] * 3


def test_the_line_of_a_live_report_heads_no_story(library: Library) -> None:
    ids = bring(
        library,
        told("live", "Post", "en", NOW - 3 * HOUR, "Plane shot down – live updates"),
        told("head", "Quai", "en", NOW - HOUR, "Plane shot down over the sea"),
        told("more", "Lamp", "en", NOW - HOUR, "A plane was shot down", is_stub=True),
    )
    make_story(library, ids)
    (card,) = _cards(_page(library, "en"), SectionKind.TOP)
    assert (card.head.id, card.size) == (ids[1], CardSize.LEAD)


def test_what_a_damaged_row_says_of_itself_is_left_out(library: Library) -> None:
    ids = _event(library, "event", "A", "B")
    with closing(sqlite3.connect(library.store.path)) as connection, connection:
        connection.execute("UPDATE article SET categories = '{7' WHERE id = ?", ids[:1])
    assert [card.ids for card in _page(library).cards] == [tuple(ids)]


@pytest.mark.parametrize(
    ("title", "address", "categories"),
    [
        ("LIVE: Plane shot down", "", ()),
        ("Plane shot down - as it happened", "", ()),
        ("[Sponsored] A better mattress", "", ()),
        ("Your daily horoscope: Leo", "", ()),
        ("EN DIRECT – Un avion abattu", "", ()),
        ("Liveticker: Flugzeug abgeschossen", "", ()),
        ("Wettervorhersage für Montag", "", ()),
        ("En vivo | Avión derribado", "", ()),
        ("مباشر: إسقاط طائرة", "", ()),
        ("حظك اليوم", "", ()),
        ("【PR】新しい枕", "", ()),
        ("今日の運勢 しし座", "", ()),
        ("[광고] 새 베개", "", ()),
        ("오늘의 운세: 사자자리", "", ()),
        ("直播：客机被击落", "", ()),
        ("Ein Kissen", "https://p.example/advertorial/kissen", ()),
        ("Plane shot down", "https://p.example/news/live/plane-123", ()),
        ("Un coussin", "", ("Contenu sponsorisé",)),
    ],
)
def test_what_is_routine_says_so(title: str, address: str, categories: tuple[str, ...]) -> None:
    assert is_routine(title, address, categories)


@pytest.mark.parametrize(
    ("title", "address"),
    [
        ("Live music returns to the harbour", "https://p.example/live"),
        ("Weather kills twelve in Valencia", "https://p.example/weather/twelve-dead"),
        ("A deal, at last", "https://p.example/deal-or-no-deal"),
        ("Anzeigen gegen Minister häufen sich", ""),
        ("Directeur: qui est-il ?", ""),
        ("El tiempo se agota para el acuerdo", ""),
        ("프로야구 생중계 중단", ""),
        ("直播带货新规出台", "http://[broken"),
        ("", ""),
        ("Adverts to be banned near schools", ""),
    ],
)
def test_news_is_not_taken_for_routine(title: str, address: str) -> None:
    assert not is_routine(title, address, ("Politics",))


def test_a_long_title_is_read_in_part_only() -> None:
    assert not is_routine("a" * 400 + " daily horoscope", "", ())


def test_what_nobody_dated_is_never_fresh_and_never_the_lead(library: Library) -> None:
    undated = bring(library, *(told(f"u{n}", f"P{n}", "en", None) for n in range(4)))
    make_story(library, undated)
    dated = _event(library, "dated", "A", "B")
    first, second = _cards(_page(library), SectionKind.TOP)
    assert (first.ids, first.size) == (tuple(dated), CardSize.LEAD)
    assert (second.ids, second.size) == (tuple(undated), CardSize.SECOND)
    assert second.ranked is not None
    assert second.ranked.age is None
    assert second.first is None


def test_the_only_story_is_large_though_none_is_sure_that_it_is_one_event(library: Library) -> None:
    ids = bring(library, *(told(f"r{n}", f"P{n}", "en", NOW - HOUR) for n in range(2)))
    make_story(library, ids)
    relate(library, *ids, same=0.7)
    (card,) = _cards(_page(library), SectionKind.TOP)
    assert card.size is CardSize.LEAD


def test_a_copy_is_no_paper_more(library: Library) -> None:
    ids = bring(library, *(told(f"r{n}", f"P{n}", "en", NOW - HOUR) for n in range(3)))
    make_story(library, ids)
    relate(library, ids[0], *ids[1:], same=0.95, copy=True)
    (card,) = _cards(_page(library), SectionKind.TOP)
    assert card.ranked is not None
    assert [each.papers for each in card.ranked.papers] == [1]
    assert (card.papers, card.copies, card.size) == (3, 2, CardSize.SECOND)


def test_a_headline_names_what_the_reports_share(library: Library) -> None:
    ids = bring(
        library,
        told("a", "Post", "en", NOW - 3 * HOUR, "You will not believe what happened"),
        told("b", "Quai", "en", NOW - 2 * HOUR, "Aurora runs aground with 214 aboard"),
        told("c", "Lamp", "en", NOW - HOUR, "Aurora in trouble"),
    )
    make_story(library, ids)
    shared = facts_to_json(
        Facts(names=(Mention("aurora", "Aurora"),), numbers=(Mention("214", "214"),))
    )
    with library.store.write() as writer:
        writer.vectors.put(MODEL, [(each, b"", shared) for each in ids])
    (card,) = _cards(_page(library), SectionKind.TOP)
    assert card.head.id == ids[1]


@pytest.mark.parametrize(
    ("languages", "expected"), [(("fr", "en"), 2), (("ja", "en"), 1), (("ko", "en"), 4)]
)
def test_a_headline_is_in_a_language_of_the_reader_and_not_by_ai(
    library: Library, languages: tuple[str, ...], expected: int
) -> None:
    ids = bring(
        library,
        told("ai", "Post", "en", NOW - 4 * HOUR, evidence=(BY_AI,)),
        told("en", "Quai", "en", NOW - 3 * HOUR),
        told("fr", "Lamp", "fr-CA", NOW - 2 * HOUR),
        told("stub", "Echo", "fr", NOW - 4 * HOUR, is_stub=True),
        told("ko", "등대", "ko", NOW - HOUR, evidence=(BY_AI,)),  # by AI, but in their language
    )
    make_story(library, ids)
    (card,) = _cards(_page(library, *languages), SectionKind.TOP)
    assert card.head.id == ids[expected]
    assert card.ai_reports == 2


def test_a_story_of_which_only_titles_are_here_is_no_story_of_the_page(library: Library) -> None:
    ids = bring(
        library,
        told("a", "Post", "en", NOW - 3 * HOUR, is_stub=True),
        told("b", "Quai", "en", NOW - 2 * HOUR, is_stub=True),
        told("c", "Lamp", "en", NOW - 2 * HOUR, is_stub=True),
        told("d", "Echo", "en", NOW - HOUR),
    )
    make_story(library, ids[:2])
    make_story(library, ids[2:])
    page = _page(library, "en")
    (card,) = _cards(page, SectionKind.TOP)
    assert card.ids == tuple(ids[2:])
    assert page.end.stories == 1
    assert (page.end.shown, page.end.rest) == (2, 2)


def test_a_picture_is_large_and_stands_once(library: Library) -> None:
    drawn = (PictureDraft("https://p.example/1.jpg", "a pier"),)
    ids = bring(
        library,
        told("a", "Post", "en", NOW - 3 * HOUR),
        told("b", "Quai", "en", NOW - 2 * HOUR, pictures=drawn * 2),
        told("c", "Lamp", "en", NOW - HOUR, pictures=drawn),
        told("d", "Echo", "en", NOW - HOUR, pictures=drawn),
    )
    make_story(library, ids[:2])
    make_story(library, ids[2:])
    with library.store.write() as writer:
        writer.pictures.store(ids[1], 0, b"small", "image/jpeg", 320, 200)
        writer.pictures.store(ids[1], 1, b"large", "image/jpeg", 640, 480)
        for each in ids[2:]:
            writer.pictures.store(each, 0, b"large", "image/jpeg", 640, 480)
    first, second = _cards(_page(library), SectionKind.TOP)
    assert first.picture is not None
    assert (first.picture.article_id, first.picture.position) in {(ids[1], 1), (ids[2], 0)}
    assert (second.picture, first.picture.width) == (None, 640)
    own = first.picture.article_id == first.head.id
    assert first.picture.source == ("" if own else "Quai")


def test_one_paper_lends_three_headlines_on_top(library: Library) -> None:
    for number in range(6):
        _event(library, f"event {number}", "Daily", f"Other {number}")
    top = _cards(_page(library), SectionKind.TOP)
    assert len(top) == 6
    assert sum(card.head.source == "Daily" for card in top) == weights.HEADLINES_OF_ONE_PAPER


def test_eight_stories_in_three_languages_all_have_a_head_in_mine(library: Library) -> None:
    papers = {"en": "Daily", "ko": "등대일보", "ja": "潮新聞"}
    for number in range(8):
        ids = bring(
            library,
            *(
                told(f"{number} {paper}", paper, language, NOW - (number + 1) * HOUR)
                for language, paper in papers.items()
            ),
        )
        make_story(library, ids)
    for own in ("en", "ja", "ko"):
        edition = front_page.current(library, languages=(own, "en"))
        assert edition is not None
        top = _cards(edition, SectionKind.TOP)
        assert [card.head.language for card in top] == [own] * 8
        assert [card.languages[0].language for card in top] == [own] * 8


def test_a_stored_edition_follows_the_languages_and_keeps_its_stories(library: Library) -> None:
    for number in range(3):
        ids = bring(
            library,
            *(
                told(f"{number} {each}", each, each, NOW - (number + 1) * HOUR)
                for each in ("en", "fr", "ko")
            ),
        )
        make_story(library, ids)
    first = _page(library, "en", "fr")
    with library.store.write() as writer:
        writer.settings.set(READER_LANGUAGES.key, "de,fr")
    again = front_page.edition(library, first.id)
    assert again is not None
    assert [card.ids for card in again.cards] == [card.ids for card in first.cards]
    assert [card.head.language for card in first.cards] == ["en"] * 3
    assert [card.head.language for card in again.cards] == ["fr"] * 3
    with library.store.write() as writer:
        writer.settings.set(READER_LANGUAGES.key, "de")
        writer.settings.set(TRANSLATED_TITLES.key, "ko")
    assert _heads_now(library, first) == ["en"] * 3  # nothing is translated: as it was made
    with library.store.write() as writer:
        writer.settings.set(TRANSLATION.key, True)
    assert _heads_now(library, first) == ["ko"] * 3


def _heads_now(library: Library, edition: Edition) -> list[str]:
    now = front_page.edition(library, edition.id)
    assert now is not None
    return [card.head.language for card in now.cards]


def test_the_page_is_bounded(library: Library) -> None:
    for number in range(30):
        _event(library, f"event {number}", f"A {number}", f"B {number}")
    bring(library, *(told(f"s{n}", f"Single {n}", "en", NOW - HOUR) for n in range(40)))
    edition = _page(library)
    assert len(_cards(edition, SectionKind.TOP)) == weights.STORIES
    assert len(_cards(edition, SectionKind.ONLY_HERE)) == weights.ONLY_HERE
    assert [card.size for card in edition.cards].count(CardSize.LEAD) == 1
    assert [card.size for card in edition.cards].count(CardSize.SECOND) == weights.SECONDS
    scores = [card.ranked.score for card in edition.cards if card.ranked]
    assert all(one >= other for one, other in pairwise(scores))
    assert edition.end.rest == 100 - edition.end.shown > 0


def test_what_is_followed_stays_followed_when_its_first_report_goes(library: Library) -> None:
    first = _event(library, "event", "A", "B")
    other = _event(library, "louder", "C", "D", "E")
    followed = front_page.follow(library, first[0], on=True)
    edition = _page(library)
    front_page.looked_at(library, edition.id)
    assert [card.ids for card in edition.cards] == [tuple(first), tuple(other)]
    assert edition.cards[0].is_followed
    library.clock.advance(5 * HOUR)  # type: ignore[attr-defined]  # a FakeClock
    (late,) = bring(library, told("late", "F", "en", NOW + 4 * HOUR))
    make_story(library, [*first, late])
    front_page.looked_at(library, _page(library).id)
    marks.remove(library, first)
    library.clock.advance(5 * HOUR)  # type: ignore[attr-defined]  # a FakeClock
    later = bring(library, told("later", "G", "en", NOW + 9 * HOUR))
    make_story(library, [late, *later])
    (card,) = _page(library).cards
    assert (card.ids, card.is_followed, card.new) == ((late, *later), True, 1)
    assert followed.undo is not None


def test_less_of_a_story_puts_it_lower_and_undo_back(library: Library) -> None:
    ids = _event(library, "event", "A", "B", "C")
    other = _event(library, "other", "D", "E")
    done = front_page.less(library, ids[1], on=True)
    assert [card.ids for card in _page(library).cards] == [tuple(other), tuple(ids)]
    assert done.undo is not None
    done.undo()
    bring(library, told("more", "F", "en", NOW, is_stub=True))  # else the edition stays
    assert [card.ids for card in _page(library).cards] == [tuple(ids), tuple(other)]


def test_a_story_that_was_opened_moves_on(library: Library) -> None:
    seen = _event(library, "seen", "A", "B")
    front_page.looked_at(library, _page(library).id)
    front_page.seen(library, seen[0])
    at = library.clock.now()
    library.clock.advance(5 * HOUR)  # type: ignore[attr-defined]  # a FakeClock
    (late,) = bring(library, told("late", "C", "en", NOW + 4 * HOUR))
    make_story(library, [*seen, late])
    for number in range(weights.STORIES):
        _event(library, f"louder {number}", *(f"P{number} {n}" for n in range(5)))
    (card,) = _cards(_page(library), SectionKind.MOVED_ON)
    assert (card.ids, card.new, card.seen_at) == ((*seen, late), 1, at)


def test_a_paper_that_is_muted_is_not_there(library: Library) -> None:
    ids = _event(library, "event", "A", "B", "C")
    _feed(library, ids[2], is_muted=True)
    edition = _page(library)
    assert edition.end.arrived == 2
    assert [card.ids for card in edition.cards] == [tuple(ids[:2])]
    assert edition.feeds == 0


def test_a_folder_has_a_section(library: Library) -> None:
    papers = [f"P{n}" for n in range(8)]
    ids = bring(library, *(told(f"f{n}", papers[n], "en", NOW - n * HOUR) for n in range(8)))
    with library.store.write() as writer:
        folder = writer.feeds.add_folder("World", None)
        inner = writer.feeds.add_folder("Far", folder)
    feed = _feed(library, ids[0], is_muted=False)
    with library.store.write() as writer:
        writer.feeds.place(feed, inner, 0)
    edition = _page(library)
    (section, _) = edition.sections
    assert (section.kind, section.name) == (SectionKind.FOLDER, "World")
    assert [card.ids for card in section.cards] == [(ids[0],)]


def test_the_source_of_the_folder_heads_its_stories(library: Library) -> None:
    for number in range(5):
        _event(library, f"above {number}", *(f"A {number}{n}" for n in range(4)))
    _first, second = below = bring(
        library, told("post", "Post", "en", NOW), told("quai", "Quai", "fr", NOW)
    )
    make_story(library, below)
    with library.store.write() as writer:
        folder = writer.feeds.add_folder("World", None)
    feed = _feed(library, second, is_muted=False)
    with library.store.write() as writer:
        writer.feeds.place(feed, folder, 0)
    edition = front_page.current(library, languages=("en",), stories=5)
    assert edition is not None
    (card,) = _cards(edition, SectionKind.FOLDER)
    assert (len(card.ids), card.head.id) == (2, second)  # though not in the reader's language


def test_what_three_sources_tell_has_a_card_and_is_no_line(library: Library) -> None:
    told_by = [_event(library, f"event {n}", *(f"{n} {m}" for m in range(3))) for n in range(7)]
    for ids in told_by[1:]:  # each is as near to the first one as can be
        for each in ids:
            relate(library, each, *told_by[0], score=0.95)
    edition = front_page.current(library, languages=("en",), stories=5)
    assert edition is not None
    assert len(_cards(edition, SectionKind.TOP)) == 5
    assert len(_cards(edition, SectionKind.MORE)) == 2
    assert not any(card.beside for card in edition.cards)


def test_a_clock_that_was_wrong_does_not_stop_the_page(library: Library) -> None:
    bring(library, told("a", "Post", "en", NOW))
    library.clock.advance(timedelta(days=400))  # type: ignore[attr-defined]  # a FakeClock
    (future,) = bring(library, told("b", "Post", "en", NOW))
    front_page.looked_at(library, _page(library).id)
    library.clock.advance(timedelta(days=-400))  # type: ignore[attr-defined]  # a FakeClock
    library.clock.advance(HOUR)  # type: ignore[attr-defined]  # a FakeClock
    (late,) = bring(library, told("c", "Post", "en", NOW + HOUR))
    edition = _page(library)
    assert late in {each for card in edition.cards for each in card.ids}
    assert future not in {each for card in edition.cards for each in card.ids}


def test_a_week_away_is_named_to_its_end(library: Library) -> None:
    bring(library, told("a", "Post", "en", NOW))
    front_page.looked_at(library, _page(library).id)
    library.clock.advance(timedelta(hours=5))  # type: ignore[attr-defined]  # a FakeClock
    early = bring(library, told("b", "Post", "en", NOW + HOUR))
    library.clock.advance(timedelta(days=20))  # type: ignore[attr-defined]  # a FakeClock
    now: datetime = library.clock.now()
    late = bring(library, told("c", "Quai", "en", now - HOUR))
    edition = _page(library)
    assert [card.ids for card in edition.cards] == [tuple(late)]
    assert list(front_page.rest_ids(library, edition.id)) == early
    assert edition.end.arrived == 2


def test_a_page_kept_to_my_languages_counts_what_it_hides(library: Library) -> None:
    both = bring(library, told("b1", "Post", "en", NOW), told("b2", "潮", "ja", NOW))
    make_story(library, both)
    foreign = bring(library, told("j1", "潮", "ja", NOW), told("j2", "등대", "ko", NOW))
    make_story(library, foreign)
    bring(library, told("s1", "Solo", "fr", NOW), told("s2", "Only", "en", NOW))
    every = _page(library)
    with library.store.write() as writer:
        writer.settings.set(ONLY_READER_LANGUAGES.key, True)
    kept = front_page.edition(library, every.id)
    assert kept is not None
    assert [card.head.language for card in kept.cards] == ["en", "en"]
    assert (kept.end.shown, kept.end.rest, kept.end.foreign) == (3, 3, 3)
    assert (kept.end.arrived, kept.end.listed, kept.end.unread_listed) == (6, 0, 0)
    front_page.looked_at(library, every.id)
    library.clock.advance(HOUR)  # type: ignore[attr-defined]  # a FakeClock
    bring(library, told("w1", "등대", "ko", NOW))
    assert front_page.waiting(library, every.id).is_empty  # nothing that could be shown
    library.clock.advance(5 * HOUR)  # type: ignore[attr-defined]  # a FakeClock
    later = bring(library, told("l1", "Post", "en", NOW), told("l2", "등대", "ko", NOW))
    made = _page(library)
    assert [card.ids for card in made.cards] == [(later[0],)]
    assert (made.end.arrived, made.end.foreign) == (3, 2)
