"""Makes hostile pages, feeds and lists for lab/hostile_files.py: names and bytes, the same every
time."""

from __future__ import annotations

import json
import random
import struct
import zipfile
from collections.abc import Iterator
from email.message import EmailMessage
from io import BytesIO

File = tuple[str, bytes]

_WORDS = "The harbour council said on Monday that the ferries would run again after the storm. "
_STORY = f"<h1>The ferries run again</h1>{f'<p>{_WORDS * 4}</p>' * 5}"
_MANY = 100_000
_ENCODINGS = (
    "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7", "cp1252", "shift_jis",
    "gb18030", "big5", "euc_kr", "iso2022_jp", "koi8-r", "cp037",
)  # fmt: skip


def documents() -> Iterator[File]:
    """Yield all that a person may import."""
    yield from ((f"{name}.html", page.encode("utf-8", "surrogatepass")) for name, page in _pages())
    yield from _encoded()
    yield from ((f"{name}.md", text.encode()) for name, text in _markdown())
    yield from _saved_pages()
    yield from _archives()
    yield from ((f"{name}.opml", text.encode("utf-8", "surrogatepass")) for name, text in _lists())


def feeds() -> Iterator[File]:
    """Yield what a server may send in place of a feed."""
    yield from ((f"{name}.xml", text.encode("utf-8", "surrogatepass")) for name, text in _xml())
    yield from ((f"{name}.json", text.encode("utf-8", "surrogatepass")) for name, text in _json())
    whole = _rss("<item><title>A</title></item>").encode()
    for part in (0.1, 0.4, 0.7, 0.95):
        yield f"cut at {part:.0%}.xml", whole[: int(len(whole) * part)]
    yield "utf-16 said to be utf-8.xml", _rss("").encode("utf-16")
    yield "zeros.xml", bytes(_MANY)
    yield "noise.xml", random.Random(7).randbytes(_MANY)
    yield "gzip.xml", b"\x1f\x8b\x08\0" + random.Random(8).randbytes(5_000)


def _page(body: str, head: str = "", attributes: str = "") -> str:
    return (
        f"<!doctype html><html><head><title>T</title>{head}</head><body {attributes}>{body}</body>"
    )


def _pages() -> Iterator[tuple[str, str]]:
    for tag in (
        "div",
        "blockquote",
        "b",
        "table><tr><td",
        "ul><li",
        "svg",
        "math",
        "font",
        "a",
        "p",
    ):
        name = tag.partition(">")[0]
        yield f"deep {name}", _page(f"<{tag}>" * 20_000 + _STORY)
    yield "attribute of 10 MB", _page(f'<p title="{"x" * 10**7}">a</p>{_STORY}')
    many = " ".join(f"a{number}=1" for number in range(_MANY))
    yield "many attributes", _page(f"<p {many}>a</p>{_STORY}")
    yield "line breaks", _page("<br>" * 500_000 + _STORY)
    yield "title of 5 MB", f"<title>{'x' * 5_000_000}</title>{_STORY}"
    yield "nulls", _page(_STORY.replace(" ", "\0"))
    yield "only nulls", "\0" * _MANY
    for opened in (
        "<!--",
        "<![CDATA[",
        "<script>",
        "<style>",
        "<textarea>",
        "<plaintext>",
        "<?php ",
    ):
        name = opened.strip("<!?[> ").lower()
        yield f"no end of {name or 'comment'}", _page(_STORY + opened + _WORDS * 3_000)
    yield "links", _page(_STORY + '<a href="https://a.example/b">c</a> ' * _MANY)
    yield "pictures", _page(_STORY + '<img src="https://a.example/b.png">' * 50_000)
    sources = ", ".join(f"https://a.example/{number}.png {number}w" for number in range(50_000))
    yield "many sources", _page(f'{_STORY}<img srcset="{sources}">')
    yield "data picture", _page(f'{_STORY}<img src="data:image/png;base64,{"A" * 5_000_000}">')
    yield "file addresses", _page(f'{_STORY}<img src="file:///etc/passwd"><a href="file:///">a</a>')
    yield "base", _page(_STORY, '<base href="javascript:alert(1)//">')
    yield "frames", _page('<iframe srcdoc="' * 300 + _STORY)
    yield "refresh", _page(_STORY, '<meta http-equiv="refresh" content="0;url=file:///etc/passwd">')
    for charset in ("utf-7", "no-such", "x" * 10_000, "utf-16", "idna", "rot13", "zlib_codec"):
        yield f"said to be {charset[:12]}", _page(_STORY, f'<meta charset="{charset}">')
    for name, data in _linked_data():
        yield name, _page(_STORY, f'<script type="application/ld+json">{data}</script>')
    bad = "\u202e\u2066\u200f" * 300_000
    yield "directions", _page(f"<p>{bad}</p>{_STORY}")
    yield "marks on one letter", _page(_paragraph("a" + "\u0301" * 1_000_000))
    yield "flags", _page(_paragraph("\U0001f1e6" * 100_001))
    yield "ligatures", _page(_paragraph("\ufdfa" * 200_000))
    yield "zero width", _page(_paragraph("\u200b\u200d" * 500_000))
    yield "half letters", _page(_paragraph("\ud83d" * 5_000), "<title>\udc00</title>")
    for sign in (" ", "-", "a", "(", "<", "&", "&amp;", "\n", "\t", "/", "@", ".", "0", "://"):
        yield f"run of {sign!r}".replace("/", "slash"), _page(f"<p>{sign * 400_000}</p>{_STORY}")
    date = '<meta property="article:published_time" content="{}">'
    for number, when in enumerate(("9" * 9_999, "0000-00-00", "99999-12-31T25:61:61+99:99", "-1")):
        yield f"date {number}", _page(_STORY, date.format(when))
    yield "languages", f'<html lang="{"x-" * 50_000}">{_STORY}'
    yield "one table of many columns", _page(f"<table><tr>{'<td>a' * 50_000}</table>{_STORY}")
    yield (
        "a cell over many",
        _page(f"<table><td colspan=99999999 rowspan=99999999>a</table>{_STORY}"),
    )
    yield "empty", ""


def _paragraph(text: str) -> str:
    return f"<p>{text}</p>{_STORY}"


def _linked_data() -> Iterator[tuple[str, str]]:
    yield "data that is deep", '{"a":' * 50_000
    yield "data that is deep 2", "[" * 50_000 + "]" * 50_000
    yield "data that is long", json.dumps([{"@type": "NewsArticle", "headline": "a"}] * 30_000)
    yield "data that is large", f'{{"@type":"NewsArticle","articleBody":"{"a" * 5_000_000}"}}'
    yield "data without numbers", '{"@type":"NewsArticle","datePublished":NaN,"author":Infinity}'
    yield "data of large numbers", f'{{"@type":"NewsArticle","datePublished":{"9" * 9_000}}}'
    yield "data of strange kinds", '{"@type":[[["NewsArticle"]]],"author":[[null]],"image":{"a":1}}'
    yield "data with half letters", '{"@type":"NewsArticle","headline":"\\ud83d"}'


def _encoded() -> Iterator[File]:
    page = _page(_STORY + "<p>¿café — 日本語 한국어 Ω Ж</p>")
    for encoding in _ENCODINGS:
        data = page.encode(encoding, "ignore")
        yield f"in {encoding}.html", data
        yield f"in {encoding} and cut.html", data[:-3]
    yield "noise.html", random.Random(9).randbytes(300_000)
    yield "a program.html", b"\x7fELF" + bytes(9_000)
    yield "broken utf-8.html", _page(_STORY).encode() + b"\xff\xfe\xc0\xaf\xed\xa0\x80" * 9_000


def _markdown() -> Iterator[tuple[str, str]]:
    yield "quotes", ">" * 10_000 + " a"
    yield "lists", "".join(f"{' ' * 2 * depth}- a\n" for depth in range(1_000))
    for sign in ("*", "_", "[", "![", "`", "<", "**a ", "[a](", "~~", "\\", "&"):
        yield f"run of {sign.strip()} {len(sign)}".replace("\\", "backslash"), sign * 50_000
    yield "table", f"|{'a|' * 50_000}\n|{'-|' * 50_000}\n|{'b|' * 50_000}\n"
    yield "footnotes", "".join(f"a[^{n}]\n\n[^{n}]: b [^{n + 1}]\n\n" for n in range(3_000))
    yield (
        "references",
        "".join(f"[{n}]: https://a.example/{n}\n" for n in range(20_000)) + "[1] " * 9_000,
    )
    yield "headings", "# a\n" * 50_000
    parts = [", ".join([f"*a{number}"] * 9) for number in range(11)]
    anchors = "".join(f"a{n}: &a{n} [{part}]\n" for n, part in enumerate(parts, 1))
    yield "laughing header", f"---\na0: &a0 [x]\n{anchors}---\n{_WORDS}"
    yield "deep header", f"---\ntitle: {'[' * 5_000}\n---\n{_WORDS}"
    yield "header that runs", f"---\ntitle: !!python/object/apply:os.system [id]\n---\n{_WORDS}"
    yield "header without an end", "---\ntitle: a\n" + "x: y\n" * 50_000
    yield "html inside", "<div>" * 20_000 + _WORDS


def _saved_pages() -> Iterator[File]:
    head = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n"
    part = b"--b\r\nContent-Type: text/html\r\n\r\n" + _page(_STORY).encode() + b"\r\n"
    yield "no end.mhtml", head + part
    yield "no parts.mhtml", head + b"--b--\r\n"
    yield "many parts.mhtml", head + part * 3_000 + b"--b--"
    yield (
        "no boundary.mhtml",
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n" + part,
    )
    yield "boundary of 1 MB.mhtml", head.replace(b"=b", b"=" + b"b" * 10**6) + part
    yield "many headers.mhtml", b"MIME-Version: 1.0\r\n" + b"X-A: b\r\n" * _MANY + head + part
    yield "folded header.mhtml", b"Subject: a\r\n" + b" b\r\n" * _MANY + head + part
    yield (
        "words in a header.mhtml",
        b"Subject: " + b"=?utf-8?q?=FF?= " * 20_000 + b"\r\n" + head + part,
    )
    for how, body in (
        (b"base64", b"@@@@" * 5_000),
        (b"quoted-printable", b"=ZZ=" * 5_000),
        (b"x", b"a"),
    ):
        coded = b"--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: " + how + b"\r\n\r\n"
        yield f"broken {how.decode()}.mhtml", head + coded + body + b"\r\n--b--"
    place = (
        b"--b\r\nContent-Type: image/png\r\nContent-Location: file:///etc/passwd\r\n\r\nx\r\n--b--"
    )
    yield "file inside.mhtml", head + part + place
    message = EmailMessage()
    message.set_content(_page(_STORY), subtype="html")
    for _ in range(120):
        outer = EmailMessage()
        outer.add_attachment(message)
        message = outer
    yield "deep.mhtml", message.as_bytes()
    nested = b"".join(
        b"--b%d\r\nContent-Type: multipart/mixed; boundary=b%d\r\n\r\n" % (n, n + 1)
        for n in range(900)
    )
    yield "deep parts.mhtml", head.replace(b"=b", b"=b0") + nested


def _archives() -> Iterator[File]:
    yield "bomb.zip", _zip({"records/articles-0001.jsonl": bytes(400_000_000)})
    yield "names.zip", _zip({"../../evil": b"a", "/etc/evil": b"b", "records/../../evil": b"c"})
    yield "nested.zip", _zip({"manifest.json": b"{}", "records/a.zip": _zip({"b": bytes(9_000)})})
    yield "many files.zip", _zip({f"records/{n}": b"" for n in range(20_000)})
    deep = b'{"format":"readerapp-archive","version":1,"counts":' + b"[" * _MANY
    yield "deep manifest.zip", _zip({"manifest.json": deep})
    yield "manifest bomb.zip", _zip({"manifest.json": b" " * 200_000_000})
    whole = _zip({"manifest.json": b"{}", "pictures/a": b"b" * 5_000})
    yield "cut.zip", whole[:-30]
    yield "encrypted.zip", whole.replace(b"PK\3\4\x14\0\0\0", b"PK\3\4\x14\0\1\0")
    yield "another size.zip", whole.replace(struct.pack("<I", 5_000), struct.pack("<I", 2**32 - 1))
    yield "empty.zip", b"PK\5\6" + bytes(18)
    yield "says to hold 65535.zip", b"PK\5\6" + bytes(4) + b"\xff" * 12 + bytes(2)
    yield (
        "a document.docx",
        _zip({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<a/>"}),
    )


def _zip(files: dict[str, bytes]) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return target.getvalue()


def _laughs(root: str) -> str:
    lines = '<!ENTITY a0 "ha">'
    lines += "".join(f'<!ENTITY a{n} "' + f"&a{n - 1};" * 10 + '">' for n in range(1, 12))
    return f'<?xml version="1.0"?><!DOCTYPE {root} [{lines}]>'


def _lists() -> Iterator[tuple[str, str]]:
    outline = '<outline text="A" xmlUrl="https://a.example/f"'
    yield "laughs", _laughs("opml") + f"<opml><body>{outline} title='&a11;'/></body></opml>"
    read = '<!DOCTYPE opml [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    yield "reads a file", f"{read}<opml><body>{outline} title='&a;'/></body></opml>"
    grown = f'<!DOCTYPE opml [<!ENTITY a "{"x" * 50_000}">]>'
    yield "grows", f"{grown}<opml><body><outline text='{'&a;' * 5_000}'/></body></opml>"
    yield "deep", "<opml><body>" + '<outline text="a">' * 50_000 + outline + "/>"
    yield "attribute of 5 MB", f"<opml><body>{outline} title='{'x' * 5_000_000}'/></body></opml>"
    yield "nulls", f"<opml><body>{outline}/>\0\0\0</body></opml>"
    yield "cut", f"<opml><body>{outline}/>{outline}"
    yield "half letters", f"<opml><body>{outline} title='\ud83d'/></body></opml>"
    strange = ("file:///etc/passwd", "javascript:x", "http://[::", "http://" + "a." * 9_000)
    outlines = "".join(f'<outline text="a" xmlUrl="{address}"/>' for address in strange)
    yield "strange addresses", f"<opml><body>{outlines}</body></opml>"
    yield "many of one name", f"<opml><body>{(outline + '/>') * 20_000}</body></opml>"
    yield "no list", "<opml"


def _rss(items: str, head: str = "") -> str:
    channel = f"<channel><title>T</title><link>https://a.example/</link>{items}</channel>"
    return f'<?xml version="1.0"?>{head}<rss version="2.0">{channel}</rss>'


def _xml() -> Iterator[tuple[str, str]]:
    yield "laughs", _laughs("rss") + "<rss><channel><title>&a11;</title></channel></rss>"
    grown = f'<!DOCTYPE rss [<!ENTITY a "{"x" * 50_000}">]>'
    yield "grows", _rss(f"<item><title>{'&a;' * 9_000}</title></item>", grown)
    yield (
        "reads a file",
        _rss(
            "<item><title>&a;</title></item>",
            '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        ),
    )
    yield "deep", _rss("<item>" + "<a>" * 50_000)
    yield "many entries", _rss("<item><guid>a</guid><title>b</title></item>" * 20_000)
    yield (
        "one long text",
        _rss(f"<item><description><![CDATA[{_STORY * 3_000}]]></description></item>"),
    )
    yield (
        "deep markup",
        _rss(f"<item><description><![CDATA[{'<div>' * 20_000}]]></description></item>"),
    )
    many = " ".join(f'a{number}="1"' for number in range(_MANY))
    yield "many attributes", _rss(f"<item {many}/>")
    spaces = " ".join(f'xmlns:a{number}="u:{number}"' for number in range(20_000))
    yield "many namespaces", f"<rss {spaces}><channel/></rss>"
    for number, when in enumerate(("9" * 9_999, "Mon, 99 Zzz 99999 99:99:99 +9999", "-", "0")):
        yield f"date {number}", _rss(f"<item><title>a</title><pubDate>{when}</pubDate></item>")
    yield "nulls", _rss("<item><title>\0\0</title></item>")
    yield "half letters", _rss("<item><title>\ud83d</title></item>")
    yield (
        "addresses",
        _rss(
            "".join(
                f"<item><link>{a}</link></item>"
                for a in ("file:///etc/passwd", "javascript:x", "http://[", "//")
            )
        ),
    )
    yield (
        "length",
        _rss('<item><enclosure url="https://a.example/a" length="99999999999999999999"/></item>'),
    )
    yield "no end of data", _rss("<item><title><![CDATA[" + _WORDS * 9_000)
    yield "atom", '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="///">' + "<entry/>" * 20_000
    yield "page", _page(_STORY)


def _json() -> Iterator[tuple[str, str]]:
    version = '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":'
    yield "deep", version + "[" * _MANY
    yield (
        "half letters",
        version + '[{"id":"\\ud83d","title":"a\\udc00","content_html":"<p>\\ud83d"}]}',
    )
    yield (
        "strange kinds",
        version + '[{"id":[],"title":{},"authors":7,"tags":{"a":1}},7,null,[[]]]}',
    )
    yield "large numbers", version + f'[{{"id":{"9" * 5_000},"date_published":1e999}}]}}'
    yield "many entries", version + ",".join(['{"id":1}'] * 20_000).join("[]") + "}"
    yield "items are no list", version + '"a"}'
