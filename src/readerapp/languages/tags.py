"""Language tags (BCP 47): normalises what sources write."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from readerapp.domain.directions import is_rtl_language

_TAG = re.compile(
    r"(?P<language>[a-z]{2,3})"
    r"(?:-[a-z]{3}){0,3}"  # extended language subtags, dropped
    r"(?:-(?P<script>[a-z]{4}))?"
    r"(?:-(?P<region>[a-z]{2}|[0-9]{3}))?"
    r"(?:-[a-z0-9]{1,8})*",  # variants and extensions, dropped
    re.IGNORECASE,
)
_LONGEST_TAG = 35  # RFC 5646 section 4.4.1 asks software to allow at least 35 characters

# Tags that name no language: undetermined, several, no linguistic content, private.
_NOT_A_LANGUAGE = frozenset({"und", "mul", "zxx", "mis", "root"})

# Where the registry and the news disagree on the name of one language.
_SAME_LANGUAGE = {"nb": "no", "cmn": "zh", "prs": "fa", "pes": "fa", "arb": "ar"}

# A region that changes how a language is written; every other region is dropped.
_MEANINGFUL_REGIONS = {
    ("zh", "TW"): "zh-Hant",
    ("zh", "HK"): "zh-Hant",
    ("zh", "MO"): "zh-Hant",
    ("zh", "CN"): "zh-Hans",
    ("zh", "SG"): "zh-Hans",
    ("zh", "MY"): "zh-Hans",
    ("pt", "BR"): "pt-BR",
}

# Scripts a language is also printed in, besides the likely one that CLDR names.
_FURTHER_SCRIPTS = {
    "az": {"Cyrl", "Arab"},
    "bs": {"Cyrl"},
    "ja": {"Kana"},
    "kk": {"Latn", "Arab"},
    "ko": {"Hani"},
    "ku": {"Arab"},
    "mn": {"Mong"},
    "ms": {"Arab"},
    "pa": {"Arab"},
    "ru": {"Latn"},
    "sd": {"Deva"},
    "sr": {"Latn"},
    "tg": {"Latn"},
    "uz": {"Cyrl"},
}
_CLDR_SCRIPTS = {"Jpan": "Hani", "Kore": "Hang", "Hans": "Hani", "Hant": "Hani", "Hira": "Kana"}


@lru_cache(maxsize=2_000)
def normalise_tag(tag: str) -> str:
    """The tag in one form: "fr_FR" is "fr", "zh-TW" is "zh-Hant", "iw" is "he", "eng" is "en".

    A script or region stays only where it changes how the language is written. What names no
    known language ("xx", "und", "en,fr", "mul") gives "".
    """
    cleaned = tag.strip().replace("_", "-").partition(".")[0].partition("@")[0]
    match = _TAG.fullmatch(cleaned) if len(cleaned) <= _LONGEST_TAG else None
    if match is None:
        return ""
    return _normalised(
        match["language"].lower(), (match["script"] or "").title(), (match["region"] or "").upper()
    )


def _normalised(language: str, script: str, region: str) -> str:
    language, script = _unaliased(language, script)
    if language in _NOT_A_LANGUAGE or language not in _known_languages():
        return ""
    if script and script != _likely_script(language):
        return f"{language}-{script}"
    if script and language == "zh":
        return f"zh-{script}"
    return _MEANINGFUL_REGIONS.get((language, region), language)


def _unaliased(language: str, script: str) -> tuple[str, str]:
    """Replace a withdrawn or three-letter code by the one in use."""
    # Here, and below: most that load this ask for the plain language alone, which needs no CLDR.
    from babel.core import get_global

    aliases: Mapping[str, str] = get_global("language_aliases")
    parts = aliases.get(language, language).split("_")
    known = _SAME_LANGUAGE.get(parts[0], parts[0])
    alias_script = next((part for part in parts[1:] if len(part) == 4), "")
    return known, script or alias_script


@cache
def _known_languages() -> frozenset[str]:
    from babel import Locale

    return frozenset(Locale("en").languages) | {"no"}


@cache
def _likely_script(language: str) -> str:
    """The script CLDR thinks a language is written in, "" when it does not know."""
    from babel.core import get_global

    likely: Mapping[str, str] = get_global("likely_subtags")
    parts = likely.get(language, "").split("_")
    return parts[1] if len(parts) > 1 else ""


def base(tag: str) -> str:
    """The language of a tag without script and region: "zh-Hant" is "zh"."""
    return tag.partition("-")[0]


@lru_cache(maxsize=2_000)
def scripts_of(tag: str) -> frozenset[str]:
    """The scripts (as `script_of` names them) a normalised tag's language is printed in.

    Empty when nothing is known, which must not be read as "none".
    """
    language, _, subtag = tag.partition("-")
    written = subtag if len(subtag) == 4 else _likely_script(language)
    if not written:
        return frozenset()
    scripts = {_CLDR_SCRIPTS.get(written, written)}
    if len(subtag) != 4:
        scripts |= _FURTHER_SCRIPTS.get(language, set())
    return frozenset(scripts)


def language_direction(tag: str) -> str:
    """ "rtl" or "ltr": the way the language of a tag runs. Unknown tags run "ltr"."""
    return "rtl" if is_rtl_language(tag) else "ltr"
