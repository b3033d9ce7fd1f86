"""Writes an article as a PDF file, step by step."""

from collections.abc import Iterator, Mapping
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from readerapp.domain.articles import Article
from readerapp.library.reading import ReadableArticle
from readerapp.rendering.citation import Citation
from readerapp.rendering.output import MADE_BY_MACHINE, is_by_machine
from readerapp.ui.sharing.paper import UNIT, Paper, paper_of, usual_paper
from readerapp.ui.sharing.words import SharingWords


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
