"""A library as a reader of feeds has it, made of the samples: for pictures of the window.

Newsrooms, addresses and troubles are invented; nobody is asked for anything.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from readerapp.domain.articles import Article, ArticleQuery
from readerapp.domain.drafts import LanguageOrigin, PreparedArticle
from readerapp.domain.errors import Reason
from readerapp.domain.feeds import FeedChoice, FeedSettings, FeedState
from readerapp.domain.retention import RetentionRule
from readerapp.domain.rules import RuleActions
from readerapp.library import (
    Library,
    annotations,
    marks,
    open_library,
    preferences,
    reading,
    relating,
    retention,
    rules,
    samples,
    saved_searches,
    searching,
    subscriptions,
)
from readerapp.library.article_texts import texts_for_embedding
from readerapp.library.embedding_worker import MODEL
from readerapp.library.entry_names import aliases_of
from readerapp.library.samples import FILE, key_of
from readerapp.library.search_index import incoming
from readerapp.related.facts import Facts, facts_to_json
from readerapp.resources import resource
from readerapp.settings import Settings
from readerapp.storage import FeedEntry, Incoming
from readerapp.system import Paths
from readerapp.system.clock import Clock, system_clock

FOLDERS = {
    "World": ("en", "The Harbour Post", "Meridian", "Northern Ledger", "The Observatory"),
    "Francophonie": ("fr", "Le Quai", "La Dépêche du Lac", "L’Heure juste"),
    "Asien & Europa": ("de", "Hafenblatt", "Der Morgenbote"),
    "東アジア": ("ja", "港新聞", "瓦版オンライン"),
}
LOOSE = (("es", "El Faro"), ("ko", "등대일보"), ("zh-Hans", "海岸日报"), ("ar", "جريدة الميناء"))
TROUBLES = {
    "Northern Ledger": (Reason.HTTP_STATUS, 404),
    "L’Heure juste": (Reason.TLS, 0),
    "瓦版オンライン": (Reason.NOT_A_FEED, 200),
    "El Faro": (Reason.TIMED_OUT, 0),
}

BRIEFS = {
    "en": (
        "Ferry timetable changes from Monday",
        "Council votes to keep the old swimming hall open for another winter",
        "Two roads close while the tram rails are renewed",
        "What the new water meters mean for tenants",
    ),
    "fr": (
        "Le marché couvert rouvre après dix mois de travaux",
        "Grève annoncée dans les transports régionaux à partir de jeudi matin",
        "Une école rurale sauvée par ses parents d’élèves",
    ),
    "de": ("Stadtrat beschließt Wärmeplan", "Donaudampfschifffahrtsgesellschaft sucht Nachwuchs"),
    "ja": ("市営プールの改修工事が始まる", "港の朝市、来月から毎週開催へ"),
    "ko": ("시립도서관 야간 개방 시간 두 시간 연장",),
    "ar": ("افتتاح خط حافلات جديد يربط الميناء بالمدينة القديمة",),
    "es": ("El mercado central abre los domingos",),
    "zh-Hans": ("城西新公园本周末开放",),
}
DELIVERED = datetime(2026, 11, 20, 11, 30, tzinfo=UTC)  # when the samples are fresh
NO_LIKENESS = b"\x00\x3c" + bytes(1022)  # 512 numbers of 16 bits: a vector that stands alone


@dataclass(frozen=True)
class Stand:
    """What its reader subscribed to: folders of feeds as (language, names), loose ones.

    `briefs`: how many short news come beside the samples; without `has_all` only the samples in
    the languages of the feeds come.
    """

    folders: dict[str, tuple[str, ...]]
    loose: tuple[tuple[str, str], ...] = ()
    briefs: int = 0
    has_all: bool = False


EVERYDAY = Stand(FOLDERS, LOOSE, has_all=True)
THREE = Stand({}, (("en", "The Harbour Post"), ("fr", "Le Quai"), ("ar", "جريدة الميناء")))
ONE_LANGUAGE = Stand({}, tuple(("fr", name) for name in ("Le Quai", "L’Heure juste", "La Dépêche")))


def many(papers: int) -> Stand:
    """Return a stand of so many papers: the usual ones, and local editions of each."""
    names = [(folder, language, name) for folder, (language, *all_) in FOLDERS.items()
             for name in all_]  # fmt: skip
    folders = {folder: list(feeds) for folder, feeds in FOLDERS.items()}
    for number in range(papers - len(names) - len(LOOSE)):
        folder, _language, name = names[number % len(names)]
        folders[folder].append(f"{name} {number // len(names) + 2}")
    return Stand({each: tuple(feeds) for each, feeds in folders.items()}, LOOSE, papers * 3, True)


SHOWN = "TZR-48 b"  # a headline has it: a picture, both labels, relatives in three languages
SAVED = {"Night trains": "train OR Nachtzug OR 夜行列車", "Told by a machine": "label:ai"}
RULE = RetentionRule(days=365, count=2, takes_unread=True)


def make_newsstand(profile: Path, stand: Stand = EVERYDAY, clock: Clock = system_clock) -> None:
    """Fill an empty profile."""
    with open_library(Paths.of_profile(profile), clock) as library:
        feeds = _subscribe(library, stand)
        _deliver(library, stand, feeds)
        relating.relate_pending(library)
        _trouble(library)


def write_in_it(profile: Path) -> None:
    """Write on the margins as its reader would: tags, a note, a highlight, a rule."""
    with open_library(Paths.of_profile(profile)) as library:
        found = opened(library)
        article_id, text = found.head.id, found.body_text
        for tag in ("astronomy", "à relire", "نشر"):
            annotations.add_tag(library, article_id, tag)
        annotations.set_note(library, article_id, "Ask Hanna whether 31 light years is right.")
        for sentence in text.split(".")[0:3:2]:
            annotations.highlight_words(library, article_id, text, sentence.strip(), "Why?")
        rules.add(library, "Space", "planet OR satellite", RuleActions(stars=True, tag="space"))


def bring_nothing(library: Library) -> None:
    """Have every feed be asked now, and bring nothing new."""
    now = library.clock.now()
    states = subscriptions.subscriptions(library).states.values()
    with library.store.write() as marker:
        marker.feeds.save_states(
            [replace(each, checked_at=now, succeeded_at=now) for each in states]
        )


def opened(library: Library, shown: str = SHOWN) -> Article:
    """Return the newest article whose headline has these words."""
    for each in searching.heads(library, searching.ids_of(library, ArticleQuery())):
        found = reading.readable(library, each.id) if shown in each.title else None
        if found:
            return found.article
    raise LookupError(shown)


def use_it(profile: Path) -> None:
    """Do what its reader would have done by now: keep searches, remove articles, set a rule."""
    with open_library(Paths.of_profile(profile)) as library:
        for name, query in SAVED.items():
            saved_searches.add(library, name, query)
        ids = list(searching.ids_of(library, ArticleQuery()))
        marks.remove(library, ids[4:24:5])
        settings = Settings(preferences.stored(library), partial(preferences.save, library))
        retention.set_overall(settings, RULE)


def _subscribe(library: Library, stand: Stand) -> dict[str, list[tuple[int, str]]]:
    """Return the feeds of each language as (id, name)."""
    found: dict[str, list[tuple[int, str]]] = {}
    for folder, (language, *names) in stand.folders.items():
        folder_id, _done = subscriptions.add_folder(library, folder)
        for name in names:
            number = sum(map(len, found.values()))
            feed_id = _feed(library, number, name, language, folder_id)
            found.setdefault(language, []).append((feed_id, name))
    for language, name in stand.loose:
        number = sum(map(len, found.values()))
        found.setdefault(language, []).append((_feed(library, number, name, language, None), name))
    return found


def _feed(library: Library, number: int, name: str, language: str, folder_id: int | None) -> int:
    site = f"https://newsroom{number}.example/"
    choice = FeedChoice(f"{site}feed.xml", name, site, language=language)
    (feed_id,), _done = subscriptions.subscribe(library, [choice], folder_id)
    if name == "Der Morgenbote":
        subscriptions.change_settings(library, feed_id, FeedSettings(is_muted=True))
    return feed_id


def _deliver(library: Library, stand: Stand, feeds: dict[str, list[tuple[int, str]]]) -> None:
    """Have the samples arrive as entries of the feeds of their language."""
    entries = []
    told = [each for each in samples.prepared(library) if stand.has_all or each.language in feeds]
    for number, sample in enumerate(told):
        choices = feeds.get(sample.language) or feeds["en"]
        feed_id, name = choices[number % len(choices)]
        entries.append(_entry(number, replace(sample, source=name, is_sample=False), feed_id))
    for number, brief in enumerate(_briefs(stand, feeds), len(told)):
        entries.append(_entry(number, *brief))
    now = library.clock.now()
    with library.store.write() as writer:
        results = writer.articles.put_many(entries, now)
        ids = [article_id for article_id, _ in results]
        writer.statuses.mark_read(ids[: len(told)][::3], True, now)
        writer.vectors.put(
            MODEL, [(each, NO_LIKENESS, facts_to_json(Facts())) for each in ids[len(told) :]]
        )
        for each in ids[len(told) :]:
            writer.relations.replace(each, MODEL, [])
    _put_vectors(library, dict(zip(ids, told, strict=False)))


def _put_vectors(library: Library, told: dict[int, PreparedArticle]) -> None:
    """Store the vectors that ship with the samples, found by their first source: the models would
    take half a minute for them."""
    known = json.loads(resource(*FILE).read_text("utf-8"))["articles"]
    texts = texts_for_embedding(library.store, list(told))
    keys = {text.id: key_of(replace(text, source=told[text.id].source)) for text in texts}
    rows = [(each, bytes.fromhex(known[key]["vector"]), known[key]["facts"])
            for each, key in keys.items() if key in known]  # fmt: skip
    with library.store.write() as writer:
        writer.vectors.put(MODEL, rows)


def _briefs(
    stand: Stand, feeds: dict[str, list[tuple[int, str]]]
) -> Iterator[tuple[PreparedArticle, int]]:
    """Write what each feed brings beside the samples: a few short news that nobody else tells."""
    everyone = [(language, *each) for language, known in feeds.items() for each in known]
    for number in range(stand.briefs):
        language, feed_id, name = everyone[number * 7 % len(everyone)]
        words = BRIEFS.get(language, BRIEFS["en"])
        title = f"{words[number % len(words)]} ({number // len(words) + 1})"
        article = PreparedArticle(
            identity="",
            title=title,
            dek="",
            body_html=f"<p>{title}.</p>",
            body_text=f"{title}.",
            language=language,
            language_origin=LanguageOrigin.DECLARED,
            published=DELIVERED - timedelta(minutes=7 * number),
            source=name,
            word_count=8,
        )
        yield article, feed_id


def _entry(number: int, article: PreparedArticle, feed_id: int) -> Incoming:
    address = f"https://newsroom{number}.example/{number}"
    story = replace(article, identity=f"feed:newsstand:{number}", url=address)
    entry = FeedEntry(feed_id, number.to_bytes(16), aliases_of(address))
    return replace(incoming(story), entry=entry)


def _trouble(library: Library) -> None:
    """Have some feeds fail, each for another reason, and the rest go well."""
    now = library.clock.now()
    states = []
    for number, feed in enumerate(subscriptions.subscriptions(library).feeds):
        checked = now - timedelta(minutes=7 * number + 2)
        state = FeedState(
            feed.id,
            etag='"1"',
            checked_at=checked,
            succeeded_at=checked,
            next_check_at=checked + timedelta(minutes=66),
        )
        if feed.title in TROUBLES:
            reason, status = TROUBLES[feed.title]
            failing = now - timedelta(days=2)
            state = replace(
                state,
                succeeded_at=failing,
                failing_since=failing,
                failures=4,
                reason=reason,
                status=status,
            )
        states.append(state)
    with library.store.write() as marker:
        marker.feeds.save_states(states)
