"""A library as a reader of feeds has it, made of the samples: for pictures of the window.

Newsrooms, addresses and troubles are invented; nobody is asked for anything.
"""

from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from readerapp.domain.articles import ArticleQuery
from readerapp.domain.drafts import PreparedArticle
from readerapp.domain.errors import Reason
from readerapp.domain.feeds import FeedChoice, FeedSettings, FeedState
from readerapp.domain.retention import RetentionRule
from readerapp.library import (
    Library,
    marks,
    open_library,
    preferences,
    relating,
    retention,
    samples,
    saved_searches,
    searching,
    subscriptions,
)
from readerapp.library.entry_names import aliases_of
from readerapp.library.search_index import incoming
from readerapp.settings import Settings
from readerapp.storage import FeedEntry, Incoming
from readerapp.system import Paths

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

SAVED = {"Night trains": "train OR Nachtzug OR 夜行列車", "Told by a machine": "label:ai"}
RULE = RetentionRule(days=365, count=2, takes_unread=True)


def make_newsstand(profile: Path) -> None:
    """Fill an empty profile."""
    with open_library(Paths.of_profile(profile)) as library:
        feeds = _subscribe(library)
        _deliver(library, feeds)
        relating.relate_pending(library)
        _trouble(library)


def use_it(profile: Path) -> None:
    """Do what its reader would have done by now: keep searches, remove articles, set a rule."""
    with open_library(Paths.of_profile(profile)) as library:
        for name, query in SAVED.items():
            saved_searches.add(library, name, query)
        ids = list(searching.ids_of(library, ArticleQuery()))
        marks.remove(library, ids[4:24:5])
        settings = Settings(preferences.stored(library), partial(preferences.save, library))
        retention.set_overall(settings, RULE)


def _subscribe(library: Library) -> dict[str, list[tuple[int, str]]]:
    """Return the feeds of each language as (id, name)."""
    found: dict[str, list[tuple[int, str]]] = {}
    for folder, (language, *names) in FOLDERS.items():
        folder_id, _done = subscriptions.add_folder(library, folder)
        for name in names:
            found.setdefault(language, []).append((_feed(library, name, language, folder_id), name))
    for language, name in LOOSE:
        found.setdefault(language, []).append((_feed(library, name, language, None), name))
    return found


def _feed(library: Library, name: str, language: str, folder_id: int | None) -> int:
    number = len(subscriptions.subscriptions(library).feeds)
    site = f"https://newsroom{number}.example/"
    choice = FeedChoice(f"{site}feed.xml", name, site, language=language)
    (feed_id,), _done = subscriptions.subscribe(library, [choice], folder_id)
    if name == "Der Morgenbote":
        subscriptions.change_settings(library, feed_id, FeedSettings(is_muted=True))
    return feed_id


def _deliver(library: Library, feeds: dict[str, list[tuple[int, str]]]) -> None:
    """Have the samples arrive as entries of the feeds of their language."""
    entries = []
    for number, sample in enumerate(samples.prepared(library)):
        choices = feeds.get(sample.language) or feeds["en"]
        feed_id, name = choices[number % len(choices)]
        entries.append(_entry(number, replace(sample, source=name, is_sample=False), feed_id))
    now = library.clock.now()
    with library.store.write() as writer:
        results = writer.articles.put_many(entries, now)
        writer.statuses.mark_read([article_id for article_id, _ in results][::3], True, now)


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
