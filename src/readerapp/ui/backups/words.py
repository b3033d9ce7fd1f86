"""Texts about backups and their contents."""

from datetime import datetime

from PySide6.QtCore import QLocale

from readerapp.domain.backups import Backup, BackupKind, FileState, LibraryFacts
from readerapp.messages import _
from readerapp.ui.language.wording import Wording, counted, data_size, isolate

NOTHING = "–"


class BackupWords:
    """Makes texts about backups in the interface language of the moment."""

    def __init__(self) -> None:
        self._wording = Wording()

    def date(self, moment: datetime) -> str:
        """Return when a backup was made."""
        return self._wording.date(moment)

    def kind(self, kind: BackupKind) -> str:
        """Return why a backup is there."""
        return {
            BackupKind.DAILY: _("Daily backup"),
            BackupKind.UPDATE: _("Before an update of Readerapp"),
            BackupKind.SET_ASIDE: _("Kept when another was restored"),
            BackupKind.CHOSEN: _("A file of yours"),
        }[kind]

    def state(self, state: FileState) -> str:
        """Return why a file cannot be restored, "" when it can."""
        return {
            FileState.USABLE: "",
            FileState.OLDER: "",
            FileState.NEWER: _("It was written by a newer version of Readerapp."),
            FileState.FOREIGN: _("It is not a Readerapp library."),
            FileState.DAMAGED: _("It is damaged."),
            FileState.EMPTY: _("It is empty."),
        }[state]

    def summary(self, backup: Backup) -> str:
        """Return the second line of a backup in a list."""
        if not backup.facts.is_usable:
            return self.state(backup.facts.state)
        articles = counted("{count} article", "{count} articles", backup.facts.articles)
        kind = self.kind(backup.kind)
        return _("{kind}, {articles}").format(kind=kind, articles=articles)

    def names(self) -> tuple[str, ...]:
        """Return what `values` are the values of."""
        return (
            _("Articles"),
            _("Unread"),
            _("Starred"),
            _("Feeds"),
            _("Newest article"),
            _("Size"),
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
        return _("The library of {date} was restored.").format(date=isolate(self.date(made)))

    def restored_beside(self, made: datetime) -> str:
        """Return the same when it took another one's place."""
        said = _("The library of {date} was restored. The previous one is kept.")
        return said.format(date=isolate(self.date(made)))
