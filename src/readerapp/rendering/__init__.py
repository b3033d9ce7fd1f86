"""Rendering: safe HTML, blocks, plain text, exported files, fitted pictures, cleaned links.

- `sanitising`: `sanitise`, foreign HTML made safe
- `normalising`: `normalise_blocks`, safe HTML in plain blocks, as it is stored
- `block_markup`: `read_blocks`, the same as values with runs of text (`blocks`), as a reading
  pane shows it, and the way back
- `export` with `markdown_writer`: Markdown, web pages and plain text; `epub`:
  electronic books; `output`: what these have in common. `export` also writes what a reader added
- `citation`: a quotation with its source, for the clipboard and for mail
- `typesetting`: `typeset`, blocks as they are set on screen, and `as_written`,
  the way back
- `links`: `safe_link`, `clean_link`, `is_tracking_picture`
- `pictures` with `picture_fitting`: `fit_picture`, `fit_icon`

May import: domain, text, resources, nh3, PyYAML, Pillow.
Promises: pure functions, safe in any thread; what `sanitise` returns holds nothing executable and
no address the app would load by itself. Sanitising costs about 0.3 ms for 5 KB.
`fit_picture` and `fit_icon` are for worker processes only: Pillow, and no threads. Importing is
cheap: nh3, PyYAML and Pillow are imported by the first call that needs them, `epub` and `citation`
by who uses them.
"""

from readerapp.rendering.block_markup import read_blocks, text_run
from readerapp.rendering.blocks import Block, BlockKind, Cell, Run, Style
from readerapp.rendering.export import (
    notes_to_markdown,
    to_article_element,
    to_html,
    to_markdown,
    to_page,
    to_text,
)
from readerapp.rendering.links import clean_link, is_tracking_picture, safe_link
from readerapp.rendering.normalising import normalise_blocks
from readerapp.rendering.output import OutputPicture, OutputWords
from readerapp.rendering.pictures import FittedPicture, fit_icon, fit_picture
from readerapp.rendering.sanitising import sanitise
from readerapp.rendering.typesetting import SOFT_HYPHEN, as_written, spaced, typeset
from readerapp.text.html_tree import parse_html
from readerapp.text.plain import paragraphs, plain_text, repeats_opening, without_repeated_dek

__all__ = [
    "SOFT_HYPHEN",
    "Block",
    "BlockKind",
    "Cell",
    "FittedPicture",
    "OutputPicture",
    "OutputWords",
    "Run",
    "Style",
    "as_written",
    "clean_link",
    "fit_icon",
    "fit_picture",
    "is_tracking_picture",
    "normalise_blocks",
    "notes_to_markdown",
    "paragraphs",
    "parse_html",
    "plain_text",
    "read_blocks",
    "repeats_opening",
    "safe_link",
    "sanitise",
    "spaced",
    "text_run",
    "to_article_element",
    "to_html",
    "to_markdown",
    "to_page",
    "to_text",
    "typeset",
    "without_repeated_dek",
]
