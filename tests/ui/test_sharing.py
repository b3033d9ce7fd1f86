"""Sharing an article from the window: copied, sent, drawn, saved."""

import zipfile
from pathlib import Path

import pytest
from front_page_values import card
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QMenu
from sharing_cases import BY_MACHINE, Desk, action_of, answer, clipboard, select, share
from window_desktop import Desktop, Key, MakeDesktop, Modifier, article

from readerapp.domain.front_page import CardSize
from readerapp.rendering.citation import Citation
from readerapp.ui.article_list.actions import RowMenu
from readerapp.ui.front_page.page import FrontMenu
from readerapp.ui.sharing.quote_card import WIDTH, Quotation, QuoteDialog, draw_quote
from readerapp.ui.themes.theme import load_theme
from readerapp.ui.widgets.article_menus import SeveralMenu, ShareKind, ShareMenu

pytestmark = pytest.mark.layout

ENDINGS = {".md": ShareKind.MARKDOWN, ".html": ShareKind.HTML, ".epub": ShareKind.EPUB}


@pytest.fixture
def shared(make_desktop: MakeDesktop) -> Desktop:
    """A window with an article by a machine open, in English, and one in Arabic below it."""
    tracked = article(
        0,
        evidence=(BY_MACHINE,),
        url="https://news.example/0?utm_source=feed",
        body_html="<p>The gulls came & left.</p><h2>Then</h2><p>Nothing.</p>",
        published=article(0).published,
    )
    desktop = make_desktop([tracked, article(1), article(2)])
    desktop.open(0)
    return desktop


# Copying and sending


def test_an_article_is_copied_with_its_source(shared: Desktop) -> None:
    share(shared, ShareKind.COPY)
    assert clipboard() == (
        "The harbour bridge opens again 0 — Gazette 0, 20 November 2026\n"
        "Reported by AI: stated in the article: “Reported by AI”\n"
        "https://news.example/0"
    )
    assert shared.notice() == "Copied with its source"
    html = QGuiApplication.clipboard().mimeData().html()
    assert '<a href="https://news.example/0">' in html


def test_selected_words_bring_their_source(shared: Desktop) -> None:
    select(shared, "gulls came & left")
    share(shared, ShareKind.COPY)
    assert clipboard().startswith(
        "gulls came & left\n\nThe harbour bridge opens again 0 — Gazette 0"
    )
    share(shared, ShareKind.COPY_MARKDOWN)
    assert clipboard().startswith(
        "> gulls came & left\n\n[The harbour bridge opens again 0](<https://news.example/0>) — "
    )


def test_an_article_is_copied_as_markdown(shared: Desktop) -> None:
    share(shared, ShareKind.COPY_MARKDOWN)
    text = clipboard()
    assert text.startswith("# The harbour bridge opens again 0\n\nGazette 0, 20 November 2026")
    assert "The gulls came & left.\n\n## Then\n\nNothing.\n" in text


def test_a_letter_is_opened_in_the_mail_program(shared: Desktop, desk: Desk) -> None:
    share(shared, ShareKind.MAIL)
    (address,) = desk.opened
    assert address.startswith("mailto:?subject=The%20harbour%20bridge%20opens%20again%200&body=")
    assert "https%3A%2F%2Fnews.example%2F0" in address
    assert "utm_source" not in address


def test_a_missing_mail_program_is_told_of(
    shared: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    share(shared, ShareKind.MAIL)
    assert shared.notice() == "No mail program could be opened."


# A picture of a quotation


def quote_dialog(desktop: Desktop) -> QuoteDialog:
    (dialog,) = desktop.window.findChildren(QuoteDialog)
    return dialog


def test_a_quotation_is_drawn_copied_and_saved(
    shared: Desktop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    select(shared, "gulls came & left")
    share(shared, ShareKind.QUOTE)
    dialog = quote_dialog(shared)
    spoken = dialog.shown.accessibleName()
    assert spoken.startswith("“gulls came & left”. The harbour bridge opens again 0 — Gazette 0")
    assert "Reported by AI" in spoken
    assert dialog.image.width() == WIDTH
    light = dialog.image
    shared.focus(dialog.colours)
    shared.press(Key.Key_Down)
    assert dialog.image.pixelColor(0, 0) != light.pixelColor(0, 0)
    dialog.copy.click()
    assert QGuiApplication.clipboard().image().size() == dialog.image.size()
    given = answer(monkeypatch, tmp_path / "quote.png")
    dialog.save.click()
    shared.settle()
    assert given[1] == "The harbour bridge opens again 0.png"
    saved = QImage(str(tmp_path / "quote.png"))
    assert saved.size() == dialog.image.size()
    assert saved.text("Source") == "https://news.example/0"
    assert saved.text("Disclaimer") == "Reported by AI"
    shared.press(Key.Key_Escape)
    assert not dialog.isVisible()


def test_without_a_selection_the_standfirst_is_drawn_as_it_is(shared: Desktop) -> None:
    share(shared, ShareKind.QUOTE)
    dialog = quote_dialog(shared)
    assert dialog.shown.accessibleName().startswith("What the council said about it, part 0.")
    dialog.close_button.click()


@pytest.mark.parametrize("language", ["en", "ar", "ko", "ja", "fr"])
def test_a_quotation_of_any_length_fits_its_picture(language: str) -> None:
    words = {"ar": "إعادة فتح الجسر ", "ko": "다리가 다시 ", "ja": "港の橋が再び開通"}
    text = words.get(language, "The bridge opens again ")
    theme = load_theme("light")
    cited = Citation(text * 20, "Gazette", "20 November 2026", "https://www.news.example/a")
    heights = []
    for times in (1, 12, 60, 900):
        quote = Quotation(
            text * times, cited, language, is_selected=True, labels=("Made by AI",) * 9
        )
        image = draw_quote(quote, theme)
        heights.append(image.height())
        ink = [
            (x, y)
            for x in range(0, image.width(), 3)
            for y in (*range(0, 90, 9), image.height() - 40)
            if image.pixelColor(x, y).name() != theme.background
        ]
        assert not ink  # nothing reaches into the margins
    assert heights == sorted(heights)
    assert heights[-1] < 2_000


def test_a_picture_of_right_to_left_words_begins_at_the_right() -> None:
    theme = load_theme("light")
    cited = Citation("عنوان", "صحيفة", "", "")
    image = draw_quote(Quotation("كلمة", cited, "ar", is_selected=False), theme)
    half = image.width() // 2
    inked = {
        x < half
        for x in range(0, image.width(), 2)
        for y in range(120, 260, 2)
        if image.pixelColor(x, y).name() != theme.background
    }
    assert inked == {False}


# Files


def test_an_article_is_saved_in_each_format(
    shared: Desktop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, desk: Desk
) -> None:
    for ending, kind in ENDINGS.items():
        target = tmp_path / f"saved{ending}"
        given = answer(monkeypatch, target)
        share(shared, kind)
        assert given[1] == f"The harbour bridge opens again 0{ending}"
        assert target.exists()
        assert shared.notice() == f"Saved: \u2068saved{ending}\u2069"
    assert "Reported by AI: stated in the article" in (tmp_path / "saved.html").read_text("utf-8")
    with zipfile.ZipFile(tmp_path / "saved.epub") as book:
        assert b"Reported by AI: stated in the article" in book.read("EPUB/article.xhtml")
    shared.window.toast.button.click()
    assert desk.opened == [QUrl.fromLocalFile(str(tmp_path)).toString()]


def test_one_dialog_saves_in_whatever_format(
    shared: Desktop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    given = answer(monkeypatch, tmp_path / "whole", "E-book (EPUB) (*.epub)")
    shared.press(Key.Key_S, Modifier.ControlModifier)
    shared.settle()
    assert [each.partition(" (*")[2] for each in given[2].split(";;")] == [
        ".md)", ".html)", ".pdf)", ".epub)", ".txt)",
    ]  # fmt: skip
    assert (tmp_path / "whole.epub").exists()
    for name, begins in (
        ("a.htm", b"<!doctype"),
        ("a.txt", b"The harbour"),
        ("a.markdown", b"---"),
    ):
        answer(monkeypatch, tmp_path / name)
        shared.press(Key.Key_S, Modifier.ControlModifier)
        shared.settle()
        assert (tmp_path / name).read_bytes().startswith(begins)


def test_a_file_that_nobody_was_asked_about_stays(
    shared: Desktop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "letter.md").write_text("mine", "utf-8")
    answer(monkeypatch, tmp_path / "letter")
    share(shared, ShareKind.MARKDOWN)
    assert (tmp_path / "letter.md").read_text("utf-8") == "mine"
    assert "letter.md" in shared.notice()
    answer(monkeypatch, tmp_path / "missing" / "a.html")
    share(shared, ShareKind.HTML)
    assert str(tmp_path / "missing") in shared.notice()


def test_another_article_is_shared_from_its_row(
    shared: Desktop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    select(shared, "gulls came & left")
    target = tmp_path / "row.html"
    answer(monkeypatch, target)
    pane = shared.window.articles
    pane.menu_requested.emit((shared.ids[1],), pane.mapToGlobal(pane.rect().center()))
    (menu,) = (each for each in shared.window.findChildren(QMenu) if each.isVisible())
    inner = menu.findChild(ShareMenu)
    assert inner is not None
    action_of(inner, ShareKind.HTML).trigger()
    action_of(inner, ShareKind.COPY).trigger()
    menu.close()
    shared.settle()
    assert "Le pont du port rouvre 1" in target.read_text("utf-8")
    assert clipboard().startswith("Le pont du port rouvre 1 — ")  # nothing of the open article
    assert shared.opened == shared.ids[0]


def test_an_article_that_is_gone_is_not_shared(shared: Desktop) -> None:
    QGuiApplication.clipboard().setText("before")
    shared.reader.features.sharing.controller.share(10_000, ShareKind.COPY)
    shared.settle()
    assert clipboard() == "before"


def test_nothing_is_offered_where_no_article_is_on_show(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop()
    menus = (desktop.window.menus.share_menu, desktop.reader.features.article.bar.share_menu)
    assert not menus[0].isEnabled()
    assert not menus[1].menuAction().isEnabled()
    desktop.open(2)
    assert menus[0].isEnabled()
    assert menus[1].menuAction().isEnabled()


def letters(menu: QMenu) -> list[str]:
    """The letters of a menu's entries; some have none, as removing, which a key of its own does."""
    texts = [each.text() for each in menu.actions() if each.isEnabled()]
    return [text[text.index("&") + 1].casefold() for text in texts if "&" in text]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_way_to_share_has_a_letter_of_its_own(
    make_desktop: MakeDesktop, language: str
) -> None:
    desktop = make_desktop([article(0)], language=language)
    rows = ShareMenu(desktop.window)
    bar = desktop.reader.features.article.bar.share_menu
    lead = card(0, CardSize.LEAD)
    of_card = FrontMenu(lead, desktop.window.front_page.requests, desktop.window)
    actions = desktop.reader.features.actions
    of_row = RowMenu(lead.head, actions.requests, actions.rows, desktop.window)
    of_rows = SeveralMenu((1, 2), actions.requests, desktop.window)
    several = of_rows.findChild(ShareMenu)
    assert several is not None
    for menu in (rows, bar, desktop.window.menus.share_menu, of_card, of_row, of_rows, several):
        found = letters(menu)
        assert len(found) >= 7
        assert len(set(found)) == len(found), found
