"""What the reader says of AI labels stands beside the evidence, is undone, and is kept whatever
becomes of the article; labels follow when feeds or rules change."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from folder_sync_wishes import Device
from library_samples import NOW, article, dump, open_in, put
from retention_cases import EndedHereError, interrupted
from test_library_safety_copy import brought_back

from readerapp.domain.articles import ArticleQuery, Picture, View
from readerapp.domain.drafts import PictureDraft
from readerapp.domain.errors import Reason, StorageError
from readerapp.domain.feeds import Feed
from readerapp.domain.labels import (
    PICTURES,
    TEXT,
    Claim,
    Evidence,
    FeedLabels,
    Label,
    LabelMark,
    LabelOpinion,
    LabelShare,
    Rank,
    Subject,
)
from readerapp.domain.rules import RuleActions
from readerapp.library import (
    Library,
    labels,
    marks,
    rules,
    safety_copy,
    saved_searches,
    searching,
    subscriptions,
)
from readerapp.library import bin as bin_
from readerapp.library.archives.exporting import export_archive
from readerapp.library.archives.importing import import_archive
from readerapp.library.erasing import erase_history
from readerapp.library.search_index import incoming
from readerapp.settings import LABELLED_PICTURES, LABELLED_TEXTS, LabelledUse, Setting
from readerapp.storage import FeedEntry, Store
from readerapp.storage.file.connection import connect

AI, NOT_SO = LabelOpinion.BY_AI, LabelOpinion.DISPUTED
SAYS_AI = Evidence(Subject.TEXT, Label.AI_TEXT, Rank.VISIBLE_TEXT, "byline", "By a machine")
IN_FILE = Evidence(Subject.IMAGE, Label.AI_IMAGE, Rank.IN_FILE, "XMP", "x", picture=1)
TWO_PICTURES = tuple(PictureDraft(address=f"https://n.example/{n}.png") for n in range(2))


def shown(library: Library, article_id: int) -> tuple[Label, ...]:
    (head,) = searching.heads(library, [article_id])
    return head.labels


def evidence(library: Library, article_id: int) -> tuple[Evidence, ...]:
    with library.store.read() as reader:
        found = reader.articles.article(article_id)
        assert found is not None
        return found.evidence


def pictures(library: Library, article_id: int) -> tuple[Picture, ...]:
    with library.store.read() as reader:
        return reader.pictures.of(article_id)


def subscribed(library: Library, key: str = "one") -> int:
    with library.store.write() as writer:
        return writer.feeds.subscribe(Feed(0, key, f"https://{key}.example/feed"), NOW)


def brought(library: Library, feed_id: int, *names: str, **fields: object) -> list[int]:
    """Store articles as entries of a feed."""
    with library.store.write() as writer:
        found = [
            incoming(article(f"urn:{name}", name, **fields), FeedEntry(feed_id, name.encode()))
            for name in names
        ]
        return [each for each, _ in writer.articles.put_many(found, NOW)]


def found(library: Library, query: str) -> set[int]:
    return set(searching.ids_of(library, ArticleQuery(search=query)))


def test_a_mark_is_shown_beside_the_evidence_and_undone(library: Library) -> None:
    (one,) = put(library, article("urn:1"))
    done = labels.say(library, [one], [TEXT], AI)
    assert shown(library, one) == (Label.AI_TEXT,)
    (said,) = evidence(library, one)
    assert (said.rank, said.label, said.claim) == (Rank.USER, Label.AI_TEXT, Claim.STATED)
    assert labels.say(library, [one], [TEXT], AI).undo is None
    assert done.undo is not None
    done.undo()
    assert shown(library, one) == ()
    assert evidence(library, one) == ()


def test_a_dispute_leaves_the_claim(library: Library) -> None:
    (one,) = put(library, article("urn:1", evidence=(SAYS_AI,)))
    done = labels.dispute(library, [one])
    assert shown(library, one) == (Label.AI_TEXT, Label.AI_TEXT_DISPUTED)
    first, second = evidence(library, one)
    assert first == SAYS_AI
    assert (second.rank, second.claim) == (Rank.USER, Claim.DISPUTED)
    assert done.undo is not None
    done.undo()
    assert shown(library, one) == (Label.AI_TEXT,)
    (two,) = put(library, article("urn:2"))
    assert labels.dispute(library, [two]).undo is None


def test_undo_leaves_what_was_said_since(library: Library) -> None:
    (one,) = put(library, article("urn:1", evidence=(SAYS_AI,)))
    done = labels.say(library, [one], [TEXT], AI)
    labels.say(library, [one], [TEXT], NOT_SO)
    assert done.undo is not None
    done.undo()
    assert labels.marks_of(library, one)[TEXT].opinion is NOT_SO
    labels.take_back(library, [one])
    assert labels.marks_of(library, one) == {}


def test_pictures_are_told_apart(library: Library) -> None:
    (one,) = put(library, article("urn:1", pictures=TWO_PICTURES, evidence=(IN_FILE,)))
    labels.say_of_picture(library, one, 0, AI)
    assert [each.labels for each in pictures(library, one)] == [(Label.AI_IMAGE,)] * 2
    labels.say_of_picture(library, one, 1, NOT_SO)
    disputed = (Label.AI_IMAGE, Label.AI_IMAGE_DISPUTED)
    assert [each.labels for each in pictures(library, one)] == [(Label.AI_IMAGE,), disputed]
    assert shown(library, one) == (Label.AI_IMAGE,)
    labels.say_of_picture(library, one, 0, None)
    assert shown(library, one) == disputed
    assert labels.say_of_picture(library, one, 7, AI).undo is None


def test_a_picture_is_known_by_its_address_after_an_update(library: Library) -> None:
    (one,) = put(library, article("urn:1", pictures=TWO_PICTURES))
    labels.say_of_picture(library, one, 0, AI)
    labels.say(library, [one], [TEXT], AI)
    put(library, article("urn:1", "Another title", pictures=TWO_PICTURES[::-1]))
    assert [each.labels for each in pictures(library, one)] == [(), (Label.AI_IMAGE,)]
    assert shown(library, one) == (Label.AI_TEXT, Label.AI_IMAGE)


def test_marks_outlive_the_bin_and_the_article(library: Library) -> None:
    (one,) = put(library, article("urn:1", evidence=(SAYS_AI,)))
    labels.dispute(library, [one])
    marks.remove(library, [one])
    bin_.restore_articles(library, [one])
    assert shown(library, one) == (Label.AI_TEXT, Label.AI_TEXT_DISPUTED)
    marks.remove(library, [one])
    bin_.empty(library)
    assert put(library, article("urn:1", evidence=(SAYS_AI,))) == [one]
    assert shown(library, one) == (Label.AI_TEXT, Label.AI_TEXT_DISPUTED)


def test_a_feed_labels_what_is_here_and_what_comes(library: Library) -> None:
    feed_id = subscribed(library)
    before = brought(library, feed_id, "a", "b", pictures=TWO_PICTURES)
    (other,) = put(library, article("urn:other"))
    done = labels.set_feed(library, feed_id, FeedLabels(text=True, pictures=True))
    assert labels.is_waiting(library)
    assert set(labels.derive(library).changed) == set(before)
    assert not labels.is_waiting(library)
    (after,) = brought(library, feed_id, "c")  # without a picture
    every = (Label.AI_TEXT, Label.AI_IMAGE)
    assert [shown(library, each) for each in (*before, after, other)] == [
        every, every, (Label.AI_TEXT,), (),
    ]  # fmt: skip
    assert {each.rank for each in evidence(library, after)} == {Rank.FEED_RULE}
    assert done.undo is not None
    done.undo()
    labels.derive(library)
    assert found(library, "label:ai") == set()


def test_what_is_said_of_an_article_comes_before_what_is_said_of_its_feed(library: Library) -> None:
    feed_id = subscribed(library)
    (one,) = brought(library, feed_id, "a")
    labels.set_feed(library, feed_id, FeedLabels(text=True))
    labels.derive(library)
    labels.dispute(library, [one])
    assert shown(library, one) == ()
    # What the publisher says stays, and is disputed.
    labels.set_feed(library, feed_id, FeedLabels(text=True, policy="https://one.example/ai"))
    labels.derive(library)
    assert shown(library, one) == (Label.AI_TEXT, Label.AI_TEXT_DISPUTED)
    assert evidence(library, one)[0].source == "https://one.example/ai"


def test_labels_go_with_the_subscription_and_come_back_with_it(library: Library) -> None:
    feed_id = subscribed(library)
    (one,) = brought(library, feed_id, "a")
    labels.set_feed(library, feed_id, FeedLabels(text=True))
    labels.derive(library)
    ended = subscriptions.unsubscribe(library, [feed_id], remove_articles=False)
    labels.derive(library)
    assert shown(library, one) == ()
    assert ended.undo is not None
    ended.undo()
    labels.derive(library)
    assert shown(library, one) == (Label.AI_TEXT,)
    assert labels.feeds(library) == {feed_id: FeedLabels(text=True)}


def test_derivation_goes_on_where_it_was_killed(library: Library) -> None:
    feed_id = subscribed(library)
    ids = brought(library, feed_id, *map(str, range(30)))
    labels.set_feed(library, feed_id, FeedLabels(text=True))
    labels.derive_some(library, 7)
    with interrupted(library, 2), pytest.raises(EndedHereError):
        labels.derive(library)
    assert set(labels.derive(library).changed) | found(library, "label:ai") == set(ids)
    assert found(library, "label:ai") == set(ids)


def test_labels_are_derived_anew_when_the_rules_change(library: Library) -> None:
    (one, two) = put(library, article("urn:1", evidence=(SAYS_AI,)), article("urn:2"))
    labels.derive(library)
    assert not labels.is_waiting(library)
    with closing(connect(library.store.path, "rw", 10.0)) as connection:
        connection.execute("UPDATE article SET labels = iif(id = ?, '', 'ai_image')", (one,))
        connection.execute("UPDATE setting SET value = '\"1\"' WHERE key = 'library.label_rules'")
    assert labels.is_waiting(library)
    assert set(labels.derive(library).changed) == {one, two}
    assert [shown(library, each) for each in (one, two)] == [(Label.AI_TEXT,), ()]


def test_searches_find_labels(library: Library) -> None:
    said, file, plain, mine = put(
        library,
        article("urn:1", evidence=(SAYS_AI,)),
        article("urn:2", pictures=TWO_PICTURES, evidence=(IN_FILE,)),
        article("urn:3"),
        article("urn:4"),
    )
    labels.say(library, [mine], [TEXT], AI)
    labels.dispute(library, [said])
    assert found(library, "label:ai") == {said, file, mine}
    assert found(library, "label:ai-text") == {said, mine}
    assert found(library, "label:ai-image") == {file}
    assert found(library, "label:none") == {plain}
    assert found(library, "label:mine") == {said, mine}
    assert found(library, "label:disputed") == {said}
    assert found(library, "label:signed") == found(library, "label:edited") == set()


def test_rules_find_labels(library: Library) -> None:
    (said, _) = put(library, article("urn:1", evidence=(SAYS_AI,)), article("urn:2"))
    actions = RuleActions(stars=True)
    added, _done = rules.add(library, "By machines", "label:ai", actions)
    assert rules.run(library, added).matching == 1
    assert list(searching.ids_of(library, ArticleQuery(view=View.STARRED))) == [said]


def test_a_feed_tells_its_share_by_month(library: Library) -> None:
    feed_id = subscribed(library)
    brought(library, feed_id, "a", "b", evidence=(SAYS_AI,))
    brought(library, feed_id, "c", published=datetime(2025, 11, 6, tzinfo=UTC))
    assert labels.shares(library, feed_id) == (
        LabelShare("2025-11", 1, 0, 0),
        LabelShare("2026-01", 2, 2, 0),
    )


def test_archives_and_safety_copies_keep_it(library: Library, tmp_path: Path) -> None:
    feed_id = subscribed(library)
    (one,) = brought(library, feed_id, "a", evidence=(SAYS_AI,))
    labels.dispute(library, [one])
    labels.set_feed(library, feed_id, FeedLabels(text=True, policy="https://one.example/ai"))
    labels.derive(library)
    export_archive(library, tmp_path / "kept")
    other = open_in(tmp_path / "other", workers_of=library)
    report, done = import_archive(other, tmp_path / "kept")
    assert report.is_equal
    (there,) = searching.ids_of(other, ArticleQuery())
    assert shown(other, there) == (Label.AI_TEXT, Label.AI_TEXT_DISPUTED)
    assert list(labels.feeds(other).values()) == list(labels.feeds(library).values())
    assert done.undo is not None
    done.undo()
    with other.store.read() as reader:
        assert list(reader.label_marks.all()) == []
    other.store.close()
    safety_copy.write(library)
    other, report_of_copy = brought_back(library, tmp_path / "third")
    assert report_of_copy.problems == []
    with other:
        with other.store.read() as reader:
            (kept,) = reader.label_marks.all()
        assert (kept.identity, kept.mark) == ("urn:a", LabelMark(TEXT, NOT_SO, NOW))
        assert list(labels.feeds(other).values()) == list(labels.feeds(library).values())


def test_erasing_the_history_takes_the_times(library: Library) -> None:
    (one,) = put(library, article("urn:1"))
    labels.say(library, [one], [TEXT], AI)
    erase_history(library)
    assert labels.marks_of(library, one)[TEXT].at.year == 1970


def test_a_locked_library_stays_as_it_is(tmp_path: Path) -> None:
    with open_in(tmp_path) as library:
        library.store.close()
        library.store = Store.open(library.paths.data, library.clock.now, busy_seconds=0.01)
        (one,) = put(library, article("urn:1"))
        before = dump(library)
        with closing(sqlite3.connect(library.store.path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StorageError) as told:
                labels.say(library, [one], [TEXT, PICTURES], AI)
            assert told.value.reason is Reason.LOCKED
        assert dump(library) == before


def test_a_mark_counts_from_its_time(library: Library) -> None:
    (one,) = put(library, article("urn:1"))
    labels.say(library, [one], [TEXT], AI)
    assert labels.marks_of(library, one)[TEXT].at - NOW < timedelta(seconds=1)


def test_labelled_articles_are_hidden_and_counted_and_never_lost(library: Library) -> None:
    said, file, plain = put(
        library,
        article("urn:1", evidence=(SAYS_AI,)),
        article("urn:2", pictures=TWO_PICTURES, evidence=(IN_FILE,)),
        article("urn:3"),
    )
    everything = ArticleQuery()
    assert labels.hidden_count(library, everything) == 0
    change(library, LABELLED_TEXTS)
    assert set(searching.ids_of(library, everything)) == {file, plain}
    assert labels.hidden_count(library, everything) == 1
    change(library, LABELLED_PICTURES)
    assert set(searching.ids_of(library, everything)) == {plain}
    assert labels.hidden_count(library, ArticleQuery(view=View.UNREAD)) == 2
    assert found(library, "label:ai") == {said, file}
    labels.dispute(library, [said])
    assert set(searching.ids_of(library, everything)) == {said, plain}
    marks.mark_starred(library, [file], starred=True)
    assert list(searching.ids_of(library, ArticleQuery(view=View.STARRED))) == [file]
    saved_searches.add(library, "By AI", "label:ai")
    (saved,) = saved_searches.listed(library)
    assert set(searching.ids_of(library, ArticleQuery(saved_id=saved.id))) == {said, file}
    with library.store.read() as reader:
        assert not any(head.is_read for head in reader.articles.heads([said, file]))


def change(library: Library, setting: Setting[LabelledUse]) -> None:
    with library.store.write() as writer:
        writer.settings.set(setting.key, LabelledUse.HIDDEN.value)


def test_what_is_said_of_labels_reaches_the_other(tmp_path: Path) -> None:
    one, two = devices = [Device(tmp_path / n, tmp_path / "shared", n) for n in ("one", "two")]
    article = one.article("said")
    said = labels.say(one.library, [article], [TEXT], LabelOpinion.DISPUTED)
    with one.library.store.write() as writer:
        feed_id = writer.feeds.subscribe(Feed(0, "fed", "https://fed.example/feed"), NOW)
    labels.set_feed(one.library, feed_id, FeedLabels(text=True, policy="https://fed.example/ai"))
    synced(*devices)
    there = labels.marks_of(two.library, two.article("said"))
    assert there[TEXT].opinion is LabelOpinion.DISPUTED
    assert list(labels.feeds(two.library).values()) == [
        FeedLabels(text=True, policy="https://fed.example/ai")
    ]
    assert said.undo is not None
    said.undo()
    labels.set_feed(one.library, feed_id, FeedLabels())
    synced(*devices)
    assert labels.marks_of(two.library, two.article("said")) == {}
    assert labels.feeds(two.library) == {}
    for each in devices:
        each.close()


def synced(*devices: Device) -> None:
    for each in devices * 2:
        each.sync()
