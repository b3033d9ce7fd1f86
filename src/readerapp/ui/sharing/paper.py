"""Paper: an article laid out on pages, with its source and the page number at their foot, and
written as a PDF file.

It is written and laid out a little at a time, so that whoever takes the steps of `lay_out` in idle
moments never keeps the window waiting. GUI thread.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from html import escape

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QLocale,
    QMarginsF,
    QPointF,
    QRectF,
    QSizeF,
    Qt,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetricsF,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from readerapp.domain.articles import Article, PictureState
from readerapp.domain.directions import is_rtl_language
from readerapp.library.reading import ReadableArticle
from readerapp.rendering.blocks import Block, BlockKind, Run, Style
from readerapp.rendering.citation import Citation
from readerapp.rendering.output import MADE_BY_MACHINE, is_by_machine
from readerapp.ui.language.wording import isolate
from readerapp.ui.reading.decorations import paint_decorations
from readerapp.ui.reading.document import PICTURE_OBJECT, DocumentWriter, Margins
from readerapp.ui.reading.page import ArticlePage, PagePicture
from readerapp.ui.reading.pictures import TALLEST, PictureObject, place_pictures
from readerapp.ui.reading.typography import KIND, SETTINGS, ArticleLook, PageStyle
from readerapp.ui.reading.words import header
from readerapp.ui.sharing.words import PaperWords, SharingWords
from readerapp.ui.themes.theme import LIGHT, Theme, load_theme
from readerapp.ui.widgets.plain_text import shortened
from readerapp.ui.widgets.text_layout import LINE_LETTERS

UNIT = 192  # of the layout to the inch
BASE = 28.0  # size of the text in these units: 10.5 points
SIDE, TOP, BOTTOM = 0.87, 0.79, 0.98  # inches around the text
WIDEST_SIDE = 0.14  # of the width of a page, at most: small paper has small margins
FOOT = 0.55  # inches from the edge to the base of the foot
SLICE = 3_000  # weight of what is written in one step, see `pieces`
# Where letters are written on US Letter; A4 everywhere else (CLDR, supplemental data, paperSize).
LETTER = frozenset(
    ("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE")
)


def usual_paper(territory: str = "") -> QPageSize:
    """Return the paper of a territory (ISO 3166), without one that of this computer's."""
    ids = QPageSize.PageSizeId
    here = territory or QLocale.territoryToCode(QLocale.system().territory())
    return QPageSize(ids.Letter if here.upper() in LETTER else ids.A4)


class Paper:
    """An article on pages of one size. `lay_out` first; then there are `pages` to paint."""

    def __init__(
        self,
        page: ArticlePage,
        words: PaperWords,
        images: Mapping[int, QImage],
        theme: Theme,
        size: QSizeF,
        *,
        serif: bool = True,
    ) -> None:
        """`size` in inches; `images` are the pictures by position."""
        self._words = words
        self._size = QSizeF(size.width() * UNIT, size.height() * UNIT)
        side = min(SIDE * UNIT, self._size.width() * WIDEST_SIDE)
        self._margins = Margins(round(side), round(TOP * UNIT), round(BOTTOM * UNIT))
        self._look = PageStyle(theme, BASE, ArticleLook(serif=serif), page.language)
        self._rtl = is_rtl_language(page.language)
        self._objects = PictureObject(self._look)
        self._objects.column = self._picture_width()
        page = replace(page, pictures=tuple(_on_paper(page.pictures, images)), notice="")
        self._objects.show(page.pictures, keep=False)
        for position, image in images.items():
            self._objects.arrived(position, image)
        self._page = page
        self._document = QTextDocument()
        self._document.setUndoRedoEnabled(False)
        self._document.setDocumentMargin(0)
        self._document.setUseDesignMetrics(True)
        self._document.documentLayout().registerHandler(PICTURE_OBJECT, self._objects)

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return self._document.pageCount()

    def lay_out(self) -> Iterator[None]:
        """Write the article and lay it out, step by step."""
        page, document = self._page, self._document
        known = {picture.position: picture for picture in page.pictures}
        blocks = (*header(page), *place_pictures(page.body, page), *self._source(page))
        document.setPageSize(self._size)
        writer = DocumentWriter(document, blocks, known, self._look, self._margins)
        layout = document.documentLayout()
        while not writer.is_done:
            writer.write(SLICE)
            layout.blockBoundingRect(document.lastBlock())  # lays out as far as this
            yield
        yield from self._keep_together()

    def _keep_together(self) -> Iterator[None]:
        """Begin a page above a heading that would stand alone at the foot of one."""
        block = self._document.firstBlock()
        while block.isValid():
            following = block.next()
            is_heading = block.blockFormat().property(KIND) == BlockKind.HEADING.name
            if is_heading and following.isValid() and self._are_parted(block, following):
                shape = QTextBlockFormat()
                shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).mergeBlockFormat(shape)
                yield
            block = following

    def _are_parted(self, block: QTextBlock, following: QTextBlock) -> bool:
        return self._page_of(block) != self._page_of(following)

    def _page_of(self, block: QTextBlock) -> int:
        """The page on which the first line of a block stands."""
        layout = block.layout()
        top = self._document.documentLayout().blockBoundingRect(block).top()
        if layout.lineCount():
            top += layout.lineAt(0).y()
        return int((top + 1) // self._size.height())

    def paint(self, painter: QPainter, number: int, scale: float) -> None:
        """Paint a page, the first is 0, at the origin of `painter`. `scale`: of its units to those
        of the layout."""
        painter.save()
        painter.scale(scale, scale)
        painter.save()
        top = number * self._size.height()
        painter.translate(0, -top)
        text = QRectF(
            0,
            top + self._margins.top - 2,
            self._size.width(),
            self._size.height() - self._margins.top - self._margins.bottom + 4,
        )
        painter.setClipRect(text)
        layout = self._document.documentLayout()
        first = self._block_at(text.top())
        paint_decorations(painter, self._document, self._look, first, text.bottom())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = text  # type: ignore[attr-defined, unused-ignore]  # the stub lacks it
        layout.draw(painter, context)
        painter.restore()
        self._paint_foot(painter, number)
        painter.restore()

    def _picture_width(self) -> float:
        """As wide as the text, and never higher than a page with a caption."""
        margins = self._margins
        width = self._size.width() - 2 * margins.side
        height = self._size.height() - margins.top - margins.bottom - 6 * BASE
        return float(min(width, height / TALLEST))

    def _block_at(self, top: float) -> QTextBlock:
        at = QPointF(self._size.width() / 2, top)
        position = self._document.documentLayout().hitTest(at, Qt.HitTestAccuracy.FuzzyHit)
        block = self._document.findBlock(max(0, position))
        return block.previous() if block.previous().isValid() else block

    def _source(self, page: ArticlePage) -> Iterator[Block]:
        if self._words.address:
            language = page.interface_language
            before, _, after = self._words.source.partition("{address}")
            link = Run(self._words.address, Style(link=self._words.address))
            runs = (Run(before, Style()), link, Run(after, Style()))
            yield Block(BlockKind.RULE)
            yield Block(BlockKind.CAPTION, runs, language=language, direction=self._direction)

    @property
    def _direction(self) -> str:
        return "rtl" if self._rtl else "ltr"

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        """The source at the leading edge, the number of the page at the other."""
        look, margins = self._look, self._margins
        font = look.font(SETTINGS[BlockKind.CAPTION], look.language)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(look.theme.muted))
        count = isolate(
            self._words.page.format(
                page=QLocale().toString(number + 1), pages=QLocale().toString(self.pages)
            )
        )
        width = self._size.width() - 2 * margins.side
        base = self._size.height() - FOOT * UNIT
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight
        )
        line = QRectF(margins.side, base - metrics.height(), width, metrics.height() * 1.2)
        room = width - metrics.horizontalAdvance(count) - 3 * BASE
        foot = shortened(self._words.foot, LINE_LETTERS)
        foot = metrics.elidedText(foot, Qt.TextElideMode.ElideRight, room)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        absolute = Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(line, int((right if self._rtl else left) | absolute), foot)
        painter.drawText(line, int((left if self._rtl else right) | absolute), count)
        painter.setPen(QColor(look.theme.rule))
        painter.drawLine(
            QPointF(margins.side, base - metrics.height() * 1.5),
            QPointF(margins.side + width, base - metrics.height() * 1.5),
        )


def _on_paper(
    pictures: tuple[PagePicture, ...], images: Mapping[int, QImage]
) -> Iterator[PagePicture]:
    """Pictures that are not here are described: nobody can ask for them on paper."""
    for picture in pictures:
        if picture.position in images:
            yield replace(picture, action="")
        elif picture.alt or picture.caption:
            yield replace(picture, state=PictureState.DESCRIBED, action="")


def paper_of(
    found: ReadableArticle,
    images: Mapping[int, QImage],
    words: SharingWords,
    size: QSizeF,
    *,
    serif: bool,
) -> Paper:
    """Return an article on paper of a size in inches, in the colours of the light theme. It is not
    laid out yet."""
    page, theme = words.page(found.article, found.body), load_theme(LIGHT)
    return Paper(page, words.paper(found.article), images, theme, size, serif=serif)


class PagesFile:
    """The bytes of a PDF file: `write` first, then they are in `data`."""

    def __init__(self, paper: Paper, size: QPageSize, article: Article, cited: Citation) -> None:
        self._paper = paper
        self._size = size
        self._article = article
        self._cited = cited
        self.data = b""

    def write(self) -> Iterator[None]:
        """Lay the article out and write its pages, step by step."""
        yield from self._paper.lay_out()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = self._writer(buffer)
        painter = QPainter(writer)
        try:
            for number in range(self._paper.pages):
                if number:
                    writer.newPage()
                self._paper.paint(painter, number, writer.resolution() / UNIT)
                yield
        finally:
            painter.end()
        self.data = bytes(buffer.data().data())

    def _writer(self, buffer: QBuffer) -> QPdfWriter:
        writer = QPdfWriter(buffer)
        upright = QPageLayout.Orientation.Portrait
        writer.setPageLayout(QPageLayout(self._size, upright, QMarginsF()))
        writer.setTitle(self._cited.title)
        writer.setAuthor(", ".join(self._article.authors))
        writer.setCreator("Readerapp")
        writer.setDocumentXmpMetadata(QByteArray(_metadata(self._article, self._cited).encode()))
        return writer


def pages_file(
    found: ReadableArticle, images: Mapping[int, QImage], words: SharingWords, *, serif: bool
) -> PagesFile:
    """Return an article as a PDF file on the paper of this country, still to be written."""
    size = usual_paper()
    paper = paper_of(found, images, words, size.size(QPageSize.Unit.Inch), serif=serif)
    return PagesFile(paper, size, found.article, words.cited(found.article))


def _metadata(article: Article, cited: Citation) -> str:
    """What the file says of itself to programs (XMP, ISO 16684-1)."""
    head = article.head
    people = "".join(f"<rdf:li>{_xml(name)}</rdf:li>" for name in article.authors)
    facts = (
        _alternatives("dc:title", cited.title),
        f"<dc:creator><rdf:Seq>{people}</rdf:Seq></dc:creator>" if people else "",
        _bag("dc:publisher", head.source),
        _bag("dc:language", head.language),
        f"<dc:source>{_xml(cited.address)}</dc:source>" if cited.address else "",
        _alternatives("dc:description", " ".join(cited.labels)) if cited.labels else "",
        "<xmp:CreatorTool>Readerapp</xmp:CreatorTool>",
        f"<iptc:DigitalSourceType>{MADE_BY_MACHINE}</iptc:DigitalSourceType>"
        if is_by_machine(article)
        else "",
    )
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
        'xmlns:iptc="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">'
        + "".join(facts)
        + '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    )


def _alternatives(name: str, text: str) -> str:
    said = f'<rdf:li xml:lang="x-default">{_xml(text)}</rdf:li>'
    return f"<{name}><rdf:Alt>{said}</rdf:Alt></{name}>"


def _bag(name: str, text: str) -> str:
    said = f"<rdf:li>{_xml(text)}</rdf:li>"
    return f"<{name}><rdf:Bag>{said}</rdf:Bag></{name}>" if text else ""


def _xml(text: str) -> str:
    return escape("".join(c for c in text if c.isprintable()))
