"""The bin: its window, with subscriptions first, then articles, and the ways back; and the
controller that lists, searches, restores and empties."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListView,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.background import Lane, Latest
from readerapp.domain.articles import Changes
from readerapp.domain.bin import BinContent, Binned, BinnedFeeds, BinUse
from readerapp.library import bin as bin_
from readerapp.library.marks import ActionResult
from readerapp.messages import _
from readerapp.settings import BIN_DAYS
from readerapp.ui.bin.words import BinWords
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import counted
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.dialog_parts import QuestionBox, QuestionWords, bring_forward, open_large
from readerapp.ui.widgets.plain_text import text_field, text_label, tip_text
from readerapp.ui.widgets.slot_guard import guarded
from readerapp.ui.widgets.two_lines import TwoLineDelegate, TwoLines

Index = QModelIndex | QPersistentModelIndex

Item = Binned | BinnedFeeds

Role = Qt.ItemDataRole

ITEM_ROLE = Role.UserRole

DETAILS_ROLE = Role.UserRole + 1

_ROOT = QModelIndex()


@guarded
class BinModel(QAbstractListModel):
    """Model of the bin's rows; `now` (UTC) tells how long each still stays."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._words = BinWords()
        self._items: tuple[Item, ...] = ()
        self._days = 0
        self.content = BinContent((), (), 0, BinUse())

    def show(self, content: BinContent, days: int) -> None:
        """Show what is in the bin; things stay there for `days`."""
        self.beginResetModel()
        self.content, self._days = content, days
        self._items = (*content.feeds, *content.articles)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role == Role.DisplayRole:
            return self._words.title(item)
        if role == DETAILS_ROLE:
            return self._words.details(item, self._now(), self._days)
        if role == Role.AccessibleTextRole:
            return self._words.describe(item, self._now(), self._days)
        if role == Role.ToolTipRole:
            return tip_text(self._words.describe(item, self._now(), self._days))
        return None


def lines_of(index: Index) -> TwoLines:
    """Return what a row of the bin says; subscriptions stand out."""
    item = index.data(ITEM_ROLE)
    return TwoLines(
        str(index.data(Role.DisplayRole)),
        str(index.data(DETAILS_ROLE)),
        is_strong=isinstance(item, BinnedFeeds),
        language=item.language if isinstance(item, Binned) else None,
    )


FIRST_SIZE = (700, 560)


@guarded
class BinWindow(QDialog):
    """The bin window. Not modal; Esc closes it. It only shows values and emits requests."""

    words_changed = Signal(str)  # what is looked for
    restore_requested = Signal(
        object, object
    )  # ids of articles, ids of removals with subscriptions
    restore_all_requested = Signal()
    empty_requested = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = 0
        self._words = BinWords()
        self.search = text_field(self)
        self.list = QListView(self)
        self.list.setObjectName("binList")
        self.items = BinModel(now, self)
        self.restore, self.restore_all, self.empty, self.close_button = (
            QPushButton(self) for __ in range(4)
        )
        self._explained, self._use, self._rest = (text_label(self) for __ in range(3))
        self._question: QMessageBox | None = None
        self._lay_out()
        self._connect()
        keep_translated(self, self._show_again)
        open_large(self, *FIRST_SIZE)

    @property
    def question(self) -> QMessageBox | None:
        """The question whether to empty the bin, while it is asked."""
        return self._question

    def show_content(self, content: BinContent, days: int) -> None:
        """Show what is in the bin; what was selected stays so if it is still there."""
        chosen = self._chosen()
        place = self.list.verticalScrollBar().value()
        self._days = days
        self.items.show(content, days)
        for row in range(self.items.rowCount()):
            index = self.items.index(row)
            if index.data(ITEM_ROLE) in chosen:
                self.list.selectionModel().select(
                    index, self.list.selectionModel().SelectionFlag.Select
                )
        if self.items.rowCount():
            self.list.selectionModel().setCurrentIndex(
                self.items.index(0), self.list.selectionModel().SelectionFlag.NoUpdate
            )
        self.list.verticalScrollBar().setValue(place)
        self._set_texts()

    def _lay_out(self) -> None:
        self.list.setModel(self.items)
        self.list.setItemDelegate(TwoLineDelegate(lines_of, self.list))
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.search.setClearButtonEnabled(True)
        for label in (self._explained, self._rest):
            label.setWordWrap(True)
        self._use.setObjectName("panelTitle")
        for button in (self.restore, self.restore_all, self.empty, self.close_button):
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.restore)
        foot.addWidget(self.restore_all)
        foot.addStretch()
        foot.addWidget(self.empty)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(10)
        for widget in (self._use, self._explained, self.search):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._rest)
        layout.addLayout(foot)
        self.list.setFocus()

    def _connect(self) -> None:
        self.search.textChanged.connect(self.words_changed)
        self.list.selectionModel().selectionChanged.connect(lambda *__: self._enable())
        self.list.activated.connect(lambda _index: self._restore_chosen())
        self.restore.clicked.connect(self._restore_chosen)
        self.restore_all.clicked.connect(self.restore_all_requested)
        self.empty.clicked.connect(self._ask_to_empty)
        self.close_button.clicked.connect(self.accept)

    def _chosen(self) -> list[Binned | BinnedFeeds]:
        items = (index.data(ITEM_ROLE) for index in self.list.selectedIndexes())
        return [item for item in items if isinstance(item, Binned | BinnedFeeds)]

    def _restore_chosen(self) -> None:
        chosen = self._chosen()
        articles = tuple(each.id for each in chosen if isinstance(each, Binned))
        feeds = tuple(each.removal_id for each in chosen if isinstance(each, BinnedFeeds))
        if chosen:
            self.restore_requested.emit(articles, feeds)

    def _ask_to_empty(self) -> None:
        """There is no way back from it: the one thing that is asked about first."""
        use = self.items.content.use
        box = self._question = QuestionBox(self, lambda: self._asked(use))
        box.finished.connect(self._forget_question)
        box.ask(self.empty_requested.emit, role=QMessageBox.ButtonRole.DestructiveRole)

    def _asked(self, use: BinUse) -> QuestionWords:
        details = _("It holds {things}. This cannot be undone.")
        return QuestionWords(
            _("Empty Bin"),
            _("Delete everything in the bin permanently?"),
            (_("&Delete Permanently"), _("&Keep")),
            details.format(things=self._words.use(use)),
        )

    def _forget_question(self) -> None:
        self._question = None

    def _enable(self) -> None:
        use = self.items.content.use
        self.restore.setEnabled(bool(self.list.selectedIndexes()))
        self.restore_all.setEnabled(bool(use))
        self.empty.setEnabled(bool(use))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.hasFocus():
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    def _show_again(self) -> None:
        """In another language; what is selected stays so."""
        self.show_content(self.items.content, self._days)

    def _set_texts(self) -> None:
        content = self.items.content
        self.setWindowTitle(_("Bin"))
        self.list.setAccessibleName(_("What is in the bin"))
        self.search.setPlaceholderText(_("Find in titles and sources"))
        self.search.setAccessibleName(_("Find in titles and sources"))
        self._use.setText(self._words.use(content.use) if content.use else _("Empty"))
        self._explained.setText(
            counted(
                "You can restore everything as it was. After {count} day it is deleted.",
                "You can restore everything as it was. After {count} days it is deleted.",
                self._days,
            )
        )
        more = content.found - len(content.articles)
        self._rest.setText(
            counted(
                "{count} more article is not listed. Type a word of what you look for.",
                "{count} more articles are not listed. Type a word of what you look for.",
                more,
            )
        )
        self._rest.setVisible(more > 0)
        self.restore.setText(_("&Restore"))
        self.restore_all.setText(_("Restore &All"))
        self.empty.setText(_("&Empty Bin…"))
        self.close_button.setText(_("&Close"))
        self._enable()


class BinController(QObject):
    """Drives the bin window, which is made when opened and follows the library."""

    def __init__(self, context: Context) -> None:
        window, events = context.window, context.events
        super().__init__(window)
        self._library = context.library
        self._runner = context.runner
        self._events = events
        self._undo = context.undo
        self._settings = context.settings
        self._parent = window
        self._failed = context.failed
        self._questions = Latest(context.runner)
        self.window: BinWindow | None = None
        window.commands["bin"].triggered.connect(lambda __=False: self.show())
        events.changed.connect(lambda _changes: self._reread())
        events.subscriptions_changed.connect(self._reread)
        events.renewed.connect(lambda _arrived: self._reread())

    def show(self) -> None:
        """Open the bin, or bring it to the front."""
        window = self.window or self._open()
        bring_forward(window)

    def _open(self) -> BinWindow:
        window = self.window = BinWindow(self._library.clock.now, self._parent)
        window.words_changed.connect(lambda _words: self._reread())
        window.restore_requested.connect(self._restore)
        window.restore_all_requested.connect(self._restore_all)
        window.empty_requested.connect(self._empty)
        window.finished.connect(self._forget)
        self._reread()
        return window

    def _forget(self) -> None:
        self._questions.forget()
        if self.window:
            self.window.deleteLater()
        self.window = None

    def _reread(self) -> None:
        if self.window:
            work = partial(bin_.content, self._library, self.window.search.text())
            self._questions.ask(work, self._show, self._failed)

    def _show(self, content: BinContent) -> None:
        if self.window:
            self.window.show_content(content, self._settings.get(BIN_DAYS))

    def _restore(self, articles: tuple[int, ...], removals: tuple[int, ...]) -> None:
        def text() -> str:
            return _("Restore")

        for removal_id in removals:
            self._undo.run(
                text,
                partial(bin_.restore_feeds, self._library, removal_id),
                self._restored,
                Lane.BULK,
            )
        if articles:
            work = partial(bin_.restore_articles, self._library, articles)
            self._undo.run(text, work, self._restored, Lane.BULK)

    def _restore_all(self) -> None:
        work = partial(bin_.restore_everything, self._library)
        self._undo.run(lambda: _("Restore All"), work, self._restored, Lane.BULK)

    def _restored(self, done: ActionResult) -> None:
        def text() -> str:
            return counted(
                "{count} article restored", "{count} articles restored", len(done.changes.added)
            )

        if done.undo:
            self._parent.toast.show_message(text, lambda: _("Undo"), self._undo.newest())
        else:
            self._parent.toast.show_message(text)

    def _empty(self) -> None:
        work = partial(bin_.empty, self._library)
        self._runner.submit(Lane.COMPUTE, work, self._emptied, self._failed)

    def _emptied(self, gone: int) -> None:
        self._events.publish(Changes(subscriptions=True))  # the counts of the navigation follow
        self._parent.toast.show_message(
            lambda: counted(
                "{count} article deleted permanently", "{count} articles deleted permanently", gone
            )
        )
