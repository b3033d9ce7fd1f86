"""Writes a reader's tags, notes and highlights as Markdown.

In the form that Obsidian (https://help.obsidian.md/tags) and the notes of Zotero take: a heading, a
line that cites the article with its link, tags, highlights as quotations, notes. What stands in an
article is escaped; notes are the reader's own words, and stay as they were written.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from readerapp.domain.annotations import Annotations, Highlight, KeptAnnotations
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
        found.note.text.strip() if found.note else "",
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
    parts = (authors, f"“{escaped_line(head.title)}”", where, f"<{link}>" if link else "")
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
    lines = [line.strip() for line in highlight.quote.exact.splitlines()]
    quoted = "\n>\n".join(f"> {escaped_line(line)}" for line in lines if line)
    return f"{quoted}\n\n{highlight.note.strip()}" if highlight.note.strip() else quoted
