"""Pages of an article: written as PDF, previewed and printed."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from sharing_cases import BY_MACHINE, action_of, answer, share
from window_desktop import Desktop, Key, MakeDesktop, Modifier, article, picture_bytes

from readerapp.domain.drafts import PictureDraft, PreparedArticle
from readerapp.library import reading
from readerapp.ui.sharing.paper import UNIT, Paper, paper_of, usual_paper
from readerapp.ui.sharing.printing import PrintPreview
from readerapp.ui.sharing.words import SharingWords
from readerapp.ui.widgets.article_menus import ShareKind


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
    make_desktop: MakeDesktop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    body = '<p>Short.</p><p><a href="https://news.example/link">more</a></p>'
    shared = make_desktop([article(0, evidence=(BY_MACHINE,), body_html=body)])
    shared.open(0)
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
    preview.print_on(printer)
    assert preview.pages > whole  # laid out anew for the smaller paper
    assert _count(tmp_path / "printed.pdf") == 2
    preview.reject()


def turn_wheel(widget: QWidget, *, down: bool) -> None:
    at, by = QPointF(widget.rect().center()), QPoint(0, -120 if down else 120)
    none, begun = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    where = widget.mapToGlobal(at)
    event = QWheelEvent(at, where, QPoint(), by, none, Modifier.NoModifier, begun, False)
    QApplication.sendEvent(widget, event)


def test_the_preview_is_led_by_keys_and_names_of_the_house(make_desktop: MakeDesktop) -> None:
    desktop = make_desktop([long_article()])
    desktop.open(0)
    desktop.press(Key.Key_P, Modifier.ControlModifier)
    desktop.settle()
    (preview,) = desktop.window.findChildren(PrintPreview)
    desktop.until(preview.place.text)
    buttons = preview.findChildren(QToolButton)
    assert all(each.accessibleName() and not each.icon().isNull() for each in buttons)
    assert {each.objectName() for each in buttons} == {""}  # none of Qt's own
    count = preview.pages
    assert count > 4
    assert preview.place.text() == f"Page 1 of {count}"
    assert not preview.bar.back.isEnabled()
    desktop.focus(preview.print_button)
    desktop.press(Key.Key_PageDown)
    assert preview.place.text() == f"Page 2 of {count}"
    desktop.press(Key.Key_PageUp)
    assert preview.view.number == 1
    view, bar = preview.view, preview.bar
    across, down = view.horizontalScrollBar(), view.verticalScrollBar()
    assert (across.maximum(), down.maximum()) == (0, 0)  # a page is as large as its room
    bar.button("page_width").click()
    assert across.maximum() == 0 < down.maximum()
    for __ in range(4):
        bar.button("zoom_in").click()
    assert abs(across.value() - across.maximum() / 2) <= 2  # what is in the middle stays there
    bar.button("whole_page").click()
    assert (across.maximum(), down.maximum()) == (0, 0)
    for down_wheel, number in ((True, 2), (False, 1), (False, 1)):
        turn_wheel(view.viewport(), down=down_wheel)
        assert preview.place.text() == f"Page {number} of {count}"
    preview.bar.button("sideways").click()
    assert preview.view.is_sideways
    preview.bar.button("sideways").click()
    assert not preview.view.is_sideways
    preview.paper.setCurrentIndex(preview.paper.findText("A5"))
    preview.paper.activated.emit(preview.paper.currentIndex())
    desktop.until(lambda: preview.pages > count)
    preview.print_button.click()
    (asking,) = preview.findChildren(QPrintDialog)
    assert asking.isVisible()
    assert (asking.minPage(), asking.maxPage()) == (1, preview.pages)
    asking.reject()
    preview.close_button.click()
    assert not preview.isVisible()


def test_the_preview_is_there_before_its_pages_are_laid_out(make_desktop: MakeDesktop) -> None:
    """Laid out at once, the longest article kept the window waiting for 13 s."""
    desktop = make_desktop([long_article()])
    desktop.open(0)
    desktop.press(Key.Key_P, Modifier.ControlModifier)
    desktop.until(lambda: desktop.window.findChildren(PrintPreview))
    (preview,) = desktop.window.findChildren(PrintPreview)
    assert preview.pages == 0
    assert preview.view.count == 0
    preview.print_button.click()
    (asking,) = preview.findChildren(QPrintDialog)
    assert asking.maxPage() > 4  # any page may be asked for
    asking.reject()
    desktop.until(lambda: preview.pages > 4)
    assert preview.view.count == preview.pages
    preview.reject()


def test_who_prints_before_the_pages_are_there_gets_them_all(
    make_desktop: MakeDesktop, tmp_path: Path
) -> None:
    desktop = make_desktop([long_article()])
    desktop.open(0)
    desktop.press(Key.Key_P, Modifier.ControlModifier)
    desktop.until(lambda: desktop.window.findChildren(PrintPreview))
    (preview,) = desktop.window.findChildren(PrintPreview)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert preview.pages == 0
    preview.print_on(printer)
    assert preview.pages > 4
    assert _count(tmp_path / "printed.pdf") == preview.pages
    preview.reject()


def _count(path: Path) -> int:
    return len(re.findall(rb"/Type /Page\b(?!s)", path.read_bytes()))
