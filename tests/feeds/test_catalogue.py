"""The catalogue of newsrooms: what every entry must say."""

from collections import Counter
from urllib.parse import urlsplit

from babel import Locale

from readerapp.feeds.catalogue import read_catalogue
from readerapp.feeds.feed_locations import web_address

TOPICS = {"news", "world", "business", "technology", "science"}


def test_there_is_a_choice_in_many_languages() -> None:
    entries = read_catalogue()
    assert len(entries) >= 150
    assert len({entry.language for entry in entries}) >= 30


def test_every_entry_is_complete() -> None:
    for entry in read_catalogue():
        assert all(vars(entry).values()), entry
        assert entry.topic in TOPICS, entry


def test_every_address_is_a_secure_one_and_listed_once() -> None:
    entries = read_catalogue()
    for entry in entries:
        assert web_address(entry.address) == entry.address
        assert urlsplit(entry.address).scheme == urlsplit(entry.site).scheme == "https", entry
    times = Counter(entry.address for entry in entries)
    assert not {address for address, count in times.items() if count > 1}


def test_languages_and_countries_exist() -> None:
    territories = Locale("en").territories
    for entry in read_catalogue():
        assert Locale.parse(entry.language, sep="-"), entry
        assert entry.country in territories, entry
        assert len(entry.country) == 2, entry
