"""The app's own words in what leaves it, in the interface language of the moment."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication

from readerapp.domain.articles import Article
from readerapp.domain.labels import Label
from readerapp.domain.values import dataclass
from readerapp.messages import _
from readerapp.rendering.blocks import Block
from readerapp.rendering.citation import Citation, citation
from readerapp.rendering.output import OutputWords, title_of
from readerapp.ui.language.wording import Wording, counted, isolate
from readerapp.ui.reading.page import ArticlePage
from readerapp.ui.reading.words import PageWords


@dataclass(frozen=True)
class PaperWords:
    """Words on every page: `foot` names the source; `page` numbers pages ("{page} of {pages}").

    `address` stands below the article, after `source` ("Source: {address}"), both "" without one.
    """

    foot: str
    page: str
    source: str = ""
    address: str = ""


class SharingWords:
    """Makes the words that go with an article."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._pages = PageWords(wording)

    def page(self, article: Article, body: tuple[Block, ...]) -> ArticlePage:
        """Return the article as a reading pane shows it. On paper no label leads anywhere."""
        page = self._pages.page(article, body)
        labels = tuple(replace(each, link="") for each in page.labels)
        pictures = tuple(replace(each, link="") for each in page.pictures)
        return replace(page, labels=labels, pictures=pictures)

    def output(self, article: Article) -> OutputWords:
        """Return the words of an exported file."""
        page = self._pages.page(article, ())
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        labels = (
            self._wording.claim(label.name, " · ".join(label.said)) if label.said else label.name
            for label in page.labels
        )
        made = self._wording.made_title(article.head)
        return OutputWords(
            labels=tuple(label for label in (made, *labels) if label),
            pictures={
                picture.position: picture.note or picture.label
                for picture in page.pictures
                if picture.label
            },
            undated=self._wording.no_date(),
            untitled=_("Without a title"),
            contents=_("Contents"),
            missing=self._pages.missing_part(),
            browser=self._pages.open_in_browser(),
            language=QLocale().name().replace("_", "-"),
            direction="rtl" if rtl else "ltr",
        )

    def title(self, article: Article) -> str:
        """Return what the article is called in what leaves the app."""
        return title_of(article, self.output(article))

    def cited(self, article: Article) -> Citation:
        """Return where words of the article come from."""
        found = citation(article, self.output(article), self.day(article))
        return replace(found, labels=tuple(map(_bare, found.labels)))

    def collection(self, count: int, now: datetime) -> str:
        """Return what a book of so many articles is called that is made now."""
        said = counted("{count} article, {day}", "{count} articles, {day}", count)
        return _bare(said.format(day=self._wording.long_day(now)))

    def text_labels(self, article: Article) -> tuple[str, ...]:
        """Return the short labels of the text: a quotation has none of the pictures."""
        labels = tuple(
            self._wording.label(each) for each in article.head.labels if each is Label.AI_TEXT
        )
        return (*labels, self._wording.translated()) if article.translated_by else labels

    def paper(self, article: Article) -> PaperWords:
        """Return the words on every page."""
        cited = self.cited(article)
        foot = " · ".join(isolate(part) for part in (cited.source, cited.title) if part)
        return PaperWords(
            foot=foot,
            # Translators: the number of a page, and how many there are
            page=_("{page} of {pages}"),
            source=_("Source: {address}"),
            address=cited.address,
        )

    def day(self, article: Article) -> str:
        """Return the day of the article in words, "" when nobody knows it."""
        return self._wording.day_of(article.head)


def _bare(text: str) -> str:
    """A text without the marks that isolate directions: other programs show them, or keep them."""
    return text.translate(dict.fromkeys(range(0x2066, 0x206A)))
