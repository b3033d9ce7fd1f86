"""Every number and every time on the front page, in four days of 25 feeds that bring their articles
in parts, beside what the library holds. `-s` prints the table."""

from fakes import FakeFetcher
from four_days import FIRST_MORNING, Clock, Play
from front_page_desktop import open_front, page_of
from front_page_told import Checker, read_page
from window_desktop import Desktop, Key, MakeDesktop

DAYS = 4


def test_what_the_front_page_says_in_four_days_is_in_the_library(make_desktop: MakeDesktop) -> None:
    clock = Clock(FIRST_MORNING)
    desktop = make_desktop([], clock=clock, fetcher=FakeFetcher())
    desktop.reader.features.reading.set_read_delay(-1)
    play = Play(desktop, clock)
    table = Checker(play, print)
    play.subscribe()
    first_day(desktop, play, table)
    for day in range(2, DAYS + 1):
        another_day(desktop, play, table, day)
    marked(desktop, play, table)
    assert table.faults == []


def has_news(desktop: Desktop) -> None:
    """Wait until the page offers what came."""
    desktop.until(lambda: page_of(desktop).head.has_news)


def part_in_two_steps(desktop: Desktop, play: Play, table: Checker, *joins: list[int]) -> None:
    """Something comes, is compared later, and is shown."""
    batch = play.bring((3, 2, 2), 8, joins, is_compared=False)
    desktop.until(lambda: "not compared yet" in page_of(desktop).head.line.text())
    table.check("not compared yet")
    play.compare(batch)
    desktop.reader.events.relatives_changed.emit()
    has_news(desktop)
    table.check("compared")
    play.show()
    table.check("shown")


def first_day(desktop: Desktop, play: Play, table: Checker) -> None:
    batch = play.bring((6, 4, 3, 2, 2), 14)
    play.clock.set(8, 5)
    open_front(desktop)
    table.check("opened")
    play.clock.set(8, 20)
    known = play.read(0)
    table.check("lead read")
    play.clock.set(10)
    story = next(each for each in batch.stories if known in each)
    other = next(each for each in batch.stories if known not in each)
    part_in_two_steps(desktop, play, table, story)
    play.clock.set(13, 30)
    play.bring((2, 5), 7, (other,))
    has_news(desktop)
    table.check("third part waits")
    play.show()
    page = table.check("third part shown")
    assert any(card.since.startswith("you read it") for card in page.cards)
    assert any(heading.startswith("New since") for heading in page.headings)


def another_day(desktop: Desktop, play: Play, table: Checker, day: int) -> None:
    page, clock = page_of(desktop), play.clock
    clock.set(18)
    is_left_open = day == 3
    if not is_left_open:
        desktop.press(Key.Key_Escape)
        desktop.reader.features.front.controller.close()
        desktop.settle()
    clock.set(8, days=1)
    if is_left_open:
        play.look_away_and_back()
    else:
        open_front(desktop)
    seen = table.check("page of the day before")
    assert seen.head[0].endswith("’s front page")
    assert page.edition is not None
    before = page.edition.id
    batch = play.bring((6, 4, 3, 2, 2), 34)
    desktop.until(
        lambda: page.head.has_news or (page.edition is not None and page.edition.id != before)
    )
    if page.head.has_news:
        table.check("news of the morning wait")
        play.show()
    assert page.edition.id != before
    seen = table.check("new page")
    assert not any(card.new for card in seen.cards)
    clock.set(8, 20)
    known = play.read(0, Key.Key_Return)
    seen = table.check("lead read")
    assert not seen.cards[0].new
    clock.set(9, 30)
    story = next(each for each in batch.stories if known in each)
    part_in_two_steps(desktop, play, table, story)
    joined = [card.new for card in read_page(desktop).cards if "you read it" in card.since]
    assert joined == [1]
    clock.set(14, 44) if day == DAYS else clock.set(12, 30)  # the last day after a long rest
    assert page.edition is not None
    before = page.edition.id
    play.bring((2, 5), 7, (batch.stories[1],))
    has_news(desktop)
    table.check("third part waits")
    play.show()
    table.check("third part shown")
    assert (page.edition.id != before) == (day == DAYS)


def marked(desktop: Desktop, play: Play, table: Checker) -> None:
    """The cards are read somewhere else, then what is related to them, too."""
    page = page_of(desktop)
    cards = [each.shown.card for each in page.cards]
    beside = [each for card in cards for line in card.beside for each in line.ids]
    assert beside
    play.mark_read([each for card in cards for each in card.ids])
    seen = table.check("cards read")
    assert seen.can_mark
    assert all(card.is_read for card in seen.cards)
    play.mark_read(beside)
    assert not table.check("all read").can_mark
