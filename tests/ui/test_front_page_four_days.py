"""Four days with 25 sources: what the front page says is what the library holds, read as a screen
reader is told it and compared with the tables. `-s` prints the comparisons."""

import json
import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from front_page_desktop import open_front, page_of
from front_page_screen import place_all
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from seen_words import plain
from window_desktop import UNIT_VECTOR, Key, MakeDesktop, Modifier, article

from readerapp.domain.drafts import PreparedArticle
from readerapp.library import stories
from readerapp.library.embedding_worker import MODEL
from readerapp.library.search_index import incoming
from readerapp.ui.front_page.card_button import EventCard
from readerapp.ui.language import dates

SOURCES, DAYS = 25, 4
LANGUAGES = ("en", "fr", "de", "es", "ko")
DAY = 86_400
# Every moment of the past, a day ago: so the day of the computer is always the one that is played.
AGE = """
    UPDATE article SET received = received - :by, sort_key = sort_key - :by,
        published = published - :by;
    UPDATE edition SET since = since - :by, until = until - :by, reaches_to = reaches_to - :by,
        first_until = first_until - :by, refreshed_at = refreshed_at - :by,
        seen_until = seen_until - :by;
    UPDATE edition_card SET shown_at = shown_at - :by WHERE shown_at IS NOT NULL;
    UPDATE story_mark SET seen_at = seen_at - :by WHERE seen_at IS NOT NULL;
""".replace(":by", str(DAY))
COUNT = re.compile(r"(\d+) (?:more |single |related )?(?:unread )?article")
NEW = re.compile(r"New: (\d+) articles? since (you read it, )?([^.]+)")


def spoken(widget: QWidget) -> str:
    """What a screen reader is told of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    said = plain(interface.text(QAccessible.Text.Name)) if interface else ""
    return " ".join(said.split())


class Play:
    """A reader with a library that fills."""

    def __init__(self, make_desktop: MakeDesktop, profile: Path) -> None:
        self._make, self._profile = make_desktop, profile
        self.desktop = make_desktop([], profile=profile)
        self._numbers = count()
        self.compared = 0

    # What comes

    def bring(self, *sizes: int, joins: int = 0, is_compared: bool = True) -> list[list[int]]:
        """Store a story for each of `sizes`, a single article for 1; `joins`: the first of them is
        the story of this article, which goes on."""
        made = [[self._article() for _ in range(size)] for size in sizes]
        drafts = [incoming(each) for story in made for each in story]
        desktop = self.desktop
        with desktop.library.store.write() as writer:
            stored = [each for each, _ in writer.articles.put_many(drafts, now())]
            changes = writer.changes()
        left = iter(stored)
        told = [[next(left) for _ in story] for story in made]
        if is_compared:
            self.compare(*stored)
        for number, (first, *others) in enumerate(told):
            if joins and not number:
                first, others = joins, told[0]
            for other in others:
                stories.merge(desktop.library, first, other)
        desktop.reader.events.publish(changes)
        if is_compared:
            desktop.reader.events.relatives_changed.emit()
        desktop.settle()
        return told

    def compare(self, *ids: int) -> None:
        with self.desktop.library.store.write() as writer:
            writer.vectors.put(MODEL, [(each, UNIT_VECTOR, "{}") for each in ids])
            for each in ids:
                writer.relations.replace(each, MODEL, [])

    def _article(self) -> PreparedArticle:
        number = next(self._numbers)
        return article(
            1_000 + number,
            language=LANGUAGES[number % len(LANGUAGES)],
            source=f"Gazette {number % SOURCES}",
            published=now() - timedelta(minutes=1),
        )

    def sleep(self) -> None:
        """Close the window, and open it a day later."""
        self.desktop.window.close()
        self.desktop.reader.stop()
        with closing(sqlite3.connect(self._profile / "library.sqlite3")) as connection:
            connection.executescript(AGE)
        self.desktop = self._make([], profile=self._profile)

    # What is on screen

    def open(self) -> None:
        open_front(self.desktop)

    @property
    def cards(self) -> list[EventCard]:
        place_all(page_of(self.desktop))
        return page_of(self.desktop).cards

    @property
    def head(self) -> str:
        return spoken(page_of(self.desktop).head.line)

    def read_lead(self) -> int:
        """Open the story that stands first, come back, and return one of its articles."""
        card = next(each for each in self.cards if each.shown.card.is_story)
        place = card.article_id
        self.desktop.focus(card)
        self.desktop.press(Key.Key_Return)
        self.desktop.settle()
        assert self.desktop.window.story.isVisible()
        self.desktop.press(Key.Key_Escape)
        self.desktop.settle()
        assert page_of(self.desktop).isVisible()
        return place

    def show_news(self) -> None:
        self.desktop.until(lambda: page_of(self.desktop).head.has_news)
        self.desktop.press(Key.Key_U)
        self.desktop.settle()
        self.desktop.until(lambda: not page_of(self.desktop).head.has_news)

    # What the library holds

    def rows(self, query: str, *values: object) -> list[tuple[int, ...]]:
        with closing(sqlite3.connect(self._profile / "library.sqlite3")) as connection:
            return connection.execute(query, values).fetchall()

    def same(self, what: str, on_screen: object, in_library: object) -> None:
        """Compare, and print it."""
        print(f"{what:<44} {on_screen!s:<34} {in_library}")  # noqa: T201 - to be looked at
        assert on_screen == in_library, what
        self.compared += 1

    def check(self, day: str) -> None:
        """Compare all that the page says with the tables."""
        (edition,) = self.rows(
            "SELECT id, since, since_id, until, until_id FROM edition ORDER BY id DESC LIMIT 1"
        )
        edition_id, since, since_id, until, until_id = edition
        cards = self.rows(
            "SELECT article_id, shown_at, data FROM edition_card WHERE edition_id = ?", edition_id
        )
        self.same(f"{day}: cards", len(self.cards), len(cards))
        told = {each.article_id: spoken(each) for each in self.cards}
        on_page: set[int] = set()
        in_stories = singles = 0
        for head, shown_at, data in cards:
            ids = json.loads(str(data))["ids"]
            on_page |= set(ids)
            in_stories += len(ids) if len(ids) > 1 else 0
            singles += len(ids) == 1
            self._check_card(told[head], ids, [(since, since_id), (shown_at, 1 << 62)])
        arrived = self.rows(
            "SELECT id FROM article WHERE (received, id) <= (?, ?) AND (received, id) > (?, ?)",
            until, until_id, since or 0, since_id if since else 0,
        )  # fmt: skip
        rest = len({each for (each,) in arrived} - on_page)
        end = " ".join(map(spoken, page_of(self.desktop).end.findChildren(QLabel)))
        numbers = [int(each) for each in COUNT.findall(end)]
        expected = [each for each in (in_stories, singles, rest) if each]
        self.same(f"{day}: the end's stories, singles, rest", numbers, expected)
        older = len(on_page - {each for (each,) in arrived})
        self.same(f"{day}: their sum, and what arrived", sum(numbers) - older, len(arrived))
        if since is None:
            ((every,),) = self.rows(
                "SELECT count(*) FROM article WHERE (received, id) <= (?, ?)", until, until_id
            )
            self.same(f"{day}: their sum, and the library", sum(numbers), every)
        (unread,) = self.rows(
            "SELECT count(*) FROM article WHERE is_read = 0 AND id IN "
            "(SELECT value FROM json_each(?))",
            json.dumps(sorted(on_page)),
        )[0]
        command = self.desktop.window.commands["mark_all_read"]
        self.same(f"{day}: Mark All as Read", command.isEnabled(), unread > 0)
        if since is not None:
            self.same(f"{day}: since", "Since " + said(since) in self.head, True)

    def _check_card(self, text: str, ids: Sequence[int], seen: Sequence[tuple[int, int]]) -> None:
        rows = self.rows(
            "SELECT a.received, a.id, a.is_read, (SELECT max(seen_at) FROM story_mark WHERE "
            "article_id IN (SELECT value FROM json_each(?1))) FROM article AS a "
            "WHERE id IN (SELECT value FROM json_each(?1))", json.dumps(list(ids)),
        )  # fmt: skip
        assert (", not read: " in text) == any(not each[2] for each in rows)
        if len(ids) < 2:
            assert not NEW.search(text)
            return
        languages = self.rows(
            "SELECT count(DISTINCT language) FROM article WHERE id IN "
            "(SELECT value FROM json_each(?))",
            json.dumps(list(ids)),
        )[0][0]
        self.same(
            "articles and languages of a card",
            f"{len(ids)} articles in {languages} languages" in text
            or f"{len(ids)} articles from" in text,
            True,
        )
        opened = rows[0][3]
        moments = [*seen, *([(opened, 1 << 62)] if opened is not None else [])]
        last = max((each for each in moments if each[0] is not None), default=None)
        new = sum(last is not None and (each[0], each[1]) > last for each in rows)
        found = NEW.search(text)
        expected = (new, said(last[0])) if last and 0 < new < len(ids) else None
        self.same("new on a card", found and (int(found[1]), found[3]), expected)


def now() -> datetime:
    return datetime.now(UTC)


def said(seconds: int) -> str:
    """A moment of today, yesterday or this week, as the page names it."""
    local = datetime.fromtimestamp(seconds, UTC)
    qt = dates.local(local)
    days = (now().astimezone().date() - local.astimezone().date()).days
    if days == 0:
        return dates.clock(qt)
    if days == 1:
        return f"yesterday {dates.clock(qt)}"
    return plain(dates.at(dates.weekday(qt.date()), dates.clock(qt)))


@pytest.fixture
def play(make_desktop: MakeDesktop, tmp_path: Path) -> Play:
    return Play(make_desktop, tmp_path / "days")


def test_four_days_are_told_as_they_were(play: Play) -> None:
    play.bring(4, 3, 3, 2, 2, *[1] * 14)
    lead = 0
    for day in range(1, DAYS + 1):
        if day > 1:
            play.sleep()
            play.open()
            before = play.head
            name = (now().astimezone() - timedelta(days=1)).strftime("%A")
            play.same(
                f"day {day}: the page before anything came",
                before.split(" · ")[0],
                f"{name}’s front page",
            )
            play.bring(3, 4, 3, 2, 2, *[1] * 12, joins=lead)  # what was read goes on, too
        play.open()
        play.desktop.until(lambda: "front page" not in play.head)
        play.check(f"day {day}, morning")
        if day == 1:
            assert not [each for each in play.cards if "New: " in spoken(each)]
        lead = play.read_lead()
        play.check(f"day {day}, the lead was read")
        assert "New: " not in next(spoken(e) for e in play.cards if e.article_id == lead)
        ((last,),) = play.rows("SELECT max(seen_at) FROM story_mark")  # in whole seconds
        play.desktop.until(lambda last=last: int(now().timestamp()) > last)  # type: ignore[misc]
        late = play.bring(1, 2, 1, 1, joins=lead, is_compared=False)
        play.desktop.until(lambda: "5 new articles · not compared yet" in play.head)
        play.compare(*(each for ids in late for each in ids))
        play.desktop.reader.events.relatives_changed.emit()
        play.show_news()
        play.check(f"day {day}, more came")
        told = next(spoken(e) for e in play.cards if lead in e.shown.card.ids)
        assert "New: 1 article since you read it, " in told
        for each in play.cards:
            if each.shown.section.startswith("New since "):
                assert "since yesterday" not in spoken(each)
    print(play.compared, "comparisons")  # noqa: T201 - to be looked at
    assert play.compared > 100
    play.desktop.press(Key.Key_A, Modifier.ShiftModifier)
    play.desktop.until(lambda: not play.desktop.window.commands["mark_all_read"].isEnabled())
