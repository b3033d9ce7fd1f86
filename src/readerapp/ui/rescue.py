"""The rescue dialog, shown instead of the window when the library cannot be opened: its pages with
choices, progress and the report of a salvage, and its texts. What is chosen is done by
`app.rescue`.

Plain buttons without autoDefault: Return does nothing, Space presses the focused button, and the
focus begins on the name of the file. Esc and closing quit, which changes nothing.
"""

from datetime import datetime

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from readerapp.domain.backups import Backup
from readerapp.domain.errors import ReaderError, Reason
from readerapp.domain.salvage import Recovered, Salvaged, SalvagedKind
from readerapp.domain.values import dataclass
from readerapp.library.salvaging import (
    DamageFound,
    RescueChoices,
    title_lines,
    title_sentences,
)
from readerapp.messages import CHOSEN, _, error_message, pgettext
from readerapp.ui.language import dates
from readerapp.ui.language.wording import counted, sentences
from readerapp.ui.widgets.announcer import announce
from readerapp.ui.widgets.dialog_parts import plain_label
from readerapp.ui.widgets.plain_text import text_label
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.text_layout import scaled_font

WIDTH, SIDE = 640, 26  # pixels


@guarded
class RescueDialog(QDialog):
    """Shows what is wrong with the library and asks what to do."""

    salvage_requested = Signal()
    restore_requested = Signal()
    folder_requested = Signal()
    new_library_requested = Signal()
    backup_search_requested = Signal()  # for backups, again
    open_requested = Signal()  # open it again; also after a salvage
    stop_requested = Signal()
    quit_requested = Signal()

    def __init__(
        self,
        error: ReaderError,
        choices: RescueChoices,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = RescueWords()
        self.setWindowTitle("Readerapp")
        self.heading = text_label(self, self._words.what_happened(error))
        self.heading.setObjectName("panelTitle")
        self.heading.setWordWrap(True)
        self.heading.setFont(scaled_font(language, 1.35, QFont.Weight.DemiBold))
        self.setAccessibleName(self.heading.text())
        self.choices = ChoicePage(self)
        self.choices.possible.setText(self._words.what_is_possible(error))
        self.choices.place.setText(error.name)
        self.choices.place.setAccessibleName(_("The library"))
        self.setAccessibleDescription(self.choices.possible.text())
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.choices)
        self.busy = BusyPage(self)
        self.busy.stop.clicked.connect(self.stop_requested)
        self.pages.addWidget(self.busy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE, 24, SIDE, 22)
        layout.setSpacing(14)
        layout.addWidget(self.heading)
        layout.addWidget(self.pages)
        self._add_choices(choices)
        self.setFixedWidth(WIDTH)

    def _add_choices(self, choices: RescueChoices) -> None:
        add = self.choices.add
        does = _(
            "Makes a new library of everything that is still readable. If there is a backup, it"
            " fills the gaps."
        )
        self._salvage = add(_("Salvage What Can Be Read"), does)
        self._salvage.button.clicked.connect(self.salvage_requested)
        self._salvage.show(visible=choices.can_salvage)
        self._restore = add("", "")
        self._restore.button.clicked.connect(self.restore_requested)
        self._restore.show(visible=choices.can_replace)
        self.show_searching()
        if choices.reason not in (Reason.DAMAGED, Reason.FOREIGN, Reason.NEWER):
            add(
                _("Try Again"), _("Opens the library if it can be opened now.")
            ).button.clicked.connect(self.open_requested)
        add(_("Look Elsewhere…"), _("Opens a library in another folder.")).button.clicked.connect(
            self.folder_requested
        )
        if choices.can_replace:
            add(
                _("Start a New Library"),
                _("Starts with an empty one. The present file is kept."),
            ).button.clicked.connect(self.new_library_requested)
        quit_ = add(_("Quit"), _("Leaves everything as it is."))
        quit_.button.clicked.connect(self.close)
        self.choices.look_again.clicked.connect(self.backup_search_requested)

    def show_searching(self) -> None:
        """Show that backups are looked for. Everything else can be chosen meanwhile."""
        self._restore.button.setEnabled(False)
        self._restore.set_texts(_("Restore a Backup"), _("Looking for backups…"))
        self.choices.show_unreachable("")

    def show_found(self, found: DamageFound) -> None:
        """Show what a look at the disk told: no button moves, and the focus stays where it is."""
        copies = found.copies
        self._salvage.show(visible=found.can_salvage)
        if copies.newest is None:
            self._restore.set_texts(_("Restore a Backup"), _("No backup was found."))
        else:
            self._offer(copies.newest)
        if copies.away:
            self.choices.show_unreachable(self._words.away(copies.away))
        self._fit()
        if self._restore.button.isVisible():
            what, about = self._restore.button.text(), self._restore.label.text()
            announce(self, sentences((what, about, self.choices.away.text())))

    def _offer(self, backup: Backup) -> None:
        date = self._words.date(backup.made)
        count = backup.facts.articles
        self._restore.set_texts(
            _("Restore Backup of {date}").format(date=date),
            counted(
                "{count} article. What came later is not in it.",
                "{count} articles. What came later is not in it.",
                count,
            ),
        )
        self._restore.button.setEnabled(True)

    @property
    def is_busy(self) -> bool:
        """Whether a choice is being carried out."""
        return self.pages.currentIndex() == 1

    def begin(self, doing: str, *, may_stop: bool) -> None:
        """Show that a choice is being carried out."""
        self.busy.doing.setText(doing)
        self.busy.stop.setVisible(may_stop)
        self.choices.show_failure("")
        self.pages.setCurrentIndex(1)

    def fail(self, error: ReaderError) -> None:
        """Come back to the choices and say why nothing came of one."""
        stopped = _("It was stopped. Nothing has been changed.")
        is_stopped = error.reason is Reason.CANCELLED
        self.choices.show_failure(stopped if is_stopped else error_message(error))
        self.pages.setCurrentIndex(0)
        self._fit()

    def report(self, salvaged: Salvaged) -> str:
        """Show what came of a salvage; return it as text."""
        self.heading.setText(_("The library was salvaged."))
        self.setAccessibleName(self.heading.text())
        page = QWidget(self)
        shown = ReportPage(salvaged, page)
        self.setAccessibleDescription(shown.summary.text())
        self.go_on = QPushButton(_("Open the Library"), page)
        self.go_on.setAutoDefault(False)
        self.go_on.clicked.connect(self.open_requested)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.go_on)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(shown)
        layout.addLayout(row)
        self.pages.setCurrentIndex(self.pages.addWidget(page))
        shown.table.setFocus()
        self._fit()
        return self._words.as_text(salvaged)

    def _fit(self) -> None:
        """Grow with what is shown: wrapped texts are not counted in a window's own size."""
        page = self.pages.currentWidget() or self.choices
        inner = WIDTH - 2 * SIDE
        height = (
            page.heightForWidth(inner) if page.hasHeightForWidth() else page.sizeHint().height()
        )
        self.pages.setMinimumHeight(height)
        self.resize(WIDTH, self.minimumSizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        self.choices.place.setFocus()

    def reject(self) -> None:
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.quit_requested.emit()


class BusyPage(QWidget):
    """Progress page: what is being done, a busy bar, and a button that stops it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.doing = plain_label(self)
        bar = QProgressBar(self)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setObjectName("thinProgress")
        bar.setAccessibleName(_("Progress"))
        self.stop = QPushButton(pgettext("work", "Stop"), self)
        self.stop.setAutoDefault(False)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.doing)
        layout.addWidget(bar)
        layout.addStretch()
        layout.addLayout(row)


@dataclass(frozen=True)
class Choice:
    """A choice: a button and the text beside it."""

    button: QPushButton
    label: QLabel

    def set_texts(self, text: str, does: str) -> None:
        """Set the text of the button and its explanation."""
        self.button.setText(text)
        self.button.setAccessibleDescription(does)
        self.label.setText(does)

    def show(self, *, visible: bool) -> None:
        """Show or hide both."""
        self.button.setVisible(visible)
        self.label.setVisible(visible)


class ChoicePage(QWidget):
    """Page of choices: what happened, what is possible, and the buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.possible = plain_label(self)
        self.place = plain_label(self)
        self.place.setObjectName("mutedText")
        self.place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.failure, self.away = plain_label(self), plain_label(self)
        self.look_again = QPushButton(_("Look Again"), self)
        self.look_again.setAutoDefault(False)
        self._message = self._frame(self.failure)
        self._note = self._frame(self.away, self.look_again)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.possible)
        layout.addWidget(self.place)
        layout.addWidget(self._message)
        layout.addLayout(self._grid)
        layout.addWidget(self._note)  # comes late: below, so that no button moves away
        layout.addStretch()

    def add(self, text: str, does: str) -> Choice:
        """Add a choice and return it."""
        button = QPushButton(self)
        button.setAutoDefault(False)
        label = text_label(self)
        label.setWordWrap(True)
        row = self._grid.rowCount()
        self._grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignVCenter)
        choice = Choice(button, label)
        choice.set_texts(text, does)
        return choice

    def show_failure(self, text: str) -> None:
        """Show why a choice could not be carried out; "" hides it."""
        self.failure.setText(text)
        self._message.setVisible(bool(text))

    def show_unreachable(self, text: str) -> None:
        """Show where backups could not be looked for; "" hides it."""
        self.away.setText(text)
        self.look_again.setAccessibleDescription(text)
        self._note.setVisible(bool(text))

    def _frame(self, text: QLabel, *others: QWidget) -> QFrame:
        frame = QFrame(self)
        frame.setObjectName("inlineMessage")
        row = QHBoxLayout(frame)
        row.addWidget(text, 1)
        for other in others:
            row.addWidget(other)
        frame.hide()
        return frame


_ROOM = 8  # pixels, so that no row hides behind the frame


class ReportPage(QWidget):
    """The report of a salvage."""

    def __init__(self, salvaged: Salvaged, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = RescueWords()
        self.summary = plain_label(self)
        self.summary.setText(self._words.summary(salvaged))
        self.table = self._table(salvaged)
        places = plain_label(self)
        places.setObjectName("mutedText")
        places.setText("\n".join(self._words.places(salvaged)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        for widget in (self.summary, self.table, places):
            layout.addWidget(widget)
        layout.addStretch()

    def _table(self, salvaged: Salvaged) -> QTableWidget:
        table = QTableWidget(len(salvaged.recovered), 4, self)
        table.setObjectName("feedTable")
        table.setAccessibleName(_("What was restored"))
        heads = ("", _("From the file"), _("From the backup"), _("Lost"))
        for column, text in enumerate(heads):
            item = QTableWidgetItem(text)
            item.setTextAlignment(_AT_END)
            table.setHorizontalHeaderItem(column, item)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        for row, found in enumerate(salvaged.recovered):
            self._fill(table, row, found)
        for row in range(table.rowCount()):
            table.setRowHeight(row, round(1.9 * table.fontMetrics().height()))
        height = sum(table.rowHeight(row) for row in range(table.rowCount()))
        table.setMinimumHeight(height + header.sizeHint().height() + 3 * _ROOM)
        return table

    def _fill(self, table: QTableWidget, row: int, found: Recovered) -> None:
        number = QLocale().toString
        texts = (
            _(found.kind.said),
            number(found.own),
            number(found.from_backup),
            self._words.lost(found),
        )
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            if column:
                item.setTextAlignment(_AT_END)
            table.setItem(row, column, item)


_AT_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class RescueWords:
    """Makes the texts of the rescue dialog and its report."""

    def what_happened(self, error: ReaderError) -> str:
        """Return one sentence that needs no file name."""
        said = {
            Reason.DAMAGED: _("The library is damaged."),
            Reason.VANISHED: _("The library is empty, although one was here before."),
            Reason.NEWER: _("The library was written by a newer version of Readerapp."),
            Reason.FOREIGN: _("The file in the library's place is not a Readerapp library."),
            Reason.LOCKED: _("Another program is using the library."),
        }
        return said.get(error.reason) or error_message(error)

    def what_is_possible(self, error: ReaderError) -> str:
        """Return what a reader should know before choosing."""
        said = {
            Reason.DAMAGED: _(
                "Nothing has been changed. Most of a damaged library can usually be read, and"
                " whatever you choose, the damaged file is kept."
            ),
            Reason.VANISHED: _(
                "Nothing has been changed. Perhaps the file was moved, or its disk is not "
                "connected."
            ),
            Reason.NEWER: _(
                "Nothing has been changed. The newer version opens it as it was; this one could"
                " harm it."
            ),
            Reason.FOREIGN: _("Nothing has been changed. Whatever you choose, the file is kept."),
            Reason.LOCKED: _(
                "A backup or a synchronisation may be in progress. The library can be "
                "opened once that is done."
            ),
        }
        return said.get(error.reason) or _("Nothing has been changed.")

    def date(self, moment: datetime) -> str:
        """Return a day in words, of this computer's time."""
        return dates.full_day(dates.local(moment).date())

    def lost(self, found: Recovered) -> str:
        """Return what the last column of the report says."""
        if found.lost:
            return QLocale().toString(found.lost)
        return _("none") if found.is_whole else _("unknown")

    def summary(self, salvaged: Salvaged) -> str:
        """Return the outcome."""
        articles, without = salvaged.of(SalvagedKind.ARTICLES), salvaged.of(SalvagedKind.TEXTS)
        total, number = articles.total, QLocale().toString
        if articles.lost:
            return counted(
                "{count} article was restored. Articles lost: {lost}.",
                "{count} articles were restored. Articles lost: {lost}.",
                total,
            ).format(lost=number(articles.lost))
        if without.lost:
            return counted(
                "{count} article was restored. Articles that lost their text: {lost}.",
                "{count} articles were restored. Articles that lost their text: {lost}.",
                total,
            ).format(lost=number(without.lost))
        if any(each.lost for each in salvaged.recovered):
            return counted(
                "{count} article was restored. Some of the rest is lost, as the table says.",
                "{count} articles were restored. Some of the rest is lost, as the table says.",
                total,
            )
        if articles.unproven:
            return counted(
                "{count} article was restored. Titles that could not be checked: {unchecked}.",
                "{count} articles were restored. Titles that could not be checked: {unchecked}.",
                total,
            ).format(unchecked=number(articles.unproven))
        if all(each.is_whole for each in salvaged.recovered):
            return counted(
                "{count} article was restored. Nothing is known to be missing.",
                "{count} articles were restored. Nothing is known to be missing.",
                total,
            )
        return counted(
            "{count} article was restored. Some pages could not be read; something may be missing.",
            "{count} articles were restored. Some pages could not be read; something may "
            "be missing.",
            total,
        )

    def away(self, folder: str) -> str:
        """Return that backups may lie where nobody could look."""
        return _(
            "Backups should also be in {folder}, but it cannot be opened. Perhaps its disk is "
            "not connected."
        ).format(folder=folder)

    def places(self, salvaged: Salvaged) -> list[str]:
        """Return where things lie now."""
        said = []
        if salvaged.damaged:
            kept = _("The damaged file is kept: {file}")
            said.append(kept.format(file=salvaged.damaged))
        if salvaged.backup:
            filled = _("This backup filled the gaps: {file}")
            said.append(filled.format(file=salvaged.backup))
        else:
            said.append(_("There was no backup to fill the gaps from."))
        if salvaged.away:
            said.append(self.away(salvaged.away))
        return said + title_sentences(salvaged.titles, CHOSEN)

    def as_text(self, salvaged: Salvaged) -> str:
        """Return the whole report as a plain text."""
        lines = [
            _("{kind}: {own} from the damaged file, {other} from the backup, {lost} lost").format(
                kind=_(each.kind.said),
                own=QLocale().toString(each.own),
                other=QLocale().toString(each.from_backup),
                lost=self.lost(each),
            )
            for each in salvaged.recovered
        ]
        parts = [self.summary(salvaged), "", *lines, "", *self.places(salvaged)]
        parts += title_lines(salvaged.titles)
        return "\n".join(parts) + "\n"
