"""Words a whole article for the reading view: byline, date, labels, evidence, picture states."""

from PySide6.QtCore import QLocale, QObject

from readerapp.domain.articles import Article, Picture, PictureState
from readerapp.domain.labels import Evidence, Label, Rank, Subject
from readerapp.languages import reading_minutes
from readerapp.ui.reading import PagePicture, ReadingPage
from readerapp.ui.wording import Wording, language_name, language_tag


class PageWords(QObject):
    """Makes a ReadingPage of an Article, in the interface language."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = Wording(self)

    def page(self, article: Article, interface_language: str, other_html: str = "") -> ReadingPage:
        """Return the page; `other_html`, the whole page, takes the place of the body."""
        head = article.head
        return ReadingPage(
            article_id=head.id,
            language=head.language,
            interface_language=interface_language,
            source=self._source(article),
            title=head.title,
            dek=head.dek,
            byline=self._byline(article),
            facts=self._facts(article),
            labels=tuple(self._words.label(label) for label in head.labels),
            provenance=self._provenance(article.evidence),
            notice=self._notice(article, bool(other_html)),
            body_html=other_html or article.body_html,
            pictures=tuple(self._picture(p, article.evidence) for p in article.pictures),
        )

    def _source(self, article: Article) -> str:
        sample = self.tr("Sample") if article.head.is_sample else ""
        return "  ·  ".join(part for part in (article.head.source, sample) if part)

    def _byline(self, article: Article) -> str:
        if not article.authors:
            return ""
        return self.tr("By {names}").format(
            names=QLocale().createSeparatedList(list(article.authors))
        )

    def _facts(self, article: Article) -> str:
        head = article.head
        minutes = reading_minutes(article.word_count, head.language)
        parts = [
            self._words.date(head.published)
            if head.published
            else self.tr("Added {date}").format(date=self._words.date(head.received)),
            self._updated(article),
            self.tr("%n min read", "", minutes) if article.body_text else "",
            language_name(head.language) if language_tag(head.language) else "",
        ]
        return "  ·  ".join(part for part in parts if part)

    def _updated(self, article: Article) -> str:
        """Say "updated" when it differs from the publication by more than a minute."""
        published, modified = article.head.published, article.modified
        if not published or not modified or (modified - published).total_seconds() <= 60:
            return ""
        return self.tr("updated {date}").format(date=self._words.date(modified))

    def _provenance(self, evidence: tuple[Evidence, ...]) -> tuple[str, ...]:
        """Return who says so, one sentence for each label about the text as a whole."""
        return tuple(
            dict.fromkeys(
                self._says(found)
                for found in evidence
                if found.label and found.rank is not Rank.TRACE and found.subject is Subject.TEXT
            )
        )

    def _says(self, evidence: Evidence) -> str:
        label = self._words.label(evidence.label or Label.AI_TEXT)
        return f"{label}: {self._words.evidence(evidence)}"

    def _notice(self, article: Article, is_other: bool) -> str:
        if is_other:
            return self.tr("This is the whole page, cleaned of scripts and styles.")
        if article.head.is_stub:
            return self.tr(
                "Your library holds only this summary, from a page that links to the story."
            )
        return ""

    def _picture(self, picture: Picture, evidence: tuple[Evidence, ...]) -> PagePicture:
        about = [found for found in evidence if found.picture == picture.position and found.label]
        return PagePicture(
            position=picture.position,
            alt=picture.alt,
            caption=picture.caption,
            credit=picture.credit,
            width=picture.width,
            height=picture.height,
            state=picture.state,
            label=self._words.label(picture.labels[0]) if picture.labels else "",
            note=self._words.evidence(about[0]) if about else "",
            status=self._status(picture.state),
            action=self.tr("Load picture") if picture.state is PictureState.NOT_FETCHED else "",
        )

    def _status(self, state: PictureState) -> str:
        return {
            PictureState.STORED: "",
            PictureState.NOT_FETCHED: self.tr("This picture was not saved with the article."),
            PictureState.FAILED: self.tr("This picture could not be loaded."),
            PictureState.DESCRIBED: self.tr("The source describes this picture only in words."),
        }[state]
