"""Names of countries are loaded before the window says them: the first one loads CLDR."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from readerapp.domain.articles import ReasonKind, RelatedReason
from readerapp.languages.names import territory_in
from readerapp.ui.language.wording import Wording, with_place_names

PLACES = RelatedReason(ReasonKind.PLACES, ("EG", "SD"))
NAMES = RelatedReason(ReasonKind.NAMES, ("Ann Lee",))


def test_what_an_answer_names_is_known_when_it_is_said(qapp: QApplication) -> None:
    territory_in.cache_clear()
    answer = with_place_names(lambda: (NAMES, PLACES), lambda found: found)()
    assert answer == (NAMES, PLACES)
    before = territory_in.cache_info().misses
    assert before == 2
    assert territory_in("EG", QLocale().name()) in Wording().reason(PLACES)
    assert territory_in.cache_info().misses == before


def test_an_answer_without_places_loads_nothing(qapp: QApplication) -> None:
    territory_in.cache_clear()
    with_place_names(lambda: (NAMES,), lambda found: found)()
    assert territory_in.cache_info().misses == 0
