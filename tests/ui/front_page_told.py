"""What the front page says to a screen reader, beside what the file of the library holds."""

import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from datetime import datetime
from typing import NamedTuple

from four_days import LANGUAGES, Play
from front_page_desktop import page_of
from front_page_screen import place_all
from PySide6.QtCore import QLocale, QTime
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from window_desktop import Desktop

from readerapp.ui.widgets.badges import CHIPS

NAMES = dict(
    zip(LANGUAGES, ("English", "français", "Deutsch", "español", "العربية", "日本語"), strict=True)
)
REST = 4 * 3600  # seconds after which a look is the next one
Row = Sequence[object]


# What is on screen


class CardSeen(NamedTuple):
    """What a card says."""

    number: int
    total: int
    section: str
    is_story: bool
    is_read: bool
    title: str
    reports: int
    languages: int
    new: int
    since: str
    related: tuple[tuple[str, int], ...]
    chips: tuple[tuple[str, int, int], ...]  # of each language: articles, unread


class PageSeen(NamedTuple):
    """What the front page says."""

    day: str
    head: tuple[str, ...]
    news: str
    cards: tuple[CardSeen, ...]
    headings: tuple[str, ...]
    said: str
    rest: str
    buttons: tuple[str, ...]
    editions: tuple[str, ...]
    rows: tuple[str, ...]
    can_mark: bool


_CARD = re.compile(
    r"(?:(?P<section>.+)\. )?(?P<kind>Story|Article) (?P<number>\d+) of (?P<total>\d+), "
    r"(?P<state>not read|read): (?P<title>Report \d+)"
)
_NEW = re.compile(r"New: (\d+) articles? since (you read it, .+?|.+?)(?:\. |$)")
_AMOUNT = re.compile(r"(\d+) articles?(?: in (\d+) languages?| from \d+ sources?)?(?:\. |$)")
_LINE = re.compile(r"Related: (Report \d+)\..*?(?:\. (\d+) articles)?$")


def said(each: QAccessibleInterface | QWidget) -> str:
    """What a screen reader says of something, "" of what is not on screen."""
    found = QAccessible.queryAccessibleInterface(each) if isinstance(each, QWidget) else each
    return "" if found.state().invisible else found.text(QAccessible.Text.Name)


def below(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """All that is below something in the accessible tree."""
    for number in range(root.childCount()):
        child = root.child(number)
        if child is not None and not child.state().invisible:
            yield child
            yield from below(child)


def read_page(desktop: Desktop) -> PageSeen:
    """Read the front page and the navigation beside it."""
    desktop.settle()
    page, window = page_of(desktop), desktop.window
    place_all(page)
    cards: list[CardSeen] = []
    headings: list[str] = []
    body = QAccessible.queryAccessibleInterface(page.body)
    for number in range(body.childCount()):
        child = body.child(number)
        name = said(child)
        if found := _CARD.match(name):
            cards.append(_card(found, name, child))
        elif child.role() is QAccessible.Role.StaticText and name:
            headings.append(name)
    cards.sort()
    tree = QAccessible.queryAccessibleInterface(window.navigation.tree)
    head, end = page.head, page.end
    return PageSeen(
        said(head.day),
        tuple(said(head.line).split("  ·  ")),
        said(head.news),
        tuple(cards),
        tuple(headings),
        said(end.said),
        said(end.rest),
        tuple(filter(None, map(said, (end.show_rest, end.show_hidden, end.earlier)))),
        tuple(each.text() for each in head.menu.actions()[2:]),
        tuple(filter(None, map(said, below(tree)))),
        window.commands["mark_all_read"].isEnabled(),
    )


def _card(found: re.Match[str], name: str, card: QAccessibleInterface) -> CardSeen:
    is_story = found["kind"] == "Story"
    amount = _AMOUNT.search(name, found.end()) if is_story else None
    new = _NEW.search(name)
    parts = [said(each) for each in below(card)]
    lines = tuple(
        (line[1], int(line[2] or 1)) for each in parts if (line := _LINE.match(each)) is not None
    )
    chips = tuple(
        (chip[1], int(chip[2]), int(chip[3] or 0))
        for each in parts
        if (chip := re.fullmatch(r"([^\d]+), (\d+) articles?(?:, (\d+) unread)?", each))
    )
    return CardSeen(
        int(found["number"]),
        int(found["total"]),
        found["section"] or "",
        is_story,
        found["state"] == "read",
        found["title"],
        int(amount[1]) if amount else 1,
        int(amount[2] or 1) if amount else 1,
        int(new[1]) if new else 0,
        new[2] if new else "",
        lines,
        chips,
    )


# What is in the library


class Facts:
    """What the file of the library says."""

    def __init__(self, desktop: Desktop) -> None:
        self._path = desktop.library.store.path
        self._now = desktop.library.clock.now

    def rows(self, statement: str, *values: object) -> list[tuple[int, ...]]:
        """Return what a statement finds."""
        with closing(sqlite3.connect(self._path)) as connection:
            return connection.execute(statement, values).fetchall()

    def one(self, statement: str, *values: object) -> int:
        """Return the only value that a statement finds."""
        ((value,),) = self.rows(statement, *values)
        return value

    def clock(self, at: int) -> str:
        """Return the time of day of a moment, as the region writes it."""
        local = datetime.fromtimestamp(at)
        form = QLocale.FormatType.ShortFormat
        return QLocale().toString(QTime(local.hour, local.minute), form)

    def days_ago(self, at: int) -> int:
        """Return how many days ago a moment was."""
        today = self._now().astimezone().date()
        return (today - datetime.fromtimestamp(at).astimezone().date()).days

    def weekday(self, at: int) -> str:
        """Return the weekday of a moment."""
        return datetime.fromtimestamp(at).astimezone().strftime("%A")

    def moment(self, at: int) -> str:
        """Return a moment as sentences name it."""
        days = self.days_ago(at)
        if days > 1:
            return f"{self.weekday(at)}, {self.clock(at)}"
        return f"yesterday {self.clock(at)}" if days else self.clock(at)


_STORY = """
    SELECT id, received, is_read, language FROM article WHERE
        (id = ?1 OR story_id = (SELECT story_id FROM article WHERE id = ?1))
        AND (received, id) <= (?2, ?3)
"""


class Checker:
    """Compares what is on screen with what is in the library, and notes both for a table."""

    def __init__(self, play: Play, note: Callable[[str], None]) -> None:
        self._play, self._note = play, note
        self._facts = Facts(play.desktop)
        self.faults: list[str] = []
        self._what = ""

    def same(self, name: str, on_screen: object, in_library: object) -> None:
        """Note two values, which are to be the same."""
        mark = " " if on_screen == in_library else "≠"
        line = f"{mark} {self._what:34} {name:48} {on_screen!s:56} {in_library!s}"
        self._note(line)
        if on_screen != in_library:
            self.faults.append(line)

    def check(self, what: str) -> PageSeen:
        """Compare everything on the page with the library."""
        desktop, facts = self._play.desktop, self._facts
        page = read_page(desktop)
        shown = page_of(desktop).edition
        assert shown is not None
        day = desktop.library.clock.now().astimezone()
        self._what = f"{day:%a %H:%M} {what}"
        ((since, since_id, until, until_id, reaches_to, seen_papers),) = facts.rows(
            "SELECT since, since_id, until, until_id, reaches_to, papers FROM edition WHERE id = ?",
            shown.id,
        )
        arrived = {
            row[0]: row[1:]
            for row in facts.rows(
                "SELECT id, received, is_read, source_id, related_model != '' FROM article"
                " WHERE (received, id) > (?, ?) AND (received, id) <= (?, ?)",
                since or 0, since_id if since else 0, until, until_id,
            )
        }  # fmt: skip
        placed, stories, reports, beside = self._cards(
            page, shown.id, since, since_id, until, until_id
        )
        self._head(page, shown.id, since, until, until_id, reaches_to, stories, reports)
        if since is None and not self._is_past(until):
            sources = len({row[2] for row in arrived.values()})
            self.same("sources", self._number(page.head[0], r"of (\d+) sources"), sources)
            self.same("sources kept", seen_papers, sources)
        self._end(page, shown.id, since, until, arrived, placed, stories, reports, beside)
        unread = facts.one("SELECT count(*) FROM article WHERE is_read = 0")
        total = facts.one("SELECT count(*) FROM article")
        self.same("All articles", page.rows[self._row(page, "All articles")],
                  f"All articles, {total} articles, {unread} unread")  # fmt: skip
        self.same("Unread", page.rows[self._row(page, "Unread")],
                  f"Unread, {unread} articles, {unread} unread")  # fmt: skip
        of_page = [each for each in placed if not placed[each]]
        self.same("Mark All as Read", page.can_mark, bool(of_page))
        return page

    def _row(self, page: PageSeen, name: str) -> int:
        return next(n for n, row in enumerate(page.rows) if row.startswith(f"{name}, "))

    def _is_past(self, at: int) -> bool:
        return self._facts.days_ago(at) > 0

    def _is_over(self, edition: int, until: int) -> bool:
        """Whether what comes stands on the next page: of another day, or after a long rest."""
        looked = self._facts.one("SELECT seen_until FROM edition WHERE id = ?", edition)
        now = self._play.clock.now().timestamp()
        return self._is_past(until) or now - looked >= REST

    @staticmethod
    def _number(text: str, pattern: str) -> int:
        found = re.search(pattern, text)
        return int(found[1]) if found else 0

    def _cards(
        self,
        page: PageSeen,
        edition: int,
        since: int | None,
        since_id: int,
        until: int,
        until_id: int,
    ) -> tuple[dict[int, bool], int, int, set[int]]:
        """Compare the cards; return which articles stand on the page, and whether each is read, how
        many stories of how many articles, and what is related to them."""
        facts = self._facts
        placed: dict[int, bool] = {}
        beside: set[int] = set()
        stories = reports = 0
        sections = []
        section = ""
        ends = self._play.ends.get(edition, [])
        counted = Counter[int]()
        for card in page.cards:
            if card.section:
                section = card.section
                sections.append(section)
            told = self._story(card.title, until, until_id)
            languages = len({row[3] for row in told})
            is_read = all(row[2] for row in told)
            on_screen = (card.reports, card.languages, card.is_read, card.new, card.since)
            new = self._new(told, since, since_id, ends)
            self.same(
                f"{card.title}: articles, languages, read, new",
                on_screen,
                (len(told), languages, is_read, *new),
            )
            chips = [
                (name, len(rows), sum(not row[2] for row in rows))
                for name, *__ in card.chips
                if (rows := [row for row in told if NAMES[str(row[3])] == name])
            ]
            self.same(f"{card.title}: of each language", list(card.chips), chips)
            number = min(languages, CHIPS) if languages > 1 else 0
            self.same(f"{card.title}: languages named", len(card.chips), number)
            if section.startswith("New since"):
                self.same(f"{card.title}: no day before", "yesterday" in card.since, False)
            for title, number in card.related:
                line = self._story(title, until, until_id)
                self.same(f"{title}: related to {card.title}", number, len(line))
                beside |= {row[0] for row in line}
                placed |= {row[0]: bool(row[2]) for row in line}
            counted.update(row[0] for row in told)
            placed |= {row[0]: bool(row[2]) for row in told}
            stories += card.is_story
            reports += card.reports * card.is_story
        total = len(page.cards)
        self.same("numbers of cards", [(each.number, each.total) for each in page.cards],
                  [(n, total) for n in range(1, total + 1)])  # fmt: skip
        self.same("articles on two cards", [each for each, n in counted.items() if n > 1], [])
        named = [each for each in sections if each not in page.headings]
        self.same("sections without their heading", named, ["Top stories"] if named else [])
        times = [each for each in page.headings if each.startswith("New since")]
        self.same("New since", times, [f"New since {facts.moment(at)}" for at in reversed(ends)
                                       if f"New since {facts.moment(at)}" in times])  # fmt: skip
        return placed, stories, reports, beside

    def _story(self, title: str, until: int, until_id: int) -> list[tuple[int, ...]]:
        known = self._facts.one("SELECT id FROM article WHERE title = ?", title)
        return self._facts.rows(_STORY, known, until, until_id)

    def _new(
        self, told: Sequence[Row], since: int | None, since_id: int, ends: Sequence[int]
    ) -> tuple[int, str]:
        """How many reports are new, and since when, as the card says it."""
        marks = ",".join(str(row[0]) for row in told)
        seen_at = self._facts.one(
            f"SELECT max(seen_at) FROM story_mark WHERE article_id IN ({marks})"
        )
        last = max(int(str(row[1])) for row in told)
        moments = [(since, since_id)] if since is not None else []
        moments += [(each, 1 << 60) for each in (seen_at,) if each is not None]
        moments += [(max(each for each in ends if each < last), 1 << 60)] if any(
            each < last for each in ends
        ) else []  # fmt: skip
        if not moments:
            return 0, ""
        at = max(moments)
        new = sum((row[1], row[0]) > at for row in told)
        if new in (0, len(told)):
            return 0, ""
        when = self._facts.moment(at[0])
        return new, f"you read it, {when}" if at[0] == seen_at else when

    def _head(
        self, page: PageSeen, edition: int, since: int | None, until: int, until_id: int,
        reaches_to: int, stories: int, reports: int,
    ) -> None:  # fmt: skip
        facts = self._facts
        end = datetime.fromtimestamp(until).astimezone()
        self.same("day", page.day, f"{end:%A}, {end.day} {end:%B}")
        waiting = facts.rows(
            "SELECT id, story_id, related_model != '' FROM article WHERE (received, id) > (?, ?)",
            until, until_id,
        )  # fmt: skip
        is_last = edition == facts.one("SELECT max(id) FROM edition")
        if is_last and waiting and all(row[2] for row in waiting):
            told = [int(each) for each in re.findall(r"(\d+)(?: other)? new", page.news)]
            self.same("what the bar offers", page.news != "", True)
            in_bar = self._number(page.news, r"(\d+) new articles? in ")
            others = self._number(page.news, r"(\d+) other new article")
            new = self._number(page.news, r"(\d+) new stor")
            stories_of = {row[1] for row in waiting if row[1] is not None}
            on_page = self._stories_on_page(page)
            if not self._is_over(edition, until):
                joining = sum(row[1] in on_page for row in waiting)
                self.same("bar: new in stories here", in_bar, joining)
                self.same("bar: new stories", new, len(stories_of - on_page))
                single = sum(row[1] is None for row in waiting)
                self.same("bar: other articles", others, single)
            elif told:
                single = sum(row[1] is None for row in waiting)
                self.same("bar: new stories", new, len(stories_of))
                self.same("bar: other articles", others, single)
        else:
            self.same("what the bar offers", page.news, "")
        if page.head == ("",):
            return  # the bar stands in its place
        expected = []
        if self._is_past(until):
            expected.append(f"{facts.weekday(until)}’s front page")
        elif since is not None:
            expected.append(f"Since {facts.moment(since)}")
        else:
            hours = round((until - reaches_to) / 3600)
            sources = self._number(page.head[0], r"of (\d+) sources")
            expected.append(f"The last {hours} hours of {sources} sources")
        if stories:
            expected.append(f"{_some(stories, 'story', 'stories')} from {_some(reports)}")
        pending = [row for row in waiting if not row[2]]
        if is_last and pending:
            expected += [
                f"{len(waiting)} new article{'s' * (len(waiting) > 1)}",
                "not compared yet",
            ]
        refreshed = facts.one("SELECT max(succeeded_at) FROM feed_state")
        words = f"refreshed {facts.moment(refreshed)}"
        if not waiting and refreshed - until > 600:
            words += f", nothing new since {facts.moment(until)}"
        expected.append(words)
        self.same("head", " · ".join(page.head), " · ".join(expected))

    def _stories_on_page(self, page: PageSeen) -> set[int]:
        titles = [card.title for card in page.cards]
        titles += [title for card in page.cards for title, __ in card.related]
        marks = ",".join("?" for __ in titles)
        rows = self._facts.rows(
            f"SELECT story_id FROM article WHERE title IN ({marks})",
            *titles,
        )
        return {row[0] for row in rows if row[0] is not None}

    def _end(
        self, page: PageSeen, edition: int, since: int | None, until: int,
        arrived: Mapping[int, Row], placed: dict[int, bool], stories: int, reports: int,
        beside: set[int],
    ) -> None:  # fmt: skip
        facts = self._facts
        singles = sum(not card.is_story for card in page.cards)
        parts = [f"{_some(stories, 'story', 'stories')} from {_some(reports)}"] if stories else []
        parts += [_some(singles, "single article")] if singles else []
        parts += [_some(len(beside), "related article")] if beside else []
        shown = QLocale().createSeparatedList(parts)
        time = "for this period" if since is None or self._is_past(until) else ""
        time = time or f"since {facts.moment(since or 0)}"
        self.same("end", page.said, f"That is all {time}: {shown}.")
        more = self._number(page.rest, r"^(\d+) more")
        unread = more if "more unread" in page.rest else self._number(page.rest, r"(\d+) unread")
        left = [each for each in arrived if each not in placed]
        self.same("more, unread", (more, unread),
                  (len(left), sum(not arrived[each][1] for each in left)))  # fmt: skip
        numbers = [int(each) for each in re.findall(r"from (\d+)|(\d+) single|(\d+) related",
                   page.said) for each in each if each]  # fmt: skip
        former = sum(each not in arrived for each in placed)
        self.same("sum of the end, less what came before", sum(numbers) + more - former,
                  len(arrived))  # fmt: skip
        if since is None:
            until_then = "SELECT count(*) FROM article WHERE received <= ?"
            self.same("sum of the end, all articles", sum(numbers) + more,
                      facts.one(until_then, until))  # fmt: skip
        before = facts.rows("SELECT until FROM edition WHERE id <= ? ORDER BY id DESC", edition)[
            1:2
        ]
        buttons = [f"Show the {more} other{'s' * (more > 1)}"] if more else []
        buttons += [f"Front page of {facts.moment(at)}" for (at,) in before]
        self.same("buttons", page.buttons, tuple(buttons))
        kept = facts.rows("SELECT until FROM edition ORDER BY id DESC")
        names = (facts.moment(at) for (at,) in kept)
        self.same("editions", page.editions, tuple(name[:1].upper() + name[1:] for name in names))


def _some(number: int, one: str = "article", several: str = "") -> str:
    return f"{number} {one if number == 1 else several or one + 's'}"
