"""What the storage tests try on every function: small writes, a filled library, its functions."""

import gc
import hashlib
import inspect
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path

import pytest
from account_writes import ACCOUNT_MARKS, ACCOUNT_READS
from folder_sync_writes import FOLDER_SYNC_MARKS, FOLDER_SYNC_READS
from label_mark_cases import LABEL_READS, LABEL_WRITES
from storage_samples import (
    HIGHLIGHT,
    LATER,
    MODEL,
    NOW,
    OF_STORY,
    RULE,
    SPAN,
    WORDS,
    consent,
    feed,
    fill,
    new_store,
    state,
)

from readerapp.domain.annotations import Note
from readerapp.domain.archives import ArchiveScope
from readerapp.domain.articles import ArticleQuery, Verdict
from readerapp.domain.bin import RemovalReason
from readerapp.domain.consent import USAGE_STATISTICS, Decision
from readerapp.domain.feeds import FeedSettings
from readerapp.domain.front_page import SectionKind
from readerapp.domain.marks import StoryMark
from readerapp.domain.retention import RetentionRule
from readerapp.domain.rules import KeptMute, MuteKind, RuleChange, RuleEffect
from readerapp.domain.searches import Criteria, HasState, Not, State
from readerapp.storage import Protection, Reader, Removal, StoredEdition
from readerapp.storage.translations import TranslatedPart
from readerapp.storage.writer import Writer

ONE, TWO = 3, 4  # the ids `fill` gives to the rich article and to the next
OF_FEED = 44  # and to the first that a feed brings
IDS = [ONE, TWO, 5]
PUBLISHED = int(NOW.timestamp()) - 5 * 3600  # the rich article
QUERY = ArticleQuery()
CRITERIA = Criteria('"plain"', Not(HasState(State.STARRED)))
ANYTHING = Protection(takes_unread=True, takes_starred=True, feeds_kept=(2,))
BY_STORY = ArticleQuery(by_story=True)
EVERYTHING = ArchiveScope()
MARKED_BY_RULES = (RuleEffect.READ, RuleEffect.STARRED, RuleEffect.HIDDEN)

READS: dict[str, Callable[[Reader], object]] = {
    **ACCOUNT_READS,
    **FOLDER_SYNC_READS,
    "articles.ids": lambda r: r.articles.ids(QUERY, '"plain"'),
    "articles.row_heads": lambda r: r.articles.row_heads(r.articles.ids(QUERY)),
    "articles.sort_key": lambda r: r.articles.sort_key(ONE),
    "articles.before": lambda r: len(r.articles.before(IDS, 2**40)) == len(IDS),
    "articles.dated_at": lambda r: r.articles.dated_at(IDS, PUBLISHED),
    "articles.heads": lambda r: r.articles.heads(r.articles.ids(QUERY)),
    "articles.labelled": lambda r: r.articles.labelled(),
    "articles.counts": lambda r: r.articles.counts(),
    "articles.find": lambda r: r.articles.find("urn:n:7"),
    "articles.at": lambda r: r.articles.at("urn:n:7"),
    "articles.article": lambda r: r.articles.article(ONE),
    "articles.page": lambda r: r.articles.page(ONE),
    "articles.with_page": lambda r: r.articles.with_page([ONE]),
    "articles.original": lambda r: r.articles.original(ONE),
    "articles.texts": lambda r: r.articles.texts(range(50)),
    "articles.beside": lambda r: r.articles.beside(range(50), 20),
    "articles.samples": lambda r: r.articles.samples() == [],
    "articles.existing": lambda r: sorted(r.articles.existing([*IDS, 10**6])),
    "articles.newest": lambda r: r.articles.newest(),
    "articles.since": lambda r: r.articles.since(ONE),
    "articles.unrelated": lambda r: r.articles.unrelated("other", 50),
    "evidence.of": lambda r: r.evidence.of(ONE),
    "pictures.of": lambda r: r.pictures.of(ONE),
    "pictures.data": lambda r: r.pictures.data(ONE, 0),
    "pictures.credentials": lambda r: r.pictures.credentials(ONE, 0),
    "relations.stated": lambda r: r.relations.stated(ONE),
    "relations.computed": lambda r: r.relations.computed(TWO, 9),
    "relations.relative": lambda r: r.relations.relative(TWO, ONE),
    "relations.words": lambda r: r.relations.words(range(50)),
    "marks.last_id": lambda r: r.marks.last_id(),
    "marks.starred": lambda r: r.marks.starred(),
    "marks.marked": lambda r: r.marks.marked(),
    "marks.title": lambda r: r.marks.title("urn:n:3"),
    "verdicts.of": lambda r: r.verdicts.of(ONE),
    "articles.story_heads": lambda r: r.articles.story_heads(r.articles.ids(BY_STORY)),
    "stories.members": lambda r: r.stories.members(TWO),
    "settings.some": lambda r: r.settings.some(["theme"]),
    "stories.told_by_several": lambda r: r.stories.told_by_several(9),
    "stories.reports_of": lambda r: r.stories.reports_of([ONE]),
    "stories.shared": lambda r: r.stories.shared(TWO, IDS),
    "stories.around": lambda r: r.stories.around([ONE, TWO], 9),
    "stories.pending": lambda r: r.stories.pending(9),
    "stories.links": lambda r: r.stories.links([ONE]),
    "stories.apart": lambda r: r.stories.apart(range(50)),
    "relations.is_pending": lambda r: r.relations.is_pending(TWO),
    "relations.pending": lambda r: r.relations.pending(9),
    "relations.touched": lambda r: r.relations.touched([ONE], 9),
    "searches.all": lambda r: r.searches.all(),
    "searches.get": lambda r: r.searches.get(2),
    "searches.unread": lambda r: r.searches.unread(CRITERIA, 9.0),
    "names.feeds": lambda r: r.names.feeds(),
    "names.folders": lambda r: r.names.folders(),
    "names.sources": lambda r: r.names.sources(),
    "names.languages": lambda r: r.names.languages(),
    "search.ids": lambda r: r.search.ids("plain OR xi", 99),
    "health.index_is_whole": lambda r: r.health.index_is_whole(),
    "health.index_answers": lambda r: r.health.index_answers(),
    "health.has_left_over": lambda r: not r.health.has_left_over(),
    "health.unindexed": lambda r: not r.health.unindexed(),
    "vectors.of": lambda r: r.vectors.of(MODEL, IDS),
    "vectors.stored": lambda r: r.vectors.stored(MODEL, IDS),
    "vectors.count": lambda r: r.vectors.count(MODEL),
    "vectors.all": lambda r: list(r.vectors.all(MODEL)),
    "vectors.places": lambda r: list(r.vectors.places()),
    "vectors.undated": lambda r: r.vectors.undated(),
    "vectors.newest_facts": lambda r: r.vectors.newest_facts(MODEL, 9),
    "translations.of": lambda r: r.translations.of(IDS, "pt", TranslatedPart.HEAD) == {},
    "translations.size": lambda r: r.translations.size() == 0,
    "translations.targets": lambda r: r.translations.targets(IDS) == [],
    "translations.holding": lambda r: r.translations.holding(["word"], goes_on=True) == (),
    "translations.without_words": lambda r: r.translations.without_words(0, 9) == [],
    "translations.heads_after": lambda r: r.translations.heads_after(0, "pt", 9) == [],
    "vectors.mark": lambda r: r.vectors.mark(),
    "vectors.changed_since": lambda r: r.vectors.changed_since(r.vectors.mark()) == [],
    "settings.all": lambda r: r.settings.all(),
    "settings.others": lambda r: r.settings.others(),
    "settings.get": lambda r: r.settings.get("theme"),
    "consent.records": lambda r: r.consent.records(),
    "consent.latest": lambda r: r.consent.latest(USAGE_STATISTICS),
    "usage.counts": lambda r: r.usage.counts(),
    "archive.statuses": lambda r: list(r.archive.statuses(EVERYTHING)),
    "archive.articles": lambda r: list(r.archive.articles(EVERYTHING)),
    "archive.newest": lambda r: r.archive.newest(EVERYTHING),
    "archive.pictures": lambda r: r.archive.pictures(ONE),
    "archive.blob": lambda r: r.archive.blob(hashlib.sha256(b"\xff\xd8jpeg").hexdigest()),
    "archive.originals": lambda r: list(r.archive.originals(EVERYTHING)),
    "archive.relations": lambda r: list(r.archive.relations(EVERYTHING)),
    "archive.verdicts": lambda r: list(r.archive.verdicts(EVERYTHING)),
    "archive.folders": lambda r: r.archive.folders(),
    "archive.folder_numbers": lambda r: r.archive.folder_numbers(),
    "archive.feeds": lambda r: r.archive.feeds(EVERYTHING),
    "archive.addresses": lambda r: r.archive.addresses(),
    "archive.icons": lambda r: list(r.archive.icons()),
    "feeds.subscriptions": lambda r: r.feeds.subscriptions(),
    "feeds.feed": lambda r: r.feeds.feed(1),
    "feeds.by_key": lambda r: r.feeds.by_key("one"),
    "feeds.folder_named": lambda r: [
        r.feeds.folder_named(each.name, each.parent_id) for each in r.feeds.subscriptions().folders
    ],
    "feeds.is_read_elsewhere": lambda r: r.feeds.is_read_elsewhere(
        min(r.feeds.read_elsewhere(), default=0)
    ),
    "feeds.by_address": lambda r: r.feeds.by_address("http://two.example/feed.xml"),
    "feeds.home_of": lambda r: r.feeds.home_of(OF_FEED),
    "feeds.typed": lambda r: r.feeds.typed(),
    "feeds.names_file": lambda r: r.feeds.names_file(1, "https://one.example/1.mp3"),
    "feeds.key_of": lambda r: r.feeds.key_of("https://two.example/feed.xml"),
    "feeds.state": lambda r: r.feeds.state(1),
    "feeds.holds": lambda r: r.feeds.holds(NOW),
    "feeds.entry_hashes": lambda r: r.feeds.entry_hashes(1),
    "feeds.article_ids": lambda r: r.feeds.article_ids(1),
    "feeds.sole_articles": lambda r: r.feeds.sole_articles([1]),
    "feeds.counts": lambda r: r.feeds.counts(2),
    "feeds.pace": lambda r: r.feeds.pace(1, NOW),
    "feeds.size": lambda r: r.feeds.size(1),
    "feeds.icon": lambda r: r.feeds.icon(1),
    "feeds.icons": lambda r: r.feeds.icons(),
    "feeds.icons_due": lambda r: r.feeds.icons_due(NOW, 9),
    "feeds.wanted_texts": lambda r: r.feeds.wanted_texts(9),
    "feeds.wanted_pictures": lambda r: r.feeds.wanted_pictures(9),
    "feeds.wanted_counts": lambda r: r.feeds.wanted_counts(),
    "feeds.offline_use": lambda r: r.feeds.offline_use(),
    "bin.use": lambda r: r.bin.use(),
    "bin.articles": lambda r: r.bin.articles("LEE", 9),
    "bin.feeds": lambda r: r.bin.feeds(),
    "bin.unsubscribed": lambda r: r.bin.unsubscribed(2),
    "bin.ids": lambda r: r.bin.ids(range(100)),
    "bin.of_removal": lambda r: r.bin.of_removal(1),
    "bin.held": lambda r: [*r.bin.held(), *r.bin.held(1)],
    "bin.has_older": lambda r: r.bin.has_older(LATER),
    "retention.rules": lambda r: r.retention.rules(),
    "retention.older": lambda r: list(r.retention.older(None, LATER, ANYTHING)),
    "retention.beyond": lambda r: list(r.retention.beyond(1, 1, ANYTHING)),
    "retention.oldest_first": lambda r: list(
        r.retention.oldest_first(LATER, ANYTHING, takes_own=True)
    ),
    "retention.among": lambda r: list(r.retention.among(IDS, ANYTHING)),
    "retention.sizes": lambda r: r.retention.sizes(IDS),
    "arrivals.ids": lambda r: sorted(r.arrivals.ids(SPAN)),
    "arrivals.has_any": lambda r: r.arrivals.has_any(SPAN._replace(since=0, first_until=0)),
    "arrivals.newest_first": lambda r: r.arrivals.newest_first(IDS),
    "arrivals.last": lambda r: r.arrivals.last(2 * 10**9),
    "arrivals.nth_newest": lambda r: r.arrivals.nth_newest(5),
    "arrivals.oldest": lambda r: r.arrivals.oldest(),
    "arrivals.reports": lambda r: sorted(r.arrivals.reports(IDS)),
    "arrivals.on_page": lambda r: r.arrivals.on_page(IDS),
    "arrivals.stories": lambda r: sorted(r.arrivals.stories([1])),
    "arrivals.counts": lambda r: r.arrivals.counts(IDS),
    "arrivals.links": lambda r: r.arrivals.links([ONE], 0.5),
    "arrivals.pairs": lambda r: r.arrivals.pairs(IDS),
    "arrivals.active_papers": lambda r: r.arrivals.active_papers(0),
    "arrivals.paces": lambda r: r.arrivals.paces([1, 2], 0, 9),
    "arrivals.pictures": lambda r: r.arrivals.pictures([ONE], 600),
    "arrivals.languages": lambda r: r.arrivals.languages(IDS),
    "arrivals.titles": lambda r: r.arrivals.titles(IDS),
    "arrivals.top_folders": lambda r: r.arrivals.top_folders(),
    "arrivals.feeds": lambda r: r.arrivals.feeds(),
    "editions.all": lambda r: r.editions.all(),
    "editions.get": lambda r: r.editions.get(1),
    "editions.cards": lambda r: r.editions.cards(1),
    "editions.shown": lambda r: r.editions.shown(1),
    "editions.rest": lambda r: sorted(r.editions.rest(1)),
    "story_marks.of": lambda r: r.story_marks.of([ONE]),
    "archive.credentials": lambda r: r.archive.credentials("00" * 32) is None,
    "archive.story_marks": lambda r: r.archive.story_marks(),
    "annotations.of": lambda r: r.annotations.of(ONE),
    "annotations.same": lambda r: r.annotations.same(ONE, HIGHLIGHT),
    "annotations.all": lambda r: list(r.annotations.all()),
    "annotations.tagged": lambda r: r.annotations.tagged("énergie"),
    "annotations.ids": lambda r: r.annotations.ids(),
    "annotations.tags": lambda r: r.annotations.tags(),
    "articles.foreign_count": lambda r: r.articles.foreign_count(ArticleQuery(own=("fi",))),
    "articles.hidden_count": lambda r: r.articles.hidden_count(ArticleQuery()) == 0,
    **LABEL_READS,
    "rules.all": lambda r: r.rules.all(),
    "rules.get": lambda r: r.rules.get(1),
    "rules.is_any_on": lambda r: r.rules.is_any_on(),
    "rules.matching": lambda r: r.rules.matching(CRITERIA, range(3, 60), NOW),
    "rules.on_front_page": lambda r: r.rules.on_front_page(range(60)),
    "rules.runs": lambda r: r.rules.runs(),
    "rules.run": lambda r: r.rules.run(1),
    "rules.done_to": lambda r: r.rules.done_to(range(60)),
    "rules.standing": lambda r: [r.rules.standing(1, each) for each in MARKED_BY_RULES],
    "rules.tagged_by": lambda r: r.rules.tagged_by(1),
    "mutes.all": lambda r: r.mutes.all(),
    "mutes.get": lambda r: r.mutes.get(1),
    "mutes.of_article": lambda r: [r.mutes.of_article(each) for each in range(100)],
    "mutes.due": lambda r: r.mutes.due(LATER),
    "mutes.hidden_by": lambda r: not r.mutes.hidden_by(2),
    "mutes.anchors": lambda r: r.mutes.anchors(2),
    "mutes.is_flagged": lambda r: not r.mutes.is_flagged("one"),
    "mutes.kept": lambda r: r.mutes.kept(),
    "mutes.of": lambda r: r.mutes.of(MuteKind.STORY, OF_STORY.name),
    "retention.space": lambda r: r.retention.space().file_bytes > 0,
}
CHANGE = RuleChange(ONE, RuleEffect.STARRED, LATER)
MARKS: dict[str, Callable[[Writer], object]] = {
    **ACCOUNT_MARKS,
    **FOLDER_SYNC_MARKS,
    "statuses.mark_read": lambda m: m.statuses.mark_read(IDS, True, NOW),
    "statuses.mark_starred": lambda m: m.statuses.mark_starred([9, 10], True, NOW),
    "verdicts.put": lambda m: m.verdicts.put(
        {(TWO, ONE): Verdict.NOT_RELATED, (ONE, 5): None}, NOW
    ),
    "stories.regroup": lambda m: m.stories.regroup([[ONE, 5], [TWO], [6, 7]], IDS),
    "stories.put_back": lambda m: m.stories.put_back({ONE: None, 5: 1}),
    "searches.add": lambda m: m.searches.add("New", "is:read", 0),
    "searches.change": lambda m: m.searches.change(1, "Other", "words"),
    "searches.remove": lambda m: m.searches.remove(1),
    "searches.place": lambda m: m.searches.place(1, 1),
    "index.add": lambda m: m.index.add(IDS),
    "index.clear": lambda m: _emptied(m),
    "index.count_anew": lambda m: m.index.count_anew(),
    "rules.add": lambda m: m.rules.add(RULE, 0),
    "rules.change": lambda m: m.rules.change(replace(RULE, id=1, name="Other")),
    "rules.remove": lambda m: m.rules.remove(1),
    "rules.place": lambda m: m.rules.place(1, 1),
    "rules.begin": lambda m: m.rules.begin(replace(RULE, id=1), LATER, is_of_arrivals=False),
    "rules.note": lambda m: m.rules.note(1, [CHANGE]),
    "rules.hide": lambda m: m.rules.hide(1, [ONE]),
    "rules.show": lambda m: m.rules.show(range(60)),
    "rules.undone": lambda m: m.rules.undone(1, LATER),
    "rules.attempt": lambda m: m.rules.attempt(lambda: m.rules.hide(1, [ONE])),
    "mutes.add": lambda m: m.mutes.add(replace(OF_STORY, kind=MuteKind.FEED, feed_key="x")),
    "mutes.keep": lambda m: m.mutes.keep(KeptMute(OF_STORY, ("urn:n:9", "urn:gone"))),
    "mutes.remove": lambda m: m.mutes.remove(1),
    "mutes.drop": lambda m: m.mutes.drop(2),
    "mutes.set_flag": lambda m: m.mutes.set_flag("one", is_muted=True),
    "mutes.hide": lambda m: m.mutes.hide(m.mutes.add(WORDS), [ONE]),
    "mutes.follow_stories": lambda m: (
        m.mutes.follow_stories() if m.stories.regroup([[30, 31]]) else None
    ),
    "settings.set": lambda m: m.settings.set("language", "fr"),
    "settings.delete": lambda m: m.settings.delete("theme"),
    "consent.append": lambda m: m.consent.append(consent(Decision.WITHDRAWN)),
    "usage.add": lambda m: m.usage.add(NOW.date(), "opened"),
    "usage.forget_before": lambda m: m.usage.forget_before(date.max),
    "usage.clear": lambda m: m.usage.clear(),
    "feeds.add_folder": lambda m: m.feeds.add_folder("New", 1, (("a", "b"),)),
    "feeds.rename_folder": lambda m: m.feeds.rename_folder(1, "Politics"),
    "feeds.place_folder": lambda m: m.feeds.place_folder(2, None, 0),
    "feeds.remove_folder": lambda m: m.feeds.remove_folder(2),
    "feeds.restore_folder": lambda m: _again(m),
    "feeds.subscribe": lambda m: m.feeds.subscribe(feed("three"), NOW),
    "feeds.rename": lambda m: m.feeds.rename(1, "Yours"),
    "feeds.trust": lambda m: m.feeds.trust(1),
    "feeds.place": lambda m: m.feeds.place(1, None, 0),
    "feeds.place_all": lambda m: m.feeds.place_all({1: None, 2: 1}),
    "feeds.put_back": lambda m: m.feeds.put_back(m.feeds.reader.subscriptions()),
    "feeds.set_settings": lambda m: m.feeds.set_settings(1, FeedSettings(is_muted=True)),
    "feeds.describe": lambda m: m.feeds.describe(
        1, title="T", site="https://s.example", description="D", language="de"
    ),
    "feeds.readdress": lambda m: m.feeds.readdress(2, "https://new.example/feed"),
    "feeds.merge": lambda m: m.feeds.merge(1, 2),
    "feeds.save_states": lambda m: m.feeds.save_states([state(1), state(2)]),
    "feeds.hold": lambda m: m.feeds.hold("one.example", LATER),
    "feeds.set_icon": lambda m: m.feeds.set_icon(2, b"icon", NOW - timedelta(days=1)),
    "feeds.renew_icon": lambda m: m.feeds.renew_icon(1, b"\x89PNG icon", b"plain"),
    "feeds.unsubscribe": lambda m: m.feeds.unsubscribe([1]),
    "feeds.resubscribe": lambda m: m.feeds.resubscribe(m.feeds.unsubscribe([1, 2])),
    "feeds.want_offline": lambda m: m.feeds.want_offline([ONE, 46]),
    "feeds.text_failed": lambda m: m.feeds.text_failed(45),
    "bin.begin": lambda m: m.bin.begin(RemovalReason.SIZE, NOW, 100),
    "bin.put": lambda m: m.bin.put([ONE, 6], Removal(1, RemovalReason.AGE, NOW, 30)),
    "bin.put_feeds": lambda m: m.bin.put_feeds(
        m.feeds.unsubscribe([1]), Removal(7, RemovalReason.UNSUBSCRIBED, NOW)
    ),
    "bin.restore": lambda m: m.bin.restore(m.bin.put(IDS, m.bin.begin(RemovalReason.REMOVED, NOW))),
    "bin.forget_feeds": lambda m: m.bin.forget_feeds(2),
    "bin.purge": lambda m: m.bin.purge(LATER, 9),
    "editions.add": lambda m: m.editions.add(
        StoredEdition(0, SPAN, NOW, None, 1, 1), m.editions.reader.cards(1), 1
    ),
    "editions.put_cards": lambda m: m.editions.put_cards(
        1, [replace(each, section=SectionKind.MOVED_ON) for each in m.editions.reader.cards(1)]
    ),
    "editions.extend": lambda m: m.editions.extend(StoredEdition(1, SPAN, LATER, NOW, 3, 3)),
    "editions.drop_latest": lambda m: m.editions.drop_latest(),
    "editions.looked_at": lambda m: m.editions.looked_at(1, LATER),
    "story_marks.put": lambda m: m.story_marks.put({ONE: StoryMark(LATER), TWO: StoryMark(NOW)}),
    "annotations.put": lambda m: m.annotations.put(TWO, Note("Two", LATER), str.casefold),
    "annotations.drop": lambda m: m.annotations.drop(ONE, HIGHLIGHT),
    "annotations.status_of": lambda m: m.annotations.status_of("urn:never"),
    **LABEL_WRITES,
    "retention.set": lambda m: m.retention.set(2, RetentionRule()),
}
UNDONE = {
    "articles.restore",
    "bin.restore",
    "feeds.restore_folder",
    "feeds.resubscribe",
    "feeds.put_back",
    "folder_sync.forget_changes",
    "index.add",
    "label_marks.queue_all",
    "index.clear",
    "index.count_anew",
}


def _again(writer: Writer) -> bool:
    removed = writer.feeds.remove_folder(1)
    return removed is not None and writer.feeds.restore_folder(removed)


def _emptied(writer: Writer) -> int:
    writer.index.clear()
    return writer.index.add(range(60))


@pytest.fixture(scope="module")
def old_objects_aside() -> None:
    """Salvaging ends with a collection of garbage, and hundreds of them would look each time at
    what all tests before have loaded. Here they look at what is new."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a closed, filled library, not to be changed."""
    folder = tmp_path_factory.mktemp("original")
    store = new_store(folder)
    assert fill(store)[:2] == [ONE, TWO]
    store.close()
    return folder


@pytest.fixture
def folder(original: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(original, tmp_path / "data"))


def functions(groups: Reader | Writer) -> Iterator[str]:
    """Name every public function: of each topic, and of the whole."""
    for name, topic in vars(type(groups)).items():
        if isinstance(topic, cached_property) and name != "reader":
            for method, _ in inspect.getmembers(getattr(groups, name), inspect.ismethod):
                if not method.startswith("_"):
                    yield f"{name}.{method}"
    for method, _ in inspect.getmembers(groups, inspect.ismethod):
        if not method.startswith("_") and method != "changes":
            yield method
