"""The command router: connects each command of the window with its handler; and the notices of what
an undo put into the bin, apart from the stack, which is there before the first rows are."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from readerapp.domain.articles import ArticleHead
from readerapp.domain.errors import ReaderError
from readerapp.library.marks import Taken
from readerapp.messages import _, error_message, pgettext
from readerapp.rendering.links import safe_link
from readerapp.ui.article_list.actions import ArticleActions
from readerapp.ui.article_list.marks import MarkController
from readerapp.ui.front_page.controller import FrontPageController
from readerapp.ui.importing.controller import AddressQuestion, ImportController
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import counted
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.shell.commands import EXPORTS, IMPORTS, OLDER
from readerapp.ui.shell.context import Context
from readerapp.ui.shell.toast import Toast
from readerapp.ui.shell.undo import Step, UndoStack
from readerapp.ui.story.controller import StoryController
from readerapp.ui.widgets.dialog_parts import QuestionBox, QuestionWords, name_filter

# What acts on the open article, and on the list or the row that is selected in it.
OF_ARTICLE = (
    "find", "find_next", "find_previous", "export_article", "print_article",
    "open_story", "edit_tags", "edit_note", "highlight", "ai_label", "translate", "side_by_side",
    "headings", "read_aloud",
)  # fmt: skip
OF_LIST = (
    "next_article", "previous_article", "next_unread", "previous_unread",
    "toggle_read", "toggle_star", "mark_all_read", *OLDER, "remove_article",
)  # fmt: skip
# What does nothing in an empty library.
OF_ARTICLES = (
    "search", "unread_only", "oldest_first", "by_day", "by_label", "by_story", "only_own",
    "make_offline", "export_notes",
)  # fmt: skip


class UndoNotices(QObject):
    """Says which feeds and articles an undo put into the bin, and offers Redo; asks before one that
    the reader may not have in mind."""

    def __init__(self, undo: UndoStack, toast: Toast, parent: QWidget) -> None:
        super().__init__(parent)
        self._undo = undo
        self._toast = toast
        self._parent = parent
        self.question: QuestionBox | None = None
        undo.doubted.connect(self._ask)
        undo.emptied.connect(self._tell)

    def _ask(self, step: Step, taken: Taken) -> None:
        if self.question is not None:
            return

        def words() -> QuestionWords:
            return QuestionWords(
                _("Undo"),
                _("Undo “{action}”?").format(action=step.name),
                (pgettext("undoing", "&Undo"), pgettext("undoing", "&Cancel")),
                _("{things} will move to the bin.").format(things=self._things(taken)),
            )

        box = self.question = QuestionBox(self._parent, words)
        box.finished.connect(self._forget)
        box.ask(lambda: self._undo.undo_step(step))

    def _forget(self) -> None:
        self.question = None

    def _tell(self, step: Step, taken: Taken, redo: Callable[[], None] | None) -> None:
        def text() -> str:
            said = _("“{action}” undone: {things} moved to the bin")
            return said.format(action=step.name, things=self._things(taken))

        self._toast.show_message(text, (lambda: _("Redo")) if redo else None, redo)

    def _things(self, taken: Taken) -> str:
        named = [
            counted("{count} feed", "{count} feeds", taken.feeds) if taken.feeds else "",
            counted("{count} article", "{count} articles", taken.articles)
            if taken.articles
            else "",
        ]
        return QLocale().createSeparatedList([each for each in named if each])


class CommandRouter(QObject):
    """Connects commands with handlers, and enables those that make sense."""

    following = Signal(int)  # an article is opened that was not chosen in the list
    unlisted = Signal(int)  # an article is opened that has no row in the list

    def __init__(
        self,
        context: Context,
        reading: ReadingController,
        marks: MarkController,
        imports: ImportController,
        stories: StoryController,
        front: FrontPageController,
        actions: ArticleActions,
    ) -> None:
        window = context.window
        super().__init__(window)
        self._window = window
        self._runner = context.runner
        self._listing = context.listing
        self._reading = reading
        self._marks = marks
        self._imports = imports
        self._undo = context.undo
        self._stories = stories
        self._front = front
        self._actions = actions
        for name, handler in self._handlers().items():
            window.commands[name].triggered.connect(handler)
        self._connect_panes()
        self.address = AddressQuestion(imports.questions, window)
        self.address.given.connect(self._import_given)
        self._imported = 0  # an article that the list does not hold yet
        self._shown_by_import = 0  # an article that nobody chose
        context.requests.article.connect(self.show_article)
        self._on_opened(None)
        keep_translated(window, self._set_texts)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        reader = self._window.reading
        return {
            "import": partial(self._offer, IMPORTS),
            "export": partial(self._offer, EXPORTS),
            "import_files": self._import_files,
            "import_folder": self._import_folder,
            "import_address": lambda: self.address.ask(),
            "paste": self.paste,
            "add_samples": self._imports.add_samples,
            "remove_samples": self._imports.remove_samples,
            "quit": QApplication.quit,
            "undo": self._undo.undo,
            "redo": self._undo.redo,
            "copy_address": partial(self._on_chosen, self._actions.copy_links),
            "remove_article": partial(self._on_chosen, self._marks.remove),
            "find": reader.open_find,
            "find_next": partial(reader.find_step, 1),
            "find_previous": partial(reader.find_step, -1),
            "search": self._focus_search,
            "zoom_in": reader.view.zoom_in_step,
            "zoom_out": reader.view.zoom_out_step,
            "zoom_reset": reader.view.zoom_reset,
            "next_pane": partial(self._window.focus_next_pane, 1),
            "previous_pane": partial(self._window.focus_next_pane, -1),
            "next_article": partial(self._listing.step, 1),
            "previous_article": partial(self._listing.step, -1),
            "next_unread": partial(self._step_unread, 1),
            "previous_unread": partial(self._step_unread, -1),
            "next_source": partial(self._window.navigation.step, 1),
            "previous_source": partial(self._window.navigation.step, -1),
            "toggle_read": lambda: self._marks.toggle_read(*self._chosen()),
            "toggle_star": lambda: self._marks.toggle_star(*self._chosen()),
            "mark_all_read": self._mark_all_read,
            **{name: partial(self._mark_older_read, days) for name, days in OLDER.items()},
        }

    def _connect_panes(self) -> None:
        window, commands = self._window, self._window.commands
        window.articles.article_chosen.connect(self._open_chosen)
        window.related.article_chosen.connect(self.show_article)
        window.reading.reached_end.connect(self._read_on)
        window.articles.article_activated.connect(self._on_activated)
        window.dropped.connect(self._imports.import_mime)
        window.area.arranged.connect(self._update_commands)  # whether there is a way back
        commands["full_screen"].toggled.connect(self._full_screen)
        commands["other_reading"].toggled.connect(self._reading.show_alternate_text)
        self._reading.opened.connect(self._on_opened)
        for page in (self._stories, self._front):
            page.shown.connect(lambda __: self._update_commands())
        self._front.edition_shown.connect(self._update_commands)
        self._stories.shown.connect(lambda __: self._undo.leave())
        # Not when it is shown: what was subscribed to shows it, too.
        commands["front_page"].triggered.connect(lambda __: self._undo.leave())
        self._reading.refreshed.connect(self._update_commands)
        self._listing.counted.connect(lambda _counts: self._update_commands())
        self._reading.read_through.connect(self._marks.opened)
        self._undo.changed.connect(self._on_undo_changed)
        self._undo.taken_back.connect(window.toast.withdraw)
        self.undo_notices = UndoNotices(self._undo, window.toast, window)
        window.navigation.query_chosen.connect(lambda _query: self._undo.leave())
        window.articles.search_changed.connect(lambda _text: self._undo.leave())
        self._imports.finished.connect(self._on_imported)
        self._listing.shown.connect(self._select_imported)
        self._imports.found_nothing.connect(self._say_nothing_was_found)

    # Articles

    def show_article(self, article_id: int) -> None:
        """Open an article; it is selected in the list when it is on show there."""
        self.following.emit(article_id)
        self._window.leave_related()
        articles = self._window.articles
        if articles.current_id() == article_id:  # marked for its story, for example
            self._open_chosen(article_id)
        elif not articles.select(article_id):
            self._reading.open(article_id)
            self.unlisted.emit(article_id)
        head = self._reading.head
        if head is not None and head.id == article_id == self._reading.wanted:
            self._window.set_article_open(True)  # it is there, and the list may stand before it
        self._front.leave()

    def _read_on(self) -> None:
        """Go on after the end; a Space that is held down must not leap over articles."""
        if self._reading.wanted == (self._reading.head.id if self._reading.head else 0):
            self._step_unread(1)

    def _step_unread(self, by: int) -> None:
        self._listing.step_unread(
            by,
            lambda: self._window.toast.show_message(
                lambda: _("There is no other unread article here.")
            ),
        )

    def _open_chosen(self, article_id: int) -> None:
        """Open what was chosen in the list; if it lies open below its story, the story is left."""
        if article_id and article_id == self._reading.wanted:
            self._stories.close()
        self._reading.open(article_id)

    def _on_activated(self, article_id: int) -> None:
        """A click on the row that is selected already: in a narrow window it leads back in."""
        if self._reading.wanted == article_id and self._reading.head:
            self._stories.close()
            self._reading.count_as_opened()
            self._window.set_article_open(True)
        else:
            self._reading.open(article_id)

    def _on_chosen(self, act: Callable[[Sequence[int]], None]) -> None:
        ids, _heads = self._chosen()
        if ids:
            act(ids)

    def _chosen(self) -> tuple[Sequence[int], Sequence[ArticleHead]]:
        """Return the selected articles if there are several, else the open one, and the heads of
        those that are known."""
        rows = self._window.articles
        if rows.has_several:
            ids = rows.selected_ids()
            return ids, rows.known_heads(ids)
        # While another article is being read in, its row is the one that is meant.
        head, wanted = self._reading.head, self._reading.wanted
        if head is None or head.id != wanted:
            chosen = rows.current()
            head = chosen if chosen and wanted in (0, chosen.id) else None
        return ([head.id], [head]) if head else ((), ())

    def _mark_all_read(self) -> None:
        if self._front.is_open:
            self._front.read_wanted.emit()
            return
        # Every report of a story, not only the one whose row is shown.
        self._marks.mark_all_read(replace(self._listing.query, by_story=False))

    def _mark_older_read(self, days: int) -> None:
        self._marks.mark_older_read(self._listing.query, days)

    def _on_opened(self, head: ArticleHead | None) -> None:
        if head and head.id != self._shown_by_import:  # that stands for the import itself
            self._undo.leave()
            self._shown_by_import = 0
        self._window.set_article_open(head is not None)
        if head is None and not self._stories.is_open:
            self._window.hide_list(False)  # else it went with the next article that is chosen
        self._update_commands()

    def _update_commands(self) -> None:
        commands, head, article = self._window.commands, self._reading.head, self._reading.article
        is_hidden = self._front.is_open  # nothing is done to an article that nobody sees
        self._window.show_title(head.title if head and not is_hidden else "")
        for name in OF_ARTICLE:
            commands[name].setEnabled(head is not None and not is_hidden)
        if is_hidden or self._stories.is_open:  # there it is of the title of a card
            commands["translate"].setEnabled(True)
        for name in ("open_browser", "copy_address"):
            commands[name].setEnabled(bool(head and safe_link(head.url)) and not is_hidden)
        counts, is_counted = self._listing.counts, self._listing.is_counted
        is_empty = is_counted and not counts.total
        for name in OF_LIST:
            commands[name].setEnabled(not is_hidden and not is_empty)
        if (is_counted and not counts.unread) or self._window.is_list_hidden:
            for name in ("mark_all_read", *OLDER):
                commands[name].setEnabled(False)
        if is_hidden:
            commands["mark_all_read"].setEnabled(self._front.has_unread)
        for name in OF_ARTICLES:
            commands[name].setEnabled(not is_empty)
        commands["other_reading"].setEnabled(bool(article and article.has_alternate_text))
        if self._reading.translation:  # only the author's words are marked
            commands["highlight"].setEnabled(False)
        if head:
            read = pgettext("menu bar", "Mark as Unr&ead") if head.is_read else _("Mark as R&ead")
            star = _("Remove &Star") if head.is_starred else _("&Star")
            commands["toggle_read"].setText(read)
            commands["toggle_star"].setText(star)

    def _set_texts(self) -> None:
        """Name what depends on the open article and on the undo stack."""
        self._update_commands()
        self._undo.emit_changed()

    # Import and export

    def _offer(self, ways: tuple[str, ...]) -> None:
        # Here, because few choose among them often.
        from readerapp.ui.shell.ways_dialog import WaysDialog

        dialog = WaysDialog(ways, self._window.commands, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def paste(self) -> None:
        """Import what is on the clipboard."""
        self._imports.import_mime(QGuiApplication.clipboard().mimeData())

    def _import_files(self) -> None:
        kinds = name_filter(
            _("Articles, lists, archives, files of other programs"),
            "*.html", "*.htm", "*.xhtml", "*.mhtml", "*.mht", "*.txt", "*.md", "*.markdown",
            "*.opml", "*.zip", "*.csv", "*.json", "*.eml", "*.mbox", "*.db", "*.sqlite3", "urls",
            "*.jsonlz4", "Bookmarks",
        )  # fmt: skip
        everything = name_filter(_("All files"), "*")
        names, __ = QFileDialog.getOpenFileNames(
            self._window, _("Import Files"), "", f"{kinds};;{everything}"
        )
        self._imports.import_inputs(names)

    def _import_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self._window, _("Import Folder"))
        self._imports.import_inputs([name] if name else [])

    def _import_given(self, address: str) -> None:
        self._imports.import_inputs([address])

    def _on_imported(self, article_id: int, new: int, count: int) -> None:
        """Tell of an import. One article is what the reader wants to see now; several do not take
        the place of what is being read."""
        if new:
            self._window.toast.show_message(
                lambda: counted("{count} article imported", "{count} articles imported", new),
                lambda: _("Undo"),
                self._undo.newest(),
            )
        elif article_id:
            self._window.toast.show_message(
                lambda: counted(
                    "This article is in the library already",
                    "{count} articles are in the library already",
                    count,
                )
            )
        if article_id and count == 1:
            self._shown_by_import = article_id
            self.show_article(article_id)
            self._imported = article_id
        elif article_id and (self._reading.is_resumed or not self._reading.head):
            self._shown_by_import = article_id
            self._reading.open(article_id)

    def _select_imported(self) -> None:
        """Select what was imported once the list holds it, if that is still what is read."""
        imported, self._imported = self._imported, 0
        is_read = imported and imported == self._reading.wanted
        if is_read and not self._window.articles.select(imported):
            self.unlisted.emit(imported)

    def _say_nothing_was_found(self) -> None:
        self._window.toast.show_message(
            lambda: _("There is no text, page or file there that could be imported.")
        )

    # Window

    def _focus_search(self) -> None:
        self._front.close()
        self._window.hide_list(False)
        self._window.articles.search.setFocus()
        self._window.articles.search.selectAll()

    def _full_screen(self, wanted: bool) -> None:
        """Fill the screen, or go back to the size there was before, be it a maximised window."""
        window, full = self._window, Qt.WindowState.WindowFullScreen
        state = window.windowState()
        window.setWindowState(state | full if wanted else state & ~full)

    def _on_undo_changed(self, undo: str, redo: str) -> None:
        commands = self._window.commands
        commands["undo"].setEnabled(self._undo.can_undo)
        commands["redo"].setEnabled(self._undo.can_redo)
        commands["undo"].setText(_("&Undo “{action}”").format(action=undo) if undo else _("&Undo"))
        commands["redo"].setText(_("Re&do “{action}”").format(action=redo) if redo else _("Re&do"))

    def failed(self, error: ReaderError) -> None:
        """Show a failure in the toast."""
        self._window.toast.show_message(lambda: error_message(error))
