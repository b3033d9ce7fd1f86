"""The reading pane: one article as a fine page, written from its blocks.

May import: PySide6, `readerapp.domain`, `readerapp.rendering`, `readerapp.ui.themes`,
`readerapp.ui.wording`, `readerapp.ui.empty_state`.
Promises: shows without asking anyone; nothing in an article can make it load, run or open
anything. Wishes leave as signals; pictures, themes and sizes come in as plain calls.
"""

from readerapp.ui.reading.find_bar import FindBar
from readerapp.ui.reading.page import PageLabel, PagePicture, ReadingPage
from readerapp.ui.reading.pane import ReadingPane
from readerapp.ui.reading.searching import ArticleSearch
from readerapp.ui.reading.view import ReadingView
from readerapp.ui.reading.words import PageWords

__all__ = [
    "ArticleSearch",
    "FindBar",
    "PageLabel",
    "PagePicture",
    "PageWords",
    "ReadingPage",
    "ReadingPane",
    "ReadingView",
]
