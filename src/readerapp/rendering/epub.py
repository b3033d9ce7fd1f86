"""Writes articles as an electronic book: EPUB 3.3 (https://www.w3.org/TR/epub-33/).

A chapter an article, a list of chapters and their headings, a style sheet, the pictures. Nothing in
it is loaded from elsewhere; links lead out where somebody follows them. Trees of sanitised HTML are
written as the strict XML (XHTML) that books need.
"""

import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import BinaryIO
from uuid import NAMESPACE_URL, uuid5

from readerapp.domain.articles import Article
from readerapp.domain.values import dataclass
from readerapp.rendering import output
from readerapp.text.html_tree import VOID, Element, Node, text_of

MEDIA_TYPE = "application/epub+zip"
# The media types every reading system shows (EPUB 3.3, 3.2 "Core media types"), and their endings.
_PICTURES = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/gif": "gif",
    "image/webp": "webp",
    "image/svg+xml": "svg",
}
_COVERS = ("image/jpeg", "image/png")  # of the other kinds shelves make no cover
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_HEADINGS = ("h2", "h3", "h4")
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # that a ZIP file can say

_CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles></container>
"""
_STYLE = """body{margin:0 5%;line-height:1.5}
h1{line-height:1.2;margin:1em 0 .5em}
h1,h2,h3,h4{page-break-after:avoid;break-after:avoid;text-align:start}
.standfirst{font-weight:bold}
.about,.label,figcaption{font-size:.85em}
.label{font-weight:bold}
img{max-width:100%;height:auto}
figure{margin:1em 0;page-break-inside:avoid;break-inside:avoid}
blockquote{margin-inline:0;padding-inline-start:1em;border-inline-start:.2em solid}
table{border-collapse:collapse}
td,th{padding:.2em .5em;border-bottom:1px solid;text-align:start}
pre{white-space:pre-wrap}
"""

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


@dataclass(frozen=True)
class BookArticle:
    """An article of a book. `direction` is the article's; `pictures`, with their positions, are
    taken once, one at a time. Those of a media type that not every reading system shows leave their
    words."""

    article: Article
    words: output.OutputWords
    direction: str
    pictures: Iterable[tuple[int, output.OutputPicture]] = ()


def write_book(file: BinaryIO, articles: Sequence[BookArticle], made: datetime, title: str) -> None:
    """Write articles, one at least, as the chapters of one EPUB file, in their order.

    One article after another, one picture at a time: no more of the book is held. Raises OSError.
    """
    book = _Book(articles, made, title)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        stamp = max(_EARLIEST, made.astimezone(UTC).timetuple()[:6])
        # First, bare and without an extra field: so the kind of a file is known by its beginning.
        _put(archive, "mimetype", MEDIA_TYPE.encode(), stamp, zipfile.ZIP_STORED)
        _put(archive, "META-INF/container.xml", _CONTAINER.encode(), stamp)
        for name, data in book.files():
            is_packed = name.startswith("pictures/") and not name.endswith(".svg")
            method = zipfile.ZIP_STORED if is_packed else zipfile.ZIP_DEFLATED
            _put(archive, f"EPUB/{name}", data, stamp, method)


def _put(
    file: zipfile.ZipFile,
    name: str,
    data: bytes,
    stamp: tuple[int, ...],
    method: int = zipfile.ZIP_DEFLATED,
) -> None:
    entry = zipfile.ZipInfo(name, stamp)  # type: ignore[arg-type]  # six numbers of a time
    entry.compress_type = method
    file.writestr(entry, data)


class _Chapter:
    """One article of a book. `number` tells it from the others, "" if it is alone."""

    def __init__(self, source: BookArticle, number: str) -> None:
        self.article, self.words = source.article, source.words
        self.direction = source.direction
        self.language = _language(source.article.head.language)
        self.title = _clean(output.title_of(source.article, source.words)).strip() or "—"
        self.id = f"article{number}"
        self.file = f"{self.id}.xhtml"
        self._pictures = source.pictures
        self._before = f"{number}-" if number else ""
        self.kinds: dict[str, str] = {}  # media types of its pictures, and
        self.headings: list[tuple[str, str]] = []  # once its files were taken

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Yield its pictures, one at a time, then its page."""
        addresses = {}
        for position, picture in self._pictures:
            if ending := _PICTURES.get(picture.media_type):
                name = f"pictures/{self._before}{position}.{ending}"
                self.kinds[name], addresses[position] = picture.media_type, name
                yield name, picture.data
        nodes = output.body_nodes(self.article, addresses, self.words)
        self.headings = _number_headings(nodes)
        yield self.file, self._page(nodes).encode()

    @property
    def address(self) -> str:
        """Where the article is from."""
        return output.source_address(self.article.head.url)

    @property
    def name(self) -> str:
        """What the article is known by, whenever it is saved."""
        head = self.article.head
        return self.address or f"{head.source}\n{self.title}\n{head.sort_time.isoformat()}"

    def _page(self, nodes: list[Node]) -> str:
        article, words = self.article, self.words
        said = {"class": "label", "lang": words.language, "dir": words.direction}
        link = [Element("a", {"href": self.address}, [self.address])] if self.address else []
        parts: list[Node] = [
            Element("h1", {}, [self.title]),
            *_paragraph("standfirst", output.shown_dek(article)),
            *_paragraph("about", output.byline(article, words.undated)),
            *(Element("p", said, [label]) for label in words.labels),
            *nodes,
            *([Element("p", {"class": "about"}, [*link])] if link else []),
        ]
        return _page(self.title, _to_xhtml(parts), self.language, self.direction)


class _Book:
    """The files of one book."""

    def __init__(self, articles: Sequence[BookArticle], made: datetime, title: str) -> None:
        self._made = made
        self._title = _clean(title).strip() or "—"
        is_alone = len(articles) == 1
        self._chapters = [
            _Chapter(each, "" if is_alone else str(number))
            for number, each in enumerate(articles, 1)
        ]
        self._words = articles[0].words
        self._direction = _commonest([each.direction for each in self._chapters])[0]
        self._languages = _commonest([each.language for each in self._chapters])
        self._kinds: dict[str, str] = {}  # media types of its pictures

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Yield every file below the folder of the book, what lists the others at last."""
        yield "style.css", _STYLE.encode()
        for chapter in self._chapters:
            yield from chapter.files()
            self._kinds |= chapter.kinds
        yield "nav.xhtml", self._contents().encode()
        yield "package.opf", self._package().encode()

    def _contents(self) -> str:
        """Chapters with their headings; those of the only one stand beside it."""
        if len(self._chapters) == 1:
            lines = "".join(f"<li>{line}</li>" for line in _places(self._chapters[0]))
        else:
            lines = "".join(map(_nested, self._chapters))
        words = self._words
        language, title = _quotable(words.language), _escaped(words.contents or "Contents")
        heading = (
            f'<h2 lang="{language}" xml:lang="{language}" dir="{words.direction}">{title}</h2>'
        )
        body = f'<nav epub:type="toc" id="toc">{heading}<ol>{lines}</ol></nav>'
        return _page(self._title, body, self._languages[0], self._direction)

    # The package

    def _package(self) -> str:
        direction = _quotable(self._direction)
        spine = "".join(f'<itemref idref="{chapter.id}"/>' for chapter in self._chapters)
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" '
            f'unique-identifier="id" xml:lang="{_quotable(self._languages[0])}" '
            f'dir="{direction}">\n'
            '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
            + "\n".join(self._metadata())
            + "\n</metadata>\n<manifest>\n"
            + "\n".join(self._manifest())
            + f'\n</manifest>\n<spine page-progression-direction="{direction}">'
            f"{spine}</spine>\n</package>\n"
        )

    def _metadata(self) -> Iterator[str]:
        # The same articles are the same book, whenever they are saved.
        name = "\n\n".join(each.name for each in self._chapters)
        number = uuid5(NAMESPACE_URL, _clean(name))
        yield f'<dc:identifier id="id">urn:uuid:{number}</dc:identifier>'
        yield _dc("title", self._title)
        for language in self._languages:
            yield _dc("language", language)
        articles = [each.article for each in self._chapters]
        terms = [
            *(("creator", name) for each in articles for name in each.authors),
            *(("subject", subject) for each in articles for subject in each.categories),
            *(("publisher", each.head.source) for each in articles),
            *(("source", each.address) for each in self._chapters),
        ]
        if len(articles) == 1:
            head = articles[0].head
            terms.append(("description", head.dek))
            terms.append(("date", head.known_date.isoformat() if head.known_date else ""))
        for term, text in dict.fromkeys(terms):
            if text.strip():
                yield _dc(term, text)
        made = self._made.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        yield _meta("dcterms:modified", made)
        yield from map(_meta, *zip(*self._accessibility(), strict=True))
        yield from self._origins()

    def _origins(self) -> Iterator[str]:
        """Yield what says that a machine made the book, or which chapters of it."""
        machine = [each for each in self._chapters if output.is_by_machine(each.article)]
        if len(machine) == len(self._chapters):
            yield _meta("schema:digitalSourceType", output.MADE_BY_MACHINE)
        else:
            for each in machine:
                yield _meta("schema:digitalSourceType", output.MADE_BY_MACHINE, each.id)

    def _accessibility(self) -> Iterator[tuple[str, str]]:
        """Yield what shops and shelves tell readers who cannot see (EPUB Accessibility 1.1)."""
        yield "schema:accessMode", "textual"
        if self._kinds:
            yield "schema:accessMode", "visual"
        for feature in ("structuralNavigation", "tableOfContents", "readingOrder"):
            yield "schema:accessibilityFeature", feature
        yield "schema:accessibilityHazard", "unknown"

    def _manifest(self) -> Iterator[str]:
        page = "application/xhtml+xml"
        yield f'<item id="nav" href="nav.xhtml" media-type="{page}" properties="nav"/>'
        for each in self._chapters:
            yield f'<item id="{each.id}" href="{each.file}" media-type="{page}"/>'
        yield '<item id="style" href="style.css" media-type="text/css"/>'
        cover = next((name for name, kind in self._kinds.items() if kind in _COVERS), "")
        for number, (name, kind) in enumerate(self._kinds.items()):
            is_cover = ' properties="cover-image"' if name == cover else ""
            yield f'<item id="picture{number}" href="{name}" media-type="{kind}"{is_cover}/>'


def _commonest(values: list[str]) -> list[str]:
    """Each of the values once, the most frequent first."""
    return [value for value, _ in Counter(values).most_common()]


def _language(tag: str) -> str:
    return tag if _LANGUAGE.fullmatch(tag) else "und"


def _page(title: str, body: str, language: str, direction: str) -> str:
    tag = _quotable(language)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" '
        'xmlns:epub="http://www.idpf.org/2007/ops" '
        f'lang="{tag}" xml:lang="{tag}" dir="{_quotable(direction)}">\n'
        f'<head><meta charset="UTF-8"/><title>{_escaped(title)}</title>'
        '<link rel="stylesheet" type="text/css" href="style.css"/></head>\n'
        f"<body>{body}</body>\n</html>\n"
    )


def _places(chapter: _Chapter) -> list[str]:
    """Links to a chapter and its headings."""
    places = [("", chapter.title), *((f"#{name}", text) for name, text in chapter.headings)]
    return [f'<a href="{chapter.file}{place}">{_escaped(text)}</a>' for place, text in places]


def _nested(chapter: _Chapter) -> str:
    """A chapter as an item of the list of contents, in its own language and direction."""
    first, *others = _places(chapter)
    inside = f"<ol>{''.join(f'<li>{line}</li>' for line in others)}</ol>" if others else ""
    language = _quotable(chapter.language)
    said = f'lang="{language}" xml:lang="{language}" dir="{_quotable(chapter.direction)}"'
    return f"<li {said}>{first}{inside}</li>"


def _dc(term: str, text: str) -> str:
    return f"<dc:{term}>{_escaped(' '.join(text.split()))}</dc:{term}>"


def _meta(name: str, text: str, of: str = "") -> str:
    """A statement about the book, or about one item `of` it."""
    about = f' refines="#{of}"' if of else ""
    return f'<meta{about} property="{name}">{_escaped(text)}</meta>'


def _paragraph(kind: str, text: str) -> list[Node]:
    return [Element("p", {"class": kind}, [text])] if text else []


def _number_headings(nodes: list[Node]) -> list[tuple[str, str]]:
    """Give every heading that says something a name; return names and words."""
    found: list[tuple[str, str]] = []

    def look(among: list[Node]) -> None:
        for node in among:
            if isinstance(node, str):
                continue
            words = " ".join(text_of(node).split()) if node.tag in _HEADINGS else ""
            if _clean(words).strip():
                found.append((f"h{len(found) + 1}", words))
                node.attributes["id"] = found[-1][0]
            else:
                look(node.children)

    look(nodes)
    return found


def _clean(text: str) -> str:
    """A text without what XML cannot hold, not even escaped."""
    return _NOT_XML.sub("", text)


def _escaped(text: str) -> str:
    """A text as XML has it between tags."""
    return _clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _quotable(text: str) -> str:
    """A text as XML has it in an attribute."""
    return _escaped(text).replace('"', "&quot;")


def _to_xhtml(nodes: list[Node], *, is_in_terms: bool = False) -> str:
    """Nodes as XHTML. `is_in_terms`: they are the children of a list of terms."""
    pieces: list[str] = []
    for node in nodes:
        if isinstance(node, str):
            pieces.append(_escaped(node))
            continue
        attributes = dict(node.attributes)
        tag = "div" if node.tag == "dl" and not _is_list_of_terms(node) else node.tag
        if tag in ("dt", "dd") and not is_in_terms:
            tag = "div"
        if "href" in attributes:
            attributes["href"] = _STRAY_PERCENT.sub("%25", attributes["href"])
        if "lang" in attributes:
            attributes["xml:lang"] = attributes["lang"]
        written = "".join(f' {name}="{_quotable(text)}"' for name, text in attributes.items())
        if tag in VOID:
            pieces.append(f"<{tag}{written}/>")
        else:
            inside = _to_xhtml(node.children, is_in_terms=tag == "dl")
            pieces.append(f"<{tag}{written}>{inside}</{tag}>")
    return "".join(pieces)


def _is_list_of_terms(node: Element) -> bool:
    """Whether a list is one of terms and their meanings, as XHTML has it: pages write others."""
    tags = [child.tag if isinstance(child, Element) else "" for child in node.children]
    return bool(tags) and tags[0] == "dt" and tags[-1] == "dd" and {*tags} == {"dt", "dd"}
