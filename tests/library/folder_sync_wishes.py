"""A device that shares a folder, and what its reader does at random."""

import random
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from fakes import FakeClock, FakeFetcher
from new_libraries import lay_out

from readerapp.domain.annotations import Quote
from readerapp.domain.feeds import FeedChoice
from readerapp.domain.labels import PICTURES, TEXT, FeedLabels, LabelOpinion
from readerapp.domain.rules import MuteSpan, RuleActions
from readerapp.library import (
    annotations,
    labels,
    marks,
    mutes,
    open_library,
    rules,
    saved_searches,
    subscriptions,
)
from readerapp.library.folder_sync import set_folder, sync
from readerapp.library.folder_sync.folder import SUB_FOLDER
from readerapp.storage.file.connection import connect
from readerapp.system import Paths

ARTICLES, FEEDS = 12, 4
NOTES = ("note-1", "note-2", "note-3")
QUOTE = Quote("the lanterns", "before ", " after", 7)
FIRST = 1_577_836_800_000  # the time of the game, years before the real one
_REAL = 1_700_000_000_000
State = dict[str, Any]


class Device:
    """A library with its copy of the folder. `written`, `dropped`: words of notes that its reader
    wrote, and took away knowingly. `ahead`: how far its clock is off."""

    def __init__(self, folder: Path | str, copy: Path | str, name: str, ahead: int = 0) -> None:
        self.clock = FakeClock()
        paths = Paths.of_profile(Path(folder))
        lay_out(paths.data)
        self.library = open_library(paths, self.clock, FakeFetcher(), lambda: True)
        self.copy, self.name, self.ahead = Path(copy), name, ahead
        self.copy.mkdir(parents=True, exist_ok=True)
        self.written: set[str] = set()
        self.dropped: set[str] = set()
        self.number = 0
        self.takes_away = True
        with self.library.store.read() as reader:
            is_on = reader.folder_sync.state() is not None
        if not is_on:
            set_folder(self.library, self.copy, name)

    @property
    def ours(self) -> Path:
        return self.copy / SUB_FOLDER

    def sync(self) -> int:
        return len(sync(self.library).unread)

    def wish(self, chance: random.Random, now: int) -> None:
        """Do one thing at random, as a reader does, by the clock of this device."""
        chosen = chance.choice((
            _mark, _mark, _star, _tag, _note, _highlight, _feed, _place, _rule, _search, _mute,
            _label, _label_feed, _set_feed,
        ))  # fmt: skip
        chosen(self, chance)
        with closing(connect(self.library.store.path, "rw", 10.0)) as connection:
            connection.execute(
                "UPDATE folder_change SET at = ? WHERE at > ?",
                (FIRST + now + self.ahead, _REAL),
            )

    def article(self, name: str) -> int:
        with self.library.store.write() as writer:
            return writer.annotations.status_of(f"urn:{name}")

    def state(self) -> State:
        """Return everything that devices are to agree about."""
        with closing(connect(self.library.store.path, "ro", 10.0)) as connection:
            run = connection.execute
            marked = "SELECT identity, is_read, is_starred FROM status WHERE is_read OR is_starred"
            tagged = "SELECT identity, tag FROM article_tag JOIN status ON id = article_id"
            noted = "SELECT identity, text FROM note JOIN status ON id = article_id"
            lined = "SELECT identity, quote, note FROM highlight JOIN status ON id = article_id"
            fed = """
                SELECT feed.key, feed.name, coalesce(folder.name, ''), is_muted, interval_minutes
                FROM feed
                LEFT JOIN folder ON folder.id = folder_id
            """
            ruled = "SELECT name, query, is_on, marks_read, stars, tag FROM rule"
            said = """
                SELECT identity, part, is_disputed FROM label_mark JOIN status ON id = article_id
            """
            all_of = """
                SELECT key, l.text, l.pictures, policy
                FROM feed_label AS l JOIN feed ON id = feed_id
            """
            muted = "SELECT kind, name, query, feed_key, until FROM mute"
            return {
                "rules": sorted(run(ruled)), "mutes": sorted(run(muted)),
                "searches": sorted(run("SELECT name, query FROM saved_search")),
                "marks": sorted(run(marked)), "tags": sorted(run(tagged)),
                "notes": sorted(run(noted)), "highlights": sorted(run(lined)),
                "feeds": sorted(run(fed)), "labels": sorted(run(said)),
                "labels of feeds": sorted(run(all_of)),
                "wishes": sorted(run(
                    "SELECT kind, item, part, value, stamp, device FROM folder_wish"
                )),
            }  # fmt: skip

    def close(self) -> None:
        self.library.store.close()


def _any_article(device: Device, chance: random.Random) -> int:
    return device.article(str(chance.randrange(ARTICLES)))


def _mark(device: Device, chance: random.Random) -> None:
    article = _any_article(device, chance)
    marks.mark_read(device.library, [article], read=chance.random() < 0.6)


def _star(device: Device, chance: random.Random) -> None:
    article = _any_article(device, chance)
    marks.mark_starred(device.library, [article], starred=chance.random() < 0.6)


def _tag(device: Device, chance: random.Random) -> None:
    ids, name = [_any_article(device, chance)], chance.choice(("Port", "Sea", "C++"))
    annotations.tag_articles(device.library, ids, name, tagged=chance.random() < 0.6)


def _word(device: Device) -> str:
    device.number += 1
    word = f"{device.name}{device.number}."
    device.written.add(word)
    return word


def _text(device: Device, chance: random.Random, before: str) -> str:
    there = [each for each in before.split("\n\n") if each]
    if there and device.takes_away and chance.random() < 0.3:
        gone = chance.choice(there)
        device.dropped.add(gone)
        there.remove(gone)
    if chance.random() < 0.8:
        there.insert(chance.randrange(len(there) + 1), _word(device))
    return "\n\n".join(there)


def _note(device: Device, chance: random.Random) -> None:
    article = device.article(chance.choice(NOTES))
    note = annotations.annotations(device.library, article).note
    annotations.set_note(device.library, article, _text(device, chance, note.text if note else ""))


def _highlight(device: Device, chance: random.Random) -> None:
    article = device.article(chance.choice(NOTES))
    found = annotations.annotations(device.library, article).highlights
    if not found:
        annotations.add_highlight(device.library, article, QUOTE)
    elif device.takes_away and chance.random() < 0.2:
        device.dropped.update(found[0].note.split("\n\n"))
        annotations.remove_highlight(device.library, article, QUOTE)
    else:
        text = _text(device, chance, found[0].note)
        annotations.note_highlight(device.library, article, QUOTE, text)


def _feeds(device: Device) -> dict[str, int]:
    return {each.key: each.id for each in subscriptions.subscriptions(device.library).feeds}


def _feed(device: Device, chance: random.Random) -> None:
    key = f"news{chance.randrange(FEEDS)}.example/feed"
    here = _feeds(device)
    if key not in here:
        subscriptions.subscribe(device.library, [FeedChoice(f"https://{key}", key)])
    elif chance.random() < 0.5:
        subscriptions.unsubscribe(device.library, [here[key]], remove_articles=True)
    else:
        subscriptions.rename_feed(device.library, here[key], chance.choice(("", "Mine", "Ours")))


def _place(device: Device, chance: random.Random) -> None:
    here, name = _feeds(device), chance.choice(("World", "Home"))
    if not here:
        return
    found = subscriptions.subscriptions(device.library).folders
    folder = next((each.id for each in found if each.name == name), None)
    if folder is None:
        folder, _ = subscriptions.add_folder(device.library, name)
    subscriptions.move(device.library, feeds=[chance.choice(sorted(here.values()))], into=folder)


def _rule(device: Device, chance: random.Random) -> None:
    name, query = chance.choice("AB"), chance.choice(("port", "sea"))
    actions = RuleActions(stars=chance.random() < 0.5, tag=chance.choice(("Sea", "Port")))
    found = [each.rule for each in rules.rules(device.library)]
    there = next((each for each in found if (each.name, each.query) == (name, query)), None)
    if there is None:
        rules.add(device.library, name, query, actions)
    elif chance.random() < 0.5:
        rules.remove(device.library, there.id)
    else:
        rules.change(device.library, replace(there, actions=actions, is_on=chance.random() < 0.7))


def _search(device: Device, chance: random.Random) -> None:
    query = chance.choice(("lanterns", "lang:fr harbour"))
    there = [each for each in saved_searches.listed(device.library) if each.query == query]
    if not there:
        saved_searches.add(device.library, chance.choice(("Mine", "Ours")), query)
    elif chance.random() < 0.5:
        saved_searches.remove(device.library, there[0].id)
    else:
        saved_searches.rename(device.library, there[0].id, chance.choice(("Mine", "Ours")))


def _mute(device: Device, chance: random.Random) -> None:
    query = chance.choice(("football", "weather"))
    there = [each for each in mutes.mutes(device.library) if each.query == query]
    if there and chance.random() < 0.5:
        mutes.lift(device.library, there[0])
    else:
        name = chance.choice(("Mine", "Ours"))
        mutes.mute_query(device.library, query, MuteSpan.FOR_GOOD, name)


def _label(device: Device, chance: random.Random) -> None:
    part = chance.choice((TEXT, PICTURES, "picture:https://news.example/a.png"))
    opinion = chance.choice((*LabelOpinion, None))
    labels.say(device.library, [_any_article(device, chance)], [part], opinion)


def _label_feed(device: Device, chance: random.Random) -> None:
    here = _feeds(device)
    if here:
        policy = chance.choice(("", "https://news.example/policy"))
        said = FeedLabels(chance.random() < 0.5, chance.random() < 0.5, policy)
        labels.set_feed(device.library, here[chance.choice(sorted(here))], said)


def _set_feed(device: Device, chance: random.Random) -> None:
    feeds = subscriptions.subscriptions(device.library).feeds
    if not feeds:
        return
    feed = chance.choice(sorted(feeds, key=lambda each: each.key))
    if chance.random() < 0.5:
        settings = replace(feed.settings, interval_minutes=chance.choice((0, 60, 120)))
        subscriptions.change_settings(device.library, feed.id, settings)
    elif not feed.settings.is_muted:
        mutes.mute_feed(device.library, feed.id, MuteSpan.FOR_GOOD)
    else:
        for each in mutes.mutes(device.library):
            if each.feed_key == feed.key:
                mutes.lift(device.library, each)
