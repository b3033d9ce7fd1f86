"""Texts about backups and their contents."""

from datetime import datetime

from PySide6.QtCore import QLocale, QObject

from readerapp.domain.backups import Backup, BackupKind, FileState, LibraryFacts
from readerapp.ui.language.wording import Wording, data_size, isolate

NOTHING = "–"


class BackupWords(QObject):
    """Makes texts about backups in the interface language of the moment."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)

    def date(self, moment: datetime) -> str:
        """Return when a backup was made."""
        return self._wording.date(moment)

    def kind(self, kind: BackupKind) -> str:
        """Return why a backup is there."""
        return {
            BackupKind.DAILY: self.tr("Daily backup"),
            BackupKind.UPDATE: self.tr("Before an update of Readerapp"),
            BackupKind.SET_ASIDE: self.tr("Kept when another was restored"),
            BackupKind.CHOSEN: self.tr("A file of yours"),
        }[kind]

    def state(self, state: FileState) -> str:
        """Return why a file cannot be restored, "" when it can."""
        return {
            FileState.USABLE: "",
            FileState.OLDER: "",
            FileState.NEWER: self.tr("It was written by a newer version of Readerapp."),
            FileState.FOREIGN: self.tr("It is not a Readerapp library."),
            FileState.DAMAGED: self.tr("It is damaged."),
            FileState.EMPTY: self.tr("It is empty."),
        }[state]

    def summary(self, backup: Backup) -> str:
        """Return the second line of a backup in a list."""
        if not backup.facts.is_usable:
            return self.state(backup.facts.state)
        articles = self.tr("%n article(s)", "", backup.facts.articles)
        kind = self.kind(backup.kind)
        return self.tr("{kind}, {articles}").format(kind=kind, articles=articles)

    def names(self) -> tuple[str, ...]:
        """Return what `values` are the values of."""
        return (
            self.tr("Articles"),
            self.tr("Unread"),
            self.tr("Starred"),
            self.tr("Feeds"),
            self.tr("Newest article"),
            self.tr("Size"),
        )

    def values(self, facts: LibraryFacts | None) -> tuple[str, ...]:
        """Return what a library holds, in the order of `names`."""
        if facts is None or not facts.is_usable:
            return (NOTHING,) * 5 + (data_size(facts.size) if facts else NOTHING,)
        counts = (facts.articles, facts.unread, facts.starred, facts.feeds)
        newest = self._wording.date(facts.newest) if facts.newest else NOTHING
        return (*(QLocale().toString(each) for each in counts), newest, data_size(facts.size))

    def restored(self, made: datetime) -> str:
        """Return the sentence after a backup became the library."""
        return self.tr("The library of {date} is back.").format(date=isolate(self.date(made)))

    def restored_beside(self, made: datetime) -> str:
        """Return the same when it took another one's place."""
        said = self.tr("The library of {date} is back. The one that was here is kept.")
        return said.format(date=isolate(self.date(made)))
