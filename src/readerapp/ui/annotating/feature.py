"""Tags, the note and highlights of the open article: their controllers, their export, the
wiring."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QFileDialog, QMenu

from readerapp.background import Lane, Latest
from readerapp.domain.annotations import Annotations, Highlight, Quote, clean_name, tag_key
from readerapp.domain.articles import ArticleHead, ArticleQuery, Count
from readerapp.domain.labels import Label
from readerapp.library import annotations, export
from readerapp.library.marks import ActionResult
from readerapp.messages import _
from readerapp.ui.annotating.highlights import HighlightLayer
from readerapp.ui.annotating.strip import AnnotationStrip, HighlightPopup
from readerapp.ui.language.retranslation import Words
from readerapp.ui.language.wording import Wording, counted, isolate
from readerapp.ui.reading.controller import ReadingController
from readerapp.ui.shell.context import Context
from readerapp.ui.widgets.announcer import Announcer

COUNT_AFTER = 700  # ms after a change, as saved searches are counted


class AnnotationController(QObject):
    """Shows what the reader added to the open article, saves what is added, and offers the way
    back. A note that could not be saved is kept, shown again, and saved with the next chance."""

    def __init__(
        self,
        context: Context,
        reading: ReadingController,
        strip: AnnotationStrip,
        layer: HighlightLayer,
    ) -> None:
        super().__init__(context.window)
        self._library = context.library
        self._window = context.window
        self._failed = context.failed
        self._undo = context.undo
        self._list = context.listing
        self._strip = strip
        self._layer = layer
        self._reading = reading
        self._announcer = Announcer(strip)
        self._loading, self._listing = Latest(context.runner), Latest(context.runner)
        self._article_id = 0
        self._is_loaded = False
        self._noted: Quote | None = None  # to be asked for a note once it is highlighted
        self._unsaved: dict[int, str] = {}  # notes by article
        self._tags: tuple[Count, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=COUNT_AFTER)
        self._soon.timeout.connect(self.load_tags)
        self._connect(context)
        self.load_tags()

    def _connect(self, context: Context) -> None:
        strip, layer, commands = self._strip, self._layer, context.window.commands
        self._reading.opened.connect(self._on_opened)
        context.events.annotated.connect(self._on_annotated)
        context.events.changed.connect(lambda _changes: self._count_soon())
        context.events.marked.connect(lambda _marked: self._count_soon())
        context.events.renewed.connect(lambda _arrived: self._on_renewed())
        context.window.closing.connect(self.save)
        strip.tag_added.connect(self.add_tag)
        strip.tag_removed.connect(self.remove_tag)
        strip.note_settled.connect(self._on_note)
        strip.highlight_chosen.connect(layer.go_to)
        strip.left.connect(context.window.reading.view.setFocus)
        layer.located.connect(strip.show_lost)
        layer.located.connect(lambda _lost: self._ask_for_note())
        layer.chosen.connect(self.open_popup)
        layer.menu_requested.connect(self.open_menu)
        requests = context.window.navigation.requests
        requests.tag_rename_requested.connect(self.rename_tag)
        requests.tag_delete_requested.connect(self.delete_tag)
        commands["edit_tags"].triggered.connect(strip.edit_tags)
        commands["edit_note"].triggered.connect(strip.edit_note)
        commands["highlight"].triggered.connect(self.highlight)

    def add_tag(self, name: str) -> None:
        """Give the open article a tag."""
        said = _("Tag “{name}” added").format(name=isolate(name))
        self._run(lambda: _("Add Tag"), annotations.add_tag, name, said=said)

    def remove_tag(self, name: str) -> None:
        """Take a tag from the open article."""
        said = _("Tag “{name}” removed").format(name=isolate(name))
        self._run(lambda: _("Remove Tag"), annotations.remove_tag, name, said=said)

    def rename_tag(self, key: str, name: str) -> None:
        """Call a tag something else wherever it is; a list of it is one of the new name."""

        def then(done: ActionResult) -> None:
            if done.undo and self._list.query.tag == key:
                self._list.show(ArticleQuery(tag=tag_key(clean_name(name))))

        action = partial(annotations.rename_tag, self._library, key, name)
        self._undo.run(lambda: _("Rename Tag"), action, then, Lane.BULK)

    def delete_tag(self, key: str) -> None:
        """Take a tag from all articles, and offer the way back."""
        name = next((each.name for each in self._tags if each.key == key), key)

        def said() -> str:
            return _("Tag “{name}” removed everywhere").format(name=isolate(name))

        def then(done: ActionResult) -> None:
            if done.undo:
                toast = self._window.toast
                toast.show_message(said, lambda: _("Undo"), self._undo.newest())

        action = partial(annotations.delete_tag, self._library, key)
        self._undo.run(lambda: _("Remove Tag Everywhere"), action, then, Lane.BULK)

    def highlight(self) -> None:
        """Highlight what is selected, or the hit of the find bar."""
        said = _("Highlighted")
        quote = self._layer.selected(self._window.reading.found)
        self._run(lambda: _("Highlight"), annotations.add_highlight, quote, said=said)
        self._layer.forget_selection()

    def note_selection(self) -> None:
        """Highlight what is selected, and ask for the note on it."""
        self._noted = self._layer.selected()
        self._ask_for_note()
        if self._noted:
            self.highlight()

    def _ask_for_note(self) -> None:
        highlight = self._layer.shown(self._noted) if self._noted else None
        if highlight:
            self._noted = None
            self._layer.go_to(highlight)

    def remove_highlight(self, highlight: Highlight) -> None:
        """Take a highlight away; it is not far to bring it back."""
        said = _("Highlight removed")
        quote = highlight.quote
        self._run(lambda: _("Remove Highlight"), annotations.remove_highlight, quote, said=said)

    def open_popup(self, highlight: Highlight, place: QRect) -> HighlightPopup:
        """Show what is said of a highlight."""
        popup = HighlightPopup(highlight, self._window)
        popup.removed.connect(self.remove_highlight)
        popup.noted.connect(self._on_highlight_noted)
        popup.open_at(place)
        return popup

    def open_menu(self, highlight: Highlight, place: QPoint) -> QMenu:
        """Show what can be done with a highlight."""
        menu = QMenu(self._window)
        note = menu.addAction(_("&Note on Highlight…"))
        note.triggered.connect(lambda: self._layer.go_to(highlight))
        remove = menu.addAction(_("&Remove Highlight"))
        remove.triggered.connect(lambda: self.remove_highlight(highlight))
        menu.addSeparator()
        for name in ("edit_tags", "edit_note"):
            menu.addAction(self._window.commands[name])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
        return menu

    def save(self) -> None:
        """Save what was typed, and what could not be saved before."""
        self._strip.note.settle()
        for article_id in list(self._unsaved):
            self._save_note(article_id)

    def load_tags(self) -> None:
        """Read which tags there are, for the navigation and for completion."""
        work = partial(annotations.tags, self._library)
        self._listing.ask(work, self._on_tags, self._failed)

    def _count_soon(self) -> None:
        if self._tags and not self._soon.isActive():
            self._soon.start()

    def _on_tags(self, found: tuple[Count, ...]) -> None:
        self._tags = found
        self._window.navigation.show_tags(found)
        most_used = sorted(found, key=lambda each: -each.total)
        self._strip.tags.complete_with([each.name for each in most_used])

    def _on_opened(self, head: ArticleHead | None) -> None:
        self.save()
        self._article_id, self._is_loaded = (head.id if head else 0), False
        self._noted = None
        self._strip.show_nothing()
        self._layer.show(())
        self._load()

    def _on_annotated(self, ids: tuple[int, ...]) -> None:
        self.load_tags()
        if self._article_id in ids:
            self._load()

    def _on_renewed(self) -> None:
        self._count_soon()
        self._load()

    def _load(self) -> None:
        self._loading.forget()
        if self._article_id:
            work = partial(annotations.annotations, self._library, self._article_id)
            self._loading.ask(work, self._show, self._failed)

    def _show(self, found: Annotations) -> None:
        unsaved = self._unsaved.get(self._article_id)
        if self._is_loaded:
            self._strip.show_annotations(found, unsaved)
        else:
            self._strip.begin(found, unsaved)
        self._is_loaded = True
        self._layer.show(found.highlights)

    def _on_note(self, text: str) -> None:
        if self._article_id:
            self._unsaved[self._article_id] = text
            self._save_note(self._article_id)

    def _save_note(self, article_id: int) -> None:
        text = self._unsaved[article_id]

        def saved(_done: ActionResult) -> None:
            if self._unsaved.get(article_id) == text:
                del self._unsaved[article_id]

        action = partial(annotations.set_note, self._library, article_id, text)
        self._undo.run(lambda: _("Change Note"), action, saved)

    def _on_highlight_noted(self, highlight: Highlight, text: str) -> None:
        self._run(lambda: _("Change Note"), annotations.note_highlight, highlight.quote, text)

    def _run(
        self, name: Words, act: Callable[..., ActionResult], *given: object, said: str = ""
    ) -> None:
        """Change the open article; tell of it with a way back."""
        if not self._article_id:
            return

        def then(done: ActionResult) -> None:
            if done.undo and said:
                self._announcer.announce(said)

        action = partial(act, self._library, self._article_id, *given)
        self._undo.run(name, action, then)


class NotesExport(QObject):
    """Writes everything the reader added to articles to a Markdown file that was chosen."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._context = context
        self._wording = Wording()
        context.window.commands["export_notes"].triggered.connect(self._choose)

    def _choose(self) -> None:
        name, __ = QFileDialog.getSaveFileName(
            self._context.window, _("Export Notes"), "notes.md", "Markdown (*.md)"
        )
        if name:
            self.write(Path(name))

    def write(self, path: Path) -> None:
        """Write them to a file. A text that is there is replaced: the file dialog has asked."""
        context = self._context
        names = {label: self._wording.label(label) for label in Label}
        work = partial(export.export_notes, context.library, path, names, replace=True)

        def done(count: int) -> None:
            context.window.toast.show_message(
                lambda: counted(
                    "Notes on {count} article exported", "Notes on {count} articles exported", count
                )
            )

        context.runner.submit(Lane.READ, work, done, context.failed)


class AnnotatingFeature(QObject):
    """The feature of tags, notes and highlights. Built once the first rows are on screen."""

    def __init__(self, context: Context, reading: ReadingController) -> None:
        super().__init__(context.window)
        pane = context.window.reading
        self.strip = AnnotationStrip(pane)
        pane.add_strip(self.strip)
        self.layer = HighlightLayer(pane.view, context.runner, context.failed)
        self.controller = AnnotationController(context, reading, self.strip, self.layer)
        self.exporting = NotesExport(context)
