"""HTML of feed entries: resolves addresses, extracts pictures, puts plain text in paragraphs.

Most entries need little: what is finished already is returned as it is, without being parsed.
"""

import html
import re
from collections.abc import Collection

from readerapp.domain.drafts import PictureDraft
from readerapp.pages.markup import LinkCleaner, TrackerTest, figure_html
from readerapp.text.limits import refuse_complex_page, refuse_large

_PICTURE = re.compile(r"<(?:img|iframe|video|audio|object|embed)\b", re.IGNORECASE)
_LINK = re.compile(r"<[aA]\s[^>]*")
_HREF = re.compile(r"""\bhref\s*=\s*(?:"([^"]*)|'([^']*)|([^\s>"']+))""", re.IGNORECASE)
_WEB = re.compile(r"https?://[^\s\\]+", re.IGNORECASE)
_BLANK_LINE = re.compile(r"\n\s*\n")


def finish_entry(
    markup: str,
    base: str,
    clean_link: LinkCleaner,
    is_tracker: TrackerTest,
    lead: PictureDraft | None = None,
    carried: Collection[str] = (),
) -> tuple[str, tuple[PictureDraft, ...]]:
    """Return an entry's HTML as drafts hold it, and its pictures.

    Links and pictures lead to absolute web addresses (links also to mail), without what
    `clean_link` takes away; other addresses are dropped, the words of a link stay, and so do
    pictures at `carried` addresses (cid:), whose bytes the source brought itself. Pictures are
    `<img src="picture:N">`; icons, counters and what `is_tracker` knows are gone. `lead` is a
    picture named beside the text: it goes above a text that shows none. Text without any markup
    gets a paragraph for each part between blank lines. The result is NOT safe to show. Raises
    SourceError TOO_LARGE, TOO_COMPLEX. For worker processes; 0.01 ms for 4,000 characters with
    nothing to do, 0.2 ms with pictures.
    """
    body, pictures = _finish(markup, base, clean_link, is_tracker, carried)
    if lead is None or pictures or not lead.address or is_tracker(lead.address):
        return body, pictures
    image = f'<img src="picture:0" alt="{html.escape(lead.alt)}">'
    return figure_html(image, lead.caption) + body, (lead,)


def _finish(
    markup: str,
    base: str,
    clean_link: LinkCleaner,
    is_tracker: TrackerTest,
    carried: Collection[str],
) -> tuple[str, tuple[PictureDraft, ...]]:
    if "<" not in markup:
        return _paragraphs(markup), ()
    if _is_finished(markup, clean_link):
        return markup, ()
    # lxml takes 40 ms to load: only processes that parse pay for it, see reading.py.
    from readerapp.pages.entry_tree import finish_tree

    refuse_large(markup.encode("utf-8", "ignore"), "")
    refuse_complex_page(markup, "")
    return finish_tree(markup, base, clean_link, is_tracker, carried)


def _paragraphs(text: str) -> str:
    parts = _BLANK_LINE.split(text.strip())
    return text if len(parts) == 1 else "".join(f"<p>{part}</p>\n" for part in parts)


def _is_finished(markup: str, clean_link: LinkCleaner) -> bool:
    """Whether there is no picture or video, and every link leads to the web as it should."""
    if _PICTURE.search(markup):
        return False
    for link in _LINK.finditer(markup):
        href = _HREF.search(link[0])
        if href is None:
            continue
        address = html.unescape(href[1] or href[2] or href[3] or "")
        if not _WEB.fullmatch(address) or clean_link(address) != address:
            return False
    return True
