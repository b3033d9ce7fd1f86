"""Texts of the rescue dialog: what is wrong with the library, and what can be done."""

from datetime import datetime

from PySide6.QtCore import QLocale, QObject

from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.salvage import Recovered, Salvaged, SalvagedKind
from readerapp.ui.language import dates
from readerapp.ui.language.error_messages import ErrorMessages


class RescueWords(QObject):
    """Makes the texts of the rescue dialog and its report."""

    def what_happened(self, error: ReaderError) -> str:
        """Return one sentence that needs no file name."""
        said = {
            Reason.DAMAGED: self.tr("The library is damaged."),
            Reason.VANISHED: self.tr("The library is empty, although one was here before."),
            Reason.NEWER: self.tr("The library was written by a newer version of Readerapp."),
            Reason.FOREIGN: self.tr("The file in the library's place is not a Readerapp library."),
            Reason.LOCKED: self.tr("Another program is using the library."),
        }
        return said.get(error.reason) or ErrorMessages(self).message(error)

    def what_is_possible(self, error: ReaderError) -> str:
        """Return what a reader should know before choosing."""
        said = {
            Reason.DAMAGED: self.tr(
                "Nothing has been changed. Most of a damaged library can usually be read, and"
                " whatever you choose, the damaged file is kept."
            ),
            Reason.VANISHED: self.tr(
                "Nothing has been changed. Perhaps the file was moved, or the disk it lies on is"
                " not connected."
            ),
            Reason.NEWER: self.tr(
                "Nothing has been changed. The newer version opens it as it was; this one could"
                " harm it."
            ),
            Reason.FOREIGN: self.tr(
                "Nothing has been changed. Whatever you choose, the file is kept."
            ),
            Reason.LOCKED: self.tr(
                "A backup or a synchronisation may be going on. It can be opened once that is done."
            ),
        }
        return said.get(error.reason) or self.tr("Nothing has been changed.")

    def date(self, moment: datetime) -> str:
        """Return a day in words, of this computer's time."""
        return dates.full_day(dates.local(moment).date())

    def kinds(self) -> dict[SalvagedKind, str]:
        """Return what each row of the report is about."""
        return {
            SalvagedKind.ARTICLES: self.tr("Articles"),
            SalvagedKind.TEXTS: self.tr("Articles with their text"),
            SalvagedKind.READ: self.tr("Marked as read"),
            SalvagedKind.STARS: self.tr("Starred"),
            SalvagedKind.FEEDS: self.tr("Feeds"),
            SalvagedKind.FOLDERS: self.tr("Folders"),
            SalvagedKind.PICTURES: self.tr("Pictures"),
            SalvagedKind.VERDICTS: self.tr("Decisions about stories"),
            SalvagedKind.TAGS: self.tr("Tags on articles"),
            SalvagedKind.NOTES: self.tr("Notes"),
            SalvagedKind.HIGHLIGHTS: self.tr("Highlights"),
            SalvagedKind.LABEL_MARKS: self.tr("What you said of AI labels"),
            SalvagedKind.SEARCHES: self.tr("Saved searches"),
            SalvagedKind.FEED_LABELS: self.tr("Feeds you labelled"),
            SalvagedKind.RULES: self.tr("Feeds with a rule of their own"),
            SalvagedKind.SEARCH_RULES: self.tr("Rules"),
            SalvagedKind.MUTES: self.tr("Mutes"),
            SalvagedKind.BINNED: self.tr("Articles in the bin"),
            SalvagedKind.SETTINGS: self.tr("Settings"),
            SalvagedKind.CONSENT: self.tr("Answers to the privacy question"),
        }

    def lost(self, found: Recovered) -> str:
        """Return what the last column of the report says."""
        if found.lost:
            return QLocale().toString(found.lost)
        return self.tr("none") if found.is_whole else self.tr("unknown")

    def summary(self, salvaged: Salvaged) -> str:
        """Return the outcome."""
        articles, without = salvaged.of(SalvagedKind.ARTICLES), salvaged.of(SalvagedKind.TEXTS)
        total, number = articles.total, QLocale().toString
        if articles.lost:
            return self.tr("%n article(s) came back. Articles lost: {lost}.", "", total).format(
                lost=number(articles.lost)
            )
        if without.lost:
            return self.tr(
                "%n article(s) came back. Articles that lost their text: {lost}.", "", total
            ).format(lost=number(without.lost))
        if any(each.lost for each in salvaged.recovered):
            return self.tr(
                "%n article(s) came back. Some of the rest is lost, as the table says.", "", total
            )
        if articles.unproven:
            return self.tr(
                "%n article(s) came back. Titles that could not be checked: {count}.",
                "",
                total,
            ).format(count=number(articles.unproven))
        if all(each.is_whole for each in salvaged.recovered):
            return self.tr("%n article(s) came back. Nothing is known to be missing.", "", total)
        return self.tr(
            "%n article(s) came back. Some pages could not be read; something may be missing.",
            "",
            total,
        )

    def away(self, folder: str) -> str:
        """Return that backups may lie where nobody could look."""
        return self.tr(
            "Backups should lie in {folder} too, but it cannot be looked into. Perhaps its disk is"
            " not connected."
        ).format(folder=folder)

    def places(self, salvaged: Salvaged) -> list[str]:
        """Return where things lie now."""
        said = []
        if salvaged.damaged:
            kept = self.tr("The damaged file is kept: {file}")
            said.append(kept.format(file=salvaged.damaged))
        if salvaged.backup:
            filled = self.tr("This backup filled the gaps: {file}")
            said.append(filled.format(file=salvaged.backup))
        else:
            said.append(self.tr("There was no backup to fill the gaps from."))
        if salvaged.away:
            said.append(self.away(salvaged.away))
        return said

    def as_text(self, salvaged: Salvaged) -> str:
        """Return the whole report as a plain text."""
        said = self.kinds()
        lines = [
            self.tr(
                "{kind}: {own} from the damaged file, {other} from the backup, {lost} lost"
            ).format(
                kind=said[each.kind],
                own=QLocale().toString(each.own),
                other=QLocale().toString(each.from_backup),
                lost=self.lost(each),
            )
            for each in salvaged.recovered
        ]
        parts = [self.summary(salvaged), "", *lines, "", *self.places(salvaged)]
        return "\n".join(parts) + "\n"
