"""The words of the navigation's rows."""

from PySide6.QtCore import QObject

from readerapp.domain.errors import Reason
from readerapp.ui.navigation.entries import Entry, Health, Kind, Names

_UNCOUNTED = (Kind.FEED, Kind.FOLDER, Kind.SEARCH)  # only what is unread in them


class EntryWording(QObject):
    """Turns rows into sentences of the interface language. Ask anew after a language change."""

    def names(self) -> Names:
        """Return the names of sections and views."""
        return Names(
            library=self.tr("Library"),
            searches=self.tr("Searches"),
            feeds=self.tr("Feeds"),
            languages=self.tr("Languages"),
            sources=self.tr("Sources"),
            everything=self.tr("All articles"),
            unread=self.tr("Unread"),
            starred=self.tr("Starred"),
            add_feed=self.tr("Add a feed…"),
            unknown_language=self.tr("Language unknown"),
        )

    def describe(self, entry: Entry) -> str:
        """Return all a row shows, for a screen reader."""
        if entry.query is None:
            return entry.name
        parts = [
            entry.name,
            self.tr("Folder") if entry.kind is Kind.FOLDER else "",
            self.tr("Saved search") if entry.kind is Kind.SEARCH else "",
            "" if entry.kind in _UNCOUNTED else self._articles(entry.total),
            self.tr("%n unread", "", entry.unread),
            self.trouble(entry),
        ]
        return ", ".join(part for part in parts if part)

    def tip(self, entry: Entry) -> str:
        """Return the whole name, and what is wrong with the feed if anything is."""
        if entry.search:
            return f"{entry.name}\n{entry.search.query}"
        trouble = self.trouble(entry)
        return f"{entry.name}\n{trouble[:1].upper()}{trouble[1:]}" if trouble else entry.name

    def trouble(self, entry: Entry) -> str:
        """Return in a few words why a feed is marked, "" when it is not."""
        if entry.health is Health.MUTED:
            return self.tr("muted", "a feed")
        if entry.health is Health.ENDED:
            return self.tr("ended by its publisher", "a feed")
        return self._failure(entry) if entry.health is Health.FAILING else ""

    def _articles(self, count: int) -> str:
        return self.tr("%n article(s)", "", count)

    def _failure(self, entry: Entry) -> str:
        unread = self.tr("could not be read", "a feed")
        if entry.reason is Reason.HTTP_STATUS and entry.status:
            return self.tr("answered with error {status}", "a feed").format(status=entry.status)
        return {
            Reason.NO_NETWORK: self.tr("could not be reached", "a feed"),
            Reason.TIMED_OUT: self.tr("took too long to answer", "a feed"),
            Reason.TLS: self.tr("its secure connection could not be verified", "a feed"),
            Reason.HTTP_STATUS: self.tr("answered with an error", "a feed"),
            Reason.TOO_MANY_REDIRECTS: self.tr("redirects too many times", "a feed"),
            Reason.PRIVATE_ADDRESS: self.tr("leads to a private address", "a feed"),
            Reason.NOT_A_FEED: self.tr("gave a page instead of a feed", "a feed"),
            Reason.CUT_SHORT: self.tr("was cut short on its way", "a feed"),
            Reason.TOO_LARGE: self.tr("is too large to read", "a feed"),
            Reason.GONE: self.tr("has ended for good", "a feed"),
        }.get(entry.reason or Reason.NOT_READABLE, unread)
