"""Saved searches: kept, counted, changed, taken back; and what operators look up."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from library_samples import NOW, article, put
from test_library_stories import link

from readerapp.domain.articles import ArticleQuery, Changes, Order
from readerapp.domain.feeds import Feed, FeedChoice, FeedSettings
from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.domain.rules import MuteSpan
from readerapp.domain.searches import Criteria, Operator, ProblemKind, SavedSearch
from readerapp.library import Library, marks, mutes, saved_searches, searching, subscriptions
from readerapp.library.marks import ActionResult


def names(library: Library) -> list[str]:
    return [each.name for each in saved_searches.listed(library)]


def titles(library: Library, text: str = "", **fields: object) -> set[str]:
    query = ArticleQuery(search=text, **fields)  # type: ignore[arg-type]  # a test's shorthand
    return {head.title for head in searching.heads(library, searching.ids_of(library, query))}


@pytest.fixture
def three(library: Library) -> list[int]:
    return [saved_searches.add(library, name, f"{name} words")[0] for name in "ABC"]


def test_every_action_is_kept_and_can_be_taken_back(library: Library, three: list[int]) -> None:
    before = saved_searches.listed(library)
    one, two, three_ = three
    acts: list[Callable[[], ActionResult]] = [
        lambda: saved_searches.add(library, "D", "is:unread", 1)[1],
        lambda: saved_searches.rename(library, two, "Renamed"),
        lambda: saved_searches.change(library, two, "B", "other"),
        lambda: saved_searches.remove(library, one),
        lambda: saved_searches.move(library, three_, 0),
        lambda: saved_searches.restore(library, [SavedSearch(99, "New", "x"), *before]),
    ]
    for act in acts:
        done = act()
        assert done.changes == Changes(searches=True)
        assert saved_searches.listed(library) != before
        assert done.undo
        assert done.undo() == Changes(searches=True)
        assert saved_searches.listed(library) == before


def test_what_changes_nothing_cannot_be_taken_back(library: Library, three: list[int]) -> None:
    for done in (
        saved_searches.rename(library, three[0], "A"),
        saved_searches.rename(library, three[0], ""),
        saved_searches.rename(library, 99, "X"),
        saved_searches.remove(library, 99),
        saved_searches.move(library, three[0], 0),
        saved_searches.move(library, 99, 0),
        saved_searches.restore(library, saved_searches.listed(library)),
    ):
        assert done == ActionResult(Changes())
    assert names(library) == ["A", "B", "C"]


def test_an_order_is_kept(library: Library, three: list[int]) -> None:
    saved_searches.move(library, three[0], 2)
    assert names(library) == ["B", "C", "A"]
    saved_searches.move(library, three[0], 1)
    assert names(library) == ["B", "A", "C"]
    saved_searches.remove(library, three[1])
    saved_searches.add(library, "D", "d")
    assert names(library) == ["A", "C", "D"]


def test_a_saved_search_is_a_list_and_counts_what_is_unread(library: Library) -> None:
    ids = put(
        library,
        article("1", "Red fox", body_text="den"),
        article("2", "Red kite", language="fr"),
        article("3", "Blue whale"),
    )
    red, _ = saved_searches.add(library, "Red", "red")
    french, _ = saved_searches.add(library, "French", "red lang:fr -is:starred")
    nothing, _ = saved_searches.add(library, "Nothing", "…")
    everything, _ = saved_searches.add(library, "Everything", "lang:klingonish")
    assert titles(library, saved_id=red) == {"Red fox", "Red kite"}
    assert titles(library, "den", saved_id=red) == {"Red fox"}
    assert titles(library, saved_id=99) == set()
    assert saved_searches.unread(library) == {red: 2, french: 1, nothing: 0, everything: 3}
    marks.mark_read(library, ids[:1], read=True)
    assert saved_searches.unread(library)[red] == 1
    marks.mark_all_read(library, ArticleQuery(saved_id=red))
    assert saved_searches.unread(library)[everything] == 1


@pytest.mark.parametrize("seed", range(6))
def test_navigation_and_list_count_the_same(library: Library, seed: int) -> None:
    """Read, muted, labelled, in stories: the number of a search is that of its list."""
    chance = Random(seed)
    with library.store.write() as writer:
        writer.settings.set("labels.texts", chance.choice(("hidden", "shown")))
        feeds = [
            writer.feeds.subscribe(Feed(0, key, f"https://{key}.example", title=key), NOW)
            for key in "ab"
        ]
        writer.feeds.set_settings(feeds[0], FeedSettings(is_muted=chance.random() < 0.5))
    by_machine = Evidence(Subject.TEXT, Label.AI_TEXT, Rank.VISIBLE_TEXT, "byline", "By AI")
    ids = put(
        library,
        *(
            article(
                str(n), chance.choice(("Red fox", "Red kite", "Blue whale")),
                evidence=(by_machine,) if chance.random() < 0.3 else (),
            )
            for n in range(24)
        ),
    )  # fmt: skip
    link(library, ids[:2], ids[2:8])
    if chance.random() < 0.5:
        mutes.mute_words(library, "kite", MuteSpan.FOR_GOOD)
    marks.mark_read(library, chance.sample(ids, 8), read=True)
    marks.mark_starred(library, chance.sample(ids, 8), starred=True)
    texts = ("red", "is:unread", "red -is:starred", "is:starred OR whale", "label:ai")
    saved = [saved_searches.add(library, text, text)[0] for text in texts]
    counts = saved_searches.unread(library)
    for each in saved:
        query = ArticleQuery(saved_id=each)
        unread = searching.ids_of(library, replace(query, unread_only=True))
        assert counts[each] == len(unread)
    for query in (*(ArticleQuery(saved_id=each) for each in saved), ArticleQuery(search="red")):
        every = len(searching.ids_of(library, query))
        for asked in (query, replace(query, by_story=True), replace(query, order=Order.BEST)):
            assert searching.find(library, asked).articles == every
        assert searching.find(library, query, every or 1).articles in (every, None)
        assert searching.find(library, query, every + 1).articles == every


def test_counting_ends_in_time(library: Library) -> None:
    put(library, *(article(str(n), "Red " * 50) for n in range(3)))
    red, _ = saved_searches.add(library, "Red", "red")
    assert saved_searches.unread(library, 0.0) == {}
    with library.store.read() as reader:
        assert reader.searches.unread(Criteria('"red"'), 0.0) in (None, 3)
    assert saved_searches.unread(library) == {red: 3}  # the connection is as it was


def test_what_is_wrong_is_left_out_and_told_of(library: Library) -> None:
    put(library, article("1", "Red fox"))
    query = ArticleQuery(search="before:yesterdayy red is:foo feed:nobody folder:none lang:xyzzy")
    found = searching.find(library, query)
    assert len(found.ids) == 1
    assert [(each.kind, each.operator) for each in found.problems] == [
        (ProblemKind.NO_DATE, Operator.BEFORE),
        (ProblemKind.NO_CHOICE, Operator.IS),
        (ProblemKind.NO_FEED, Operator.FEED),
        (ProblemKind.NO_FOLDER, Operator.FOLDER),
        (ProblemKind.NO_LANGUAGE, Operator.LANGUAGE),
    ]
    assert str(found.problems[0]).startswith("“before:yesterdayy” is not a date")
    assert titles(library, "-is:foo") == {"Red fox"}
    assert titles(library, "blue OR is:foo") == set()
    assert titles(library, "is:") == {"Red fox"}


@pytest.mark.parametrize(
    "text", ["meaning:fox", 'meaning:"a red animal" red', "Meaning: red", "red meaning:fox"]
)
def test_a_search_by_meaning_finds_nothing_and_says_why(library: Library, text: str) -> None:
    put(library, article("1", "Red fox"))
    found = searching.find(library, ArticleQuery(search=text))
    assert (len(found.ids), [each.kind for each in found.problems]) == (
        0,
        [ProblemKind.NO_MEANING],
    )


def test_feeds_and_folders_are_known_by_name(library: Library) -> None:
    folder, _ = subscriptions.add_folder(library, "Europe", None)
    inner, _ = subscriptions.add_folder(library, "France", folder)
    choices = [
        FeedChoice("https://m.example/feed", "Le Monde"),
        FeedChoice("https://x.example", "X"),
    ]
    (monde, _), _ = subscriptions.subscribe(library, choices, inner)
    subscriptions.rename_feed(library, monde, "My paper")
    put(
        library,
        article("1", "One", source="Le Monde"),
        article("2", "Two", source="Le Monde diplomatique"),
        article("3", "Three", source="Elsewhere"),
        article("4", "Four", source="X marks the spot"),
    )
    for text, found in (
        ("source:monde", {"One", "Two"}),
        ('source:"Le Monde"', {"One"}),
        ("-source:monde", {"Three", "Four"}),
        ("feed:elsew", {"Three"}),
        ("feed:lsew", {"One", "Two", "Three", "Four"}),
        ('feed:"my paper"', set()),
        ('feed:"X"', set()),  # a feed of that name, so not the sources that begin so
        ("folder:europe", set()),
        ("-folder:europe", {"One", "Two", "Three", "Four"}),
        ("two OR source:elsewhere", {"Two", "Three"}),
    ):
        assert titles(library, text) == found, text


def test_days_are_those_of_the_readers_calendar(library: Library) -> None:
    noon = NOW.astimezone().replace(hour=12).astimezone(UTC)
    put(
        library,
        article("1", "Now", published=noon - timedelta(hours=3)),
        article("2", "Before", published=noon - timedelta(days=1)),
        article("3", "Long ago", published=datetime(1969, 7, 20, 12, tzinfo=UTC)),
    )
    for text, found in (
        ("on:today", {"Now"}),
        ("on:yesterday", {"Before"}),
        ("before:today", {"Before", "Long ago"}),
        ("after:yesterday", {"Now", "Before"}),
        ("-after:yesterday", {"Long ago"}),
        ("on:1969-07", {"Long ago"}),
        ("before:0001", set()),
        ("after:9998", set()),
    ):
        assert titles(library, text) == found, text


def test_what_was_read_on_a_day_is_found_until_it_is_unread(library: Library) -> None:
    ids = put(library, *(article(name, name) for name in ("read", "taken back", "never")))
    marks.mark_read(library, ids[:2], read=True)
    marks.mark_read(library, ids[1:2], read=False)
    for text, found in (
        ("read:today", {"read"}),
        ("read:yesterday", set()),
        ("-read:today", {"taken back", "never"}),
    ):
        assert titles(library, text) == found, text
    (problem,) = searching.find(library, ArticleQuery(search="read:harbour")).problems
    assert problem.kind is ProblemKind.NO_DATE


def test_names_to_complete_with(library: Library) -> None:
    put(
        library, article("1", source="Wire", language="fr"), article("2", source="", language="und")
    )
    subscriptions.add_folder(library, "Europe", None)
    subscriptions.subscribe(library, [FeedChoice("https://m.example/feed", "Le Monde")])
    found = searching.names(library, "de")
    assert found.feeds == ("Le Monde", "Wire")
    assert found.folders == ("Europe",)
    assert found.languages == (("fr", "français, Französisch"),)
