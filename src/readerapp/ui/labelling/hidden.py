"""Articles with AI labels among others, where the settings say so: dimmed, or hidden, with how many
these are and a way to see them."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from readerapp import settings as declared
from readerapp.background import Lane, Latest
from readerapp.domain.articles import ArticleHead
from readerapp.domain.labels import OF_PICTURES, Label
from readerapp.library import labels
from readerapp.settings import LabelledUse, Settings
from readerapp.ui.language.retranslation import keep_translated
from readerapp.ui.language.wording import counted
from readerapp.ui.shell.context import Context


class HiddenNotice(QPushButton):
    """Line below the rows that says how many are hidden; a click shows them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("waitingRows")
        self._count = 0
        keep_translated(self, self._set_texts)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many are hidden; nothing for none."""
        self._count = count
        self._set_texts()
        self.setVisible(count > 0)

    def _set_texts(self) -> None:
        self.setText(
            counted(
                "{count} hidden: labelled as made by AI · Show",
                "{count} hidden: labelled as made by AI · Show",
                self._count,
            )
        )


class LabelledRows(QObject):
    """Dims rows and cards, and counts what the list on show hides."""

    changed = Signal()  # other articles are dimmed or hidden from now on

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._library = context.library
        self._settings = context.settings
        self._listing = context.listing
        self._window = context.window
        self._failed = context.failed
        self._runner = context.runner
        self._counting = Latest(context.runner)
        self.notice = HiddenNotice(context.window.articles)
        context.window.articles.add_foot(self.notice)
        self.notice.clicked.connect(self._show_hidden)
        context.listing.shown.connect(self._count)
        context.events.changed.connect(lambda _changes: self._count())
        self.dims, self._hides = (partial(each, context.settings) for each in (dims, hides))
        context.window.articles.set_dimming(self.dims)
        context.window.related.use_labels(self._hides, self.dims)
        context.window.story.use_dimming(self.dims)
        self._count()

    def follow(self, setting: object) -> None:
        """Let a setting that was changed take effect."""
        if setting in (declared.LABELLED_TEXTS, declared.LABELLED_PICTURES):
            self._window.articles.view.viewport().update()
            self._window.related.use_labels(self._hides, self.dims)
            self._window.story.use_dimming(self.dims)
            # Once it is stored: what is hidden is decided where the rows are read.
            stored = Latest(self._runner, Lane.WRITE)
            stored.ask(lambda: None, lambda _none: self._on_stored(), self._failed)

    def _on_stored(self) -> None:
        self._listing.reload()
        self._listing.recount()
        self.changed.emit()

    def _count(self) -> None:
        if not any(use is LabelledUse.HIDDEN for use in _uses(self._settings)):
            self._counting.forget()
            self.notice.show_count(0)
            return
        work = partial(labels.hidden_count, self._library, self._listing.query)
        self._counting.ask(work, self.notice.show_count, self._failed)

    def _show_hidden(self) -> None:
        """In a list of their own, from which Back leads to the one that hides them."""
        self._listing.show(labels.hidden_from(self._listing.query))
        self._window.articles.view.setFocus()


def dims(settings: Settings, head: ArticleHead) -> bool:
    """Return whether an article is shown in less ink: for a label that is not disputed."""
    return _is_used(settings, head, LabelledUse.DIMMED)


def hides(settings: Settings, head: ArticleHead) -> bool:
    """Return whether an article is left out among others, as `HIDDEN_BY_LABEL` tells SQLite."""
    return _is_used(settings, head, LabelledUse.HIDDEN)


def _is_used(settings: Settings, head: ArticleHead, use: LabelledUse) -> bool:
    if not head.labels:
        return False
    texts, pictures = (each is use for each in _uses(settings))
    of_text = Label.AI_TEXT in head.labels and Label.AI_TEXT_DISPUTED not in head.labels
    of_pictures = any(each in OF_PICTURES for each in head.labels)
    is_disputed = Label.AI_IMAGE_DISPUTED in head.labels
    return (texts and of_text) or (pictures and of_pictures and not is_disputed)


def _uses(settings: Settings) -> tuple[LabelledUse, LabelledUse]:
    return settings.get(declared.LABELLED_TEXTS), settings.get(declared.LABELLED_PICTURES)
