"""Writes resources/dates.json: how each interface language writes days, from CLDR.

    python -m tools.date_patterns

Qt knows how a locale writes a day whole and an hour; it does not know how one writes a day without
its year, or a weekday before it (CLDR's "available formats"). Babel holds CLDR; it is read here and
not at a start, which it would make 40 ms longer. Run this after Babel or the list of interface
languages changed; a test compares.
"""

from __future__ import annotations

import json
import re
import sys

from babel import Locale
from babel.core import get_global
from babel.dates import match_skeleton
from babel.localedata import locale_identifiers

from readerapp.ui.language.dates import PATTERNS, DayForm
from readerapp.ui.language.switcher import LANGUAGES

# CLDR's letters -> Qt's. Standing alone ("LLLL", "cccc") Qt has no letters of its own for.
_LETTERS = {"y": "yyyy", "EEEE": "dddd", "EEE": "ddd", "E": "ddd", "LLLL": "MMMM", "LLL": "MMM"}
_FIELD = re.compile(r"'[^']*'|([A-Za-z])\1*")
_SKELETONS = {
    DayForm.DAY_OF_YEAR: "MMMMd",
    DayForm.SHORT_DAY: "yMMMd",
    DayForm.SHORT_DAY_OF_YEAR: "MMMd",
    DayForm.WEEKDAY_OF_YEAR: "MMMMEEEEd",
}


def main() -> int:
    """Write the file; returns the exit status."""
    PATTERNS.write_text(text(), encoding="utf-8")
    return 0


def text() -> str:
    """Return what the file holds: of a region only what it writes otherwise than its language."""
    made: dict[str, dict[str, str]] = {}
    for language in LANGUAGES:
        everywhere = _everywhere(language)
        own = made[everywhere.language] = patterns(everywhere)
        for name in sorted(locale_identifiers()):
            locale = Locale.parse(name)
            if locale.language != everywhere.language or locale.territory is None:
                continue
            if _script(locale) != _script(everywhere):
                continue
            other = patterns(locale)
            if other != own:
                key = f"{locale.language}_{locale.territory}"
                made[key] = {form: said for form, said in other.items() if said != own[form]}
    return json.dumps(made, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def patterns(locale: Locale) -> dict[str, str]:
    """Return the patterns of a locale in Qt's letters, and how a time stands beside a day."""
    known = [name for name in locale.datetime_skeletons if isinstance(name, str)]
    made = {DayForm.DAY: in_letters_of_qt(locale.date_formats["long"].pattern)}
    for form, skeleton in _SKELETONS.items():
        nearest = match_skeleton(skeleton, known)
        if nearest is None:
            raise LookupError(f"CLDR has no {skeleton} for {locale}")
        made[form] = in_letters_of_qt(
            widened(str(locale.datetime_skeletons[nearest].pattern), skeleton)
        )
    made[DayForm.WITH_TIME] = str(locale.datetime_formats["long"])
    return {form.value: said for form, said in made.items()}


def widened(pattern: str, skeleton: str) -> str:
    """Return the pattern of the nearest skeleton with names as long as `skeleton` asks for, as
    CLDR says to (UTS 35, Matching Skeletons). A month that is a number stays one."""

    def wide(field: re.Match[str]) -> str:
        letter = field.group(1)
        if letter in ("E", "c") and "EEEE" in skeleton:
            return "EEEE"
        if letter in ("M", "L") and len(field.group()) == 3 and "MMMM" in skeleton:
            return letter * 4
        return field.group()

    return _FIELD.sub(wide, pattern)


def in_letters_of_qt(pattern: str) -> str:
    """Return a pattern of CLDR as QLocale.toString() takes it."""
    return _FIELD.sub(lambda field: _LETTERS.get(field.group(), field.group()), pattern)


def _everywhere(language: str) -> Locale:
    """Return a language without a region: CLDR's plain "en" is that of the United States."""
    return Locale.parse("en_001" if language == "en" else language.replace("-", "_"))


def _script(locale: Locale) -> str | None:
    """Return the script a locale is written in: the usual one where none is said."""
    likely_subtags = get_global("likely_subtags")
    likely = likely_subtags.get(str(locale)) or likely_subtags.get(locale.language, "")
    return locale.script or Locale.parse(likely).script


if __name__ == "__main__":
    sys.exit(main())
