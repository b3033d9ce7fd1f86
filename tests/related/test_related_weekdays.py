"""Weekdays an article names, in the language of the article."""

import pytest

from readerapp.related import facts_of
from readerapp.related.dates import find_weekdays, weekday_names, weekdays_agree

LANGUAGES = (
    "ar bg bn ca cs da de el en es fa fi fr he hi hu id it ja ko nl pl pt ro ru sv th tr uk vi zh"
)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("It began on Tuesday and ended Friday's night.", "en", (1, 4)),
        ("Sun Microsystems sat in the sun on Mon.", "en", ()),
        ("The Sunday Times on Sheffield Wednesday and Black Friday.", "en", ()),
        ("Yesterday, today and tomorrow.", "en", ()),
        ("Le ministre a parlé mardi. Vendredi, il partira.", "fr", (1, 4)),
        ("Am Dienstagabend und am Sonnabend, nicht am Montagsmarkt.", "de", (1, 5)),
        ("Santo Domingo, este domingo", "es", (6,)),
        ("na segunda-feira, pela segunda vez", "pt", (0,)),
        ("Во вторник и в пятницу создали благоприятную среду.", "ru", (1, 4)),
        ("в среду", "ru", (2,)),
        ("w środę i w piątek", "pl", (2, 4)),
        ("Pazar kuruldu; Pazar günü ve Çarşamba", "tr", (6, 2)),
        ("يوم الثلاثاء والخميس", "ar", (1, 3)),
        ("ביום שלישי ובשבת, לשבת שם", "he", (1, 5)),
        ("سه‌شنبه و شنبه", "fa", (1, 5)),
        ("周一，一周一次，星期三", "zh", (0, 2)),
        ("6日（火）と木曜日", "ja", (1, 3)),
        ("화요일에는", "ko", (1,)),
        ("ในวันศุกร์นี้", "th", (4,)),
        ("trei luni, apoi luni seara și joi", "ro", (0, 3)),
        ("lần thứ hai, vào thứ Hai", "vi", (0,)),
        ("Tuesday", "und", ()),
        ("Tuesday", "", ()),
    ],
)
def test_weekdays_named(text: str, language: str, expected: tuple[int, ...]) -> None:
    assert find_weekdays(text, language) == expected


def test_every_language_names_seven_days(subtests: pytest.Subtests) -> None:
    for language in LANGUAGES.split():
        with subtests.test(language):
            assert set(weekday_names(language).values()) == set(range(7))


def test_weekdays_of_two_articles() -> None:
    assert weekdays_agree((1, 4), (4,)) > weekdays_agree((), (4,)) > weekdays_agree((1,), (4,))
    assert weekdays_agree((), ()) == weekdays_agree((), (4,))


def test_weekdays_are_facts() -> None:
    assert facts_of("Fire on Monday", "", "It burnt till Tuesday.", "en").weekdays == (0, 1)
