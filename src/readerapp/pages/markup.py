"""Markup of drafts: what entries and pages share to write HTML."""

import html
from collections.abc import Callable

# Stands for something that is played elsewhere until it is known what an article keeps.
EMBED_STAND_IN = "https://embed.invalid/"

LinkCleaner = Callable[[str], str]
TrackerTest = Callable[[str], bool]


def figure_html(image: str, caption: str) -> str:
    """Return a picture with its caption; without one, the picture alone."""
    if not caption:
        return image
    return f"<figure>{image}<figcaption>{html.escape(caption, quote=False)}</figcaption></figure>"
