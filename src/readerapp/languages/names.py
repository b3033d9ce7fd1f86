"""Localised names of languages, times and numbers (CLDR by Babel)."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING

from readerapp.domain.labels import UNDETERMINED
from readerapp.languages.folding import fold
from readerapp.languages.tags import base, normalise_tag
from readerapp.resources import resource

if TYPE_CHECKING:  # it costs 40 ms, in the functions that need it: most that load this name nothing
    from babel import Locale

_FALLBACK = "en"
_UNSAYABLE_SECONDS = 60  # "12 seconds ago" is stale before it is read

# What each language calls itself, written by tools/language_names.py: Babel loads a megabyte for
# each, and keeps it.
OWN_NAMES = resource("language_names.json")

# CLDR names that mislead in a list of languages.
_NAMES = {
    ("no", "no"): "norsk",
    ("zh-Hans", "zh-Hans"): "简体中文",
    ("zh-Hant", "zh-Hant"): "繁體中文",
}


@cache
def _locale(tag: str) -> "Locale":
    """The CLDR locale nearest to a tag; English when CLDR has none."""
    from babel import Locale, UnknownLocaleError

    for candidate in (tag, normalise_tag(tag), base(normalise_tag(tag)), _FALLBACK):
        try:
            return Locale.parse(candidate, sep="-" if "-" in candidate else "_")
        except (ValueError, UnknownLocaleError):
            continue
    raise AssertionError("Babel always knows English")


def load_names(ui_language: str) -> None:
    """Load what languages and countries are called in a language, which takes 40 ms the first time.
    Any thread."""
    locale = _locale(ui_language)
    _ = locale.languages, locale.territories


@cache
def native_name(tag: str) -> str:
    """The language's name for itself: "français", "한국어", "português (Brasil)".

    A language CLDR has no locale for is named in English; an unknown tag stands as it is.
    """
    names = _own_names()
    if known := names.get(tag):
        return known
    own = normalise_tag(tag)
    return names.get(own) or (name_in(own, own) if own else tag)


@cache
def _own_names() -> dict[str, str]:
    return dict(json.loads(OWN_NAMES.read_text("utf-8")))


@cache
def name_in(tag: str, ui_language: str) -> str:
    """The name of a language in another one: ("ko", "fr") is "coréen"."""
    own = normalise_tag(tag)
    special = _NAMES.get((own, normalise_tag(ui_language)))
    if special:
        return special
    names = _locale(ui_language).languages
    key = own.replace("-", "_")
    language = names.get(key) or names.get(base(own)) or _locale(_FALLBACK).languages.get(base(own))
    if not language:
        return tag
    return language if key in names or "-" not in own else f"{language}{_detail(own, ui_language)}"


@cache
def territory_in(code: str, ui_language: str) -> str:
    """The name of a country in a language: ("EG", "fr") is "Égypte"; an unknown code stands."""
    return str(_locale(ui_language).territories.get(code) or code)


def _detail(tag: str, ui_language: str) -> str:
    """ " (Brasil)", " (latinica)": what tells a tag from its plain language."""
    locale, subtag = _locale(ui_language), tag.partition("-")[2]
    name = locale.scripts.get(subtag) or locale.territories.get(subtag) or subtag
    return f" ({name})"


def relative_time(then: datetime, now: datetime, ui_language: str) -> str:
    """ "5 minutes ago", "in 2 days" in a language. Both times aware or both naive.

    Less than a minute counts as one.
    """
    from babel.dates import format_timedelta

    delta = then - now
    locale = _locale(ui_language)
    if abs(delta.total_seconds()) < _UNSAYABLE_SECONDS:
        delta = type(delta)(seconds=-_UNSAYABLE_SECONDS if then <= now else _UNSAYABLE_SECONDS)
    return format_timedelta(delta, threshold=1.0, add_direction=True, locale=locale)


def absolute_time(moment: datetime, ui_language: str, zone: str = "UTC") -> str:
    """Day and minute in words, "6 January 2026, 14:05", in a time zone (an IANA name).

    A naive `moment` is taken as UTC.
    """
    from zoneinfo import ZoneInfo

    from babel.dates import format_date, format_time, get_datetime_format

    locale, timezone = _locale(ui_language), ZoneInfo(zone)
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    pattern = str(get_datetime_format("medium", locale=locale)).replace("'", "")
    day = format_date(aware.astimezone(timezone), format="long", locale=locale)
    minute = format_time(aware, format="short", tzinfo=timezone, locale=locale)
    return pattern.replace("{1}", day).replace("{0}", minute)


def number(value: float, ui_language: str) -> str:
    """A number with the separators and digits of a language."""
    from babel.numbers import format_decimal

    return format_decimal(value, locale=_locale(ui_language))


def languages_called(name: str, among: Iterable[str], ui_language: str) -> tuple[str, ...]:
    """The tags in `among` that a reader means by a code or a name, and the code itself.

    "zh" means "zh-Hant" too. Names are the language's own, the English one and the one in
    `ui_language`, or the beginning of one; () when nothing is called so. "und" is what no
    language is known of.
    """
    if name.strip().lower() == UNDETERMINED:
        return (UNDETERMINED,)
    own = normalise_tag(name)
    if own:
        return (own, *(tag for tag in among if tag != own and base(tag) == own))
    wanted = fold(name)
    found = [tag for tag in among if any(_is_called(wanted, n) for n in _names(tag, ui_language))]
    if wanted and not found:
        found = [tag for tag, n in _locale(ui_language).languages.items() if fold(n) == wanted]
        found += [tag for tag, n in _locale(_FALLBACK).languages.items() if fold(n) == wanted]
    return tuple(normalise_tag(tag) for tag in found if normalise_tag(tag)) if wanted else ()


def _names(tag: str, ui_language: str) -> tuple[str, ...]:
    return native_name(tag), name_in(tag, _FALLBACK), name_in(tag, ui_language)


def _is_called(wanted: str, name: str) -> bool:
    return f" {fold(name)}".startswith(f" {wanted}") and len(wanted) >= min(3, len(fold(name)))
