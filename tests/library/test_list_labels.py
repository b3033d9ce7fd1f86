"""Lists grouped by AI label, the view of what is labelled, and counts beside what lists show."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from library_samples import NOW, article, open_in, put

from readerapp.domain.articles import ArticleQuery, Order, View
from readerapp.domain.drafts import PictureDraft
from readerapp.domain.errors import Reason, StorageError
from readerapp.domain.feeds import Feed, FeedSettings
from readerapp.domain.labels import Evidence, Label, LabelOpinion, Rank, Subject
from readerapp.domain.rules import MuteSpan
from readerapp.library import (
    Library,
    labels,
    list_groups,
    marks,
    mutes,
    reading,
    saved_searches,
    searching,
    stories,
)
from readerapp.library.list_groups import Grouping
from readerapp.library.search_index import incoming
from readerapp.settings import LABELLED_PICTURES, LABELLED_TEXTS, LabelledUse
from readerapp.storage import FeedEntry

TEXT = Evidence(Subject.TEXT, Label.AI_TEXT, Rank.VISIBLE_TEXT, "byline", "By a machine")
IMAGE, EDITED, PARTS = (
    Evidence(Subject.IMAGE, label, Rank.IN_FILE, "XMP", "x", picture=0)
    for label in (Label.AI_IMAGE, Label.AI_IMAGE_EDITED, Label.AI_IMAGE_PARTS)
)
EVIDENCE: tuple[tuple[Evidence, ...], ...] = (
    (), (TEXT,), (IMAGE,), (EDITED,), (PARTS,), (TEXT, IMAGE), (), (),
)  # fmt: skip
ORDER = (Label.AI_TEXT, Label.AI_IMAGE, Label.AI_IMAGE_PARTS, Label.AI_IMAGE_EDITED)
PICTURE = (PictureDraft(address="https://n.example/1.png"),)


def use(library: Library, texts: LabelledUse, pictures: LabelledUse) -> None:
    with library.store.write() as writer:
        writer.settings.set(LABELLED_TEXTS.key, texts.value)
        writer.settings.set(LABELLED_PICTURES.key, pictures.value)


def fill(library: Library) -> list[int]:
    """Store an article of each kind twice, a minute apart; return their ids, the newest first."""
    drafts = [
        article(
            f"urn:{number}",
            f"Ferry {number}",
            published=NOW - timedelta(minutes=number),
            evidence=EVIDENCE[number % len(EVIDENCE)],
            pictures=PICTURE,
        )
        for number in range(2 * len(EVIDENCE))
    ]
    return put(library, *drafts)


def grouped(library: Library, query: ArticleQuery) -> list[tuple[object, list[int]]]:
    found = searching.find(library, query, group_by=Grouping.LABEL)
    stops = [*(each.row for each in found.groups[1:]), len(found.ids)]
    return [
        (each.of, list(found.ids[each.row : stop]))
        for each, stop in zip(found.groups, stops, strict=False)
    ]


@pytest.mark.parametrize(
    "query",
    [
        ArticleQuery(),
        ArticleQuery(order=Order.OLDEST),
        ArticleQuery(search="ferry", order=Order.BEST),
        ArticleQuery(search="ferry -label:ai"),
        ArticleQuery(View.LABELLED),
        ArticleQuery(by_story=True),
        ArticleQuery(search="nothing"),
    ],
)
def test_a_group_has_what_its_label_says_in_the_order_of_the_list(
    library: Library, query: ArticleQuery
) -> None:
    ids = fill(library)
    stories.merge(library, ids[0], ids[1])
    labels.dispute(library, [ids[2]])
    plain = searching.find(library, query).ids
    found = grouped(library, query)
    heads = {each.id: each for each in searching.heads(library, plain)}
    for of, rows in found:
        assert rows
        for each in rows:
            first = [label for label in ORDER if label in heads[each].labels][:1]
            assert first == ([] if of is None else [of])
        assert rows == [each for each in plain if each in rows]
    assert sorted(each for _, rows in found for each in rows) == sorted(plain)
    order = [of for of, _ in found]
    assert order == [each for each in (*ORDER, None) if each in order]


def test_rows_on_show_are_grouped_by_the_labels_they_have_now(library: Library) -> None:
    ids = fill(library)
    before = searching.find(library, ArticleQuery(), group_by=Grouping.LABEL)
    marks.remove(library, [ids[1]])
    labels.say(library, [ids[0]], ["text"], LabelOpinion.BY_AI)
    after = searching.grouped_by_label(library, before, Order.NEWEST)
    assert sorted(after.ids) == sorted(before.ids)
    assert after.ids.index(ids[0]) < after.groups[1].row


@pytest.mark.parametrize("order", [Order.NEWEST, Order.OLDEST])
@pytest.mark.parametrize("is_many", [False, True])
def test_a_row_of_another_group_comes_to_its_place_by_time(
    library: Library, monkeypatch: pytest.MonkeyPatch, order: Order, is_many: bool
) -> None:
    monkeypatch.setattr(list_groups, "_MANY", 0 if is_many else 99)
    ids = fill(library)
    query = ArticleQuery(order=order)
    before = searching.find(library, query, group_by=Grouping.LABEL)
    labels.say(library, [ids[0], ids[7], ids[14]], ["text"], LabelOpinion.BY_AI)
    after = searching.grouped_by_label(library, before, order)
    anew = searching.find(library, query, group_by=Grouping.LABEL)
    assert (after.ids, after.groups) == (anew.ids, anew.groups)
    labels.take_back(library, [ids[7]])
    again = searching.grouped_by_label(library, after, order)
    assert again.ids == searching.find(library, query, group_by=Grouping.LABEL).ids


@pytest.fixture(params=range(4))
def mixed(request: pytest.FixtureRequest, library: Library) -> Library:
    """A library of some feeds, one muted, one shared, saved pages, words muted, stars and labels,
    of which some are disputed."""
    dice = random.Random(request.param)
    with library.store.write() as writer:
        feeds = [
            writer.feeds.subscribe(
                Feed(0, key, f"https://{key}.example/feed", settings=FeedSettings(is_muted=muted)),
                NOW,
            )
            for key, muted in (("a", False), ("b", True), ("c", False))
        ]
        for number in range(60):
            draft = article(
                f"urn:{number}",
                f"{dice.choice(('Ferry', 'Harbour'))} {number}",
                published=NOW - timedelta(minutes=number),
                evidence=dice.choice(EVIDENCE),
                pictures=PICTURE,
                language=dice.choice(("en", "fr")),
                source=dice.choice(("One", "Two")),
            )
            for feed in dice.sample([*feeds, None], dice.choice((1, 1, 2))):
                entry = None if feed is None else FeedEntry(feed, draft.identity.encode())
                writer.articles.put_many([incoming(draft, entry)], NOW)
    ids = list(searching.ids_of(library, ArticleQuery(search="ferry OR harbour")))
    marks.mark_read(library, dice.sample(ids, 20), read=True)
    marks.mark_starred(library, dice.sample(ids, 20), starred=True)
    labels.dispute(library, dice.sample(ids, 15))
    if request.param % 2:
        mutes.mute_words(library, "ferry 1*", MuteSpan.FOR_GOOD)
    return library


def entries(library: Library) -> Iterator[tuple[ArticleQuery, int, int | None]]:
    """Each entry of the navigation that stands for a list, how many it says, and unread ones."""
    counts = reading.counts(library)
    yield ArticleQuery(), counts.total, counts.unread
    yield ArticleQuery(View.UNREAD), counts.unread, counts.unread
    yield ArticleQuery(View.STARRED), counts.starred, None
    yield ArticleQuery(View.LABELLED), counts.labelled, None
    for each in counts.languages:
        yield ArticleQuery(language=each.key), each.total, each.unread
    for each in counts.sources:
        yield ArticleQuery(source_id=int(each.key)), each.total, each.unread
    for each in counts.feeds:
        yield ArticleQuery(feed_id=int(each.key)), each.total, each.unread


@pytest.mark.parametrize(
    "uses",
    [
        (LabelledUse.SHOWN, LabelledUse.DIMMED),
        (LabelledUse.HIDDEN, LabelledUse.SHOWN),
        (LabelledUse.HIDDEN, LabelledUse.HIDDEN),
    ],
)
def test_what_the_navigation_counts_is_what_lists_show(
    mixed: Library, uses: tuple[LabelledUse, LabelledUse]
) -> None:
    plain = reading.counts(mixed)
    every = {query: len(searching.ids_of(mixed, query)) for query, _, _ in entries(mixed)}
    use(mixed, *uses)
    for query, total, unread in entries(mixed):
        assert total == len(searching.ids_of(mixed, query)), query
        if unread is not None:
            fresh = replace(query, unread_only=True)
            assert unread == len(searching.ids_of(mixed, fresh)), query
        hidden = labels.hidden_count(mixed, query)
        assert total + hidden == every[query], query
        for each in (query, replace(query, unread_only=True), replace(query, by_story=True)):
            if query.view not in (View.ALL, View.UNREAD):
                continue  # it shows what is hidden elsewhere
            hidden = labels.hidden_count(mixed, each)
            assert hidden == len(searching.ids_of(mixed, labels.hidden_from(each))), each
    counts = reading.counts(mixed)
    assert (counts.muted, counts.starred) == (plain.muted, plain.starred)


def test_what_saved_searches_leave_out_is_what_is_told(library: Library) -> None:
    fill(library)
    use(library, LabelledUse.HIDDEN, LabelledUse.HIDDEN)
    for words in ("is:unread", "label:ai", "-label:ai is:unread", "nothing-like-it"):
        saved_searches.add(library, words, words)
    told = {}
    for saved in saved_searches.listed(library):
        query = ArticleQuery(saved_id=saved.id)
        told[saved.name] = labels.hidden_count(library, query)
        every = searching.ids_of(library, ArticleQuery(search=saved.query))
        assert told[saved.name] == len(every) - len(searching.ids_of(library, query)), saved
    assert told["is:unread"]
    assert not told["label:ai"]
    assert labels.hidden_count(library, ArticleQuery(search="is:unread")) == 0
    assert labels.hidden_count(library, ArticleQuery(saved_id=99)) == 0


def test_what_is_hidden_is_stepped_through_in_its_view(library: Library) -> None:
    ids = fill(library)
    use(library, LabelledUse.HIDDEN, LabelledUse.SHOWN)
    hidden = searching.ids_of(library, ArticleQuery(View.HIDDEN, unread_only=True))
    assert list(hidden) == [ids[1], ids[5], ids[9], ids[13]]
    labelled = searching.ids_of(library, ArticleQuery(View.LABELLED))
    assert {*hidden} < {*labelled}


def test_labels_that_are_none_are_damage(library: Library) -> None:
    (one,) = put(library, article("urn:1"))
    with closing(sqlite3.connect(library.store.path)) as other, other:
        other.execute("UPDATE article SET labels = 'no such label' WHERE id = ?", (one,))
    with pytest.raises(StorageError) as told:
        searching.find(library, ArticleQuery(), group_by=Grouping.LABEL)
    assert told.value.reason is Reason.DAMAGED
    assert reading.counts(library).labelled == 1


def test_a_locked_library_is_read_all_the_same(tmp_path: Path) -> None:
    with open_in(tmp_path) as library:
        fill(library)
        with closing(sqlite3.connect(library.store.path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            assert [of for of, _ in grouped(library, ArticleQuery())] == [*ORDER, None]
            assert reading.counts(library).labelled == 10
