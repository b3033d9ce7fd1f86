"""Titles that were translated before searches could find them: found slice by slice, also by the
next start."""

import pytest
from window_desktop import Desktop, MakeDesktop, article
from window_searching import search

from readerapp.domain.translation import Route, TranslatedHead, TranslatedText, TranslationModel
from readerapp.library import Library, searching, translated_search
from readerapp.library.stored_translations import made_by, store_heads
from readerapp.settings import SEARCH_TRANSLATIONS, TRANSLATION
from readerapp.storage.file.connection import connect
from readerapp.ui.translation import feature as module

COUNT = 4


@pytest.fixture
def old(make_desktop: MakeDesktop, monkeypatch: pytest.MonkeyPatch) -> Desktop:
    return on_old(make_desktop, monkeypatch)


def on_old(make_desktop: MakeDesktop, monkeypatch: pytest.MonkeyPatch) -> Desktop:
    """A window on articles whose titles were translated before searches could find them."""
    monkeypatch.setattr(translated_search, "STEP", 1)
    desktop = make_desktop([article(n) for n in range(COUNT)])
    translate(desktop.library, desktop.ids)
    desktop.reader.settings.set(SEARCH_TRANSLATIONS, False)
    desktop.reader.settings.set(TRANSLATION, True)
    desktop.settle()
    return desktop


def translate(library: Library, ids: list[int]) -> None:
    used = Route((TranslationModel("en-pt", "A", "en", "pt", "", ()),))
    made = made_by(library, used, "pt")
    texts = TranslatedText("A ponte reabre"), TranslatedText("")
    heads = searching.heads(library, ids)
    store_heads(library, heads, [TranslatedHead(each.id, *texts, made) for each in heads], used)
    connection = connect(library.store.path, "rw", 1.0)
    connection.execute("UPDATE translation SET words = ''")
    connection.commit()
    connection.close()


def left(desktop: Desktop) -> int:
    """How many translated titles no search finds."""
    with desktop.library.store.read() as reader:
        return len(reader.translations.without_words(0, 99))


def tick(desktop: Desktop) -> None:
    settings = desktop.reader.features.dialogs.show_settings()
    settings.translation.in_search.click()
    settings.reject()


def test_a_search_on_show_finds_them_once_that_is_wanted(old: Desktop) -> None:
    assert search(old, "reabre") == []
    tick(old)
    old.until(lambda: len(old.rows()) == COUNT)


def test_a_window_that_closes_waits_for_one_slice_and_the_next_start_goes_on(
    make_desktop: MakeDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PAUSE", 600_000)
    old = on_old(make_desktop, monkeypatch)
    tick(old)
    old.until(lambda: left(old) < COUNT)
    old.settle()
    assert left(old) == COUNT - 1
    old.reader.stop()
    monkeypatch.setattr(module, "PAUSE", 0)
    monkeypatch.setattr(module, "LATER", 0)
    again = make_desktop([])
    again.until(lambda: not left(again))
    assert len(search(again, "reabre")) == COUNT


def test_nothing_is_done_at_the_start_without_the_setting(
    old: Desktop, make_desktop: MakeDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    old.reader.stop()
    monkeypatch.setattr(module, "LATER", 0)
    again = make_desktop([])
    again.reader.features.translation.start()
    later = again.reader.features.translation.completion._later
    again.until(lambda: not later.isActive())
    again.settle()
    assert left(again) == COUNT


def test_it_ends_when_the_box_is_unticked_and_goes_on_when_it_is_ticked(old: Desktop) -> None:
    completion = old.reader.features.translation.completion
    tick(old)
    tick(old)
    old.until(lambda: not completion._is_running)
    assert not completion._is_whole
    tick(old)
    old.until(lambda: completion._is_whole)
    assert len(search(old, "reabre")) == COUNT
