"""Tags in one form, names, directions, times."""

from datetime import UTC, datetime, timedelta

import pytest
from babel import Locale
from babel.core import get_global
from babel.localedata import locale_identifiers
from hypothesis import given
from hypothesis import strategies as st
from work import calls_to

from readerapp.domain.directions import direction
from readerapp.languages.names import (
    OWN_NAMES,
    absolute_time,
    name_in,
    native_name,
    number,
    relative_time,
)
from readerapp.languages.tags import base, language_direction, normalise_tag
from tools import language_names

NOON = datetime(2026, 1, 6, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("fr", "fr"), ("fr_FR", "fr"), ("FR-fr", "fr"), (" en-GB ", "en"), ("es-419", "es"),
        ("pt_BR", "pt-BR"), ("pt-PT", "pt"), ("zh-TW", "zh-Hant"), ("zh_CN.UTF-8", "zh-Hans"),
        ("zh-Hant-HK", "zh-Hant"), ("zh-cmn-Hans-CN", "zh-Hans"), ("zh", "zh"), ("iw", "he"),
        ("in", "id"), ("eng", "en"), ("ger", "de"), ("nb-NO", "no"), ("sr-Latn", "sr-Latn"),
        ("sh", "sr-Latn"), ("de-1901", "de"), ("en-x-private", "en"), ("ckb", "ckb"),
        ("", ""), ("xx", ""), ("und", ""), ("mul", ""), ("english", ""), ("en,fr", ""),
        ("x-default", ""), ("e", ""), ("en-" + "a" * 99, ""), ("<b>", ""),
    ],
)  # fmt: skip
def test_tags_take_one_form(tag: str, expected: str) -> None:
    assert normalise_tag(tag) == expected


@given(st.text(alphabet="aenfrzhTWHt0-_ ", max_size=14))
def test_a_tag_in_form_stays_as_it_is(tag: str) -> None:
    once = normalise_tag(tag)
    assert normalise_tag(once) == once


def test_base() -> None:
    assert base("zh-Hant") == "zh"
    assert base("und") == "und"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hello", "ltr"), ("שלום Hello", "rtl"), ("  «123» مرحبا", "rtl"), ("한국", "ltr"),
        ("12:30 — 🙂", "neutral"), ("", "neutral"),
    ],
)  # fmt: skip
def test_direction_by_the_first_strong_character(text: str, expected: str) -> None:
    assert direction(text) == expected


@pytest.mark.parametrize(
    "tag", ["ar", "he", "fa", "ur", "ps", "ckb", "yi", "ar-EG", "pa-Arab", "dv"]
)
def test_languages_that_run_to_the_left(tag: str) -> None:
    assert language_direction(tag) == "rtl"


def test_the_languages_of_scripts_that_run_to_the_left_are_known() -> None:
    """All of CLDR's, though no window has the time to load that."""
    scripts = frozenset({"Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Rohg"})
    likely = get_global("likely_subtags")
    written = {tag: likely.get(str(tag), "").split("_") for tag in map(str, Locale("en").languages)}
    rtl = [tag for tag, parts in written.items() if scripts.intersection(parts)]
    missed = [tag for tag in rtl if language_direction(tag) != "rtl"]
    assert len(rtl) > 30
    assert not missed


@pytest.mark.parametrize("tag", ["en", "ko", "sr-Latn", "und", "", "az", "zh-Hant"])
def test_languages_that_run_to_the_right(tag: str) -> None:
    assert language_direction(tag) == "ltr"


@pytest.mark.parametrize(
    ("tag", "own", "in_french"),
    [
        ("fr", "français", "français"),
        ("ko", "한국어", "coréen"),
        ("en", "English", "anglais"),
        ("pt-BR", "português (Brasil)", "portugais brésilien"),
        ("zh-Hans", "简体中文", "chinois simplifié"),
        ("zh-Hant", "繁體中文", "chinois traditionnel"),
        ("sr-Latn", "srpski (latinica)", "serbe (latin)"),
        ("qq", "qq", "qq"),
    ],
)
def test_names_of_languages(tag: str, own: str, in_french: str) -> None:
    assert native_name(tag) == own
    assert name_in(tag, "fr") == in_french


def test_own_names_are_those_of_cldr_and_load_no_locale() -> None:
    """When this fails, run `python -m tools.language_names`: Babel changed."""
    assert OWN_NAMES.read_text("utf-8") == language_names.text()
    native_name.cache_clear()
    names = [normalise_tag(each) for each in locale_identifiers()]
    assert calls_to(Locale.parse, lambda: list(map(native_name, names))) == 0
    assert native_name("fil") == "Filipino"


def test_an_unknown_interface_language_falls_back_to_english() -> None:
    assert name_in("ko", "xx") == "Korean"


@pytest.mark.parametrize(
    ("ago", "expected"),
    [
        (timedelta(seconds=5), "1 minute ago"),
        (timedelta(minutes=50), "50 minutes ago"),
        (timedelta(hours=5), "5 hours ago"),
        (timedelta(days=3), "3 days ago"),
        (timedelta(minutes=-10), "in 10 minutes"),
    ],
)
def test_relative_times(ago: timedelta, expected: str) -> None:
    assert relative_time(NOON - ago, NOON, "en") == expected


def test_relative_times_have_the_plurals_of_each_language() -> None:
    two_days = NOON - timedelta(days=2)
    assert relative_time(two_days, NOON, "fr") == "il y a 2 jours"
    assert relative_time(two_days, NOON, "ar") == "قبل يومين"
    assert relative_time(two_days, NOON, "pl") == "2 dni temu"


def test_absolute_times_name_the_day_in_the_readers_zone() -> None:
    assert absolute_time(NOON, "fr") == "6 janvier 2026, 12:00"
    assert absolute_time(NOON, "de", "Asia/Seoul") == "6. Januar 2026, 21:00"
    assert absolute_time(NOON.replace(tzinfo=None), "fr") == "6 janvier 2026, 12:00"


def test_numbers() -> None:
    assert number(1234567, "en") == "1,234,567"
    assert number(1234567, "de") == "1.234.567"
