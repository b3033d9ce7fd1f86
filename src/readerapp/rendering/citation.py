"""What is given to others of an article: its source line, a quotation with it, a letter of mail.

Addresses are those of the article without trackers. Nothing is sent: a letter is an address that
the mail program of the desktop opens, and the reader sends it, or not.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from urllib.parse import quote

from readerapp.domain.articles import Article
from readerapp.domain.values import dataclass
from readerapp.rendering import output
from readerapp.rendering.markdown_writer import escaped_line, write_markdown

# Windows hands no longer address to a mail program; a Korean letter takes nine places in it.
_LONGEST_LETTER = 1_900


@dataclass(frozen=True)
class Citation:
    """Where words come from. `day` is in the reader's way, "" when nobody knows; `labels` say what
    a machine made."""

    title: str
    source: str = ""
    day: str = ""
    address: str = ""
    labels: tuple[str, ...] = ()

    @property
    def line(self) -> str:
        """Title — source, day."""
        where = ", ".join(part for part in (self.source, self.day) if part)
        return " — ".join(part for part in (" ".join(self.title.split()), where) if part)


def citation(article: Article, words: output.OutputWords, day: str = "") -> Citation:
    """The citation of an article."""
    head = article.head
    title = output.title_of(article, words)
    return Citation(title, head.source, day, output.source_address(head.url), words.labels)


def cited_text(cited: Citation, quoted: str = "") -> str:
    """A quotation, if there is one, and where it is from, as plain text."""
    parts = (quoted, cited.line, *cited.labels, cited.address)
    first = "\n\n" if quoted else "\n"
    return first.join([part for part in (quoted, "\n".join(p for p in parts[1:] if p)) if part])


def cited_markdown(cited: Citation, quoted: str) -> str:
    """A quotation as Markdown, and where it is from, with a link."""
    lines = [line.strip() for line in quoted.splitlines()]
    quotation = "\n>\n".join(f"> {escaped_line(line)}" for line in lines if line)
    return f"{quotation}\n\n{_cited_line(cited)}\n"


def article_markdown(article: Article, cited: Citation, words: output.OutputWords) -> str:
    """The article as Markdown to be pasted into notes: no front matter, the title as a heading."""
    addresses = output.web_addresses(article)
    nodes = output.body_tree(article, words)
    dek = output.shown_dek(article)
    parts = (
        f"# {escaped_line(cited.title)}",
        _cited_line(cited, with_title=False),
        f"**{escaped_line(dek)}**" if dek else "",
        write_markdown(nodes, lambda n: addresses.get(n, "")),
    )
    return "\n\n".join(part for part in parts if part) + "\n"


def _cited_line(cited: Citation, *, with_title: bool = True) -> str:
    where = ", ".join(escaped_line(part) for part in (cited.source, cited.day) if part)
    title = escaped_line(cited.title) if with_title else ""
    if title and cited.address:
        title = f"[{title}](<{cited.address}>)"
    address = f"<{cited.address}>" if cited.address and not with_title else ""
    line = " — ".join(part for part in (title, where, address) if part)
    return "  \n".join(part for part in (line, *map(escaped_line, cited.labels)) if part)


def list_text(several: Sequence[Citation]) -> str:
    """A list of sources as plain text."""
    return "\n\n".join(map(cited_text, several))


def list_markdown(several: Sequence[Citation]) -> str:
    """A list of sources as Markdown, with links."""
    lines = (_cited_line(each).replace("\n", "\n  ") for each in several)
    return "".join(f"- {line}\n" for line in lines)


def letter_of_several(several: Sequence[Citation], subject: str, more: Callable[[int], str]) -> str:
    """The `mailto:` address of a letter that lists titles and addresses.

    As many as fit into it; `more` says that there are so many others."""
    listed: list[str] = []
    longest = ""
    for each in several:
        listed.append(cited_text(replace(each, source="", day="")))
        left = len(several) - len(listed)
        address = _letter(subject, "\n\n".join([*listed, *([more(left)] if left else [])]))
        if len(address) > _LONGEST_LETTER:
            break
        longest = address
    return longest or _shortest(several[0], subject)


def letter(cited: Citation, quoted: str = "") -> str:
    """The `mailto:` address of a letter about an article: its title, what is quoted, its source.

    As RFC 6068 has it: UTF-8, every sign but letters and digits encoded, lines ended by CRLF. What
    is quoted is cut where the whole would be too long for a mail program.
    """
    title = " ".join(cited.title.split())
    address = _letter(title, cited_text(cited, quoted))
    if len(address) <= _LONGEST_LETTER or not quoted:
        return address if len(address) <= _LONGEST_LETTER else _shortest(cited, title)
    low, high = 0, len(quoted)
    while low < high:  # the longest beginning that fits
        middle = (low + high + 1) // 2
        tried = _letter(title, cited_text(cited, f"{quoted[:middle].rstrip()}…"))
        low, high = (middle, high) if len(tried) <= _LONGEST_LETTER else (low, middle - 1)
    cut = f"{quoted[:low].rstrip()}…" if low else ""
    address = _letter(title, cited_text(cited, cut))
    return address if len(address) <= _LONGEST_LETTER else _shortest(cited, title)


def _shortest(cited: Citation, title: str) -> str:
    """The title cut, and the address: whole, for half of it leads nowhere."""
    room = max(0, (_LONGEST_LETTER - len(_letter("", cited.address))) // 12)
    return _letter(f"{title[:room]}…" if len(title) > room else title, cited.address)


def _letter(subject: str, body: str) -> str:
    lines = "\r\n".join(body.splitlines())
    return f"mailto:?subject={_encoded(subject)}&body={_encoded(lines)}"


def _encoded(text: str) -> str:
    return quote(text.encode("utf-8", "replace"), safe="")
