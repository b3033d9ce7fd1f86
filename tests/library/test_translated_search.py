"""Searches that find translated titles: only where that is wanted, and never less than before."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from fakes import FakeClock
from library_fixtures import lender
from library_samples import article, open_in, put

from readerapp.domain.articles import ArticleQuery, Order, View
from readerapp.domain.rules import RuleActions
from readerapp.domain.searches import Excerpt
from readerapp.domain.translation import (
    NotTranslated,
    Route,
    TranslatedHead,
    TranslatedText,
    TranslationModel,
)
from readerapp.library import (
    Library,
    preferences,
    rules,
    saved_searches,
    searching,
    translated_search,
)
from readerapp.library.stored_translations import made_by, store_heads
from readerapp.library.translated_search import complete_some
from readerapp.settings import SEARCH_TRANSLATIONS, TRANSLATION, Setting
from readerapp.storage.file.connection import connect

__all__ = ["lender"]  # a fixture
BRIDGE, MUSEUM, WALKS = 1, 2, 3
DEK = "Depois de nove anos."
SLICE_BY_SLICE = """
import sys
from pathlib import Path
from readerapp.library import open_library, translated_search
from readerapp.system.paths import Paths

translated_search.STEP = 1
library = open_library(Paths.of_profile(Path(sys.argv[1])))
print(translated_search.complete_some(library, 0), flush=True)
sys.stdin.read()
"""  # waits to be killed, with its library open


@pytest.fixture
def library(lender: Library, tmp_path: Path) -> Iterator[Library]:
    """Three French articles; the titles of two were translated to Portuguese."""
    opened = open_in(tmp_path / "profile", workers_of=lender)
    now = FakeClock().now()
    texts = {
        "one": ("Le pont du port rouvre", "Le conseil vote."),
        "two": ("Le musée ferme", "On y voyait une ponte de corail."),
        "three": ("Promenades", "Une marche jusqu'au musée."),
    }
    put(
        opened,
        *(
            article(
                name, title, language="fr", body_text=body, dek="", source="Wire",
                published=now - timedelta(hours=number),
            )
            for number, (name, (title, body)) in enumerate(texts.items())
        ),
    )  # fmt: skip
    translate(opened, {BRIDGE: "A ponte do porto reabre", MUSEUM: "O museu fecha"})
    turn(opened, TRANSLATION, SEARCH_TRANSLATIONS)
    yield opened
    opened.store.close()


def turn(library: Library, *settings: Setting[bool], on: bool = True) -> None:
    for each in settings:
        preferences.save(library, each.key, on)


def translate(library: Library, titles: dict[int, str], model: str = "A") -> None:
    used = Route((TranslationModel(f"fr-pt-{model}", model, "fr", "pt", "", ()),))
    made = made_by(library, used, "pt")
    heads = searching.heads(library, list(titles))
    store_heads(
        library,
        heads,
        [
            TranslatedHead(head.id, TranslatedText(titles[head.id]), TranslatedText(DEK), made)
            for head in heads
        ],
        used,
    )


def found(library: Library, search: str, order: Order = Order.NEWEST) -> list[int]:
    return list(searching.ids_of(library, ArticleQuery(search=search, order=order)))


def excerpt(library: Library, search: str, article_id: int) -> Excerpt:
    (only,) = searching.excerpts(library, ArticleQuery(search=search), [article_id])
    return only


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        ("reabre", [BRIDGE]),
        ("reab", [BRIDGE]),  # while it is typed
        ("title:porto", [BRIDGE]),
        ('"nove anos"', [BRIDGE, MUSEUM]),
        ('"reabre depois"', []),  # the end of one text and the beginning of another
        ("ponte", [BRIDGE, MUSEUM]),
        ("conseil reabre", [BRIDGE]),  # one word here, the other there
        ("conseil fecha", []),
        ("reabre -conseil", []),
        ("reabre -fecha", [BRIDGE]),
        ("reabre OR promenades", [BRIDGE, WALKS]),
        ("reabre lang:fr", [BRIDGE]),
        ("reabre lang:de", []),
        ("author:porto", []),
        ("musée", [MUSEUM, WALKS]),
    ],
)
def test_what_is_found(library: Library, search: str, expected: list[int]) -> None:
    query = ArticleQuery(search=search)
    assert found(library, search) == expected
    assert found(library, search, Order.OLDEST) == expected[::-1]
    assert sorted(found(library, search, Order.BEST)) == expected
    assert list(searching.ids_of(library, replace(query, by_story=True))) == expected
    assert list(searching.ids_of(library, replace(query, view=View.STARRED))) == []
    saved, _ = saved_searches.add(library, "Mine", search)
    assert list(searching.ids_of(library, ArticleQuery(saved_id=saved))) == expected
    assert saved_searches.unread(library, 60.0) == {saved: len(expected)}


def test_the_best_stand_first_and_what_is_found_by_translation_behind(library: Library) -> None:
    assert found(library, "ponte", Order.BEST) == [MUSEUM, BRIDGE]
    query = ArticleQuery(search="ponte", order=Order.BEST)
    assert [list(searching.ids_of(library, query, limit)) for limit in (1, 2)] == [
        [MUSEUM],
        [MUSEUM, BRIDGE],
    ]


def test_only_where_it_is_wanted_and_never_for_rules(library: Library) -> None:
    assert rules.preview(library, "lang:fr", RuleActions(stars=True)).matching == 3
    previewed = rules.preview(library, "reabre", RuleActions(stars=True))
    assert previewed.matching == 0
    assert previewed.leaves_translations
    for off in (TRANSLATION, SEARCH_TRANSLATIONS):
        turn(library, off, on=False)
        assert not rules.preview(library, "reabre", RuleActions(stars=True)).leaves_translations
        assert found(library, "reabre") == []
        assert found(library, "ponte") == [MUSEUM]
        assert excerpt(library, "ponte", BRIDGE).translated is None
        turn(library, off)
    assert found(library, "reabre") == [BRIDGE]


def test_an_excerpt_says_what_of_a_translation_was_found(library: Library) -> None:
    title = excerpt(library, "ponte", BRIDGE).translated
    assert title is not None
    assert title.text == "A ponte do porto reabre"
    assert title.marks == ((2, 7),)
    dek = excerpt(library, "nove", BRIDGE).translated
    assert dek is not None
    assert dek.text == DEK
    assert excerpt(library, "conseil", BRIDGE).translated is None


def test_a_title_translated_anew_is_found_by_the_new_words_alone(library: Library) -> None:
    translate(library, {BRIDGE: "Volta a abrir"}, model="B")
    assert found(library, "reabre") == []
    assert found(library, "volta") == [BRIDGE]


def test_a_title_that_changed_is_not_found_by_what_it_was(library: Library) -> None:
    put(library, article("one", "Le pont reste fermé", language="fr", source="Wire"))
    assert found(library, "reabre") == []
    complete_some(library, 0)
    assert found(library, "reabre") == []


def test_what_was_not_translated_or_is_in_the_bin_is_not_found(library: Library) -> None:
    used = Route((TranslationModel("fr-pt-A", "A", "fr", "pt", "", ()),))
    (head,) = searching.heads(library, [WALKS])
    left = TranslatedText(head.title, why=NotTranslated.TOO_LONG)
    made = made_by(library, used, "pt")
    store_heads(library, [head], [TranslatedHead(WALKS, left, TranslatedText(""), made)], used)
    with library.store.read() as reader:
        assert reader.translations.without_words(0, 9) == [WALKS]
    with library.store.write() as writer:
        writer.articles.remove([BRIDGE])
    assert found(library, "reabre") == []


def test_what_was_translated_before_is_found_slice_by_slice(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translated_search, "STEP", 1)
    forget_words(library)
    assert found(library, "reabre") == []
    assert complete_some(library, 0) == BRIDGE
    assert found(library, "reabre") == [BRIDGE]
    assert found(library, "fecha") == []
    assert complete_some(library, 0) == MUSEUM  # as after a start of the program
    assert found(library, "fecha") == [MUSEUM]
    assert complete_some(library, MUSEUM) == 0


def test_what_a_killed_process_left_is_done_by_the_next(library: Library, tmp_path: Path) -> None:
    forget_words(library)
    command = [sys.executable, "-c", SLICE_BY_SLICE, str(tmp_path / "profile")]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"1\n"
    process.kill()
    process.communicate()
    assert found(library, "reabre") == [BRIDGE]
    assert found(library, "fecha") == []
    assert complete_some(library, 0) == MUSEUM
    assert found(library, "fecha") == [MUSEUM]


def forget_words(library: Library) -> None:
    """Have the titles as they were stored before searches could find them."""
    connection = connect(library.store.path, "rw", 1.0)
    connection.execute("UPDATE translation SET words = ''")
    connection.commit()
    connection.close()
