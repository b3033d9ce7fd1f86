"""Sharing an article from the window: copied, sent, drawn, saved, printed."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QObject, QSizeF, Qt, QUrl, Slot
from PySide6.QtGui import (
    QAction,
    QDesktopServices,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QTextCursor,
)
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QMenu
from window_desktop import Desktop, Key, MakeDesktop, Modifier, article, picture_bytes

from readerapp.domain.drafts import PictureDraft, PreparedArticle
from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.library import reading
from readerapp.rendering.citation import Citation
from readerapp.ui.sharing.paper import UNIT, Paper, paper_of, usual_paper
from readerapp.ui.sharing.printing import PrintPreview
from readerapp.ui.sharing.quote_card import WIDTH, Quote, draw_quote
from readerapp.ui.sharing.quote_dialog import QuoteDialog
from readerapp.ui.sharing.words import SharingWords
from readerapp.ui.themes.theme import load_theme
from readerapp.ui.widgets.share_menu import ShareKind, ShareMenu

BY_MACHINE = Evidence(Subject.TEXT, Label.AI_TEXT, Rank.VISIBLE_TEXT, "byline", "Reported by AI")
ENDINGS = {".md": ShareKind.MARKDOWN, ".html": ShareKind.HTML, ".epub": ShareKind.EPUB}


class Desk(QObject):
    """Stands for the mail program and the file manager, which no test opens."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Remember an address."""
        self.opened.append(bytes(url.toEncoded().data()).decode())


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    for scheme in ("mailto", "file"):
        QDesktopServices.setUrlHandler(scheme, desk, "open")  # type: ignore[arg-type]  # the stub asks for bytes, Qt for str
    yield desk
    for scheme in ("mailto", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


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


def share(desktop: Desktop, kind: ShareKind) -> None:
    """Choose from the menu of the bar above the article."""
    menu = desktop.reader.features.article.bar.share_menu
    action_of(menu, kind).trigger()
    desktop.settle()


def action_of(menu: ShareMenu, kind: ShareKind) -> QAction:
    return menu._own.get(kind) or menu.actions()[-1]


def select(desktop: Desktop, words: str) -> None:
    view = desktop.window.reading.view
    cursor = view.document().find(words)
    assert cursor.hasSelection()
    view.setTextCursor(cursor)


def answer(monkeypatch: pytest.MonkeyPatch, path: Path, pattern: str = "") -> list[str]:
    """Have the file dialog answer; return what it was given."""
    given: list[str] = []

    def chosen(_parent: object, *words: str) -> tuple[str, str]:
        given.extend(words)
        return str(path), pattern

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    return given


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


# Copying and sending


def test_an_article_is_copied_with_its_source(shared: Desktop) -> None:
    share(shared, ShareKind.COPY)
    assert clipboard() == (
        "The harbour bridge opens again 0 — Gazette 0, 20 November 2026\n"
        "Reported by AI: stated in the article: “\u2068Reported by AI\u2069”\n"
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
        quote = Quote(text * times, cited, language, is_selected=True, labels=("Made by AI",) * 9)
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
    image = draw_quote(Quote("كلمة", cited, "ar", is_selected=False), theme)
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
        ".md)", ".html)", ".pdf)", ".epub)",
    ]  # fmt: skip
    assert (tmp_path / "whole.epub").exists()


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
    assert str(tmp_path / "missing" / "a.html") in shared.notice()


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
    texts = [each.text() for each in menu.actions() if not each.isSeparator()]
    return [text[text.index("&") + 1].casefold() for text in texts]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_way_to_share_has_a_letter_of_its_own(
    make_desktop: MakeDesktop, language: str
) -> None:
    desktop = make_desktop([article(0)], language=language)
    rows = ShareMenu(desktop.window)
    bar = desktop.reader.features.article.bar.share_menu
    for menu in (rows, bar, desktop.window.menus.share_menu):
        found = letters(menu)
        assert len(found) >= 9
        assert len(set(found)) == len(found), found


# Pages


def laid_out(desktop: Desktop, number: int, size: QSizeF | None = None) -> Paper:
    found = reading.readable(desktop.library, desktop.ids[number])
    assert found is not None
    words = SharingWords(desktop.reader.wording)
    paper = paper_of(found, {}, words, size or QSizeF(8.27, 11.69), serif=True)
    for _ in paper.lay_out():
        pass
    return paper


def painted(paper: Paper, number: int) -> QImage:
    image = QImage(827, 1169, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paper.paint(painter, number, 100 / UNIT)
    painter.end()
    return image


def rows_with_ink(image: QImage) -> list[int]:
    white = 0xFFFFFFFF
    return [
        y
        for y in range(image.height())
        if any(image.pixel(x, y) != white for x in range(0, image.width(), 5))
    ]


def long_article() -> PreparedArticle:
    body = "".join(
        f"<h2>Part {n}</h2><p>{'Words of the article. ' * (40 + 7 * n)}</p>" for n in range(24)
    )
    return article(0, body_html=body)


def test_the_file_of_an_article_holds_its_pages(
    shared: Desktop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "pages.pdf"
    answer(monkeypatch, target)
    share(shared, ShareKind.PDF)
    shared.until(lambda: shared.notice().startswith("Saved"))
    data = target.read_bytes()
    assert data.startswith(b"%PDF-")
    assert b"trainedAlgorithmicMedia" in data  # of IPTC, in the file's own description
    assert b"https://news.example/0" in data  # the link below the article
    assert _count(target) == 1


def test_pages_that_are_being_laid_out_are_written_before_the_window_closes(
    make_desktop: MakeDesktop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desktop = make_desktop([long_article()])
    desktop.open(0)
    target = tmp_path / "pages.pdf"
    answer(monkeypatch, target)
    features = desktop.reader.features
    action_of(features.article.bar.share_menu, ShareKind.PDF).trigger()
    desktop.until(lambda: features.sharing.pages.is_busy)
    desktop.reader.stop()
    assert target.read_bytes().rstrip().endswith(b"%%EOF")


def test_no_heading_stands_alone_at_the_foot_of_a_page(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([long_article()])
    paper = laid_out(desktop, 0)
    assert paper.pages > 4
    document = paper._document
    block = document.firstBlock()
    while block.isValid():
        following = block.next()
        if re.fullmatch(r"Part \d+", block.text()):
            assert paper._page_of(block) == paper._page_of(following), block.text()
        block = following
    texts = [QTextCursor(document).document().toPlainText().count(f"Part {n}\n") for n in (0, 23)]
    assert texts == [1, 1]


def test_every_page_has_margins_and_a_foot(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([long_article()])
    paper = laid_out(desktop, 0)
    for number in (0, 1, paper.pages - 1):
        rows = rows_with_ink(painted(paper, number))
        assert rows[0] >= 70
        assert rows[-1] <= 1169 - 50
        between = range(1169 - 98 + 2, 1169 - 75)  # the text ends above the foot
        assert not set(between) & set(rows), number


def test_pages_run_in_the_direction_of_the_article(make_desktop: MakeDesktop) -> None:
    arabic = article(
        2,
        body_html="<p>قال المجلس</p>",
        body_text="قال المجلس",
        dek="",
        title="جسر",
        source="صحيفة",
    )
    desktop = make_desktop([arabic])
    image = painted(laid_out(desktop, 0), 0)
    columns = [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) != 0xFFFFFFFF for y in range(70, 140))
    ]
    assert min(columns) > image.width() / 2


def test_pictures_stand_on_the_pages(
    make_desktop: MakeDesktop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pictures = (PictureDraft("", alt="A bridge", data=picture_bytes("red")),)
    body = '<p>Before.</p><img src="picture:0"><p>After.</p>'
    desktop = make_desktop([article(0, pictures=pictures, body_html=body)], workers=True)
    desktop.open(0)
    target = tmp_path / "pages.pdf"
    answer(monkeypatch, target)
    share(desktop, ShareKind.PDF)
    desktop.until(lambda: desktop.notice().startswith("Saved"))
    assert b"/Subtype /Image" in target.read_bytes()


def test_paper_is_that_of_the_country() -> None:
    assert usual_paper("US").id() is QPageSize.PageSizeId.Letter
    assert usual_paper("FR").id() is QPageSize.PageSizeId.A4
    assert usual_paper("").isValid()


# Printing


def test_the_preview_shows_and_prints_the_pages(make_desktop: MakeDesktop, tmp_path: Path) -> None:
    desktop = make_desktop([long_article()])
    desktop.open(0)
    desktop.press(Key.Key_P, Modifier.ControlModifier)
    desktop.settle()
    (preview,) = desktop.window.findChildren(PrintPreview)
    desktop.until(lambda: preview.pages > 4)
    whole = preview.pages
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    upright = QPageLayout.Orientation.Portrait
    printer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A6), upright, QMarginsF(0, 0, 0, 0))
    )
    printer.setFromTo(2, 3)
    preview.paintRequested.emit(printer)
    assert preview.pages > whole  # laid out anew for the smaller paper
    assert _count(tmp_path / "printed.pdf") == 2
    preview.reject()


def _count(path: Path) -> int:
    return len(re.findall(rb"/Type /Page\b(?!s)", path.read_bytes()))
