"""Another interface language: every window says everything in it at once, and keeps all else."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import zip_longest

import pytest
from cut_words import faults
from every_window import ALONE, close_all, open_all
from front_page_desktop import front_desktop
from front_page_screen import place_all
from kept_state import state, use
from menu_keys import twice
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QMenu, QSpinBox, QStyleOptionMenuItem, QWidget
from seen_words import catalogue, words_of
from window_desktop import Desktop, Key, MakeDesktop
from work import calls_to

from readerapp.domain.articles import ArticleQuery, View
from readerapp.languages import names
from readerapp.ui.front_page.why import WhyPopup
from readerapp.ui.language.retranslation import _Listener
from readerapp.ui.language.switcher import LANGUAGES
from readerapp.ui.language.wording import counted
from readerapp.ui.rules.window import RulesWindow
from readerapp.ui.sharing.printing import PrintPreview
from readerapp.ui.shell.commands import Actions

pytestmark = pytest.mark.layout

OTHERS = LANGUAGES[1:]  # than English


def switch(desktop: Desktop, language: str) -> None:
    desktop.reader.appearance.use_language(language)
    desktop.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # cards before
    for preview in desktop.window.findChildren(PrintPreview):  # laid out anew when idle
        desktop.until(preview.place.text)
    if (page := desktop.window.front_page).isVisible():
        place_all(page)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def is_data(where: str, text: str) -> bool:
    """Whether a text is of no language of ours: it was given."""
    if "catalogue row" in where:  # names of papers; where they are from has a test of its own
        return True
    if "Licences" in where or text.startswith("Readerapp is free software"):
        return True  # of others' work, in English everywhere
    # What an article says of itself, quoted among what is said of it.
    return "evidence" in where and any(
        part in text for part in ("\u2068visible_text\u2069", "\u2068Reported by AI\u2069")
    )


def found(window: QWidget, is_left: Callable[[str], bool]) -> list[tuple[str, str]]:
    return sorted(
        {
            (where, text[:90])
            for where, text in words_of(window)
            if is_left(text) and not is_data(where, text)
        }
    )


def wrong(window: QWidget, language: str) -> tuple[object, object, object]:
    """What of a window is English in another language, what is cut, and the keys it has twice."""
    return found(window, catalogue(language).english), faults(window), twice(window)


def left_over(
    desktop: Desktop, windows: dict[str, QWidget], languages: Sequence[str] = ("fr",)
) -> Iterator[tuple[str, dict[str, object]]]:
    """What is left of English in one language after the other, and, once English is back, of these;
    and what is not as it was then."""
    before = {name: list(words_of(window)) for name, window in windows.items()}
    for language in languages:
        switch(desktop, language)
        left: dict[str, object] = {}
        for name, window in windows.items():
            left[name], cut, left[f"{name}, a key twice"] = wrong(window, language)
            if window is not desktop.window:
                left[f"{name}, cut"] = cut
        yield language, _some(left)
    switch(desktop, "en")
    left = {}
    for name, window in windows.items():
        for language in languages:
            left[f"{name}, {language}"] = found(window, catalogue(language).other)
        was, now = Counter(before[name]), Counter(words_of(window))
        left[f"{name}, changed"] = [*(was - now), "is now", *(now - was)] if was != now else []
    yield "en", _some(left)


def _some(left: dict[str, object]) -> dict[str, object]:
    return {name: texts for name, texts in left.items() if texts}


def nothing_is_left(desktop: Desktop, windows: dict[str, QWidget]) -> None:
    """Look at a window in French, and in English again."""
    for language, left in left_over(desktop, windows):
        assert left == {}, language


def test_every_window_changes_all_of_its_words(desktop: Desktop, subtests: pytest.Subtests) -> None:
    windows = dict(open_all(desktop)) | {"main": desktop.window}
    for language, left in left_over(desktop, windows, OTHERS):
        with subtests.test(language):
            assert left == {}
    close_all(desktop)


def test_what_is_in_the_window_takes_the_font_of_the_language(desktop: Desktop) -> None:
    """Japanese and Chinese write the same letters in other forms."""
    window = desktop.window
    parts = (window.menuBar(), window.navigation.tree, window.articles.search)
    for language in ("ja", "ar", "zh-Hans", "en"):
        switch(desktop, language)
        families = [part.font().families() for part in parts]
        assert families == [QApplication.font().families()] * len(parts), language


def said(window: QWidget) -> Counter[tuple[str, str]]:
    """All that a window says. Qt names the arrows of tabs, which take no focus, for good; and who
    has not said what they read reads the language of the interface, from the next time on."""
    left_out = ("QToolButton Scroll", "QPushButton chip")
    return Counter(
        (where, text)
        for where, text in words_of(window)
        if not where.startswith(left_out) and text not in ("Anglais", "Français")
        if "Elle occupe" not in text  # the library, which grows meanwhile
    )


def test_what_is_open_says_what_is_opened_then(desktop: Desktop) -> None:
    """Also what no translation of ours has: names of languages, days, numbers."""
    windows = dict(open_all(desktop))
    switch(desktop, "fr")
    changed = {name: said(window) for name, window in windows.items()}
    close_all(desktop)
    anew = {name: said(window) for name, window in open_all(desktop)}
    close_all(desktop)
    switch(desktop, "en")
    assert {
        name: [*(words - anew[name]), "is now", *(anew[name] - words)]
        for name, words in changed.items()
        if words != anew[name]
    } == {}


def test_what_closes_by_itself_changes_all_of_its_words(
    desktop: Desktop, subtests: pytest.Subtests
) -> None:
    desktop.open(0)
    for name, show in ALONE.items():
        with subtests.test(name):
            nothing_is_left(desktop, {name: show(desktop)})
        close_all(desktop)
    for language in OTHERS:  # in which they are opened, as they close when it is chosen by hand
        switch(desktop, language)
        for name, show in ALONE.items():
            with subtests.test(name, language=language):
                assert wrong(show(desktop), language) == ([], [], [])
            close_all(desktop)
    switch(desktop, "en")


def changed_state(desktop: Desktop, windows: dict[str, QWidget]) -> dict[str, object]:
    """What was typed, chosen and scrolled to, and is not there any more."""
    for window in windows.values():
        use(window)
    desktop.settle()
    before = {name: state(window) for name, window in windows.items()}
    focus = {name: window.focusWidget() for name, window in windows.items()}
    switch(desktop, "fr")
    after = {name: state(window) for name, window in windows.items()}
    lost: dict[str, object] = {
        name: [each for each in zip_longest(kept, after[name]) if each[0] != each[1]]
        for name, kept in before.items()
        if kept != after[name]
    }
    lost |= {
        f"focus of {name}": (focus[name], window.focusWidget())
        for name, window in windows.items()
        if window.focusWidget() is not focus[name]
    }
    switch(desktop, "en")
    return lost


def test_what_was_typed_chosen_and_scrolled_to_stays(desktop: Desktop) -> None:
    windows = dict(open_all(desktop))
    lost = changed_state(desktop, windows)
    close_all(desktop)
    for name, show in ALONE.items():
        lost |= changed_state(desktop, {name: show(desktop)})
        close_all(desktop)
    assert lost == {}


def test_the_list_and_the_article_stay_where_they_are(desktop: Desktop) -> None:
    desktop.open(2)
    view = desktop.window.reading.view
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    desktop.settle()
    place = bar.value()
    assert place
    rows = desktop.window.articles.view
    top = rows.verticalScrollBar().value()
    switch(desktop, "fr")
    assert desktop.opened == desktop.ids[2]
    assert rows.currentIndex().row() == 2
    assert (bar.value(), rows.verticalScrollBar().value()) == (place, top)
    switch(desktop, "en")


def check_main(desktop: Desktop) -> None:
    nothing_is_left(desktop, {"main": desktop.window})


def test_a_notice_with_its_button_and_the_names_of_undo(desktop: Desktop) -> None:
    desktop.reader.features.marks.mark_read(desktop.ids[:3], read=True)
    desktop.settle()
    assert desktop.notice() == "3 articles marked as read"
    check_main(desktop)
    switch(desktop, "fr")
    assert desktop.notice() == "3 articles marqués comme lus"
    assert desktop.window.toast.button.text() == "Annuler"
    assert "Marquer comme lu" in desktop.window.commands["undo"].text()
    desktop.window.toast.button.click()
    desktop.settle()
    assert not desktop.statuses()[desktop.ids[0]][0]
    switch(desktop, "en")


def test_the_welcome(make_desktop: MakeDesktop) -> None:
    check_main(make_desktop([]))


def test_the_question_about_privacy(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop(ask=True)
    desktop.until(lambda: desktop.reader.features.consent.question is not None)
    question = desktop.reader.features.consent.question
    assert question is not None
    nothing_is_left(desktop, {"question": question})


def test_the_front_page_and_a_story(make_desktop: MakeDesktop) -> None:
    desktop = front_desktop(make_desktop)
    window = desktop.window
    check_main(desktop)
    desktop.focus(window.front_page.cards[0])
    desktop.press(Key.Key_W)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, WhyPopup)
    popup.more.toggle()
    nothing_is_left(desktop, {"why here": popup})
    popup.close()
    desktop.focus(window.front_page.cards[0])
    desktop.press(Key.Key_T)
    desktop.until(window.story.isVisible)
    desktop.settle()
    check_main(desktop)
    switch(desktop, "fr")
    window.commands["back"].trigger()
    desktop.until(window.front_page.isVisible)
    place_all(window.front_page)
    assert found(window, catalogue("fr").english) == []  # it was hidden when the language changed
    switch(desktop, "en")


def test_lists_with_nothing_in_them_and_strips(desktop: Desktop) -> None:
    window = desktop.window
    desktop.reader.listing.show(ArticleQuery(View.STARRED))
    desktop.settle()
    check_main(desktop)
    desktop.reader.listing.show(ArticleQuery(search='nothing "of it'))
    desktop.settle()
    check_main(desktop)
    desktop.reader.listing.show(ArticleQuery())
    desktop.settle()
    desktop.open(1)
    window.commands["find"].trigger()
    check_main(desktop)


def test_each_window_is_told_once_in_a_turn_of_its_own(desktop: Desktop) -> None:
    """A window of the window was told twice, and all of them in the turn of the switch."""
    desktop.window.commands["rules"].trigger()
    desktop.settle()
    use = desktop.reader.appearance.use_language
    assert calls_to(_Listener.event, lambda: use("fr")) == 0
    assert calls_to(RulesWindow._set_texts, desktop.settle) == 1
    assert calls_to(Actions._set_texts, lambda: switch(desktop, "en")) == 1


def test_names_of_another_language_are_loaded_off_the_windows_thread(desktop: Desktop) -> None:
    """The related stories name countries: CLDR took 40 to 120 ms there."""
    names.territory_in("EG", QLocale().name())  # some were named

    def change() -> None:
        switch(desktop, "ko")
        assert names.territory_in("EG", QLocale().name()) == "이집트"

    assert calls_to(names._locale, change) == 0
    switch(desktop, "en")


def test_a_menu_that_is_open_closes(desktop: Desktop) -> None:
    bar = desktop.window.menuBar()
    menu = bar.actions()[0].menu()
    assert isinstance(menu, QMenu)
    menu.popup(bar.mapToGlobal(bar.rect().bottomLeft()))
    switch(desktop, "fr")
    assert not menu.isVisible()
    switch(desktop, "en")


def test_keys_in_menus_are_read_from_left_to_right(desktop: Desktop) -> None:
    """Among Arabic words "Ctrl+," would be drawn as ",+Ctrl"."""
    for language, shown in (("en", "\tCtrl+O"), ("ar", "\t\u2066Ctrl+O\u2069")):
        switch(desktop, language)
        menu = desktop.window.menuBar().actions()[0].menu()
        assert isinstance(menu, QMenu)
        option = QStyleOptionMenuItem()
        menu.initStyleOption(option, desktop.window.commands["import_files"])
        assert option.text.endswith(shown)


def test_all_numbers_have_the_digits_of_the_language(desktop: Desktop) -> None:
    """Arabic writes them in digits of its own, in most countries."""
    switch(desktop, "ar")
    said = counted("{count} article", "{count} articles", 123)
    assert QLocale().toString(123) in said
    assert not any(letter in "0123456789" for letter in said)
    switch(desktop, "en")
    assert counted("{count} article", "{count} articles", 123) == "123 articles"
    desktop.window.commands["settings"].trigger()
    desktop.settle()
    boxes = desktop.window.findChildren(QSpinBox)
    assert boxes
    switch(desktop, "ar")
    for box in boxes:
        assert box.locale().toString(box.value()) in box.text()
        assert not any(letter in "0123456789" for letter in box.text())
