"""What a rule would do, in words."""

from PySide6.QtCore import QLocale, QObject

from readerapp.domain.retention import FeedShare, Kept, RetentionPreview
from readerapp.ui.wording import Wording, data_size, isolate

_FEEDS, _TITLES = 4, 3  # named in the preview


class PreviewWords(QObject):
    """Ask anew after a language change."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)

    def headline(self, found: RetentionPreview) -> str:
        """Return how much would go."""
        if not found.count:
            return self.tr("Nothing would go now.")
        size = data_size(found.size_bytes)
        articles = self.tr("%n article(s)", "", found.count)
        return self.tr("{articles}, about {size}, would move to the bin.").format(
            articles=articles, size=size
        )

    def details(self, found: RetentionPreview) -> str:
        """Return what would go and what stays, a line each."""
        lines = (self._times(found), self._feeds(found), self._titles(found), self.kept(found))
        return "\n".join(line for line in lines if line)

    def kept(self, found: RetentionPreview) -> str:
        """Return what stays although it is beyond a limit."""
        said = [self._kept(kept, count) for kept, count in found.kept]
        if not said:
            return ""
        return self.tr("Beyond the limits, but kept: {articles}.").format(articles=_listed(said))

    def _times(self, found: RetentionPreview) -> str:
        if found.oldest is None or found.newest is None:
            return ""
        first, last = self._wording.date(found.oldest), self._wording.date(found.newest)
        if first == last:
            return self.tr("They came here on {day}.").format(day=first)
        return self.tr("They came here between {first} and {last}.").format(first=first, last=last)

    def _feeds(self, found: RetentionPreview) -> str:
        if not found.feeds:
            return ""
        shown = [self._share(each) for each in found.feeds[:_FEEDS]]
        rest = len(found.feeds) - len(shown)
        if rest:
            shown.append(self.tr("%n more feed(s)", "", rest))
        return self.tr("From {feeds}.").format(feeds=_listed(shown))

    def _share(self, share: FeedShare) -> str:
        name = isolate(share.name) if share.name else self.tr("no feed")
        number = QLocale().toString(share.count)
        return self.tr("{feed} ({number})").format(feed=name, number=number)

    def _titles(self, found: RetentionPreview) -> str:
        if not found.titles:
            return ""
        quoted = [self.tr("“{title}”").format(title=isolate(t)) for t in found.titles[:_TITLES]]
        return self.tr("Among them: {titles}.").format(titles=_listed(quoted))

    def _kept(self, kept: Kept, count: int) -> str:
        return {
            Kept.STARRED: lambda: self.tr("%n starred", "", count),
            Kept.UNREAD: lambda: self.tr("%n unread", "", count),
            Kept.STORY: lambda: self.tr("%n in the story of a starred one", "", count),
            Kept.SHARED: lambda: self.tr("%n of feeds that keep everything", "", count),
            Kept.RETAINED: lambda: self.tr("%n you brought back", "", count),
        }[kept]()


def _listed(parts: list[str]) -> str:
    return QLocale().createSeparatedList(parts)
