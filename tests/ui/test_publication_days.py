"""A day that a publisher states is that day for every reader, wherever they are."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from pytestqt.qtbot import QtBot
from story_values import head
from subscribing_values import in_english

from readerapp.domain.articles import ArticleHead
from readerapp.domain.drafts import PreparedArticle, is_believed, kept_as
from readerapp.domain.stories import Story, StoryDay, StoryReport, local_day, time_line
from readerapp.storage.articles.rows import article_row
from readerapp.text.dates import DateReader, read_moment
from readerapp.ui.language.wording import Wording
from readerapp.ui.story.words import StoryWords

DAY = date(2026, 1, 6)
ZONES = ("<+14>-14", "<+09>-9", "UTC0", "<-05>5", "<-12>12")  # as POSIX turns their signs
STATED = [
    "2026-01-06",
    "6 January 2026",
    "2026/01/06",
    "2026-01-06T00:00:00+14:00",
    "2026-01-06T00:00:00+09:00",
    "Tue, 06 Jan 2026 00:00:00 +0530",
    "Tue, 06 Jan 2026 00:00:00 -0500",
    "2026-01-06T00:00:00-12:00",
    "2026-01-06T00:00:00Z",
]
# Received long after, in the morning of the day in Europe, and as the day began on Kiritimati.
RECEIVED = [
    datetime(2026, 2, 1, tzinfo=UTC),
    datetime(2026, 1, 6, 7, tzinfo=UTC),
    datetime(2026, 1, 5, 10, 1, tzinfo=UTC),
]


@pytest.fixture(params=ZONES)
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Where the reader is."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


def kept(stated: datetime, received: datetime) -> ArticleHead:
    """The head of an article as it comes back from the library."""
    moment = kept_as(stated, received).astimezone(UTC)
    return head(1, 0, published=moment, received=received)


def shown(head: ArticleHead) -> list[str]:
    """Every wording of its date."""
    wording = Wording()
    words = StoryWords(wording)
    found = [wording.when(head), wording.when_listed(head), wording.dated(head)]
    story = Story((), (StoryReport(head),), (), ("en",), ())
    return [*found, wording.day_of(head), words.card_time(head), words.first(story)]


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="only here can the zone be changed")
@pytest.mark.parametrize("received", RECEIVED, ids=str)
def test_a_stated_day_is_that_day_in_every_zone(
    qtbot: QtBot, zone: str, received: datetime
) -> None:
    reader = DateReader()
    with in_english():
        for text in STATED:
            for stated in (reader.read(text), read_moment(text)):
                assert stated is not None
                found = kept(stated, received)
                assert (found.known_day, local_day(found)) == (DAY, DAY), text
                short, listed, *rest = shown(found)
                assert short == listed
                assert all("6 Jan" in each for each in (short, *rest)), (text, short, rest)
                assert not any(":0" in each for each in (short, *rest[:3])), "an hour of nobody"


@pytest.mark.parametrize("received", RECEIVED, ids=str)
def test_a_day_that_has_begun_anywhere_has_a_date_in_the_library_too(received: datetime) -> None:
    stated = read_moment("2026-01-06")
    assert stated is not None
    row = article_row(1, PreparedArticle("a", "A", published=stated), (), stamp(received), b"")
    assert row["published"] == row["sort_key"]
    later = read_moment("2026-01-07")
    assert later is not None
    row = article_row(1, PreparedArticle("a", "A", published=later), (), stamp(received), b"")
    assert (row["published"] == row["sort_key"]) is (received > later)


@pytest.mark.parametrize("received", RECEIVED, ids=str)
@pytest.mark.parametrize("year", [1, 9999])
def test_no_year_is_too_far_away(year: int, received: datetime) -> None:
    for hours in (-12, 0, 14):
        zone = timezone(timedelta(hours=hours))
        for stated in (datetime(year, 1, 1, tzinfo=zone), datetime(year, 12, 31, 23, tzinfo=zone)):
            assert kept_as(stated, received) == stated
            assert is_believed(stated, received) is (year == 1)


def stamp(moment: datetime) -> int:
    return int(moment.timestamp())


def test_a_time_with_its_hour_is_the_readers_own() -> None:
    stated = read_moment("2026-01-06T08:30:00+09:00")
    assert stated is not None
    found = kept(stated, RECEIVED[0])
    assert found.known_day is None
    assert found.known_date == datetime(2026, 1, 5, 23, 30, tzinfo=UTC)
    to_come = head(1, 0, published=RECEIVED[0], received=RECEIVED[1])
    assert to_come.known_date is None


@pytest.mark.usefixtures("zone")
def test_on_the_time_line_of_a_story_it_comes_with_the_reports_of_its_day() -> None:
    first = datetime(2026, 1, 5, 0, 30, tzinfo=UTC)
    hours = [first + timedelta(hours=hour) for hour in range(72)]
    times = sorted([*hours, *(datetime(2026, 1, 6, hour, tzinfo=UTC) for hour in (0, 12))])
    event = tuple(StoryReport(head(n, 0, published=when)) for n, when in enumerate(times, 1))
    told = tuple(StoryDay(DAY + timedelta(days=days), (1,)) for days in (-1, 0, 1))
    day = date.min
    for section in time_line(Story((), event, (), ("en",), (), days=told)):
        day = section.told.day if section.told else day
        shown = {local_day(report.head) for report in section.reports}
        assert shown <= {day, DAY - timedelta(days=2), DAY + timedelta(days=2)}
        assert (DAY in shown) == (section.told is None and day == DAY)
