"""Plain lines as simple HTML."""

import html
from collections.abc import Iterable


def paragraphs_html(paragraphs: Iterable[str]) -> str:
    """Return one `<p>` for each paragraph."""
    return "".join(f"<p>{html.escape(text, quote=False)}</p>\n" for text in paragraphs)


def heading_html(text: str) -> str:
    """Return a heading inside the article."""
    return f"<h2>{html.escape(text, quote=False)}</h2>\n"
