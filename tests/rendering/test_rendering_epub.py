"""Electronic books: their structure, and that nothing in an article can break it."""

import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st
from output_samples import HEAD, article

from readerapp.domain.articles import Article
from readerapp.rendering.epub import BookArticle, write_book
from readerapp.rendering.export import to_html
from readerapp.rendering.output import OutputPicture, OutputWords, title_of

NOW = datetime(2026, 11, 20, 9, 30, 5, tzinfo=UTC)
PNG = OutputPicture(b"\x89PNG\r\n\x1a\n bytes", "image/png")
DC = "{http://purl.org/dc/elements/1.1/}"
OPF = "{http://www.idpf.org/2007/opf}"
XHTML = "{http://www.w3.org/1999/xhtml}"
WORDS = OutputWords(
    labels=("Reported by AI: the publisher says so",),
    pictures={0: "AI-generated image"},
    contents="Sommaire",
    language="fr",
)


BODY = (
    '<h2>Erste <em>Dinge</em></h2><p>x <a href="https://example.org/y">y</a></p>'
    '<figure><img src="picture:0" alt="A"><figcaption>Below</figcaption></figure>'
    "<h3>Zwei &amp; drei</h3><table><tr><th>a</th></tr><tr><td>b</td></tr></table><hr>"
)


def book_of(
    article: Article,
    words: OutputWords | None = None,
    direction: str = "ltr",
    pictures: dict[int, OutputPicture] | None = None,
    made: datetime = NOW,
) -> bytes:
    source = BookArticle(article, words or OutputWords(), direction, (pictures or {}).items())
    written = BytesIO()
    write_book(written, (source,), made, title_of(article, source.words))
    return written.getvalue()


def opened(book: bytes) -> zipfile.ZipFile:
    return zipfile.ZipFile(BytesIO(book))


def parse(book: bytes, name: str) -> ElementTree.Element:
    return ElementTree.fromstring(opened(book).read(name))


def checked(book: bytes) -> bytes:
    """What EPUBCheck looks at first: the container, the package, and that all files are named."""
    file = opened(book)
    names = file.namelist()
    assert file.testzip() is None
    assert names[0] == "mimetype"
    first = file.infolist()[0]
    assert (first.compress_type, first.extra) == (zipfile.ZIP_STORED, b"")
    assert book[30:58] == b"mimetypeapplication/epub+zip"
    container = parse(book, "META-INF/container.xml")
    (root,) = (e.get("full-path") for e in container.iter() if e.tag.endswith("rootfile"))
    assert root == "EPUB/package.opf"
    package = parse(book, root)
    assert package.get("version") == "3.0"
    (identifier,) = package.iter(f"{DC}identifier")
    assert package.get("unique-identifier") == identifier.get("id")
    for term in ("title", "language"):
        assert next(package.iter(f"{DC}{term}")).text
    modified = [
        e.text for e in package.iter(f"{OPF}meta") if e.get("property") == "dcterms:modified"
    ]
    assert modified == ["2026-11-20T09:30:05Z"]
    items = {e.get("id"): e for e in package.iter(f"{OPF}item")}
    listed = [f"EPUB/{item.get('href')}" for item in items.values()]
    assert sorted([*listed, root, "mimetype", "META-INF/container.xml"]) == sorted(names)
    assert all(item.get("media-type") for item in items.values())
    (nav,) = (each for each in items.values() if each.get("properties") == "nav")
    assert nav.get("href") == "nav.xhtml"
    chapters = [str(items[e.get("idref")].get("href")) for e in package.iter(f"{OPF}itemref")]
    assert chapters == [name[5:] for name in names if name.startswith("EPUB/article")]
    places = {}
    for name in ("nav.xhtml", *chapters):
        page = parse(book, f"EPUB/{name}")
        ids = [e.get("id") for e in page.iter() if e.get("id")]
        assert len(ids) == len(set(ids))
        places[name] = {"", *ids}
    linked = []
    for link in parse(book, "EPUB/nav.xhtml").iter(f"{XHTML}a"):
        target, _, place = str(link.get("href")).partition("#")
        assert place in places[target]
        assert "".join(link.itertext()).strip()
        linked += [] if place else [target]
    assert linked == chapters
    return book


def loaded(page: ElementTree.Element) -> Iterator[str]:
    """Yield each address that a reading system fetches by itself: everything but links."""
    for element in page.iter():
        for name, value in element.items():
            bare = name.rpartition("}")[2]
            is_link = bare == "href" and element.tag == f"{XHTML}a"
            if bare in ("src", "href", "data", "poster", "srcset", "background") and not is_link:
                yield value


def test_a_book_has_what_a_book_needs() -> None:
    book = checked(book_of(article(BODY), WORDS, "rtl", {0: PNG, 1: PNG}))
    package = parse(book, "EPUB/package.opf")
    texts = {
        term: [e.text for e in package.iter(f"{DC}{term}")]
        for term in (
            "title",
            "language",
            "creator",
            "publisher",
            "subject",
            "source",
            "description",
        )
    }
    assert texts == {
        "title": ["جسر الميناء"],
        "language": ["ar"],
        "creator": ["A. Writer", "B. <Writer>"],
        "publisher": ["Example & Sons"],
        "subject": ["World"],
        "source": ["https://example.org/a?id=2"],  # without the tracker
        "description": ["ما قاله المجلس"],
    }
    (spine,) = package.iter(f"{OPF}spine")
    assert spine.get("page-progression-direction") == "rtl"
    covers = [
        e.get("href") for e in package.iter(f"{OPF}item") if e.get("properties") == "cover-image"
    ]
    assert covers == ["pictures/0.png"]
    chapter = parse(book, "EPUB/article.xhtml")
    assert (chapter.get("lang"), chapter.get("dir")) == ("ar", "rtl")
    assert opened(book).read("EPUB/pictures/0.png") == PNG.data
    headings = ["".join(e.itertext()) for e in parse(book, "EPUB/nav.xhtml").iter(f"{XHTML}a")]
    assert headings == ["جسر الميناء", "Erste Dinge", "Zwei & drei"]


def test_labels_stand_in_the_book_and_in_what_it_says_of_itself() -> None:
    book = book_of(article(BODY), WORDS, "rtl", {0: PNG})
    chapter = parse(book, "EPUB/article.xhtml")
    labels = [e for e in chapter.iter() if e.get("class") == "label"]
    assert ["".join(e.itertext()) for e in labels] == [WORDS.labels[0], "AI-generated image"]
    assert (labels[0].get("lang"), labels[0].get("dir")) == ("fr", "ltr")
    package = opened(book).read("EPUB/package.opf").decode()
    assert "trainedAlgorithmicMedia" in package
    unlabelled = article(BODY, replace(HEAD, labels=()))
    assert (
        "trainedAlgorithmicMedia"
        not in opened(book_of(unlabelled)).read("EPUB/package.opf").decode()
    )


def test_pictures_that_the_text_does_not_name_follow_it_with_what_is_known() -> None:
    for here in ({0: PNG, 1: PNG}, {0: PNG}):
        book = checked(book_of(article(BODY), WORDS, "rtl", here))
        chapter = parse(book, "EPUB/article.xhtml")
        figures = list(chapter.iter(f"{XHTML}figure"))
        assert len(figures) == 2
        assert "Loose · Ann" in "".join(figures[1].itertext())
        sources = [e.get("src") for e in chapter.iter(f"{XHTML}img")]
        assert sources == [f"pictures/{n}.png" for n in here]
    assert "Alt 1" in "".join(figures[1].itertext())


def test_a_picture_that_books_do_not_show_leaves_its_words() -> None:
    avif = OutputPicture(b"xx", "image/avif")
    book = checked(book_of(article(BODY), WORDS, "rtl", {0: avif}))
    assert not any("pictures/" in name for name in opened(book).namelist())
    assert "AI-generated image" in opened(book).read("EPUB/article.xhtml").decode()


def test_the_same_article_is_the_same_book_whenever_it_is_saved() -> None:
    def number(book: bytes) -> str | None:
        return next(parse(book, "EPUB/package.opf").iter(f"{DC}identifier")).text

    later = book_of(article("<p>Changed</p>"), made=NOW.replace(year=2031))
    assert number(book_of(article(BODY))) == number(later)
    other = article(BODY, replace(HEAD, url="https://example.org/b"))
    assert number(book_of(other)) != number(later)


def test_what_pages_write_and_books_may_not_is_put_right() -> None:
    """EPUBCheck refuses all of it."""
    head = replace(HEAD, title="\0", source="")
    body = (
        '<dl><dd>alone</dl><dl><dt>t<dd>d</dl><p><a href="https://e.org/?x=%zz&amp;y=%20">x</a></p>'
    )
    book = checked(book_of(article(body, head), replace(WORDS, untitled="")))
    assert next(parse(book, "EPUB/package.opf").iter(f"{DC}title")).text == "—"
    chapter = parse(book, "EPUB/article.xhtml")
    (terms,) = chapter.iter(f"{XHTML}dl")
    assert [e.tag.removeprefix(XHTML) for e in terms] == ["dt", "dd"]
    assert "alone" in "".join(chapter.itertext())
    links = [e.get("href") for e in chapter.iter(f"{XHTML}a")]
    assert links[0] == "https://e.org/?x=%25zz&y=%20"


def test_several_articles_are_chapters_of_one_book() -> None:
    french = replace(
        HEAD, title="Le pont", language="fr", url="https://example.org/fr", source="", labels=()
    )
    bare = replace(french, title="", url="", language="no good")
    words = replace(WORDS, labels=(), pictures={})
    file = BytesIO()
    write_book(
        file,
        [
            BookArticle(article(BODY), WORDS, "rtl", [(0, PNG)]),
            BookArticle(article(BODY, french), words, "ltr", [(0, PNG), (1, PNG)]),
            BookArticle(article("<p>x</p>", bare), replace(words, untitled="Ohne"), "ltr"),
        ],
        NOW,
        "3 articles & more",
    )
    book = checked(file.getvalue())
    package = parse(book, "EPUB/package.opf")
    said = {
        term: [e.text for e in package.iter(f"{DC}{term}")]
        for term in ("title", "language", "creator", "publisher", "source", "description", "date")
    }
    assert said == {
        "title": ["3 articles & more"],
        "language": ["ar", "fr", "und"],
        "creator": ["A. Writer", "B. <Writer>"],
        "publisher": ["Example & Sons"],
        "source": ["https://example.org/a?id=2", "https://example.org/fr"],
        "description": [],
        "date": [],
    }
    (spine,) = package.iter(f"{OPF}spine")
    assert spine.get("page-progression-direction") == "ltr"  # most of them
    machine = [e for e in package.iter(f"{OPF}meta") if "digitalSourceType" in str(e.attrib)]
    assert [e.get("refines") for e in machine] == ["#article1"]  # and no other chapter
    pages = [parse(book, f"EPUB/article{number}.xhtml") for number in (1, 2, 3)]
    assert [(page.get("lang"), page.get("dir")) for page in pages] == [
        ("ar", "rtl"), ("fr", "ltr"), ("und", "ltr"),
    ]  # fmt: skip
    sources = [e.get("src") for page in pages for e in page.iter(f"{XHTML}img")]
    assert sources == ["pictures/1-0.png", "pictures/2-0.png", "pictures/2-1.png"]
    nav = parse(book, "EPUB/nav.xhtml")
    (contents,) = (e for e in nav.iter(f"{XHTML}nav"))
    (outer,) = contents.findall(f"{XHTML}ol")
    items = outer.findall(f"{XHTML}li")
    assert [e.get("lang") for e in items] == ["ar", "fr", "und"]
    assert ["".join(e[0].itertext()) for e in items] == ["جسر الميناء", "Le pont", "Ohne"]
    inner = [["".join(a.itertext()) for a in e.iter(f"{XHTML}a")][1:] for e in items]
    assert inner == [["Erste Dinge", "Zwei & drei"]] * 2 + [[]]


def test_a_clock_that_is_wrong_is_no_hindrance() -> None:
    book_of(article(BODY), made=datetime(1970, 1, 1, tzinfo=UTC))


# Whatever an article is

_text = st.text(
    alphabet=st.one_of(
        st.characters(),
        st.sampled_from("\0\x0b\x1f\ud800\ufffe\u202e\u2028&<>\"']]>-- "),
    ),
    max_size=30,
)
_tags = st.sampled_from(
    ("p", "h2", "h3", "figure", "blockquote", "ul", "table", "a", "b", "q", "x")
)
_parts = st.tuples(_tags, _text).map(lambda part: f'<{part[0]} id="h1">{part[1]}</{part[0]}>')
_images = st.integers(-1, 3).map(lambda n: f'<p><img src="picture:{n}" alt="&quot;<"></p>')
_links = _text.map(lambda text: f'<p><a href="{text}" onclick="x">{text}</a></p>')
_bodies = st.lists(st.one_of(_parts, _images, _links), max_size=4).map("".join)


@given(_text, _text, _text, _bodies)
def test_no_text_breaks_a_book_or_has_it_load_anything(
    title: str, language: str, url: str, body: str
) -> None:
    head = replace(HEAD, title=title, language=language, url=url, source=title, dek=url)
    words = replace(WORDS, labels=(title,), pictures={0: url}, untitled=title, contents=language)
    book = checked(book_of(article(body, head), words, "ltr", {0: PNG}))
    for name in ("nav.xhtml", "article.xhtml"):
        page = parse(book, f"EPUB/{name}")
        for address in loaded(page):
            assert not re.match(r"[a-z]+:|//", address), address
            assert posixpath.join("EPUB", address.partition("#")[0]) in opened(book).namelist()
        assert not [e.tag for e in page.iter() if e.tag.endswith(("script", "iframe", "object"))]
        assert not [key for e in page.iter() for key, _ in e.items() if key.startswith("on")]


@given(_text, _text, _bodies)
def test_a_saved_page_loads_nothing(title: str, url: str, body: str) -> None:
    head = replace(HEAD, title=title, url=url, source=title, dek=url)
    page = to_html(article(body, head), WORDS, "rtl", {0: PNG})
    for address in re.findall(r'<[^>]* src="([^"]*)"', page):
        assert address.startswith("data:image/png;base64,")
    for tag in re.findall(r"<([a-z0-9]+)[^>]* href=", page):
        assert tag == "a"
    assert "default-src 'none'" in page
    assert not re.search(r"<(script|iframe|object|embed|link|base|video|audio|source)\b", page)
    assert "url(" not in page.partition("</style>")[0]
