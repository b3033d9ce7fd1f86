"""Saved searches: the dialog, and the controller of their entries in the navigation."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from readerapp.background import Latest
from readerapp.domain.articles import ArticleQuery, View
from readerapp.domain.searches import Operator, SavedSearch
from readerapp.library import saved_searches
from readerapp.library.marks import ActionResult
from readerapp.messages import _
from readerapp.ui.language.retranslation import Words, keep_translated
from readerapp.ui.language.wording import isolate
from readerapp.ui.navigation.entries import Searches
from readerapp.ui.searching.completion import quoted
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.dialog_parts import open_with_texts
from readerapp.ui.widgets.plain_text import command_name, text_field, text_label


class SaveSearchDialog(QDialog):
    """Dialog that saves a search: its name and query; neither may be empty."""

    def __init__(self, name: str, query: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._is_known = bool(name)
        self.name = text_field(self, name or query)
        self.query = text_field(self, query)
        self._buttons = QDialogButtonBox(self)
        save = self._buttons.addButton(QDialogButtonBox.StandardButton.Save)
        self._cancel = self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._save = save
        form = QFormLayout()
        form.setVerticalSpacing(10)
        self._labels = (text_label(self), text_label(self))
        for edit, label in zip((self.name, self.query), self._labels, strict=True):
            edit.setMinimumWidth(340)
            edit.textChanged.connect(self._check)
            label.setBuddy(edit)
            form.addRow(label, edit)
        note = self._note = text_label(self)
        note.setObjectName("mutedText")
        note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(14)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addWidget(self._buttons)
        keep_translated(self, self._set_texts)
        self.name.selectAll()
        self.name.setFocus()
        self._check()
        open_with_texts(self, 440)

    @property
    def values(self) -> tuple[str, str]:
        """The name and the search as typed."""
        return self.name.text().strip(), self.query.text().strip()

    def _set_texts(self) -> None:
        self.setWindowTitle(_("Edit Search") if self._is_known else _("Save Search"))
        self._save.setText(_("Save"))
        self._cancel.setText(_("Cancel"))
        texts = (_("&Name"), _("Search &for"))
        for edit, label, text in zip((self.name, self.query), self._labels, texts, strict=True):
            label.setText(text)
            edit.setAccessibleName(command_name(text))
        self._note.setText(
            _("It appears among the lists and always shows what matches, new articles too.")
        )

    def _check(self) -> None:
        self._save.setEnabled(all(self.values))


COUNT_AFTER = 700  # ms after a change; a refresh tells of new articles once a second


class SavedSearchController(QObject):
    """Controls the section of saved searches in the navigation."""

    def __init__(self, context: Context) -> None:
        events = context.events
        super().__init__(context.window)
        self._library = context.library
        self._window = context.window
        self._listing = context.listing
        self._undo = context.undo
        self._failed = context.failed
        self._listed, self._counted = Latest(context.runner), Latest(context.runner)
        self._searches = Searches()
        self._soon = QTimer(self, singleShot=True, interval=COUNT_AFTER)
        self._soon.timeout.connect(self._count)
        events.changed.connect(lambda _changes: self._count_soon())
        events.marked.connect(lambda _marked: self._count_soon())
        events.annotated.connect(lambda _ids: self._count_soon())
        events.searches_changed.connect(self.load)
        events.renewed.connect(lambda _arrived: self.load())
        self._connect()
        self.load()

    def _connect(self) -> None:
        window, ask = self._window, self._window.navigation.requests
        ask.search_rename_requested.connect(self.rename)
        ask.search_edit_requested.connect(self.edit)
        ask.search_remove_requested.connect(self.remove)
        ask.search_move_requested.connect(self.move)
        window.articles.head.save_requested.connect(self.save)
        window.commands["save_search"].triggered.connect(self.save)
        self._listing.shown.connect(self._set_command_texts)
        self._set_command_texts()

    def load(self) -> None:
        """Read the saved searches, then count what they find."""
        work = partial(saved_searches.listed, self._library)
        self._listed.ask(work, self._on_listed, self._failed)

    def save(self) -> None:
        """Ask for a name and keep what is searched for now, with the list it is kept to."""
        if text := self.text:
            self._open_dialog("", text, self._add)

    @property
    def text(self) -> str:
        """What is searched for now with the list it is kept to, as a reader would type both."""
        return self._as_text(self._listing.query)

    def edit(self, search_id: int) -> None:
        """Change name and search of a saved one."""
        known = next((each for each in self._searches.saved if each.id == search_id), None)
        if known:
            self._open_dialog(known.name, known.query, partial(self._change, search_id))

    def rename(self, search_id: int, name: str) -> None:
        """Call a saved search something else."""
        action = partial(saved_searches.rename, self._library, search_id, name)
        self._undo.run(lambda: _("Rename Search"), action)

    def remove(self, search_id: int) -> None:
        """Forget a saved search; it can be taken back."""
        name = self._name_of(search_id)
        action = partial(saved_searches.remove, self._library, search_id)

        def said() -> str:
            return _("Search “{name}” removed").format(name=isolate(name))

        self._undo.run(lambda: _("Remove Search"), action, partial(self._show_done, said))

    def move(self, search_id: int, by: int) -> None:
        """Move a saved search up (-1) or down (1)."""
        ids = [each.id for each in self._searches.saved]
        place = ids.index(search_id) + by if search_id in ids else -1
        if 0 <= place < len(ids):
            action = partial(saved_searches.move, self._library, search_id, place)
            self._undo.run(lambda: _("Move Search"), action)

    def _open_dialog(self, name: str, query: str, then: Callable[[str, str], None]) -> None:
        dialog = SaveSearchDialog(name, query, self._window)
        dialog.accepted.connect(lambda: then(*dialog.values))
        dialog.open()

    def _add(self, name: str, query: str) -> None:
        def said() -> str:
            return _("Saved as “{name}”").format(name=isolate(name))

        def action() -> ActionResult:
            return saved_searches.add(self._library, name, query)[1]

        self._undo.run(lambda: _("Save Search"), action, partial(self._show_done, said))

    def _change(self, search_id: int, name: str, query: str) -> None:
        action = partial(saved_searches.change, self._library, search_id, name, query)
        self._undo.run(lambda: _("Change Search"), action)

    def _show_done(self, said: Words, done: ActionResult) -> None:
        if done.undo:
            self._window.toast.show_message(said, lambda: _("Undo"), self._undo.newest())

    def _on_listed(self, saved: tuple[SavedSearch, ...]) -> None:
        shown = self._query_of(self._listing.query.saved_id)
        self._searches = Searches(saved, self._searches.unread)
        self._window.navigation.show_searches(self._searches)
        if shown and shown != (now := self._query_of(self._listing.query.saved_id)) and now:
            self._window.articles.excerpts.forget()
            self._listing.reload()
        self._count()

    def _count_soon(self) -> None:
        if self._searches.saved and not self._soon.isActive():
            self._soon.start()

    def _count(self) -> None:
        if self._searches.saved:
            work = partial(saved_searches.unread, self._library)
            self._counted.ask(work, self._on_counted, self._failed)

    def _on_counted(self, unread: dict[int, int]) -> None:
        self._searches = Searches(self._searches.saved, unread)
        self._window.navigation.show_searches(self._searches)

    def _query_of(self, search_id: int | None) -> str:
        return next((each.query for each in self._searches.saved if each.id == search_id), "")

    def _name_of(self, search_id: int) -> str:
        return next((each.name for each in self._searches.saved if each.id == search_id), "")

    def _as_text(self, query: ArticleQuery) -> str:
        """The search with the list it is kept to, as a reader would type both."""
        entry = self._window.navigation.current
        parts = []
        if query.saved_id is not None:
            parts.append(f"({self._query_of(query.saved_id)})" if query.search else "")
        if query.view is not View.ALL:
            parts.append(f"is:{query.view}")
        if query.language:
            parts.append(f"lang:{query.language}")
        if entry and (query.feed_id is not None or query.source_id is not None):
            parts.append(quoted(Operator.FEED, entry.name))
        if entry and query.folder_id is not None:
            parts.append(quoted(Operator.FOLDER, entry.name))
        if entry and query.tag:
            parts.append(quoted(Operator.TAG, entry.name))
        if query.search:
            parts.append(query.search)
        return " ".join(filter(None, parts))

    def _set_command_texts(self) -> None:
        for name in ("save_search", "search_rule"):
            self._window.commands[name].setEnabled(bool(self.text))
