"""Words of notifications. Titles and names are foreign text: isolated, short, on one line each."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from readerapp.domain.articles import ArticleHead
from readerapp.domain.notifications import News, NewsKind, Notification
from readerapp.text.characters import one_line
from readerapp.ui.language.wording import Wording, isolate

MOST_IN_TITLE = 160  # letters
MOST_LINES = 4


class NotificationWords(QObject):
    """Says in a notification what is new, in the interface language of the moment. Where a title
    is told, so is what is labelled of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)

    def note(self, news: Sequence[News], *, with_headlines: bool) -> Notification:
        """Return the notification that tells of all of it; how much it is, without headlines."""
        heads = [head for each in news for head in each.heads]
        opens = self.tr("Open")
        if not with_headlines:
            return Notification(self.tr("%n new article(s)", "", len(heads)), "", opens)
        if len(heads) == 1:
            title = one_line(heads[0].title, MOST_IN_TITLE) or self._untitled()
            about = self._labelled(self._about(news[0], heads[0]), heads[0])
            return Notification(title, about, opens)
        if len(news) == 1:
            lines = [self._headline(head) for head in heads]
            return Notification(self._title(news[0], len(heads)), self._lines(lines), opens)
        lines = [self._of_many(each) for each in news]
        return Notification(self.tr("%n new article(s)", "", len(heads)), self._lines(lines), opens)

    def sample(self) -> Notification:
        """Return a notification to try whether they are seen."""
        return Notification("Readerapp", self.tr("Notifications look like this."), self.tr("Open"))

    def _title(self, news: News, count: int) -> str:
        if news.kind is NewsKind.STORY:
            return self.tr("%n new report(s) of a story you follow", "", count)
        name = isolate(one_line(news.name))
        if news.kind is NewsKind.RULE:
            return self.tr("{rule}: %n new article(s)", "", count).format(rule=name)
        return self.tr("%n new article(s) from {source}", "", count).format(source=name)

    def _about(self, news: News, head: ArticleHead) -> str:
        source = isolate(one_line(head.source))
        if news.kind is NewsKind.STORY:
            return self.tr("{source}, of a story you follow").format(source=source)
        if news.kind is NewsKind.RULE:
            rule = isolate(one_line(news.name))
            return self.tr("{source}, found by {rule}").format(source=source, rule=rule)
        return source

    def _of_many(self, news: News) -> str:
        """One line for what belongs together: the first headline, and how many there are."""
        name = news.name if news.kind is not NewsKind.STORY else news.heads[0].source
        said = {"name": isolate(one_line(name)), "headline": self._headline(news.heads[0])}
        if len(news.heads) == 1:
            return self.tr("{name}: {headline}").format(**said)
        more = len(news.heads) - 1
        return self.tr("{name}: {headline} and %n more", "", more).format(**said)

    def _headline(self, head: ArticleHead) -> str:
        title = one_line(head.title)
        shown = isolate(title, head.language) if title else isolate(self._untitled())
        return self._labelled(shown, head)

    def _labelled(self, words: str, head: ArticleHead) -> str:
        return " · ".join((words, *(self._wording.label(label) for label in head.labels)))

    def _untitled(self) -> str:
        return self.tr("Untitled")

    def _lines(self, lines: Sequence[str]) -> str:
        shown = list(lines[:MOST_LINES])
        if len(lines) > MOST_LINES:
            shown[-1:] = [self.tr("and %n more", "", len(lines) - MOST_LINES + 1)]
        return "\n".join(shown)
