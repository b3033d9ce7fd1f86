"""Dates as feeds write them."""

import subprocess
import sys
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from work import calls_of

from readerapp.feeds.reading import read_feed
from readerapp.text.dates import DateReader


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Thu, 01 Jan 2004 19:48:21 GMT", (2004, 1, 1, 19, 48, 21)),
        ("Thu, 01 Jan 2004 19:48:21 +0130", (2004, 1, 1, 18, 18, 21)),
        ("1 Jan 2004 19:48 EST", (2004, 1, 2, 0, 48)),
        ("Thu, 01 Jan 04 19:48:21 GMT", (2004, 1, 1, 19, 48, 21)),
        ("Thu, 01 Jan 2004 24:00:00 GMT", (2004, 1, 2)),
        ("Sun, 31 Dec 2023 23:30:00 -0500", (2024, 1, 1, 4, 30)),
        ("Lun, 05 Nov 2024 10:00:00 +0100", (2024, 11, 5, 9)),
        ("2003-12-31T10:14:55Z", (2003, 12, 31, 10, 14, 55)),
        ("2003-12-31T10:14:55.123-08:00", (2003, 12, 31, 18, 14, 55)),
        ("2003-12-31 10:14:55", (2003, 12, 31, 10, 14, 55)),
        ("2003-12-31T10:14Z", (2003, 12, 31, 10, 14)),
        ("20240503T101500Z", (2024, 5, 3, 10, 15)),
        ("2016-12-31T23:59:60Z", (2017, 1, 1)),
        ("2003-12-31", (2003, 12, 31, 12)),
        ("20031231", (2003, 12, 31, 12)),
        ("2003-12", (2003, 12, 1, 12)),
        ("1700000000", (2023, 11, 14, 22, 13, 20)),
        ("1700000000.25", (2023, 11, 14, 22, 13, 20)),
        ("1700000000000", (2023, 11, 14, 22, 13, 20)),
        ("Sat, 2004-01-01", (2004, 1, 1, 12)),
        ("vendredi 3 mai 2024", (2024, 5, 3, 12)),
        ("3 мая 2024, 10:00", (2024, 5, 3, 10)),
        ("2024年5月3日", (2024, 5, 3, 12)),
        ("2024年5月3日 0時00分", (2024, 5, 3)),
        ("2024/5/3", (2024, 5, 3, 12)),
        ("2024/11/03 08:15", (2024, 11, 3, 8, 15)),
        ("Tue, 06 Jan 2026 00:00:00 +0900", (2026, 1, 6, 12)),
        ("2026-01-06T00:00:00+14:00", (2026, 1, 6, 12)),
        ("2026-01-06T00:00:00-12:00", (2026, 1, 6, 12)),
        ("2026-01-06T00:00:00Z", (2026, 1, 6)),
        ("2026-01-06T00:00:01+09:00", (2026, 1, 5, 15, 0, 1)),
        ("2024. 5. 3. 오후 3:00", (2024, 5, 3, 15)),
        ("May 3, 2024 3:00 PM", (2024, 5, 3, 15)),
    ],
)
def test_dates_are_read(text: str, read: tuple[int, ...]) -> None:
    assert DateReader().read(f" {text}\n") == datetime(*read, tzinfo=UTC)  # type: ignore[misc,arg-type]  # year, month, day and so on


@pytest.mark.parametrize(
    "text",
    ["", "yesterday", "5", "12:30", "now", "0001-01-01T00:00:00Z", "2004-13-40T00:00:00Z",
     "Thu, 31 Feb 2024 10:00:00 GMT", "99999999999999999999", "x" * 1000]
)  # fmt: skip
def test_what_is_no_date_is_none(text: str) -> None:
    assert DateReader().read(text) is None


def test_a_flood_of_odd_dates_is_given_up() -> None:
    dates = DateReader()

    def read(numbers: range) -> None:
        for number in numbers:
            dates.read(f"Floog {number} of Blarg, 2024 at {number}")

    read(range(10))
    assert calls_of(lambda: read(range(10, 3_000))) < 300 * 3_000  # one guess in words: 30,000


def languages_loaded_for(text: str, language: str) -> int:
    """Return how many languages a process of its own loads for one date."""
    code = f"""if True:
        import sys
        from readerapp.text.dates import DateReader
        DateReader({language!r}).read({text!r})
        print(sum(name.startswith("dateparser.data.date_tr") for name in sys.modules))
    """
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return int(done.stdout) - 1  # the package they lie in


def test_an_odd_date_loads_few_languages() -> None:
    """Each costs 5 ms, and there are 205 of them."""
    assert languages_loaded_for("vendredi 3 mai 2024 à 10h15", "fr-CA") <= 2
    assert languages_loaded_for("Floog 3 of Blarg, 2024 at 5", "fr") <= 40
    assert languages_loaded_for("Фл 3 Бларг 2024 в 5", "") <= 40
    assert languages_loaded_for("Thu, 01 Jan 2004 19:48:21 GMT", "fr") <= 0


def test_the_language_of_the_document_is_tried_first() -> None:
    when = datetime(2024, 1, 3, 10, 15, tzinfo=UTC)
    assert DateReader("cy").read("3 Ionawr 2024 10:15") == when
    assert DateReader("xx-unknown").read("3 January 2024, at 10:15") == when


@given(
    st.text(max_size=40) | st.from_regex(r"[0-9]{1,5}[-/: T]{1,2}[0-9:. +-]{1,20}", fullmatch=True)
)
def test_any_text_is_a_time_in_utc_or_none(text: str) -> None:
    found = DateReader(most_failures=0).read(text)
    assert found is None or (found.tzinfo is UTC and found.year >= 1900)


ODD_YEARS = ("0000", "0001", "9999", "99999", "+9999", "-0001")


@pytest.mark.parametrize("year", ODD_YEARS)
def test_an_entry_of_an_impossible_year_is_kept(year: str) -> None:
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:f</id><title>F</title><entry>'
        f"<id>urn:e</id><title>Kept</title><updated>{year}-01-02T03:04:05Z</updated>"
        "</entry></feed>"
    )
    rss = (
        '<rss version="2.0"><channel><title>F</title><item><title>Kept</title>'
        f"<pubDate>Fri, 02 Jan {year} 03:04:05 GMT</pubDate></item></channel></rss>"
    )
    for document in (atom, rss):
        feed = read_feed(document.encode(), address="https://example.com/feed")
        (entry,) = feed.entries
        assert entry.article.title == "Kept"
        assert entry.article.published is None or 1900 <= entry.article.published.year <= 9999
