"""The reading pane: one article as a fine page.

May import: PySide6, `readerapp.domain`, `readerapp.ui.themes`, `readerapp.ui.wording`.
Promises: shows without asking anyone; nothing in an article can make it load, run or open
anything. Wishes leave as signals; pictures, themes and sizes come in as plain calls.
"""

from readerapp.ui.reading.page import PageLabel, PagePicture, ReadingPage
from readerapp.ui.reading.searching import ArticleSearch
from readerapp.ui.reading.view import ReadingView

__all__ = [
    "ArticleSearch",
    "PageLabel",
    "PagePicture",
    "ReadingPage",
    "ReadingView",
]
