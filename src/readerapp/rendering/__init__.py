"""Articles as safe HTML, plain text and files: sanitising, block order, export.

May import: domain, nh3, PyYAML.
Promises: pure functions, safe in any thread; what `sanitise` returns holds nothing executable and
no address the app would load by itself. Sanitising costs about 0.3 ms for 5 KB.
"""

from readerapp.rendering.blocks import normalise_blocks
from readerapp.rendering.export import to_html, to_markdown, to_text
from readerapp.rendering.links import safe_link
from readerapp.rendering.sanitising import sanitise
from readerapp.rendering.text import paragraphs, plain_text, without_repeated_dek

__all__ = [
    "normalise_blocks",
    "paragraphs",
    "plain_text",
    "safe_link",
    "sanitise",
    "to_html",
    "to_markdown",
    "to_text",
    "without_repeated_dek",
]
