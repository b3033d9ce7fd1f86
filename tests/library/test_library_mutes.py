"""Mutes: what is hidden where, what is found all the same, and how it comes back."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from fakes import FakeClock
from feed_cases import heads, item, run, served, subscribe
from front_page_cases import bring, make_story, told
from hostile_server import HostileServer
from library_samples import NOW, article, everything, put
from storage_samples import SPAN

from readerapp.domain.articles import ArticleQuery, View
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.feeds import FeedSettings
from readerapp.domain.rules import Mute, MuteKind, MuteSpan, RuleActions
from readerapp.library import (
    Library,
    annotations,
    front_page,
    marks,
    rules,
    saved_searches,
    searching,
    subscriptions,
)
from readerapp.library.marks import ActionResult
from readerapp.library.mutes import (
    articles_of,
    end_due,
    hide_anew,
    lift,
    mute_feed,
    mute_query,
    mute_story,
    mute_words,
    mutes,
    why_muted,
)

WEEK = MuteSpan.WEEK


def advance(library: Library, **by: float) -> None:
    assert isinstance(library.clock, FakeClock)
    library.clock.advance(timedelta(**by))


def shown(library: Library, **query: object) -> set[str]:
    ids = searching.ids_of(library, ArticleQuery(**query))  # type: ignore[arg-type]  # a test’s shorthand
    return {head.title for head in searching.heads(library, ids)}


def undo(done: ActionResult) -> None:
    assert done.undo is not None
    assert done.undo()


def only(library: Library) -> Mute:
    (mute,) = mutes(library)
    return mute


def story(library: Library, *ids: int) -> None:
    with library.store.write() as writer:
        writer.stories.regroup([ids])
        writer.mutes.follow_stories()


@pytest.fixture
def ids(library: Library) -> list[int]:
    return put(
        library,
        article("a", "Harbour lights"),
        article("b", "Ferry walls"),
        article("c", "Ferry again"),
    )


def test_words_leave_every_list_and_are_found_all_the_same(
    library: Library, ids: list[int]
) -> None:
    saved, _ = saved_searches.add(library, "Ferries", "ferry")
    asking, _ = saved_searches.add(library, "Hidden", "ferry is:muted")
    annotations.add_tag(library, ids[1], "Boats")
    marks.mark_starred(library, [ids[2]], starred=True)
    done = mute_words(library, "ferry", WEEK)
    assert set(done.changes.changed) == {ids[1], ids[2]}
    assert done.changes.rules
    for query in ({}, {"view": View.UNREAD}, {"language": "en"}, {"by_story": True}):
        assert shown(library, **query) == {"Harbour lights"}
    assert shown(library, saved_id=saved) == set()
    assert shown(library, saved_id=asking) == {"Ferry walls", "Ferry again"}
    assert shown(library, search="ferry") == {"Ferry walls", "Ferry again"}
    assert shown(library, search="is:muted") == {"Ferry walls", "Ferry again"}
    assert shown(library, search="-is:muted") == {"Harbour lights"}
    assert shown(library, view=View.STARRED) == {"Ferry again"}
    assert shown(library, tag="boats") == {"Ferry walls"}
    assert saved_searches.unread(library) == {saved: 0, asking: 2}
    with library.store.read() as reader:
        counts = reader.articles.counts()
        assert (counts.total, counts.unread, counts.starred) == (1, 1, 1)
        assert [(each.key, each.total) for each in counts.languages] == [("en", 1)]
        assert [each.total for each in counts.sources] == [1]
        assert set(reader.arrivals.ids(SPAN)) == {ids[0]}
        assert {row.id for row in reader.arrivals.reports(ids)} == {ids[0]}
    undo(done)
    assert len(everything(library)) == 3
    assert mutes(library) == ()


def test_the_reason_is_told(library: Library, ids: list[int]) -> None:
    mute_words(library, '  the "ferry" ', MuteSpan.FOR_GOOD)
    mute_words(library, "ferry", WEEK)
    mute_query(library, "lang:en walls", MuteSpan.DAY)
    told = why_muted(library, ids[1])
    assert [each.name for each in told] == ["ferry", "lang:en walls"]
    assert told[0].until == library.clock.now().replace(microsecond=0) + timedelta(days=7)
    assert (told[0].kind, told[0].articles, told[0].query) == (MuteKind.WORDS, 2, 'title:"ferry"')
    assert [each.title for each in articles_of(library, told[1])] == ["Ferry walls"]
    assert why_muted(library, ids[0]) == ()


def test_words_of_the_text_only_when_wanted(library: Library) -> None:
    put(library, article("a", "One", body_text="Of a ferry."))
    undo(mute_words(library, "ferry", WEEK, everywhere=True))
    mute_words(library, "ferry", WEEK)
    assert shown(library) == {"One"}


def test_it_ends_by_itself(library: Library, ids: list[int]) -> None:
    mute_words(library, "ferry", MuteSpan.DAY)
    mute_words(library, "harbour", MuteSpan.FOR_GOOD)
    advance(library, hours=23)
    assert not end_due(library)
    advance(library, hours=2)
    assert set(end_due(library).changed) == {ids[1], ids[2]}
    assert shown(library) == {"Ferry walls", "Ferry again"}
    assert only(library).name == "harbour"


def test_lifting_is_undone_with_everything_it_hid(library: Library, ids: list[int]) -> None:
    story(library, ids[1], ids[2])
    mute_story(library, ids[1], WEEK)
    before = only(library)
    done = lift(library, before)
    assert len(shown(library)) == 3
    undo(done)
    assert only(library) == before
    assert shown(library) == {"Harbour lights"}


def test_the_same_words_are_muted_once(library: Library, ids: list[int]) -> None:
    mute_words(library, "ferry", MuteSpan.DAY)
    done = mute_words(library, "ferry", MuteSpan.FOR_GOOD)
    assert only(library).until is None
    undo(done)
    assert only(library).until is not None
    assert shown(library) == {"Harbour lights"}


def test_what_arrives_is_muted_and_what_changes_is_judged_anew(
    feed_library: Library, server: HostileServer
) -> None:
    mute_query(feed_library, "lanterns", WEEK)
    server.routes["/feed"] = served(item(1), item(2, "Nothing of the kind. "))
    subscribe(feed_library, server)
    assert run(feed_library).new == 2
    assert [head.title for head in heads(feed_library)] == ["Story 2"]
    server.routes["/feed"] = served(item(1, "Other words. "), item(2), etag='"2"')
    run(feed_library)
    assert [head.title for head in heads(feed_library)] == ["Story 1"]


def test_a_story_is_muted_with_what_joins_it(library: Library, ids: list[int]) -> None:
    one, two, three = ids
    story(library, one, two)
    mute_story(library, one, WEEK)
    assert shown(library) == {"Ferry again"}
    story(library, one, two, three)
    assert shown(library) == set()
    with library.store.write() as writer:  # taken out of it again
        writer.stories.regroup([[one, two], [three]])
        writer.mutes.follow_stories()
    assert shown(library) == {"Ferry again"}
    assert only(library).name == "Harbour lights"
    assert only(library).articles == 2


def test_an_article_in_no_story_is_muted_as_one(library: Library, ids: list[int]) -> None:
    mute_story(library, ids[0], WEEK)
    assert shown(library) == {"Ferry walls", "Ferry again"}


def test_a_feed_is_muted_for_a_time(feed_library: Library, server: HostileServer) -> None:
    server.routes["/feed"] = served(item(1), item(2))
    feed = subscribe(feed_library, server)
    run(feed_library)
    done = mute_feed(feed_library, feed, WEEK)
    assert done.changes.subscriptions
    assert shown(feed_library) == set()
    assert len(shown(feed_library, feed_id=feed)) == 2  # who opens its own list wants it
    assert len(shown(feed_library, search="is:muted")) == 2
    assert (only(feed_library).name, only(feed_library).articles) == ("Harbour News", 2)
    assert len(articles_of(feed_library, only(feed_library))) == 2
    assert why_muted(feed_library, heads_of(feed_library)[0]) == (only(feed_library),)
    advance(feed_library, days=8)
    assert end_due(feed_library).subscriptions
    assert len(shown(feed_library)) == 2
    undo(mute_feed(feed_library, feed, WEEK))
    assert len(shown(feed_library)) == 2


def heads_of(library: Library) -> list[int]:
    return list(searching.ids_of(library, ArticleQuery(search="is:muted")))


def test_a_feed_muted_in_its_properties_is_listed_and_lifted(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/feed"] = served(item(1))
    feed = subscribe(feed_library, server, settings=FeedSettings(is_muted=True))
    run(feed_library)
    muted = only(feed_library)
    assert (muted.id, muted.kind, muted.until) == (0, MuteKind.FEED, None)
    assert why_muted(feed_library, heads_of(feed_library)[0]) == (muted,)
    undo(mute_feed(feed_library, feed, WEEK))  # it is muted as it was
    assert only(feed_library) == muted
    done = lift(feed_library, muted)
    assert len(shown(feed_library)) == 1
    undo(done)
    assert only(feed_library) == muted


def test_a_flag_that_was_taken_away_ends_the_mute(
    feed_library: Library, server: HostileServer
) -> None:
    feed = subscribe(feed_library, server)
    mute_feed(feed_library, feed, WEEK)
    subscriptions.change_settings(feed_library, feed, FeedSettings())
    assert mutes(feed_library) == ()


def test_words_that_stand_for_nothing_hide_nothing_and_say_so(
    feed_library: Library, server: HostileServer
) -> None:
    server.routes["/feed"] = served(item(1))
    feed = subscribe(feed_library, server)
    run(feed_library)
    mute_query(feed_library, 'feed:"Harbour News"', WEEK)
    assert shown(feed_library) == set()
    subscriptions.rename_feed(feed_library, feed, "Tidings")
    subscriptions.change_settings(feed_library, feed, FeedSettings())
    with feed_library.store.write() as writer:
        writer._connection.execute("UPDATE feed SET title = '', address = 'x'")
        writer._connection.execute("UPDATE source SET name = 'x'")
    assert hide_anew(feed_library).rules
    assert shown(feed_library) == {"Story 1"}
    assert only(feed_library).check.problems


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (lambda library: mute_words(library, ' "" ', WEEK), Reason.RULE_WITHOUT_QUERY),
        (lambda library: mute_words(library, "...", WEEK), Reason.RULE_WITHOUT_QUERY),
        (lambda library: mute_words(library, "w" * 3000, WEEK), Reason.RULE_TOO_LONG),
    ],
)
def test_what_makes_no_sense_is_refused(
    library: Library, act: Callable[[Library], object], reason: Reason
) -> None:
    with pytest.raises(ReaderError) as told:
        act(library)
    assert told.value.reason is reason
    assert mutes(library) == ()


def test_what_was_in_the_bin_is_still_muted(library: Library, ids: list[int]) -> None:
    mute_words(library, "ferry", WEEK)
    removed = marks.remove(library, [ids[1]])
    assert only(library).articles == 1
    undo(removed)
    assert only(library).articles == 2
    assert shown(library) == {"Harbour lights"}


def test_damage_to_what_is_hidden_is_made_good(library: Library, ids: list[int]) -> None:
    mute_words(library, "ferry", WEEK)
    with library.store.write() as writer:
        writer._connection.execute("DELETE FROM muted")
        writer._connection.execute("INSERT INTO muted VALUES (?, 1)", (ids[0],))
    assert set(hide_anew(library).changed) == set(ids)
    assert shown(library) == {"Harbour lights"}
    assert not hide_anew(library)


def test_nothing_is_done_to_a_library_that_can_only_be_read(
    library: Library, ids: list[int], tmp_path: Path
) -> None:
    mute_words(library, "ferry", MuteSpan.DAY)
    advance(library, days=2)
    library.store.is_read_only = True
    assert not end_due(library)
    assert not hide_anew(library)


def page_of(library: Library) -> tuple[list[set[int]], int]:
    """The reports of each card of the edition, and how much the end names as the rest."""
    edition = front_page.current(library)
    assert edition is not None
    return [set(card.ids) for card in edition.cards], edition.end.rest


def test_an_edition_that_is_read_leaves_out_what_is_muted_meanwhile(library: Library) -> None:
    one, two, three, alone = bring(
        library,
        told("en", "Post", "en", NOW, "Harbour lights"),
        told("fr", "Quai", "fr", NOW, "Le port"),
        told("ko", "Lamp", "ko", NOW, "Ferry again"),
        told("de", "Blatt", "de", NOW, "Alone"),
    )
    make_story(library, [one, two, three])
    assert page_of(library) == ([{one, two, three}, {alone}], 0)
    undone = mute_words(library, "harbour", WEEK)  # whose headline it may be
    assert page_of(library) == ([{two, three}, {alone}], 0)
    undo(undone)
    mute_story(library, two, WEEK)
    assert page_of(library) == ([{alone}], 0)
    lift(library, only(library))
    rule_id, _ = rules.add(library, "", "lang:de", RuleActions(hides=True))
    done = rules.run(library, rule_id)
    assert page_of(library) == ([{one, two, three}], 1)
    undo(done.action)
    assert page_of(library) == ([{one, two, three}, {alone}], 0)


def test_muting_costs_a_list_without_mutes_nothing_but_a_look(library: Library) -> None:
    with library.store.read() as reader:
        asked: list[str] = []
        reader._connection.set_trace_callback(asked.append)
        reader.articles.ids(ArticleQuery(), "")
        reader._connection.set_trace_callback(None)
    assert not any("NOT IN (SELECT article_id FROM muted)" in each for each in asked)


def test_how_much_is_kept_away_is_what_a_search_for_it_finds(
    feed_library: Library, server: HostileServer
) -> None:
    def kept_away() -> int | None:
        with feed_library.store.read() as reader:
            return reader.articles.counts().muted

    assert kept_away() is None
    server.routes["/feed"] = served(item(1), item(2), item(3))
    feed_id = subscribe(feed_library, server)
    run(feed_library)
    put(feed_library, article("a", "Harbour"), article("b", "Story of a harbour"))
    words = mute_words(feed_library, "never", WEEK)
    assert kept_away() == 0  # but something is muted
    mute_words(feed_library, "story", WEEK)
    assert kept_away() == len(shown(feed_library, search="is:muted")) == 4
    feed = mute_feed(feed_library, feed_id, WEEK)
    assert kept_away() == len(shown(feed_library, search="is:muted")) == 4
    undo(words)
    undo(feed)
    lift(feed_library, mutes(feed_library)[0])
    assert kept_away() is None
