"""Writes a reader's tags, notes and highlights as Markdown.

In the form that Obsidian (https://help.obsidian.md/tags) and the notes of Zotero take: a heading, a
line that cites the article with its link, tags, highlights as quotations, notes. All of it is
escaped, notes too: they may be pasted from anywhere, and whoever renders the file is to load and
run nothing.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from readerapp import before_0_1
from readerapp.domain.annotations import Annotations, Highlight, KeptAnnotations, without_layout
from readerapp.domain.articles import Article
from readerapp.domain.labels import Label
from readerapp.rendering.links import safe_link
from readerapp.rendering.markdown_writer import escaped_line

Annotated = tuple[KeptAnnotations, Article | None]


def notes_to_markdown(
    articles: Iterable[Annotated], names: Mapping[Label, str] = MappingProxyType({})
) -> str:
    """The annotations of these articles, one section each. None: it has left the library. `names`
    are what labels of articles are called."""
    sections = [_section(kept, article, names) for kept, article in articles]
    return "\n\n".join(sections) + "\n" if sections else ""


def _section(kept: KeptAnnotations, article: Article | None, names: Mapping[Label, str]) -> str:
    found = kept.annotations
    url = article.head.url if article else _address(kept.identity)
    title = (article.head.title if article else "") or url or kept.identity
    parts = (
        f"## {escaped_line(title)}",
        _citation(article, url),
        _labels(article, names),
        _tags(found),
        *map(_highlight, found.highlights),
        _note(found.note.text) if found.note else "",
    )
    return "\n\n".join(part for part in parts if part)


def _address(identity: str) -> str:
    """The address an identity holds, if it holds one."""
    address = identity.removeprefix("url:")
    return address if address.startswith(("http://", "https://")) else ""


def _citation(article: Article | None, url: str) -> str:
    """As a bibliography has it: authors, title, source, day, link."""
    link = safe_link(url)
    if article is None:
        return f"<{link}>" if link else ""
    head = article.head
    day = f"{head.known_date:%Y-%m-%d}" if head.known_date else ""
    authors = escaped_line(", ".join(article.authors))
    where = ", ".join(part for part in (escaped_line(head.source), day) if part)
    parts = (authors, where, f"<{link}>" if link else "")  # the title stands above
    return ". ".join(part for part in parts if part)


def _labels(article: Article | None, names: Mapping[Label, str]) -> str:
    """What is said of it that a machine made: a quotation of it is a machine's words."""
    labels = article.head.labels if article else ()
    said = " · ".join(names[label] for label in labels if label in names)
    return f"*{escaped_line(said)}*" if said else ""


def _tags(found: Annotations) -> str:
    return " ".join(_tag(each.name) for each in found.tags)


def _tag(name: str) -> str:
    """Letters, digits, "_", "-" and "/" without spaces, and not digits alone; a name that has other
    signs stands behind it."""
    dashed = "-".join(name.removeprefix("#").split())
    kept = "".join(each for each in dashed if each.isalnum() or each in "_-/")
    if kept.replace("-", "").replace("/", "").isdecimal():
        kept += "_"
    if not kept:
        return escaped_line(name)
    return f"#{kept}" if kept == dashed else f"#{kept} ({escaped_line(name)})"


def _highlight(highlight: Highlight) -> str:
    lines = [line.strip() for line in before_0_1.words_of(highlight.quote).splitlines()]
    quoted = "\n>\n".join(f"> {escaped_line(line)}" for line in lines if line)
    note = _note(highlight.note)
    return f"{quoted}\n\n{note}" if note else quoted


def _note(text: str) -> str:
    """What the reader wrote, line by line."""
    return "\n".join(map(escaped_line, without_layout(text).strip().splitlines()))
