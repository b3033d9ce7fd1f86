"""Days and times as each language writes them; the patterns are CLDR's, and no older than Babel."""

import json
from collections.abc import Iterator
from datetime import date, datetime

import pytest
from babel import Locale
from PySide6.QtCore import QDate, QLocale

from readerapp.ui.language import dates
from readerapp.ui.language.switcher import LANGUAGES
from tools import date_patterns

DAY = date(2021, 3, 5)  # a Friday, of another year than today's
MOMENT = datetime(2021, 3, 5, 18, 7).astimezone()  # in this computer's time


@pytest.fixture(autouse=True)
def _put_the_locale_back() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def written(locale: str) -> tuple[str, str, str, str]:
    QLocale.setDefault(QLocale(locale))
    return (
        dates.full_day(DAY),
        dates.short_day(DAY),
        dates.full_moment(MOMENT),
        dates.weekday_and_day(DAY),
    )


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("en_150", ("5 March 2021", "5 Mar 2021", "5 March 2021, 18:07", "Friday, 5 March")),
        (
            "en_US",
            ("March 5, 2021", "Mar 5, 2021", "March 5, 2021, 6:07\u202fPM", "Friday, March 5"),
        ),
        (
            "fr_FR",
            ("5 mars 2021", "5 mars 2021", "5 mars 2021, 18:07", "Vendredi 5 mars"),
        ),
    ],
)
def test_each_region_has_its_own_order(locale: str, expected: tuple[str, ...]) -> None:
    assert written(locale) == expected


def test_a_day_of_this_year_goes_without_it() -> None:
    QLocale.setDefault(QLocale("fr_FR"))
    today = QDate.currentDate()
    assert str(today.year()) not in dates.long_day(today) + dates.short_day(today)
    assert str(today.year()) in dates.full_day(today)


def test_a_region_of_no_language_of_ours_is_written_as_english_is_everywhere() -> None:
    QLocale.setDefault(QLocale("fi_FI"))
    assert dates.full_day(DAY) == "5 maaliskuuta 2021"


def test_the_file_is_what_cldr_says() -> None:
    """When this fails, run `python -m tools.date_patterns`: Babel or our languages changed."""
    assert dates.PATTERNS.read_text("utf-8") == date_patterns.text()


def test_every_language_has_every_form() -> None:
    made = json.loads(date_patterns.text())
    for language in LANGUAGES:
        assert set(made[language.split("-")[0]]) == {form.value for form in dates.DayForm}


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("de", ["d. MMMM yyyy", "d. MMMM", "dddd, d. MMMM"]),
        ("es", ["d 'de' MMMM 'de' yyyy", "d 'de' MMMM", "dddd, d 'de' MMMM"]),
        ("ja", ["yyyy年M月d日", "M月d日", "M月d日dddd"]),
        ("ko", ["yyyy년 MMMM d일", "MMMM d일", "MMMM d일 dddd"]),
        ("ar", ["d MMMM yyyy", "d MMMM", "dddd، d MMMM"]),
    ],
)
def test_languages_to_come_are_ready(locale: str, expected: list[str]) -> None:
    made = date_patterns.patterns(Locale.parse(locale))
    forms = (dates.DayForm.DAY, dates.DayForm.DAY_OF_YEAR, dates.DayForm.WEEKDAY_OF_YEAR)
    assert [made[form] for form in forms] == expected
